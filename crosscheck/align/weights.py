"""Weights of the alignment scorer: a logistic regression over `features.FEATURES`."""

from __future__ import annotations

from collections.abc import Mapping

INTERCEPT: float = -6.850

WEIGHTS: Mapping[str, float] = {
    "sentence_cosine": 4.738,
    "near_words": 1.718,
    "wide_words": 2.060,
    "names": 0.031,
    "shared_rarity": -0.112,
    "head_same": 1.025,
    "head_differs": -0.072,
    "modifiers": 2.167,
    "status_same": 1.877,
    "status_differs": -2.488,
    "unit_differs": -0.785,
    "grain_same": 0.384,
    "kind_same": 3.144,
    "trend_same": 0.373,
    "trend_differs": 0.551,
    "role_differs": 0.296,
    "verb_same": 0.398,
    "verb_differs": 0.510,
    "subject_same": -0.239,
    "subject_differs": -0.655,
    "place": 0.556,
    "both_lead": 0.457,
    "quoted_same": 0.181,
    "ahead_differs": -0.219,
    "margin": 1.883,
    "mutual_best": 0.792,
    "crowd": -0.303,
}
