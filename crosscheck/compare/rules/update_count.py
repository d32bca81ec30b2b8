"""A count that goes on: a toll, the evacuated, the acres burned."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from crosscheck.compare import context
from crosscheck.compare.case import as_of, say
from crosscheck.compare.comparable import may_differ
from crosscheck.compare.rule import Example, Rule
from crosscheck.compare.verdicts import compatible

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.model import Verdict

CUMULATIVE: Final = frozenset(
    {
        "killed", "wounded", "shot", "missing", "displaced", "arrested", "charged", "infected", "rescued", "freed",
        "hospitalised", "destroyed", "damaged",
    }
)  # fmt: skip
"""Statuses whose counts grow while an event goes on."""


def _apply(case: Case) -> Verdict | None:
    sized = case.smaller_and_larger
    if (
        sized is None
        or not may_differ(case)
        or any(reading.kind not in ("number", "measure", "money") for reading in case.readings)
    ):
        return None
    statuses = {reading.status for reading in case.readings}
    told = any(context.counts_on(side) for side in case.sides)
    if not (statuses & CUMULATIVE or told) or any(context.names_past_year(side) for side in case.sides):
        return None
    if case.published is None:
        return compatible(case, "update", RULE.code, _undated(case), (("as_of", as_of(case)),))
    if case.published[0] == case.published[1] or sized[1] is not case.second:
        return None
    explanation = f"{say(case.first)} on {_day(case, 0)}, {say(case.second)} on {_day(case, 1)}: a count that was still going on."
    return compatible(case, "update", RULE.code, explanation, (("as_of", as_of(case)),))


def _day(case: Case, side: int) -> str:
    day = case.sides[side].published
    return "an unknown day" if day is None else f"{day.day} {day:%B %Y}"


def _undated(case: Case) -> str:
    return (
        f"{say(case.first)} and {say(case.second)} count something that goes on, "
        "and without both publication days they may be of two times."
    )


RULE = Rule(
    code="update-count",
    relation="update",
    title="a count that goes on",
    meaning="Both sides count something that accumulates (killed, evacuated, acres), and the later article has the higher.",
    not_meaning="that a count may fall: a later, lower figure is a conflict, and so are two figures of one day.",
    passing=(
        Example("The quake killed [12] people.", "The quake killed [15] people.", "update", "2025-03-25", "2025-03-26"),
        Example(
            "The fire has burned [2,300] acres so far.",
            "The fire has burned [4,100] acres so far.",
            "update",
            "2025-03-24",
            "2025-03-26",
        ),
    ),
    failing=(
        Example("The quake killed [15] people.", "The quake killed [12] people.", "conflict", "2025-03-25", "2025-03-26"),
        Example("The quake killed [12] people.", "The quake killed [15] people.", "conflict"),
    ),
    apply=_apply,
)
