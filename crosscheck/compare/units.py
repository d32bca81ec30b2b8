"""Two quantities brought to one unit. Currencies are never converted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from crosscheck.compare.intervals import Interval, of_quantity
from crosscheck.conversion import line_between

if TYPE_CHECKING:
    from crosscheck.model import Kind, Reading

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
    """Bring two quantities to one unit, or None where no conversion exists (other dimension, other currency, no figure).

    Amounts whose signs may stand for one currency are compared as if they did; that they may not is a caveat of any difference.
    """
    if (first.kind, second.kind) in (("ordinal", "duration"), ("duration", "ordinal")):
        first, second = _elapsed(first), _elapsed(second)
        both = measure(first, second) if first.kind == second.kind else None
        return None if both is None else replace(both, elided=True)
    one, other = of_quantity(first), of_quantity(second)
    if one is None or other is None:
        return None
    if (first.kind, first.unit) == (second.kind, second.unit):
        return Measured(one, other)
    if first.kind == second.kind == "money" and not set(first.possible_units).isdisjoint(second.possible_units):
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
    line = line_between(source, target)
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
