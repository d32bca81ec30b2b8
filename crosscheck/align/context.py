"""What alignment knows of each mention of one story: its words weighted by nearness and rarity, its place, its mood."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

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
    frequency = Counter(word for key in keys for word in {w.stem for w in words[key]})
    vocabulary = {word: column for column, word in enumerate(sorted(frequency))}
    counts = np.array([frequency[word] for word in sorted(frequency)], dtype=np.float32)
    rarity = np.log((len(keys) + 1.0) / (counts + 0.5)).astype(np.float32) if len(counts) else np.zeros(0, np.float32)
    shape = (len(mentions), len(vocabulary))
    own, beside = _words_near(mentions, sentences, words, vocabulary)
    present = np.zeros(shape, np.bool_)
    present[own.rows, own.columns] = True
    return StoryContext(
        mentions=tuple(mentions),
        near=_weighted(shape, (own,), rarity, config.near_characters),
        wide=_weighted(shape, (beside, own), rarity, config.wide_characters),
        rarity=rarity,
        present=present,
        heads=tuple(_heads(m) for m in mentions),
        place=np.array([_place(m, sentences[m.article]) for m in mentions], dtype=np.float32),
        quoted=np.array([m.reading.quoted for m in mentions], dtype=np.bool_),
        ahead=np.array([_AHEAD.search(m.sentence.text) is not None for m in mentions], dtype=np.bool_),
        predicates=tuple(predicate_of(m) for m in mentions),
        around=around_all(mentions),
    )


class _Near(NamedTuple):
    """Words near mentions: (w,) each the row of the mention, the column of the word, and the code points between the two."""

    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    distances: NDArray[np.int64]


def _words_near(
    mentions: Sequence[Mention],
    sentences: Mapping[str, Sequence[Sentence]],
    words: Mapping[SentenceKey, Sequence[Word]],
    vocabulary: Mapping[str, int],
) -> tuple[_Near, _Near]:
    """The words of each mention's own sentence, and those of the sentences before and after it."""
    articles = {mention.article for mention in mentions}
    claims = {name: [s for s in sentences[name] if s.claim and s.field == "text"] for name in articles}
    order = {(name, s.index): at for name, rows in claims.items() for at, s in enumerate(rows)}

    @cache
    def told(key: SentenceKey) -> NDArray[np.int64]:
        return np.array([(vocabulary[word.stem], word.start, word.end) for word in words[key]], dtype=np.int64).reshape(-1, 3).T

    own: list[tuple[int, NDArray[np.int64], NDArray[np.int64]]] = []
    beside: list[tuple[int, NDArray[np.int64], NDArray[np.int64]]] = []
    for row, mention in enumerate(mentions):
        name, start, end = mention.article, mention.reading.start, mention.reading.end
        columns, starts, ends = told((name, mention.sentence.index))
        own.append((row, columns, np.where(ends <= start, start - ends, np.maximum(0, starts - end))))
        at = order.get((name, mention.sentence.index)) if mention.sentence.field == "text" else None
        if at is not None and at > 0:
            before = claims[name][at - 1]
            columns, _, ends = told((name, before.index))
            beside.append((row, columns, start + len(before.text) - ends))
        if at is not None and at + 1 < len(claims[name]):
            columns, starts, _ = told((name, claims[name][at + 1].index))
            beside.append((row, columns, len(mention.sentence.text) - end + starts))
    return _joined(own), _joined(beside)


def _joined(parts: Sequence[tuple[int, NDArray[np.int64], NDArray[np.int64]]]) -> _Near:
    none = np.zeros(0, np.int64)
    rows = np.repeat(np.array([row for row, _, _ in parts], dtype=np.int64), [len(columns) for _, columns, _ in parts])
    return _Near(
        rows,
        np.concatenate([none, *(columns for _, columns, _ in parts)]),
        np.concatenate([none, *(distances for _, _, distances in parts)]),
    )


def _weighted(shape: tuple[int, int], parts: Sequence[_Near], rarity: Floats, scale: float) -> Floats:
    """(n, v) the weights of words by their nearness and rarity, the rows scaled to unit length; rows of zeros stay so."""
    weights = np.zeros(shape, np.float32)
    rows, columns, distances = (np.concatenate(told) for told in zip(*parts, strict=True))
    if len(rows):
        order = np.argsort(-distances, kind="stable")  # of a word that stands there twice, the nearest comes last and stays
        decay = np.exp(-np.arange(int(distances.max()) + 1) / scale)
        weights[rows[order], columns[order]] = decay[distances[order]]
    weights *= rarity
    norms = np.linalg.norm(weights, axis=1, keepdims=True)
    weights /= np.where(norms == 0, 1, norms).astype(np.float32)
    return weights


def _heads(mention: Mention) -> tuple[str, ...]:
    head, _, whole = (mention.reading.what or "").partition(" of ")  # "members of a crew" as "crew members": the head is last
    return tuple(stem(w.lower()) for w in reversed(re.findall(r"[^\W\d_]+", f"{whole} {head}")))


def _place(mention: Mention, sentences: Sequence[Sentence]) -> float:
    if mention.sentence.field == "title":
        return 0.0
    return mention.sentence.index / max(1, len(sentences) - 1)
