"""Sentences in, readings out: dates first, then quantities in what the dates leave free, then who says so and how."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from operator import attrgetter

from crosscheck.config import ExtractConfig
from crosscheck.extract.claims.claims import with_claims
from crosscheck.extract.dates.families import SIGNS as DATE_SIGNS
from crosscheck.extract.dates.located import located
from crosscheck.extract.dates.lookalikes import WHOLE
from crosscheck.extract.dates.reading import examine_dates
from crosscheck.extract.examined import NOTHING, Examined, apart
from crosscheck.extract.lines.collapsed import collapse
from crosscheck.extract.lines.glance import glance
from crosscheck.extract.quantities import SIGNS as FIGURE_SIGNS
from crosscheck.extract.quantities import examine_quantities
from crosscheck.extract.rule import Rule
from crosscheck.model import Locale, Reading, Refusal

__all__ = ["Examined", "Rule", "examine", "extract"]

_NOWHERE = Locale()
_start = attrgetter("start")
_SIGNS = DATE_SIGNS | FIGURE_SIGNS
"""Words of which a sentence without digits holds one wherever anything is read or refused in it."""


def extract(
    text: str,
    reference: dt.date | None,
    config: ExtractConfig,
    *,
    locale: Locale = _NOWHERE,
    quoted: tuple[tuple[int, int], ...] | None = None,
) -> tuple[Reading, ...]:
    """Read every figure and date of one sentence; `examine` without what was refused."""
    return examine(text, reference, config, locale=locale, quoted=quoted).readings


def examine(
    text: str,
    reference: dt.date | None,
    config: ExtractConfig,
    *,
    locale: Locale = _NOWHERE,
    quoted: tuple[tuple[int, int], ...] | None = None,
) -> Examined:
    """Read every figure and date of one sentence, and say what was refused.

    Args:
        text: the sentence, any text; runs of white space, line breaks and characters of no width inside it change no value.
        reference: the day relative dates count from (the article's publication), None where unknown.
        config: the extraction settings.
        locale: how the outlet writes days and dollars.
        quoted: the spans of the sentence inside quotation marks, as `Sentence.quoted`; None where only the sentence is known,
            whose own marks then tell.

    Returns:
        Readings sorted by start, none overlapping, and refusals, with offsets in code points of `text`.
    """
    even = collapse(text)
    if even is None:
        return _examined(text, reference, config, locale, quoted)
    inner = None if quoted is None else tuple(even.within(start, end) for start, end in quoted)
    found = _examined(even.text, reference, config, locale, inner)
    return Examined(
        tuple(_moved(reading, even.span) for reading in found.readings),
        tuple(replace(one, start=start, end=end) for one in found.refusals for start, end in (even.span(one.start, one.end),)),
    )


def _examined(
    text: str, reference: dt.date | None, config: ExtractConfig, locale: Locale, quoted: tuple[tuple[int, int], ...] | None
) -> Examined:
    seen = glance(text)
    if not seen.digits and seen.words.isdisjoint(_SIGNS):
        return NOTHING
    dates = examine_dates(text, reference, config, locale, seen)
    taken = () if dates is NOTHING else _taken(dates)
    quantities = examine_quantities(text, taken, config, locale, seen)
    if not (dates.readings or quantities.readings):
        if not (dates.refusals or quantities.refusals):
            return NOTHING
        return Examined((), _refusals(dates, quantities))
    readings = located(text, quantities.readings, reference)
    if dates.readings:
        readings = tuple(sorted((*dates.readings, *readings), key=_start)) if readings else dates.readings
    return Examined(with_claims(text, readings, reference, quoted), _refusals(dates, quantities))


def _taken(dates: Examined) -> tuple[tuple[int, int], ...]:
    """The spans in which no quantity is read."""
    whole = [(one.start, one.end) for one in dates.refusals if one.rule in WHOLE]
    return (*[(reading.start, reading.end) for reading in dates.readings], *whole)


def _refusals(dates: Examined, quantities: Examined) -> tuple[Refusal, ...]:
    """What neither pass reads: that words are no date matters only where they are no quantity either."""
    if not dates.refusals:
        return quantities.refusals
    alone = apart(dates.refusals, quantities.readings, quantities.refusals)
    return tuple(sorted((*alone, *quantities.refusals), key=lambda one: (one.start, one.end)))


def _moved(reading: Reading, span: Callable[[int, int], tuple[int, int]]) -> Reading:
    """A reading of the even text at its offsets in the sentence as it stands."""
    start, end = span(reading.start, reading.end)
    if reading.conversion is None:
        return replace(reading, start=start, end=end)
    first, last = span(reading.conversion.start, reading.conversion.end)
    return replace(reading, start=start, end=end, conversion=replace(reading.conversion, start=first, end=last))
