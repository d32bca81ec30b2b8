"""What stands around a mention in its own sentence: its clause, the words right before it, names, and the other figures."""

from __future__ import annotations

import re
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Final

from crosscheck.align.words import FUNCTION_WORDS, stem
from crosscheck.model import Mention, Reading

_TOKEN: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[^\w\s]")
_MASKS: Final = ("<figure>", "<date>")
_CLAUSE_ENDS: Final = frozenset(
    """, ; : — – - ( ) “ ” " . ! ? that which who whom whose when where while because after before since although though but if as
    until unless whether""".split()
)
"""Tokens at which the clause of a mention ends, once it holds a content word."""
_HARD_ENDS: Final = frozenset(", ; : — – .".split())
"""Those that end it after the mention even where no content word has come yet."""


@dataclass(frozen=True, slots=True)
class Around:
    """One mention's sentence as its pairs are compared by it. Figures and dates are masked.

    Attributes:
        tokens: of the sentence, lower case, a mask for each mention.
        at: place of the mention's own mask.
        clause: stems of the content words in its clause.
        names: stems of the capitalised words that do not open the sentence.
        figures: values of the sentence's other figures and dates.
    """

    tokens: tuple[str, ...]
    at: int
    clause: frozenset[str]
    names: frozenset[str]
    figures: frozenset[Hashable]


def around_all(mentions: Sequence[Mention]) -> tuple[Around, ...]:
    """What stands around each mention.

    Args:
        mentions: of one story, in any order; those of one sentence are masked together.

    Returns:
        One for each, in their order.
    """
    beside: dict[tuple[str, int], list[Mention]] = {}
    for mention in mentions:
        beside.setdefault((mention.article, mention.sentence.index), []).append(mention)
    found: dict[int, Around] = {}
    for rows in beside.values():
        rows.sort(key=lambda mention: mention.reading.start)
        written, places = _masked(rows)
        names = frozenset(stem(word.lower()) for word in written[1:] if word[0].isupper() and _tells(word))
        lower = tuple(word.lower() for word in written)
        values = [value_of(mention.reading) for mention in rows]
        for place, mention, own in zip(places, rows, values, strict=True):
            others = frozenset(value for value, other in zip(values, rows, strict=True) if other is not mention) - {own}
            found[id(mention)] = Around(lower, place, _clause(written, place), names, others)
    return tuple(found[id(mention)] for mention in mentions)


def value_of(reading: Reading) -> Hashable:
    """What two readings of one value share."""
    if reading.is_date:
        return reading.earliest, reading.latest
    return reading.low, reading.high, reading.unit


def _masked(rows: Sequence[Mention]) -> tuple[list[str], list[int]]:
    """Tokens of a sentence with its mentions masked, and the places of the masks."""
    text, at = rows[0].sentence.text, 0
    tokens: list[str] = []
    places: list[int] = []
    told = sorted((one.start, one.end, one is mention.reading) for mention in rows for one in mention.reading.tellings)
    for start, end, own in told:
        tokens += _TOKEN.findall(text[at : max(at, start)])
        if own:
            places.append(len(tokens))
        tokens.append(_MASKS[_is_date_at(rows, start)])
        at = max(at, end)
    return tokens + _TOKEN.findall(text[at:]), places


def _is_date_at(rows: Sequence[Mention], start: int) -> bool:
    return any(mention.reading.is_date and mention.reading.start == start for mention in rows)


def _clause(tokens: Sequence[str], place: int) -> frozenset[str]:
    words: set[str] = set()
    for at in range(place - 1, -1, -1):
        ends = tokens[at].lower() in _CLAUSE_ENDS
        if ends and words:
            break
        words |= set() if ends else _stems(tokens[at])
    after: set[str] = set()
    for token in tokens[place + 1 :]:
        ends = token.lower() in _CLAUSE_ENDS
        if ends and (after or token in _HARD_ENDS):
            break
        after |= set() if ends else _stems(token)
    return frozenset(words | after)


def _stems(token: str) -> set[str]:
    return {stem(token.lower())} if _tells(token) else set()


def _tells(token: str) -> bool:
    return token[0].isalpha() and len(token) > 1 and token.lower() not in FUNCTION_WORDS
