"""A verdict's score is the sum of the steps it tells."""

from __future__ import annotations

import pytest

from crosscheck.compare import RULES, Example, compare
from crosscheck.compare.tier import ONE_THING, log_odds, probability
from crosscheck.config import CompareConfig
from tests.unit.compare.pairs import align

EXAMPLES = [pytest.param(example, id=f"{rule.code}-{n}") for rule in RULES for n, example in enumerate(rule.passing)]


@pytest.mark.parametrize("example", EXAMPLES)
def test_steps_add_up_to_the_score(example: Example) -> None:
    pair = align(example.left, example.right, example.left_published, example.right_published, example.likelihood)
    verdict = compare(pair, CompareConfig())
    assert verdict is not None
    assert verdict.contributions[0] == (ONE_THING, round(log_odds(pair.score), 3))
    assert probability(sum(added for _, added in verdict.contributions)) == pytest.approx(verdict.score, abs=0.002)


def test_what_a_reader_should_doubt_is_a_step_by_its_own_words() -> None:
    pair = align("The report runs to [83] pages.", "The report may run to [84] pages.", score=0.95)
    verdict = compare(pair, CompareConfig())
    assert verdict is not None
    steps = dict(verdict.contributions)
    assert steps["one side speaks of what may be"] < 0 < steps["a slip would explain it (one digit differs)"]
