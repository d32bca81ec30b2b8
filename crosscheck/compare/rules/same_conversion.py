"""Equal values in two units."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from crosscheck.compare.case import say
from crosscheck.compare.comparable import may_agree
from crosscheck.compare.conversion import describe, nearest_difference
from crosscheck.compare.rule import Example, Rule
from crosscheck.compare.verdicts import compatible

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.model import Verdict


def _apply(case: Case) -> Verdict | None:
    if case.measured is None or not case.measured.conversion or not may_agree(case):
        return None
    if any(reading.bound not in ("=", "~") or reading.vague for reading in case.readings):
        return None
    difference = nearest_difference(case.measured)
    if difference is None or difference > Decimal(str(case.config.conversion_tolerance)):
        return None
    explanation = f"{say(case.first)} and {say(case.second)} are the same value in two units."
    return compatible(case, "same", RULE.code, explanation, describe(case))


RULE = Rule(
    code="same-conversion",
    relation="same",
    title="equal after conversion",
    meaning="Both values are equal once one is converted to the unit of the other, to the precision of the figures.",
    not_meaning="that amounts of money in two currencies are converted: exchange rates move and are never assumed.",
    passing=(
        Example("The anchor weighed [100 kilograms].", "The anchor weighed [220 pounds].", "same"),
        Example("The strike lasted [three weeks].", "The strike lasted [21 days].", "same"),
    ),
    failing=(
        Example("The crane was moved [9 metres].", "The crane was moved [30 feet].", "rounded"),
        Example("The anchor weighed [100 kilograms].", "The anchor weighed [300 pounds].", "conflict"),
    ),
    apply=_apply,
)
