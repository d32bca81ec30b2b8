"""Sentences in, readings out: dates first, then quantities in what the dates leave free."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from crosscheck.config import ExtractConfig
from crosscheck.extract.dates.reading import read_dates
from crosscheck.extract.lines.collapsed import collapse
from crosscheck.extract.quantities import read_quantities
from crosscheck.model import Reading

__all__ = ["extract", "read_dates", "read_quantities"]


def extract(text: str, reference: dt.date | None, config: ExtractConfig) -> tuple[Reading, ...]:
    """Read every figure and date of one sentence.

    Args:
        text: the sentence, any text; runs of white space, line breaks and characters of no width inside it change no value.
        reference: the day relative dates count from (the article's publication), None where unknown.
        config: the extraction settings.

    Returns:
        Readings sorted by start, none overlapping, with offsets in code points of `text`.
    """
    even = collapse(text)
    if even is None:
        return _read(text, reference, config)
    spans = ((reading, *even.span(reading.start, reading.end)) for reading in _read(even.text, reference, config))
    return tuple(replace(reading, start=start, end=end) for reading, start, end in spans)


def _read(text: str, reference: dt.date | None, config: ExtractConfig) -> tuple[Reading, ...]:
    dates = read_dates(text, reference, config)
    taken = tuple((reading.start, reading.end) for reading in dates)
    quantities = read_quantities(text, taken, config)
    return tuple(sorted((*dates, *quantities), key=lambda reading: reading.start)) if quantities else dates
