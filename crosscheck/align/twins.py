"""Twins among the candidates: two figures at one place of one text are a pair, whatever their values and their score."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from crosscheck.align.assign import overlapping
from crosscheck.align.coded import Flags, Indices
from crosscheck.align.features import ends_of
from crosscheck.model import Mention

PRINTED = "printed_twice"
"""Name of the evidence that a pair are twins; the scorer never sees it."""


def with_twins(left: Indices, right: Indices, twins: Sequence[tuple[int, int]]) -> tuple[Indices, Indices, Flags]:
    """Candidates and twins together, each pair once.

    Args:
        left: (p,) row of each candidate's left mention.
        right: (p,) row of its right mention, higher than the left one.
        twins: pairs of rows, the lower first.

    Returns:
        Rows of the left mentions, of the right ones, and which pairs are twins; the order is that of the rows where a twin
        was no candidate, else the candidates' own.
    """
    wanted = set(twins)
    pairs = list(zip(left.tolist(), right.tolist(), strict=True))
    missed = wanted.difference(pairs)
    if missed:
        pairs = sorted({*pairs, *missed})
    rows = np.array(pairs, dtype=np.int64).reshape(-1, 2)
    return rows[:, 0], rows[:, 1], np.array([pair in wanted for pair in pairs], dtype=np.bool_)


def beside_twins(mentions: Sequence[Mention], left: Indices, right: Indices, twin: Flags) -> Flags:
    """Which pairs are no pair since one of the two has its twin in the other's article, and their values do not agree.

    Args:
        mentions: the story's mentions.
        left: (p,) row of each pair's left mention.
        right: (p,) row of its right mention.
        twin: (p,) which pairs are twins.

    Returns:
        (p,) True for every such pair; False for twins.
    """
    if not twin.any():
        return np.zeros(len(left), np.bool_)
    pairs = list(zip(left.tolist(), right.tolist(), strict=True))
    settled = {end for (i, j), own in zip(pairs, twin.tolist(), strict=True) if own for end in ends_of(mentions, i, j)}
    beside = np.array([not settled.isdisjoint(ends_of(mentions, i, j)) for i, j in pairs], dtype=np.bool_) & ~twin
    rows = np.flatnonzero(beside)
    beside[rows] = ~overlapping(mentions, left[rows], right[rows])
    return beside
