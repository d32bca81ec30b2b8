"""The calendar's words in news English: months, weekdays, seasons, parts of the day, and counted units."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from crosscheck.model import Grain

MONTHS: Final[Mapping[str, int]] = MappingProxyType(
    {
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
        "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
        "sept": 9, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
    }
)  # fmt: skip
"""Months by full and short name, lower case, without a full stop."""

WEEKDAYS: Final[Mapping[str, int]] = MappingProxyType(
    {"monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6}
)
"""Weekdays as `datetime.date.weekday` numbers them."""

SHORT_WEEKDAYS: Final[Mapping[str, int]] = MappingProxyType(
    {"mon": 0, "tues": 1, "tue": 1, "wed": 2, "thurs": 3, "thur": 3, "thu": 3, "fri": 4, "sat": 5, "sun": 6}
)
"""Short weekdays, read only beside a day of the month: alone, most of them are other words."""

SEASONS: Final[Mapping[str, int]] = MappingProxyType({"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4})
"""Seasons in the order of the northern calendar year."""

PARTS: Final[Mapping[str, tuple[int, int]]] = MappingProxyType(
    {"morning": (0, 720), "afternoon": (720, 1080), "evening": (1020, 1439), "night": (1080, 1439)}
)
"""Parts of the day as minutes after midnight. They overlap on purpose: five in the evening is somebody's afternoon."""

KNOWN_DAYS: Final[Mapping[tuple[int, int], tuple[int, frozenset[str]]]] = MappingProxyType(
    {
        (9, 11): (2001, frozenset({"attacks", "hijackers", "hijackings", "terror", "terrorist", "commission"})),
        (1, 6): (2021, frozenset({"attack", "riot", "riots", "rioters", "insurrection", "committee"})),
        (10, 7): (2023, frozenset({"attack", "attacks", "massacre"})),
    }
)
"""Days known by month and day alone: their year, and the words after them that name the event. Read so once it has happened."""

QUARTERS: Final[Mapping[str, int]] = MappingProxyType(
    {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
)
"""The numbers of quarters and halves."""

COUNTED_UNITS: Final[Mapping[str, tuple[Grain, int]]] = MappingProxyType(
    {
        "day": ("day", 1), "week": ("week", 1), "fortnight": ("week", 2), "month": ("month", 1), "quarter": ("quarter", 1),
        "year": ("year", 1), "decade": ("year", 10), "century": ("year", 100),
    }
)  # fmt: skip
"""Counted units: the calendar unit an offset in them lands in, and how many of it one is ("a decade ago" names a year)."""

RECURRING: Final[frozenset[str]] = frozenset(
    "every each most many any some other alternate certain given typical first second third fourth fifth consecutive".split()
)
"""Words before a weekday that make it no particular day."""

MONTH_WORD: Final[str] = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\.?)(?![a-z])"
)
"""Regular expression for a month's name in lower-case text."""

WEEKDAY_WORD: Final[str] = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
"""Regular expression for a weekday's full name."""

DAY_NUMBER: Final[str] = r"(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?(?![0-9a-z]|[.,:][0-9])"
"""Regular expression for a day of the month."""

YEAR_NUMBER: Final[str] = r"(?:1[0-9]|20)[0-9]{2}(?![0-9a-z]|[.,:][0-9])"
"""Regular expression for a year of four digits, 1000 to 2099."""

GAP: Final[str] = r"[ \u00a0\t\n]{1,3}"
"""Regular expression for the white space inside a date."""


def month_number(word: str) -> int:
    """The number of a month named in full or short, with or without its full stop, in lower case."""
    return MONTHS[word.rstrip(".")]


def day_number(word: str) -> int:
    """The number of a day of the month in digits, with or without an ordinal ending."""
    return int(word.rstrip("stndrh"))
