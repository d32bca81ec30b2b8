"""Calendar arithmetic: the first and last day of a named unit, and its neighbours.

Every function raises `ValueError` or `OverflowError` where a day lies outside the years 1 to 9999 or does not exist.
"""

from __future__ import annotations

import calendar
import datetime as dt

from crosscheck.model import Grain

Span = tuple[dt.date, dt.date]
"""First and last day of an interval."""

ONE_DAY = dt.timedelta(days=1)


def months_span(year: int, month: int, count: int = 1) -> Span:
    """The span of `count` months from a month on; months outside 1 to 12 run into the neighbouring years."""
    first = year * 12 + month - 1
    last = first + count - 1
    last_day = calendar.monthrange(last // 12, last % 12 + 1)[1]
    return dt.date(first // 12, first % 12 + 1, 1), dt.date(last // 12, last % 12 + 1, last_day)


def years_span(year: int, count: int = 1) -> Span:
    """The span of `count` calendar years."""
    return dt.date(year, 1, 1), dt.date(year + count - 1, 12, 31)


def season_span(year: int, season: int) -> Span:
    """The three calendar months of a northern season; winter begins in December of `year`."""
    return months_span(year, 3 * season, 3)


def school_year(year: int) -> Span:
    """The school year that begins in a calendar year, as northern schools keep it: September to June."""
    return months_span(year, 9, 10)


_MONTHS_OF: dict[Grain, int] = {"month": 1, "quarter": 3, "season": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}


def unit_span(day: dt.date, grain: Grain) -> Span:
    """The span of the calendar unit that holds a day. Weeks run from Monday to Sunday; a weekend is that week's."""
    if grain in ("week", "weekend"):
        monday = day - day.weekday() * ONE_DAY
        return (monday if grain == "week" else monday + 5 * ONE_DAY), monday + 6 * ONE_DAY
    length = _MONTHS_OF.get(grain)
    if length is None:
        return day, day
    if grain == "season":
        return season_span(day.year - (day.month < 3), (day.month - 3) % 12 // 3 + 1)
    if length <= 12:
        return months_span(day.year, (day.month - 1) // length * length + 1, length)
    years = length // 12
    first = (day.year - 1) // years * years + 1 if grain == "century" else day.year // years * years
    return years_span(first, years)


def shifted_day(day: dt.date, grain: Grain, count: int) -> dt.date:
    """The day `count` units later (earlier if negative), kept inside the month it lands in."""
    if grain not in _MONTHS_OF:
        return day + count * (7 if grain in ("week", "weekend") else 1) * ONE_DAY
    month = day.year * 12 + day.month - 1 + count * _MONTHS_OF[grain]
    year, month = divmod(month, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def shifted_span(day: dt.date, grain: Grain, count: int) -> Span:
    """The unit `count` units after (before if negative) the one that holds a day."""
    return unit_span(shifted_day(unit_span(day, grain)[0], grain, count), grain)
