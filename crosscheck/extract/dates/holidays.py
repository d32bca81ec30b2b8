"""Days known by name, as far as the calendar alone fixes them, in the countries whose news is written in English and others.

Feasts that follow the sight of the moon or a government's yearly word (Eid, Diwali, bank holidays that move) have no rule here
and are not read. A name that means another day in another country keeps that day as its other reading.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

FIXED: Final[Mapping[str, tuple[int, int]]] = MappingProxyType(
    {
        "christmas eve": (12, 24), "christmas day": (12, 25), "christmas": (12, 25), "boxing day": (12, 26),
        "st. stephen's day": (12, 26), "st stephen's day": (12, 26), "new year's eve": (12, 31), "hogmanay": (12, 31),
        "new year's day": (1, 1), "valentine's day": (2, 14), "st. patrick's day": (3, 17), "st patrick's day": (3, 17),
        "st. david's day": (3, 1), "st david's day": (3, 1), "st. george's day": (4, 23), "st george's day": (4, 23),
        "st. andrew's day": (11, 30), "st andrew's day": (11, 30), "burns night": (1, 25), "guy fawkes night": (11, 5),
        "guy fawkes day": (11, 5), "bonfire night": (11, 5), "all saints' day": (11, 1), "all saints day": (11, 1),
        "all souls' day": (11, 2), "all souls day": (11, 2), "remembrance day": (11, 11), "armistice day": (11, 11),
        "veterans day": (11, 11), "independence day": (7, 4), "fourth of july": (7, 4), "juneteenth": (6, 19),
        "halloween": (10, 31), "groundhog day": (2, 2), "april fools' day": (4, 1), "april fool's day": (4, 1),
        "cinco de mayo": (5, 5), "earth day": (4, 22), "may day": (5, 1), "bastille day": (7, 14), "canada day": (7, 1),
        "anzac day": (4, 25), "australia day": (1, 26), "waitangi day": (2, 6), "german unity day": (10, 3),
        "international women's day": (3, 8), "world aids day": (12, 1), "holocaust memorial day": (1, 27),
        "international holocaust remembrance day": (1, 27), "indian independence day": (8, 15),
        "india's independence day": (8, 15),
        "pakistan's independence day": (8, 14), "ukraine's independence day": (8, 24), "ukrainian independence day": (8, 24),
        "mexico's independence day": (9, 16), "mexican independence day": (9, 16), "poland's independence day": (11, 11),
        "indonesia's independence day": (8, 17), "nigeria's independence day": (10, 1), "ghana's independence day": (3, 6),
        "finland's independence day": (12, 6), "brazil's independence day": (9, 7), "india's republic day": (1, 26),
        "indian republic day": (1, 26), "italy's republic day": (6, 2), "turkey's republic day": (10, 29),
    }
)  # fmt: skip
"""Days that keep their place in a month, as (month, day)."""

NTH_WEEKDAYS: Final[Mapping[str, tuple[int, int, int, int]]] = MappingProxyType(
    {
        "martin luther king jr. day": (1, 0, 3, 0), "martin luther king day": (1, 0, 3, 0), "mlk day": (1, 0, 3, 0),
        "presidents day": (2, 0, 3, 0), "presidents' day": (2, 0, 3, 0), "memorial day": (5, 0, -1, 0), "labor day": (9, 0, 1, 0),
        "columbus day": (10, 0, 2, 0), "indigenous peoples' day": (10, 0, 2, 0), "canadian thanksgiving": (10, 0, 2, 0),
        "election day": (11, 0, 1, 1), "thanksgiving day": (11, 3, 4, 0), "thanksgiving": (11, 3, 4, 0),
        "thanksgiving eve": (11, 3, 4, -1), "black friday": (11, 3, 4, 1), "cyber monday": (11, 3, 4, 4),
        "giving tuesday": (11, 3, 4, 5), "melbourne cup day": (11, 1, 1, 0), "remembrance sunday": (11, 6, 2, 0),
        "mother's day": (5, 6, 2, 0), "father's day": (6, 6, 3, 0),
    }
)  # fmt: skip
"""Days on the n-th weekday of a month, as (month, weekday, n, days after it), n -1 for the last. "Election Day" is the Tuesday
after the first Monday of November; with a capital and no country it is that of the United States."""

FROM_EASTER: Final[Mapping[str, int]] = MappingProxyType(
    {
        "mardi gras": -47, "shrove tuesday": -47, "pancake day": -47, "ash wednesday": -46, "mothering sunday": -21,
        "palm sunday": -7,
        "maundy thursday": -3, "holy thursday": -3, "good friday": -2, "holy saturday": -1, "easter sunday": 0, "easter": 0,
        "easter monday": 1, "ascension day": 39, "pentecost sunday": 49, "whit sunday": 49, "whit monday": 50,
    }
)  # fmt: skip
"""Days that follow Western Easter, as days from Easter Sunday."""

BEFORE: Final[Mapping[str, tuple[int, int, int]]] = MappingProxyType({"victoria day": (5, 24, 0)})
"""Days on the last weekday up to a day of a month, as (month, day, weekday)."""

EVEN_YEARS: Final = frozenset({"election day"})
"""Days that, without their year, are those of an even one: nobody calls an odd year's polls by the bare name far from home."""

ELSEWHERE: Final[Mapping[str, str]] = MappingProxyType({"mother's day": "mothering sunday"})
"""Names that are another day in another country, as that day's own name there (Britain's Mother's Day is in Lent)."""

HOLIDAYS: Final[tuple[str, ...]] = tuple(sorted((*FIXED, *NTH_WEEKDAYS, *FROM_EASTER, *BEFORE), key=len, reverse=True))
"""Every holiday's name, longest first."""

_ONE_DAY: Final = dt.timedelta(days=1)


def nth_weekday(year: int, month: int, weekday: int, n: int) -> dt.date:
    """The n-th weekday of a month, from its end where `n` is negative."""
    first = dt.date(year, month, 1)
    if n < 0:
        last = first.replace(day=calendar.monthrange(year, month)[1])
        return last - ((last.weekday() - weekday) % 7 + 7 * (-n - 1)) * _ONE_DAY
    return first + ((weekday - first.weekday()) % 7 + 7 * (n - 1)) * _ONE_DAY


def easter_sunday(year: int) -> dt.date:
    """Western Easter of a Gregorian year, by the anonymous algorithm (Nature, 20 April 1876; Meeus, Astronomical Algorithms)."""
    golden, century, in_century = year % 19, year // 100, year % 100
    lift = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - century // 4 - lift + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (in_century // 4) - moon - in_century % 4) % 7
    shift = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * shift + 114, 31)
    return dt.date(year, month, day + 1)


def holiday_day(name: str, year: int) -> dt.date:
    """The day of a holiday in a year.

    Args:
        name: one of `HOLIDAYS`.
        year: the calendar year.

    Raises:
        ValueError: the year is outside the calendar.
        OverflowError: the same.
    """
    if name in FIXED:
        return dt.date(year, *FIXED[name])
    if name in FROM_EASTER:
        return easter_sunday(year) + FROM_EASTER[name] * _ONE_DAY
    if name in BEFORE:
        month, day, weekday = BEFORE[name]
        limit = dt.date(year, month, day)
        return limit - (limit.weekday() - weekday) % 7 * _ONE_DAY
    month, weekday, n, after = NTH_WEEKDAYS[name]
    return nth_weekday(year, month, weekday, n) + after * _ONE_DAY
