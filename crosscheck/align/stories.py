"""Stories found where no column gives them, so that unrelated articles in one file never mix."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from crosscheck.align.context import Floats, unit_rows
from crosscheck.align.words import words_of
from crosscheck.config import AlignConfig
from crosscheck.model import Article, Sentence

_YEAR = 365.0


def story_text(sentences: Sequence[Sentence], config: AlignConfig) -> str:
    """The words that stand for an article when stories are found: the head of its claims, the title first.

    Args:
        sentences: the article's sentences.
        config: `lead_words`.

    Returns:
        At most `lead_words` words.
    """
    words = [word for s in sentences if s.claim for word in s.text.split()]
    return " ".join(words[: config.lead_words])


def find_stories(articles: Sequence[Article], texts: Sequence[str], vectors: Floats, config: AlignConfig) -> dict[str, str]:
    """Group articles that report the same events, by average linkage.

    Likeness is the cosine of the encoder's vectors, plus `name_weight` times the cosine of the names both use (rare ones
    weighing more), minus `gap_weight` times the days between publication, on a logarithmic scale where a year is 1. Average
    linkage keeps one article that resembles two stories from joining them. The weights are from a sweep over four corpora of
    news with known stories: most weights in the neighbourhood do as well, names and dates both earn their place.

    Args:
        articles: n of them, sorted by id.
        texts: their `story_text`.
        vectors: (n, d) float32 unit vectors of the texts.
        config: weights and `story_similarity`.

    Returns:
        Article id to story: the id of the story's first article.
    """
    names = _name_vectors(texts, config)
    days = np.array([np.nan if a.published is None else a.published.toordinal() for a in articles], dtype=np.float64)
    story = list(range(len(articles)))
    for component in _components(vectors, names, days, config):
        likeness = _likeness(component, component, vectors, names, days, config)
        for cluster in _average_linkage(likeness, config.story_similarity):
            for member in cluster:
                story[component[member]] = component[cluster[0]]
    return {article.id: articles[story[n]].id for n, article in enumerate(articles)}


def _name_vectors(texts: Sequence[str], config: AlignConfig) -> Floats:
    named = [sorted({w.stem for w in words_of(text) if w.name}) for text in texts]
    frequency = Counter(stem for row in named for stem in row)
    column = {stem: n for n, stem in enumerate(sorted(stem for stem, count in frequency.items() if count > 1))}
    rows = np.zeros((len(texts), len(column)), np.float32)
    lone = np.zeros(len(texts), np.float32)
    for n, row in enumerate(named):
        for stem in row:
            # The prior keeps weights comparable in a file of five articles, where every name is common.
            weight = np.log(1 + (len(texts) + config.name_prior) / (frequency[stem] + 1))
            if stem in column:
                rows[n, column[stem]] = weight
            else:
                lone[n] += weight**2
    return unit_rows(np.column_stack([rows, np.sqrt(lone)]))[:, :-1]


def _likeness(
    rows: Sequence[int],
    columns: Sequence[int],
    vectors: Floats,
    names: Floats,
    days: NDArray[np.float64],
    config: AlignConfig,
) -> Floats:
    alike = vectors[rows] @ vectors[columns].T + config.name_weight * (names[rows] @ names[columns].T)
    gap = np.nan_to_num(np.abs(days[rows][:, None] - days[columns][None, :]))
    penalty = config.gap_weight * np.minimum(1.0, np.log1p(gap) / np.log1p(_YEAR))
    return np.asarray(np.round(alike - penalty, 4), dtype=np.float32)


def _components(vectors: Floats, names: Floats, days: NDArray[np.float64], config: AlignConfig) -> list[list[int]]:
    """Articles linked by any likeness over the threshold: average linkage never joins across these."""
    root = list(range(len(vectors)))

    def find(node: int) -> int:
        while root[node] != node:
            root[node] = root[root[node]]
            node = root[node]
        return node

    everything = list(range(len(vectors)))
    for at in range(0, len(vectors), config.story_block):
        block = everything[at : at + config.story_block]
        near = np.argwhere(_likeness(block, everything, vectors, names, days, config) >= config.story_similarity)
        for i, j in near.tolist():
            a, b = sorted((find(at + i), find(j)))
            root[b] = a
    groups: dict[int, list[int]] = {}
    for node in everything:
        groups.setdefault(find(node), []).append(node)
    return [groups[node] for node in sorted(groups)]


def _average_linkage(likeness: Floats, threshold: float) -> list[list[int]]:
    """Agglomerate while the mean likeness between two clusters reaches the threshold; ties go to the lowest rows."""
    clusters = [[n] for n in range(len(likeness))]
    mean = likeness.astype(np.float64).copy()
    np.fill_diagonal(mean, -np.inf)
    while len(clusters) > 1:
        i, j = sorted(np.unravel_index(int(np.argmax(mean)), mean.shape))
        if mean[i, j] < threshold:
            break
        a, b = len(clusters[i]), len(clusters[j])
        mean[i] = mean[:, i] = (a * mean[i] + b * mean[j]) / (a + b)
        mean[i, i] = -np.inf
        mean = np.delete(np.delete(mean, j, 0), j, 1)
        clusters[i] = sorted(clusters[i] + clusters.pop(j))
    return clusters
