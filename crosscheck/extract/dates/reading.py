"""Dates and clock times of news English, read against a reference day.

Reading goes in four steps: rules find calendar phrases (absolute, named, relative, clock), neighbours that are one phrase are
joined, each is counted from the reference in the direction its sentence speaks, and ranges are drawn together.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from functools import lru_cache
from typing import Final

from crosscheck.config import ExtractConfig
from crosscheck.extract.dates.absolute import ABSOLUTE_RULES
from crosscheck.extract.dates.clock import CLOCK_RULES
from crosscheck.extract.dates.families import families_in
from crosscheck.extract.dates.join import joined, with_prefix
from crosscheck.extract.dates.named import NAMED_RULES
from crosscheck.extract.dates.relative import RELATIVE_RULES
from crosscheck.extract.dates.resolve import Days, resolve, stepped
from crosscheck.extract.dates.spans import ONE_DAY
from crosscheck.extract.dates.tense import UNKNOWN, tense_near
from crosscheck.extract.dates.terms import Clock, Fixed, Offset, Rule, Step, Term, Weekly, Yearly
from crosscheck.extract.examined import Examined
from crosscheck.extract.lines.glance import Glance, glance
from crosscheck.model import Locale, Reading

_RULES: Final[tuple[Rule, ...]] = (*ABSOLUTE_RULES, *NAMED_RULES, *RELATIVE_RULES, *CLOCK_RULES)
_RANGE: Final = re.compile(r"\s?[-\u2010-\u2015]\s?|,?\s(?:to|through|until|till|and)\s(?:the\s|early\s|late\s)?")
_OPENING: Final = re.compile(r"\b(from|between)\s(?:the\s|early\s|late\s)?\Z")
_MOVED: Final = re.compile(r"\b(?:moved|postponed|delayed|pushed|rescheduled|changed|shifted|brought forward)\b")
_MOVED_REACH: Final = 60
_QUOTE_REACH: Final = 600
_QUOTE_SIGNS: Final = re.compile(r"[“”\"]")
_NOWHERE: Final = Locale()


def read_dates(text: str, reference: dt.date | None, config: ExtractConfig) -> tuple[Reading, ...]:
    """Read every date and clock time of one sentence; `examine_dates` without what was refused."""
    return examine_dates(text, reference, config).readings


def examine_dates(
    text: str,
    reference: dt.date | None,
    config: ExtractConfig,
    locale: Locale = _NOWHERE,  # noqa: ARG001
    seen: Glance | None = None,
) -> Examined:
    """Read every date and clock time of one sentence, and say what was refused.

    Args:
        text: the sentence.
        reference: the day relative dates count from, None where unknown; they are then returned unresolved.
        config: the extraction settings.
        locale: how the outlet writes days.
        seen: what a look at the sentence showed, where somebody looked already.

    Returns:
        Readings of kind `date` or `time`, sorted by start, non-overlapping, with offsets in code points of `text`.
    """
    seen = seen or glance(text)
    families = families_in(seen)
    if not families:
        return Examined()
    low = seen.low
    terms = joined(_found(text, low, families), low)
    return Examined(_readings(text, low, terms, reference, config))


def _found(text: str, low: str, families: frozenset[str]) -> tuple[Term, ...]:
    """Every phrase the rules find, the earliest and longest first, none overlapping."""
    terms = [
        term for one in _rules(families) for match in one.pattern.finditer(low) if (term := one.read(match, text)) is not None
    ]
    terms.sort(key=lambda term: (term.start, -term.end))
    kept: list[Term] = []
    for term in terms:
        if not kept or term.start >= kept[-1].end:
            kept.append(term)
    return tuple(kept)


@lru_cache(maxsize=1024)
def _rules(families: frozenset[str]) -> tuple[Rule, ...]:
    """The rules that need one of these families."""
    return tuple(one for one in _RULES if not one.needs.isdisjoint(families))


def _opens_range(left: Term, right: Term, low: str, floor: int) -> bool:
    """Whether two neighbours are the two ends of one range."""
    gap = low[left.end : right.start]
    if not _RANGE.fullmatch(gap) or left.grain != right.grain or isinstance(left.value, Clock) or isinstance(right.value, Clock):
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


def _readings(
    text: str, low: str, terms: tuple[Term, ...], reference: dt.date | None, config: ExtractConfig
) -> tuple[Reading, ...]:
    floor, led, days = 0, [], []
    ranges = {
        place
        for place in range(len(terms) - 1)
        if _opens_range(terms[place], terms[place + 1], low, terms[place - 1].end if place else 0)
    }
    for place, term in enumerate(terms):
        whole = term if place - 1 in ranges else with_prefix(term, low, floor)
        floor = term.end
        led.append(whole)
        tense = tense_near(low, whole.start, whole.end) if _wants_tense(term, reference) else UNKNOWN
        days.append(resolve(whole, reference, tense, config))
    anchor = Days(None)  # the dated phrase nearest before
    for place, term in enumerate(terms):
        if isinstance(term.value, Step):
            days[place] = stepped(term.grain, term.value.count, anchor)
        elif isinstance(term.value, Offset) and term.value.comparable and anchor.grain == "quarter":
            days[place] = stepped(term.grain, term.value.count, anchor)
            led[place] = replace(led[place], modifier=None)
        anchor = days[place] if days[place].span is not None else anchor
    readings: list[Reading] = []
    place = 0
    while place < len(terms):
        if place in ranges and (drawn := _range(text, low, led, days, place, reference)) is not None:
            readings.append(drawn)
            place += 2
            continue
        reading = _reading(text, led[place], days[place], reference)
        if reading is not None:
            readings.append(reading)
        place += 1
    return tuple(readings)


def _wants_tense(term: Term, reference: dt.date | None) -> bool:
    return reference is not None and term.lean is None and (isinstance(term.value, Weekly | Yearly) or term.grain == "weekend")


def _range(text: str, low: str, led: list[Term], days: list[Days], place: int, reference: dt.date | None) -> Reading | None:
    """One reading from the first day of one phrase to the last of the next, None where they run backwards."""
    left, right = led[place], led[place + 1]
    first, last = days[place].span, days[place + 1].span
    opening = _OPENING.search(low, max(0, left.start - 20), left.start)
    start = opening.start() if opening else left.start
    if (first is None) != (last is None):
        return None
    if first is None or last is None:
        return replace(_unresolved(text, left, reference), start=start, end=right.end)
    if first > last and isinstance(left.value, Weekly):
        first = (first[0] - 7 * ONE_DAY, first[1] - 7 * ONE_DAY)
    elif first > last:
        first = next((other for other in days[place].others if other < last), first)
    if first > last:
        return None
    whole = replace(left, start=start, end=right.end, modifier=None)
    return _reading(text, whole, Days((first[0], last[1]), (), left.grain), reference, relative=not _fixed(left, right))


def _fixed(*terms: Term) -> bool:
    return all(isinstance(term.value, Fixed) for term in terms)


def _unresolved(text: str, term: Term, reference: dt.date | None) -> Reading:
    surface = text[term.start : term.end].strip()
    reason = "no publication date to count from" if reference is None else "no other date in the sentence to count from"
    return Reading(
        term.start,
        term.end,
        "date",
        grain=term.grain,
        modifier=term.modifier,
        clock=term.clock,
        resolution=f"“{surface}”: {reason}",
    )


def _reading(text: str, term: Term, days: Days, reference: dt.date | None, *, relative: bool | None = None) -> Reading | None:
    zone = f"time as written, zone {term.zone}" if term.zone else ""
    if isinstance(term.value, Clock):
        return Reading(term.start, term.end, "time", grain=term.grain, modifier=term.modifier, clock=term.clock, resolution=zone)
    if days.span is None:
        if isinstance(term.value, Step) and term.value.optional:
            return None
        return _unresolved(text, term, reference)
    relative = not isinstance(term.value, Fixed) if relative is None else relative
    return Reading(
        term.start,
        term.end,
        "date",
        earliest=days.span[0],
        latest=days.span[1],
        grain=days.grain,
        modifier=term.modifier,
        alternatives=(*days.others, *_speakers_day(text, term, days)),
        clock=term.clock,
        resolution="; ".join(part for part in (_counted(text, term, reference) if relative else "", zone) if part),
    )


def _counted(text: str, term: Term, reference: dt.date | None) -> str:
    surface = " ".join(text[term.start : term.end].split())
    if isinstance(term.value, Step):
        return f"“{surface}” counted from the other date of the sentence"
    return f"“{surface}” counted from publication on {_spoken(reference)}" if reference else ""


@lru_cache(maxsize=64)
def _spoken(day: dt.date) -> str:
    return f"{day.day} {day:%B %Y}"


def _speakers_day(text: str, term: Term, days: Days) -> tuple[tuple[dt.date, dt.date], ...]:
    """The day before, for "today" and its like inside a quotation: it is the speaker's day, which print reports a day late."""
    if not isinstance(term.value, Offset) or term.grain != "day" or abs(term.value.count) > 1 or days.span is None:
        return ()
    signs = _QUOTE_SIGNS.findall(text, max(0, term.start - _QUOTE_REACH), term.start)
    inside = bool(signs) and (signs[-1] == "“" or (signs[-1] == '"' and signs.count('"') % 2 == 1))
    return ((days.span[0] - ONE_DAY, days.span[1] - ONE_DAY),) if inside else ()
