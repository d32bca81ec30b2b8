"""How a value reads: one short wording for every reading, the same for tables, explanations and the sides of a finding."""

from __future__ import annotations

import calendar
import datetime as dt
from decimal import Decimal
from fractions import Fraction
from typing import Final

from crosscheck.memory import remembered
from crosscheck.model import Bound, Reading

_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SCALES: Final = ((12, "trillion"), (9, "billion"), (6, "million"))
_PREFIX: Final[dict[Bound, str]] = {
    "=": "",
    "~": "about ",
    ">": "more than ",
    ">=": "at least ",
    "<": "less than ",
    "<=": "at most ",
}
_PLURALS: Final = {"foot": "feet", "inch": "inches", "century": "centuries"}
_UNCHANGED: Final = frozenset({"hertz", "kilohertz", "megahertz", "gigahertz", "stone", "horsepower"})
_SPELLED_UNITS: Final = {"pound_foot": ("pound-foot", "pound-feet"), "mile_per_gallon": ("mile per gallon", "miles per gallon")}
_VAGUE: Final = {
    (24, 99): "dozens",
    (40, 199): "scores",
    (3, 9): "a few",
    (10**2, 10**3): "hundreds",
    (10**3, 10**4): "thousands",
    (10**4, 10**5): "tens of thousands",
    (10**5, 10**6): "hundreds of thousands",
    (10**6, 10**7): "millions",
    (10**7, 10**8): "tens of millions",
    (10**8, 10**9): "hundreds of millions",
    (10**9, 10**10): "billions",
    (10**12, 10**13): "trillions",
}
_PARTS: Final = {(0, 720): "morning", (720, 1080): "afternoon", (1020, 1439): "evening", (1080, 1439): "night"}
_LARGEST_WHOLE: Final = 1_000_000
"""Greatest number of which a ratio may be a part ("1 in 1,000,000")."""


def format_decimal(value: Decimal) -> str:
    """A number for a reader: grouped by thousands, and by scale word from a million up where that is exact and short."""
    for power, word in _SCALES:
        scaled = value.scaleb(-power).normalize()
        if abs(value) >= Decimal(10) ** power and len(scaled.as_tuple().digits) <= 4:
            return f"{scaled:,f} {word}"
    return f"{value.normalize():,f}"


def unit_name(unit: str, *, plural: bool) -> str:
    """A unit's name for a reader.

    Args:
        unit: the canonical name (`square_mile`, `mile_per_hour`).
        plural: whether it follows a figure other than one.

    Returns:
        "square miles", "miles per hour", "degrees Celsius", "feet".
    """
    if unit in _SPELLED_UNITS:
        return _SPELLED_UNITS[unit][plural]
    head, per, divisor = unit.replace("_", " ").partition(" per ")
    if head.startswith("degree "):
        return f"{'degrees' if plural else 'degree'} {head.removeprefix('degree ').capitalize()}"
    first, space, last = head.rpartition(" ")
    if plural and last not in _UNCHANGED:
        last = _PLURALS.get(last, f"{last}s")
    return f"{first}{space}{last}{per}{divisor}"


def day(value: dt.date) -> str:
    """A day without its weekday ("6 October 2024")."""
    return f"{value.day} {_month(value)}"


def span(first: dt.date, last: dt.date) -> str:
    """Two days as first and last of a stretch, saying nothing twice ("11–12 July 2016", "30 June – 2 July 2016")."""
    if first == last:
        return day(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day(last)}"
    opening = f"{first.day} {_MONTHS[first.month - 1]}" if first.year == last.year else day(first)
    return f"{opening} – {day(last)}"


@remembered
def normalised(reading: Reading) -> str:
    """The value of a reading in one uniform wording, for tables and explanations ("USD 65 billion", "October 2024").

    Args:
        reading: any reading, resolved or not.

    Returns:
        Text that is equal for equal values, however they were written, and differs for values that differ.
    """
    return _moment(reading) if reading.is_date else _quantity(reading)


def _quantity(reading: Reading) -> str:
    value = _prefixed(reading)
    if reading.per is None:
        return value
    return f"{value} each" if reading.per == "each" else f"{value} per {reading.per}"


def _prefixed(reading: Reading) -> str:
    low, high = reading.low, reading.high
    if reading.kind == "score" and low is not None and high is not None:
        return f"{format_decimal(low)}–{format_decimal(high)}"
    if low is None or high is None or low == high:
        value = low if low is not None else high
        return _PREFIX[reading.bound] + ("unknown" if value is None else _in_unit(reading, _figure(reading, value), value == 1))
    span_told = f"{_figure(reading, low)} to {_figure(reading, high)}"
    word = _VAGUE.get((int(low), int(high)), "") if reading.vague and reading.kind not in ("percent", "ratio") else ""
    if not word:
        return _PREFIX[reading.bound] + _in_unit(reading, span_told, one=False)
    return f"{'' if reading.bound == '~' else _PREFIX[reading.bound]}{_vague(reading, word)} ({span_told})"


def _figure(reading: Reading, value: Decimal) -> str:
    told = format_decimal(value)
    tenths = reading.kind == "money" and told[-2:-1] == "."
    return f"{told}0" if tenths else told


def _vague(reading: Reading, word: str) -> str:
    if not reading.unit:
        return word
    unit = reading.unit if reading.kind == "money" else unit_name(reading.unit, plural=True)
    return f"{word} {unit}" if word.startswith("a ") else f"{word} of {unit}"


def _in_unit(reading: Reading, figure: str, one: bool) -> str:
    unit = reading.unit or ""
    if reading.kind == "money":
        return f"{unit} {figure}".strip()
    if reading.kind == "ordinal":
        return " to ".join(_ordinal(part) for part in figure.split(" to "))
    if reading.kind == "ratio":
        return _ratio(reading) or figure
    if unit == "percent":
        return f"{figure.replace(' to ', '% to ')}%"
    if unit == "magnitude":
        return f"magnitude {figure}"
    told = f"{figure} {unit_name(unit, plural=not one)}" if unit else figure
    return f"{told} old" if unit and reading.kind == "age" else told


def _ordinal(figure: str) -> str:
    if not figure.isdecimal():
        return figure
    ending = "th" if figure[-2:] in ("11", "12", "13") else {"1": "st", "2": "nd", "3": "rd"}.get(figure[-1], "th")
    return f"{figure}{ending}"


def _ratio(reading: Reading) -> str:
    """A part of a whole as "1 in 5", a multiple as "2 times"; "" for a range."""
    value = reading.low if reading.low is not None else reading.high
    if value is None or (reading.high is not None and value != reading.high):
        return ""
    part = Fraction(value).limit_denominator(_LARGEST_WHOLE)
    if 0 < value < 1 and abs(Fraction(value) - part) < Fraction(1, 10**12):
        return f"{part.numerator:,} in {part.denominator:,}"
    return f"{format_decimal(value)} times"


def _moment(reading: Reading) -> str:
    # The day of a bare time of day is a guess: its `resolution` tells it, its value does not.
    guessed = reading.kind == "time" and reading.clock is not None
    first, last = (None, None) if guessed else (reading.earliest, reading.latest)
    told = ""
    if first is not None and last is not None:
        told = _calendar(reading, first, last)
    elif first is not None or last is not None:
        told = f"from {day(first)}" if first else f"to {day(last)}" if last else ""
    modifier = reading.modifier if reading.grain != "season" or reading.modifier != "about" else None
    clock = "" if reading.clock is None else _clock(*reading.clock)
    if modifier and told:
        told = f"{modifier}{'-' if modifier == 'mid' else ' '}{told}"
    elif modifier and clock:
        clock = f"{modifier} {clock}"
    return (f"{told}, {clock}" if told and clock else told or clock) or "unresolved"


def _calendar(reading: Reading, first: dt.date, last: dt.date) -> str:
    """A stretch of days by the name of the unit it fills, else by its ends."""
    if first == last:
        return f"{_WEEKDAYS[first.weekday()]} {day(first)}"
    if reading.grain == "week" and (last - first).days < 7:
        return f"week of {span(first, last)}"
    if reading.grain == "weekend" and (last - first).days < 4:
        return f"weekend of {span(first, last)}"
    if first.day != 1 or last.day != calendar.monthrange(last.year, last.month)[1]:
        return span(first, last)
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    return _long_unit(reading, first, last, months) or _months(first, last, months)


def _long_unit(reading: Reading, first: dt.date, last: dt.date, months: int) -> str:
    """A calendar unit longer than a month by its name, "" where the days do not fill one."""
    if reading.grain == "quarter" and months == 3 and first.month % 3 == 1:
        return f"{('first', 'second', 'third', 'fourth')[first.month // 3]} quarter of {first.year}"
    if reading.grain == "half" and months == 6 and first.month in (1, 7):
        return f"{'first' if first.month == 1 else 'second'} half of {first.year}"
    if reading.grain == "season" and months == 3 and first.month % 3 == 0:
        name = ("spring", "summer", "autumn", "winter")[first.month // 3 - 1]
        year = f"{first.year}" if first.year == last.year else f"{first.year}–{last.year % 100:02d}"
        return f"{name} {year} ({_MONTHS[first.month - 1]} to {_MONTHS[last.month - 1]})"
    if reading.grain == "decade" and months == 120 and first.year % 10 == 0:
        return f"{first.year}s"
    if reading.grain == "century" and months == 1200 and first.year % 100 == 1:
        return f"{_ordinal(str(first.year // 100 + 1))} century"
    return ""


def _months(first: dt.date, last: dt.date, months: int) -> str:
    if months == 1:
        return _month(first)
    if first.month == 1 and last.month == 12:
        return f"{first.year}" if months == 12 else f"{first.year} to {last.year}"
    return f"{_MONTHS[first.month - 1] if first.year == last.year else _month(first)} to {_month(last)}"


def _month(value: dt.date) -> str:
    return f"{_MONTHS[value.month - 1]} {value.year}"


def _clock(first: int, last: int) -> str:
    if first == last:
        return _minutes(first)
    told = f"{_minutes(first)}–{'24:00' if last == 1439 else _minutes(last)}"
    return f"{_PARTS[first, last]} ({told})" if (first, last) in _PARTS else told


def _minutes(value: int) -> str:
    return f"{value // 60:02d}:{value % 60:02d}"
