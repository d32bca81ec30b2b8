"""What holds of every comparison, whatever was read."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.adapters.scorecards import load_scorecards
from crosscheck.compare import RULES
from crosscheck.compare.case import lay_out
from crosscheck.compare.caveats import CAVEATS, Caveat
from crosscheck.compare.closeness import Closeness
from crosscheck.compare.judgement import EVIDENCE
from crosscheck.compare.rules.part_count import ATTACKER_DEAD
from crosscheck.compare.tier import conflict_steps, score_of
from crosscheck.config import CompareConfig
from crosscheck.model import Alignment, Bound, Grain, Kind, Mention, Modifier, Reading, Role, Sentence, Trend
from crosscheck.scorecard import probability
from tests.judging import compare
from tests.unit.compare.pairs import DOUBTS_ALONE

CONFIG = CompareConfig()
FIGURES = st.one_of(
    st.integers(-5, 2000).map(Decimal),
    st.decimals(allow_nan=True, allow_infinity=True),
    st.sampled_from([Decimal(1200000), Decimal("1.8E9"), Decimal("2E9"), Decimal("0.0"), Decimal("1E+999999")]),
)
DAYS = st.one_of(st.dates(dt.date(2024, 9, 1), dt.date(2025, 5, 1)), st.dates(), st.just(dt.date.max), st.just(dt.date.min))
KINDS = st.sampled_from(get_args(Kind))
UNITS = st.sampled_from(
    [None, "USD", "EUR", "percent", "percentage_point", "kilogram", "pound", "metre", "day", "week", "year", "celsius", "smoot"]
)
WORDS = st.sampled_from(
    [
        "",
        "including the gunman",
        "at least",
        "will",
        "not",
        "so far",
        "GMT",
        "EDT",
        "originally scheduled for",
        "shares closed at",
        "“",
        "revised to",
        "of the",
        "²",
        "others",
    ]
)


def optional(strategy: st.SearchStrategy) -> st.SearchStrategy:
    return st.one_of(st.none(), strategy)


@st.composite
def readings(draw: st.DrawFn, kinds: st.SearchStrategy = KINDS) -> Reading:
    return Reading(
        start=0,
        end=0,
        kind=draw(kinds),
        low=draw(optional(FIGURES)),
        high=draw(optional(FIGURES)),
        unit=draw(UNITS),
        bound=draw(st.sampled_from(get_args(Bound))),
        trend=draw(optional(st.sampled_from(get_args(Trend)))),
        what=draw(st.sampled_from([None, "people", "Chinese engineers", "engineers", "houses", "²"])),
        status=draw(st.sampled_from([None, "killed", "wounded", "shot", "missing", "odd"])),
        role=draw(optional(st.sampled_from(get_args(Role)))),
        per=draw(st.sampled_from([None, "year", "each"])),
        vague=draw(st.booleans()),
        earliest=draw(optional(DAYS)),
        latest=draw(optional(DAYS)),
        grain=draw(optional(st.sampled_from(get_args(Grain)))),
        modifier=draw(optional(st.sampled_from(get_args(Modifier)))),
        alternatives=draw(st.sampled_from([(), ((dt.date(2025, 3, 1), dt.date(2025, 3, 2)),)])),
        clock=draw(optional(st.tuples(st.integers(0, 1440), st.integers(0, 1440)))),
        resolution=draw(st.sampled_from(["", "read as the last Wednesday before publication"])),
    )


@st.composite
def mentions(draw: st.DrawFn, reading: st.SearchStrategy, article: str) -> Mention:
    surface = draw(st.sampled_from(["12", "Wednesday", "²", "about 500", ""]))
    head, tail = draw(WORDS), draw(WORDS)
    text = f"{head} {surface} {tail}"
    start = len(head) + 1
    published = draw(optional(st.dates(dt.date(2024, 1, 1), dt.date(2026, 1, 1))))
    return Mention(
        article,
        f"Outlet {article}",
        published,
        Sentence("text", 0, len(text), text),
        start,
        start + len(surface),
        surface,
        draw(reading),
    )


@st.composite
def alignments(draw: st.DrawFn) -> Alignment:
    kind = draw(st.sampled_from(get_args(Kind)))
    kinds = st.one_of(st.just(kind), st.sampled_from(get_args(Kind)))
    score = draw(st.floats(0, 1))
    evidence = draw(st.dictionaries(st.sampled_from((*EVIDENCE, ATTACKER_DEAD)), st.floats(-4, 4)))
    return Alignment(draw(mentions(readings(kinds), "a")), draw(mentions(readings(kinds), "b")), score, tuple(evidence.items()))


@settings(max_examples=400, deadline=None)
@given(alignments())
def test_swapping_the_sides_changes_nothing(alignment: Alignment) -> None:
    swapped = replace(alignment, left=alignment.right, right=alignment.left)
    assert compare(alignment, CONFIG) == compare(swapped, CONFIG)


@settings(max_examples=300, deadline=None)
@given(alignments())
def test_every_verdict_is_well_formed(alignment: Alignment) -> None:
    verdict = compare(alignment, CONFIG)
    if verdict is None:
        return
    rule = next(rule for rule in RULES if rule.code == verdict.rule)
    assert verdict.relation == rule.relation
    assert 0 <= verdict.score <= 1
    assert verdict.explanation.endswith(".")
    assert verdict.tier == "firm" or verdict.relation == "conflict"
    assert len(dict(verdict.facts)) == len(verdict.facts)
    assert probability(sum(added for _, added in verdict.contributions)) == pytest.approx(verdict.score, abs=0.01)


@settings(max_examples=300, deadline=None)
@given(alignments())
def test_a_conflict_that_is_firm_has_no_doubt_that_forbids_it(alignment: Alignment) -> None:
    verdict = compare(alignment, DOUBTS_ALONE)
    if verdict is None or verdict.relation != "conflict" or verdict.rule == "conflict-copy":
        return
    told = dict(verdict.facts).get("doubt", "").split("; ")
    assert (verdict.tier == "firm") is not any(caveat.blocks and caveat.text in told for caveat in CAVEATS)


@settings(max_examples=300, deadline=None)
@given(alignments(), st.floats(0, 20), st.sets(st.sampled_from(CAVEATS)), st.sampled_from(CAVEATS))
def test_no_doubt_raises_a_score(alignment: Alignment, distance: float, doubts: set[Caveat], further: Caveat) -> None:
    case = lay_out(alignment, CONFIG, load_scorecards())
    score = score_of(conflict_steps(case, Closeness(distance), tuple(doubts)))
    assert score_of(conflict_steps(case, Closeness(distance), (*(doubts - {further}), further))) <= score


@settings(max_examples=300, deadline=None)
@given(alignments(), st.floats(0, 20), st.floats(0, 20))
def test_what_is_nearer_scores_at_least_as_high(alignment: Alignment, one: float, other: float) -> None:
    case = lay_out(alignment, CONFIG, load_scorecards())
    near, far = (score_of(conflict_steps(case, Closeness(distance), ())) for distance in sorted((one, other)))
    assert near >= far


@settings(max_examples=300, deadline=None)
@given(readings(), st.floats(0, 1), st.data())
def test_identical_readings_are_never_a_conflict(reading: Reading, score: float, data: st.DataObject) -> None:
    left, right = (data.draw(mentions(st.just(reading), article)) for article in "ab")
    verdict = compare(
        Alignment(left, replace(right, surface=left.surface, sentence=left.sentence, start=left.start, end=left.end), score),
        CONFIG,
    )
    assert verdict is None or verdict.relation != "conflict"


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 10**9), st.integers(0, 10**9), st.sampled_from([">", ">=", "<", "<=", "="]), st.data())
def test_a_value_within_its_bound_is_never_a_conflict(figure: int, distance: int, bound: Bound, data: st.DataObject) -> None:
    value = Decimal(figure)
    low = None if bound in ("<", "<=") else value - distance
    high = None if bound in (">", ">=") else value + distance
    bounded = Reading(0, 0, "number", low=low, high=high, bound=bound)
    left = data.draw(mentions(st.just(bounded), "a"))
    right = data.draw(mentions(st.just(Reading(0, 0, "number", low=value, high=value)), "b"))
    verdict = compare(Alignment(left, right, 1.0), CONFIG)
    assert verdict is not None
    assert verdict.relation != "conflict"
