import numpy as np
import pytest

from crosscheck.align.assign import agree, assign, slots
from crosscheck.config import AlignConfig
from crosscheck.model import Mention
from tests.unit.align.builders import mention

CONFIG = AlignConfig(agreement_threshold=0.2, difference_threshold=0.3, counterpart_threshold=0.5)


def kept(mentions: list[Mention], *scored: tuple[int, int, float]) -> list[tuple[int, int]]:
    left, right, scores = (np.array(column) for column in zip(*scored, strict=True))
    return [scored[p][:2] for p in assign(mentions, left, right, scores.astype(np.float32), CONFIG)]


@pytest.mark.parametrize(
    ("score", "expected"),
    [
        (0.6, [(0, 1)]),
        (0.5, [(0, 1)]),
        (0.4, [(0, 1), (0, 2)]),  # a pair that merely agrees keeps nobody from differing
        (0.2, [(0, 1), (0, 2)]),
        (0.1, [(0, 2)]),
    ],
)
def test_only_a_likely_equal_counterpart_keeps_a_figure_from_contradicting_a_third(
    score: float, expected: list[tuple[int, int]]
) -> None:
    rows = [mention("[2] dead"), mention("[2] dead", article="b"), mention("[5] hurt", 5, article="b")]
    assert kept(rows, (0, 1, score), (0, 2, 0.35)) == expected


def test_a_difference_that_is_likelier_than_the_equal_counterpart_comes_first() -> None:
    rows = [mention("[2] dead"), mention("[2] dead", article="b"), mention("[5] hurt", 5, article="b")]
    assert kept(rows, (0, 1, 0.6), (0, 2, 0.7)) == [(0, 1), (0, 2)]


def test_a_counterpart_in_a_third_article_settles_nothing_here() -> None:
    rows = [mention("[2] dead"), mention("[2] dead", article="c"), mention("[5] dead", 5, article="b")]
    assert kept(rows, (0, 1, 0.9), (0, 2, 0.4)) == [(0, 1), (0, 2)]


def test_differing_values_pair_one_to_one_best_first() -> None:
    rows = [mention("[2] dead"), mention("[3] dead", 3, article="b"), mention("[4] dead", 4, article="b")]
    assert kept(rows, (0, 1, 0.6), (0, 2, 0.7)) == [(0, 2)]


def test_repeats_of_one_value_all_pair() -> None:
    rows = [mention("[2] dead"), mention("[2] dead", article="b"), mention("[two] died", article="b")]
    assert kept(rows, (0, 1, 0.6), (0, 2, 0.5)) == [(0, 1), (0, 2)]


@pytest.mark.parametrize(("score", "expected"), [(0.19, []), (0.25, [(0, 2)]), (0.3, [(0, 1), (0, 2)])])
def test_each_sort_of_pair_has_its_own_least_score(score: float, expected: list[tuple[int, int]]) -> None:
    rows = [mention("[2] dead"), mention("[3] dead", 3, article="b"), mention("[2] dead", article="c")]
    assert kept(rows, (0, 1, score), (0, 2, score)) == expected


def test_no_candidates_no_pairs() -> None:
    none = np.array([], dtype=np.int64)
    assert assign([], none, none, none.astype(np.float32), CONFIG) == ()


def test_a_chain_never_joins_two_answers_of_one_article() -> None:
    rows = [mention("[2] dead"), mention("[5] hurt", 5), mention("[2] dead", article="b"), mention("[5] hurt", 5, article="c")]
    left, right = np.array([0, 1, 2]), np.array([2, 3, 3])
    found = slots(rows, left, right, np.array([0.9, 0.8, 0.7], np.float32), [0, 1, 2])
    assert found[0] == found[2] != found[1] == found[3]


@pytest.mark.parametrize(("figure", "expected"), [(20, True), (23, True), (40, True), (90, False), (19, False)])
def test_an_open_end_reaches_to_twice_its_figure(figure: int, expected: bool) -> None:
    at_least = mention("[at least 20] dead", 20, high=None, bound=">=").reading
    exact = mention("[x] dead", figure).reading
    assert agree(at_least, exact) is agree(exact, at_least) is expected


def test_a_conversion_does_not_take_a_figures_match() -> None:
    dollars, pounds = (mention("[x]", 60, kind="money", unit=unit) for unit in ("USD", "GBP"))
    other = mention("[y]", 16, kind="money", unit="USD", article="b")
    assert kept([dollars, pounds, other], (0, 2, 0.6), (1, 2, 0.8)) == [(0, 2)]
