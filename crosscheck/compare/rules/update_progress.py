"""A share of something under way: ballots counted, a fire contained."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosscheck.compare import context
from crosscheck.compare.case import as_of, say
from crosscheck.compare.rule import Example, Rule
from crosscheck.compare.verdicts import compatible

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.model import Verdict


def _apply(case: Case) -> Verdict | None:
    sized = case.smaller_and_larger
    if sized is None or not case.may_differ or not all(context.progresses(side) for side in case.sides):
        return None
    if case.published is not None and case.published[0] != case.published[1] and sized[1] is not case.second:
        return None
    explanation = f"{say(case.first)} and {say(case.second)} may both be true: they tell how far something had come at two times."
    return compatible(case, "update", RULE.code, explanation, (("as_of", as_of(case)),))


RULE = Rule(
    code="update-progress",
    relation="update",
    title="a share that is still going up",
    meaning="Both sides tell how much is counted, contained or complete so far, and no later article tells less.",
    not_meaning="that the result so far may differ as well: only how far the count has come.",
    passing=(
        Example("With [94%] of ballots counted, she led.", "She led with [99%] of the ballots counted.", "update"),
        Example("The fire is [30%] contained.", "The fire is [45%] contained.", "update", "2025-03-25", "2025-03-26"),
    ),
    failing=(
        Example("The fire is [45%] contained.", "The fire is [30%] contained.", "conflict", "2025-03-25", "2025-03-26"),
        Example("She won [52%] of the vote.", "She won [54%] of the vote.", "conflict"),
    ),
    apply=_apply,
)
