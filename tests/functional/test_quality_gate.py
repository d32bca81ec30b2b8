"""The whole road, with the real model, against the project's own labels: quality may rise, and falls only in plain sight.

A floor is lowered, or the corpus changed, only by editing the tables below, together, in one commit that says why.
`python -m tests.measure` prints today's values; how the labels of the sentences came about, `data/README.md` tells.
"""

from __future__ import annotations

import pytest

from tests.measure import FILES, digests, failing_rules, named_rules_that_hold, reading_scores, shares, story_scores
from tests.reading_scores import ATTRIBUTES

CORPUS_SHA256 = {
    "labelled.csv": "2c272411e06fa6b62c8c12cb939d139c74a828496cb79dd639586be0a5dc9481",
    "labelled.jsonl": "381dc20362673c6b7c8e7e6f2af1ce94d218673dd114ad0703463fb696057058",
    "sentences.jsonl": "4fa61a14bda4423f7c2ca4b7c3f9c9935c34cd8306af20a08c6def6923d43c0a",
}

# A floor is a little under what was measured with the default weights on the day of the comment, so that another
# processor's rounding passes.
PAIR_FLOORS = {
    "reading_recall": 0.99,  # 2026-11-27: 1.000, both mentions of all 235 pairs about one thing
    "candidate_recall": 0.99,  # 2026-11-27: 1.000
    "alignment_recall": 0.88,  # 2026-11-27: 0.898, 211 of 235; 2026-11-22: 0.736
    "relation_accuracy": 0.92,  # 2026-11-27: 0.938, of 38 pairs more than the 0.960 of 2026-11-22, most of them parts
    "conflict_recall": 0.64,  # 2026-11-27: 0.667, 34 of 51 disagreements
    "conflict_recall_any_tier": 0.84,  # 2026-11-27: 0.863
    "finding_precision": 0.85,  # 2026-11-27: 0.875, 35 of 40 findings
}

# The largest share of a relation's pairs that may be called a firm conflict.
FALSE_ALARM_CEILINGS = {
    "incomparable": 0.06,  # 2026-11-27: 0.052, 5 of 96
    "part": 0.0,
    "rounded": 0.0,
    "same": 0.0,
    "update": 0.0,  # 2026-11-27: 0.000; 2026-11-22: 1 of 22
    "within": 0.0,
}

# Of the pairs of articles that are joined where no column tells the stories, and of those that a story has.
STORY_FLOORS = {
    "precision": 1.0,  # 2026-11-27: 1.000, no pair of two stories among 46
    "recall": 0.97,  # 2026-11-27: 1.000, 46 of 46
}

# Of the labelled sentences: precision and recall of the values, and F1 of what is said of those that are read rightly.
VALUE_FLOORS = {
    "quantities": (0.97, 0.95),  # 2026-11-22: 0.986, 0.960
    "dates": (0.95, 0.97),  # 2026-11-22: 0.962, 0.978
}

ATTRIBUTE_FLOORS = {
    "bound": 0.99,  # 2026-11-22: 1.000, 496 right of 496 labelled and 496 said
    "what": 0.96,  # 2026-11-22: 0.971, 203 right of 209 labelled and 209 said
    "what_head": 0.97,  # 2026-11-22: 0.976, 204 right of 209 labelled and 209 said
    "grain": 0.9,  # 2026-11-22: 0.913, 116 right of 127 labelled and 127 said; hours beside a day have the grain of the day
    "trend": 0.91,  # 2026-11-22: 0.923, 24 right of 25 labelled and 27 said
    "per": 0.95,  # 2026-11-22: 1.000, 14 right of 14 labelled and 14 said
    "status": 0.96,  # 2026-11-22: 0.977, 64 right of 67 labelled and 64 said
    "role": 0.95,  # 2026-11-22: 0.966, 28 right of 29 labelled and 29 said
    "mood": 0.95,  # 2026-11-22: 0.978, 44 right of 45 labelled and 45 said
    "speaker": 0.97,  # 2026-11-22: 0.989, 87 right of 88 labelled and 88 said
    "quoted": 0.99,  # 2026-11-22: 1.000, 7 right of 7 labelled and 7 said
    "units": 0.99,  # 2026-11-22: 1.000, 1 right of 1 labelled and 1 said
    "conversion": 0.99,  # 2026-11-22: 1.000, 6 right of 6 labelled and 6 said
    "modifier": 0.95,  # 2026-11-22: 0.957, 33 right of 34 labelled and 35 said
    "alternatives": 0.99,  # 2026-11-22: 1.000, 4 right of 4 labelled and 4 said
    "clock": 0.95,  # 2026-11-22: 1.000, 14 right of 14 labelled and 14 said
}

SILENT_FLOOR = 0.93  # 2026-11-22: 0.945
RULES_FLOOR = 0.94  # 2026-11-22: 0.949

WRONG_BY_5X_CEILING = 0


@pytest.fixture(scope="module")
def readings():
    return reading_scores()


@pytest.mark.parametrize("name", FILES)
def test_the_floors_belong_to_this_corpus(name):
    assert digests()[name] == CORPUS_SHA256[name], "the corpus changed: measure again, and set the floors with it"


@pytest.mark.parametrize("measure", PAIR_FLOORS)
def test_pairs_are_judged_as_well_as_before(own_measured, measure):
    assert dict(shares(own_measured))[measure].value >= PAIR_FLOORS[measure], sorted(own_measured.evaluation.confusion.items())


@pytest.mark.parametrize("relation", FALSE_ALARM_CEILINGS)
def test_no_more_false_alarms_than_before(own_measured, relation):
    called = own_measured.evaluation.called_conflict[relation]
    assert called.value <= FALSE_ALARM_CEILINGS[relation], sorted(own_measured.evaluation.confusion.items())


@pytest.mark.parametrize("measure", STORY_FLOORS)
def test_stories_are_found_as_well_as_before(measure):
    assert getattr(story_scores(), measure) >= STORY_FLOORS[measure], story_scores()


@pytest.mark.parametrize("kind", VALUE_FLOORS)
def test_values_are_read_as_well_as_before(readings, kind):
    tally = getattr(readings, kind)
    precision, recall = VALUE_FLOORS[kind]
    assert tally.precision >= precision, readings.misses
    assert tally.recall >= recall, readings.misses


def test_every_attribute_has_a_floor():
    assert set(ATTRIBUTE_FLOORS) == set(ATTRIBUTES)


@pytest.mark.parametrize("name", ATTRIBUTE_FLOORS)
def test_what_is_said_of_a_value_is_read_as_well_as_before(readings, name):
    assert readings.attributes[name].f1 >= ATTRIBUTE_FLOORS[name], [
        miss for miss in readings.misses if miss[2].startswith(f"{name}:")
    ]


def test_as_little_is_read_where_nothing_is_to_be_read_as_before(readings):
    assert readings.silent_on_traps >= SILENT_FLOOR, readings.misses


def test_rules_apply_to_the_sentences_that_name_them_as_often_as_before():
    assert named_rules_that_hold() >= RULES_FLOOR, failing_rules()


def test_no_more_figures_are_read_far_off_than_before(readings):
    assert readings.wrong_by_5x <= WRONG_BY_5X_CEILING, readings.misses
