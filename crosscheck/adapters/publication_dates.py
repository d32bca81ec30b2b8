"""Publication dates as feeds, databases and spreadsheets write them.

Forms: ISO 8601 with or without time and zone, RFC 2822, month names in either order, `26/03/2025` or `03/26/2025` (decided for
the whole file), epoch seconds to nanoseconds, and the texts of `date`, JavaScript and Java. Nothing is guessed: what can be
read two ways is left unread.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from crosscheck.adapters.source import printable

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_FULL_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
)  # fmt: skip
MONTH_NUMBERS: dict[str, int] = {
    **{name: number for number, name in enumerate(_MONTHS, 1)},
    **{name: number for number, name in enumerate(_FULL_MONTHS, 1)},
    "sept": 9,
}
_WEEKDAYS = frozenset(
    "mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday".split()
)
_IDLE = _WEEKDAYS | {"", "on", "at", "of", "the", "published", "posted", "date"}
"""Words that may stand around a date without changing it. "Updated" is none: such a cell names another instant."""

ZONE_HOURS: dict[str, int] = {
    "z": 0, "utc": 0, "gmt": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
}  # fmt: skip
"""Zone names that RFC 2822 (section 4.3) or ISO 8601 define. Others are ambiguous (IST, BST): the time stays without a zone."""

_FIRST_YEAR, _LAST_YEAR = 1700, 2199
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_EPOCH_DIGITS: dict[int, int] = {9: 1, 10: 1, 12: 10**3, 13: 10**3, 16: 10**6, 19: 10**9}
"""Digits of an epoch count from 1973 on: units a second. Eight and fourteen digits are calendar dates instead."""

_COMMENT = re.compile(r"\s*(?:\([^()]*\)|\[[^\[\]]*\])\s*$")
_NUMBER = re.compile(r"([0-9]{8,19})(?:\.[0-9]{1,9})?")
_COMPACT = re.compile(
    r"([0-9]{4})([0-9]{2})([0-9]{2})"
    r"(?:[T ]?([0-9]{2})([0-9]{2})([0-9]{2})?(?:[.,][0-9]+)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?"
)
_TIME = re.compile(
    r"(?<![0-9:.])(?P<hour>[0-9]{1,2})(?::(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2})(?:[.,][0-9]{1,9})?)?)?"
    r"(?:[ ]?(?P<half>[ap])\.?m\b\.?)?"
    r"(?:[ ]?(?:UTC|GMT)?(?P<offset>[+-][0-9]{1,2}(?::?[0-9]{2})?)(?![0-9:])(?:[ ](?:UTC|GMT)\b)?|[ ]?(?P<zone>[A-Z]{1,5})\b)?",
    re.IGNORECASE,
)
_YEAR_FIRST = re.compile(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})")
_THREE_NUMBERS = re.compile(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})")
_ORDERS: tuple[tuple[int, int, int], ...] = ((2, 1, 0), (2, 0, 1), (0, 1, 2))
"""Where year, month and day stand in 26/03/2025, in 03/26/2025, and in 25/03/26 (the last only with a year of two digits)."""
_TOKEN = re.compile(r"(?P<word>[A-Za-z]+)|(?P<number>[0-9]+)(?P<suffix>st|nd|rd|th)?|(?P<sign>[\s,./|·–—-]+)|.", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Published:
    """What a cell of the publication column says.

    Attributes:
        day: the day in the zone as written, None where unknown.
        at: the instant, where the cell gives a time; naive where it gives no known zone.
        problem: why the day is unknown, "" where it is known or the cell is blank.
    """

    day: dt.date | None = None
    at: dt.datetime | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class _Numbers:
    """Three numbers such as 05/03/2025 before their order is known.

    Attributes:
        readings: what each of `_ORDERS` makes of them, None where that is no day of the calendar.
    """

    readings: tuple[Published | None, ...]


_Reading = Published | _Numbers | None


def read_publication_dates(cells: Sequence[str]) -> tuple[Published, ...]:
    """Read a whole column, because one value can settle the order of day and month for the others.

    The column's order is the one that reads every such value. Where several orders do, only values that they agree on are
    read; where none does, only values that a single order reads.

    Args:
        cells: the column as read.

    Returns:
        One result for each cell.
    """
    readings = [_read(cell) for cell in cells]
    numbers = [reading.readings for reading in readings if isinstance(reading, _Numbers) and any(reading.readings)]
    orders = [order for order in range(len(_ORDERS)) if all(row[order] for row in numbers)]
    return tuple(_settle(cell, reading, orders) for cell, reading in zip(cells, readings, strict=True))


def _settle(cell: str, reading: _Reading, orders: Sequence[int]) -> Published:
    """The reading of one cell under the orders that the column admits; none admitted means that the column mixes them."""
    if isinstance(reading, Published):
        return reading
    shown = printable(cell, 60)
    readings = () if reading is None else reading.readings
    found = {row.day: row for order, row in enumerate(readings) if row and (order in orders or not orders)}
    if len(found) == 1:
        return next(iter(found.values()))
    if not found:
        return Published(problem=f"the publication date “{shown}” cannot be read; write it as 2025-03-26")
    why = "no date in the file settles their order" if orders else "the file's dates differ in their order"
    return Published(problem=f"the day and month of “{shown}” can be read in either order, and {why}; write it as 2025-03-26")


def _read(cell: str) -> _Reading:
    text = " ".join(cell.replace("\u202f", " ").split())
    if text.casefold() in {"", "-", "none", "null", "nan", "nat", "n/a", "na"}:
        return Published()
    text = _COMMENT.sub("", text)
    number = _NUMBER.fullmatch(text)
    if number and len(number[1]) not in (8, 14):
        return _read_count(number[1])
    compact = _COMPACT.fullmatch(text)
    if compact:
        return _read_compact(compact)
    return _read_written(text)


def _read_compact(match: re.Match[str]) -> Published | None:
    year, month, day = int(match[1]), int(match[2]), int(match[3])
    if match[4] is None:
        return _published(year, month, day, None)
    clock = _clock(int(match[4]), int(match[5]), int(match[6] or 0), None, match[7])
    return _published(year, month, day, clock) if clock else None


def _read_count(digits: str) -> Published | None:
    """An epoch count, or a calendar date of ten or twelve digits; where both fit, none."""
    calendar = None
    if len(digits) in (10, 12) and digits.startswith(("19", "20")):
        clock = _clock(int(digits[8:10]), int(digits[10:12] or 0), 0, None, None)
        calendar = _published(int(digits[:4]), int(digits[4:6]), int(digits[6:8]), clock) if clock else None
    if calendar or len(digits) not in _EPOCH_DIGITS:
        return calendar if len(digits) == 12 else None
    units = _EPOCH_DIGITS[len(digits)]
    at = _EPOCH + dt.timedelta(seconds=int(digits) // units, microseconds=int(digits) % units * 10**6 // units)
    return Published(at.date(), at) if at.year <= _LAST_YEAR else None


def _read_written(text: str) -> _Reading:
    """A date in figures or words, with at most one time of day before, after or inside it."""
    text = re.sub(r"(?<=[0-9])T(?=[0-9])", " ", text)
    times = [match for match in _TIME.finditer(text) if match["minute"] or match["half"]]
    if len(times) > 1:
        return None
    clock = None
    if times:
        match = times[0]
        zone, end = match["zone"], match.end()
        if zone and (zone.casefold() in MONTH_NUMBERS or zone.casefold() in _IDLE):
            zone, end = None, match.start("zone")
        figures = (int(match["hour"]), int(match["minute"] or 0), int(match["second"] or 0))
        clock = _clock(*figures, match["half"], match["offset"] or zone)
        if clock is None:
            return None
        text = f"{text[: match.start()]} {text[end:]}"
    words = [word for word in re.split(r"[\s,|]+", text) if word.casefold().strip(".:-–—") not in _IDLE]
    if len(words) == 1:
        return _read_figures(words[0], clock) or _read_words(words[0], clock)
    return _read_words(" ".join(words), clock)


def _read_figures(text: str, clock: dt.time | None) -> _Reading:
    match = _YEAR_FIRST.fullmatch(text)
    if match:
        return _published(int(match[1]), int(match[3]), int(match[4]), clock)
    match = _THREE_NUMBERS.fullmatch(text)
    if match:
        numbers = (int(match[1]), int(match[3]), int(match[4]))
        orders = _ORDERS if len(match[4]) == 2 else _ORDERS[:2]
        readings = [_published(_full_year(numbers[y]), numbers[m], numbers[d], clock) for y, m, d in orders]
        return _Numbers((*readings, None)[: len(_ORDERS)])
    compact = re.fullmatch(r"([0-9]{4})([0-9]{2})([0-9]{2})", text)
    return _published(int(compact[1]), int(compact[2]), int(compact[3]), clock) if compact else None


def _full_year(year: int) -> int:
    """A year of two digits in full, as POSIX reads it: 69 to 99 are in the 1900s, 00 to 68 in the 2000s."""
    return year if year >= 100 else year + (1900 if year >= 69 else 2000)


def _read_words(text: str, clock: dt.time | None) -> Published | None:
    """A date with its month as a word, year and day on any side of it.

    A year of two digits is read only after day and month, as RFC 822, Oracle and spreadsheets write it ("26-Mar-25").
    """
    months: list[int] = []
    days: list[int] = []
    years: list[int] = []
    for match in _TOKEN.finditer(text):
        number, month = match["number"], MONTH_NUMBERS.get((match["word"] or "").casefold())
        if number and len(number) == 4 and not match["suffix"]:
            years.append(int(number))
        elif number and len(number) == 2 and not match["suffix"] and days and months and not years:
            years.append(_full_year(int(number)))
        elif number and len(number) <= 2:
            days.append(int(number))
        elif month:
            months.append(month)
        elif not match["sign"]:
            return None
    if len(months) == len(days) == len(years) == 1:
        return _published(years[0], months[0], days[0], clock)
    return None


def _clock(hour: int, minute: int, second: int, half: str | None, zone: str | None) -> dt.time | None:
    """The time of day, None where it does not exist."""
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half.casefold() == "p" else 0)
    try:
        # A leap second has no place in `datetime`.
        return dt.time(hour, minute, min(second, 59) if second <= 60 else second, tzinfo=_zone(zone))
    except ValueError:
        return None


def _zone(zone: str | None) -> dt.tzinfo | None:
    """The zone of an offset or of a name that is defined; None for other names. Raises ValueError for impossible offsets."""
    if not zone:
        return None
    if zone[0] not in "+-":
        hours = ZONE_HOURS.get(zone.casefold())
        return None if hours is None else dt.timezone(dt.timedelta(hours=hours))
    digits = zone[1:].replace(":", "")
    hours, minutes = (int(digits), 0) if len(digits) <= 2 else (int(digits[:-2]), int(digits[-2:]))
    offset = dt.timedelta(hours=hours, minutes=minutes)
    return dt.timezone(-offset if zone[0] == "-" else offset)


def _published(year: int, month: int, day: int, clock: dt.time | None) -> Published | None:
    """The day and, with a clock, the instant; None where the calendar has no such day."""
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        date = dt.date(year, month, day)
    except ValueError:
        return None
    return Published(date, dt.datetime.combine(date, clock) if clock else None)
