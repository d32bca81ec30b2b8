"""Every rule of the grammar is proved by its own examples: where it applies, and where it does not."""

from __future__ import annotations

import re

import pytest

from crosscheck.config import ExtractConfig
from crosscheck.extract import examine
from crosscheck.extract.grammar import GRAMMAR
from tests.notation import as_said, row

READS = [(rule, example) for rule in GRAMMAR for example in rule.reads]
LEAVES = [(rule, example) for rule in GRAMMAR for example in rule.leaves]


def applies(rule, found) -> bool:
    if rule.shows is not None:
        return any(rule.shows(reading) for reading in found.readings)
    return any(one.rule == rule.code for one in (*found.readings, *found.refusals))


def read(example):
    wanted = row(example)
    found = examine(wanted.text, wanted.day, ExtractConfig())
    asked = (*wanted.said, *("" for _ in found.readings))
    said = [as_said(wanted.text, reading, one) for reading, one in zip(found.readings, asked, strict=False)]
    return found, said, list(wanted.said)


@pytest.mark.parametrize(("rule", "example"), READS, ids=lambda part: part if isinstance(part, str) else part.code)
def test_a_rule_applies_where_its_examples_say_so(rule, example):
    found, said, wanted = read(example)
    assert said == [re.sub(r" ?; ?", "; ", part) for part in wanted]
    assert applies(rule, found), f"{rule.code} does not show in {found}"


@pytest.mark.parametrize(("rule", "example"), LEAVES, ids=lambda part: part if isinstance(part, str) else part.code)
def test_a_rule_does_not_apply_where_its_examples_say_so(rule, example):
    found, said, wanted = read(example)
    assert said == [re.sub(r" ?; ?", "; ", part) for part in wanted]
    assert not applies(rule, found), f"{rule.code} shows in {found}"


@pytest.mark.parametrize("rule", GRAMMAR, ids=lambda rule: rule.code)
def test_every_rule_has_a_meaning_an_example_and_a_counterexample(rule):
    assert re.fullmatch(r"[a-z]+\.[a-z-]+", rule.code)
    assert rule.meaning.endswith(".")
    assert rule.reads
    assert rule.leaves


def test_no_two_rules_share_a_code():
    codes = [rule.code for rule in GRAMMAR]
    assert len(codes) == len(set(codes))
