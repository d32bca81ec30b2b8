"""Weights of the alignment scorer: a logistic regression over `features.FEATURES`."""

from __future__ import annotations

from collections.abc import Mapping

INTERCEPT: float = -4.129

WEIGHTS: Mapping[str, float] = {
    "sentence_cosine": 4.409,
    "near_words": 2.683,
    "wide_words": 3.330,
    "names": 0.506,
    "shared_rarity": -0.031,
    "head_same": 0.840,
    "head_differs": -0.570,
    "modifiers": 3.637,
    "status_same": 2.390,
    "status_differs": -3.500,
    "unit_differs": -1.167,
    "grain_same": 1.005,
    "kind_same": -0.161,
    "trend_same": 0.000,
    "trend_differs": -5.498,
    "role_differs": -0.777,
    "place": 0.209,
    "both_lead": 0.581,
    "quoted_same": 0.167,
    "ahead_differs": -0.164,
    "margin": 1.441,
    "mutual_best": 1.084,
    "crowd": -0.480,
}
