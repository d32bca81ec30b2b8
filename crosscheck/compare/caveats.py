"""Reasons to doubt that two differing values contradict each other: each lowers a conflict's score, some forbid `firm`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from crosscheck.compare import context
from crosscheck.compare.comparable import OPEN_STATUSES
from crosscheck.compare.intervals import figure
from crosscheck.compare.moments import weekday_may_slip
from crosscheck.compare.nouns import same_noun

if TYPE_CHECKING:
    from crosscheck.compare.case import Case


@dataclass(frozen=True, slots=True)
class Caveat:
    """A reason to doubt that two values contradict each other.

    Attributes:
        text: the reason, as a clause a reader understands.
        blocks: True where no conflict with it may be firm; False where it only lowers the score.
        holds: whether it applies to a pair.
        strength: how many times the caveat weight of the settings it takes; more where labelled conflicts hardly ever have it.
    """

    text: str
    blocks: bool
    holds: Callable[[Case], bool]
    strength: int = 1


_COUNTED: Final = ("number", "money")
"""Kinds that count a whole, which may be told with or without a part."""


def caveats(case: Case) -> tuple[Caveat, ...]:
    """Every reason to doubt a conflict between the two sides, in the order of `CAVEATS`."""
    return tuple(caveat for caveat in CAVEATS if caveat.holds(case))


def _plan_against_fact(case: Case) -> bool:
    return case.moods[0].ahead != case.moods[1].ahead


def _one_possible_day(case: Case) -> bool:
    return case.is_date and not _plan_against_fact(case) and case.moods[0].modal != case.moods[1].modal


def _one_possible_figure(case: Case) -> bool:
    return not case.is_date and not _plan_against_fact(case) and case.moods[0].modal != case.moods[1].modal


def _other_inclusion(case: Case) -> bool:
    if case.first.reading.kind not in _COUNTED:
        return False
    return any(context.excludes_some(side) or context.is_part(side) for side in case.sides)


def _names_both(case: Case) -> bool:
    return any(case.named_by_other) and not (case.is_date and case.shows("verb_same"))


def _other_doings(case: Case) -> bool:
    return case.first.reading.is_date and case.shows("verb_differs") and not case.shows("subject_same")


def _one_modifies(case: Case) -> bool:
    return case.is_date and context.modifies_noun(case.first) != context.modifies_noun(case.second)


def _weekday_of_each(case: Case) -> bool:
    return case.is_date and weekday_may_slip(case)


def _periods_differ(case: Case) -> bool:
    first, second = (context.periods(side) for side in case.sides)
    return not case.is_date and bool(first) and bool(second) and first.isdisjoint(second)


def _is_small(case: Case) -> bool:
    figures = [figure(reading) for reading in case.readings]
    return all(value is not None and abs(value) <= case.config.small_figure for value in figures)


def _grains_differ(case: Case) -> bool:
    return case.is_date and len({reading.grain for reading in case.readings}) > 1


def _quoted(case: Case) -> bool:
    return case.moods[0].quoted != case.moods[1].quoted


def _quoted_day(case: Case) -> bool:
    return _quoted(case) and case.is_date and any(reading.resolution for reading in case.readings)


def _nouns_differ(case: Case) -> bool:
    counts = any(reading.kind in ("number", "percent") for reading in case.readings)
    return counts and not same_noun(case.first.reading.what, case.second.reading.what)


def _status_open(case: Case) -> bool:
    statuses = {reading.status for reading in case.readings}
    return len(statuses) == 2 and bool(statuses & OPEN_STATUSES)


def _status_unsaid(case: Case) -> bool:
    """One sentence alone says what happened, and what is counted is not put in the same words either."""
    first, second = case.readings
    if first.kind != "number" or (first.status is None) == (second.status is None):
        return False
    return (first.what or "").casefold() != (second.what or "").casefold()


def _other_currency(case: Case) -> bool:
    first, second = case.readings
    return first.possible_units != second.possible_units and bool(first.units or second.units)


CAVEATS: Final[tuple[Caveat, ...]] = (
    Caveat("one side is a forecast, a plan or a demand", True, _plan_against_fact),
    Caveat("one side speaks of what will or may be", True, _one_possible_day),
    Caveat("one side speaks of what may be", False, _one_possible_figure),
    Caveat("one figure is denied or replaced in its sentence", True, lambda case: any(mood.denied for mood in case.moods)),
    Caveat("one figure is only an order of magnitude", True, lambda case: any(reading.vague for reading in case.readings)),
    Caveat("one sentence speaks of a correction", True, lambda case: any(context.is_corrected(side) for side in case.sides)),
    Caveat("one count may include or leave out somebody", True, _other_inclusion),
    Caveat("one sentence names both figures", True, _names_both, 2),
    Caveat("casualties and victims may be dead or hurt", True, _status_open),
    Caveat("only one sentence says what happened to the counted", True, _status_unsaid),
    Caveat("the sentences name different months or years", True, _periods_differ, 2),
    Caveat("the two may be amounts of different currencies", True, _other_currency, 2),
    Caveat("the two count differently named things", True, _nouns_differ),
    Caveat("a day named in a quotation is its speaker's", True, _quoted_day),
    Caveat("one figure stands in a quotation", False, lambda case: _quoted(case) and not _quoted_day(case)),
    Caveat("one side is a claim", False, lambda case: case.moods[0].claimed != case.moods[1].claimed),
    Caveat("each article may mean the weekday of its own week", True, _weekday_of_each, 2),
    Caveat("the sentences tell what different people did", False, _other_doings),
    Caveat("one date only names an occasion", False, _one_modifies),
    Caveat("one date is coarser than the other", False, _grains_differ, 2),
    Caveat("there are many small counts in any story", False, _is_small),
)
"""Every caveat, in the order in which a reader is told."""
