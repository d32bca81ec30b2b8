"""Fit the weights of the alignment scorer from labelled pairs.

    python -m benchmarks.fit_alignment LABELS.jsonl ARTICLES.csv [--exhaustive] [LABELS.jsonl ARTICLES.csv [--exhaustive] ...]

A label is one JSON object a line: `a` and `b` with `article`, `start` and `end` (code points into the article's text cell),
`relation` (one of the contract's, or `incomparable`) and `story`. `--exhaustive` after a file says that whatever it leaves
unlabelled is about different things wherever the values do not overlap. Prints average precision from cross-validation grouped
by story, then the weights for `crosscheck/align/weights.py`.
"""

from __future__ import annotations

import sys
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.labelled import Rows, featurise, read_labels
from crosscheck.adapters.articles import read_articles
from crosscheck.adapters.encoder import load_encoder
from crosscheck.align import FEATURES
from crosscheck.config import Config

Array = NDArray[np.float64]
FOLDS = 5
RIDGE = 10.0


def fit_logistic(features: Array, labels: Array, weights: Array, ridge: float = RIDGE, steps: int = 50) -> Array:
    """Ridge logistic regression by Newton's method.

    Args:
        features: (p, k).
        labels: (p,) of 0 and 1.
        weights: (p,) of each row.
        ridge: penalty on standardised weights; the intercept is free.
        steps: most iterations.

    Returns:
        (k + 1,) weights in the features' own scale, the intercept last.
    """
    mean, scale = features.mean(0), features.std(0)
    scale = np.where(scale < 1e-9, 1.0, scale)
    x = np.column_stack([(features - mean) / scale, np.ones(len(features))])
    penalty = np.diag([ridge] * features.shape[1] + [1e-6])
    beta = np.zeros(x.shape[1])
    for _ in range(steps):
        p = 1 / (1 + np.exp(-np.clip(x @ beta, -30, 30)))
        gradient = x.T @ (weights * (labels - p)) - penalty @ beta
        hessian = (x * (weights * p * (1 - p))[:, None]).T @ x + penalty
        step = np.linalg.solve(hessian, gradient)
        beta += step
        if np.abs(step).max() < 1e-8:
            break
    out = beta[:-1] / scale
    return np.append(out, beta[-1] - out @ mean)


def average_precision(scores: Array, labels: Array) -> float:
    """Area under the precision-recall steps; ties in the order given."""
    order = np.argsort(-scores, kind="stable")
    hits = labels[order]
    precision = np.cumsum(hits) / np.arange(1, len(hits) + 1)
    return float((precision * hits).sum() / max(1.0, hits.sum()))


def folds_of(stories: tuple[str, ...], folds: int = FOLDS) -> NDArray[np.int64]:
    """A fold for each row, all rows of a story in one."""
    number = {story: n % folds for n, story in enumerate(sorted(set(stories)))}
    return np.array([number[s] for s in stories])


def fit_sensibly(features: Array, labels: Array) -> Array:
    """Fit, and leave out whatever comes out against its meaning, worst first: a sign that makes no sense is noise.

    Args:
        features: (p, k), columns as in `FEATURES`.
        labels: (p,) of 0 and 1.

    Returns:
        (k + 1,) weights, 0 for what was left out, the intercept last.
    """
    meant = np.array([-1.0 if name.endswith("_differs") or name == "crowd" else 1.0 for name in FEATURES])
    kept = list(range(len(FEATURES)))
    while True:
        beta = fit_logistic(features[:, kept], labels, np.ones(len(labels)))
        against = beta[:-1] * meant[kept] * features[:, kept].std(0)
        if against.min() >= 0:
            break
        kept.pop(int(against.argmin()))
    weights = np.zeros(len(FEATURES) + 1)
    weights[kept], weights[-1] = beta[:-1], beta[-1]
    return weights


def out_of_fold(features: Array, labels: Array, fold: NDArray[np.int64]) -> Array:
    """Scores of each row by a model that has not seen its story."""
    scores = np.zeros(len(labels))
    for held in sorted(set(fold.tolist())):
        train, test = fold != held, fold == held
        beta = fit_sensibly(features[train], labels[train])
        scores[test] = features[test] @ beta[:-1] + beta[-1]
    return scores


def report(sets: list[tuple[str, Rows]]) -> None:
    """Fit on all sets together and print what comes of it."""
    features = np.concatenate([rows.features for _, rows in sets]).astype(np.float64)
    label = np.concatenate([rows.about_same for _, rows in sets]).astype(np.float64)
    source = np.concatenate([np.full(len(rows.story), n) for n, (_, rows) in enumerate(sets)])
    stories = tuple(f"{name}/{story}" for name, rows in sets for story in rows.story)
    known = label >= 0
    fold = folds_of(stories)
    scores = np.full(len(label), np.nan)
    scores[known] = out_of_fold(features[known], label[known], fold[known])
    for n, (name, _) in enumerate(sets):
        own = known & (source == n)
        precision = average_precision(scores[own], label[own])
        print(f"{name}: {int(own.sum())} labelled pairs, {int(label[own].sum())} about the same, AP {precision:.3f}")
    beta = fit_sensibly(features[known], label[known])
    print(f"INTERCEPT: float = {beta[-1]:.3f}")
    for name, value in zip(FEATURES, beta[:-1], strict=True):
        if value:
            print(f'    "{name}": {value:.3f},')


def main(arguments: list[str]) -> None:
    """Read the sets named on the command line and fit."""
    sets: list[tuple[str, Rows]] = []
    encoder: Any = load_encoder()
    while arguments:
        labels, articles, *arguments = arguments
        exhaustive = bool(arguments) and arguments[0] == "--exhaustive"
        arguments = arguments[exhaustive:]
        read = read_articles(articles)
        sets.append((labels, featurise(read.articles, read_labels(labels), encoder, exhaustive=exhaustive, config=Config())))
    report(sets)


if __name__ == "__main__":
    main(sys.argv[1:])
