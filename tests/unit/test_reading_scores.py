"""The scorers of the labelled sentences, proved on readings written by hand."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from crosscheck.extract import Examined, Rule
from crosscheck.model import Conversion, Reading, Refusal
from tests.reading_scores import Tally, rules_that_fail, score_readings

ROW = {
    "id": "s1",
    "text": "Nine fled on Monday.",
    "mentions": [
        {"start": 0, "end": 4, "surface": "Nine", "kind": "number", "low": "9", "high": "9", "unit": None, "bound": "="},
        {"start": 10, "end": 19, "surface": "on Monday", "kind": "date", "earliest": "2025-03-24", "latest": "2025-03-24"},
    ],
}
TRAP = {"id": "s2", "text": "Nine to Five was on.", "mentions": []}
NINE = Reading(0, 4, "number", Decimal(9), Decimal(9))
MONDAY = Reading(13, 19, "date", earliest=dt.date(2025, 3, 24), latest=dt.date(2025, 3, 24))


def nine(**labelled):
    """The row with one figure of which something more is labelled."""
    return {**ROW, "mentions": [{**ROW["mentions"][0], **labelled}]}


def attribute(name, labelled, **said):
    return score_readings(
        [nine(**{name.removesuffix("_head"): labelled})], {"s1": [Reading(0, 4, "number", Decimal(9), Decimal(9), **said)]}
    ).attributes[name]


def test_readings_that_say_what_is_labelled_score_in_full():
    scores = score_readings([ROW, TRAP], {"s1": [NINE, MONDAY], "s2": []})
    assert (scores.quantities, scores.dates, scores.attributes["bound"]) == (Tally(1, 1, 1),) * 3
    assert (scores.silent_on_traps, scores.wrong_by_5x, scores.misses) == (1, 0, ())


def test_a_reading_in_a_sentence_without_figures_costs_precision():
    scores = score_readings([ROW, TRAP], {"s1": [NINE, MONDAY], "s2": [NINE]})
    assert scores.silent_on_traps == 0
    assert (scores.quantities.precision, scores.quantities.recall) == (0.5, 1)
    assert scores.quantities.f1 == pytest.approx(2 / 3)
    assert scores.misses == (("s2", "Nine", "not to be read, and read as: number 9 9 None"),)


def test_words_that_are_marked_and_not_labelled_count_neither_way():
    row = {**ROW, "mentions": [{"start": 0, "end": 4, "surface": "Nine", "kind": None}]}
    for readings in ([NINE], []):
        scores = score_readings([row], {"s1": readings})
        assert (scores.quantities, scores.misses) == (Tally(0, 0, 0), ())


def test_another_bound_is_another_score_than_another_value():
    hedged = Reading(0, 4, "number", Decimal(9), Decimal(9), bound="~")
    scores = score_readings([ROW], {"s1": [hedged, MONDAY]})
    assert scores.quantities.recall == 1
    assert scores.attributes["bound"] == Tally(0, 1, 1)
    assert scores.misses == (("s1", "Nine", "bound: ~, not ="),)


@pytest.mark.parametrize(("value", "count"), [(45, 0), (46, 1), (1, 1), (900, 1)])
def test_a_value_more_than_five_times_off_is_counted(value, count):
    wrong = Reading(0, 4, "number", Decimal(value), Decimal(value))
    scores = score_readings([ROW], {"s1": [wrong, MONDAY]})
    assert scores.wrong_by_5x == count
    assert scores.misses == (("s1", "Nine", f"read as: number {value} {value} None"),)


def test_nothing_read_is_a_miss_and_not_a_wrong_value():
    scores = score_readings([ROW], {"s1": []})
    assert (scores.quantities.recall, scores.dates.recall, scores.wrong_by_5x) == (0, 0, 0)


def test_another_unit_is_a_miss():
    grams = Reading(0, 4, "number", Decimal(9), Decimal(9), "gram")
    assert score_readings([ROW], {"s1": [grams, MONDAY]}).quantities.recall == 0


def test_a_third_is_a_third_to_any_number_of_places():
    third = Reading(0, 4, "ratio", Decimal(1) / 3, Decimal(1) / 3)
    for written, right in (("0.33333333333333333", 1), ("0.33", 0)):
        assert score_readings([nine(kind="ratio", low=written, high=written)], {"s1": [third]}).quantities.right == right


def test_of_a_mention_only_what_its_label_says_is_judged():
    assert score_readings([nine()], {"s1": [NINE]}).attributes["status"] == Tally(0, 0, 0)


@pytest.mark.parametrize(
    ("labelled", "said", "tally"),
    [
        ("killed", "killed", (1, 1, 1)),
        ("killed", None, (0, 1, 0)),
        (None, "killed", (0, 0, 1)),
        ("killed", "missing", (0, 1, 1)),
        (None, None, (0, 0, 0)),
    ],
)
def test_a_status_earns_only_where_it_is_labelled_and_said(labelled, said, tally):
    assert attribute("status", labelled, status=said) == Tally(*tally)


def test_facts_earn_nothing_and_claims_do():
    assert attribute("mood", "fact", mood="fact") == Tally(0, 0, 0)
    assert attribute("mood", "claimed", mood="claimed") == Tally(1, 1, 1)


def test_what_is_counted_is_judged_as_a_phrase_and_by_its_head():
    assert attribute("what", "old barns", what="barns") == Tally(0, 1, 1)
    assert attribute("what_head", "old barns of Arden", what="Barns") == Tally(1, 1, 1)
    assert attribute("what_head", None, what="barns") == Tally(0, 1, 1)


def test_a_conversion_is_judged_with_whether_it_fits():
    label = {"low": "20", "high": "20", "unit": "pound", "agrees": True}
    fits, slips = (Conversion(5, 9, Decimal(20), Decimal(20), "pound", agrees) for agrees in (True, False))
    assert [attribute("conversion", label, conversion=one).right for one in (fits, slips)] == [1, 0]


def test_other_days_and_hours_are_judged_where_they_are_labelled():
    label = {**ROW["mentions"][1], "alternatives": [["2025-03-31", "2025-03-31"]], "clock": [540, 540]}
    day = dt.date(2025, 3, 31)
    both = Reading(13, 19, "date", earliest=MONDAY.earliest, latest=MONDAY.latest, alternatives=((day, day),), clock=(540, 540))
    for reading, right in ((both, 1), (MONDAY, 0)):
        scores = score_readings([{**ROW, "mentions": [label]}], {"s1": [reading]})
        assert (scores.attributes["alternatives"].right, scores.attributes["clock"].right) == (right, right)


def test_where_a_value_is_wrong_nothing_else_of_it_is_judged():
    ten = Reading(0, 4, "number", Decimal(10), Decimal(10), status="killed")
    assert score_readings([nine(status="killed")], {"s1": [ten]}).attributes["status"] == Tally(0, 0, 0)


def test_a_rule_that_a_row_names_must_apply_or_not_as_it_says():
    grammar = (
        Rule("name.road", "Not read.", (), ()),
        Rule("bound.about", "Near.", (), (), shows=lambda reading: reading.bound == "~"),
    )
    found = {"s1": Examined((NINE,), (Refusal(5, 9, "name.road"),))}
    assert list(rules_that_fail([{**ROW, "reads": ["name.road"], "leaves": ["bound.about"]}], found, grammar)) == []
    assert list(rules_that_fail([{**ROW, "reads": ["bound.about"], "leaves": ["name.road"]}], found, grammar)) == [
        ("s1", "bound.about does not apply"),
        ("s1", "name.road applies"),
    ]
