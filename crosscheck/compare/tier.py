"""How sure a verdict is: the score of a conflict from the pair's likelihood and its values, and its tier."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crosscheck.compare import context
from crosscheck.compare.nouns import same_noun

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.compare.closeness import Closeness
    from crosscheck.model import Tier

_CERTAIN = 0.999
"""Likelihoods are kept this far from 1 and 0, so that their log-odds stay finite."""


@dataclass(frozen=True, slots=True)
class Caveat:
    """A reason to doubt that two values contradict each other.

    Attributes:
        text: the reason, as a clause a reader understands.
        blocks: True where no conflict with it may be firm; False where it only lowers the score.
    """

    text: str
    blocks: bool


def caveats(case: Case) -> tuple[Caveat, ...]:
    """Every reason to doubt a conflict between the two sides, in a fixed order."""
    first, second = case.moods
    found: list[Caveat] = []
    if first.ahead != second.ahead:
        found.append(Caveat("one side is a forecast, a plan or a demand", blocks=True))
    elif first.modal != second.modal:
        found.append(Caveat("one side speaks of what will or may be", blocks=case.is_date))
    if first.denied or second.denied:
        found.append(Caveat("one figure is denied or replaced in its sentence", blocks=True))
    if any(reading.vague for reading in case.readings):
        found.append(Caveat("one figure is only an order of magnitude", blocks=True))
    if any(context.is_corrected(side) for side in case.sides):
        found.append(Caveat("one sentence speaks of a correction", blocks=True))
    if not case.is_date and any(
        context.includes_more(side) or context.excludes_some(side) or context.is_part(side) for side in case.sides
    ):
        found.append(Caveat("one count may include or leave out somebody", blocks=True))
    if first.claimed != second.claimed:
        found.append(Caveat("one side is a claim", blocks=False))
    if first.quoted != second.quoted:
        found.append(Caveat("one figure stands in a quotation", blocks=False))
    if not same_noun(case.first.reading.what, case.second.reading.what):
        found.append(Caveat("the two count differently named things", blocks=True))
    return tuple(found)


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
    odds = log_odds(case.likelihood) - config.caveat_weight * len(doubts)
    if distance < 1:
        odds += config.near_weight * (1 - distance)
    else:
        odds -= min(config.far_cap, config.far_weight * math.log2(distance))
    if closeness.slip:
        odds += config.slip_weight
    return probability(odds)


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
