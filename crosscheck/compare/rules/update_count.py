"""A count that goes on: a toll, the evacuated, the acres burned."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from crosscheck.compare import context
from crosscheck.compare.case import as_of, say
from crosscheck.compare.closeness import is_scale_slip
from crosscheck.compare.nouns import is_generic, one_group
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
        or not case.may_differ
        or any(reading.kind not in ("number", "ordinal", "measure", "money") for reading in case.readings)
    ):
        return None
    if not _goes_on(case) or any(context.names_past_year(side) for side in case.sides) or is_scale_slip(case):
        return None
    if case.published is None:
        return compatible(case, "update", RULE.code, _undated(case), (("as_of", as_of(case)),))
    later_fits = sized[1] is case.second or any(context.may_fall(side) for side in case.sides)
    if case.published[0] == case.published[1] or not later_fits:
        return None
    explanation = f"{say(case.first)} on {_day(case, 0)}, {say(case.second)} on {_day(case, 1)}: a count that was still going on."
    return compatible(case, "update", RULE.code, explanation, (("as_of", as_of(case)),))


def _goes_on(case: Case) -> bool:
    """One thing is counted on both sides, and both counts go on, or one sentence says so itself."""
    first, second = case.sides
    if not one_group(first.reading.what, context.complement(first), second.reading.what, context.complement(second)):
        return False
    if any(context.has_grown(side) for side in case.sides):
        return True
    # What is left of a count names what was counted: "nine are still missing" is no rest of 83 people on board.
    named = not is_generic(first.reading.what) and not is_generic(second.reading.what)
    if named and any(context.may_fall(side) for side in case.sides):
        return True
    return all(side.reading.status in CUMULATIVE or context.counts_on(side) for side in case.sides)


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
    meaning="Both sides count one thing that goes on (killed, acres); the later article has more, or tells what is left.",
    not_meaning="that a toll may fall: a later, lower one is a conflict, and so are two figures of one day.",
    passing=(
        Example("The quake killed [12] people.", "The quake killed [15] people.", "update", "2025-03-25", "2025-03-26"),
        Example(
            "The fire has burned [2,300] acres so far.",
            "The fire has burned [4,100] acres so far.",
            "update",
            "2025-03-24",
            "2025-03-26",
        ),
        Example(
            "The storm cut power to [84,000] homes.",
            "By noon [11,000] homes were still without power.",
            "update",
            "2025-03-25",
            "2025-03-26",
        ),
    ),
    failing=(
        Example(
            "[Six] members of a road crew were killed.",
            "[Nine] crew members were rescued from the ship.",
            None,
            "2025-03-25",
            "2025-03-26",
        ),
        Example("The quake killed [15] people.", "The quake killed [12] people.", "conflict", "2025-03-25", "2025-03-26"),
        Example("The quake killed [12] people.", "The quake killed [15] people.", "conflict"),
    ),
    apply=_apply,
)
