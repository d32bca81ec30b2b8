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
