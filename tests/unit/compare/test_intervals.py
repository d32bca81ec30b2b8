"""The algebra that decides whether two values can both be true."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from crosscheck.compare.intervals import Interval, contains, disjoint, figure, gap, of_days, of_quantity, touching
from tests.unit.compare.readings import at_least, days, more_than, number, span


def closed(low: int | None, high: int | None, **rest: bool) -> Interval:
    return Interval(None if low is None else Decimal(low), None if high is None else Decimal(high), **rest)


@pytest.mark.parametrize(
    ("one", "other", "apart", "meet", "distance"),
    [
        (closed(1, 5), closed(5, 9), False, False, 0),
        (closed(1, 5), closed(6, 9), True, False, 1),
        (closed(1, 5, high_open=True), closed(5, 9), True, True, 0),
        (closed(20, None, low_open=True), closed(20, 20), True, True, 0),
        (closed(20, None), closed(20, 20), False, False, 0),
        (closed(None, 5), closed(7, None), True, False, 2),
        (closed(None, None), closed(7, 7), False, False, 0),
        (closed(None, 5), closed(None, 1), False, False, 0),
    ],
)
def test_two_intervals(one: Interval, other: Interval, apart: bool, meet: bool, distance: int) -> None:
    for pair in ((one, other), (other, one)):
        assert (disjoint(*pair), touching(*pair), gap(*pair)) == (apart, meet, Decimal(distance))


def test_containment_minds_open_ends() -> None:
    assert contains(closed(1, 9), closed(2, 9))
    assert contains(closed(None, None), closed(1, None))
    assert not contains(closed(1, 9), closed(1, None))
    assert not contains(closed(1, 9, low_open=True), closed(1, 3))
    assert contains(closed(1, 9, low_open=True), closed(1, 3, low_open=True))
    assert not contains(closed(1, 9, high_open=True), closed(3, 9))


def test_bounds_open_an_end() -> None:
    assert of_quantity(at_least(5)) == closed(5, None)
    assert of_quantity(more_than(5)) == closed(5, None, low_open=True)
    assert of_quantity(number(5, bound="<")) == closed(None, 5, high_open=True)
    assert of_quantity(span(9, 3)) == closed(3, 9)
    assert of_quantity(number("NaN")) is None
    assert of_quantity(number("1E+99")) is None


def test_the_figure_is_what_was_written() -> None:
    assert figure(at_least(5)) == 5
    assert figure(number(5, bound="~")) == 5
    assert figure(span(3, 9)) is None
    assert figure(span(24, 99, vague=True)) is None


@pytest.mark.parametrize(
    ("modifier", "first", "last"),
    [
        ("early", "2024-08-01", "2024-08-11"),
        ("mid", "2024-08-11", "2024-08-21"),
        ("late", "2024-08-21", "2024-08-31"),
        ("since", "2024-08-01", None),
        ("after", "2024-08-01", None),
        ("until", None, "2024-08-31"),
        ("before", None, "2024-08-31"),
        ("about", "2024-07-22", "2024-09-10"),
        (None, "2024-08-01", "2024-08-31"),
    ],
)
def test_modifiers_narrow_open_or_widen_a_month(modifier: str | None, first: str | None, last: str | None) -> None:
    read = of_days(days("2024-08-01", "2024-08-31", "month", modifier=modifier))
    assert read is not None
    ends = [None if end is None else dt.date.fromordinal(int(end)).isoformat() for end in (read.low, read.high)]
    assert ends == [first, last]


def test_a_part_of_a_single_day_is_that_day() -> None:
    assert of_days(days("2024-08-05", modifier="late")) == of_days(days("2024-08-05"))


def test_the_ends_of_the_calendar_do_not_overflow() -> None:
    read = of_days(days("9999-12-31", modifier="about"))
    assert read is not None
    assert read.high == dt.date.max.toordinal() + 1
