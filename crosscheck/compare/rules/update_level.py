"""A market level or a passing measurement, taken at another hour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosscheck.compare import context
from crosscheck.compare.case import as_of, say
from crosscheck.compare.closeness import is_scale_slip
from crosscheck.compare.rule import Example, Rule
from crosscheck.compare.verdicts import compatible

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.model import Verdict


def _apply(case: Case) -> Verdict | None:
    if (
        case.measured is None
        or not case.may_differ
        or any(reading.kind in ("age", "ordinal", "score") for reading in case.readings)
    ):
        return None
    # One sentence that speaks of a market is enough: the other calls the index by its ticker, or the share by its maker.
    market = any(context.is_market_level(side) for side in case.sides) and all(context.may_be_level(side) for side in case.sides)
    passing = all(context.is_passing_measure(side) for side in case.sides)
    if not market and not passing:
        return None
    told = zip(case.sides, case.readings, strict=True)
    same_day = case.published is not None and case.published[0] == case.published[1]
    if market and same_day and all(context.is_closing_level(side) for side in case.sides):
        return None
    if is_scale_slip(case):
        return None
    changes = all(reading.kind == "percent" or reading.trend is not None or context.direction(side) for side, reading in told)
    if case.closeness.distance >= 1 and not changes:
        return None
    what = "prices and market levels move" if market else "such measurements change"
    explanation = f"{say(case.first)} and {say(case.second)} may both be true: {what} by the hour."
    return compatible(case, "update", RULE.code, explanation, (("as_of", as_of(case)),))


RULE = Rule(
    code="update-level",
    relation="update",
    title="a level at another hour",
    meaning="Both sides give a price, an index or a passing measurement (wind, river), near each other, that moves by the hour.",
    not_meaning="that two closing levels of one day may differ.",
    passing=(
        Example(
            "Shares of Norvik were up at [$21.40] in morning trading.", "Shares of Norvik stood at [$21.95] in trading.", "update"
        ),
        Example("The dollar stood at [149.8 yen].", "The dollar was at [150.2 yen].", "update"),
        Example("The storm had winds of [75 mph].", "The storm packed winds of [80 mph].", "update"),
    ),
    failing=(
        Example("Shares of Norvik closed at [$21.40].", "Shares of Norvik closed at [$21.95].", "conflict"),
        Example("The ticket costs [$21.40].", "The ticket costs [$21.95].", "conflict"),
        Example("The town approved [4.74bn yen] for a quay.", "The town approved [47.4 billion yen] for a quay.", "conflict"),
    ),
    apply=_apply,
)
