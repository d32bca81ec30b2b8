"""Additive models: a prior and what each feature's value adds to it in log-odds, so that every score can be told as a sum."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Term:
    """What one feature adds.

    A term is a line, a staircase or both; a feature that is not known adds nothing, as its average value does.

    Attributes:
        name: the feature.
        slope: log-odds per unit of its value, counted from `mean`.
        mean: the value at which the line adds nothing.
        edges: ascending values at which the staircase steps.
        points: log-odds of each step, one more than `edges`; none for a plain line.
    """

    name: str
    slope: float = 0.0
    mean: float = 0.0
    edges: tuple[float, ...] = ()
    points: tuple[float, ...] = ()

    def added(self, value: float) -> float:
        """Log-odds that a value adds."""
        if not self.points:
            return self.slope * (value - self.mean)
        return self.slope * (value - self.mean) + self.points[bisect_right(self.edges, value)]


@dataclass(frozen=True, slots=True)
class Scorecard:
    """One additive model.

    Attributes:
        prior: log-odds of an average case.
        terms: one for each feature.
    """

    prior: float
    terms: tuple[Term, ...]

    def parts(self, values: Mapping[str, float]) -> tuple[tuple[str, float], ...]:
        """What each known feature adds, in the order of the terms; the prior is not among them.

        Args:
            values: features by name; names without a term are passed over.
        """
        return tuple([(term.name, term.added(values[term.name])) for term in self.terms if term.name in values])


@dataclass(frozen=True, slots=True)
class Scorecards:
    """The four models of a run, fitted by `python -m benchmarks.fit`.

    Attributes:
        alignment: that two mentions are about the same thing, blind to their values.
        agreement: the same for two values that overlap, which may know that they do.
        days: that two dates or times which exclude each other contradict each other.
        figures: the same of two quantities.
    """

    alignment: Scorecard
    agreement: Scorecard
    days: Scorecard
    figures: Scorecard


def log_odds(probability: float, certain: float = 0.999) -> float:
    """The logit of a probability, kept finite at the ends.

    Args:
        probability: in [0, 1].
        certain: probabilities beyond it, or below 1 minus it, count as it.
    """
    kept = min(certain, max(1 - certain, probability))
    return math.log(kept / (1 - kept))


def probability(odds: float) -> float:
    """The inverse of `log_odds`, rounded so that it reads the same on every machine."""
    return round(1 / (1 + math.exp(-max(-50.0, min(50.0, odds)))), 6)
