"""What each feature adds to a score, and the words that two sentences share."""

from __future__ import annotations

import numpy as np
import pytest

from crosscheck.adapters.scorecards import load_scorecards
from crosscheck.align.features import AGREEMENT_FEATURES, FEATURES
from crosscheck.align.scorer import contributions, logits_of, probabilities
from crosscheck.align.shared import sentences_with, shared_words
from crosscheck.align.words import words_of
from crosscheck.model import PRIOR
from crosscheck.scorecard import Scorecard, Term
from tests.unit.align.builders import mention, sentence

CARDS = load_scorecards()
MODELS = {"alignment": (FEATURES, CARDS.alignment), "agreement": (AGREEMENT_FEATURES, CARDS.agreement)}
ROWS = np.random.default_rng(7).normal(size=(20, len(AGREEMENT_FEATURES))).astype(np.float32)
STAIRS = Scorecard(-1.0, (Term("step", edges=(0.0, 2.0), points=(-0.5, 0.25, 4.0)), Term("line", slope=2.0, mean=1.0)))


@pytest.mark.parametrize("model", MODELS)
def test_contributions_add_up_to_the_log_odds(model: str) -> None:
    names, card = MODELS[model]
    rows = ROWS[:, : len(names)]
    told = [sum(added for _, added in row) for row in contributions(rows, names, card)]
    assert told == pytest.approx(logits_of(rows, names, card).tolist(), abs=0.0005 * (len(card.terms) + 2))


@pytest.mark.parametrize("model", MODELS)
def test_the_prior_comes_first_and_every_further_one_is_a_features_in_the_models_order(model: str) -> None:
    names, card = MODELS[model]
    told = contributions(ROWS[:1, : len(names)], names, card)[0]
    assert told[0] == (PRIOR, round(card.prior, 3))
    assert [name for name, _ in told[1:]] == [term.name for term in card.terms] != []


@pytest.mark.parametrize(
    ("step", "line", "expected"),
    [(-1.0, 1.0, -1.5), (0.0, 1.0, -0.75), (1.9, 1.5, 0.25), (2.0, 0.0, 1.0), (7.0, 1.0, 3.0)],
)
def test_staircases_and_lines_are_added_alike_for_many_rows_and_for_one(step: float, line: float, expected: float) -> None:
    row = np.array([[step, 9.0, line]], np.float32)
    names = ("step", "unknown to the model", "line")
    assert logits_of(row, names, STAIRS).tolist() == [expected]
    assert sum(added for _, added in contributions(row, names, STAIRS)[0]) == pytest.approx(expected)


def test_a_term_without_a_column_adds_nothing() -> None:
    assert logits_of(np.array([[3.0]], np.float32), ("line",), STAIRS).tolist() == [3.0]
    assert contributions(np.array([[3.0]], np.float32), ("line",), STAIRS)[0] == ((PRIOR, -1.0), ("line", 4.0))


def test_no_rows_no_log_odds() -> None:
    assert logits_of(np.zeros((0, 2), np.float32), ("step", "line"), STAIRS).tolist() == []


@pytest.mark.parametrize(
    ("logit", "expected"), [(0.0, 0.5), (1.0986, 0.75), (-1.0986, 0.25), (1e308, 1.0), (-1e308, 0.0), (-np.inf, 0.0)]
)
def test_log_odds_become_probabilities_however_far_they_go(logit: float, expected: float) -> None:
    assert probabilities(np.array([logit])).tolist() == [pytest.approx(expected, abs=1e-4)]


def shared(left: str, right: str, *others: str) -> tuple[str, ...]:
    a, b = mention(left), mention(right, article="b")
    rows = {"a": [a.sentence], "b": [b.sentence], "c": [sentence(text, n) for n, text in enumerate(others)]}
    words = {(article, s.index): words_of(s.text) for article, own in rows.items() for s in own}
    return shared_words(a, b, words, sentences_with(rows, words))


def test_the_rarest_shared_words_are_told_as_the_left_sentence_writes_them() -> None:
    left, right = "The ferry lost [2] hatches off Ostrow.", "Off Ostrow [two] of the ferry's hatch covers came loose."
    assert shared(left, right, "The ferry left Ostrow.", "The ferry is old.") == ("hatches", "Ostrow", "ferry")


def test_words_of_one_sentence_alone_are_not_told() -> None:
    assert shared("The ferry lost [2] hatches.", "A storm took [two] roofs.") == ()


def test_a_word_that_stands_twice_is_told_once_and_three_are_enough() -> None:
    same = "Crew and crew saw [2] red buoys drift past Selma pier."
    assert len(shared(same, same)) == len(set(shared(same, same))) == 3
