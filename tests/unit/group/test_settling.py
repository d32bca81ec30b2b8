"""One counterpart for every difference and one tier for every dispute, by hand-made pairs."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.group import settle_rivals, settle_tiers
from crosscheck.model import Alignment, Mention, Pair, Relation, Tier, Verdict
from tests.unit.align.builders import mention

FITTING = ("same", "rounded", "within")
TWO = mention("The blast killed [two] dockers.")
FIVE = mention("It hurt [five] more.", 5)
ONE = mention("Ada Holm said [one] man had died.", 1, article="b")
THREE = mention("The blast killed [three] men.", 3, article="b")
THREE_AGAIN = mention("Of all the dockers [three] died.", 3, article="b", index=1)
SEVEN = mention("A blast killed [seven] men.", 7, article="c")


def pair(
    left: Mention, right: Mention, score: float, relation: Relation = "conflict", *, tier: Tier = "possible", slot: int = 0
) -> Pair:
    told = "".join((left.article, left.surface, right.article, right.surface, str(right.sentence.index)))
    return Pair(told, Alignment(left, right, 0.5, slot=slot), Verdict(relation, "some-rule", "", tier=tier, score=score), "s")


LIKELY, LESS = pair(TWO, THREE, 0.9), pair(TWO, ONE, 0.4)


@pytest.mark.parametrize(
    ("pairs", "kept"),
    [
        # the likelier of two differences of a mention with one article
        ((LIKELY, LESS), [0]),
        ((LESS, LIKELY), [1]),
        ((replace(LESS, alignment=Alignment(ONE, TWO, 0.5)), LIKELY), [1]),  # whichever side it stands on
        # seen from the other article
        ((LIKELY, pair(FIVE, THREE, 0.4)), [0]),
        # with another article, or of other mentions, nothing is displaced
        ((LIKELY, pair(TWO, SEVEN, 0.4)), [0, 1]),
        ((LIKELY, pair(FIVE, ONE, 0.4)), [0, 1]),
        # the same value again is only repeated
        ((LIKELY, pair(TWO, THREE_AGAIN, 0.4)), [0, 1]),
        ((LIKELY, pair(TWO, THREE_AGAIN, 0.4), LESS), [0, 1]),
        # but one that is displaced at its other end displaces nobody
        ((LIKELY, pair(FIVE, THREE, 0.8), pair(FIVE, ONE, 0.3)), [0, 2]),
        # an update or a part is a difference, too
        ((pair(TWO, THREE, 0.9, "update"), LESS), [0]),
        ((LIKELY, pair(TWO, ONE, 0.4, "part")), [0]),
        # of even ones that with the lesser id
        ((pair(TWO, THREE, 0.4), LESS), [1]),
        ((), []),
    ],
)
def test_of_the_differences_of_a_mention_with_an_article_the_likeliest_stays(pairs: tuple[Pair, ...], kept: list[int]) -> None:
    assert settle_rivals(pairs) == tuple(pairs[at] for at in kept)


@pytest.mark.parametrize("relation", FITTING)
def test_values_that_fit_are_neither_displaced_nor_displace(relation: Relation) -> None:
    for score in (0.1, 0.99):
        pairs = (LIKELY, pair(TWO, ONE, score, relation))
        assert settle_rivals(pairs) == pairs


@st.composite
def drawn(draw: st.DrawFn) -> list[Pair]:
    """Pairs of a few mentions of three articles, each pair once."""
    rows = [
        mention(f"{'so ' * at}[{value}] men", value, article=article, index=at)
        for at, (article, value) in enumerate((("a", 1), ("a", 2), ("b", 2), ("b", 3), ("b", 3), ("c", 4), ("c", 5)))
    ]
    ends = [(left, right) for left in rows for right in rows if left.article < right.article]
    chosen = draw(st.lists(st.sampled_from(ends), max_size=9, unique=True))
    return [
        pair(left, right, draw(st.sampled_from((0.2, 0.5, 0.8))), draw(st.sampled_from(get_args(Relation))))
        for left, right in chosen
    ]


@given(drawn(), st.randoms())
@settings(deadline=None)
def test_the_order_of_the_pairs_changes_nothing_and_settled_pairs_are_settled(pairs: list[Pair], chance) -> None:
    kept = settle_rivals(pairs)
    shuffled = chance.sample(pairs, len(pairs))
    assert sorted(one.id for one in settle_rivals(shuffled)) == sorted(one.id for one in kept)
    assert settle_rivals(kept) == kept
    assert [one for one in pairs if one.verdict.relation in FITTING] == [one for one in kept if one.verdict.relation in FITTING]
    differing = [one for one in pairs if one.verdict.relation not in FITTING]
    if differing:
        assert max(differing, key=lambda one: one.verdict.score).verdict.score in [
            one.verdict.score for one in kept if one.verdict.relation not in FITTING
        ]


TWO_AGAIN = mention("In Ostrow [two] died.", article="c")
FIRM = pair(TWO, THREE, 0.9, tier="firm")


@pytest.mark.parametrize(
    ("others", "tiers"),
    [
        ([pair(TWO, THREE_AGAIN, 0.4)], ["firm"]),
        ([pair(THREE, TWO_AGAIN, 0.4)], ["firm"]),  # another article, the same two values
        # a mention that the two have no pair with is of another question, unless further pairs lead to it
        ([pair(THREE_AGAIN, TWO_AGAIN, 0.4)], ["possible"]),
        ([pair(THREE_AGAIN, TWO_AGAIN, 0.4), pair(TWO, TWO_AGAIN, 0.7, "same")], ["firm", "possible"]),
        # another slot, another story, other values, no conflict
        ([pair(TWO, THREE_AGAIN, 0.4, slot=1)], ["possible"]),
        ([replace(pair(TWO, THREE_AGAIN, 0.4), story="t")], ["possible"]),
        ([pair(TWO, SEVEN, 0.4)], ["possible"]),
        ([pair(TWO, THREE_AGAIN, 0.4, "update")], ["possible"]),
    ],
)
def test_what_is_firm_between_two_values_of_a_question_is_firm_wherever_they_meet(others: list[Pair], tiers: list[str]) -> None:
    assert [one.verdict.tier for one in settle_tiers((*others, FIRM))] == [*tiers, "firm"]
    assert settle_tiers(others) == tuple(others)


def test_pairs_across_the_same_two_questions_are_settled_together() -> None:
    pairs = (pair(TWO, THREE, 0.9, tier="firm", slot=7), pair(TWO, THREE_AGAIN, 0.4, slot=-7))
    assert [one.verdict.tier for one in settle_tiers(pairs)] == ["firm", "firm"]
