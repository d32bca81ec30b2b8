"""Two dates that are the ends of one stretch: "from Monday to Wednesday", "March 31-April 4", "between 1996 and 1999"."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from crosscheck.extract.dates.resolve import Days
from crosscheck.extract.dates.spans import ONE_DAY, Span, shifted_span
from crosscheck.extract.dates.terms import Clock, Fixed, Step, Term, Weekly
from crosscheck.extract.dates.told import as_date, unresolved
from crosscheck.model import Reading

_RANGE: Final = re.compile(r"\s?[-\u2010-\u2015]\s?|,?\s(?:to|through|until|till|and)\s(?:the\s|early\s|late\s)?")
_OPENING: Final = re.compile(r"\b(from|between)\s(?:the\s|early\s|late\s)?\Z")
_MOVED: Final = re.compile(r"\b(?:moved|postponed|delayed|pushed|rescheduled|changed|shifted|brought forward)\b")
_MOVED_REACH: Final = 60
_OF_WEEK: Final = re.compile(r"\s(last|this|next)\sweek\b(?!['’])")
_WEEKS: Final = {"last": -1, "this": 0, "next": 1}
"""The week that days of it are told with ("from Monday to Wednesday last week"), counted from that of publication."""
_CODE: Final = "date.range"


def opens_range(left: Term, right: Term, low: str, floor: int) -> bool:
    """Whether two neighbours are the two ends of one range.

    Args:
        left: the first.
        right: the next.
        low: the sentence in lower case.
        floor: offset past the phrase before the first.
    """
    gap = low[left.end : right.start]
    if left.grain != right.grain or _alone(left) or _alone(right) or not _RANGE.fullmatch(gap):
        return False
    opening = _OPENING.search(low, max(floor, left.start - 20), left.start)
    if gap.startswith(",") and opening is None:
        return False
    word = gap.strip(" ,").split()[0] if gap.split() else "-"
    if word == "and":
        return opening is not None and opening[1] == "between"
    if word in ("to", "until", "till", "through"):
        return not _MOVED.search(low, max(floor, left.start - _MOVED_REACH), left.start)
    return True


def _alone(term: Term) -> bool:
    return isinstance(term.value, Clock) or (isinstance(term.value, Step) and term.value.touching)


def _in_week(first: int, last: int, week: int, reference: dt.date) -> Span | None:
    """From one weekday to another of a week counted from that of the reference, None where they run backwards."""
    try:
        monday = shifted_span(reference, "week", week)[0]
        return (monday + first * ONE_DAY, monday + last * ONE_DAY) if first <= last else None
    except (ValueError, OverflowError):
        return None


def drawn(text: str, low: str, led: list[Term], days: list[Days], place: int, reference: dt.date | None) -> Reading | None:
    """One reading from the first day of one phrase to the last of the next, None where they run backwards."""
    left, right = led[place], led[place + 1]
    first, last = days[place].span, days[place + 1].span
    opening = _OPENING.search(low, max(0, left.start - 20), left.start)
    start = opening.start() if opening else left.start
    if (first is None) != (last is None):
        return None
    whole = left._replace(start=start, end=right.end, modifier=None, rule=_CODE)
    if first is None or last is None:
        return unresolved(text, whole._replace(modifier=left.modifier), reference)
    week = _OF_WEEK.match(low, right.end)
    if week and reference is not None and isinstance(left.value, Weekly) and isinstance(right.value, Weekly):
        told = _in_week(left.value.weekday, right.value.weekday, _WEEKS[week[1]], reference)
        return as_date(text, whole, Days(told, (), left.grain), reference, relative=True) if told else None
    if first > last and isinstance(left.value, Weekly):
        first = (first[0] - 7 * ONE_DAY, first[1] - 7 * ONE_DAY)
    elif first > last:
        first = next((other for other in days[place].others if other < last), first)
    if first > last:
        return None
    fixed = isinstance(left.value, Fixed) and isinstance(right.value, Fixed)
    return as_date(text, whole, Days((first[0], last[1]), (), left.grain), reference, relative=not fixed)
