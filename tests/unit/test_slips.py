"""Slips that make disagreements: another value, of the same kind and of the same length."""

from __future__ import annotations

import calendar
import datetime as dt
import random
from dataclasses import replace
from decimal import Decimal
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.slips import altered
from crosscheck.model import Grain, Kind, Reading
from tests.unit.align.told import articles, read

COUNTS = st.integers(0, 30).map(Decimal) | st.integers(0, 10**13).map(Decimal)
FIGURES = COUNTS | st.decimals(Decimal("-1E9"), Decimal("1E12"), places=3) | st.sampled_from([Decimal("1E+9"), Decimal("0.05")])
DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1)) | st.dates()


@st.composite
def quantities(draw: st.DrawFn) -> Reading:
    low, high = draw(st.none() | FIGURES), draw(st.none() | FIGURES)
    if draw(st.booleans()):
        low = high
    kind = draw(st.sampled_from([kind for kind in get_args(Kind) if kind not in ("date", "time")]))
    return Reading(0, 2, kind, low, high, draw(st.sampled_from([None, "USD", "percent"])), what="dockers", status="killed")


@st.composite
def dates(draw: st.DrawFn) -> Reading:
    first, grain = draw(DAYS), draw(st.sampled_from(get_args(Grain)))
    last = first
    if grain == "year":
        first, last = dt.date(first.year, 1, 1), dt.date(first.year, 12, 31)
    elif grain == "month":
        first, last = whole_month(first)
    elif grain != "day" and first < dt.date(9990, 1, 1):
        last = first + dt.timedelta(days=draw(st.integers(1, 400)))
    other = ((dt.date(2024, 1, 1), dt.date(2024, 1, 2)),)
    return Reading(0, 2, "date", earliest=first, latest=last, grain=grain, alternatives=draw(st.sampled_from([(), other])))


def whole_month(day: dt.date) -> tuple[dt.date, dt.date]:
    return day.replace(day=1), day.replace(day=calendar.monthrange(day.year, day.month)[1])


SEEDS = st.integers(0, 10**6)


@given(quantities(), SEEDS)
@settings(max_examples=300, deadline=None)
def test_an_altered_quantity_has_another_value_and_nothing_else_that_is_new(reading: Reading, seed: int) -> None:
    other = altered(reading, random.Random(seed))
    assert other == altered(reading, random.Random(seed))
    if other is not None:
        assert (other.low, other.high) != (reading.low, reading.high)
        assert replace(other, low=reading.low, high=reading.high) == reading
        assert [end is None for end in (other.low, other.high)] == [end is None for end in (reading.low, reading.high)]
        assert all(end is None or end >= 0 for end in (other.low, other.high))
        if reading.low is not None and reading.high is not None and max(abs(reading.low), abs(reading.high)) < 10**9:
            assert other.high - other.low == reading.high - reading.low


@given(dates(), SEEDS)
@settings(max_examples=300, deadline=None)
def test_an_altered_date_is_another_of_its_grains_length(reading: Reading, seed: int) -> None:
    other = altered(reading, random.Random(seed))
    if other is None:
        assert not 9 < reading.earliest.year <= reading.latest.year < 9990
        return
    assert other.earliest != reading.earliest
    assert replace(other, earliest=reading.earliest, latest=reading.latest, alternatives=reading.alternatives) == reading
    assert other.alternatives == ()
    if reading.grain == "year":
        assert (other.earliest, other.latest) == (dt.date(other.earliest.year, 1, 1), dt.date(other.earliest.year, 12, 31))
    elif reading.grain == "month":
        assert (other.earliest, other.latest) == whole_month(other.earliest)
    else:
        assert other.latest - other.earliest == reading.latest - reading.earliest


@pytest.mark.parametrize(
    ("reading", "made"),
    [
        (Reading(0, 1, "number", Decimal(3), Decimal(3)), {1, 2, 4, 5, 6, 8}),  # a small count is off by a few
        (Reading(0, 1, "number", Decimal(1), Decimal(1)), {2, 3, 4, 6}),  # and never none
        (Reading(0, 1, "number", Decimal(0), Decimal(0)), set()),
        (Reading(0, 1, "number", Decimal(-40), Decimal(-40)), set()),
        (Reading(0, 1, "time", clock=(60, 60)), set()),
        (Reading(0, 1, "date", grain="day"), set()),
    ],
)
def test_small_counts_are_off_by_a_few_and_what_has_no_other_value_stays(reading: Reading, made: set[int]) -> None:
    found = {None if (one := altered(reading, random.Random(seed))) is None else int(one.low) for seed in range(300)}
    assert found - {None} == made
    assert (None in found) is not made


def test_a_greater_figure_is_off_by_a_digit_a_swap_a_place_or_a_share() -> None:
    (mention,), _ = read(articles("The fund spent $4,680 on the quay."))
    found = {int(one.low) for seed in range(400) if (one := altered(mention.reading, random.Random(seed))) is not None}
    assert {4780, 6480, 46800, 468, 4680000, 5148} <= found
    assert 4680 not in found
