"""Two dates for one event that do not overlap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosscheck.compare.case import say
from crosscheck.compare.closeness import of_dates
from crosscheck.compare.comparable import is_crossed
from crosscheck.compare.intervals import disjoint
from crosscheck.compare.rule import Example, Rule
from crosscheck.compare.tier import is_hopeless
from crosscheck.compare.verdicts import contradiction

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.model import Verdict


def _apply(case: Case) -> Verdict | None:
    if not case.is_date or not disjoint(*case.days):
        return None
    closeness = of_dates(case)
    if is_hopeless(case, closeness) or is_crossed(case):
        return None
    explanation = f"{say(case.first)} and {say(case.second)} do not overlap"
    return contradiction(case, RULE.code, explanation, closeness)


RULE = Rule(
    code="conflict-date",
    relation="conflict",
    title="two dates that exclude each other",
    meaning="The days that both sides allow do not overlap under any reading, and no change of schedule is mentioned.",
    not_meaning="that either date is wrong in particular.",
    passing=(
        Example("The bombing happened in [November last year].", "The bombing happened in [October 2024].", "conflict"),
        Example("The mayor resigned on [Wednesday].", "The mayor resigned on [Monday].", "conflict", "2025-03-28", "2025-03-28"),
    ),
    failing=(
        Example("The bombing happened on [6 October 2024].", "The bombing happened in [October 2024].", "within"),
        Example("The bombing happened in [October 2024].", "The mill opened in [March 1996].", None, likelihood=0.05),
    ),
    apply=_apply,
)
