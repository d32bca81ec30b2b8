"""Additive models fitted and measured: lines by logistic regression, staircases by boosted stumps, calibration, reliability."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier
from threadpoolctl import threadpool_limits

Array = NDArray[np.float64]
Card = dict[str, Any]
FOLDS = 5
RIDGE = 10.0
STUMPS = 400
RATE = 0.06
LEAF = 15
BINS = 24


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


def fit_lines(features: Array, labels: Array, weights: Array, names: Sequence[str]) -> Array:
    """Fit, and leave out whatever comes out against its meaning, worst first: a sign that makes no sense is noise.

    Args:
        features: (p, k), columns as in `names`.
        labels: (p,) of 0 and 1.
        weights: (p,) of each row.
        names: of the features; `..._differs`, `..._differ`, `crowd` and the like speak against, all others for one thing.

    Returns:
        (k + 1,) weights, 0 for what was left out, the intercept last.
    """
    against = ("_differs", "_differ", "crowd", "figures_beside", "value_frequency")
    meant = np.array([-1.0 if name.endswith(against) else 1.0 for name in names])
    kept = list(range(len(names)))
    while True:
        beta = fit_logistic(features[:, kept], labels, weights)
        sense = beta[:-1] * meant[kept] * features[:, kept].std(0)
        if sense.min() >= 0:
            break
        kept.pop(int(sense.argmin()))
    out = np.zeros(len(names) + 1)
    out[kept], out[-1] = beta[:-1], beta[-1]
    return out


def line_card(beta: Array, features: Array, weights: Array, names: Sequence[str]) -> Card:
    """Weights as a card: the prior is what an average case has, and every term counts from its mean."""
    means = np.average(features, axis=0, weights=weights)
    terms = {
        name: {"slope": round(float(slope), 4), "mean": round(float(mean), 4)}
        for name, slope, mean in zip(names, beta[:-1], means, strict=True)
        if slope
    }
    return {"prior": round(float(beta[-1] + beta[:-1] @ means), 4), "terms": terms}


def bins_of(values: Array, labels: Array) -> Array:
    """Edges that part values into steps, `BINS` of like size among all rows and as many among the positive ones.

    Positive rows are few, and stand where the others hardly ever do: without steps of their own all of them fall into one.
    """
    distinct = np.unique(values)
    middle = (distinct[1:] + distinct[:-1]) / 2
    if len(middle) < BINS:
        return np.unique(np.round(middle, 4))
    shares = np.linspace(0, 1, BINS + 1)[1:-1]
    return np.unique(np.round(np.concatenate([np.quantile(values, shares), np.quantile(values[labels > 0], shares)]), 4))


def fit_steps(
    features: Array, labels: Array, weights: Array, ways: Sequence[int]
) -> tuple[list[Array], Callable[[Array], Array]]:
    """Boosted stumps over binned features: an additive model of staircases that go the way they should.

    Args:
        features: (p, k).
        labels: (p,) of 0 and 1.
        weights: (p,) of each row.
        ways: (k,) 1 where more can only speak for, -1 where it can only speak against, 0 where either may be.

    Returns:
        The edges of each feature, and the function from (p, k) features to (p,) log-odds.
    """
    edges = [bins_of(features[:, column], labels) for column in range(features.shape[1])]

    def binned(rows: Array) -> Array:
        return np.column_stack([np.searchsorted(edge, rows[:, at], side="right") for at, edge in enumerate(edges)]).astype(float)

    model = HistGradientBoostingClassifier(
        max_iter=STUMPS, learning_rate=RATE, max_leaf_nodes=2, min_samples_leaf=LEAF, l2_regularization=5.0,
        monotonic_cst=list(ways), early_stopping=False, random_state=0,
    )  # fmt: skip
    # On rows as few as these, threads cost more than they save.
    with threadpool_limits(1):
        model.fit(binned(features), labels, sample_weight=weights)
    return edges, lambda rows: np.asarray(model.decision_function(binned(rows)))


def step_card(
    edges: Sequence[Array], score: Callable[[Array], Array], features: Array, weights: Array, names: Sequence[str], scale: Array
) -> Card:
    """Staircases as a card, calibrated: what a step adds is read off the model, since in an additive one nothing else moves.

    Args:
        edges: as returned by `fit_steps`.
        score: as returned by `fit_steps`.
        features: (p, k), on which the average of each term is taken; a caveat counts from its absence instead.
        weights: (p,).
        names: of the features.
        scale: (2,) factor and offset that make the log-odds calibrated.
    """
    middle = np.zeros((1, len(names)))
    terms: Card = {}
    prior = float(score(middle)[0]) * scale[0] + scale[1]
    for column, name in enumerate(names):
        edge = edges[column]
        stands = (
            np.concatenate(
                [
                    [edge[0] - 1.0],
                    edge,
                ]
            )
            if len(edge)
            else np.zeros(1)
        )
        rows = np.repeat(middle, len(stands), axis=0)
        rows[:, column] = stands
        points = (score(rows) - score(middle)) * scale[0]
        placed = points[np.searchsorted(edge, features[:, column], side="right")]
        zero = (
            points[np.searchsorted(edge, 0.0, side="right")]
            if name.startswith("caveat:")
            else np.average(placed, weights=weights)
        )
        prior += float(zero)
        edge, points = _merged(edge, points - zero)
        if np.abs(points).max() >= 0.005:
            terms[name] = {"edges": [float(v) for v in edge], "points": [round(float(v), 3) for v in points]}
    return {"prior": round(prior, 4), "terms": terms}


def _merged(edge: Array, points: Array) -> tuple[Array, Array]:
    """Neighbouring steps of one height as one."""
    rises = np.abs(np.diff(points)) >= 0.001
    return edge[rises], points[np.concatenate([[True], rises])]


def fold_of(story: str) -> int:
    """The fold of a story, by its name alone, so that a story is never in training and in testing."""
    return int(hashlib.blake2s(story.encode(), digest_size=4).hexdigest(), 16) % FOLDS


def calibration(logits: Array, labels: Array, weights: Array) -> Array:
    """Platt's scaling: factor and offset that turn log-odds into calibrated ones (Platt 1999)."""
    return fit_logistic(logits[:, None], labels, weights, ridge=1e-3)


def expected_calibration_error(probabilities: Array, labels: Array, weights: Array, bins: int = 10) -> float:
    """Mean distance of stated from observed shares over bins of equal width (Naeini, Cooper and Hauskrecht 2015)."""
    place = np.minimum((probabilities * bins).astype(int), bins - 1)
    off = 0.0
    for at in range(bins):
        own = place == at
        if weights[own].sum():
            stated, seen = (np.average(x[own], weights=weights[own]) for x in (probabilities, labels))
            off += abs(stated - seen) * weights[own].sum()
    return float(off / weights.sum())


def average_precision(scores: Array, labels: Array, positives: float | None = None) -> float:
    """Area under the precision-recall steps; ties in the order given.

    Args:
        scores: (p,).
        labels: (p,) of 0 and 1.
        positives: how many there are in all, where some have no score and are missed.
    """
    hits = labels[np.argsort(-scores, kind="stable")]
    precision = np.cumsum(hits) / np.arange(1, len(hits) + 1)
    return float((precision * hits).sum() / max(1.0, hits.sum() if positives is None else positives))


def reliability(probabilities: Array, labels: Array, weights: Array) -> Mapping[str, float]:
    """What `python -m benchmarks.fit` prints of a model's calibration."""
    return {"expected_calibration_error": round(expected_calibration_error(probabilities, labels, weights), 3)}
