"""The words for why two mentions were put side by side."""

from __future__ import annotations

import json
import math
from dataclasses import replace

import pytest

from crosscheck.align import AGREEMENT_FEATURES
from crosscheck.model import PRIOR, Alignment, Pair, Verdict
from crosscheck.render import RENDERERS
from crosscheck.render.reasons import WORDS, explained, reasons, step_in_words, why_compared
from tests.unit.render.sample import count, finding, mention, pair, report, side

FIVE = mention("The tug towed 5 barges to Odda.", "5", count(5, "barges"))
SEVEN = mention("It had 7 river barges in tow.", "7", count(7, "river barges", status="wounded"))


def alignment(**added: float) -> Alignment:
    evidence = {"head_same": 1.0, "margin": 0.4, "near_words": 0.6}
    return Alignment(FIVE, SEVEN, 0.8, tuple(evidence.items()), 1, ((PRIOR, -2.5), *added.items()), ("towed", "Odda"))


@pytest.mark.parametrize("name", AGREEMENT_FEATURES)
def test_every_feature_has_words_for_both_sides(name: str) -> None:
    words = WORDS[name]
    assert all((words.label, words.topic, words.speaks_for, words.speaks_against))
    assert words.speaks_for != words.speaks_against
    for added in (1.0, -1.0):
        told = [clause for side in reasons(replace(alignment(**{name: added}), evidence=((name, 1.0),))) for clause in side]
        assert len(told) == 1, "its clause can be filled from any pair"
        assert "{" not in told[0]
        assert not told[0].endswith(".")


def test_no_words_are_left_of_features_that_are_gone() -> None:
    assert set(WORDS) == set(AGREEMENT_FEATURES)


def test_the_strongest_reasons_are_told_with_the_words_of_the_pair() -> None:
    assert why_compared(alignment(near_words=0.9, head_same=1.2, verb_differs=-0.4)) == (
        "both count barges and the words around both are alike (“towed” and “Odda”); against it: their verbs differ"
    )


def test_weak_reasons_are_not_told_and_none_give_no_sentence() -> None:
    assert why_compared(alignment(near_words=0.1, crowd=-0.2)) == ""
    assert why_compared(Alignment(FIVE, SEVEN, 0.8)) == ""
    assert why_compared(alignment(crowd=-0.9)) == "little speaks for it; against it: many other mentions compete"


def test_one_topic_is_told_once_by_its_strongest_feature() -> None:
    for_it, against = reasons(alignment(near_words=0.9, wide_words=0.8, sentence_cosine=0.7, head_same=0.5))
    assert len(for_it) == 2
    assert against == ()
    assert for_it[0].startswith("the words around both are alike")


def test_at_most_three_reasons_for_and_two_against() -> None:
    for_it, against = reasons(
        alignment(
            **dict.fromkeys(("near_words", "head_same", "margin", "kind_same", "trend_same"), 1.0),
            **dict.fromkeys(("crowd", "verb_differs", "unit_differs", "subject_differs"), -1.0),
        )
    )
    assert (len(for_it), len(against)) == (3, 2)


def test_a_lead_that_is_none_is_no_reason_however_rare_it_is() -> None:
    behind = replace(alignment(margin=0.5), evidence=(("margin", -0.1),))
    assert reasons(behind) == ((), ())
    assert reasons(alignment(margin=0.5))[0] == ("no other mention fits either as well",)


def test_braces_in_an_article_are_text() -> None:
    odd = replace(alignment(head_same=1.0), left=mention("5 {x} {shared}", "5", count(5, "{x}")), right=FIVE)
    assert why_compared(odd) == "both count {x}"


def test_a_pair_is_explained_by_its_verdict_and_its_reasons() -> None:
    judged = Pair("p", alignment(head_same=1.2), Verdict("conflict", "r", "5 is not 7."), "s")
    assert explained(judged) == "5 is not 7. Taken for one thing because both count barges."
    assert explained(replace(judged, alignment=Alignment(FIVE, SEVEN, 0.8))) == "5 is not 7."


def test_a_step_is_told_by_what_it_says_of_the_pair() -> None:
    assert step_in_words("head_same", 1.0, alignment()) == "both count barges"
    assert step_in_words("head_same", -0.1, alignment()) == "they do not count things of one name"
    assert step_in_words("margin", 0.3, replace(alignment(), evidence=(("margin", -0.1),))) == WORDS["margin"].label
    assert step_in_words(PRIOR, -2.5, alignment()) == "an average pair of mentions"


def test_unknown_steps_are_told_by_their_own_name() -> None:
    assert step_in_words("some_new_cue", 1.0, alignment()) == "some new cue"
    assert step_in_words("one side is a claim", -0.5, None) == "one side is a claim"


STEPS = {"head_same": 1.2, "near_words": 0.9, "place": 0.04, "crowd": -0.03, "verb_differs": -0.4}


def written(**more: float) -> dict[str, list[dict[str, object]]]:
    one = pair(FIVE, SEVEN)
    verdict = replace(one.verdict, contributions=(("both are about one thing", 1.4), ("the values are close", 0.9)))
    document = RENDERERS["json"](report(pairs=(replace(one, alignment=alignment(**STEPS, **more), verdict=verdict),)))
    return json.loads(document)["pairs"][0]["facts"]["waterfall"]  # type: ignore[no-any-return]


def test_the_waterfall_holds_every_step_and_adds_up() -> None:
    told = written()
    assert list(told) == ["about the same thing", "conflict"]
    steps = told["about the same thing"]
    assert [step["step"] for step in steps] == [PRIOR, "head_same", "near_words", "verb_differs", "other"]
    assert steps[1] == {"step": "head_same", "value": 1.0, "log_odds": 1.2}
    assert math.isclose(sum(float(str(step["log_odds"])) for step in steps), -2.5 + sum(STEPS.values()), abs_tol=1e-6)
    assert [step["value"] for step in told["conflict"]] == [None, None]


def test_a_step_is_written_on_one_line_whatever_its_name_holds() -> None:
    one = pair(FIVE, SEVEN)
    name = 'a  slip } "value": \n 3'
    verdict = replace(one.verdict, contributions=((name, 1.4),))
    text = RENDERERS["json"](report(pairs=(replace(one, verdict=verdict),)))
    (line,) = [line for line in text.splitlines() if '"step": ' in line]
    assert line.strip() == json.dumps({"step": name, "value": None, "log_odds": 1.4})


def test_compatible_values_have_no_waterfall_of_a_conflict() -> None:
    one = pair(FIVE, SEVEN, "within")
    verdict = replace(one.verdict, contributions=(("both are about one thing", 1.4),))
    document = json.loads(RENDERERS["json"](report(pairs=(replace(one, verdict=verdict),))))
    assert list(document["pairs"][0]["facts"]["waterfall"]) == ["compatible"]


def test_the_report_says_once_why_the_statements_of_a_finding_were_compared() -> None:
    told = replace(pair(FIVE, SEVEN), alignment=alignment(head_same=1.2))
    text = RENDERERS["md"](report((finding(side(FIVE), side(SEVEN), pairs=(0,)),), pairs=(told,)))
    assert text.count("Why these are compared: both count barges.\n") == 1
    untold = RENDERERS["md"](report((finding(side(FIVE), side(SEVEN), pairs=(0,)),), pairs=(pair(FIVE, SEVEN),)))
    assert "Why these" not in untold
