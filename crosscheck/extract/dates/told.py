"""Readings from phrases and their days, with how they were counted in words a reader understands."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import Final

from crosscheck.extract.dates.resolve import Days
from crosscheck.extract.dates.spans import ONE_DAY, Span
from crosscheck.extract.dates.terms import Clock, Fixed, Offset, Step, Term
from crosscheck.model import Reading

_QUOTE_REACH: Final = 600
_QUOTE_SIGNS: Final = re.compile(r"[“”\"]")


def unresolved(text: str, term: Term, reference: dt.date | None) -> Reading | None:
    """A date without its days, and why; None for words that name no date by themselves."""
    if isinstance(term.value, Step) and (term.value.optional or term.value.touching):
        return None
    reason = "no publication date to count from" if reference is None else "no other date in the sentence to count from"
    return Reading(
        term.start,
        term.end,
        "date",
        grain=term.grain,
        modifier=term.modifier,
        clock=term.clock,
        resolution=f"“{text[term.start : term.end].strip()}”: {reason}",
        rule=term.rule,
    )


def as_time(text: str, term: Term, days: Days) -> Reading | None:
    """A time of day without its day: the days are the likeliest, the others beside them; None where nothing happened then."""
    if days.span is None and isinstance(term.value, Clock) and term.value.optional:
        return None
    first, last = days.span or (None, None)
    likely = f"“{_surface(text, term)}” names no day; likely {days.source}, {_day(first)}" if first is not None else ""
    return Reading(
        term.start,
        term.end,
        "time",
        earliest=first,
        latest=last,
        grain=term.grain,
        modifier=term.modifier,
        alternatives=days.others,
        clock=term.clock,
        resolution="; ".join(part for part in (likely, _zone(term)) if part),
        rule=term.rule,
    )


def as_date(text: str, term: Term, days: Days, reference: dt.date | None, *, relative: bool | None = None) -> Reading:
    """A date with its days.

    Args:
        text: the sentence as written.
        term: the phrase.
        days: its days, known.
        reference: the day of publication, None where unknown.
        relative: whether it was counted from publication; None where the phrase itself tells.
    """
    assert days.span is not None
    relative = not isinstance(term.value, Fixed) if relative is None else relative
    parts = (_counted(text, term, reference) if relative else "", _zone(term))
    return Reading(
        term.start,
        term.end,
        "date",
        earliest=days.span[0],
        latest=days.span[1],
        grain=days.grain,
        modifier=term.modifier,
        alternatives=(*days.others, *_speakers_day(text, term, days.span), *_midnight(text, term, days.span)),
        clock=term.clock,
        resolution="; ".join(part for part in parts if part),
        rule=term.rule,
    )


def _surface(text: str, term: Term) -> str:
    return " ".join(text[term.start : term.end].split())


@lru_cache(maxsize=64)
def _day(day: dt.date) -> str:
    return f"{day.day} {day:%B %Y}"


def _zone(term: Term) -> str:
    return f"time as written, zone {term.zone}" if term.zone else ""


def _counted(text: str, term: Term, reference: dt.date | None) -> str:
    if isinstance(term.value, Step):
        return f"“{_surface(text, term)}” counted from the other date of the sentence"
    return f"“{_surface(text, term)}” counted from publication on {_day(reference)}" if reference else ""


def _speakers_day(text: str, term: Term, span: Span) -> tuple[Span, ...]:
    """The day before, for "today" and its like inside a quotation: it is the speaker's day, which print reports a day late."""
    if not isinstance(term.value, Offset) or term.grain != "day" or abs(term.value.count) > 1:
        return ()
    signs = _QUOTE_SIGNS.findall(text, max(0, term.start - _QUOTE_REACH), term.start)
    inside = bool(signs) and (signs[-1] == "“" or (signs[-1] == '"' and signs.count('"') % 2 == 1))
    return _neighbour(span, -1) if inside else ()


def _midnight(text: str, term: Term, span: Span) -> tuple[Span, ...]:
    """The day after, for "midnight Friday": some mean the midnight that begins the day, most the one that ends it."""
    named = term.clock == (0, 0) and span[0] == span[1] and "midnight" in text[term.start : term.end].lower()
    return _neighbour(span, 1) if named else ()


def _neighbour(span: Span, days: int) -> tuple[Span, ...]:
    try:
        day = span[0] + days * ONE_DAY
    except OverflowError:
        return ()
    return ((day, day),)
