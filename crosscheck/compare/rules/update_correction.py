"""A figure that its own sentence says replaces an earlier one."""

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
    if case.is_date:
        if not disjoint(*case.days):
            return None
    elif case.measured is None or not case.may_differ:
        return None
    if any(context.is_corrected(side) for side in case.sides):
        why = f"one sentence says that an earlier {'date' if case.is_date else 'figure'} was corrected"
    elif not case.is_date and (context.comes_from(case.first, case.second) or context.comes_from(case.second, case.first)):
        why = "one sentence names both, the one as the earlier figure"
    else:
        return None
    explanation = f"{say(case.first)} and {say(case.second)} differ, and {why}."
    return compatible(case, "update", RULE.code, explanation, (("as_of", as_of(case)),))


RULE = Rule(
    code="update-correction",
    relation="update",
    title="a figure that was corrected",
    meaning="One sentence says itself that this figure was revised, first reported otherwise or is up from the other.",
    not_meaning="that the correction is right, or that it corrects this very figure: read both sentences.",
    passing=(
        Example("[Eight] sailors were hurt, not nine as initially reported.", "[Nine] sailors were hurt.", "update"),
        Example("The toll rose to [206], up from 202 a day earlier.", "The quake killed [202] people.", "update"),
        Example("The ministry revised its estimate to [310] houses.", "The ministry counted [340] houses.", "update"),
    ),
    failing=(
        Example("The toll rose to 206, up from 202 [on Tuesday].", "The quake struck the island [on Sunday].", "conflict"),
        Example("[Four] people were hurt.", "[Five] people were hurt.", "conflict"),
        Example("The ministry revised its estimate to [310] houses.", "The ministry counted [310] houses.", "same"),
    ),
    apply=_apply,
)
