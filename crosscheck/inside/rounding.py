"""How far a written figure reaches: half of its last place, on both sides."""

from __future__ import annotations

from decimal import Decimal
from typing import Final, NamedTuple

from crosscheck.compare.rounding import last_place
from crosscheck.model import Reading

_EXACT: Final = Decimal(10_000)
"""Whole counts below this are written as they were counted, unless they are hedged."""
_PLAIN: Final = Decimal(1_000)
"""Whole amounts below this are exact to the unit: $200 is no rounding of $240."""
_HEDGE: Final = Decimal("0.05")
"""What "about" adds to a figure, as a share of it."""
_MOST_DIGITS: Final = 15
"""Figures of more digits, before or behind the point, are no news figure."""
_MOST: Final = Decimal(1_000_000)
"""A percentage above this is a slip of reading, not of the article."""
_FULL: Final = Decimal(100)


class Reach(NamedTuple):
    """The least and the greatest value that a written figure may stand for, and the one that it names."""

    low: Decimal
    high: Decimal
    named: Decimal


def reach(reading: Reading) -> Reach | None:
    """What a figure may stand for.

    Args:
        reading: a quantity.

    Returns:
        A whole count below ten thousand is exact; anything else reaches half of its last written place, and a hedged figure a
        twentieth more. None for ranges, open figures and vague words.
    """
    value = reading.low
    if value is None or value != reading.high or reading.vague or reading.bound not in ("=", "~"):
        return None
    if not value.is_finite() or (value and abs(value.adjusted()) > _MOST_DIGITS):
        return None
    half = place(reading) / 2
    if reading.bound == "~":
        half += abs(value) * _HEDGE
    elif reading.kind == "number" and abs(value) < _EXACT and value == value.to_integral_value():
        half = Decimal(0)
    return Reach(value - half, value + half, value)


def place(reading: Reading) -> Decimal:
    """The place value of a figure's last written digit: 1 for 45 percent, 0.1 for 45.2 percent, 100,000 for 1.2 million."""
    value = reading.low or Decimal(0)
    if abs(value) < _PLAIN and value == value.to_integral_value() and last_place(value) >= 1:
        return Decimal(1)
    return last_place(value)


def ratio(part: Reach, whole: Reach) -> Reach | None:
    """The least and the greatest percentage that a part can be of a whole; None where the whole may be nothing."""
    if whole.low <= 0 or part.low < 0:
        return None
    return Reach(part.low / whole.high * _FULL, part.high / whole.low * _FULL, part.named / whole.named * _FULL)


def meet(one: Reach, other: Reach, room: Decimal = Decimal(0)) -> bool:
    """True where two figures may be one, with some room on both sides of the first."""
    return one.low - room <= other.high and other.low <= one.high + room


def tenth(value: Decimal) -> Decimal | None:
    """A percentage to a tenth, for a reader; None where it is too great for one."""
    return None if abs(value) > _MOST else value.quantize(Decimal("0.1"))
