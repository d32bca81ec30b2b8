"""Attribution and mood: whether a figure is quoted, who says it, and whether it is stated as a fact."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from typing import Final

from crosscheck.extract.claims.clauses import BE, Clauses, clauses_of
from crosscheck.extract.claims.governors import MOOD_WORDS, Verdict
from crosscheck.extract.claims.mood_words import ATTACHED
from crosscheck.extract.claims.moods import mood_at
from crosscheck.extract.claims.scopes import REACH
from crosscheck.extract.claims.speakers import TELLING, Attribution, attributions
from crosscheck.extract.lines.tokens import tokenise
from crosscheck.model import Mood, Reading
from crosscheck.quotes import has_marks, merged, quotes_in

_TELLING: Final = frozenset({*MOOD_WORDS, *ATTACHED, *TELLING, "instead", "rather", "contrary"})
"""Words without which a sentence names no speaker and states nothing but facts, but for "is to" and "to be"."""
_IS_TO: Final = frozenset({*BE, "be"})

Span = tuple[int, int]


def with_claims(
    text: str,
    readings: tuple[Reading, ...],
    reference: dt.date | None,
    quoted: tuple[Span, ...] | None,
) -> tuple[Reading, ...]:
    """Say of each reading who claims it and how.

    A speaker who is only a pronoun ("he said") is None: whom it stands for is said elsewhere.

    Args:
        text: the sentence, its white space evened out.
        readings: what was read in it, sorted by start.
        reference: the day of publication, None where unknown.
        quoted: spans inside quotation marks, None where only the sentence's own marks tell.

    Returns:
        The readings with `quoted`, `speaker` and `mood` set.
    """
    quotes = _own_quotes(text) if quoted is None else quoted
    line = tokenise(text)
    telling = not _TELLING.isdisjoint(line.words) or ("to" in line.words and not _IS_TO.isdisjoint(line.words))
    clauses = clauses_of(line, readings) if telling or _lies_ahead(readings, reference) else None
    told = attributions(clauses) if clauses is not None else ()
    return tuple([_claimed(clauses, told, place, reading, reference, quotes) for place, reading in enumerate(readings)])


def _lies_ahead(readings: tuple[Reading, ...], reference: dt.date | None) -> bool:
    """Whether any date lies after the day of publication."""
    return reference is not None and any(one.earliest is not None and one.earliest > reference for one in readings)


def _claimed(
    clauses: Clauses | None,
    told: tuple[Attribution, ...],
    place: int,
    reading: Reading,
    reference: dt.date | None,
    quotes: tuple[Span, ...],
) -> Reading:
    inside = bool(quotes) and _stands_within(reading.end, quotes)
    said: Attribution | None = None
    found: Verdict = "fact"
    if clauses is not None:
        found = mood_at(clauses, place, reading)
        said = _governing(told, clauses.spans[place][0])
    mood = _dated(found, reading, reference)
    if said is not None and said.claims and mood == "fact":
        mood = "claimed"
    speaker = None if said is None else said.speaker
    if mood == "fact" and speaker is None and not inside:
        return reading
    return reading.claimed(mood, quoted=inside, speaker=speaker)


def _dated(found: Verdict, reading: Reading, reference: dt.date | None) -> Mood:
    """The mood of a reading once its day is known: what lies behind us is no plan, and what lies ahead is one."""
    mood: Mood = "fact" if found == "past" else found
    if not reading.is_date or reference is None or reading.earliest is None:
        return mood
    if (reading.latest or reading.earliest) < reference:
        return "fact" if mood in ("planned", "forecast", "conditional") else mood
    lasts = found == "past" and reading.modifier == "until"  # "was shut until Monday"
    return "planned" if (found == "fact" or lasts) and reading.earliest > reference else mood


def _governing(told: tuple[Attribution, ...], at: int) -> Attribution | None:
    """The nearest attribution that governs a token."""
    if not told:
        return None
    first = bisect_left(told, at - 2 * REACH, key=_place)
    last = bisect_left(told, at + 2 * REACH, first, key=_place)
    own = [one for one in told[first:last] if any(start <= at < end for start, end in one.governs)]
    return min(own, key=lambda one: (abs(one.at - at), one.at)) if own else None


def _place(one: Attribution) -> int:
    return one.at


def _stands_within(end: int, spans: tuple[Span, ...]) -> bool:
    """Whether what ends at an offset stands inside one of some sorted spans."""
    at = bisect_left(spans, (end, 0)) - 1
    return at >= 0 and end <= spans[at][1]


def _own_quotes(text: str) -> tuple[Span, ...]:
    """The quotations of a sentence that stands alone; one that is cut by its ends runs to them."""
    if not has_marks(text):
        return ()
    found = quotes_in(text)
    spans = list(found.spans)
    if found.unopened is not None:
        spans.append((0, found.unopened))
    if found.unclosed is not None:
        spans.append((found.unclosed, len(text)))
    return merged(spans)
