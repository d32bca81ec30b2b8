"""A figure that its own sentence says replaces an earlier one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosscheck.compare import context
from crosscheck.compare.case import as_of, say
from crosscheck.compare.comparable import may_differ
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
    elif case.measured is None or not may_differ(case):
        return None
    if not any(context.is_corrected(side) for side in case.sides):
        return None
    explanation = f"{say(case.first)} and {say(case.second)} differ, and one sentence says that an earlier figure was corrected."
    return compatible(case, "update", RULE.code, explanation, (("as_of", as_of(case)),))


RULE = Rule(
    code="update-correction",
    relation="update",
    title="a figure that was corrected",
    meaning="One sentence says itself that a figure was revised, corrected or first reported otherwise.",
    not_meaning="that the correction is right, or that it corrects this very figure: read both sentences.",
    passing=(
        Example("[Eight] sailors were hurt, not nine as initially reported.", "[Nine] sailors were hurt.", "update"),
        Example("The ministry revised its estimate to [310] houses.", "The ministry counted [340] houses.", "update"),
    ),
    failing=(
        Example("[Four] people were hurt.", "[Five] people were hurt.", "conflict"),
        Example("The ministry revised its estimate to [310] houses.", "The ministry counted [310] houses.", "same"),
    ),
    apply=_apply,
)
