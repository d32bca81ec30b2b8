"""Dates and clock times of news English, read against a reference day.

Reading goes in four steps: forms find calendar phrases (absolute, named, relative, clock), neighbours that are one phrase are
joined, each is counted from the reference in the direction its sentence speaks, and ranges are drawn together.
"""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import Final

from crosscheck.config import ExtractConfig
from crosscheck.extract.dates.absolute import ABSOLUTE_FORMS
from crosscheck.extract.dates.clock import CLOCK_FORMS
from crosscheck.extract.dates.families import families_in
from crosscheck.extract.dates.hours import HOURS_REACH, day_of_hours
from crosscheck.extract.dates.join import joined, with_prefix
from crosscheck.extract.dates.named import NAMED_FORMS
from crosscheck.extract.dates.ranges import drawn, opens_range
from crosscheck.extract.dates.relative import RELATIVE_FORMS
from crosscheck.extract.dates.resolve import Days, resolve
from crosscheck.extract.dates.steps import counted
from crosscheck.extract.dates.tense import UNKNOWN, tense_near
from crosscheck.extract.dates.terms import Clock, Form, Term, Weekly, Yearly
from crosscheck.extract.dates.told import as_date, as_time, unresolved
from crosscheck.extract.examined import NOTHING, Examined, apart
from crosscheck.extract.lines.glance import Glance, glance
from crosscheck.model import Locale, Reading, Refusal

_FORMS: Final[tuple[Form, ...]] = (*ABSOLUTE_FORMS, *NAMED_FORMS, *RELATIVE_FORMS, *CLOCK_FORMS)
_NOWHERE: Final = Locale()


def read_dates(text: str, reference: dt.date | None, config: ExtractConfig) -> tuple[Reading, ...]:
    """Read every date and clock time of one sentence; `examine_dates` without what was refused."""
    return examine_dates(text, reference, config).readings


def examine_dates(
    text: str, reference: dt.date | None, config: ExtractConfig, locale: Locale = _NOWHERE, seen: Glance | None = None
) -> Examined:
    """Read every date and clock time of one sentence, and say what was refused.

    Args:
        text: the sentence.
        reference: the day relative dates count from, None where unknown; they are then returned unresolved.
        config: the extraction settings.
        locale: how the outlet writes days.
        seen: what a look at the sentence showed, where somebody looked already.

    Returns:
        Readings of kind `date` or `time`, sorted by start, non-overlapping, with offsets in code points of `text`; and the
        words that look like dates and are none.
    """
    seen = seen or glance(text)
    families = families_in(seen)
    if not families:
        return NOTHING
    low = seen.low
    found, refused = _found(text, low, families)
    if not found:
        return Examined((), refused) if refused else NOTHING
    readings = _readings(text, low, joined(found, low), reference, config, locale)
    return Examined(readings, apart(refused, readings) if refused else ())


def _found(text: str, low: str, families: frozenset[str]) -> tuple[tuple[Term, ...], tuple[Refusal, ...]]:
    """Every phrase the forms find, the earliest and longest first, none overlapping, and what their readers refused."""
    terms: list[Term] = []
    refused: dict[tuple[int, int], str] = {}
    for one in _forms(families):
        for match in one.pattern.finditer(low):
            term = one.read(match, text)
            if isinstance(term, Term):
                terms.append(term.read_by(one.code))
            elif term is not None:
                refused.setdefault(match.span(), term)
    kept: list[Term] = terms
    if len(terms) > 1:
        kept = []
        for term in sorted(terms, key=lambda term: (term.start, -term.end)):
            if not kept or term.start >= kept[-1].end:
                kept.append(term)
    if not refused:
        return tuple(kept), ()
    return tuple(kept), tuple([Refusal(start, end, code) for (start, end), code in sorted(refused.items())])


@lru_cache(maxsize=1024)
def _forms(families: frozenset[str]) -> tuple[Form, ...]:
    """The forms that need one of these families."""
    return tuple(one for one in _FORMS if not one.needs.isdisjoint(families))


def _readings(
    text: str, low: str, terms: tuple[Term, ...], reference: dt.date | None, config: ExtractConfig, locale: Locale
) -> tuple[Reading, ...]:
    floor, led, days = 0, [], []
    ranges = {
        place
        for place in range(len(terms) - 1)
        if opens_range(terms[place], terms[place + 1], low, terms[place - 1].end if place else 0)
    }
    for place, term in enumerate(terms):
        whole = term if place - 1 in ranges else with_prefix(term, low, floor)
        floor = term.end
        led.append(whole)
        tense = tense_near(low, whole.start, whole.end) if _wants_tense(term, reference) else UNKNOWN
        days.append(resolve(whole, reference, tense, config, locale))
    counted(terms, led, days, low)
    named = tuple(days)  # a day that an hour is given is none that the sentence names
    for place, term in enumerate(terms):
        if isinstance(term.value, Clock):
            tense = tense_near(low, led[place].start, led[place].end) if reference is not None else UNKNOWN
            days[place] = day_of_hours(term, named[max(0, place - HOURS_REACH) : place + HOURS_REACH], reference, tense, low)
    return _put_together(text, low, led, days, ranges, reference)


def _wants_tense(term: Term, reference: dt.date | None) -> bool:
    return reference is not None and term.lean is None and (isinstance(term.value, Weekly | Yearly) or term.grain == "weekend")


def _put_together(
    text: str, low: str, led: list[Term], days: list[Days], ranges: set[int], reference: dt.date | None
) -> tuple[Reading, ...]:
    readings: list[Reading] = []
    place = 0
    while place < len(led):
        reading = drawn(text, low, led, days, place, reference) if place in ranges else None
        if reading is not None:
            place += 1
        else:
            reading = _reading(text, led[place], days[place], reference)
        if reading is not None:
            readings.append(reading)
        place += 1
    return tuple(readings)


def _reading(text: str, term: Term, days: Days, reference: dt.date | None) -> Reading | None:
    if isinstance(term.value, Clock):
        return as_time(text, term, days)
    if days.span is None:
        return unresolved(text, term, reference)
    return as_date(text, term, days, reference)
