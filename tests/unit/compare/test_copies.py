"""One text printed with two figures: rows of a sentence and its copy, with what is said of them."""

from __future__ import annotations

import pytest

from crosscheck.config import CompareConfig
from tests.judging import compare
from tests.unit.compare.pairs import align

QUAY = "The new quay at Ostrow will {} and replace the one that burned down with the grain store beside the river."
BOAT = "The harbour office told the council that the pilot boat Selma {} with a crew of three and an engine for the ferry."


def decided(sentence: str, one: str, other: str, *days: str) -> tuple[str, str, str]:
    """Relation, rule and tier of a sentence in which [one] is printed as [other], by days of publication."""
    found = compare(align(sentence.format(one), sentence.format(other), *days), CompareConfig())
    return ("", "", "") if found is None else (found.relation, found.rule, found.tier)


@pytest.mark.parametrize(
    ("sentence", "one", "other"),
    [
        (QUAY, "hold [340] cars", "hold [430] cars"),
        (QUAY, "hold [340] cars", "hold [34] cars"),
        (QUAY, "hold [three] cars", "hold [ninety] cars"),
        (QUAY, "cost [$3.4 million]", "cost [$4.3 million]"),
        (QUAY, "cost [$3.4 million]", "cost [$3.4 billion]"),
        (QUAY, "cover [12 percent] of the bay", "cover [21 percent] of the bay"),
        (QUAY, "be [90 metres] long", "be [60 metres] long"),
        (QUAY, "open on [4 March]", "open on [14 March]"),
        (BOAT, "left Lowmere on [Monday]", "left Lowmere on [Tuesday]"),
        (BOAT, "left Lowmere in [March 2019]", "left Lowmere in [May 2019]"),
        (BOAT, "left Lowmere at [8:05 a.m.]", "left Lowmere at [9:40 a.m.]"),
    ],
)  # fmt: skip
def test_a_changed_figure_is_a_firm_conflict(sentence: str, one: str, other: str) -> None:
    assert decided(sentence, one, other) == ("conflict", "conflict-copy", "firm")
    assert decided(sentence, other, one) == ("conflict", "conflict-copy", "firm")


@pytest.mark.parametrize(
    ("sentence", "one", "other", "days", "relation"),
    [
        pytest.param(QUAY, "hold [340] cars", "hold [340] cars", (), "same", id="nothing changed"),
        pytest.param(QUAY, "hold [twelve] cars", "hold [12] cars", (), "same", id="in words"),
        pytest.param(QUAY, "cost [$1.2 million]", "cost [$1,200,000]", (), "same", id="written out"),
        pytest.param(QUAY, "cost [$1.2 million]", "cost [about $1.18 million]", (), "rounded", id="rounded"),
        pytest.param(QUAY, "hold [at least 340] cars", "hold [365] cars", (), "within", id="a bound"),
        pytest.param(QUAY, "be [100 metres] long", "be [328 feet] long", (), "same", id="the outlet's own units"),
        pytest.param(QUAY, "hold [dozens] of cars", "hold [hundreds] of cars", (), None, id="orders of magnitude"),
        pytest.param(BOAT, "left on [Tuesday]", "left on [25 March 2025]", (), "same", id="a weekday and its date"),
        pytest.param(
            BOAT, "left on [Tuesday]", "left on [Tuesday]", ("2025-03-19", "2025-03-26"), "within", id="one weekday, a week later"
        ),
        pytest.param(BOAT, "left [today]", "left [today]", ("2025-03-25", "2025-03-26"), "within", id="one word, a day later"),
        pytest.param(BOAT, "left [today]", "left [yesterday]", ("2025-03-25", "2025-03-26"), "same", id="one day, two words"),
    ],
)  # fmt: skip
def test_an_innocent_difference_is_none(sentence: str, one: str, other: str, days: tuple[str, ...], relation: str | None) -> None:
    found = decided(sentence, one, other, *days)
    assert found[1] != "conflict-copy"
    assert relation is None or found[0] == relation


@pytest.mark.parametrize(
    ("sentence", "one", "other", "days"),
    [
        pytest.param(BOAT, "left [today]", "left [on Monday]", ("2025-03-26", "2025-03-26"), id="words that count from a day"),
        pytest.param(BOAT, "left at [8 a.m.]", "left at [9 a.m.]", (), id="an hour apart: two zones"),
        pytest.param(QUAY, "hold [340] cars", "hold [430] cars", ("2025-03-20", "2025-03-26"), id="days later"),
        pytest.param(
            "The storm that came over the hills above Ostrow on Sunday killed [{}] people and cut the road to the valley.",
            "12", "15", ("2025-03-25", "2025-03-26"), id="a toll that rose",
        ),
        pytest.param(
            QUAY, "hold [340] cars, not 430 as first reported,", "hold [430] cars, not 430 as first reported,", (), id="corrected"
        ),
    ],
)  # fmt: skip
def test_what_may_have_another_reason_is_left_to_other_rules(sentence: str, one: str, other: str, days: tuple[str, ...]) -> None:
    assert decided(sentence, one, other, *days)[1] != "conflict-copy"


def test_the_cause_names_the_print_and_the_slip() -> None:
    found = compare(align(QUAY.format("hold [340] cars"), QUAY.format("hold [430] cars")), CompareConfig())
    assert found is not None
    assert found.cause == "one text, printed with two figures; two digits swapped"
    assert found.explanation == (
        "“340” and “430” stand at the same place of one text that both articles print, so both cannot be true."
    )
