"""Rounding as writers do it: to significant figures, by cutting off, or by a hedge ("about 500" for 487)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from crosscheck.config import CompareConfig

Manner = Literal["rounded", "cut off", "approximate"]

_LEAST_SCALED: Final = 1000


@dataclass(frozen=True, slots=True)
class Rounding:
    """How one figure is a rounding of another.

    Attributes:
        coarse: the rounder figure.
        precise: the figure behind it.
        manner: to the nearest, by cutting off, or only near through a hedge.
        digits: significant figures of the coarse one.
    """

    coarse: Decimal
    precise: Decimal
    manner: Manner
    digits: int


def last_place(value: Decimal) -> Decimal:
    """The place value of the last digit that was meant: 100 for 1,200, 0.1 for 3.5, 0.01 for 52.20; 1 for zero."""
    if not value:
        return Decimal(1)
    # A written decimal zero is precise; one that comes of multiplying by a scale word is not.
    exponent = (value if abs(value) < _LEAST_SCALED else value.normalize()).as_tuple().exponent
    if not isinstance(exponent, int) or exponent >= 0:
        exponent = value.normalize().as_tuple().exponent
    return Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)


def significant_figures(value: Decimal) -> int:
    """Digits without leading and trailing zeros: 2 for 1,200."""
    return len(value.normalize().as_tuple().digits) if value else 1


def relative_difference(one: Decimal, other: Decimal) -> Decimal:
    """The difference as a share of the greater magnitude, in [0, 2]; 0 for equal values."""
    greatest = max(abs(one), abs(other))
    return abs(one - other) / greatest if greatest else Decimal(0)


def find_rounding(one: Decimal, other: Decimal, *, hedged: bool, config: CompareConfig) -> Rounding | None:
    """How one of two different figures is a rounding of the other, or None.

    Args:
        one: a figure.
        other: another, in the same unit.
        hedged: True where either is written as approximate ("about", "nearly").
        config: the tolerances.
    """
    if one == other:
        return None
    coarse, precise = (one, other) if last_place(one) >= last_place(other) else (other, one)
    place, difference = last_place(coarse), relative_difference(one, other)
    if place > last_place(precise):
        manner = _manner(coarse, precise, place)
        if manner is not None and difference <= _tolerance(coarse, precise, hedged=hedged and manner == "rounded", config=config):
            return Rounding(coarse, precise, manner, significant_figures(coarse))
    if hedged and difference <= _room(coarse, config):
        return Rounding(coarse, precise, "approximate", significant_figures(coarse))
    return None


def _room(coarse: Decimal, config: CompareConfig) -> Decimal:
    """How far "about" reaches, as a share: a twentieth, or half of the last place that the rounder figure is written to."""
    written = last_place(coarse) / 2 / abs(coarse) if coarse else Decimal(0)
    return min(max(Decimal(str(config.hedge_tolerance)), written), Decimal(str(config.fraction_tolerance)))


def _manner(coarse: Decimal, precise: Decimal, place: Decimal) -> Manner | None:
    steps = precise / place
    if steps.to_integral_value(ROUND_HALF_UP) * place == coarse or steps.to_integral_value() * place == coarse:
        return "rounded"
    return "cut off" if steps.to_integral_value(ROUND_DOWN) * place == coarse else None


def _tolerance(coarse: Decimal, precise: Decimal, *, hedged: bool, config: CompareConfig) -> Decimal:
    if hedged or (_is_whole(_spoken(coarse)) and not _is_whole(_spoken(precise))):
        return Decimal(str(config.fraction_tolerance))
    # Nobody rounds a small exact count in silence: 50 killed for 48 killed is a mistake, "about 50" is not.
    if abs(coarse) < config.small_count and _is_whole(precise):
        return Decimal(0)
    return Decimal(str(config.rounding_tolerance))


def _spoken(value: Decimal) -> Decimal:
    """The figure as it is said with its scale word: 1.8 for 1,800,000,000."""
    for power in (12, 9, 6):
        if abs(value) >= Decimal(10) ** power:
            return value.scaleb(-power)
    return value


def _is_whole(value: Decimal) -> bool:
    return value == value.to_integral_value()
