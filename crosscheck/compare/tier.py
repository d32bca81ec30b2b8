"""How sure a verdict is: the score of a conflict from the pair's likelihood and its values, and its tier."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.compare.caveats import Caveat
    from crosscheck.compare.closeness import Closeness
    from crosscheck.model import Tier

_CERTAIN = 0.999
"""Likelihoods are kept this far from 1 and 0, so that their log-odds stay finite."""


def log_odds(probability: float) -> float:
    """The logit of a probability, finite at the ends."""
    kept = min(_CERTAIN, max(1 - _CERTAIN, probability))
    return math.log(kept / (1 - kept))


def probability(odds: float) -> float:
    """The inverse of `log_odds`, rounded so that it reads the same on every machine."""
    return round(1 / (1 + math.exp(-odds)), 6)


def conflict_score(case: Case, closeness: Closeness, doubts: tuple[Caveat, ...]) -> float:
    """Probability in [0, 1] that two disjoint values really contradict each other."""
    config, distance = case.config, closeness.distance
    odds = log_odds(case.likelihood) - config.caveat_weight * sum(doubt.strength for doubt in doubts)
    if distance < 1:
        odds += config.near_weight * (1 - distance)
    else:
        odds -= min(config.far_cap, config.far_weight * math.log2(distance))
    if case.first.reading.is_date and case.shows("verb_same"):
        odds += config.verb_weight
    if closeness.slip:
        odds += config.slip_weight
    return probability(odds)


def is_hopeless(case: Case, closeness: Closeness) -> bool:
    """True where no conflict can come of it even without a doubt: most pairs end here, before any sentence is read for doubts."""
    return conflict_score(case, closeness, ()) < case.config.possible_threshold


def agreement_score(case: Case) -> float:
    """Probability in [0, 1] that two agreeing or compatible values are about the same thing."""
    return probability(log_odds(case.likelihood) + case.config.agreement_weight)


def tier_of(score: float, doubts: tuple[Caveat, ...], case: Case) -> Tier | None:
    """`firm`, `possible`, or None where the pair is not worth a line."""
    if score < case.config.possible_threshold:
        return None
    if score < case.config.firm_threshold or any(doubt.blocks for doubt in doubts):
        return "possible"
    return "firm"
