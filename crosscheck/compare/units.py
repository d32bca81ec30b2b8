"""Conversion of measures to one unit, through pint behind a whitelist of canonical names.

pint is never shown raw text ("ton", "m" and "pct" mislead it): only names in `_CONVERTIBLE` reach it, under the names it knows
them by. Currencies are never converted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from crosscheck.compare.intervals import Interval, of_quantity

if TYPE_CHECKING:
    from crosscheck.model import Kind, Reading

_CONVERTIBLE: Final[Mapping[str, str]] = {
    **{
        unit: unit
        for unit in (
            "nanometer", "micrometer", "millimeter", "centimeter", "meter", "kilometer", "inch", "foot", "yard", "mile",
            "furlong", "nautical_mile", "light_year", "microgram", "milligram", "gram", "kilogram", "ounce", "pound",
            "stone", "carat", "acre", "hectare", "milliliter", "centiliter", "liter", "pint", "quart", "gallon",
            "fluid_ounce", "knot", "watt", "kilowatt", "megawatt", "gigawatt", "terawatt", "horsepower",
            "metric_horsepower", "kilowatt_hour", "megawatt_hour", "gigawatt_hour", "terawatt_hour", "joule",
            "kilojoule", "megajoule", "pascal", "hectopascal", "kilopascal", "megapascal", "millibar", "kelvin",
            "hertz", "kilohertz", "megahertz", "gigahertz", "kilobyte", "megabyte", "gigabyte", "terabyte", "petabyte",
            "millisecond", "second", "minute", "hour", "day", "week", "fortnight", "month", "year", "century",
        )
    },
    "tonne": "metric_ton", "kilotonne": "kilometric_ton", "megatonne": "megametric_ton", "ton": "short_ton",
    "barrel": "oil_barrel",
    "decade": "ten_years", "night": "day", "degree_celsius": "degree_Celsius", "degree_fahrenheit": "degree_Fahrenheit",
    "mile_per_hour": "mile / hour", "kilometer_per_hour": "kilometer / hour", "meter_per_second": "meter / second",
    "foot_per_second": "foot / second", "pound_per_square_inch": "psi",
    **{
        f"{prefix}_{unit}": f"{unit} ** {power}"
        for prefix, power in (("square", 2), ("cubic", 3))
        for unit in ("centimeter", "meter", "kilometer", "inch", "foot", "yard", "mile")
    },
}  # fmt: skip
"""Canonical unit name to pint's name. A name that is missing here is compared only with itself. "Ton" is the American one."""

_DISTINCTIVE: Final = 1000
"""Equal figures from here on are one figure even where one side names no unit ("40,000 kroner" and "a gift of 40,000")."""

_ELAPSED: Final[Mapping[str, str]] = {"day": "day", "week": "week", "month": "month", "year": "year", "anniversary": "year"}
_LOOSELY_ALIKE: Final[tuple[set[Kind], ...]] = (
    {"age", "duration"},
    {"number", "ordinal"},
    {"number", "ratio"},
    {"percent", "ratio"},
)
"""Kinds that agree where their figures do ("a 12-year-old ship", "12 years"), and contradict nothing."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Two quantities in one unit.

    Attributes:
        first: the interval of the first reading.
        second: the interval of the second reading, in the first one's unit.
        conversion: what was converted, in words a reader understands; "" where both were written in one unit.
        elided: True where one side leaves its unit unsaid or counts ("six" and 6.4 pounds, "the 40th day" and 40 days): only
            agreement can be read from it.
    """

    first: Interval
    second: Interval
    conversion: str = ""
    elided: bool = False


def measure(first: Reading, second: Reading) -> Measured | None:
    """Bring two quantities to one unit, or None where no conversion exists (other dimension, other currency, no figure)."""
    if (first.kind, second.kind) in (("ordinal", "duration"), ("duration", "ordinal")):
        first, second = _elapsed(first), _elapsed(second)
        both = measure(first, second) if first.kind == second.kind else None
        return None if both is None else replace(both, elided=True)
    one, other = of_quantity(first), of_quantity(second)
    if one is None or other is None:
        return None
    if (first.kind, first.unit) == (second.kind, second.unit):
        return Measured(one, other)
    if _elided(first, second) or _elided(second, first) or {first.kind, second.kind} in _LOOSELY_ALIKE:
        return Measured(one, other, elided=True)
    if first.unit is None or second.unit is None or "money" in (first.kind, second.kind):
        return None
    converted = _convert(other, second.unit, first.unit)
    if converted is None:
        return None
    return Measured(one, converted, f"{name(second.unit)} converted to {name(first.unit)}")


def _elapsed(reading: Reading) -> Reading:
    """The "40th day" of something as 40 days of it."""
    words = (reading.what or "").casefold().split()
    unit = next((_ELAPSED[word] for word in words if word in _ELAPSED), None)
    return reading if unit is None or reading.kind != "ordinal" else replace(reading, kind="duration", unit=unit)


def _elided(bare: Reading, full: Reading) -> bool:
    if bare.kind != "number" or bare.unit is not None or full.unit is None:
        return False
    distinctive = bare.low is not None and bare.low == full.low and bare.low >= _DISTINCTIVE
    return bare.what is None or distinctive


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
