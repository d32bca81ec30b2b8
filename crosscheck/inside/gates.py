"""What two counts of one article must have in common before they can contradict each other.

An article tells of several events, of some of those harmed, of one number after another; it rarely contradicts itself. Every
test here is a reason for silence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations
from typing import Final

from crosscheck.align.predicate import predicate_of
from crosscheck.compare.context import modifies_noun
from crosscheck.compare.intervals import Interval, disjoint, of_named_days
from crosscheck.compare.mood import mood_of
from crosscheck.compare.nouns import is_generic
from crosscheck.inside import lexicon
from crosscheck.inside.sections import HEADLINE, OPENING, Sections
from crosscheck.model import Mention, Reading

_CALENDAR: Final = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october"
    " november december".split()
)
_ALIVE: Final = frozenset({"wounded", "hospitalised"})
_ALL_HURT: Final = _ALIVE | {"shot", "stabbed", "casualties", "victims"}
"""Statuses that may take in the dead."""
_NEAR: Final = Decimal(2)
"""Counts this far apart are near, however small they are."""
_MOST_COUNTS: Final = 6
"""Counts of one sentence that are tried for a sum."""


@dataclass(frozen=True)
class Told:
    """What one article tells, as far as it keeps two of its figures apart.

    Attributes:
        text: all its sentences that are read.
        familiar: words of its headline and opening, in small letters.
        beside: all its mentions by the index of their sentence.
    """

    text: str
    familiar: frozenset[str]
    beside: dict[int, list[Mention]]


def told_by(sections: Sections) -> Told:
    """Gather what an article tells."""
    beside: dict[int, list[Mention]] = {}
    for mention in sections.mentions:
        beside.setdefault(mention.sentence.index, []).append(mention)
    text = "\n".join(one.text for one in sections.sentences if one.claim)
    opening = {m.sentence.index for m, name in zip(sections.mentions, sections.names, strict=True) if name in (HEADLINE, OPENING)}
    first = " ".join(one.text for one in sections.sentences if one.field == "title" or one.index in opening)
    return Told(text, frozenset(word.casefold() for word in lexicon.WORD.findall(first)), beside)


def may_contradict(one: Reading, other: Reading, sections: tuple[str, str], farthest: Decimal) -> bool:
    """True where two readings alone could be one figure told twice: the cheap test, before any sentence is looked at.

    Args:
        one: a reading.
        other: another of the same article.
        sections: where each stands.
        farthest: how many times the lesser figure the greater may be.
    """
    if one.kind != other.kind or one.unit != other.unit or one.per != other.per or not (_plain(one) and _plain(other)):
        return False
    if one.status != other.status or not _is_near(one, other, farthest) or not _one_noun(one, other):
        return False
    # Without a fate ("killed") that ties them, only what a headline and the opening under it count is one thing.
    return one.status is not None or (set(sections) == {HEADLINE, OPENING} and (one.kind != "number" or not is_generic(one.what)))


def besides_the_dead(side: Mention) -> bool:
    """True for the hurt that "others" only sets apart from the dead: "one died and six others were hurt" counts six hurt."""
    reading, before = side.reading, side.sentence.text[: side.reading.start]
    if reading.role != "other" or reading.status not in _ALIVE:
        return False
    return lexicon.DEATH.search(before) is not None and lexicon.HARM.search(before) is None


def may_be_one_day(one: Mention, other: Mention) -> bool:
    """True where two days alone could be one event's, told twice: one verb and one doer govern both, and neither is to come."""
    if not all(_plain_day(side) for side in (one, other)) or one.reading.earliest == other.reading.earliest:
        return False
    did, done = predicate_of(one), predicate_of(other)
    return bool(did.verb and did.subject) and did == done


def _plain_day(side: Mention) -> bool:
    reading = side.reading
    known = (
        reading.kind == "date" and reading.grain == "day" and reading.earliest is not None and reading.earliest == reading.latest
    )
    plain = known and reading.clock is None and reading.modifier is None
    return plain and reading.mood == "fact" and not mood_of(side).ahead and not modifies_noun(side)


def _plain(reading: Reading) -> bool:
    """True for a figure that is stated as a fact and stands for itself."""
    if reading.kind not in ("number", "money", "percent") or reading.vague or reading.trend or reading.mood != "fact":
        return False
    value = reading.low
    return reading.bound in ("=", ">", ">=") and reading.role in (None, "total") and value is not None and value >= 2


def _is_near(one: Reading, other: Reading, farthest: Decimal) -> bool:
    if one.low is None or other.low is None or one.low == other.low:
        return False
    low, high = sorted((one.low, other.low))
    return high <= low * farthest or (one.kind == "number" and high - low <= _NEAR)


def _one_noun(one: Reading, other: Reading) -> bool:
    """True where both count the same by name, or one counts more of some kind than the other counts of all."""
    if is_generic(one.what) and is_generic(other.what):
        return True
    if (one.what or "").casefold() == (other.what or "").casefold():
        return True
    if one.low is None or other.low is None or one.kind != "number":
        return False
    less, more = (one, other) if one.low < other.low else (other, one)
    return is_generic(less.what) and not is_generic(more.what)


def is_kept_apart(one: Mention, other: Mention, told: Told) -> bool:
    """True where the words around two figures give a reason why they are not one figure told twice."""
    sides = (one, other)
    if any(_is_elsewhere(side, told) or _is_part(side) for side in sides) or _speakers_differ(one, other):
        return True
    if one.reading.is_date:
        return False
    limited = [lexicon.LIMITED.search(side.sentence.text[side.reading.end :]) is not None for side in sides]
    if limited[0] != limited[1] or _places_differ(one.sentence.text, other.sentence.text):
        return True
    if _days_differ(_days_about(one, told), _days_about(other, told)):
        return True
    return _adds_up(one, other, told) or _adds_up(other, one, told) or _tells_of_more(one, other, told)


def _is_elsewhere(side: Mention, told: Told) -> bool:
    """True where a sentence tells of another event, another time, or a place of which the opening says nothing."""
    text = side.sentence.text
    if lexicon.RECALLS.search(text) or lexicon.REVISES.search(text):
        return True
    for place in lexicon.PLACE.findall(text):
        words = [word.casefold() for word in lexicon.WORD.findall(place)]
        if words and told.familiar.isdisjoint(words) and not _CALENDAR.intersection(words):
            return True
    names = {name.casefold() for name in lexicon.NAME.findall(text)} - _CALENDAR
    return bool(names) and told.familiar.isdisjoint(word for name in names for word in lexicon.WORD.findall(name))


def _places_differ(one: str, other: str) -> bool:
    """True where both sentences name places, and neither names one of the other's."""
    places = [
        {word.casefold() for place in lexicon.PLACE.findall(text) for word in lexicon.WORD.findall(place)} - _CALENDAR
        for text in (one, other)
    ]
    words = [{word.casefold() for word in lexicon.WORD.findall(text)} for text in (one, other)]
    return bool(places[0] and places[1]) and places[0].isdisjoint(words[1]) and places[1].isdisjoint(words[0])


def _is_part(side: Mention) -> bool:
    if besides_the_dead(side):
        return False
    text, own = side.sentence.text, side.reading
    return bool(lexicon.PART.match(text[own.end :]) or lexicon.NAMED_PART.search(text[: own.start]))


def _speakers_differ(one: Mention, other: Mention) -> bool:
    return None not in (one.reading.speaker, other.reading.speaker) and one.reading.speaker != other.reading.speaker


def _days_about(side: Mention, told: Told) -> list[Interval]:
    """The days that a figure's sentence names, or else the one before it: that of an earlier event is often named once."""
    for index in (side.sentence.index, side.sentence.index - 1):
        days = [
            day
            for row in told.beside.get(index, ())
            if row.reading.is_date
            for day in [of_named_days(row.reading)]
            if day is not None
        ]
        if days:
            return days
    return []


def _days_differ(first: Sequence[Interval], second: Sequence[Interval]) -> bool:
    """True where both sides name days, and none of the one may be one of the other."""
    return bool(first and second) and all(disjoint(one, other) for one in first for other in second)


def _adds_up(one: Mention, other: Mention, told: Told) -> bool:
    """True where the counts beside the one figure, wherever the article gives it, come together to the other figure."""
    own, wanted = one.reading.low, other.reading.low
    if own is None or wanted is None:
        return False
    beside = (
        (row, rows)
        for rows in told.beside.values()
        for row in rows
        if row.reading.kind == one.reading.kind and row.reading.low == own
    )
    return any(_comes_to(wanted - own, row, rows) for row, rows in beside)


def _comes_to(missing: Decimal, own: Mention, rows: Sequence[Mention]) -> bool:
    counts = [
        row.reading.low
        for row in rows
        if row.reading.kind == "number"
        and row.start != own.start
        and row.reading.low is not None
        and row.reading.role != "part"
        and _may_join(row.reading.status, own.reading.status)
    ]
    counts += [Decimal(1)] * len(lexicon.ONE_PERSON.findall(lexicon.INCLUDED.sub("", own.sentence.text)))
    some = counts[:_MOST_COUNTS]
    return any(sum(chosen) == missing for size in range(1, len(some) + 1) for chosen in combinations(some, size))


def _may_join(status: str | None, own: str | None) -> bool:
    """True where somebody counted under one status may be counted under the other as well: the dead were hurt before."""
    return status in (None, own) or own is None or own in _ALL_HURT or status in _ALL_HURT - _ALIVE


def _tells_of_more(one: Mention, other: Mention, told: Told) -> bool:
    """True where the article tells elsewhere of those whom one figure may take in and the other leave out."""
    low, high = sorted(side.reading.low or Decimal(0) for side in (one, other))
    apart = high - low
    for rows in told.beside.values():
        for row in rows:
            reading = row.reading
            if reading.kind == "ordinal" and reading.low == high:
                return True
            if reading.role == "other" and reading.low == apart and _may_join(reading.status, one.reading.status):
                return True
    if any(lexicon.NEXT_ONES.index(word.casefold()) == high for word in lexicon.NEXT_ONE.findall(told.text)):
        return True
    return apart == 1 and lexicon.ONE_MORE.search(told.text) is not None
