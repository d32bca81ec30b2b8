"""Weights of the alignment scorer: a logistic regression over `features.FEATURES`.

Fitted with `python -m benchmarks.fit_alignment` to 6,800 hand-labelled candidate pairs (970 of them about the same thing)
from 330 news stories, as the real stages yield them, with ridge 10; features whose weight came out against their meaning
were left out. Average precision by cross-validation grouped by story: 0.64 where every candidate of a story counts (6% of
them about the same thing), 0.78 on pairs picked for being hard. Fitted to the second kind alone, it reaches 0.63 on the
first: the weights carry over between collections. Gradient boosting on the same features did worse (0.53), and embeddings of
the words around a mention added nothing to the sentence's (0.63 with, 0.64 without).
"""

from __future__ import annotations

from collections.abc import Mapping

INTERCEPT: float = -6.701

WEIGHTS: Mapping[str, float] = {
    "sentence_cosine": 4.222,
    "near_words": 1.820,
    "wide_words": 0.844,
    "shared_rarity": 0.151,
    "head_same": 1.134,
    "modifiers": 1.890,
    "status_same": 3.395,
    "status_differs": -2.031,
    "unit_differs": -0.425,
    "grain_same": 0.413,
    "kind_same": 2.854,
    "trend_same": 0.090,
    "role_differs": -0.015,
    "subject_same": 0.114,
    "subject_differs": -0.338,
    "place": 0.442,
    "both_lead": 0.525,
    "quoted_same": 0.066,
    "ahead_differs": -0.170,
    "margin": 1.980,
    "mutual_best": 0.749,
    "crowd": -0.215,
}

MEANS: Mapping[str, float] = {
    "sentence_cosine": 0.401,
    "near_words": 0.100,
    "wide_words": 0.135,
    "shared_rarity": 0.636,
    "head_same": 0.080,
    "modifiers": 0.004,
    "status_same": 0.047,
    "status_differs": 0.094,
    "unit_differs": 0.015,
    "grain_same": 0.113,
    "kind_same": 1.000,
    "trend_same": 0.006,
    "role_differs": 0.251,
    "subject_same": 0.034,
    "subject_differs": 0.212,
    "place": -0.269,
    "both_lead": 0.011,
    "quoted_same": 0.995,
    "ahead_differs": 0.075,
    "margin": -0.163,
    "mutual_best": 0.194,
    "crowd": 2.783,
}
"""What an average candidate pair has of each feature: over the 1,901 candidate pairs of `data/labelled.csv` and `data/demo.csv`.

They change no score. An explanation counts from them, so that it tells what sets a pair apart from the others.
"""
