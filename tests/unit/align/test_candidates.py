import datetime as dt

import pytest

from crosscheck.align.candidates import candidate_pairs
from crosscheck.config import AlignConfig
from crosscheck.model import Mention
from tests.unit.align.builders import mention

DAY = dt.date(2024, 5, 1)


def paired(*mentions: Mention) -> list[tuple[int, int]]:
    found = candidate_pairs(mentions, AlignConfig())
    assert found.complete
    return list(zip(found.left.tolist(), found.right.tolist(), strict=True))


def test_other_outlets_and_one_family_only() -> None:
    assert paired(mention("[2] dead"), mention("[3] dead", 3, article="b")) == [(0, 1)]
    assert paired(mention("[2] dead"), mention("[3] dead", 3)) == [], "one article"
    assert paired(mention("[2] dead", outlet="x"), mention("[3] dead", 3, article="b", outlet="x")) == [], "one outlet"
    assert paired(mention("[2] dead"), mention("on [Friday]", DAY, article="b")) == [], "a number is no date"


@pytest.mark.parametrize(
    ("a", "b", "kept"),
    [(10, 150, True), (10, 250, False), (10, 1000, True), (60, 60_000, True), (0, 2, True), (0, 90, False)],
)
def test_far_apart_values_are_left_out_unless_a_power_of_ten_lies_between(a: int, b: int, kept: bool) -> None:
    assert bool(paired(mention("[x] dead", a), mention("[y] dead", b, article="b"))) is kept


@pytest.mark.parametrize(("b", "kept"), [(23, True), (900, False)])
def test_an_open_end_is_judged_by_its_finite_one(b: int, kept: bool) -> None:
    at_least = mention("[at least 20] dead", 20, high=None, bound=">=")
    assert bool(paired(at_least, mention("[y] dead", b, article="b"))) is kept


def test_unresolved_dates_are_no_candidates() -> None:
    unresolved = mention("[last month]", DAY, earliest=None, latest=None)
    assert paired(unresolved, mention("on [Friday]", DAY, article="b")) == []


def test_currencies_share_a_block() -> None:
    euro = mention("[€5m]", 5_000_000, kind="money", unit="EUR")
    assert paired(euro, mention("[$5m]", 5_000_000, kind="money", unit="USD", article="b")) == [(0, 1)]


def test_a_story_too_large_keeps_the_pairs_that_share_rare_words() -> None:
    rows = [mention("[2] dead", article=str(n)) for n in range(6)]
    stems = [["harbour", "blast"], ["harbour", "blast"], ["harbour", "kiln"], ["harbour"], ["harbour", "kiln"], ["quay"]]
    found = candidate_pairs(rows, AlignConfig(max_candidates=5), stems)
    assert not found.complete
    assert list(zip(found.left.tolist(), found.right.tolist(), strict=True)) == [(0, 1), (2, 4)]
    assert candidate_pairs(rows, AlignConfig(max_candidates=15), stems).complete
