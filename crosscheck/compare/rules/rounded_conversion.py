"""Values in two units that agree as roundings."""

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
    difference = nearest_difference(case.measured)
    durations = all(reading.kind == "duration" for reading in case.readings)
    tolerance = case.config.fraction_tolerance if durations else case.config.mixed_unit_tolerance
    if difference is None or difference > Decimal(str(tolerance)):
        return None
    explanation = f"{say(case.first)} and {say(case.second)} agree after conversion and rounding."
    return compatible(case, "rounded", RULE.code, explanation, describe(case))


RULE = Rule(
    code="rounded-conversion",
    relation="rounded",
    title="equal after conversion and rounding",
    meaning="Both values are near once one is converted to the unit of the other: whoever converted also rounded.",
    not_meaning="that values in one unit may differ as much.",
    passing=(
        Example("The crane was moved [about 9 metres].", "The crane was moved [about 30 feet].", "rounded"),
        Example("The bell weighs [180 kilograms].", "The bell weighs [400 pounds].", "rounded"),
    ),
    failing=(
        Example("The anchor weighed [100 kilograms].", "The anchor weighed [220 pounds].", "same"),
        Example("The voyage took [three months].", "The voyage took [10 weeks].", "conflict"),
    ),
    apply=_apply,
)
