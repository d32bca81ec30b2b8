"""How sure a verdict is: the score of a conflict from what speaks for and against it, and its tier."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from crosscheck.compare.caveats import CAVEATS
from crosscheck.compare.judgement import CAVEAT, SAID, card_of, judged_by
from crosscheck.scorecard import log_odds, probability

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.compare.caveats import Caveat
    from crosscheck.compare.closeness import Closeness
    from crosscheck.model import Tier

Steps = tuple[tuple[str, float], ...]
"""A judgement as a sum: what each step stands for, in words, and the log-odds that it adds."""

ONE_THING: Final = "both are about one thing"
"""The first step of the judgement of values that fit: how likely the alignment found that."""
START: Final = "two values that exclude each other, of which nothing else is known"
"""The first step of the judgement of a difference."""
_TEXTS: Final = {f"{CAVEAT}{caveat.code}": caveat.text for caveat in CAVEATS}


def conflict_steps(case: Case, closeness: Closeness, doubts: tuple[Caveat, ...]) -> Steps:
    """What speaks for and against two disjoint values really contradicting each other, each with the log-odds that it adds."""
    card = card_of(case)
    parts = card.parts(judged_by(case, closeness, doubts))
    return ((START, card.prior), *((_said(name, added), added) for name, added in parts))


def _said(name: str, added: float) -> str:
    return _TEXTS[name] if name in _TEXTS else SAID[name][added < 0]


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
    card = card_of(case)
    parts = card.parts(judged_by(case, closeness, ()))
    return probability(sum([card.prior, *(added for _, added in parts)])) < case.config.possible_threshold


def tier_of(score: float, doubts: tuple[Caveat, ...], case: Case) -> Tier | None:
    """`firm`, `possible`, or None where the pair is not worth a line."""
    if score < case.config.possible_threshold:
        return None
    if score < case.config.firm_threshold or any(doubt.blocks for doubt in doubts):
        return "possible"
    return "firm"
