"""Features to the probability that two mentions are about the same thing, and what each feature adds to it."""

from __future__ import annotations

import numpy as np

from crosscheck.align.context import Floats
from crosscheck.align.features import FEATURES
from crosscheck.align.weights import INTERCEPT, MEANS, WEIGHTS
from crosscheck.model import PRIOR

_VECTOR = np.array([WEIGHTS.get(name, 0.0) for name in FEATURES], dtype=np.float64)
_MEANS = np.array([MEANS.get(name, 0.0) for name in FEATURES], dtype=np.float64)


def score_pairs(features: Floats) -> Floats:
    """Probability that each pair is about the same thing, value-blind.

    Args:
        features: (p, len(FEATURES)) float32 as returned by `pair_features`.

    Returns:
        (p,) float32 in (0, 1), rounded to four places.
    """
    logits = features.astype(np.float64) @ _VECTOR + INTERCEPT
    return np.round(1.0 / (1.0 + np.exp(-logits)), 4).astype(np.float32)


def contributions(features: Floats) -> tuple[tuple[str, float], ...]:
    """The score of one pair taken apart.

    Args:
        features: (len(FEATURES),) float32, one row of `pair_features`.

    Returns:
        (name, log-odds it added) with three decimal places: first the prior, which an average candidate pair has, then every
        feature that has a weight. Their sum is the logit of the pair's score, but for rounding.
    """
    added = np.round((features.astype(np.float64) - _MEANS) * _VECTOR, 3)
    prior = round(float(_MEANS @ _VECTOR) + INTERCEPT, 3)
    told = [(name, float(value)) for name, value, weight in zip(FEATURES, added, _VECTOR, strict=True) if weight]
    return ((PRIOR, prior), *told)
