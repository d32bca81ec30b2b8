"""Features to the probability that two mentions are about the same thing, and what each feature adds to it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from crosscheck.align.context import Floats
from crosscheck.model import PRIOR
from crosscheck.scorecard import Scorecard

Logits = NDArray[np.float64]


def logits_of(features: Floats, names: Sequence[str], card: Scorecard) -> Logits:
    """Log-odds that each pair is about the same thing.

    Args:
        features: (p, len(names)) float32.
        names: of the columns.
        card: the model; its features that are no columns add nothing.

    Returns:
        (p,) float64, rounded to four places.
    """
    total = np.full(len(features), card.prior)
    place = {name: column for column, name in enumerate(names)}
    for term in card.terms:
        if term.name in place:
            values = features[:, place[term.name]].astype(np.float64)
            total += term.slope * (values - term.mean)
            if term.points:
                total += np.array(term.points)[np.searchsorted(term.edges, values, side="right")]
    return np.round(total, 4)


def probabilities(logits: Logits) -> Floats:
    """(p,) float32 in (0, 1), rounded to four places, of (p,) log-odds."""
    return np.round(1.0 / (1.0 + np.exp(-np.clip(logits, -50, 50))), 4).astype(np.float32)


def contributions(features: Floats, names: Sequence[str], card: Scorecard) -> tuple[tuple[str, float], ...]:
    """The score of one pair taken apart.

    Args:
        features: (len(names),) float32, one row.
        names: of the columns.
        card: the model.

    Returns:
        (name, log-odds it added) with three decimal places: first the prior, which an average candidate pair has, then every
        feature of the model. Their sum is the logit of the pair's score, but for rounding.
    """
    values = dict(zip(names, features.astype(np.float64).tolist(), strict=True))
    return ((PRIOR, round(card.prior, 3)), *((name, round(added, 3)) for name, added in card.parts(values)))
