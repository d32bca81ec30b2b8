"""What each feature adds to a score, and the words that two sentences share."""

from __future__ import annotations

import math

import numpy as np
import pytest

from crosscheck.align.features import FEATURES
from crosscheck.align.scorer import contributions, score_pairs
from crosscheck.align.shared import sentences_with, shared_words
from crosscheck.align.words import words_of
from crosscheck.model import PRIOR
from tests.unit.align.builders import mention, sentence

ROWS = np.random.default_rng(7).normal(size=(40, len(FEATURES))).astype(np.float32)


@pytest.mark.parametrize("row", range(len(ROWS)))
def test_contributions_add_up_to_the_score(row: int) -> None:
    told = contributions(ROWS[row])
    assert 1 / (1 + math.exp(-sum(added for _, added in told))) == pytest.approx(score_pairs(ROWS[row : row + 1])[0], abs=0.005)


def test_the_prior_comes_first_and_is_that_of_every_pair() -> None:
    starts = {contributions(row)[0] for row in ROWS}
    assert [name for name, _ in starts] == [PRIOR]


def test_every_further_contribution_is_a_features() -> None:
    names = [name for name, _ in contributions(ROWS[0])][1:]
    assert names == [name for name in FEATURES if name in names] != []


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
