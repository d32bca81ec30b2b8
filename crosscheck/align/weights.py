"""Weights of the alignment scorer: a logistic regression over `features.FEATURES`."""

from __future__ import annotations

from collections.abc import Mapping

INTERCEPT: float = -4.481

WEIGHTS: Mapping[str, float] = {
    "sentence_cosine": 4.737,
    "near_words": 2.738,
    "wide_words": 1.856,
    "names": 0.010,
    "shared_rarity": 0.103,
    "head_same": 1.037,
    "head_differs": 0.021,
    "modifiers": 2.953,
    "status_same": 1.540,
    "status_differs": -1.448,
    "unit_differs": -0.328,
    "grain_same": 0.803,
    "kind_same": -0.033,
    "trend_same": 0.035,
    "trend_differs": -0.185,
    "role_differs": -0.139,
    "place": 0.278,
    "both_lead": 0.431,
    "quoted_same": 0.276,
    "ahead_differs": -0.157,
    "margin": 1.771,
    "mutual_best": 0.730,
    "crowd": -0.334,
}
