"""Features to the probability that two mentions are about the same thing, and what each feature adds to it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from crosscheck.align.context import Floats
from crosscheck.memory import Known
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


def contributions(features: Floats, names: Sequence[str], card: Scorecard) -> list[tuple[tuple[str, float], ...]]:
    """The scores of pairs taken apart.

    Args:
        features: (p, len(names)) float32.
        names: of the columns.
        card: the model.

    Returns:
        Of each pair (name, log-odds it added) with three decimal places: first the prior, which an average candidate pair has,
        then every feature of the model. Their sum is the logit of the pair's score, but for rounding.
    """
    place = {name: column for column, name in enumerate(names)}
    columns = [(PRIOR, np.full(len(features), card.prior))]
    for term in card.terms:
        if term.name in place:
            values = features[:, place[term.name]].astype(np.float64)
            step = np.array(term.points)[np.searchsorted(term.edges, values, side="right")] if term.points else 0.0
            columns.append((term.name, term.slope * (values - term.mean) + step))
    return named_rows(columns, 3)


_MOST_ROUNDED: Final = 1 << 15


@cache
def _rounded(name: str, digits: int) -> Known[float, tuple[str, float]]:
    """Values of one name to the name and the value rounded: most come again and again, and are one object then."""
    # Nought has no sign: it would be that of whichever came first.
    return Known(lambda value: (name, round(value, digits) or 0.0), _MOST_ROUNDED)


def named_rows(columns: Sequence[tuple[str, Logits]], digits: int) -> list[tuple[tuple[str, float], ...]]:
    """Columns as rows of (name, value), the values rounded.

    Args:
        columns: (p,) float64 each, with their names; one at least.
        digits: decimal places that stay.

    Returns:
        A row for each of the p.
    """
    return list(zip(*(map(_rounded(name, digits).__getitem__, values.tolist()) for name, values in columns), strict=True))
