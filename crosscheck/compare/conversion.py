"""Values written in two units: how far apart they are after conversion, and how the conversion reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosscheck.compare.intervals import figure
from crosscheck.compare.rounding import last_place, relative_difference
from crosscheck.compare.units import measure
from crosscheck.values import format_decimal, unit_name

if TYPE_CHECKING:
    from decimal import Decimal

    from crosscheck.compare.case import Case
    from crosscheck.compare.units import Measured
    from crosscheck.model import Reading


def nearest_difference(measured: Measured) -> Decimal | None:
    """The relative difference of two converted values, None for open intervals; the greater of the two ends' for ranges."""
    first, second = measured.first, measured.second
    if first.low is None or first.high is None or second.low is None or second.high is None:
        return None
    return max(relative_difference(first.low, second.low), relative_difference(first.high, second.high))


def describe(case: Case) -> tuple[tuple[str, str], ...]:
    """The conversion as facts: each figure in the other's unit."""
    first, second = case.readings
    lines = [text for text in (_line(first, second), _line(second, first)) if text]
    return (("conversion", "; ".join(lines)),) if lines else ()


def _line(source: Reading, target: Reading) -> str:
    value, both = figure(source), measure(target, source)
    if value is None or both is None or both.second.low is None or source.unit is None or target.unit is None:
        return ""
    place = min(last_place(value), last_place(figure(target) or value)).normalize()
    converted = both.second.low.quantize(place) if abs(both.second.low) < 10**15 else both.second.low
    return f"{_told(value, source.unit)} = {_told(converted, target.unit)}"


def _told(value: Decimal, unit: str) -> str:
    return f"{format_decimal(value)} {unit_name(unit, plural=value != 1)}"
