"""One text printed by several outlets: which figures stand at the same place of the same words."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import combinations
from operator import attrgetter
from typing import NamedTuple

from crosscheck.align.assign import agree
from crosscheck.align.candidates import family
from crosscheck.config import AlignConfig
from crosscheck.model import Mention, Sentence

_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*|[$£€%]")
_NUMBER_WORDS = {
    word: str(value)
    for value, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen twenty""".split()
    )
}
_MASK = "0"

Words = tuple[str, ...]
Row = int
_Names = frozenset[str]
_Bags = tuple[Counter[str], ...]


@dataclass(frozen=True, slots=True)
class Place:
    """The words around one mention, lower-case, number words as digits.

    Attributes:
        before: those before it, the nearest last.
        after: those after it, the nearest first.
        names: those of them that are capitalised within a sentence.
    """

    before: Words
    after: Words
    names: frozenset[str]

    @property
    def masked(self) -> tuple[Words, Words]:
        """Both with every other figure hidden, too."""
        return _masked(self.before), _masked(self.after)

    @property
    def size(self) -> int:
        """Number of words around the mention."""
        return len(self.before) + len(self.after)


@dataclass(frozen=True, slots=True)
class Printed:
    """What one story's outlets print word for word.

    Attributes:
        text: (n,) number of the text and the place in it where each mention stands: the lowest row that stands there.
        twins: pairs of rows, ascending, of different outlets: two mentions at one place of one text whose other figures and
            names are the same, so that they answer one question whatever their own values are.
    """

    text: tuple[Row, ...]
    twins: tuple[tuple[Row, Row], ...]


def find_printed(mentions: Sequence[Mention], sentences: Mapping[str, Sequence[Sentence]], config: AlignConfig) -> Printed:
    """Find mentions at one place of one text.

    Two texts are one where, around the mention, nearly all words of the longer are words of the other in the same order
    (`text_share`), with all figures masked, the words right beside the mention among them, and no name stands in the place of
    another name. A sentence of few words is read with its neighbours, since two reporters may well write one short sentence
    alike (`text_words`).

    Args:
        mentions: the story's mentions in a canonical order.
        sentences: article id to its sentences; an article that is left out has its mentions' sentences only.
        config: `text_share`, `text_words`, `reach_words`, `max_wordings`.

    Returns:
        The texts and the twins. A sentence that one article prints twice with two values is a template ("The victim, 23, was
        shot"), and has no twins.
    """
    places = _places(mentions, sentences, config)
    group = list(range(len(mentions)))
    alike: set[tuple[Row, Row]] = set()
    for rows in _blocks(mentions, places):
        alike.update(_alike_in(rows, mentions, places, config))
    for a, b in sorted(alike):
        one, other = sorted((root(group, a), root(group, b)))
        group[other] = one
    text = tuple(root(group, row) for row in range(len(mentions)))
    templates = _templates(mentions, text)
    twins = [
        (a, b)
        for a, b in sorted(alike)
        if text[a] not in templates and mentions[a].outlet != mentions[b].outlet and _same_figures(places[a], places[b])
    ]
    return Printed(text, tuple(twins))


def words_around(text: str, start: int, end: int, reach: int) -> Place:
    """The words of a text before and after a span of it.

    Args:
        text: any text.
        start: offset of the span's first code point.
        end: offset one past its last.
        reach: words on either side at most, lest a table or list read as one sentence be compared as a whole.
    """
    words = _words(text)
    first = bisect_right(words, start, key=attrgetter("end"))
    last = bisect_left(words, end, key=attrgetter("start"))
    before, after = words[max(0, first - reach) : first], words[last : last + reach]
    names = frozenset(word.text for word in (*before, *after) if word.name)
    return Place(tuple(word.text for word in before), tuple(word.text for word in after), names)


class _Word(NamedTuple):
    """One word, number or sign of a text, as it is compared."""

    text: str
    start: int
    end: int
    name: bool


@lru_cache(maxsize=4_096)
def _words(text: str) -> tuple[_Word, ...]:
    found = enumerate(_TOKEN.finditer(text))
    return tuple(_Word(_normal(match[0]), *match.span(), n > 0 and match[0][0].isupper()) for n, match in found)


def matched(one: Words, other: Words) -> int:
    """How many words two stretches share in the same order."""
    if one == other:
        return len(one)
    return sum(block.size for block in SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks())


def _normal(word: str) -> str:
    low = word.casefold().replace("’", "'")
    return low.replace(",", "") if low[0].isdigit() else _NUMBER_WORDS.get(low, low)


def _masked(words: Iterable[str]) -> Words:
    return tuple(_MASK if word[0].isdigit() else word for word in words)


def _places(mentions: Sequence[Mention], sentences: Mapping[str, Sequence[Sentence]], config: AlignConfig) -> tuple[Place, ...]:
    claims = {article: [s for s in sentences.get(article, ()) if s.claim] for article in sorted({m.article for m in mentions})}
    at = {(article, s.index): n for article, rows in claims.items() for n, s in enumerate(rows)}
    return tuple(_place(m, claims[m.article], at.get((m.article, m.sentence.index)), config) for m in mentions)


def _place(mention: Mention, claims: Sequence[Sentence], at: int | None, config: AlignConfig) -> Place:
    """A mention's sentence, and where that has too few words to tell, the sentences beside it."""
    reach = config.reach_words
    own = words_around(mention.sentence.text, mention.reading.start, mention.reading.end, reach)
    if at is None or own.size >= config.text_words:
        return own
    before, after, names = own.before, own.after, own.names
    for step in (-1, 1):
        beside = claims[at + step] if 0 <= at + step < len(claims) else None
        if beside is None or beside.field != mention.sentence.field:
            continue
        if step < 0:
            told = words_around(beside.text, len(beside.text), len(beside.text), reach)
            before = told.before + before
        else:
            told = words_around(beside.text, 0, 0, reach)
            after = after + told.after
        names |= told.names
    return Place(before, after, names)


def _blocks(mentions: Sequence[Mention], places: Sequence[Place]) -> list[list[Row]]:
    """Rows of one family that share three words beside the mention: two on one side and one on the other."""
    blocks: dict[tuple[str, ...], list[Row]] = {}
    for row, place in enumerate(places):
        before, after = place.masked
        left, right = ("", "", *before)[-2:], (*after, "", "")[:2]
        kind = family(mentions[row].reading)
        for key in {("b", kind, *left, right[0]), ("a", kind, left[1], *right)}:
            blocks.setdefault(key, []).append(row)
    return [rows for _, rows in sorted(blocks.items()) if len(rows) > 1]


def _alike_in(
    rows: Sequence[Row], mentions: Sequence[Mention], places: Sequence[Place], config: AlignConfig
) -> list[tuple[Row, Row]]:
    """Pairs of one block that stand at one place of one text; each wording is compared once, whoever prints it."""
    wordings: dict[tuple[Words, Words], list[Row]] = {}
    for row in rows:
        if places[row].size >= config.text_words:
            wordings.setdefault(places[row].masked, []).append(row)
    found = [pair for same in wordings.values() for pair in _among(same, mentions, config.max_wordings)]
    if len(wordings) <= config.max_wordings:
        counted = [(wording, tuple(map(Counter, wording)), places[own[0]].names) for wording, own in wordings.items()]
        for (one, bag, names), (other, others_bag, others) in combinations(counted, 2):
            if _may_be_one(one, bag, other, others_bag, config) and _one_text(one, other, names, others, config):
                found += [(min(a, b), max(a, b)) for a in wordings[one] for b in wordings[other]]
    return found


def _among(same: Sequence[Row], mentions: Sequence[Mention], most: int) -> list[tuple[Row, Row]]:
    """Pairs of rows that print the same words: all of them, or where those are very many, each with the first of each figure."""
    if len(same) <= most:
        return list(combinations(same, 2))
    first: dict[str, Row] = {}
    for row in same:
        first.setdefault(mentions[row].surface.casefold(), row)
    return [(min(a, b), max(a, b)) for a in list(first.values())[:most] for b in same if a != b]


def _least(one: tuple[Words, Words], other: tuple[Words, Words], config: AlignConfig) -> float:
    """How many words two wordings must share to be one text."""
    return max(config.text_words, config.text_share * max(len(one[0]) + len(one[1]), len(other[0]) + len(other[1])))


def _may_be_one(one: tuple[Words, Words], bag: _Bags, other: tuple[Words, Words], others_bag: _Bags, config: AlignConfig) -> bool:
    """Whether two wordings have enough words in common, whatever their order: soon told, and true wherever they are one text."""
    least = _least(one, other, config)
    if min(len(one[0]), len(other[0])) + min(len(one[1]), len(other[1])) < least:
        return False
    return sum((a & b).total() for a, b in zip(bag, others_bag, strict=True)) >= least


def _one_text(one: tuple[Words, Words], other: tuple[Words, Words], names: _Names, others: _Names, config: AlignConfig) -> bool:
    sides = list(zip(one, other, strict=True))
    if sum(matched(a, b) for a, b in sides) < _least(one, other, config):
        return False
    return not any(names.intersection(gone) and others.intersection(come) for a, b in sides for gone, come in _replaced(a, b))


def _same_figures(one: Place, other: Place) -> bool:
    """Whether no other figure stands in the place of another one: where several differ, it is a template or another version."""
    return not any(
        any(word[0].isdigit() for word in gone) and any(word[0].isdigit() for word in come)
        for a, b in ((one.before, other.before), (one.after, other.after))
        for gone, come in _replaced(a, b)
    )


def _replaced(one: Words, other: Words) -> list[tuple[Words, Words]]:
    """The stretches that stand in each other's place."""
    if one == other:
        return []
    steps = SequenceMatcher(None, one, other, autojunk=False).get_opcodes()
    return [(one[i:j], other[k:n]) for step, i, j, k, n in steps if step == "replace"]


def _templates(mentions: Sequence[Mention], text: Sequence[Row]) -> set[Row]:
    """Texts that one article prints with several values."""
    told: dict[tuple[Row, str], list[Mention]] = {}
    for row, mention in enumerate(mentions):
        told.setdefault((text[row], mention.article), []).append(mention)
    return {
        number for (number, _), rows in told.items() if any(not agree(a.reading, b.reading) for a, b in combinations(rows, 2))
    }


def root(group: list[Row], row: Row) -> Row:
    """The lowest row of a row's group; `group` leads from each row to a lower one of its group, or to itself."""
    while group[row] != row:
        group[row] = group[group[row]]
        row = group[row]
    return row
