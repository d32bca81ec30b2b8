"""A date that was moved, or planned for one day and held on another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosscheck.compare import context
from crosscheck.compare.case import as_of, say
from crosscheck.compare.intervals import disjoint
from crosscheck.compare.rule import Example, Rule
from crosscheck.compare.verdicts import compatible

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.model import Verdict


def _apply(case: Case) -> Verdict | None:
    if not case.is_date or not disjoint(*case.days):
        return None
    if any(context.is_rescheduled(side) for side in case.sides):
        why = "one sentence says that the date was changed"
    elif _planned_then_held(case):
        why = "the earlier article announces it, the later one reports it"
    else:
        return None
    explanation = f"{say(case.first)} and {say(case.second)} differ, but {why}."
    return compatible(case, "update", RULE.code, explanation, (("as_of", as_of(case)), ("why", why)))


def _planned_then_held(case: Case) -> bool:
    """A plan is overtaken by events only where the event comes after the plan was written."""
    planned = [mood.ahead or mood.modal for mood in case.moods]
    plan, held = (case.first, case.second) if planned[0] else (case.second, case.first)
    if planned[0] == planned[1] or plan.published is None or held.reading.earliest is None:
        return False
    if held.published is None or held.published < plan.published:
        return False
    return plan.published <= held.reading.earliest <= held.published


RULE = Rule(
    code="update-schedule",
    relation="update",
    title="a date that was moved",
    meaning="One sentence says that the event was moved, or an earlier article announces what a later one reports as done.",
    not_meaning="that any announced date may change: where neither sentence says so, the difference stands.",
    passing=(
        Example(
            "The summit, originally scheduled for [2 April 2025], was moved.", "The summit opens on [9 April 2025].", "update"
        ),
        Example("The senate will vote on [Thursday].", "The senate voted on [Wednesday].", "update", "2025-03-25", "2025-03-27"),
    ),
    failing=(
        Example("The summit opens on [2 April 2025].", "The summit opens on [9 April 2025].", "conflict", likelihood=0.98),
        Example("The senate voted on [Tuesday].", "The senate voted on [Monday].", "conflict", "2025-03-27", "2025-03-27"),
    ),
    apply=_apply,
)
