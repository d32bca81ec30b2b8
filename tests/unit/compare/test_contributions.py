"""A verdict's score is the sum of the steps it tells."""

from __future__ import annotations

import math

import pytest

from crosscheck import compare as comparing
from crosscheck.compare import RULES, Example
from crosscheck.compare.tier import ONE_THING, START
from crosscheck.config import CompareConfig
from crosscheck.model import Verdict
from crosscheck.scorecard import Scorecard, Scorecards, Term, log_odds
from tests.judging import compare
from tests.unit.compare.pairs import DOUBTS_ALONE, align

EXAMPLES = [pytest.param(example, id=f"{rule.code}-{n}") for rule in RULES for n, example in enumerate(rule.passing)]
EVIDENCE = {"lead": 1.2, "agreeing_rival": 0.1, "near_words": 0.4, "run_before": 0.5, "verb_same": 1.0, "sentence_cosine": 0.7}


def check_sum(verdict: Verdict) -> None:
    """Every step is told to three decimal places, and steps that round to nothing are left out."""
    untold = 0.0005 * 50
    logit = math.log(verdict.score / (1 - verdict.score))
    assert sum(added for _, added in verdict.contributions) == pytest.approx(logit, abs=untold)
    assert all(added == round(added, 3) != 0 for _, added in verdict.contributions)


@pytest.mark.parametrize("evidence", [{}, EVIDENCE])
@pytest.mark.parametrize("example", EXAMPLES)
def test_steps_add_up_to_the_score(example: Example, evidence: dict[str, float]) -> None:
    pair = align(example.left, example.right, example.left_published, example.right_published, example.likelihood, evidence)
    verdict = compare(pair, DOUBTS_ALONE)
    assert verdict is not None
    check_sum(verdict)
    if verdict.relation == "conflict":
        assert verdict.contributions[0][0] == START
        assert ONE_THING in dict(verdict.contributions)
    else:
        assert verdict.contributions[0] == (ONE_THING, round(log_odds(pair.score), 3))


def _plain(*terms: Term) -> Scorecards:
    """Models that know nothing but a few terms."""
    card = Scorecard(-1.0, (Term("alignment", slope=1.0), *terms))
    return Scorecards(card, card, card, card)


def test_what_a_reader_should_doubt_is_a_step_by_its_own_words() -> None:
    pair = align("The report runs to [83] pages.", "The report may run to [84] pages.", score=0.95)
    doubting = Term("caveat:possible-figure", edges=(0.5,), points=(0.0, -0.75))
    verdict = comparing.compare(pair, CompareConfig(), _plain(doubting, Term("one_digit", slope=0.5)))
    assert verdict is not None
    assert verdict.contributions == (
        (START, -1.0),
        (ONE_THING, 2.944),
        ("one side speaks of what may be", -0.75),
        ("a single digit differs", 0.5),
    )
    check_sum(verdict)


def test_a_feature_is_told_in_the_words_of_its_side() -> None:
    pair = align("The report runs to [83] pages.", "The report runs to [84] pages.", evidence={"lead": 2.0})
    words = {}
    for slope in (0.5, -0.5):
        verdict = comparing.compare(pair, CompareConfig(), _plain(Term("lead", slope=slope)))
        assert verdict is not None
        words[slope] = verdict.contributions[-1]
    assert words == {
        0.5: ("no other figure of the two articles fits as well", 1.0),
        -0.5: ("another figure of the two articles fits as well", -1.0),
    }


def test_what_the_alignment_does_not_know_adds_nothing() -> None:
    pair = align("The report runs to [83] pages.", "The report runs to [84] pages.")
    known = comparing.compare(pair, CompareConfig(), _plain())
    unknown = comparing.compare(pair, CompareConfig(), _plain(Term("lead", slope=3.0, mean=-1.0)))
    assert known == unknown


def test_a_changed_copy_is_at_least_as_sure_as_its_being_one_text() -> None:
    text = "The new ferry terminal at Ostrow will hold [{}] cars and replace the quay that burned down in the autumn."
    verdict = comparing.compare(align(text.format(340), text.format(430), score=0.9), CompareConfig(), _plain())
    assert verdict is not None
    assert verdict.contributions[-1] == ("one text is printed with both", 1.0)
    assert verdict.score == pytest.approx(0.9)
    sure = comparing.compare(
        align(text.format(340), text.format(430), score=0.9), CompareConfig(), _plain(Term("kind_number", slope=2.0))
    )
    assert sure is not None
    assert sure.score > 0.9
    assert "one text is printed with both" not in dict(sure.contributions)
