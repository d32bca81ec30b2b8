"""Days and clock times of one pair together: which fit, through which reading, and in which time zones."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal

from crosscheck.compare import context, lexicon
from crosscheck.compare.intervals import MINUTES_A_DAY, Interval, disjoint, gap, of_alternatives, of_days, of_named_days
from crosscheck.compare.mood import points
from crosscheck.memory import remembered

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.config import CompareConfig
    from crosscheck.model import Mention

Zones = Literal["same", "converted", "unclear"]

_WEEK: Final = 7
_NAMED: Final = re.compile(rf"\d|\b(?:{'|'.join((*calendar.day_name, *calendar.month_name[1:]))})")
"""What names a day, a month or a year, and does not count from today."""
_COUNTED: Final = re.compile(r"\b(?:ago|(?:last|past|next|coming) (?:\d|few|several))", re.IGNORECASE)
"""What counts days from today, though a figure stands in it."""


@dataclass(frozen=True, slots=True)
class Clocks:
    """Two times of day brought to one zone.

    Attributes:
        first: minutes of the first side.
        second: minutes of the second side, counted from the same midnight.
        zones: whether both are in one zone as written, were converted, or may differ unnoticed.
    """

    first: Interval
    second: Interval
    zones: Zones


def clocks_of(case: Case) -> Clocks | None:
    """Both times of day in one zone, None where either names none."""
    first, second = case.clocks
    if first is None or second is None:
        return None
    names = context.zone(case.first), context.zone(case.second)
    if names[0] == names[1]:
        return Clocks(first, second, "same")
    offsets = context.zone_offset(names[0]), context.zone_offset(names[1])
    if offsets[0] is None or offsets[1] is None:
        return Clocks(first, second, "unclear")
    shift = Decimal(offsets[0] - offsets[1]) + _days_between(case) * MINUTES_A_DAY
    return Clocks(first, Interval(_moved(second.low, shift), _moved(second.high, shift)), "converted")


def _moved(minutes: Decimal | None, shift: Decimal) -> Decimal | None:
    return None if minutes is None else minutes + shift


def _days_between(case: Case) -> Decimal:
    first, second = (of_days(reading) for reading in case.readings)
    if first is None or second is None or not first.is_point or not second.is_point:
        return Decimal(0)
    return (second.low or Decimal(0)) - (first.low or Decimal(0))


def has_exact_clock(mention: Mention) -> bool:
    """True where the mention names a clock time ("8:30 a.m."), not a part of the day ("morning")."""
    clock = mention.reading.clock
    return clock is not None and clock[0] == clock[1]


def loosened(case: Case, clocks: Clocks) -> Clocks:
    """The same times as wide as their words are: nobody agrees where the afternoon ends, or how long "just after 2" lasts."""
    first = _as_wide_as_said(case.first, clocks.first, case.config)
    second = _as_wide_as_said(case.second, clocks.second, case.config)
    return replace(clocks, first=first, second=second)


def _as_wide_as_said(side: Mention, minutes: Interval, config: CompareConfig) -> Interval:
    slack = Decimal(config.day_part_slack)
    if not has_exact_clock(side):
        return minutes.widened(slack)
    modifier = side.reading.modifier
    if modifier in ("after", "since") and minutes.high is not None:
        return Interval(minutes.low, minutes.high + slack)
    if modifier in ("before", "until") and minutes.low is not None:
        return Interval(minutes.low - slack, minutes.high)
    return minutes.widened(Decimal(config.clock_slack)) if modifier == "about" else minutes


def other_reading_fits(case: Case) -> bool:
    """True where an ambiguous date, read the other way, fits the other side."""
    return any(not disjoint(one, other) for one, other in _read_together(case))


def other_reading_equals(case: Case) -> bool:
    """True where an ambiguous date, read the other way, names exactly the days of the other side."""
    return any(one == other for one, other in _read_together(case))


def _read_together(case: Case) -> list[tuple[Interval, Interval]]:
    """Every reading of one side with every reading of the other, unless both would have to be read another way."""
    read = of_named_days if case.same_ends else of_days
    first, second = (read(reading) for reading in case.readings)
    if first is None or second is None:
        return []
    firsts, seconds = (_other_days(side, named=case.same_ends) for side in case.sides)
    return [(first, other) for other in seconds] + [(one, second) for one in firsts]


def _other_days(side: Mention, *, named: bool) -> list[Interval]:
    """The other readings of a date that its sentence allows: a weekday of the past has none in the future."""
    others = of_alternatives(side.reading, named=named)
    own = of_named_days(side.reading)
    if not is_bare_weekday(side) or own is None or own.low is None:
        return list(others)
    way = points(side)
    return [other for other in others if other.low is not None and way != ("past" if other.low > own.low else "future")]


@remembered
def is_bare_weekday(mention: Mention) -> bool:
    """True for a weekday without a date ("on Thursday"), whose week follows from the day of publication alone."""
    reading = mention.reading
    single = reading.grain == "day" and reading.earliest == reading.latest and bool(reading.resolution)
    return single and lexicon.WEEKDAY.search(mention.surface) is not None and not any(char.isdigit() for char in mention.surface)


def weekday_may_slip(case: Case) -> bool:
    """True where both sides name the same bare weekday, resolved one week apart: the week is our reading, not theirs."""
    return all(is_bare_weekday(side) for side in case.sides) and gap(*case.days) == _WEEK


def week_may_be_another(case: Case) -> bool:
    """True where a bare weekday lies whole weeks from the other side's day: an article may be older than its date says."""
    if not any(is_bare_weekday(side) for side in case.sides) or not all(days.is_point for days in case.days):
        return False
    apart = gap(*case.days)
    return apart > 0 and apart % _WEEK == 0


def one_news_day(case: Case) -> bool:
    """True where both articles are of about the same day, so that both must mean one week by one weekday."""
    return case.published is not None and abs((case.published[1] - case.published[0]).days) <= case.config.news_days


def week_may_slip(case: Case) -> bool:
    """True where both sides write the same relative words ("this week") in articles of adjacent weeks."""
    words = {" ".join(side.surface.casefold().split()) for side in case.sides}
    relative = all(reading.grain in ("week", "weekend") and reading.resolution for reading in case.readings)
    return relative and len(words) == 1 and gap(*case.days) <= 7


def names_other_days(case: Case) -> bool:
    """True where two dates differ by their own words, and not only by the day or the week that these count from.

    "Monday" and "Tuesday" differ in any week, "March 26" and "March 27" in any year; "today" and "Monday" may be one day told
    by two outlets, and so may a weekday and a date of that weekday.
    """
    if any(_NAMED.search(side.surface) is None or _COUNTED.search(side.surface) is not None for side in case.sides):
        return False
    if not any(_is_undated_weekday(side) for side in case.sides):
        return True
    first, second = (of_named_days(reading) for reading in case.readings)
    if first is None or second is None or first.low is None or second.low is None:
        return False
    return (first.low - second.low) % _WEEK != 0


@remembered
def _is_undated_weekday(mention: Mention) -> bool:
    """True for a weekday, or a part of one, without a date ("Tuesday", "early Tuesday")."""
    return lexicon.WEEKDAY.search(mention.surface) is not None and not any(char.isdigit() for char in mention.surface)


def tell_their_own_days(case: Case) -> bool:
    """True where each side names the day on which its article was published or the one before, and those are not the same day.

    Articles of two days that say "on Monday" and "on Tuesday" of like things mostly tell what happened on each of them.
    """
    if not case.is_date or case.published is None or case.published[0] == case.published[1]:
        return False
    told = zip(case.published, case.readings, strict=True)
    ages = [(day - one.latest).days for day, one in told if one.latest is not None and one.earliest == one.latest]
    return len(ages) == 2 and all(0 <= age <= 1 for age in ages)
