"""Blocking: which pairs of mentions are worth scoring at all."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

import numpy as np

from crosscheck.align.coded import Flags, Indices, codes_of, told_by
from crosscheck.config import AlignConfig
from crosscheck.model import Mention, Reading

_FAMILY = {"ratio": "percent"}


def family(reading: Reading) -> str:
    """The block a reading belongs to: only readings of one family are ever compared.

    Currencies and units do not split a block, since one figure told in two of them is still one figure. Times of day without
    a day are a block of their own, since no day can agree with them or contradict them: the day of one is a reader's guess.
    """
    if reading.is_date:
        return "day" if reading.kind == "date" and reading.earliest is not None else "clock"
    return _FAMILY.get(reading.kind, reading.kind)


@dataclass(frozen=True, slots=True)
class Candidates:
    """Pairs worth scoring.

    Attributes:
        left: (p,) int64 rows of the left mentions.
        right: (p,) int64 rows of the right mentions, each higher than its left one.
        complete: False where the story was too large, and only pairs that share a rare word were taken.
    """

    left: Indices
    right: Indices
    complete: bool = True


def candidate_pairs(mentions: Sequence[Mention], config: AlignConfig, stems: Sequence[Iterable[str]] = ()) -> Candidates:
    """All pairs of one story that could be about the same thing.

    Args:
        mentions: the story's mentions, sorted; n of them.
        config: `max_value_ratio`, `max_days_apart`, `max_days_between_years`, `max_candidates`.
        stems: (n,) the content words of each mention's sentence; needed only where the story exceeds `max_candidates`.

    Returns:
        Pairs of different articles of different outlets, one family, both resolved, values not hopelessly far apart. In a
        story with too many of them, those that share the rarest words, which is where scorers find nearly all true pairs.
    """
    blocks: dict[str, list[int]] = {}
    for row, mention in enumerate(mentions):
        if mention.reading.resolved:
            blocks.setdefault(family(mention.reading), []).append(row)
    complete = not stems or sum(len(rows) * (len(rows) - 1) // 2 for rows in blocks.values()) <= config.max_candidates
    if complete:
        pairs = np.concatenate([np.zeros((2, 0), np.int64), *(_pairs_of(blocks[name]) for name in sorted(blocks))], axis=1)
    else:
        pairs = np.array(_sharing_rare_words(blocks, stems, config.max_candidates), dtype=np.int64).reshape(-1, 2).T
    left, right = _of_two_outlets(mentions, pairs)
    near = _comparable(mentions, left, right, config)
    return Candidates(left[near], right[near], complete)


def _pairs_of(rows: Sequence[int]) -> Indices:
    """(2, p) all pairs of rows, each with those after it."""
    return np.array(rows, dtype=np.int64)[np.stack(np.triu_indices(len(rows), 1))]


def _of_two_outlets(mentions: Sequence[Mention], pairs: Indices) -> Indices:
    articles, outlets = codes_of(m.article for m in mentions), codes_of(m.outlet for m in mentions)
    left, right = pairs
    return pairs[:, (articles[left] != articles[right]) & (outlets[left] != outlets[right])]


def _sharing_rare_words(blocks: Mapping[str, Sequence[int]], stems: Sequence[Iterable[str]], most: int) -> list[tuple[int, int]]:
    """Pairs within a block whose sentences share a word, the rarest words first, until there are enough."""
    holders: dict[tuple[str, str], list[int]] = {}
    for name in sorted(blocks):
        for row in blocks[name]:
            for stem in sorted(set(stems[row])):
                holders.setdefault((name, stem), []).append(row)
    pairs: set[tuple[int, int]] = set()
    for key in sorted(holders, key=lambda key: (len(holders[key]), key)):
        if len(pairs) + len(holders[key]) * (len(holders[key]) - 1) // 2 > most:
            break
        pairs.update(combinations(holders[key], 2))
    return sorted(pairs)


def _comparable(mentions: Sequence[Mention], left: Indices, right: Indices, config: AlignConfig) -> Flags:
    """(p,) whether the values of both mentions of each pair, of one family, are not hopelessly far apart."""
    values = [_value(mention.reading) for mention in mentions]
    example = dict(zip(values, (mention.reading for mention in mentions), strict=True))
    return told_by(values, left, right, lambda one, other: _are_near(example[one], example[other], config)) > 0


def _value(reading: Reading) -> Hashable:
    """A reading as far as `_are_near` looks at it: the value of many mentions."""
    if reading.is_date:
        return reading.kind == "time", reading.grain == "year", reading.earliest, reading.latest
    return tuple((one.low, one.high) for one in reading.tellings)


def _are_near(a: Reading, b: Reading, config: AlignConfig) -> bool:
    if a.is_date:
        years = a.grain == b.grain == "year"
        return _days_apart(a, b) <= (config.max_days_between_years if years else config.max_days_apart)
    return min(_ratio(one, other) for one in a.tellings for other in b.tellings) <= config.max_value_ratio


def _days_apart(a: Reading, b: Reading) -> int:
    if a.earliest is None or b.earliest is None or a.kind == "time":
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
