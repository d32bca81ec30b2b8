"""Figures and dates altered as slips and careless sources alter them: pairs that agree become disagreements to learn from."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import replace
from decimal import Decimal

from crosscheck.model import Reading

_DAYS = ((1, 4), (2, 3), (3, 2), (4, 2), (5, 1), (6, 1), (7, 1), (10, 0.5), (14, 0.5), (30, 0.5))
_MONTHS = ((1, 4), (2, 2), (3, 1), (5, 1), (12, 1))
_YEARS = ((1, 4), (2, 2), (3, 1), (5, 1))
_COUNTS = ((1, 5), (2, 3), (3, 1), (5, 1))
"""How far off (days, months, years, small counts), and how often: slips are near more often than far."""
_FACTORS = tuple(map(Decimal, ("0.6", "0.7", "0.8", "0.9", "1.1", "1.2", "1.3", "1.5", "1.8")))
_SMALL = 20
"""Whole figures up to this one are off by a few, greater ones by a digit, a factor or a place."""


def altered(reading: Reading, choose: random.Random) -> Reading | None:
    """The reading with another value of its kind, None where none comes to mind.

    Args:
        reading: a resolved one.
        choose: the source of chance, so that a run can be repeated.
    """
    if reading.is_date:
        return _other_date(reading, choose)
    value = reading.low if reading.low is not None else reading.high
    if not value:
        return None
    other = _near(value, choose) if value == value.to_integral_value() and abs(value) <= _SMALL else _slipped(value, choose)
    width = None if reading.low is None or reading.high is None else reading.high - reading.low
    if other == value or other <= 0 or other + (width or 0) < 0:
        return None
    low = None if reading.low is None else other
    return replace(reading, low=low, high=None if reading.high is None else other + (width or 0))


def _other_date(reading: Reading, choose: random.Random) -> Reading | None:
    first, last = reading.earliest, reading.latest
    if first is None or last is None or reading.kind == "time" or not 9 < first.year <= last.year < 9990:
        return None
    if reading.grain == "year" and first.year == last.year:
        year = first.year + _off(_YEARS, choose)
        return _dated(reading, dt.date(year, 1, 1), dt.date(year, 12, 31))
    if reading.grain == "month" and (first.year, first.month) == (last.year, last.month):
        months = first.year * 12 + first.month - 1 + _off(_MONTHS, choose)
        start = dt.date(months // 12, months % 12 + 1, 1)
        after = dt.date((months + 1) // 12, (months + 1) % 12 + 1, 1)
        return _dated(reading, start, after - dt.timedelta(days=1))
    days = dt.timedelta(days=_off(_DAYS, choose) * (1 if (last - first).days <= 1 else 7))
    return _dated(reading, first + days, last + days)


def _dated(reading: Reading, first: dt.date, last: dt.date) -> Reading:
    return replace(reading, earliest=first, latest=last, alternatives=())


def _off(steps: tuple[tuple[int, float], ...], choose: random.Random) -> int:
    return choose.choices([size for size, _ in steps], [share for _, share in steps])[0] * choose.choice((-1, 1))


def _near(value: Decimal, choose: random.Random) -> Decimal:
    other = value + _off(_COUNTS, choose)
    return other if other > 0 else value + 1


def _slipped(value: Decimal, choose: random.Random) -> Decimal:
    written = list(f"{value.normalize():f}")
    places = [at for at, sign in enumerate(written) if sign.isdigit()]
    way = choose.random()
    if way < 0.5:
        at = choose.choice([place for place in places if written[place] != "0"])
        digit = (int(written[at]) + choose.choice((-3, -2, -1, 1, 2, 3))) % 10
        written[at] = str(digit if digit or at != places[0] else int(written[at]) % 9 + 1)
        return Decimal("".join(written))
    if way < 0.65 and len(places) > 1:
        one, other = places[:2]
        written[one], written[other] = written[other], written[one]
        return Decimal("".join(written))
    if way < 0.75:
        return value * choose.choice((Decimal(10), Decimal(1000), Decimal("0.1")))
    moved = value * choose.choice(_FACTORS)
    return moved.to_integral_value() if value == value.to_integral_value() else moved
