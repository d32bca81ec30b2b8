"""An ambiguous date that fits when read the other way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosscheck.compare.case import say
from crosscheck.compare.intervals import disjoint
from crosscheck.compare.moments import is_bare_weekday, other_reading_fits
from crosscheck.compare.rule import Example, Rule
from crosscheck.compare.verdicts import compatible

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.model import Verdict


def _apply(case: Case) -> Verdict | None:
    if not case.is_date or not disjoint(*case.days) or not other_reading_fits(case):
        return None
    weekday = any(is_bare_weekday(side) for side in case.sides)
    why = f"one of them can be read {'as the same day of another week' if weekday else 'another way'}, and then they fit"
    return compatible(
        case, "within", RULE.code, f"{say(case.first)} and {say(case.second)} may both be true: {why}.", (("doubt", why),)
    )


RULE = Rule(
    code="within-reading",
    relation="within",
    title="a date that fits when read another way",
    meaning="The dates exclude each other as first read, but one is ambiguous and its other reading lies within the other date.",
    not_meaning="that the other reading is the right one.",
    passing=(
        Example("Court hearing [Friday].", "The court sits [this week].", "within"),
        Example("The dam broke on [03/04/2025].", "The dam broke in [April 2025].", "within"),
    ),
    failing=(
        Example("The march was held on [Wednesday].", "The march was held on [Wednesday].", "same", "2025-03-25", "2025-03-28"),
        Example("The court sat on [Friday].", "The court sits [this week].", "conflict"),
        Example("The march was held on [Monday 3 March].", "The march was held on [Monday 10 March].", "conflict"),
    ),
    apply=_apply,
)
