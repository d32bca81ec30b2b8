"""The day of a dateline: "PORT ALDER, May 12 (AP) -" tells on which day a report was written, and what its "today" is.

A report filed on the 12th may be published on the 13th, and its words count from the day of filing.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from crosscheck.config import ExtractConfig
from crosscheck.extract.dates.reading import examine_dates
from crosscheck.model import Locale, Reading, Sentence

_NOWHERE: Final = Locale()
_WORDS: Final = (
    ("from publication on ", "from the dateline of "),
    ("day of publication", "day of the dateline"),
    ("before publication", "before the dateline"),
)
"""How readings say what they were counted from, and how they say it of a dateline."""


def dateline_day(text: str, published: dt.date | None, config: ExtractConfig, locale: Locale = _NOWHERE) -> tuple[Reading, ...]:
    """Read the day that a dateline names.

    Args:
        text: the dateline.
        published: the day of publication, None where unknown.
        config: the extraction settings.
        locale: how the outlet writes days.

    Returns:
        The reading of its one day, nothing where it names none or several.
    """
    found = examine_dates(text, published, config, locale).readings
    days = tuple(one for one in found if one.kind == "date" and one.grain == "day" and one.earliest == one.latest)
    return days if len(days) == 1 else ()


def filing_day(sentences: Iterable[Sentence], published: dt.date | None, config: ExtractConfig) -> dt.date | None:
    """The day from which an article's words count.

    Args:
        sentences: the article's, in order, page furniture included.
        published: the day of publication, None where unknown.
        config: `dateline_days`.

    Returns:
        The day of the dateline before its first sentence, where that is shortly before publication; else the day of publication.
    """
    if published is None:
        return None
    for sentence in sentences:
        if sentence.field == "text" and sentence.claim:
            break
        if sentence.reason == "dateline":
            days = dateline_day(sentence.text, published, config)
            day = days[0].earliest if days else None
            if day is not None and 0 <= (published - day).days <= config.dateline_days:
                return day
    return published


def told_from_dateline(reading: Reading) -> Reading:
    """A reading that was counted from the day of filing, saying so."""
    told = reading.resolution
    for ours, theirs in _WORDS:
        told = told.replace(ours, theirs)
    return reading if told == reading.resolution else replace(reading, resolution=told)
