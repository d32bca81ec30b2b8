from __future__ import annotations

import pytest

from crosscheck.inside import CHECKS, Check, describe_check
from crosscheck.render.wording import MISFIT
from tests.unit.inside.articles import found

FIRES = [pytest.param(check, text, id=f"{check.code}: {text[:60]}") for check in CHECKS for text in check.fires]
SILENT = [pytest.param(check, text, id=f"{check.code}: {text[:60]}") for check in CHECKS for text in check.silent]


@pytest.mark.parametrize(("check", "text"), FIRES)
def test_every_example_that_fires_does_so_by_its_own_check_alone(check: Check, text: str) -> None:
    assert {finding.rule for finding in found(text)} == {check.code}


@pytest.mark.parametrize(("check", "text"), SILENT)
def test_every_silent_example_is_silent(check: Check, text: str) -> None:
    assert not found(text), check.code


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_every_check_has_examples_both_ways_and_words_for_a_reader(check: Check) -> None:
    assert check.fires
    assert len(check.silent) >= 2
    assert check.code in MISFIT
    told = describe_check(check)
    assert all(text.split(" || ")[-1] in told for text in (*check.fires, *check.silent))
