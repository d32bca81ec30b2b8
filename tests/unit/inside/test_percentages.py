from __future__ import annotations

import pytest

from tests.unit.inside.articles import found


@pytest.mark.parametrize(
    ("text", "given", "expected", "tier"),
    [
        ("120 of the 300 members (45%) voted.", "45%", "40%", "firm"),
        ("Only 61 of the 90 boats (67%) sailed.", "67%", "67.8%", "possible"),
        ("Some 60%, or 120 of 300 households, lack water.", "60%", "40%", "firm"),
        ("In all 412 out of 520 pupils (69 percent) came.", "69%", "79.2%", "firm"),
        ("Of these, 37 of 90 boats (40%) sailed.", "40%", "41.1%", "possible"),
    ],
)
def test_a_share_that_its_counts_do_not_give(text: str, given: str, expected: str, tier: str) -> None:
    (finding,) = found(text)
    assert [side.value for side in finding.sides] == [given, expected]
    assert finding.tier == tier


@pytest.mark.parametrize(
    "text",
    [
        "Only 61 of the 90 boats (68%) sailed.",
        "Only 61 of the 90 boats (67.8%) sailed.",
        "Nearly 70 percent, or 61 of the 90 boats, sailed.",
        "1.2 million of the 2.9 million voters (41%) came.",
        "Three of the four captains (70%) agreed.",
        "61 of the 90 boats sailed, and 45 percent of the crews came.",
        "The fee rose on 61 of the 90 boats (45% of them foreign).",
        "Of the 90 boats, 61 sailed.",
    ],
)
def test_a_share_that_fits_or_is_of_something_else(text: str) -> None:
    assert not found(text)


@pytest.mark.parametrize(
    ("text", "given", "expected", "cause"),
    [
        ("Sales rose 24 percent to $1.2 billion from $1.1 billion.", "24%", "9.1%", ""),
        ("Thefts rose by 17 percent, from 3,000 to 3,600.", "17%", "20%", "a share of the new level, not of the old one"),
        ("Support rose 8 points to 41% from 29%.", "8 points", "12 points", ""),
        ("Support fell by 3 percentage points, from 41% to 29%.", "3 points", "12 points", ""),
    ],
)
def test_a_change_that_its_levels_do_not_give(text: str, given: str, expected: str, cause: str) -> None:
    (finding,) = found(text)
    assert [side.value for side in finding.sides] == [given, expected]
    assert finding.suspected_cause == cause


@pytest.mark.parametrize(
    "text",
    [
        "Sales rose 9 percent to $1.2 billion from $1.1 billion.",
        "Thefts rose by 20 percent, from 3,000 to 3,600.",
        "Support rose 41 percent to 41% from 29%.",
        "Support rose 12 percent to 41% from 29%.",
        "Support rose to 41% from 29%, and 34% were against it.",
        "Thefts rose by 17 percent from 2019 to 2021.",
        "Thefts rose by 17 percent to 3,600 from a low of 1,200.",
        "Shares rose 2 percent; sales went from 300 to 500.",
    ],
)
def test_a_change_that_fits_or_leads_elsewhere(text: str) -> None:
    assert not found(text)
