"""How sure a verdict is: the score of a conflict from the pair's likelihood and its values, and its tier."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.compare.caveats import Caveat
    from crosscheck.compare.closeness import Closeness
    from crosscheck.model import Tier

Steps = tuple[tuple[str, float], ...]
"""A judgement as a sum: what each step stands for, in words, and the log-odds that it adds."""

ONE_THING: Final = "both are about one thing"
"""The first step of every judgement: how likely the alignment found that."""

_CERTAIN = 0.999
"""Likelihoods are kept this far from 1 and 0, so that their log-odds stay finite."""


def log_odds(probability: float) -> float:
    """The logit of a probability, finite at the ends."""
    kept = min(_CERTAIN, max(1 - _CERTAIN, probability))
    return math.log(kept / (1 - kept))


def probability(odds: float) -> float:
    """The inverse of `log_odds`, rounded so that it reads the same on every machine."""
    return round(1 / (1 + math.exp(-odds)), 6)


def conflict_steps(case: Case, closeness: Closeness, doubts: tuple[Caveat, ...]) -> Steps:
    """What speaks for and against two disjoint values really contradicting each other, each with the log-odds that it adds."""
    config, distance = case.config, closeness.distance
    steps = [(ONE_THING, log_odds(case.likelihood))]
    if distance < 1:
        steps.append(("the values are close", config.near_weight * (1 - distance)))
    else:
        steps.append(("the values are far apart", -min(config.far_cap, config.far_weight * math.log2(distance))))
    if case.first.reading.is_date and case.shows("verb_same"):
        steps.append(("one verb governs both dates", config.verb_weight))
    if closeness.slip:
        steps.append((f"a slip would explain it ({closeness.slip})", config.slip_weight))
    return (*steps, *((doubt.text, -config.caveat_weight * doubt.strength) for doubt in doubts))


def agreement_steps(case: Case) -> Steps:
    """What speaks for two agreeing or compatible values being about the same thing."""
    return (ONE_THING, log_odds(case.likelihood)), ("both values can be true", case.config.agreement_weight)


def score_of(steps: Steps) -> float:
    """The probability in [0, 1] to which steps add up."""
    return probability(sum(added for _, added in steps))


def rounded(steps: Steps) -> Steps:
    """Steps as a verdict tells them: with three decimal places, without those that add nothing."""
    return tuple((name, round(added, 3)) for name, added in steps if round(added, 3))


def is_hopeless(case: Case, closeness: Closeness) -> bool:
    """True where no conflict can come of it even without a doubt: most pairs end here, before any sentence is read for doubts."""
    return score_of(conflict_steps(case, closeness, ())) < case.config.possible_threshold


def tier_of(score: float, doubts: tuple[Caveat, ...], case: Case) -> Tier | None:
    """`firm`, `possible`, or None where the pair is not worth a line."""
    if score < case.config.possible_threshold:
        return None
    if score < case.config.firm_threshold or any(doubt.blocks for doubt in doubts):
        return "possible"
    return "firm"
