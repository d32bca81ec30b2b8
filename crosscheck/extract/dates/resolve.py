"""From a calendar phrase to its days: counted from the reference, in the direction its sentence speaks."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import lru_cache
from typing import Final, NamedTuple

from crosscheck.config import ExtractConfig
from crosscheck.extract.dates.holidays import ELSEWHERE, EVEN_YEARS, holiday_day
from crosscheck.extract.dates.spans import ONE_DAY, Span, school_year, season_span, shifted_day, shifted_span, unit_span
from crosscheck.extract.dates.tense import Tense
from crosscheck.extract.dates.terms import Clock, Fixed, Offset, SchoolYear, Term, Weekly, Yearly, yearly_span
from crosscheck.model import Grain, Locale

_NOWHERE: Final = Locale()
_SOUTHERN: Final = frozenset({"AUD", "NZD"})
"""Dollars of countries whose summer begins in December; other countries' outlets are read as northern."""


class Days(NamedTuple):
    """The days a term stands for.

    Attributes:
        span: first and last day, None where unresolved.
        others: the other readings.
        grain: the unit they are.
        source: where a day that no words name was taken from, in words a reader understands; "" where they name it.
    """

    span: Span | None
    others: tuple[Span, ...] = ()
    grain: Grain = "day"
    source: str = ""


def _weekly(value: Weekly, term: Term, reference: dt.date, tense: Tense) -> Days:
    ahead = (value.weekday - reference.weekday()) % 7
    if ahead == 0 and not term.strict:
        return Days((reference, reference))
    future = reference + (ahead or 7) * ONE_DAY
    past = reference - (7 - ahead) * ONE_DAY
    if value.day:
        near = [day for week in range(-5, 6) if (day := past + 7 * week * ONE_DAY).day == value.day]
        if near:
            best = min(near, key=lambda day: (abs(day - reference), day))
            return Days((best, best))
    lean = term.lean or tense.lean
    first, second = (future, past) if lean == "future" else (past, future)
    if term.lean is None:
        return Days((first, first), ((second, second),))
    # Spoken on a Thursday, "last Tuesday" and "next Friday" may skip the one of the current week.
    step = 7 if lean == "future" else -7
    skipped = first + step * ONE_DAY
    return Days(
        (first, first), ((skipped, skipped),) if term.strict and unit_span(first, "week") == unit_span(reference, "week") else ()
    )


@lru_cache(maxsize=1024)
def _occurrences(value: Yearly, grain: Grain, around: int) -> tuple[Span, ...]:
    """A yearly unit's days in the years around one; those of 29 February lie up to eight years away."""
    reach = 8 if (value.number, value.last_day) == (2, 29) else 2
    spans = []
    for year in range(around - reach, around + reach + 1):
        if year % 2 and value.holiday in EVEN_YEARS:
            continue
        try:
            spans.append(yearly_span(value, grain, year))
        except (ValueError, OverflowError):
            continue
    return tuple(spans)


def _yearly(value: Yearly, term: Term, reference: dt.date, tense: Tense, config: ExtractConfig) -> Days:
    if value.year_offset is not None:
        return Days(yearly_span(value, term.grain, reference.year + value.year_offset), (), term.grain)
    spans = _occurrences(value, term.grain, reference.year)
    past = [span for span in spans if (span[1] < reference if term.strict else span[0] <= reference)]
    future = [span for span in spans if (span[0] > reference if term.strict else span[1] >= reference)]
    if not past or not future:
        return Days(None, (), term.grain)
    behind, ahead = past[-1], future[0]
    if value.known_year is not None and (known := yearly_span(value, term.grain, value.known_year))[1] < reference:
        return Days(known, (behind,) if behind != known else (), term.grain)
    if behind == ahead:
        return Days(ahead, (), term.grain)
    if value.weekday is not None and value.first_day:
        fitting = [span for span in (behind, ahead) if span[0].weekday() == value.weekday]
        if len(fitting) == 1:
            return Days(fitting[0], (), term.grain)
    if term.lean is not None:
        first = ahead if term.lean == "future" else behind
        close = term.lean == "past" and (reference - behind[1]).days < config.last_month_days and len(past) > 1
        return Days(first, (past[-2],) if close else (), term.grain)
    return _chosen(behind, ahead, term, reference, tense, config)


def _elsewhere(value: Yearly, days: Days) -> Days:
    """Days with that of the same name in another country."""
    name = ELSEWHERE.get(value.holiday)
    if name is None or days.span is None:
        return days
    day = holiday_day(name, days.span[0].year)
    return days._replace(others=(*days.others, (day, day)))


def _chosen(behind: Span, ahead: Span, term: Term, reference: dt.date, tense: Tense, config: ExtractConfig) -> Days:
    """The last or the next occurrence of a yearly unit: where the sentence points, unless the other is far nearer.

    A writer adds the year, or "last" and "next", to a day that lies most of a year away, so distance weighs against a tense that
    was misread. A month in plain tense is left to it: "will vote in May", written in June, is next year's.
    """
    days_behind, days_ahead = (reference - behind[1]).days, (ahead[0] - reference).days
    told = tense.lean if term.modifier != "until" or tense.lean == "future" else None
    lean = told or "past"
    ratio = config.against_tense_ratio if told and tense.plain else config.no_tense_ratio
    free = told is None or term.grain not in ("month", "season")
    if lean == "past" and free and days_ahead * ratio < days_behind:
        lean = "future"
    elif lean == "future" and free and days_behind * ratio < days_ahead:
        lean = "past"
    first, second = (ahead, behind) if lean == "future" else (behind, ahead)
    nearer = (days_ahead < days_behind) == (lean == "future")
    return Days(first, () if tense.plain and lean == tense.lean and nearer else (second,), term.grain)


def _weekend(term: Term, reference: dt.date, tense: Tense) -> Days:
    this = unit_span(reference, "weekend")
    weekday = reference.weekday()
    before = shifted_span(reference, "weekend", -1)
    if term.lean == "past":
        return Days(before, (), "weekend")
    if term.lean == "future":
        return Days(
            shifted_span(reference, "weekend", 1) if weekday >= 5 else this, (shifted_span(reference, "weekend", 1),), "weekend"
        )
    if weekday >= 5:
        return Days(this, (), "weekend")
    lean = tense.lean or ("past" if weekday < 3 else "future")
    return Days(before, (this,), "weekend") if lean == "past" else Days(this, (before,), "weekend")


def _fixed(value: Fixed, grain: Grain, day_first: bool | None) -> Days:
    """Days written out, in the order of day and month that the outlet is known to keep."""
    if value.other is None:
        return Days(value.span, (), grain)
    if value.day_first is None or day_first is None:
        return Days(value.span, (value.other,), grain)
    return Days(value.span if value.day_first == day_first else value.other, (), grain)


def _recurring(value: Yearly, term: Term, reference: dt.date, tense: Tense, config: ExtractConfig, locale: Locale) -> Days:
    """A yearly unit, with its other readings in other countries: a season of the other half of the world, a day of one name."""
    days = _yearly(value, term, reference, tense, config)
    if term.grain != "season" or locale.dollars[0] not in _SOUTHERN or days.span is None:
        return _elsewhere(value, days)
    south = _yearly(replace(value, number=_opposite(value.number)), term, reference, tense, config)
    return south._replace(others=(*south.others, days.span))


def _opposite(season: int) -> int:
    """The northern season of the months that are this one in the south."""
    return (season + 1) % 4 + 1


def _southern(days: Days) -> Days:
    """A season of a named year, as an outlet below the equator means it; a summer there may be named by either of its years."""
    if days.span is None:
        return days
    year, season = days.span[0].year, _opposite(days.span[0].month // 3)
    try:
        earlier = (season_span(year - 1, season),) if season == 4 else ()
        return days._replace(span=season_span(year, season), others=(*earlier, days.span))
    except (ValueError, OverflowError):
        return days


def resolve(term: Term, reference: dt.date | None, tense: Tense, config: ExtractConfig, locale: Locale = _NOWHERE) -> Days:
    """The days of one term.

    Args:
        term: the phrase; steps from other dates are resolved by `stepped`.
        reference: the day to count from, None where unknown.
        tense: where the sentence points.
        config: the extraction settings.
        locale: how the outlet writes days, and where it is at home.

    Returns:
        Its days, without a span where they cannot be known.
    """
    days = _resolved(term, reference, tense, config, locale)
    if term.widened is None or days.span is None:
        return days
    wide = term.widened
    try:
        return Days(unit_span(days.span[0], wide), tuple(unit_span(other[0], wide) for other in days.others), wide)
    except OverflowError:
        return Days(None, (), wide)


def _resolved(term: Term, reference: dt.date | None, tense: Tense, config: ExtractConfig, locale: Locale) -> Days:
    value = term.value
    if isinstance(value, Fixed):
        days = _fixed(value, term.grain, locale.day_first)
        return _southern(days) if term.grain == "season" and locale.dollars[0] in _SOUTHERN else days
    if reference is None or isinstance(value, Clock):
        return Days(None, (), term.grain)
    try:
        if isinstance(value, Weekly):
            return _weekly(value, term, reference, tense)
        if isinstance(value, Yearly):
            return _recurring(value, term, reference, tense, config, locale)
        if isinstance(value, SchoolYear):
            return Days(school_year(reference.year - (reference.month < 7) + value.count), (), "year")
        if isinstance(value, Offset) and term.grain == "weekend":
            return _weekend(term, reference, tense)
        if isinstance(value, Offset):
            return Days(shifted_span(reference, term.grain, value.count), (), term.grain)
    except (ValueError, OverflowError):
        pass
    return Days(None, (), term.grain)


_FINENESS: dict[Grain, int] = {"day": 0, "weekend": 1, "week": 1, "month": 2, "quarter": 3, "season": 3, "half": 4, "year": 5}


def stepped(grain: Grain, count: int, anchor: Days) -> Days:
    """The days so many units from an anchor ("in February, up from 4% a month earlier").

    A step keeps the anchor's unit where that is the finer one but no single day: the third quarter "a year earlier" is a quarter,
    while a year before a day is known to the year only.

    Args:
        grain: the unit of the step.
        count: how many, negative for earlier.
        anchor: the other date's days.

    Returns:
        The days, without a span where the anchor is coarser than the step.
    """
    if anchor.span is None or anchor.grain not in _FINENESS or grain not in _FINENESS:
        return Days(None, (), grain)
    fine, unit = _FINENESS[anchor.grain], _FINENESS[grain]
    if fine > unit:
        return Days(None, (), grain)
    keep: Grain = grain if fine < 2 else anchor.grain
    try:
        start = shifted_span(anchor.span[0], grain, count)[0] if keep == grain else shifted_day(anchor.span[0], grain, count)
        return Days(unit_span(start, keep), (), keep)
    except (ValueError, OverflowError):
        return Days(None, (), grain)
