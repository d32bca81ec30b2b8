"""What two counts of one article must have in common before they can contradict each other.

An article tells of several events, of some of those harmed, of one number after another; it rarely contradicts itself. Every
test here is a reason for silence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from crosscheck.align.predicate import predicate_of
from crosscheck.compare import composition
from crosscheck.compare.context import besides_the_dead, modifies_noun, other_names_it
from crosscheck.compare.intervals import Interval, disjoint, of_named_days
from crosscheck.compare.lexicon import DEATH
from crosscheck.compare.mood import mood_of
from crosscheck.compare.nouns import is_generic
from crosscheck.inside import lexicon
from crosscheck.inside.sections import HEADLINE, OPENING, Sections
from crosscheck.memory import remembered
from crosscheck.model import Mention, Reading

_CALENDAR: Final = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october"
    " november december".split()
)
_NEAR: Final = Decimal(2)
"""Counts this far apart are near, however small they are."""


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


def is_plain(side: Mention, reading: Reading) -> bool:
    """True where a mention by itself could be one of two that contradict each other, as both gates below ask of either.

    Args:
        side: a mention.
        reading: its reading as `may_contradict` gets it.
    """
    return _plain_day(side) if side.reading.is_date else _plain(reading)


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


def may_be_one_day(one: Mention, other: Mention) -> bool:
    """True where two days alone could be one event's, told twice: one verb and one doer govern both, and neither is to come."""
    if not all(_plain_day(side) for side in (one, other)) or one.reading.earliest == other.reading.earliest:
        return False
    did, done = predicate_of(one), predicate_of(other)
    return bool(did.verb and did.subject) and did == done and did.verb not in lexicon.SPEAKS


@remembered
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
    if any(_is_elsewhere(side, told) or _is_part(side) or _is_former(side) for side in sides) or _speakers_differ(one, other):
        return True
    if one.reading.is_date:
        return _objects_differ(told.beside[one.sentence.index], told.beside[other.sentence.index])
    if other_names_it(one, other) != other_names_it(other, one):
        return True  # a sentence that gives both figures means two things by them, but for two counts that were exchanged
    if _is_limited(one) != _is_limited(other) or _places_differ(one.sentence.text, other.sentence.text):
        return True
    if _days_differ(_days_about(one, told), _days_about(other, told)):
        return True
    return _adds_up(one, other, told) or _tells_of_more(one, other, told)


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


def _is_former(side: Mention) -> bool:
    """True for the level that something left: "fell from 7.6 percent"."""
    return lexicon.LEFT.search(side.sentence.text[: side.reading.start]) is not None


def _speakers_differ(one: Mention, other: Mention) -> bool:
    return None not in (one.reading.speaker, other.reading.speaker) and one.reading.speaker != other.reading.speaker


def _is_limited(side: Mention) -> bool:
    """True for a count of those harmed in one place ("12 at the scene"), and for a percentage of one group ("among crews 40")."""
    if side.reading.kind == "percent":
        return lexicon.OF_SOME.search(side.sentence.text) is not None
    return lexicon.LIMITED.search(side.sentence.text[side.reading.end :]) is not None


def _objects_differ(first: Sequence[Mention], second: Sequence[Mention]) -> bool:
    """True where both sentences hold figures of one kind, and none alike: who passed two budgets on two days did two things."""
    one, other = (
        {(m.reading.kind, m.reading.unit, m.reading.low) for m in rows if not m.reading.is_date} for rows in (first, second)
    )
    shared = {figure[:2] for figure in one & other}
    return any(figure[:2] not in shared for figure in one if figure[:2] in {known[:2] for known in other})


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
    """True where the counts beside the smaller figure, wherever the article gives it, come together to the larger one."""
    smaller, larger = _by_size(one, other)
    own = smaller.reading
    if besides_the_dead(smaller):
        # Whoever are "others" beside the dead here may be counted together with them elsewhere.
        larger = replace(larger, reading=replace(larger.reading, status="casualties"))
    again = (row for rows in told.beside.values() for row in rows if (row.reading.kind, row.reading.low) == (own.kind, own.low))
    return any(composition.reason(row, larger) for row in again)


def _by_size(one: Mention, other: Mention) -> tuple[Mention, Mention]:
    first, second = sorted((one, other), key=lambda side: side.reading.low or Decimal(0))
    return first, second


def _may_join(status: str | None, own: str | None) -> bool:
    """True where somebody counted under one status may be counted under the other as well: the dead were hurt before."""
    return (
        status in (None, own) or own is None or own in composition.ALL_HURT or status in composition.ALL_HURT - composition.ALIVE
    )


def _tells_of_more(one: Mention, other: Mention, told: Told) -> bool:
    """True where the article tells elsewhere of those whom one figure may take in and the other leave out."""
    fewer, more = _by_size(one, other)
    low, high = (side.reading.low or Decimal(0) for side in (fewer, more))
    apart = high - low
    if (
        apart == 1
        and one.reading.status in composition.ALL_HURT
        and _tells_of_a_death(fewer)
        and not DEATH.search(more.sentence.text)
    ):
        return True  # "a teacher killed, four hurt" may be the five hurt of a sentence that tells of no death
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


def _tells_of_a_death(side: Mention) -> bool:
    """True where a sentence tells of a death and counts no dead: those that it counts are tried for a sum."""
    counted = any(reading.status == "killed" for reading in side.beside)
    return not counted and DEATH.search(side.sentence.text) is not None
