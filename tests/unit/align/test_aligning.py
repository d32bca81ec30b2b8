"""One story's alignments: which model judged a pair, what is told of it, and the question it is of."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crosscheck.adapters.scorecards import load_scorecards
from crosscheck.align import align_story, masked_sentence, sentence_words
from crosscheck.align.attackers import ATTACKER_DEAD
from crosscheck.align.features import AGREEMENT_FEATURES, FEATURES
from crosscheck.align.rivals import AGREEING_RIVAL, LEAD
from crosscheck.align.twins import PRINTED
from crosscheck.config import AlignConfig
from crosscheck.model import Alignment
from crosscheck.scorecard import probability
from tests.fakes import HashingEncoder
from tests.unit.align.told import CONFIG, articles, read

CARDS = load_scorecards()
FERRY = "The ferry Selma sank off Ostrow, killing {} passengers, the coast guard said."
SAME_EVENT = "Police said {} passengers of the ferry Selma were killed when it sank off Ostrow."
TEA = "Divers counted {} crates of tea on its deck."


def aligned(*texts: str, config: AlignConfig = CONFIG) -> list[Alignment]:
    mentions, sentences = read(articles(*texts))
    words = sentence_words(sentences, mentions)
    beside = [[m for m in mentions if m.article == one.article and m.sentence.index == one.sentence.index] for one in mentions]
    vectors = HashingEncoder().encode([masked_sentence(own) for own in beside])
    return list(align_story(mentions, sentences, words, vectors, config, CARDS).alignments)


def one(found: list[Alignment], left: str, right: str) -> Alignment:
    (only,) = [a for a in found if (a.left.surface, a.right.surface) == (left, right)]
    return only


@pytest.mark.parametrize(
    ("value", "names", "card"),
    [
        ("14", (*AGREEMENT_FEATURES, PRINTED, ATTACKER_DEAD), CARDS.agreement),
        ("16", (*FEATURES, LEAD, AGREEING_RIVAL, PRINTED, ATTACKER_DEAD), CARDS.alignment),
    ],
)
def test_what_knows_the_values_judges_only_those_that_agree(value: str, names: tuple[str, ...], card) -> None:
    found = one(aligned(FERRY.format(14), SAME_EVENT.format(value)), "14", value)
    assert tuple(name for name, _ in found.evidence) == names
    assert [name for name, _ in found.contributions[1:]] == [term.name for term in card.terms]
    assert found.score == pytest.approx(probability(sum(added for _, added in found.contributions)), abs=0.005)


def test_a_value_that_agrees_makes_a_pair_likelier() -> None:
    same, other = (one(aligned(FERRY.format(14), SAME_EVENT.format(n)), "14", str(n)) for n in (14, 16))
    assert same.score > other.score
    for blind in ("sentence_cosine", "clause_words", "run_before", "figures_same", "margin"):
        assert dict(same.evidence)[blind] == dict(other.evidence)[blind]


def test_a_value_that_stands_elsewhere_in_the_other_article_is_evidence_of_a_difference() -> None:
    alone = one(aligned(FERRY.format(14), SAME_EVENT.format(16)), "14", "16")
    beside = one(
        aligned(FERRY.format(14), f"{SAME_EVENT.format(16)} When the Selma sank off Ostrow, killing 14 passengers, rain fell."),
        "14",
        "16",
    )
    assert dict(alone.evidence)[AGREEING_RIVAL] == -5.0
    assert dict(beside.evidence)[AGREEING_RIVAL] > -5.0
    assert dict(beside.evidence)[LEAD] < dict(alone.evidence)[LEAD] == 5.0


@pytest.mark.parametrize("least", [0.0, 0.02, 0.5, 1.0])
def test_every_kept_pair_is_likely_enough_and_every_likely_difference_is_kept(least: float) -> None:
    texts = (f"{FERRY.format(14)} {TEA.format(41)}", f"{SAME_EVENT.format(16)} {TEA.format(47)}")
    whole = aligned(*texts, config=replace(CONFIG, difference_threshold=0.0, agreement_threshold=0.0))
    kept = aligned(*texts, config=replace(CONFIG, difference_threshold=least, agreement_threshold=least))
    twin = {(a.left, a.right) for a in whole if dict(a.evidence)[PRINTED]}
    expected = {(a.left, a.right) for a in whole if a.score >= least} | twin
    assert {(a.left, a.right) for a in kept} == expected
    assert len(whole) == 4


def test_a_difference_across_two_questions_is_one_of_its_own_and_an_agreement_tells_of_none() -> None:
    texts = (f"{FERRY.format(14)} {TEA.format('fourteen')}", f"{SAME_EVENT.format(16)} {TEA.format(14)}")
    found = aligned(*texts, config=replace(CONFIG, difference_threshold=0.0, agreement_threshold=0.0))
    dead, tea = one(found, "14", "16"), one(found, "fourteen", "14")
    assert -1 < dead.slot != tea.slot > -1
    across = one(found, "fourteen", "16").slot
    assert across > -1
    assert across not in {dead.slot, tea.slot}
    assert one(found, "14", "14").slot < 0


def test_all_differences_across_the_same_two_questions_are_one_question() -> None:
    texts = (f"{FERRY.format(14)} {TEA.format(41)}", f"{SAME_EVENT.format(14)} {TEA.format(41)}")
    found = aligned(*texts, config=replace(CONFIG, difference_threshold=0.0, agreement_threshold=0.0))
    crossed = {one(found, "14", "41").slot, one(found, "41", "14").slot}
    assert len(crossed) == 1
    assert not crossed & {one(found, "14", "14").slot, one(found, "41", "41").slot, -1}


@pytest.mark.parametrize(("ending", "said"), [("The gunman shot himself.", 1.0), ("The gunman was arrested.", 0.0)])
def test_a_dead_attacker_in_either_article_is_told_of_every_pair(ending: str, said: float) -> None:
    for texts in (
        (f"{FERRY.format(14)} {ending}", SAME_EVENT.format(16)),
        (FERRY.format(14), f"{SAME_EVENT.format(16)} {ending}"),
    ):
        assert dict(one(aligned(*texts), "14", "16").evidence)[ATTACKER_DEAD] == said


def test_nothing_to_pair_gives_nothing() -> None:
    assert aligned(FERRY.format(14), "Rain fell on Ostrow.") == []
