"""Shares and their intervals."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.evaluate import Share, f1


@pytest.mark.parametrize(
    ("right", "total", "low", "high"),
    [(0, 10, 0.0, 0.2775), (5, 10, 0.2366, 0.7634), (10, 10, 0.7225, 1.0), (1, 1, 0.2065, 1.0), (81, 263, 0.2553, 0.3662)],
)
def test_intervals_are_wilsons(right: int, total: int, low: float, high: float) -> None:
    assert Share(right, total).interval == pytest.approx((low, high), abs=1e-4)


@given(st.integers(1, 5000).flatmap(lambda total: st.tuples(st.integers(0, total), st.just(total))))
def test_an_interval_holds_its_share_and_narrows_with_more_cases(case: tuple[int, int]) -> None:
    right, total = case
    low, high = Share(right, total).interval or (1.0, 0.0)
    assert 0 <= low <= right / total <= high <= 1
    more = Share(right * 4, total * 4).interval
    assert more is not None
    assert more[1] - more[0] < high - low


def test_of_nothing_nothing_is_said() -> None:
    assert Share(0, 0).value is None
    assert Share(0, 0).interval is None
    assert f1(Share(0, 0), Share(1, 2)) is None


def test_f1_is_the_harmonic_mean() -> None:
    assert f1(Share(1, 2), Share(1, 1)) == pytest.approx(2 / 3)
    assert f1(Share(0, 2), Share(0, 1)) == 0.0
