"""Labelled pairs and the stories they are of, as the real stages read them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crosscheck.align import masked_sentence, sentence_words
from crosscheck.align.context import Floats, SentenceKey
from crosscheck.align.words import Word
from crosscheck.config import Config
from crosscheck.mentions import mentions_of, segment_articles
from crosscheck.model import RELATIONS, Article, Mention, Sentence
from crosscheck.pipeline import Encoder

Label = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class LabelledStory:
    """One story, read, with its labels.

    Attributes:
        name: the story's name in its labels; stories of one name in several files are one for cross-validation.
        mentions: its resolved mentions; n of them.
        sentences: article id to sentences.
        words: content words of each claim sentence.
        vectors: (n, d) float32 unit vectors of the masked sentences.
        labels: the labelled pairs.
        unlabelled: weight with which a pair without a label, whose values do not overlap, counts as about different things.
    """

    name: str
    mentions: tuple[Mention, ...]
    sentences: Mapping[str, Sequence[Sentence]]
    words: Mapping[SentenceKey, Sequence[Word]]
    vectors: Floats
    labels: tuple[Label, ...]
    unlabelled: float

    def matched(self) -> dict[tuple[int, int], Label]:
        """The label of each labelled pair of rows, the lower row first; the first label that fits holds."""
        rows: dict[str, list[int]] = {}
        for row, mention in enumerate(self.mentions):
            rows.setdefault(mention.article, []).append(row)
        found: dict[tuple[int, int], Label] = {}
        for label in self.labels:
            ends = ([row for row in rows.get(label[s]["article"], ()) if covers(self.mentions[row], label[s])] for s in "ab")
            first, second = ends
            for i in first:
                for j in second:
                    found.setdefault((min(i, j), max(i, j)), label)
        return found


def covers(mention: Mention, mark: Mapping[str, Any]) -> bool:
    """Whether a mention, or the conversion beside it, stands where a label says."""
    if mention.article != mark["article"] or mention.sentence.field != mark.get("field", "text"):
        return False
    shift = mention.start - mention.reading.start
    return any(one.start + shift < mark["end"] and mark["start"] < one.end + shift for one in mention.reading.tellings)


def is_comparable(label: Label) -> bool:
    """Whether a label says that both are about the same thing."""
    return label["relation"] in RELATIONS


def read_labels(path: str) -> list[dict[str, Any]]:
    """Labelled pairs from JSON Lines, those inside one article and those without offsets left out."""
    lines = Path(path).read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines if line.strip()]
    return [r for r in rows if not r.get("internal") and "start" in r["a"] and "start" in r["b"]]


def read_stories(
    articles: Iterable[Article], labels: Sequence[Label], encoder: Encoder, *, unlabelled: float, config: Config
) -> list[LabelledStory]:
    """Run the real stages over labelled stories.

    Args:
        articles: at least those the labels name.
        labels: as returned by `read_labels`.
        encoder: embeds texts.
        unlabelled: weight of a pair without a label, whose values do not overlap, as one about different things.
        config: settings.

    Returns:
        One for each story, by name; of its articles those that a label names.
    """
    by_id = {article.id: article for article in articles}
    by_story: dict[str, list[Label]] = {}
    for label in labels:
        by_story.setdefault(label["story"], []).append(label)
    read = []
    for name in sorted(by_story):
        members = sorted({label[side]["article"] for label in by_story[name] for side in "ab"})
        own = [by_id[article] for article in members]
        sentences = segment_articles(own, config)
        mentions = tuple(mention for mention in mentions_of(own, config, sentences) if mention.sentence.claim)
        told = tuple(mention for mention in mentions if mention.reading.resolved)
        beside: dict[SentenceKey, list[Mention]] = {}
        for mention in mentions:
            beside.setdefault((mention.article, mention.sentence.index), []).append(mention)
        texts = [masked_sentence(beside[m.article, m.sentence.index]) for m in told]
        read.append((name, told, sentences, sentence_words(sentences, mentions), texts))
    vectors = encoder.encode([text for *_, texts in read for text in texts])
    stories, at = [], 0
    for name, told, sentences, words, _ in read:
        rows = vectors[at : at + len(told)]
        at += len(told)
        stories.append(LabelledStory(name, told, sentences, words, rows, tuple(by_story[name]), unlabelled))
    return stories
