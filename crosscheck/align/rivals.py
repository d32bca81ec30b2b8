"""How a pair stands among its rivals: pairs that share one of its mentions and whose other mention is in the same article."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from crosscheck.align.features import End, Indices, ends_of
from crosscheck.align.scorer import Logits
from crosscheck.model import Mention

LEAD: Final = "lead"
"""Evidence: how far a pair is ahead of its best rival, in log-odds, on the side where it is less so."""
AGREEING_RIVAL: Final = "agreeing_rival"
"""Evidence: log-odds of the likeliest rival whose value agrees with the mention that both share."""
_ALONE: Final = 5.0
"""The lead of a pair without a rival, and the most that a lead may be."""
_NONE: Final = -5.0
"""What stands for no agreeing rival, and for any that is less likely."""


def rivals_of(
    mentions: Sequence[Mention], left: Indices, right: Indices, blind: Logits, agreeing: Logits
) -> tuple[Logits, Logits]:
    """How each pair stands among its rivals.

    Args:
        mentions: the story's mentions.
        left: (p,) row of each pair's left mention.
        right: (p,) row of its right mention.
        blind: (p,) log-odds of one thing, blind to the values.
        agreeing: (p,) log-odds of one thing where the values overlap, minus infinity elsewhere.

    Returns:
        (p,) the lead, in [-5, 5], and (p,) the likeliest agreeing rival, in [-5, 5].
    """
    ends = [ends_of(mentions, i, j) for i, j in zip(left.tolist(), right.tolist(), strict=True)]
    rows: dict[End, list[int]] = {}
    for p, pair in enumerate(ends):
        for end in pair:
            rows.setdefault(end, []).append(p)
    best = {end: _two_best([(blind[p], p) for p in own]) for end, own in rows.items()}
    agreed = {end: _two_best([(agreeing[p], p) for p in own]) for end, own in rows.items()}
    lead = [min(blind[p] - _other(best[end], p) for end in pair) for p, pair in enumerate(ends)]
    rival = [max(_other(agreed[end], p) for end in pair) for p, pair in enumerate(ends)]
    return np.clip(np.array(lead), -_ALONE, _ALONE), np.clip(np.array(rival), _NONE, -_NONE)


def _two_best(values: Sequence[tuple[float, int]]) -> tuple[tuple[float, int], ...]:
    return tuple(sorted(values, key=lambda item: (-item[0], item[1]))[:2])


def _other(best: Sequence[tuple[float, int]], p: int) -> float:
    """The best value but the pair's own, minus infinity where there is none."""
    return next((value for value, row in best if row != p), -np.inf)
