"""Reasons to doubt that two differing values contradict each other: each lowers a conflict's score, some forbid `firm`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from crosscheck.compare import context
from crosscheck.compare.comparable import OPEN_STATUSES
from crosscheck.compare.intervals import disjoint, figure, gap
from crosscheck.compare.moments import tell_their_own_days, week_may_be_another
from crosscheck.compare.nouns import same_noun

if TYPE_CHECKING:
    from crosscheck.compare.case import Case


@dataclass(frozen=True, slots=True)
class Caveat:
    """A reason to doubt that two values contradict each other.

    Attributes:
        code: short stable name; the models know a caveat by it.
        text: the reason, as a clause a reader understands.
        blocks: True where no conflict with it may be firm; False where it only lowers the score.
        holds: whether it applies to a pair.
    """

    code: str
    text: str
    blocks: bool
    holds: Callable[[Case], bool]


_COUNTED: Final = ("number", "money")
"""Kinds that count a whole, which may be told with or without a part."""


def caveats(case: Case) -> tuple[Caveat, ...]:
    """Every reason to doubt a conflict between the two sides, in the order of `CAVEATS`."""
    return tuple(caveat for caveat in CAVEATS if caveat.holds(case))


def _plan_against_fact(case: Case) -> bool:
    return case.moods[0].ahead != case.moods[1].ahead


def _one_is_possible(case: Case) -> bool:
    return not _plan_against_fact(case) and case.moods[0].modal != case.moods[1].modal


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
    return case.is_date and week_may_be_another(case)


def _periods_differ(case: Case) -> bool:
    first, second = (context.periods(side) for side in case.sides)
    return not case.is_date and bool(first) and bool(second) and first.isdisjoint(second)


def _is_small(case: Case) -> bool:
    figures = [figure(reading) for reading in case.readings]
    return all(value is not None and abs(value) <= case.config.small_figure for value in figures)


def _grains_differ(case: Case) -> bool:
    return case.is_date and len({reading.grain for reading in case.readings}) > 1


def _scope_differs(case: Case) -> bool:
    if case.first.reading.kind not in ("number", "measure"):
        return False
    return context.scope(case.first) != context.scope(case.second)


def _ranks_go_up(case: Case) -> bool:
    """Ranks of what goes on ("a sixth suspect"); "the 45th governor" is one governor."""
    return case.first.reading.kind == "ordinal" and not all(context.is_definite(side) for side in case.sides)


def _stretches_differ(case: Case) -> bool:
    if any(reading.kind != "duration" for reading in case.readings):
        return False
    first, second = (context.stretch(side) for side in case.sides)
    return bool(first) and bool(second) and first != second


def _event_or_report(case: Case) -> bool:
    """Neighbouring days, unless the sentences plainly tell of one doing."""
    return case.is_date and not _by_the_clock(case) and gap(*case.days) <= 1 and not _tell_one_doing(case)


def _other_moment(case: Case) -> bool:
    """Two times of one day, unless the sentences plainly tell of one doing: an event has many moments."""
    return _by_the_clock(case) and not _tell_one_doing(case)


def _by_the_clock(case: Case) -> bool:
    return case.is_clock and (not case.is_date or not disjoint(*case.days))


def _tell_one_doing(case: Case) -> bool:
    if not case.evidence:
        return case.likelihood >= case.config.close_text_score
    return case.shows("verb_same") or case.evidence.get("near_words", 0.0) >= case.config.near_words_alike


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
    Caveat("plan", "one side is a forecast, a plan or a demand", True, _plan_against_fact),
    Caveat("possible-day", "one side speaks of what will or may be", True, lambda case: case.is_date and _one_is_possible(case)),
    Caveat("possible-figure", "one side speaks of what may be", False, lambda case: not case.is_date and _one_is_possible(case)),
    Caveat(
        "denied", "one figure is denied or replaced in its sentence", True, lambda case: any(mood.denied for mood in case.moods)
    ),
    Caveat(
        "vague", "one figure is only an order of magnitude", True, lambda case: any(reading.vague for reading in case.readings)
    ),
    Caveat(
        "corrected",
        "one sentence speaks of a correction",
        True,
        lambda case: any(context.is_corrected(side) for side in case.sides),
    ),
    Caveat("inclusion", "one count may include or leave out somebody", True, _other_inclusion),
    Caveat("names-both", "one sentence names both figures", True, _names_both),
    Caveat("status-open", "casualties and victims may be dead or hurt", True, _status_open),
    Caveat("status-unsaid", "only one sentence says what happened to the counted", True, _status_unsaid),
    Caveat("periods", "the sentences name different months or years", True, _periods_differ),
    Caveat("currency", "the two may be amounts of different currencies", True, _other_currency),
    Caveat("nouns", "the two count differently named things", False, _nouns_differ),
    Caveat("quoted-day", "a day named in a quotation is its speaker's", True, _quoted_day),
    Caveat("quoted", "one figure stands in a quotation", False, lambda case: _quoted(case) and not _quoted_day(case)),
    Caveat("claim", "one side is a claim", False, lambda case: case.moods[0].claimed != case.moods[1].claimed),
    Caveat("weekday", "each article may mean the weekday of its own week", True, _weekday_of_each),
    Caveat("own-days", "each article may tell the news of its own day", True, tell_their_own_days),
    Caveat("scope", "one count may take in more days, places or events", True, _scope_differs),
    Caveat("rank", "ranks go up while something goes on", True, _ranks_go_up),
    Caveat("stamp", "one time is that of a page's update", True, lambda case: any(map(context.is_stamp, case.sides))),
    Caveat("stretch", "the two are stretches of different kinds", True, _stretches_differ),
    Caveat("moment", "the times may be those of different moments of one event", True, _other_moment),
    Caveat("event-or-report", "neighbouring dates may be those of an event and of its report", True, _event_or_report),
    Caveat("doings", "the sentences tell what different people did", False, _other_doings),
    Caveat("occasion", "one date only names an occasion", True, _one_modifies),
    Caveat("grain", "one date is coarser than the other", False, _grains_differ),
    Caveat("small", "there are many small counts in any story", False, _is_small),
)
"""Every caveat, in the order in which a reader is told."""
