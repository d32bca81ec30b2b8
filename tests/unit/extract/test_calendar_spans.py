"""Calendar arithmetic on days worked out by hand."""

from __future__ import annotations

import datetime as dt

import pytest

from crosscheck.extract.dates.holidays import holiday_day, nth_weekday
from crosscheck.extract.dates.spans import season_span, shifted_day, shifted_span, unit_span

DAY = dt.date(2024, 2, 29)  # a Thursday


def iso(span):
    return tuple(day.isoformat() for day in span)


@pytest.mark.parametrize(
    ("grain", "first", "last"),
    [
        ("day", "2024-02-29", "2024-02-29"),
        ("week", "2024-02-26", "2024-03-03"),
        ("weekend", "2024-03-02", "2024-03-03"),
        ("month", "2024-02-01", "2024-02-29"),
        ("quarter", "2024-01-01", "2024-03-31"),
        ("season", "2023-12-01", "2024-02-29"),
        ("half", "2024-01-01", "2024-06-30"),
        ("year", "2024-01-01", "2024-12-31"),
        ("decade", "2020-01-01", "2029-12-31"),
        ("century", "2001-01-01", "2100-12-31"),
    ],
)
def test_a_unit_around_a_day(grain, first, last):
    assert iso(unit_span(DAY, grain)) == (first, last)


def test_units_before_and_after():
    assert iso(shifted_span(DAY, "month", -2)) == ("2023-12-01", "2023-12-31")
    assert iso(shifted_span(DAY, "quarter", 1)) == ("2024-04-01", "2024-06-30")
    assert iso(shifted_span(DAY, "weekend", -1)) == ("2024-02-24", "2024-02-25")
    assert iso(shifted_span(dt.date(2024, 1, 15), "season", -1)) == ("2023-09-01", "2023-11-30")
    assert iso(shifted_span(DAY, "century", -1)) == ("1901-01-01", "2000-12-31")


def test_a_shifted_day_stays_in_the_month_it_lands_in():
    assert shifted_day(DAY, "year", -1) == dt.date(2023, 2, 28)
    assert shifted_day(dt.date(2024, 10, 31), "month", 1) == dt.date(2024, 11, 30)


def test_winter_runs_into_the_next_year():
    assert iso(season_span(2023, 4)) == ("2023-12-01", "2024-02-29")


def test_days_beyond_the_calendar_are_errors():
    with pytest.raises((ValueError, OverflowError)):
        shifted_span(dt.date.min, "year", -1)
    with pytest.raises((ValueError, OverflowError)):
        shifted_span(dt.date.max, "day", 1)


def test_weekdays_of_a_month_from_either_end():
    assert nth_weekday(2024, 5, 0, -1) == dt.date(2024, 5, 27)
    assert nth_weekday(2024, 9, 0, 1) == dt.date(2024, 9, 2)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("christmas eve", "2024-12-24"),
        ("thanksgiving", "2024-11-28"),
        ("black friday", "2024-11-29"),
        ("labor day", "2024-09-02"),
        ("memorial day", "2024-05-27"),
        ("easter", "2024-03-31"),
        ("good friday", "2024-03-29"),
        ("ash wednesday", "2024-02-14"),
    ],
)
def test_holidays(name, day):
    assert holiday_day(name, int(day[:4])).isoformat() == day
