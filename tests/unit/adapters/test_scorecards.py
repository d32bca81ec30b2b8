"""The fitted models that come with the package, and documents that are none."""

from __future__ import annotations

import copy
import json
import math
from dataclasses import replace
from importlib.resources import files
from itertools import pairwise
from typing import Any

import pytest

from benchmarks.differences import Recorder
from crosscheck.adapters import scorecards
from crosscheck.adapters.scorecards import FORMAT, load_scorecards, parse_scorecards
from crosscheck.align.features import AGREEMENT_FEATURES, FEATURES
from crosscheck.compare import compare
from crosscheck.compare.caveats import CAVEATS
from crosscheck.compare.judgement import CAVEAT, EVIDENCE, FALLING, RISING, SAID
from crosscheck.config import CompareConfig
from crosscheck.errors import ModelError
from crosscheck.scorecard import Scorecard, Scorecards, Term
from tests.unit.compare.pairs import align

CARDS = load_scorecards()
SHIPPED = json.loads(files("crosscheck").joinpath("scorecards.json").read_text(encoding="utf-8"))
CAVEAT_NAMES = frozenset(f"{CAVEAT}{caveat.code}" for caveat in CAVEATS)
JUDGED = CAVEAT_NAMES | SAID.keys()
"""Every name that the judgement can give, since it says something of each."""
JUDGEMENTS = ("days", "figures")


@pytest.mark.parametrize(
    ("left", "right", "doubt"),
    [
        ("The blast killed [14] dockers.", "The blast killed [16] dockers.", None),
        ("The blast killed [14] dockers.", "The blast may have killed [16] dockers.", "possible-figure"),
        ("The ferry sank on [Monday].", "The ferry sank on [Tuesday].", None),
        ("The ferry sailed on [Monday].", "The ferry will sail on [Tuesday].", "plan"),
    ],
)
def test_the_judgement_asks_for_the_evidence_what_it_computes_and_the_caveats_that_hold(
    left: str, right: str, doubt: str | None
) -> None:
    asked = Recorder()
    alignment = replace(align(left, right), evidence=tuple((name, 0.5) for name in (*EVIDENCE, "unheard of")))
    blank = Scorecard(0.0, ())
    compare(alignment, CompareConfig(possible_threshold=0.0), Scorecards(blank, blank, asked, asked))
    told = {name for name in asked.values if not name.startswith(CAVEAT)}
    assert told == SAID.keys()
    assert set(asked.values) <= JUDGED
    assert doubt is None or f"{CAVEAT}{doubt}" in asked.values
    assert set(EVIDENCE) <= {*FEATURES, "lead", "agreeing_rival"}


@pytest.mark.parametrize(
    ("model", "names"), [("alignment", FEATURES), ("agreement", AGREEMENT_FEATURES), ("days", JUDGED), ("figures", JUDGED)]
)
def test_every_shipped_model_asks_for_features_that_it_can_be_given(model: str, names: frozenset[str]) -> None:
    told = [term.name for term in getattr(CARDS, model).terms]
    assert set(told) <= set(names)
    assert len(told) == len(set(told)) > 3


@pytest.mark.parametrize("model", ["alignment", "agreement", *JUDGEMENTS])
def test_every_shipped_number_is_finite_and_small_enough_to_be_told(model: str) -> None:
    card: Scorecard = getattr(CARDS, model)
    for term in card.terms:
        numbers = (card.prior, term.slope, term.mean, *term.edges, *term.points)
        assert all(math.isfinite(number) for number in numbers), term
        assert max(map(abs, (card.prior, term.slope, *term.points))) < 50, term
        assert all(one < other for one, other in pairwise(term.edges)), term


def rises(term: Term) -> bool:
    return term.slope >= 0 and all(one <= other for one, other in pairwise(term.points))


def falls(term: Term) -> bool:
    return term.slope <= 0 and all(one >= other for one, other in pairwise(term.points))


@pytest.mark.parametrize("model", JUDGEMENTS)
def test_shipped_judgements_go_the_way_they_should(model: str) -> None:
    card: Scorecard = getattr(CARDS, model)
    assert [term.name for term in card.terms if term.name in RISING and not rises(term)] == []
    assert [term.name for term in card.terms if term.name in FALLING | CAVEAT_NAMES and not falls(term)] == []
    assert any(term.name in RISING and not falls(term) for term in card.terms)


@pytest.mark.parametrize("model", JUDGEMENTS)
def test_a_shipped_caveat_adds_nothing_where_it_does_not_hold(model: str) -> None:
    own = [term for term in getattr(CARDS, model).terms if term.name in CAVEAT_NAMES]
    assert {term.name: term.added(0.0) for term in own} == {term.name: 0.0 for term in own} != {}
    assert all(term.added(1.0) < 0 for term in own)


@pytest.mark.parametrize("model", ["alignment", "agreement"])
def test_shipped_alignments_speak_against_one_thing_where_something_differs(model: str) -> None:
    slopes = {term.name: term.slope for term in getattr(CARDS, model).terms}
    assert {name: slope > 0 for name, slope in slopes.items()} == {
        name: not name.endswith(("_differs", "_differ", "crowd", "figures_beside", "value_frequency")) for name in slopes
    }


def test_a_parsed_model_is_the_one_written() -> None:
    models = {name: {"prior": 0, "terms": {}} for name in ("alignment", "agreement", "days")}
    terms = {"x": {"slope": 1, "mean": 2}, "y": {"edges": [0, 1], "points": [1, 2, 3]}, "z": {}}
    found = parse_scorecards({"format": FORMAT, "models": {**models, "figures": {"prior": -1.5, "terms": terms}}})
    assert found.figures == Scorecard(-1.5, (Term("x", 1.0, 2.0), Term("y", 0, 0, (0.0, 1.0), (1.0, 2.0, 3.0)), Term("z")))
    assert found.days == Scorecard(0.0, ())


def damaged(*path: str, value: object = None) -> dict[str, Any]:
    """The shipped document without what stands at a path, or with another value there."""
    document = copy.deepcopy(SHIPPED)
    *above, last = path
    place = document
    for key in above:
        place = place[key]
    if value is None:
        del place[last]
    else:
        place[last] = value
    return document


ONE: dict[str, Any] = {"edges": [0.5], "points": [0.0, 1.0]}


@pytest.mark.parametrize(
    ("document", "error"),
    [
        ({}, ValueError),
        (damaged("format"), ValueError),
        (damaged("format", value="crosscheck-scorecards/2"), ValueError),
        (damaged("models"), KeyError),
        (damaged("models", "figures"), KeyError),
        (damaged("models", "days", "prior"), KeyError),
        (damaged("models", "days", "terms"), KeyError),
        (damaged("models", "days", "prior", value="much"), ValueError),
        (damaged("models", "days", "terms", "lead", value={**ONE, "points": [0.0]}), ValueError),
        (damaged("models", "days", "terms", "lead", value={**ONE, "points": [0.0, 1.0, 2.0]}), ValueError),
        (damaged("models", "days", "terms", "lead", value={"edges": [2, 1], "points": [0, 1, 2]}), ValueError),
        (damaged("models", "days", "terms", "lead", value={**ONE, "points": [0.0, None]}), TypeError),
        (damaged("models", "days", "terms", "lead", value={**ONE, "slope": "steep"}), ValueError),
    ],
)
def test_a_damaged_or_foreign_document_is_refused(document: dict[str, Any], error: type[Exception]) -> None:
    with pytest.raises(error):
        parse_scorecards(document)


@pytest.mark.parametrize(
    "content", [None, "", "{", "[1]", json.dumps(damaged("models", "figures")), json.dumps(damaged("format"))]
)
def test_a_package_without_its_models_says_to_reinstall(content: str | None, tmp_path, monkeypatch) -> None:
    if content is not None:
        (tmp_path / "scorecards.json").write_text(content, encoding="utf-8")
    monkeypatch.setattr(scorecards, "files", lambda _package: tmp_path)
    with pytest.raises(ModelError, match=r"scorecards\.json cannot be read .*reinstall crosscheck"):
        load_scorecards.__wrapped__()
