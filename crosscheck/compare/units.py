"""Conversion of measures to one unit, through pint behind a whitelist of canonical names.

pint is never shown raw text ("ton", "m" and "pct" mislead it): only names in `_CONVERTIBLE` reach it, under the names it knows
them by. Currencies are never converted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from crosscheck.compare.intervals import Interval, of_quantity

if TYPE_CHECKING:
    from crosscheck.model import Kind, Reading

_CONVERTIBLE: Final[Mapping[str, str]] = {
    "millimetre": "millimeter", "millimeter": "millimeter", "centimetre": "centimeter", "centimeter": "centimeter",
    "metre": "meter", "meter": "meter", "kilometre": "kilometer", "kilometer": "kilometer",
    "inch": "inch", "foot": "foot", "yard": "yard", "mile": "mile", "nautical_mile": "nautical_mile",
    "milligram": "milligram", "gram": "gram", "kilogram": "kilogram", "tonne": "metric_ton", "metric_ton": "metric_ton",
    "ounce": "ounce", "pound": "pound", "stone": "stone", "short_ton": "short_ton", "long_ton": "long_ton",
    "square_metre": "meter ** 2", "square_meter": "meter ** 2", "square_kilometre": "kilometer ** 2",
    "square_kilometer": "kilometer ** 2", "square_foot": "foot ** 2", "square_yard": "yard ** 2", "square_mile": "mile ** 2",
    "hectare": "hectare", "acre": "acre",
    "millilitre": "milliliter", "milliliter": "milliliter", "litre": "liter", "liter": "liter", "gallon": "gallon",
    "pint": "pint", "quart": "quart", "cubic_metre": "meter ** 3", "cubic_meter": "meter ** 3", "cubic_foot": "foot ** 3",
    "barrel": "oil_barrel",
    "kilometre_per_hour": "kilometer / hour", "kilometer_per_hour": "kilometer / hour", "mile_per_hour": "mile / hour",
    "metre_per_second": "meter / second", "meter_per_second": "meter / second", "knot": "knot",
    "kilowatt": "kilowatt", "megawatt": "megawatt", "gigawatt": "gigawatt",
    "kilowatt_hour": "kilowatt_hour", "megawatt_hour": "megawatt_hour", "gigawatt_hour": "gigawatt_hour",
    "celsius": "degree_Celsius", "degree_celsius": "degree_Celsius", "fahrenheit": "degree_Fahrenheit",
    "degree_fahrenheit": "degree_Fahrenheit", "kelvin": "kelvin",
    "byte": "byte", "kilobyte": "kilobyte", "megabyte": "megabyte", "gigabyte": "gigabyte", "terabyte": "terabyte",
    "second": "second", "minute": "minute", "hour": "hour", "day": "day", "week": "week", "fortnight": "fortnight",
    "month": "month", "year": "year", "decade": "ten_years", "century": "century",
}  # fmt: skip
"""Canonical unit name to pint's name. A name that is missing here is compared only with itself."""

_UNITLESS_KINDS: Final[frozenset[Kind]] = frozenset({"number", "score", "ratio", "ordinal"})
_YEARS: Final[frozenset[Kind]] = frozenset({"age", "duration"})


@dataclass(frozen=True, slots=True)
class Measured:
    """Two quantities in one unit.

    Attributes:
        first: the interval of the first reading.
        second: the interval of the second reading, in the first one's unit.
        conversion: what was converted, in words a reader understands; "" where both were written in one unit.
        elided: True where one side leaves its unit unsaid ("five" against 5.8 pounds): only agreement can be read from it.
    """

    first: Interval
    second: Interval
    conversion: str = ""
    elided: bool = False


def measure(first: Reading, second: Reading) -> Measured | None:
    """Bring two quantities to one unit, or None where no conversion exists (other dimension, other currency, no figure)."""
    one, other = of_quantity(first), of_quantity(second)
    if one is None or other is None:
        return None
    if _same_unit(first, second):
        return Measured(one, other)
    if _elided(first, second) or _elided(second, first):
        return Measured(one, other, elided=True)
    if first.unit is None or second.unit is None or "money" in (first.kind, second.kind):
        return None
    converted = _convert(other, second.unit, first.unit)
    if converted is None:
        return None
    return Measured(one, converted, f"{name(second.unit)} converted to {name(first.unit)}")


def _same_unit(first: Reading, second: Reading) -> bool:
    if first.unit != second.unit:
        return False
    if first.kind == second.kind:
        return True
    return {first.kind, second.kind} <= (_YEARS if first.unit is not None else {"number", "ordinal"})


def _elided(bare: Reading, full: Reading) -> bool:
    return bare.kind == "number" and bare.unit is None and bare.what is None and full.unit is not None


def name(unit: str) -> str:
    """A unit's name for a reader: `square_mile` becomes "square mile"."""
    return unit.replace("_", " ")


def _convert(interval: Interval, source: str, target: str) -> Interval | None:
    known = _CONVERTIBLE.get(source), _CONVERTIBLE.get(target)
    if known[0] is None or known[1] is None:
        return None
    line = _line(known[0], known[1])
    if line is None:
        return None
    factor, offset = line
    moved = interval.scaled(factor)
    return Interval(
        None if moved.low is None else moved.low + offset,
        None if moved.high is None else moved.high + offset,
        moved.low_open,
        moved.high_open,
    )


@cache
def _registry() -> Any:  # noqa: ANN401  # pint's registry is typed per number class; this is its only user
    import pint  # noqa: PLC0415  # a third of a second to load, and most pairs need no conversion

    registry: Any = pint.UnitRegistry(non_int_type=Decimal, autoconvert_offset_to_baseunit=True)
    registry.define("ten_years = 10 * year")  # pint's own "decade" is a logarithmic unit
    return registry


@cache
def _line(source: str, target: str) -> tuple[Decimal, Decimal] | None:
    """Factor and offset that take a figure in `source` to `target`, None where their dimensions differ."""
    registry = _registry()
    unit, goal = registry.Unit(source), registry.Unit(target)
    if unit.dimensionality != goal.dimensionality:
        return None
    zero = registry.Quantity(Decimal(0), unit).to(goal).magnitude
    one = registry.Quantity(Decimal(1), unit).to(goal).magnitude
    return Decimal(one) - Decimal(zero), Decimal(zero)
