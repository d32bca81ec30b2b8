"""Twins are paired whatever their score, their values or the pairs beside them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from crosscheck.adapters.scorecards import load_scorecards
from crosscheck.align import align_story, sentence_words
from crosscheck.align.twins import PRINTED
from crosscheck.model import Alignment
from tests.unit.align.told import CONFIG, articles, read

QUAY = "The new quay at Ostrow will hold {} cars and replace the one that burned down with the grain store beside the river."


def aligned(*texts: str, reach: float = CONFIG.max_value_ratio) -> list[Alignment]:
    mentions, sentences = read(articles(*texts))
    words = sentence_words(sentences, mentions)
    blank = np.zeros((len(mentions), 4), np.float32)
    return list(
        align_story(mentions, sentences, words, blank, replace(CONFIG, max_value_ratio=reach), load_scorecards()).alignments
    )


def surfaces(alignments: list[Alignment]) -> set[tuple[str, str]]:
    return {(one.left.surface, one.right.surface) for one in alignments}


@pytest.mark.parametrize(("one", "other"), [("3", "87"), ("340", "430"), ("340", "95,000")])
def test_a_changed_figure_is_paired_though_it_was_no_candidate(one: str, other: str) -> None:
    found = aligned(QUAY.format(one), QUAY.format(other), reach=1.1)
    pairs = [pair for pair in found if (pair.left.surface, pair.right.surface) == (one, other)]
    assert [(pair.score >= CONFIG.printed_score, dict(pair.evidence)[PRINTED], pair.slot >= 0) for pair in pairs] == [
        (True, 1, True)
    ]


def test_a_figure_with_a_twin_is_no_pair_with_another_value_of_that_article() -> None:
    own = "Builders had promised Ostrow a quay for 520 cars."
    assert ("340", "520") not in surfaces(aligned(QUAY.format("340"), f"{QUAY.format('340')} {own}"))


def test_twins_are_of_one_question_before_others_are_joined_to_it() -> None:
    lead = "Ostrow's new quay will hold 340 cars."
    found = aligned(f"{lead} {QUAY.format('340')}", f"{lead} {QUAY.format('430')}")
    changed = [pair for pair in found if (pair.left.surface, pair.right.surface) == ("340", "430")]
    assert [pair.slot >= 0 for pair in changed] == [True]


def test_other_pairs_say_that_they_are_no_twins() -> None:
    found = aligned("The new quay at Ostrow will hold 340 cars.", "Ostrow's new quay will hold 340 cars.")
    assert [dict(pair.evidence)[PRINTED] for pair in found] in ([], [0.0])
