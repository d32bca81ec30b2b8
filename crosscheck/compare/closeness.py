"""How close two differing values are, and which nameable slip would explain the difference.

Labelled news shows that real conflicts are close (47 and 48 pages, Wednesday and Thursday) while far-apart values under like
words are nearly always about different things, so closeness is evidence for a conflict and a nameable slip more so.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from crosscheck.compare.intervals import Interval, figure, gap, of_named_days

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.config import CompareConfig
    from crosscheck.model import Grain

_DAYS_IN: Final[Mapping[Grain, int]] = {
    "week": 7, "weekend": 7, "month": 30, "season": 91, "quarter": 91, "half": 182, "year": 365, "decade": 3652, "century": 36524,
}  # fmt: skip
_SWAPPED: Final = "two digits swapped"
_TEENS: Final = frozenset((Decimal(teen), Decimal(ten)) for teen, ten in zip(range(13, 20), range(30, 100, 10), strict=True))


@dataclass(frozen=True, slots=True)
class Closeness:
    """How near two differing values are.

    Attributes:
        distance: 0 for touching values, 1 at the limit from which values count as far apart, more beyond.
        slip: the mistake that would explain the difference, "" where none is seen.
    """

    distance: float
    slip: str = ""


def of_quantities(case: Case) -> Closeness:
    """How close two disjoint quantities are. Only where `case.measured` is known."""
    assert case.measured is not None
    first, second = _nearest_ends(case.measured.first, case.measured.second)
    figures = figure(case.first.reading), figure(case.second.reading)
    slip = ""
    if figures[0] is not None and figures[1] is not None and not case.measured.conversion:
        slip = _swapped_counts(case) or _figure_slip(figures[0], figures[1])
    if _is_scale(slip):
        return Closeness(0.0, slip)
    distance = _ratio_distance(first, second, case.config)
    # A single differing digit says nothing once the figures are far apart: so do most pairs of figures.
    return Closeness(distance, "" if slip == "one digit differs" and distance >= 1 else slip)


def _is_scale(slip: str) -> bool:
    return "times" in slip or "confused" in slip


def is_scale_slip(case: Case) -> bool:
    """True where one figure is the other with a zero or a scale word too many, which no growth explains."""
    first, second = figure(case.first.reading), figure(case.second.reading)
    told = first is not None and len(_digits(first).rstrip("0")) > 1
    return told and second is not None and _is_scale(case.closeness.slip)


def is_digit_swap(case: Case) -> bool:
    """True where the figures differ by two swapped digits."""
    return case.closeness.slip == _SWAPPED


def _nearest_ends(one: Interval, other: Interval) -> tuple[Decimal, Decimal]:
    ends = [(a, b) for a in (one.low, one.high) for b in (other.low, other.high) if a is not None and b is not None]
    return min(ends, key=lambda pair: abs(pair[0] - pair[1]), default=(Decimal(0), Decimal(1)))


def _ratio_distance(one: Decimal, other: Decimal, config: CompareConfig) -> float:
    least, most = sorted((abs(one), abs(other)))
    if not least or (one < 0) != (other < 0):
        return 2.0
    return math.log(float(most / least)) / math.log(config.far_ratio)


def _figure_slip(one: Decimal, other: Decimal) -> str:
    least, most = sorted((abs(one), abs(other)))
    if not least:
        return ""
    heard = _spoken(least, most)
    if heard in _TEENS:
        return f"{heard[0]:f} and {heard[1]:f} confused by ear"
    ratio = most / least
    if ratio == 1000 and most >= 10**9:
        return "million and billion confused" if most < 10**12 else "billion and trillion confused"
    if ratio in (10, 100, 1000) and len(_digits(least).rstrip("0")) > 1:
        return f"one figure is {ratio:f} times the other: a digit or a scale word may be lost"
    return _digit_slip(_digits(least), _digits(most))


def _spoken(least: Decimal, most: Decimal) -> tuple[Decimal, Decimal]:
    """Both figures without the scale word that they share: 16 and 60 for 16 million and 60 million."""
    for power in (12, 9, 6, 3):
        if least >= Decimal(10) ** power:
            return least.scaleb(-power).normalize(), most.scaleb(-power).normalize()
    return least, most


def _digits(value: Decimal) -> str:
    return f"{value.normalize():f}".replace(".", "")


def _digit_slip(one: str, other: str) -> str:
    if len(one) != len(other) or len(one) < 2:
        return ""
    differing = [place for place, pair in enumerate(zip(one, other, strict=True)) if pair[0] != pair[1]]
    if len(differing) == 2 and differing[1] == differing[0] + 1:
        i, j = differing
        if one[i] == other[j] and one[j] == other[i]:
            return _SWAPPED
    if len(differing) == 1 and (len(one) >= 3 or abs(int(one[differing[0]]) - int(other[differing[0]])) == 1):
        return "one digit differs"
    return ""


def _swapped_counts(case: Case) -> str:
    """Killed and injured exchanged: under one status, each side's sentence holds the other's figure elsewhere."""
    first, second = case.readings
    if first.status is None or first.status != second.status:
        return ""
    return "two counts of one sentence exchanged" if all(case.named_by_other) else ""


def of_dates(case: Case) -> Closeness:
    """How close two disjoint dates are. Only where `case.is_date`."""
    first, second = case.days
    apart = gap(first, second)
    length = max(_DAYS_IN.get(reading.grain or "day", 0) for reading in case.readings)
    limit = length * case.config.far_units if length > 7 else case.config.far_days
    distance = float(apart) / max(1.0, limit)
    slip = _date_slip(case)
    return Closeness(min(distance, 0.5) if slip else distance, slip)


def _date_slip(case: Case) -> str:
    first, second = (of_named_days(reading) for reading in case.readings)
    if first is None or second is None or first.low is None or second.low is None:
        return ""
    if first.is_point and second.is_point:
        return _day_slip(dt.date.fromordinal(int(first.low)), dt.date.fromordinal(int(second.low)))
    grains = {reading.grain for reading in case.readings}
    one, other = dt.date.fromordinal(int(first.low)), dt.date.fromordinal(int(second.low))
    if grains == {"month"}:
        return _month_slip(one, other)
    if grains == {"year"} and abs(one.year - other.year) == 1:
        return "the years are adjacent"
    return ""


def _month_slip(one: dt.date, other: dt.date) -> str:
    months = abs((one.year - other.year) * 12 + one.month - other.month)
    if months == 1:
        return "the months are adjacent"
    return "the same month of adjacent years" if months == 12 else ""


def _day_slip(one: dt.date, other: dt.date) -> str:
    apart = abs(one.toordinal() - other.toordinal())
    if apart == 1:
        return "adjacent days: the day of the event, of its report, or another time zone"
    if apart == 7:
        return "the same weekday of adjacent weeks"
    if (one.day, one.month) == (other.day, other.month) and abs(one.year - other.year) == 1:
        return "the same day of adjacent years"
    if one.day == other.day and abs((one.year - other.year) * 12 + one.month - other.month) == 1:
        return "the same day of adjacent months"
    if one.year == other.year and (one.day, one.month) == (other.month, other.day):
        return "day and month swapped"
    return ""


def of_clocks(first: Interval, second: Interval, config: CompareConfig) -> Closeness:
    """How close two disjoint times of day, in minutes, are."""
    apart = float(gap(first, second))
    return Closeness(apart / config.far_minutes, {60.0: "one hour apart", 720.0: "morning and afternoon confused"}.get(apart, ""))
