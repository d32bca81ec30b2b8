"""A share with the uncertainty that its sample size leaves."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

_Z: Final = 1.959964
"""Standard deviations to either side that hold 95 of 100 draws of a normal distribution."""


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many.

    Attributes:
        right: how many fulfil it.
        total: of how many.
    """

    right: int
    total: int

    @property
    def value(self) -> float | None:
        """The share in [0, 1], None of nothing."""
        return self.right / self.total if self.total else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """Wilson's 95% interval, None of nothing.

        It keeps within [0, 1] and stays honest for few cases and for shares near the ends (E. B. Wilson, "Probable Inference,
        the Law of Succession, and Statistical Inference", 1927). It takes the cases for independent of each other.
        """
        if not self.total:
            return None
        share, n = self.right / self.total, self.total
        centre = (share + _Z**2 / (2 * n)) / (1 + _Z**2 / n)
        reach = _Z / (1 + _Z**2 / n) * math.sqrt(share * (1 - share) / n + _Z**2 / (4 * n**2))
        return max(0.0, min(share, centre - reach)), min(1.0, max(share, centre + reach))  # which rounding may exceed by a hair


def f1(precision: Share, recall: Share) -> float | None:
    """The harmonic mean of precision and recall, None where one of them is not known."""
    p, r = precision.value, recall.value
    if p is None or r is None:
        return None
    return 2 * p * r / (p + r) if p + r else 0.0
