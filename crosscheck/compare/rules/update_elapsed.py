"""A count of days that goes on with the calendar."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from crosscheck.compare import context
from crosscheck.compare.case import as_of, say
from crosscheck.compare.intervals import figure
from crosscheck.compare.rule import Example, Rule
from crosscheck.compare.verdicts import compatible

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.model import Mention, Verdict


def _apply(case: Case) -> Verdict | None:
    if case.published is None or any(reading.kind not in ("ordinal", "duration") for reading in case.readings):
        return None
    earlier, later = (figure(reading) for reading in case.readings)
    days = (case.published[1] - case.published[0]).days
    if earlier is None or later is None or not all(_counts_days(side) for side in case.sides):
        return None
    if days and (abs(later - earlier - Decimal(days)) > 1 or later <= earlier):
        return None
    # Two articles of one day may have been written on two, or count the first day or not.
    if not days and (abs(later - earlier) > 1 or case.first.reading.kind != "ordinal"):
        return None
    passed = f"{days} days later" if days > 1 else "a day later" if days else "within a day"
    explanation = f"{say(case.first)} and {say(case.second)} are one running count of days, {passed}."
    return compatible(case, "update", RULE.code, explanation, (("as_of", as_of(case)), ("days_between", str(days))))


def _counts_days(side: Mention) -> bool:
    reading = side.reading
    words = f"{side.surface} {reading.what or ''} {context.after(side)[:6]}".casefold()
    return reading.unit == "day" or (reading.kind == "ordinal" and "day" in words)


RULE = Rule(
    code="update-elapsed",
    relation="update",
    title="a running count of days",
    meaning="Both sides say which day of something it is, and the counts lie as far apart as the articles.",
    not_meaning="that any two durations may differ by the days between the articles: the count itself must be in days.",
    passing=(
        Example("The strike entered its [8th day].", "The strike entered its [10th day].", "update", "2025-03-24", "2025-03-26"),
        Example("The strike entered its [8th day].", "The strike is in its [9th day].", "update"),
        Example(
            "The blackout has lasted [five days].", "The blackout has lasted [eight days].", "update", "2025-03-23", "2025-03-26"
        ),
    ),
    failing=(
        Example("The strike entered its [8th day].", "The strike entered its [10th day].", "conflict"),
        Example("The strike entered its [8th day].", "The strike entered its [8th day].", "same", "2025-03-24", "2025-03-26"),
    ),
    apply=_apply,
)
