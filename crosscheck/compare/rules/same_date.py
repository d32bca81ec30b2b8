"""The same day, month or year, however it is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosscheck.compare.case import say
from crosscheck.compare.intervals import disjoint, of_named_days
from crosscheck.compare.moments import clocks_of, has_exact_clock, loosened
from crosscheck.compare.rule import Example, Rule
from crosscheck.compare.verdicts import compatible

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.model import Verdict


def _apply(case: Case) -> Verdict | None:
    if case.is_date:
        if not _same_days(case):
            return None
    elif not case.is_clock:
        return None
    facts = _clock_facts(case)
    if facts is None:
        return None
    explanation = f"{say(case.first)} and {say(case.second)} are the same {'time' if case.is_clock else 'date'}."
    return compatible(case, "same", RULE.code, explanation, facts)


def _same_days(case: Case) -> bool:
    clocks = clocks_of(case)
    if clocks is not None and clocks.zones == "converted" and all(days.is_point for days in case.days):
        return True
    return of_named_days(case.readings[0]) == of_named_days(case.readings[1]) and _modified_alike(case)


def _modified_alike(case: Case) -> bool:
    """True for equal modifiers, and where they name one unit: "since 2012" begins in 2012, "late Friday" is on Friday."""
    idle = ("since", "early", "mid", "late") if case.readings[0].grain == "day" else ("since",)
    first, second = (None if reading.modifier in idle else reading.modifier for reading in case.readings)
    return first == second


def _clock_facts(case: Case) -> tuple[tuple[str, str], ...] | None:
    """Facts about the times of day, None where they keep two equal dates from being the same moment."""
    exact = [has_exact_clock(side) for side in case.sides]
    clocks = clocks_of(case)
    if clocks is None:
        return () if case.is_date else None
    if all(exact):
        if clocks.first != clocks.second or clocks.zones == "unclear":
            return None
        return (("time_zones", "converted to one zone"),) if clocks.zones == "converted" else ()
    loose = loosened(case, clocks)
    return None if any(exact) or disjoint(loose.first, loose.second) else ()


RULE = Rule(
    code="same-date",
    relation="same",
    title="the same date",
    meaning="Both sides name the same calendar unit, once relative words are resolved against each article’s publication day.",
    not_meaning="that the same weekday is always the same day: each is resolved against its own article first.",
    passing=(
        Example("The dam broke on [Tuesday].", "The dam broke on [25 March].", "same"),
        Example("The ferry sank [last October].", "The ferry sank in [October 2024].", "same"),
        Example("The mayor resigned on [Tuesday].", "The mayor resigned [Tuesday morning].", "same"),
    ),
    failing=(
        Example("The dam broke on [Tuesday].", "The dam broke [this week].", "within"),
        Example("The ferry sank in [October 2024].", "The ferry sank in [November 2024].", "conflict"),
    ),
    apply=_apply,
)
