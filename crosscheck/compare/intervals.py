"""The algebra of values: every figure, day and clock time is an interval, and a conflict is two disjoint ones.

Days enter as proleptic Gregorian ordinals and clock times as minutes, both as `Decimal`, so that one comparison serves
numbers and dates alike.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from crosscheck.memory import remembered

if TYPE_CHECKING:
    import datetime as dt

    from crosscheck.model import Grain, Modifier, Reading

MINUTES_A_DAY: Final = 24 * 60

_GREATEST_EXPONENT: Final = 30
"""Figures beyond 10^30, or with more decimals than that, are no news figure; abstaining keeps decimal arithmetic exact enough."""

_THIRDS: Final[Mapping[Modifier, tuple[Fraction, Fraction]]] = {
    "early": (Fraction(0), Fraction(1, 3)),
    "mid": (Fraction(1, 3), Fraction(2, 3)),
    "late": (Fraction(2, 3), Fraction(1)),
}
"""Which part of the named unit a word selects: news use of "late August" is its last third."""

_SLACK_DAYS: Final[Mapping[Grain, int]] = {
    "day": 1,
    "weekend": 2,
    "week": 3,
    "month": 10,
    "season": 30,
    "quarter": 30,
    "half": 60,
    "year": 180,
}
"""How far "about" widens a date on each side, in days: roughly half of the next smaller reading a writer could have meant."""


@dataclass(frozen=True, slots=True)
class Interval:
    """A set of values between two ends.

    Attributes:
        low: least value, None where open to below.
        high: greatest value, None where open to above.
        low_open: True where `low` itself is excluded ("more than 20").
        high_open: True where `high` itself is excluded ("fewer than 20").
    """

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False

    @property
    def is_point(self) -> bool:
        """True for a single value."""
        return self.low is not None and self.low == self.high

    @property
    def is_bounded(self) -> bool:
        """True where both ends are known."""
        return self.low is not None and self.high is not None

    def scaled(self, factor: Decimal) -> Interval:
        """The same set in another unit; `factor` is positive."""
        return Interval(
            None if self.low is None else self.low * factor,
            None if self.high is None else self.high * factor,
            self.low_open,
            self.high_open,
        )

    def widened(self, slack: Decimal) -> Interval:
        """The set with each end moved outwards by `slack`, and closed."""
        return Interval(None if self.low is None else self.low - slack, None if self.high is None else self.high + slack)


def _wholly_below(one: Interval, other: Interval) -> bool:
    if one.high is None or other.low is None:
        return False
    return one.high < other.low or (one.high == other.low and (one.high_open or other.low_open))


def disjoint(one: Interval, other: Interval) -> bool:
    """True where no value lies in both."""
    return _wholly_below(one, other) or _wholly_below(other, one)


def touching(one: Interval, other: Interval) -> bool:
    """True where the two meet only at an end that a word excludes ("more than 20" and 20)."""
    return disjoint(one, other) and gap(one, other) == 0


def contains(outer: Interval, inner: Interval) -> bool:
    """True where every value of `inner` lies in `outer`."""
    if outer.low is not None:
        if inner.low is None or inner.low < outer.low:
            return False
        if inner.low == outer.low and outer.low_open and not inner.low_open:
            return False
    if outer.high is not None:
        if inner.high is None or inner.high > outer.high:
            return False
        if inner.high == outer.high and outer.high_open and not inner.high_open:
            return False
    return True


def gap(one: Interval, other: Interval) -> Decimal:
    """The distance between the nearest ends of two intervals, 0 where they overlap or touch."""
    below, above = (one, other) if _wholly_below(one, other) else (other, one)
    if not _wholly_below(below, above) or below.high is None or above.low is None:
        return Decimal(0)
    return above.low - below.high


def _usable(value: Decimal | None) -> bool:
    if value is None:
        return True
    return value.is_finite() and (not value or -_GREATEST_EXPONENT <= value.adjusted() <= _GREATEST_EXPONENT)


@remembered
def of_quantity(reading: Reading) -> Interval | None:
    """The interval of a quantity, its bound applied; None where it has no usable figure."""
    low, high = reading.low, reading.high
    if (low is None and high is None) or not _usable(low) or not _usable(high):
        return None
    if low is not None and high is not None and low > high:
        low, high = high, low
    if reading.bound in (">", ">="):
        return Interval(low if low is not None else high, None, low_open=reading.bound == ">")
    if reading.bound in ("<", "<="):
        return Interval(None, high if high is not None else low, high_open=reading.bound == "<")
    return Interval(low, high)


@remembered
def figure(reading: Reading) -> Decimal | None:
    """The figure a writer put down: the point of a quantity or the finite end of its bound; None for ranges and vague words."""
    if reading.vague or not _usable(reading.low) or not _usable(reading.high):
        return None
    if reading.low is not None and reading.high is not None:
        return reading.low if reading.low == reading.high else None
    return reading.low if reading.low is not None else reading.high


@remembered
def of_named_days(reading: Reading) -> Interval | None:
    """The days of the calendar unit a date names, its modifier ignored; None where unresolved.

    A time of day without its day (kind `time`) has none to compare: the day it is read with is a guess.
    """
    if reading.kind == "time":
        return None
    first, last = reading.earliest or reading.latest, reading.latest or reading.earliest
    if first is None or last is None:
        return None
    first, last = min(first, last), max(first, last)
    return Interval(Decimal(first.toordinal()), Decimal(last.toordinal()))


@remembered
def of_days(reading: Reading) -> Interval | None:
    """The days a date allows, narrowed, opened or widened by its modifier; None where unresolved."""
    named = of_named_days(reading)
    # "Just after 2 p.m. on Tuesday" is about the clock, and still on Tuesday.
    return named if named is None or _is_by_the_clock(reading) else _modified(named, reading)


def _is_by_the_clock(reading: Reading) -> bool:
    return reading.clock is not None and reading.clock[0] == reading.clock[1] and reading.modifier in ("about", "after", "before")


def of_alternatives(reading: Reading, *, named: bool = False) -> tuple[Interval, ...]:
    """The other readings of an ambiguous date, each under the same modifier, or as `named` units without it."""
    days = tuple(_days(first, last) for first, last in reading.alternatives)
    return days if named or _is_by_the_clock(reading) else tuple(_modified(one, reading) for one in days)


def _days(first: dt.date, last: dt.date) -> Interval:
    return Interval(Decimal(min(first, last).toordinal()), Decimal(max(first, last).toordinal()))


def _modified(named: Interval, reading: Reading) -> Interval:
    modifier = reading.modifier
    low, high = named.low, named.high
    if modifier is None or low is None or high is None:
        return named
    if modifier in ("since", "after"):
        return Interval(low, None)
    if modifier in ("until", "before"):
        return Interval(None, high)
    if modifier == "about":
        return named.widened(Decimal(_SLACK_DAYS.get(reading.grain or "day", 1)))
    if low == high:
        return named
    start, end = _THIRDS[modifier]
    length = int(high - low) + 1
    return Interval(low + int(start * length), low - 1 + _ceil(end * length))


def _ceil(value: Fraction) -> int:
    return -(-value.numerator // value.denominator)


def of_clock(reading: Reading) -> Interval | None:
    """The minutes after midnight of a clock time; None where no time of day is named."""
    if reading.clock is None:
        return None
    first, last = min(reading.clock), max(reading.clock)
    return Interval(Decimal(first), Decimal(last))
