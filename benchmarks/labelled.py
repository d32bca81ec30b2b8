"""Labelled pairs turned into rows of features, as the real stages yield them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from crosscheck.align import build_context, candidate_pairs, masked_sentence, masked_window, pair_features, sentence_words
from crosscheck.align.assign import agree
from crosscheck.align.context import Floats
from crosscheck.config import Config
from crosscheck.model import Article, Mention
from crosscheck.pipeline import Encoder, mentions_of, segment_articles

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
    with open(path, encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines if line.strip()]
    return [r for r in rows if not r.get("internal") and "start" in r["a"] and "start" in r["b"]]


def _overlaps(mention: Mention, label: Mapping[str, Any]) -> bool:
    return (
        mention.article == label["article"]
        and mention.sentence.field == label.get("field", "text")
        and mention.start < label["end"]
        and label["start"] < mention.end
    )


def featurise(
    articles: Iterable[Article], labels: Sequence[Mapping[str, Any]], encoder: Encoder, *, exhaustive: bool, config: Config
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
    members: dict[str, set[str]] = {}
    for label in labels:
        members.setdefault(label["story"], set()).update((label["a"]["article"], label["b"]["article"]))
    by_id = {a.id: a for a in articles}
    jobs = []
    for story in sorted(members):
        own = [replace(by_id[i], group=story) for i in sorted(members[story])]
        sentences = segment_articles(own, config)
        mentions = mentions_of(own, config, sentences)
        told = [m for m in mentions if m.reading.resolved]
        beside: dict[tuple[str, int], list[Mention]] = {}
        for m in mentions:
            beside.setdefault((m.article, m.sentence.index), []).append(m)
        texts = [masked_sentence(beside[m.article, m.sentence.index]) for m in told]
        windows = [masked_window(m, beside[m.article, m.sentence.index], config.align) for m in told]
        jobs.append((story, sentences, mentions, told, texts, windows))
    vectors = encoder.encode([t for job in jobs for t in (*job[4], *job[5])])
    blocks, same, over, stories, relations, pairs = [], [], [], [], [], []
    at = 0
    for story, sentences, mentions, told, texts, windows in jobs:
        n = len(told)
        whole, near = vectors[at : at + n], vectors[at + n : at + 2 * n]
        at += 2 * n
        left, right = candidate_pairs(told, config.align)
        if not len(left):
            continue
        context = build_context(told, sentences, sentence_words(sentences, mentions), config.align)
        blocks.append(pair_features(context, left, right, whole, near))
        own_labels = [label for label in labels if label["story"] == story]
        for i, j in zip(left.tolist(), right.tolist(), strict=True):
            a, b = told[i], told[j]
            label = next(
                (
                    g
                    for g in own_labels
                    if (_overlaps(a, g["a"]) and _overlaps(b, g["b"])) or (_overlaps(a, g["b"]) and _overlaps(b, g["a"]))
                ),
                None,
            )
            overlap = agree(a.reading, b.reading)
            if label is not None:
                verdict = int(label["relation"] in COMPARABLE)
            else:
                verdict = 0 if exhaustive and not overlap else -1
            same.append(verdict)
            over.append(overlap)
            stories.append(story)
            relations.append(label["relation"] if label is not None else "")
            pairs.append((a, b))
    return Rows(np.concatenate(blocks), np.array(same, np.int8), np.array(over), tuple(stories), tuple(relations), tuple(pairs))
