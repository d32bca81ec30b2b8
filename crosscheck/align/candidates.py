"""Blocking: which pairs of mentions are worth scoring at all."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import numpy as np

from crosscheck.align.features import Indices
from crosscheck.config import AlignConfig
from crosscheck.model import Mention, Reading

_FAMILY = {"ratio": "percent"}


def family(reading: Reading) -> str:
    """The block a reading belongs to: only readings of one family are ever compared.

    Currencies and units do not split a block, since one figure told in two of them is still one figure. Times of day without
    a day are a block of their own, since no day can agree with them or contradict them.
    """
    if reading.is_date:
        return "day" if reading.earliest is not None else "clock"
    return _FAMILY.get(reading.kind, reading.kind)


def candidate_pairs(mentions: Sequence[Mention], config: AlignConfig) -> tuple[Indices, Indices]:
    """All pairs of one story that could be about the same thing.

    Args:
        mentions: the story's mentions, sorted.
        config: `max_value_ratio`, `max_days_apart`.

    Returns:
        Rows of the left and of the right mentions, (p,) int64 each: different articles of different outlets, one family,
        both resolved, values not hopelessly far apart.
    """
    left: list[int] = []
    right: list[int] = []
    blocks: dict[str, list[int]] = {}
    for row, mention in enumerate(mentions):
        if mention.reading.resolved:
            blocks.setdefault(family(mention.reading), []).append(row)
    for name in sorted(blocks):
        rows = blocks[name]
        for at, i in enumerate(rows):
            for j in rows[at + 1 :]:
                if _comparable(mentions[i], mentions[j], config):
                    left.append(i)
                    right.append(j)
    return np.array(left, dtype=np.int64), np.array(right, dtype=np.int64)


def _comparable(a: Mention, b: Mention, config: AlignConfig) -> bool:
    if a.article == b.article or a.outlet == b.outlet:
        return False
    if a.reading.is_date:
        years = a.reading.grain == b.reading.grain == "year"
        return _days_apart(a.reading, b.reading) <= (config.max_days_between_years if years else config.max_days_apart)
    return _ratio(a.reading, b.reading) <= config.max_value_ratio


def _days_apart(a: Reading, b: Reading) -> int:
    if a.earliest is None or b.earliest is None:
        return 0
    return max(0, (b.earliest - (a.latest or a.earliest)).days, (a.earliest - (b.latest or b.earliest)).days)


def _ratio(a: Reading, b: Reading) -> float:
    """Of the nearest finite ends of two intervals; 1 where they overlap, and a million/billion slip counts as none."""
    low_a, low_b = a.low if a.low is not None else a.high, b.low if b.low is not None else b.high
    high_a, high_b = a.high if a.high is not None else a.low, b.high if b.high is not None else b.low
    if low_a is None or low_b is None or high_a is None or high_b is None:
        return 1.0
    if low_a <= high_b and low_b <= high_a:
        return 1.0
    small, large = (high_a, low_b) if high_a < low_b else (high_b, low_a)
    if small <= 0:
        return 1.0 if large - small <= 2 else float("inf")
    ratio = large / small
    return 1.0 if ratio in (Decimal(10), Decimal(100), Decimal(1000)) else float(ratio)
