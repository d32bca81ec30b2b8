"""How a pair stands among its rivals: pairs that share one of its mentions and whose other mention is in the same article."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from crosscheck.align.coded import Indices, Rivals, codes_of
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
    rivals = Rivals(codes_of(mention.article for mention in mentions), left, right)
    lead = (blind - _others(rivals, blind)).min(axis=0)
    rival = _others(rivals, agreeing).max(axis=0)
    return np.clip(lead, -_ALONE, _ALONE), np.clip(rival, _NONE, -_NONE)


def _others(rivals: Rivals, values: Logits) -> Logits:
    """(2, p) the best value at either end but the pair's own, minus infinity where there is none."""
    best, value, second, _ = rivals.best(values, -np.inf)
    return np.where(best == np.arange(len(values)), second, value)
