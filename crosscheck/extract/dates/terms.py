"""What a calendar word or phrase stands for before it is counted from a reference day."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from re import Match, Pattern
from typing import Literal, NamedTuple

from crosscheck.extract.dates.holidays import holiday_day
from crosscheck.extract.dates.spans import Span, months_span, season_span
from crosscheck.model import Grain, Modifier

Lean = Literal["past", "future"]


@dataclass(frozen=True, slots=True)
class Fixed:
    """Days known without a reference.

    Attributes:
        span: first and last day.
        other: the other reading of an ambiguous writing (03/04/2025), None where there is one reading.
        day_first: whether `span` takes the first figure for the day, where `other` takes it for the month; None where the
            order of day and month is not in question.
    """

    span: Span
    other: Span | None = None
    day_first: bool | None = None


@dataclass(frozen=True, slots=True)
class Yearly:
    """A unit that comes back every year: a month, a day of a month, a quarter, a half, a season, a holiday.

    Attributes:
        number: month 1 to 12, quarter 1 to 4, half 1 to 2, season 1 to 4 from spring; 0 for a holiday.
        first_day: first day of the month named, 0 where the whole unit is.
        last_day: last day of the month named, 0 where the whole unit is.
        holiday: the holiday's name in `holidays`, "" otherwise.
        year_offset: years from the reference's ("March last year" has -1), None where no year is named.
        weekday: the weekday named with it, None where none is.
        known_year: the year of an event known by its day alone ("the Sept. 11 attacks"), None otherwise.
    """

    number: int
    first_day: int = 0
    last_day: int = 0
    holiday: str = ""
    year_offset: int | None = None
    weekday: int | None = None
    known_year: int | None = None


@dataclass(frozen=True, slots=True)
class Weekly:
    """A weekday, 0 for Monday, and the day of the month where one is named with it ("Monday (20)"), 0 otherwise."""

    weekday: int
    day: int = 0


@dataclass(frozen=True, slots=True)
class Offset:
    """So many units from the reference day: 0 is the unit that holds it, -1 the one before.

    Attributes:
        count: how many units of the term's grain.
        comparable: True for "a year ago", which beside a quarter names that quarter a year before.
    """

    count: int
    comparable: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """So many units from another date of the sentence ("a month earlier").

    Attributes:
        count: how many units of the term's grain.
        optional: True for words that name no date by themselves ("the next day"): without another date they are not read.
        touching: True for words that only a date right beside them completes ("two days after Monday's vote").
    """

    count: int
    optional: bool = False
    touching: bool = False


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day without its day.

    Attributes:
        optional: True for words that name one only in news of what happened ("overnight"): elsewhere they are not read.
        nights: 1 for the night that ends on the day, 0 for a time within it.
        happened: True where it describes what happened then ("an early-morning crash").
    """

    optional: bool = False
    nights: int = 0
    happened: bool = False


@dataclass(frozen=True, slots=True)
class SchoolYear:
    """A school year: so many after the one that holds the reference day."""

    count: int


class Term(NamedTuple):
    """One calendar phrase in its place.

    Attributes:
        start: offset of its first code point in the sentence.
        end: offset one past its last.
        grain: the unit it names.
        value: what it stands for.
        lean: where the phrase itself points ("last October"), None where only its sentence tells.
        strict: True where the unit that holds the reference day is excluded ("last October", "next Monday").
        modifier: how the phrase narrows or opens the unit.
        clock: minutes after midnight as (first, last), where a time of day is named.
        zone: the time zone as written, "" where none is.
        widened: the unit around the day that is meant ("the week of March 6"), None where the day is.
        rule: code of the rule of the grammar that read it.
    """

    start: int
    end: int
    grain: Grain
    value: Fixed | Yearly | Weekly | Offset | Step | Clock | SchoolYear
    lean: Lean | None = None
    strict: bool = False
    modifier: Modifier | None = None
    clock: tuple[int, int] | None = None
    zone: str = ""
    widened: Grain | None = None
    rule: str = ""

    def read_by(self, rule: str) -> Term:
        """The same term with the code of its rule. `_replace` would take three times as long, for every term."""
        return Term(*self[:-1], rule)


Found = Term | str | None
"""What a reader makes of a match: a term, the code of the rule that refuses it, or nothing to speak of."""


@dataclass(frozen=True, slots=True)
class Form:
    """One surface form: where it is looked for and how it is read.

    Attributes:
        code: code of the rule of the grammar that it belongs to.
        needs: the families of words (`dates.families`), none of which being there, the pattern cannot match.
        pattern: the form, in lower-case text.
        read: what one match comes to; it gets the match and the text as written.
    """

    code: str
    needs: frozenset[str]
    pattern: Pattern[str]
    read: Callable[[Match[str], str], Found]


def form(code: str, needs: str, pattern: str, read: Callable[[Match[str], str], Found]) -> Form:
    """A form from its rule's code, its families, separated by blanks, its pattern, and its reader."""
    return Form(f"date.{code}", frozenset(needs.split()), re.compile(pattern), read)


def yearly_span(value: Yearly, grain: Grain, year: int) -> Span:
    """The days of a yearly unit in one year.

    Raises:
        ValueError: the year has no such day (29 February).
    """
    if value.holiday:
        day = holiday_day(value.holiday, year)
        return day, day
    if value.first_day:
        month = months_span(year, value.number)[0]
        return month.replace(day=value.first_day), month.replace(day=value.last_day)
    if grain == "season":
        return season_span(year, value.number)
    length = {"quarter": 3, "half": 6}.get(grain, 1)
    return months_span(year, (value.number - 1) * length + 1, length)
