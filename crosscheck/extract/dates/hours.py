"""The day of a time of day that is told without one: the sentence's own, or that of the news.

News of what happened "about 1:15 a.m." is news of that morning, and "at 10 p.m." of the evening before, since most reports of
an evening are dated on the day after it. Both are guesses of a careful reader, so the other day is kept beside the one chosen.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import Final

from crosscheck.extract.dates.resolve import Days
from crosscheck.extract.dates.spans import ONE_DAY, Span
from crosscheck.extract.dates.tense import Tense
from crosscheck.extract.dates.terms import Clock, Term

HOURS_REACH: Final = 10
"""Phrases of the sentence looked at on either side: only timetables hold more, and the work must not grow with their square."""
_REACH: Final = 300
"""Code points looked at on either side."""
_EVENING: Final = 18 * 60
"""Minutes after midnight from which a time is rather of the day before: in labelled news three of five such times are, and one
in five of the earlier ones."""
_CUSTOMARY: Final = re.compile(
    r"\b(?:every|each|usual|usually|always|daily|nightly|typically|often|sometimes|regularly|weekdays|weekends|used to)\b"
)
_LONGEST: Final = 4 * 60
"""Minutes that a time of day with two ends may last and still be when something happened; longer ones are opening hours."""


def day_of_hours(term: Term, days: Sequence[Days], reference: dt.date | None, tense: Tense, low: str) -> Days:
    """The day of a time of day that names none.

    Args:
        term: the time of day.
        days: the days of the phrases of the sentence, of those around it where there are many.
        reference: the day of publication, None where unknown.
        tense: where the sentence points.
        low: the sentence in lower case.

    Returns:
        One day with the other it may be, two days for a night, no span where nothing tells.
    """
    if not isinstance(term.value, Clock) or _CUSTOMARY.search(low, max(0, term.start - _REACH), term.end + _REACH):
        return Days(None)
    if term.clock is not None and term.clock[1] - term.clock[0] > _LONGEST and not term.value.optional:
        return Days(None)
    dated = [one.span for one in days if one.span is not None]
    if reference is not None and tense.lean == "past" and tense.plain:
        dated = [span for span in dated if span[0] <= reference]  # "was off the coast at 0600 and is expected on Thursday"
    try:
        if dated:
            return _in_sentence(term.value, dated, reference)
        happened = (tense.lean == "past" and tense.plain) or (term.value.happened and tense.lean != "future")
        if reference is None or not happened:
            return Days(None)
        before = (reference - ONE_DAY, reference - ONE_DAY)
        today = (reference, reference)
        if term.value.nights:
            return Days((before[0], reference), source="the night before publication, that of")
        late = term.clock is not None and sum(term.clock) >= 2 * _EVENING
        if late:
            return Days(before, (today,), source="the day before publication")
        return Days(today, (before,), source="the day of publication")
    except OverflowError:
        return Days(None)


def _in_sentence(value: Clock, spans: list[Span], reference: dt.date | None) -> Days:
    """The one day that the sentence names; nothing where it names several, or a longer time."""
    first, last = spans[0]
    if value.nights or first != last or any(span != spans[0] for span in spans):
        return Days(None)
    # "Police said Thursday" names the day of the saying, which comes after.
    told = reference is not None and first <= reference
    others = ((first - ONE_DAY, first - ONE_DAY),) if told else ()
    return Days(spans[0], others, source="the day that its sentence names")
