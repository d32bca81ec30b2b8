"""What one unit is in another, through pint behind a whitelist of canonical names.

pint is never shown raw text ("ton", "m" and "pct" mislead it): only names in `CONVERTIBLE` reach it, under the names it knows
them by. Currencies are not among them.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Any, Final

CONVERTIBLE: Final[Mapping[str, str]] = {
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


def line_between(source: str, target: str) -> tuple[Decimal, Decimal] | None:
    """The factor and offset that take a figure in one unit to another.

    Args:
        source: canonical name of the unit as written.
        target: canonical name of the unit wanted.

    Returns:
        `figure * factor + offset` is the figure in the other unit; None where a name is not in `CONVERTIBLE`, or where the two
        measure different things.
    """
    known = CONVERTIBLE.get(source), CONVERTIBLE.get(target)
    return None if known[0] is None or known[1] is None else _line(known[0], known[1])


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
