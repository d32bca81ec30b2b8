"""Weights of the alignment scorer: a logistic regression over `features.FEATURES`."""

from __future__ import annotations

from collections.abc import Mapping

INTERCEPT: float = -4.0

WEIGHTS: Mapping[str, float] = {
    "sentence_cosine": 1.5,
    "window_cosine": 1.5,
    "near_words": 3.0,
    "wide_words": 2.5,
    "names": 1.0,
    "head_same": 0.8,
    "head_differs": -0.8,
    "status_same": 1.0,
    "status_differs": -2.0,
    "trend_differs": -1.0,
    "margin": 2.0,
    "mutual_best": 0.8,
}
