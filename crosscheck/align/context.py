"""What alignment knows of each mention of one story: its words weighted by nearness and rarity, its place, its mood."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crosscheck.align.around import Around, around_all
from crosscheck.align.predicate import Predicate, predicate_of
from crosscheck.align.words import Word, stem, words_of
from crosscheck.config import AlignConfig
from crosscheck.model import Mention, Sentence

_AHEAD = re.compile(
    r"\b(?:will|would|plans?|planned|expected|expects?|scheduled|slated|due|forecasts?|projected|could|may|might|upcoming)\b|'ll\b"
)

Floats = NDArray[np.float32]
SentenceKey = tuple[str, int]
"""Article id and sentence index."""


@dataclass(frozen=True, slots=True)
class StoryContext:
    """Mentions of one story with everything that scoring needs, row by row.

    Attributes:
        mentions: the story's mentions in the caller's order; n of them.
        near: (n, v) float32, L2-normalised weights of the words close to the mention.
        wide: (n, v) float32, the same over the sentence and its neighbours.
        rarity: (v,) float32, inverse sentence frequency of each word within the story.
        present: (n, v) bool, words of the mention's own sentence.
        heads: stems of the counted phrase, last word first.
        place: (n,) float32 position of the sentence in its article, 0 to 1.
        quoted: (n,) bool, inside quotation marks.
        ahead: (n,) bool, the sentence speaks of the future.
        predicates: the governing verb and its subject.
        around: what stands around each mention in its own sentence.
    """

    mentions: tuple[Mention, ...]
    near: Floats
    wide: Floats
    rarity: Floats
    present: NDArray[np.bool_]
    heads: tuple[tuple[str, ...], ...]
    place: Floats
    quoted: NDArray[np.bool_]
    ahead: NDArray[np.bool_]
    predicates: tuple[Predicate, ...]
    around: tuple[Around, ...]


def sentence_words(
    sentences: Mapping[str, Sequence[Sentence]], mentions: Sequence[Mention]
) -> dict[SentenceKey, tuple[Word, ...]]:
    """Content words of every claim sentence, the spans of its mentions left out.

    Args:
        sentences: article id to its sentences.
        mentions: all mentions of those articles.

    Returns:
        (article id, sentence index) to words.
    """
    spans: dict[SentenceKey, list[tuple[int, int]]] = {}
    for mention in mentions:
        own = spans.setdefault((mention.article, mention.sentence.index), [])
        own.extend((reading.start, reading.end) for reading in mention.reading.tellings)
    return {
        (article, sentence.index): words_of(sentence.text, spans.get((article, sentence.index), ()))
        for article, rows in sentences.items()
        for sentence in rows
        if sentence.claim
    }


def build_context(
    mentions: Sequence[Mention],
    sentences: Mapping[str, Sequence[Sentence]],
    words: Mapping[SentenceKey, Sequence[Word]],
    config: AlignConfig,
) -> StoryContext:
    """Describe every mention of one story.

    Words are weighted by `exp(-distance / scale)` and by their inverse sentence frequency within the story: words that all
    articles of a story use say nothing about which of its facts a sentence tells.

    Args:
        mentions: the story's mentions.
        sentences: article id to sentences, for the story's articles.
        words: as returned by `sentence_words`.
        config: decay lengths.

    Returns:
        The context, rows in the order of `mentions`.
    """
    articles = sorted({m.article for m in mentions})
    keys = [(a, s.index) for a in articles for s in sentences[a] if s.claim]
    frequency = Counter(word for key in keys for word in sorted({w.stem for w in words[key]}))
    vocabulary = {word: column for column, word in enumerate(sorted(frequency))}
    counts = np.array([frequency[word] for word in sorted(frequency)], dtype=np.float32)
    rarity = np.log((len(keys) + 1.0) / (counts + 0.5)).astype(np.float32) if len(counts) else np.zeros(0, np.float32)
    shape = (len(mentions), len(vocabulary))
    near, wide = (np.zeros(shape, np.float32) for _ in range(2))
    present = np.zeros(shape, np.bool_)
    neighbours = {a: [s for s in sentences[a] if s.claim and s.field == "text"] for a in articles}
    for row, mention in enumerate(mentions):
        own = words[mention.article, mention.sentence.index]
        for word in own:
            column = vocabulary[word.stem]
            distance = _distance(word, mention)
            near[row, column] = max(near[row, column], np.exp(-distance / config.near_characters))
            wide[row, column] = max(wide[row, column], np.exp(-distance / config.wide_characters))
            present[row, column] = True
        for word, distance in _neighbour_words(mention, neighbours[mention.article], words):
            column = vocabulary[word.stem]
            wide[row, column] = max(wide[row, column], np.exp(-distance / config.wide_characters))
    return StoryContext(
        mentions=tuple(mentions),
        near=unit_rows(near * rarity),
        wide=unit_rows(wide * rarity),
        rarity=rarity,
        present=present,
        heads=tuple(_heads(m) for m in mentions),
        place=np.array([_place(m, sentences[m.article]) for m in mentions], dtype=np.float32),
        quoted=np.array([m.reading.quoted for m in mentions], dtype=np.bool_),
        ahead=np.array([_AHEAD.search(m.sentence.text) is not None for m in mentions], dtype=np.bool_),
        predicates=tuple(predicate_of(m) for m in mentions),
        around=around_all(mentions),
    )


def _distance(word: Word, mention: Mention) -> int:
    if word.end <= mention.reading.start:
        return mention.reading.start - word.end
    return max(0, word.start - mention.reading.end)


def _neighbour_words(
    mention: Mention, claims: Sequence[Sentence], words: Mapping[SentenceKey, Sequence[Word]]
) -> list[tuple[Word, int]]:
    """Words of the sentences before and after, with their distance from the mention."""
    at = next((n for n, s in enumerate(claims) if s.index == mention.sentence.index and s.field == mention.sentence.field), None)
    if at is None:
        return []
    found: list[tuple[Word, int]] = []
    if at > 0:
        before = claims[at - 1]
        found += [(w, mention.reading.start + len(before.text) - w.end) for w in words[mention.article, before.index]]
    if at + 1 < len(claims):
        after = claims[at + 1]
        rest = len(mention.sentence.text) - mention.reading.end
        found += [(w, rest + w.start) for w in words[mention.article, after.index]]
    return found


def unit_rows(rows: Floats) -> Floats:
    """Rows scaled to unit length; rows of zeros stay so."""
    norms = np.linalg.norm(rows, axis=1, keepdims=True)
    return (rows / np.where(norms == 0, 1, norms)).astype(np.float32)


def _heads(mention: Mention) -> tuple[str, ...]:
    head, _, whole = (mention.reading.what or "").partition(" of ")  # "members of a crew" as "crew members": the head is last
    return tuple(stem(w.lower()) for w in reversed(re.findall(r"[^\W\d_]+", f"{whole} {head}")))


def _place(mention: Mention, sentences: Sequence[Sentence]) -> float:
    if mention.sentence.field == "title":
        return 0.0
    return mention.sentence.index / max(1, len(sentences) - 1)
