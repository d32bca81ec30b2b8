"""Additive models: what a value adds, and log-odds to probabilities and back."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.scorecard import Scorecard, Term, log_odds, probability

LINE = Term("line", slope=2.0, mean=1.5)
STAIRS = Term("stairs", edges=(0.0, 2.5), points=(-1.0, 0.5, 4.0))
BOTH = Term("both", slope=-1.0, mean=1.0, edges=(1.0,), points=(0.0, 10.0))


@pytest.mark.parametrize(
    ("term", "value", "added"),
    [
        (LINE, 1.5, 0.0),
        (LINE, 2.0, 1.0),
        (LINE, 0.0, -3.0),
        (STAIRS, -9.0, -1.0),
        (STAIRS, math.nextafter(0.0, -1.0), -1.0),
        (STAIRS, 0.0, 0.5),  # an edge is the first value of the step above it
        (STAIRS, 1.0, 0.5),
        (STAIRS, math.nextafter(2.5, 0.0), 0.5),
        (STAIRS, 2.5, 4.0),
        (STAIRS, 99.0, 4.0),
        (BOTH, 0.0, 1.0),
        (BOTH, 1.0, 10.0),
        (BOTH, 3.0, 8.0),
        (Term("flat", points=(0.75,)), 3.0, 0.75),
        (Term("nothing"), 3.0, 0.0),
    ],
)
def test_a_term_adds_a_line_a_staircase_or_both(term: Term, value: float, added: float) -> None:
    assert term.added(value) == pytest.approx(added)


@pytest.mark.parametrize(
    ("values", "parts"),
    [
        ({}, ()),
        ({"nobody knows it": 3.0}, ()),
        ({"stairs": 1.0}, (("stairs", 0.5),)),
        ({"nobody knows it": 3.0, "stairs": 3.0, "line": 2.0}, (("line", 1.0), ("stairs", 4.0))),
    ],
)
def test_only_features_that_are_known_and_have_a_term_add_something(
    values: dict[str, float], parts: tuple[tuple[str, float], ...]
) -> None:
    assert Scorecard(-2.0, (LINE, STAIRS)).parts(values) == parts


@pytest.mark.parametrize(
    ("chance", "odds"),
    [(0.5, 0.0), (0.75, math.log(3)), (0.25, -math.log(3)), (1.0, math.log(999)), (0.0, -math.log(999)), (0.9999, math.log(999))],
)
def test_log_odds_are_finite_at_the_ends(chance: float, odds: float) -> None:
    assert log_odds(chance) == pytest.approx(odds)


@given(st.floats(0.001, 0.999))
def test_probability_undoes_log_odds(chance: float) -> None:
    assert probability(log_odds(chance)) == pytest.approx(chance, abs=1e-6)


@given(st.floats(allow_nan=False), st.floats(allow_nan=False))
def test_every_sum_is_a_probability_and_more_is_never_less(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert 0.0 <= probability(low) <= probability(high) <= 1.0
