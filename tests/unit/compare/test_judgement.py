"""The features of a difference: where they come from, what is said of them, and which way the shipped models turn them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import get_args

import pytest

from crosscheck.adapters.scorecards import load_scorecards
from crosscheck.align.attackers import ATTACKER_DEAD
from crosscheck.align.features import FEATURES
from crosscheck.align.rivals import AGREEING_RIVAL, LEAD
from crosscheck.compare.case import lay_out
from crosscheck.compare.caveats import CAVEATS, Caveat
from crosscheck.compare.closeness import Closeness
from crosscheck.compare.judgement import CAVEAT, EVIDENCE, FALLING, RISING, SAID, card_of, judged_by
from crosscheck.compare.rules import part_count
from crosscheck.compare.tier import conflict_steps, score_of, tier_of
from crosscheck.config import CompareConfig
from crosscheck.model import Alignment, Kind
from crosscheck.scorecard import Scorecard, Term
from tests.unit.compare.pairs import align
from tests.unit.compare.readings import days, said

CARDS = load_scorecards()
MODELS = [pytest.param(CARDS.days, id="days"), pytest.param(CARDS.figures, id="figures")]
KNOWN = dict.fromkeys(EVIDENCE, 1.0)
SLIPS = [
    "",
    "two digits swapped",
    "one digit differs",
    "adjacent days: the day of the event, of its report, or another time zone",
]


def names_given() -> set[str]:
    """Every name under which something of a difference may be weighed."""
    given: set[str] = set()
    for kind in get_args(Kind):
        reading = replace(days("2025-03-25"), kind=kind)
        pair = Alignment(said(reading), said(reading, outlet="Valley Courier"), 0.9, tuple(KNOWN.items()))
        case = lay_out(pair, CompareConfig(), CARDS)
        for slip in SLIPS:
            given |= judged_by(case, Closeness(0.5, slip), CAVEATS).keys()
    return given


def test_every_piece_of_evidence_is_one_that_the_alignment_gives() -> None:
    assert set(EVIDENCE) <= {*FEATURES, LEAD, AGREEING_RIVAL}
    assert len(set(EVIDENCE)) == len(EVIDENCE)
    assert part_count.ATTACKER_DEAD == ATTACKER_DEAD


def test_every_feature_has_its_words_and_every_caveat_its_own() -> None:
    caveats = {f"{CAVEAT}{caveat.code}" for caveat in CAVEATS}
    assert names_given() == SAID.keys() | caveats
    assert all(len(set(words)) == 2 and all(words) for words in SAID.values())
    assert SAID.keys() >= RISING | FALLING
    assert RISING.isdisjoint(FALLING)


def test_caveats_are_known_by_unique_codes_in_kebab_case_and_told_in_words_of_their_own() -> None:
    assert len({caveat.code for caveat in CAVEATS}) == len({caveat.text for caveat in CAVEATS}) == len(CAVEATS)
    assert all(re.fullmatch(r"[a-z]+(?:-[a-z]+)*", caveat.code) for caveat in CAVEATS)


@pytest.mark.parametrize("card", MODELS)
def test_a_model_weighs_nothing_that_is_never_given(card: Scorecard) -> None:
    names = [term.name for term in card.terms]
    assert len(set(names)) == len(names)
    assert set(names) <= names_given()


def _way(term: Term) -> tuple[float, ...]:
    """What a term adds below, between and above its edges, and at the ends of a line."""
    at = sorted({-8.0, 0.0, 1.0, 8.0, *term.edges, *(edge - 1e-6 for edge in term.edges)})
    return tuple(term.added(value) for value in at)


@pytest.mark.parametrize("card", MODELS)
def test_the_shipped_models_turn_no_feature_the_wrong_way(card: Scorecard) -> None:
    for term in card.terms:
        added = _way(term)
        if term.name in RISING:
            assert added == tuple(sorted(added)), term.name
        if term.name in FALLING or term.name.startswith(CAVEAT):
            assert added == tuple(sorted(added, reverse=True)), term.name


FIGURE = align("The report runs to [83] pages.", "The report runs to [84] pages.", evidence=KNOWN)
DATE = align("The mayor resigned on [Sunday].", "The mayor resigned on [Thursday].", evidence=KNOWN)


@pytest.mark.parametrize("pair", [FIGURE, DATE], ids=["figure", "date"])
@pytest.mark.parametrize("caveat", CAVEATS, ids=lambda caveat: caveat.code)
def test_a_caveat_never_raises_a_score_and_one_that_blocks_is_never_firm(caveat: Caveat, pair: Alignment) -> None:
    near = Closeness(0.1)
    case = lay_out(pair, CompareConfig(), CARDS)
    free, doubted = (score_of(conflict_steps(case, near, doubts)) for doubts in ((), (caveat,)))
    assert doubted <= free
    assert tier_of(1.0, (), case) == "firm"
    assert tier_of(1.0, (caveat,), case) == ("possible" if caveat.blocks else "firm")


@pytest.mark.parametrize("pair", [FIGURE, DATE], ids=["figure", "date"])
def test_scores_rise_and_fall_with_what_speaks_for_and_against(pair: Alignment) -> None:
    def score(distance: float = 0.5, likelihood: float = 0.6, **evidence: float) -> float:
        told = tuple((KNOWN | evidence).items())
        case = lay_out(replace(pair, score=likelihood, evidence=told), CompareConfig(), CARDS)
        return score_of(conflict_steps(case, Closeness(distance), ()))

    near_to_far = [score(distance) for distance in (0.0, 0.3, 0.9, 1.2, 2.0, 4.0, 8.0, 50.0)]
    assert near_to_far == sorted(near_to_far, reverse=True)
    likely = [score(likelihood=likelihood) for likelihood in (0.0, 0.02, 0.1, 0.3, 0.6, 0.9, 1.0)]
    assert likely == sorted(likely)
    assert likely[0] < likely[-1]
    for name in set(EVIDENCE) & RISING:
        assert score(**{name: 0.0}) <= score(**{name: 1.0}), name
    for name in set(EVIDENCE) & FALLING:
        assert score(**{name: 0.0}) >= score(**{name: 1.0}), name


def test_dates_and_figures_are_judged_by_models_of_their_own() -> None:
    assert card_of(lay_out(DATE, CompareConfig(), CARDS)) is CARDS.days
    assert card_of(lay_out(FIGURE, CompareConfig(), CARDS)) is CARDS.figures


@pytest.mark.parametrize(
    ("slip", "held"),
    [
        ("", set()),
        ("two digits swapped", {"slip"}),
        ("one digit differs", {"one_digit"}),
        ("adjacent days: the day of the event, of its report, or another time zone", {"adjacent_days"}),
    ],
)
def test_slips_are_told_apart(slip: str, held: set[str]) -> None:
    weighed = judged_by(lay_out(FIGURE, CompareConfig(), CARDS), Closeness(0.5, slip), ())
    assert {name for name in ("slip", "one_digit", "adjacent_days") if weighed[name]} == held


@pytest.mark.parametrize("pair", [FIGURE, DATE], ids=["figure", "date"])
def test_under_the_shipped_models_what_everything_speaks_for_is_firm_and_what_nothing_does_is_dropped(pair: Alignment) -> None:
    strong = dict.fromkeys(EVIDENCE, 0.0) | {name: 3.0 if name == LEAD else 1.0 for name in RISING & set(EVIDENCE)}
    weak = dict.fromkeys(EVIDENCE, 0.0) | dict.fromkeys(FALLING & set(EVIDENCE), 1.0) | {AGREEING_RIVAL: 3.0, LEAD: -3.0}
    tiers = []
    for evidence, likelihood, distance in ((strong, 0.99, 0.1), (weak, 0.02, 6.0)):
        case = lay_out(replace(pair, score=likelihood, evidence=tuple(evidence.items())), CompareConfig(), CARDS)
        tiers.append(tier_of(score_of(conflict_steps(case, Closeness(distance), ())), (), case))
    assert tiers == ["firm", None]
