"""Labelled pairs turned into rows of features, as the real stages yield them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from crosscheck.align import build_context, candidate_pairs, masked_sentence, pair_features, sentence_words
from crosscheck.align.assign import agree
from crosscheck.align.context import Floats
from crosscheck.config import Config
from crosscheck.mentions import mentions_of, segment_articles
from crosscheck.model import Article, Mention, Sentence
from crosscheck.pipeline import Encoder

COMPARABLE = ("same", "rounded", "within", "part", "update", "conflict")


@dataclass(frozen=True, slots=True)
class Rows:
    """Candidate pairs with their features and labels.

    Attributes:
        features: (p, k) float32.
        about_same: (p,) int8, 1 about the same thing, 0 not, -1 unlabelled.
        overlap: (p,) bool, the two values overlap.
        story: the story of each pair.
        relation: the labelled relation, "" where unlabelled.
        pairs: the two mentions.
    """

    features: Floats
    about_same: np.ndarray[Any, np.dtype[np.int8]]
    overlap: np.ndarray[Any, np.dtype[np.bool_]]
    story: tuple[str, ...]
    relation: tuple[str, ...]
    pairs: tuple[tuple[Mention, Mention], ...]


def read_labels(path: str) -> list[dict[str, Any]]:
    """Labelled pairs from JSON Lines, those inside one article and those without offsets left out."""
    lines = Path(path).read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines if line.strip()]
    return [r for r in rows if not r.get("internal") and "start" in r["a"] and "start" in r["b"]]


def _overlaps(mention: Mention, label: Mapping[str, Any]) -> bool:
    return (
        mention.article == label["article"]
        and mention.sentence.field == label.get("field", "text")
        and mention.start < label["end"]
        and label["start"] < mention.end
    )


@dataclass(frozen=True, slots=True)
class _Job:
    """One labelled story on its way to features."""

    story: str
    sentences: dict[str, tuple[Sentence, ...]]
    mentions: tuple[Mention, ...]
    told: tuple[Mention, ...]
    beside: dict[tuple[str, int], list[Mention]]


def _job(story: str, articles: Sequence[Article], config: Config) -> _Job:
    sentences = segment_articles(articles, config)
    mentions = mentions_of(articles, config, sentences)
    beside: dict[tuple[str, int], list[Mention]] = {}
    for mention in mentions:
        beside.setdefault((mention.article, mention.sentence.index), []).append(mention)
    return _Job(story, sentences, mentions, tuple(m for m in mentions if m.reading.resolved), beside)


def _relation(a: Mention, b: Mention, labels: Sequence[Mapping[str, Any]]) -> str:
    for label in labels:
        sides = ((label["a"], label["b"]), (label["b"], label["a"]))
        if any(_overlaps(a, x) and _overlaps(b, y) for x, y in sides):
            return str(label["relation"])
    return ""


def featurise(
    articles: Iterable[Article],
    labels: Sequence[Mapping[str, Any]],
    encoder: Encoder,
    *,
    exhaustive: bool,
    config: Config,
) -> Rows:
    """Run the real stages over labelled stories.

    Args:
        articles: at least those the labels name.
        labels: as returned by `read_labels`.
        encoder: embeds texts.
        exhaustive: True where an unlabelled pair with values that do not overlap is known to be about different things.
        config: settings.

    Returns:
        Every candidate pair of the labelled stories.
    """
    by_id = {article.id: article for article in articles}
    by_story: dict[str, list[Mapping[str, Any]]] = {}
    for label in labels:
        by_story.setdefault(label["story"], []).append(label)
    jobs = []
    for story in sorted(by_story):
        members = sorted({label[side]["article"] for label in by_story[story] for side in "ab"})
        jobs.append(_job(story, [by_id[i] for i in members], config))
    texts = [masked_sentence(job.beside[m.article, m.sentence.index]) for job in jobs for m in job.told]
    vectors = encoder.encode(texts)
    blocks, rows = [], []
    at = 0
    for job in jobs:
        own = vectors[at : at + len(job.told)]
        at += len(job.told)
        candidates = candidate_pairs(job.told, config.align)
        left, right = candidates.left, candidates.right
        if not len(left):
            continue
        context = build_context(job.told, job.sentences, sentence_words(job.sentences, job.mentions), config.align)
        blocks.append(pair_features(context, left, right, own))
        for i, j in zip(left.tolist(), right.tolist(), strict=True):
            a, b = job.told[i], job.told[j]
            overlap = agree(a.reading, b.reading)
            relation = _relation(a, b, by_story[job.story])
            unknown = 0 if exhaustive and not overlap else -1
            rows.append((int(relation in COMPARABLE) if relation else unknown, overlap, job.story, relation, (a, b)))
    about_same, over, stories, relations, pairs = zip(*rows, strict=True)
    return Rows(np.concatenate(blocks), np.array(about_same, np.int8), np.array(over), stories, relations, pairs)
