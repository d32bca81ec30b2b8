"""Neighbouring calendar phrases that are one: "Friday, Oct. 23", "November last year", "3 p.m. on Tuesday", "late August"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from crosscheck.extract.dates.calendar import PARTS
from crosscheck.extract.dates.spans import Span
from crosscheck.extract.dates.terms import Clock, Fixed, Offset, Step, Term, Weekly, Yearly, yearly_span
from crosscheck.model import Grain, Modifier

_OF_YEAR: Final = frozenset({" ", " of ", ", ", " in ", ", in ", " of the year ", " of fiscal ", " of the "})
_OF_DAY: Final = frozenset({" ", ", ", " the ", ", the ", ",", " on ", " – ", " - "})
_CLOCK_TO_DAY: Final = frozenset({" ", " on ", ", ", ", on ", " (", " of "})
_DAY_TO_CLOCK: Final = re.compile(
    r"(?:,? (?:(?:at|around|about|by|from|between|before|after|until)(?: (?:about|around|approximately))?"
    r"|(?:just|shortly) (?:before|after))?)? ?|, |,? ?\(|[-–,] ?|t"
)
_HALF_DAY: Final = 720
"""Minutes between the two times that an hour without its half of the day may be."""
_CLOCKS: Final = frozenset({" to ", "-", "–", " - ", " – ", " until ", " till ", "—"})
_LISTED: Final = frozenset(
    {" and ", " to ", "-", "–", " - ", " – ", " or ", ", ", " through ", " until ", "—", " and early ", " or early "}
)
_PART: Final = re.compile(rf"(?:,? (?:early |late )?in the |,? at |[ -](?:early[ -]|late[ -]|mid-?)?)({'|'.join(PARTS)})\b(?!-)")
_PART_OF: Final = re.compile(rf"\b(?:the )?(?:(?:early|late) )?({'|'.join(PARTS)})(?: of| on|,)? (?:the )?\Z")
_WEEK_OF: Final = re.compile(r"\b(?:the )?(week|weekend) (?:of|beginning|starting) (?:the |on )?\Z")

_NARROW: Final[dict[str, Modifier | None]] = {
    "early": "early", "start of": "early", "beginning of": "early", "mid": "mid", "middle of": "mid", "late": "late",
    "end of": "late", "close of": "late", "earlier": None, "later": None, "earlier on": None, "later on": None, "sometime": None,
}  # fmt: skip
_NARROW_BEFORE: Final = re.compile(
    r"\b(?P<narrow>early|earlier on|earlier|later on|late|later|mid|sometime|(?:start|beginning|middle|end|close) of)"
    r"(?:[ -]|\s)(?:in )?(?:on )?(?:the )?\Z"
)
_OPEN: Final[dict[str, Modifier | None]] = {
    "since": "since", "before": "before", "prior to": "before", "after": "after", "until": "until", "till": "until",
    "through": "until", "up to": "until", "by": "until", "about": "about", "around": "about", "circa": "about", "nearly": "about",
    "almost": "about", "roughly": "about", "on": None, "in": None, "during": None, "over": None, "throughout": None,
    "back in": None, "post-": "after", "pre-": "before"
}  # fmt: skip
_OPEN_BEFORE: Final = re.compile(
    r"(?:\b(?P<open>since|before|prior to|after|until|till|through|up to|by|about|around|circa|nearly|almost|roughly|on|back in"
    r"|in|during|over|throughout)\s(?:the )?|\b(?P<joined>post-|pre-))\Z"
)
_EVENT_AFTER: Final = re.compile(r"(?:['’]s)?[ -][a-z]")


def _names_day(term: Term) -> bool:
    return term.grain == "day" and not isinstance(term.value, Clock)


def _has_hour(term: Term) -> bool:
    return term.clock is not None and term.clock not in PARTS.values()


def _year_of(term: Term) -> Fixed | Offset | None:
    """What a term that names one year says of it, None for other terms."""
    if term.grain != "year" or not isinstance(term.value, Fixed | Offset):
        return None
    if isinstance(term.value, Fixed) and term.value.span[0].year != term.value.span[1].year:
        return None
    return term.value


def in_year(term: Term, year: Fixed | Offset, start: int, end: int) -> Term | None:
    """A yearly term in a named year: fixed days where the year is known, the term with its year's offset otherwise."""
    if not isinstance(term.value, Yearly):
        return None
    if isinstance(year, Offset):
        return term._replace(start=start, end=end, value=replace(term.value, year_offset=year.count))
    try:
        span = yearly_span(term.value, term.grain, year.span[0].year)
        earlier = yearly_span(term.value, term.grain, year.span[0].year - 1) if span[1].year != span[0].year else None
    except (ValueError, OverflowError):
        return None
    return term._replace(start=start, end=end, value=Fixed(span, earlier))


def _joined_year(left: Term, right: Term, gap: str) -> Term | None:
    year = _year_of(right)
    if (
        isinstance(left.value, Yearly)
        and year is not None
        and gap in _OF_YEAR
        and left.value.year_offset is None
        and left.lean is None
    ):
        return in_year(left, year, left.start, right.end)
    year = _year_of(left)
    if (
        year is not None
        and isinstance(right.value, Yearly)
        and gap in (" ", " fiscal ")
        and right.grain in ("quarter", "half", "season", "month")
    ):
        if right.grain == "month" and isinstance(year, Fixed):
            return None
        return in_year(right, year, left.start, right.end)
    return None


def _joined_day(left: Term, right: Term, gap: str) -> Term | None:
    if not isinstance(left.value, Weekly) or not _names_day(right) or gap not in _OF_DAY or left.clock is not None:
        return None
    if isinstance(right.value, Yearly):
        if right.value.holiday and gap not in (", ", " "):
            return None
        return right._replace(start=left.start, value=replace(right.value, weekday=left.value.weekday))
    if isinstance(right.value, Fixed):
        return right._replace(start=left.start)
    return None


def _joined_step(left: Term, right: Term, gap: str) -> Term | None:
    """A step and the date it names in apposition ("two days later, on March 9,")."""
    named = isinstance(right.value, Fixed | Yearly | Weekly) and gap in (", ", ", on ", ", in ")
    return right._replace(start=left.start) if named and isinstance(left.value, Step) and not left.value.touching else None


def _narrowed(clock: tuple[int, int], part: tuple[int, int] | None) -> tuple[int, int]:
    """The one of an hour's two halves of the day that lies in the part told beside it ("six o'clock on Friday morning")."""
    if part is None or clock[1] - clock[0] != _HALF_DAY:
        return clock
    inside = [minute for minute in clock if part[0] <= minute < part[1]]
    return (inside[0], inside[0]) if len(inside) == 1 else clock


def _joined_clock(left: Term, right: Term, gap: str) -> Term | None:
    if isinstance(left.value, Clock) and isinstance(right.value, Clock):
        if gap not in _CLOCKS or left.clock is None or right.clock is None or left.clock[1] >= right.clock[0]:
            return None
        return left._replace(end=right.end, clock=(left.clock[0], right.clock[1]), zone=right.zone or left.zone)
    if isinstance(left.value, Clock) and left.clock is not None and _names_day(right) and not _has_hour(right):
        clock = _narrowed(left.clock, right.clock)
        return right._replace(start=left.start, clock=clock, zone=left.zone) if gap in _CLOCK_TO_DAY else None
    if _names_day(left) and not _has_hour(left) and isinstance(right.value, Clock) and right.clock is not None:
        clock = _narrowed(right.clock, left.clock)
        return left._replace(end=right.end, clock=clock, zone=right.zone) if _DAY_TO_CLOCK.fullmatch(gap) else None
    return None


def _shared_year(left: Term, right: Term, gap: str) -> Term | None:
    """The left of two listed months or days that share the year written once, at the end ("between June and July 2016")."""
    if (
        not isinstance(left.value, Yearly)
        or not isinstance(right.value, Fixed)
        or left.grain != right.grain
        or gap not in _LISTED
    ):
        return None
    if left.lean is not None or left.value.year_offset is not None:
        return None
    first: Span = right.value.span
    for year in (first[0].year, first[0].year - 1):
        try:
            span = yearly_span(left.value, left.grain, year)
        except (ValueError, OverflowError):
            return None
        if span[0] <= first[0]:
            return left._replace(value=Fixed(span))
    return None


_JOINS: Final = (
    ("date.with-year", _joined_year),
    ("date.with-weekday", _joined_day),
    ("date.apposition", _joined_step),
    ("date.with-clock", _joined_clock),
)
"""Ways of joining two neighbours, each with the code of its rule; the first that can does."""


def with_part(term: Term, low: str) -> Term:
    """A day with the part of the day beside it ("Wednesday night", "the morning of March 8"), or the week it stands for."""
    if not _names_day(term) or term.clock is not None or term.widened is not None:
        return term
    week = _WEEK_OF.search(low, max(0, term.start - 30), term.start)
    if week:
        wide: Grain = "weekend" if week[1] == "weekend" else "week"
        return term._replace(start=week.start(), widened=wide, rule="date.week-of")
    after = _PART.match(low, term.end)
    if after:
        return term._replace(end=after.end(), clock=PARTS[after[1]], rule="date.with-part")
    before = _PART_OF.search(low, max(0, term.start - 30), term.start)
    if before:
        return term._replace(start=before.start(), clock=PARTS[before[1]], rule="date.with-part")
    return term


def joined(terms: tuple[Term, ...], low: str) -> tuple[Term, ...]:
    """Merge the terms of one sentence that are one phrase.

    Args:
        terms: sorted by start, non-overlapping.
        low: the sentence in lower case.

    Returns:
        Fewer or as many terms, sorted by start, non-overlapping.
    """
    merged: list[Term] = []
    for term in terms:
        current = with_part(term, low)
        if merged and current.start < merged[-1].end:
            current = term
        while merged and merged[-1].end <= current.start:
            left, gap = merged[-1], low[merged[-1].end : current.start].replace("\u00a0", " ")
            if gap == " and " and low.endswith("between ", 0, left.start):
                gap = " to "  # "between 9pm and 11.30pm"
            code, one = next(((code, one) for code, join in _JOINS if (one := join(left, current, gap)) is not None), ("", None))
            if one is None:
                shared = _shared_year(left, current, gap)
                if shared is not None:
                    merged[-1] = shared
                break
            merged.pop()
            current = with_part(one if isinstance(one.value, Clock) else one._replace(rule=code), low)
        if not merged or merged[-1].end <= current.start:
            merged.append(current)
    return tuple(merged)


def with_prefix(term: Term, low: str, floor: int) -> Term:
    """A term with the words that lead it: "early", "mid-", "since", "by", "on".

    Args:
        term: the term.
        low: the sentence in lower case.
        floor: offset that the prefix may not reach below, the end of the term before.

    Returns:
        The term from its first word on, with its modifier.
    """
    if isinstance(term.value, Clock) and term.value.optional:
        return term
    narrow = _NARROW_BEFORE.search(low, max(floor, term.start - 30), term.start)
    if narrow:
        term = term._replace(start=narrow.start(), modifier=_NARROW[narrow["narrow"]] or term.modifier)
    lead = _OPEN_BEFORE.search(low, max(floor, term.start - 20), term.start)
    if lead is None:
        return term
    modifier = _OPEN[lead["open"] or lead["joined"]]
    if modifier == "about" and lead.group().endswith("the ") and term.grain == "day":
        modifier = None  # "he knew about the July 15 fire"
    if (
        modifier in ("before", "after", "until")
        and lead["open"] not in ("until", "till", "by")
        and _EVENT_AFTER.match(low, term.end)
    ):
        modifier = None
    if modifier in ("before", "after") and low[: term.end].endswith(("'s", "’s")):
        modifier = None
    return term._replace(start=lead.start(), modifier=modifier or term.modifier)
