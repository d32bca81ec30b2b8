"""Every rule proves itself on its own examples, through the real extractor."""

from __future__ import annotations

import pytest

from crosscheck.compare import RELATION_NOTES, RULES, Example, Rule, describe
from crosscheck.config import CompareConfig
from crosscheck.model import RELATIONS, Verdict
from tests.judging import compare
from tests.unit.compare.pairs import DOUBTS_ALONE, align

PASSING = [pytest.param(rule, example, id=f"{rule.code}-{n}") for rule in RULES for n, example in enumerate(rule.passing)]
FAILING = [pytest.param(rule, example, id=f"{rule.code}-{n}") for rule in RULES for n, example in enumerate(rule.failing)]


def verdict_of(example: Example) -> Verdict | None:
    """What an example comes to; a conflict is shown by one whether or not the models find it likely enough for a line."""
    config = DOUBTS_ALONE if example.relation == "conflict" else CompareConfig()
    return compare(
        align(example.left, example.right, example.left_published, example.right_published, example.likelihood), config
    )


@pytest.mark.parametrize(("rule", "example"), PASSING)
def test_a_rule_decides_its_passing_examples(rule: Rule, example: Example) -> None:
    verdict = verdict_of(example)
    assert verdict is not None
    assert (verdict.rule, verdict.relation, example.relation) == (rule.code, rule.relation, rule.relation)


@pytest.mark.parametrize(("rule", "example"), FAILING)
def test_a_rule_leaves_its_failing_examples_to_another(rule: Rule, example: Example) -> None:
    verdict = verdict_of(example)
    assert (verdict.relation if verdict else None) == example.relation
    assert verdict is None or verdict.rule != rule.code


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_is_documented_by_examples_on_both_sides(rule: Rule) -> None:
    assert len(rule.passing) >= 2
    assert len(rule.failing) >= 1
    text = describe(rule)
    assert all(example.left in text and example.right in text for example in (*rule.passing, *rule.failing))
    assert rule.meaning in text
    assert rule.not_meaning in text


def test_codes_are_unique_and_every_relation_has_a_rule_and_a_note() -> None:
    assert len({rule.code for rule in RULES}) == len(RULES)
    assert {rule.relation for rule in RULES} == set(RELATIONS) == set(RELATION_NOTES)
    assert all(rule.code.startswith(rule.relation) for rule in RULES)
