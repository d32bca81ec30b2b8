"""Phrases counted from another date of the same sentence, before them, behind them or right beside them."""

from __future__ import annotations

import re
from typing import Final

from crosscheck.extract.dates.resolve import Days, stepped
from crosscheck.extract.dates.spans import ONE_DAY
from crosscheck.extract.dates.terms import Offset, Step, Term

_BESIDE_RIGHT: Final = re.compile(r" (?:the |his |her |its |their |last )?")
_BESIDE_LEFT: Final = re.compile(r",? (?:just |only |exactly |barely |less than |more than |some )?|\s?[-\u2010-\u2015]\s?")
_DAYS_OF: Final = {"day": 1, "week": 7}


def counted(terms: tuple[Term, ...], led: list[Term], days: list[Days], low: str) -> None:
    """Put into `days` what the sentence's other dates make of its steps.

    Args:
        terms: the sentence's phrases, without the words that lead them.
        led: the same with them; a comparison with a quarter loses its hedge here.
        days: the days of the phrases that need no other; filled in place.
        low: the sentence in lower case.
    """
    anchor = Days(None)  # the dated phrase nearest before
    for place, term in enumerate(terms):
        if isinstance(term.value, Step) and term.value.touching:
            days[place] = _beside(terms, days, place, low)
        elif isinstance(term.value, Step):
            days[place] = stepped(term.grain, term.value.count, anchor)
        elif isinstance(term.value, Offset) and term.value.comparable and anchor.grain == "quarter":
            days[place] = stepped(term.grain, term.value.count, anchor)
            led[place] = led[place]._replace(modifier=None)
        anchor = days[place] if days[place].span is not None else anchor


def _beside(terms: tuple[Term, ...], days: list[Days], place: int, low: str) -> Days:
    """The day so long after or before a date that follows ("two days after Monday's vote").

    Else that of what happened so long before or after the date in front: "on Wednesday, two days after a beam fell" tells that
    the beam fell on Monday.
    """
    term = terms[place]
    if not isinstance(term.value, Step):
        return Days(None)
    if place + 1 < len(terms) and _BESIDE_RIGHT.fullmatch(low, term.end, terms[place + 1].start):
        return stepped(term.grain, term.value.count, days[place + 1])
    if place and term.grain in _DAYS_OF and _BESIDE_LEFT.fullmatch(low, terms[place - 1].end, term.start):
        span = days[place - 1].span
        if span is not None and span[0] == span[1] and days[place - 1].grain == "day":
            try:
                day = span[0] - term.value.count * _DAYS_OF[term.grain] * ONE_DAY
            except OverflowError:
                return Days(None)
            return Days((day, day))
    return Days(None)
