"""What the models are fitted by: additive models as cards, measures, and the whole fit."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from threadpoolctl import threadpool_limits

from benchmarks import additive, fit
from benchmarks.labelled import read_labels, read_stories
from crosscheck import Config, read_articles
from crosscheck.adapters.scorecards import FORMAT, parse_scorecards
from crosscheck.align.features import AGREEMENT_FEATURES, FEATURES
from crosscheck.compare.judgement import CAVEAT, SAID
from crosscheck.scorecard import Scorecard, Scorecards
from tests.fakes import HashingEncoder
from tests.labelled import DATA

RANDOM = np.random.default_rng(11)
NAMES = ("rising", "falling", "either", "caveat:x", "blank")
WAYS = (1, -1, 0, -1, 0)
ROWS = np.column_stack(
    [RANDOM.normal(size=900), RANDOM.integers(0, 4, 900), RANDOM.normal(size=900), RANDOM.integers(0, 2, 900), np.ones(900)]
).astype(float)
TRUTH = 2 * ROWS[:, 0] - ROWS[:, 1] + ROWS[:, 2] ** 2 - 2 * ROWS[:, 3]
LABELS = (RANDOM.random(900) < 1 / (1 + np.exp(-TRUTH))).astype(float)
WEIGHTS = RANDOM.choice([0.5, 1.0, 2.0], 900)
SCALE = np.array([0.8, -0.3])


@pytest.fixture(scope="module", autouse=True)
def one_thread() -> Iterator[None]:
    """Boosting on so few rows waits for its threads and does nothing else."""
    with threadpool_limits(1):
        yield


def card_of(document: dict[str, Any]) -> Scorecard:
    """A card as the package reads it back."""
    written = json.loads(json.dumps({"format": FORMAT, "models": dict.fromkeys(Scorecards.__slots__, document)}))
    return parse_scorecards(written).days


def sums(card: Scorecard, rows: np.ndarray, names: tuple[str, ...] = NAMES) -> list[float]:
    told = [dict(zip(names, row, strict=True)) for row in rows.tolist()]
    return [card.prior + sum(added for _, added in card.parts(values)) for values in told]


@pytest.fixture(scope="module")
def stairs() -> tuple[Any, Scorecard]:
    edges, score = additive.fit_steps(ROWS, LABELS, WEIGHTS, WAYS)
    return score, card_of(additive.step_card(edges, score, ROWS, WEIGHTS, NAMES, SCALE))


def test_the_steps_of_a_card_add_up_to_the_models_log_odds(stairs: tuple[Any, Scorecard]) -> None:
    score, card = stairs
    unseen = np.column_stack([np.linspace(-5, 5, 60), np.arange(60) % 5, np.linspace(4, -4, 60), np.arange(60) % 2, np.ones(60)])
    for rows in (ROWS[:100], unseen):
        assert sums(card, rows) == pytest.approx((score(rows) * SCALE[0] + SCALE[1]).tolist(), abs=0.03)


def test_steps_go_the_way_they_are_held_to(stairs: tuple[Any, Scorecard]) -> None:
    points = {term.name: term.points for term in stairs[1].terms}
    assert list(points["rising"]) == sorted(points["rising"])
    assert list(points["falling"]) == sorted(points["falling"], reverse=True)
    assert min(points["either"]) not in (points["either"][0], points["either"][-1])  # a valley, as the data have it
    assert min(map(len, points.values())) > 1


@pytest.mark.parametrize("way", [1, -1])
def test_a_feature_held_to_the_other_way_adds_nothing(way: int) -> None:
    signed = np.column_stack([-way * ROWS[:, 0], ROWS[:, 2]])
    labels = (ROWS[:, 0] > 0).astype(float)
    edges, score = additive.fit_steps(signed, labels, WEIGHTS, (way, 0))
    card = additive.step_card(edges, score, signed, WEIGHTS, ("held", "free"), np.array([1.0, 0.0]))
    assert "held" not in card["terms"]


def test_a_term_counts_from_its_average_and_a_caveat_from_its_absence(stairs: tuple[Any, Scorecard]) -> None:
    terms = {term.name: term for term in stairs[1].terms}
    assert terms["caveat:x"].added(0.0) == 0.0 > terms["caveat:x"].added(1.0)
    for name in ("rising", "falling", "either"):
        added = [terms[name].added(value) for value in ROWS[:, NAMES.index(name)].tolist()]
        assert np.average(added, weights=WEIGHTS) == pytest.approx(0.0, abs=0.01)
    assert "blank" not in terms


LINES = ("clause_words", "head_differs", "noise")


def test_a_line_card_adds_up_to_the_regression_and_leaves_out_what_goes_against_its_meaning() -> None:
    rows = np.column_stack([ROWS[:, 0], ROWS[:, 2], RANDOM.normal(size=900)])
    labels = (RANDOM.random(900) < 1 / (1 + np.exp(-(2 * rows[:, 0] + 1.5 * rows[:, 1])))).astype(float)
    beta = additive.fit_lines(rows, labels, WEIGHTS, LINES)
    assert beta[1] == 0.0 < beta[0]  # what differs spoke for one thing
    document = additive.line_card(beta, rows, WEIGHTS, LINES)
    assert "head_differs" not in document["terms"]
    assert sums(card_of(document), rows[:50], LINES) == pytest.approx((rows[:50] @ beta[:-1] + beta[-1]).tolist(), abs=0.01)


def test_logistic_regression_finds_the_odds_of_a_table() -> None:
    # 30 of 40 where the feature is 1, 20 of 80 where it is 0; one row stands for four.
    rows = np.array([[1.0], [1.0], [0.0], [0.0]])
    beta = additive.fit_logistic(rows, np.array([1.0, 0.0, 1.0, 0.0]), np.array([30.0, 10.0, 20.0, 60.0]), ridge=1e-9)
    assert beta.tolist() == pytest.approx([np.log(9), -np.log(3)], abs=1e-4)


def test_calibration_turns_sure_log_odds_into_true_ones() -> None:
    logits = np.array([4.0, 4.0, -4.0, -4.0])
    factor, offset = additive.calibration(logits, np.array([1.0, 0.0, 1.0, 0.0]), np.array([3.0, 1.0, 1.0, 3.0]))
    assert (4 * factor, offset) == pytest.approx((np.log(3), 0.0), abs=0.01)


@pytest.mark.parametrize(
    ("values", "edges"),
    [([2, 2, 2, 2], []), ([0, 1, 1, 0], [0.5]), ([3, 1, 2, 2], [1.5, 2.5]), ([0.1, 0.2, 0.1, 0.4], [0.15, 0.3])],
)
def test_few_values_are_parted_halfway_between_each_two(values: list[float], edges: list[float]) -> None:
    assert additive.bins_of(np.array(values, float), np.array([1.0, 0.0, 0.0, 1.0])).tolist() == pytest.approx(edges)


def test_many_values_are_parted_evenly_and_again_where_the_positive_ones_are() -> None:
    values = np.arange(2400.0)
    edges = additive.bins_of(values, (values >= 2370).astype(float)).tolist()
    assert edges == sorted(set(edges))
    sizes = np.histogram(values, [0, *edges, 2400])[0]
    assert 90 < sizes.max() <= 101
    assert sum(edge >= 2370 for edge in edges) > 15
    assert len(edges) <= 2 * additive.BINS


@pytest.mark.parametrize(
    ("scores", "labels", "positives", "expected"),
    [
        ([3, 2, 1], [1, 0, 0], None, 1.0),
        ([3, 2, 1], [0, 0, 1], None, 1 / 3),
        ([3, 2, 1], [1, 0, 1], None, (1 + 2 / 3) / 2),
        ([3, 2, 1], [1, 0, 1], 4, (1 + 2 / 3) / 4),  # two more have no score and are missed
        ([1, 2, 3], [1, 0, 1], None, (1 + 2 / 3) / 2),
        ([5, 4] * 20, [0, 0, 0, 0, 1, *[0] * 35], None, 1 / 3),  # ties stay in the order given
        ([3, 2], [0, 0], None, 0.0),
    ],
)
def test_average_precision(scores: list[float], labels: list[float], positives: float | None, expected: float) -> None:
    found = additive.average_precision(np.array(scores, float), np.array(labels, float), positives)
    assert found == pytest.approx(expected)


@pytest.mark.parametrize(
    ("stated", "seen", "weights", "expected"),
    [
        ([0.25, 0.25, 0.25, 0.25], [1, 0, 0, 0], [1, 1, 1, 1], 0.0),
        ([0.75, 0.75], [0, 0], [1, 1], 0.75),
        ([0.05, 0.95], [0, 1], [1, 1], 0.05),
        ([0.05, 0.95], [1, 1], [1, 3], (0.95 + 3 * 0.05) / 4),
        ([0.0, 1.0], [0, 1], [1, 1], 0.0),  # 1.0 stands in the last bin
        ([0.41, 0.49], [0, 1], [1, 0], 0.41),  # what weighs nothing says nothing
    ],
)
def test_expected_calibration_error(stated: list[float], seen: list[float], weights: list[float], expected: float) -> None:
    found = additive.expected_calibration_error(*(np.array(column, float) for column in (stated, seen, weights)))
    assert found == pytest.approx(expected)


def test_a_story_has_one_fold_whatever_else_there_is_and_all_folds_are_used() -> None:
    folds = [additive.fold_of(f"story {number}") for number in range(200)]
    assert folds == [additive.fold_of(f"story {number}") for number in range(200)]
    assert set(folds) == set(range(additive.FOLDS))
    assert max(folds.count(fold) for fold in set(folds)) < 80


@pytest.fixture(scope="module")
def candidates() -> list[fit.Candidates]:
    told, labels = read_articles(str(DATA / "labelled.csv")).articles, read_labels(str(DATA / "labelled.jsonl"))
    stories = read_stories(told, labels, HashingEncoder(), unlabelled=1.0, config=Config())
    return list(fit.candidates_of(stories, "labelled.jsonl", Config()))


@pytest.fixture(scope="module")
def document(candidates: list[fit.Candidates]) -> dict[str, Any]:
    return fit.fit(candidates)


def test_labels_are_found_where_they_stand(candidates: list[fit.Candidates]) -> None:
    for found in candidates:
        for p in range(len(found.scored.left)):
            label = found.label(p)
            if label is not None:
                ends = [found.story.mentions[int(side[p])] for side in (found.scored.left, found.scored.right)]
                marks = {mark["article"]: mark for mark in (label["a"], label["b"])}
                for end in ends:
                    mark = marks[end.article]
                    assert mark["field"] == end.sentence.field
                    assert end.start < mark["end"]
                    assert mark["start"] < end.end


def labelled(found: fit.Candidates) -> int:
    return sum(found.label(p) is not None for p in range(len(found.scored.left)))


def test_unlabelled_differences_teach_the_blind_model_alone_and_planted_ones_none(candidates: list[fit.Candidates]) -> None:
    known, blind = (fit.alignment_table(candidates, informed=way) for way in (True, False))
    assert len(known.labels) == sum(map(labelled, candidates))
    differing = sum(
        found.label(p) is None and not found.scored.overlap[p] for found in candidates for p in range(len(found.scored.left))
    )
    assert len(blind.labels) == len(known.labels) + differing
    assert blind.labels.sum() == known.labels.sum() > 0
    first, *rest = candidates
    planted = replace(first, labels={pair: {**label, "planted": True} for pair, label in first.labels.items()})
    assert (
        len(fit.alignment_table([planted, *rest], informed=True).labels)
        == len(known.labels) - labelled(first)
        < len(known.labels)
    )


def test_a_fit_is_a_document_that_the_package_accepts(document: dict[str, Any]) -> None:
    cards = parse_scorecards(json.loads(json.dumps(document)))
    judged = SAID.keys() | {name for name in document["models"]["days"]["terms"] if name.startswith(CAVEAT)}
    for model, names in (("alignment", FEATURES), ("agreement", AGREEMENT_FEATURES), ("days", judged)):
        told = {term.name for term in getattr(cards, model).terms}
        assert told <= set(names)
        assert told
    alignment = {term.name: term.slope for term in cards.alignment.terms}
    assert alignment["head_same"] > 0 > alignment["head_differs"]
    distance = next(term for term in cards.figures.terms if term.name == "distance")
    assert distance.added(0.1) > distance.added(5.0)


def test_two_fits_are_the_same(document: dict[str, Any], candidates: list[fit.Candidates]) -> None:
    assert json.dumps(fit.fit(candidates)) == json.dumps(document)


def test_other_slips_teach_only_what_contradicts(document: dict[str, Any], candidates: list[fit.Candidates]) -> None:
    models = fit.fit(candidates, seed=2)["models"]
    assert {name: models[name] == document["models"][name] for name in models} == {
        "alignment": True,
        "agreement": True,
        "days": False,
        "figures": False,
    }
