"""Features to the probability that two mentions are about the same thing."""

from __future__ import annotations

import numpy as np

from crosscheck.align.context import Floats
from crosscheck.align.features import FEATURES
from crosscheck.align.weights import INTERCEPT, WEIGHTS

_VECTOR = np.array([WEIGHTS.get(name, 0.0) for name in FEATURES], dtype=np.float64)


def score_pairs(features: Floats) -> Floats:
    """Probability that each pair is about the same thing, value-blind.

    Args:
        features: (p, len(FEATURES)) float32 as returned by `pair_features`.

    Returns:
        (p,) float32 in (0, 1), rounded to four places.
    """
    logits = features.astype(np.float64) @ _VECTOR + INTERCEPT
    return np.round(1.0 / (1.0 + np.exp(-logits)), 4).astype(np.float32)
