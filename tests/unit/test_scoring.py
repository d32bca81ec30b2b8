"""The scorers of the quality gate, proved on reports written by hand."""

from __future__ import annotations

from decimal import Decimal

import pytest

from crosscheck.model import Alignment, Finding, Mention, Pair, Reading, Report, Run, Sentence, Verdict
from tests.labelled import Label, Mark
from tests.scoring import score_pairs

TEXT = "Nine died on Monday."


def mention(article, start, end):
    sentence = Sentence("text", 0, len(TEXT), TEXT)
    return Mention(
        article, article, None, sentence, start, end, TEXT[start:end], Reading(start, end, "number", Decimal(9), Decimal(9))
    )


def pair(relation, left="a", right="b", start=0, tier="firm"):
    alignment = Alignment(mention(left, start, start + 4), mention(right, start, start + 4), 0.9)
    return Pair(f"{left}{right}{start}", alignment, Verdict(relation, "rule", "because", tier=tier), "s")


def finding(pairs, relation="conflict", tier="firm"):
    return Finding("f", relation, tier, 0.9, "number", "dead", "Dead", "s", tuple(pairs), (), "because")


def label(relation, a="a", b="b", start=0, group=""):
    marks = (Mark(article, "text", start, start + 4, TEXT[start : start + 4]) for article in (a, b))
    return Label(*marks, relation, "number", "dead", "s", group or f"{a}{b}{start}")


def report(pairs, findings=()):
    return Report(Run("0", "none", (), "", ()), (), tuple(pairs), tuple(findings), (), ())


def test_a_pair_found_with_the_right_relation_scores_in_full():
    scores = score_pairs(report([pair("same")]), [label("same")])
    assert (scores.alignment_recall, scores.relation_accuracy) == (1, 1)
    assert scores.confusion == {("same", "same"): 1}


def test_a_pair_counts_in_either_order():
    assert score_pairs(report([pair("same", "b", "a")]), [label("same")]).alignment_recall == 1


def test_a_missed_pair_lowers_alignment_and_not_relations():
    scores = score_pairs(report([pair("same")]), [label("same"), label("part", start=5)])
    assert (scores.alignment_recall, scores.relation_accuracy) == (0.5, 1)
    assert scores.confusion["part", "-"] == 1


def test_a_wrong_relation_lowers_relations_and_not_alignment():
    scores = score_pairs(report([pair("within")]), [label("rounded")])
    assert (scores.alignment_recall, scores.relation_accuracy) == (1, 0)


def test_words_of_another_place_or_cell_are_another_mention():
    elsewhere = Label(Mark("a", "title", 0, 4, "Nine"), Mark("b", "text", 0, 4, "Nine"), "same", "number", "dead", "s", "g")
    assert score_pairs(report([pair("same")]), [elsewhere]).alignment_recall == 0
    assert score_pairs(report([pair("same", start=5)]), [label("same")]).alignment_recall == 0


def test_a_disagreement_is_found_once_any_of_its_pairs_is():
    labels = [label("conflict", group="g"), label("conflict", "a", "c", group="g"), label("conflict", start=5, group="h")]
    scores = score_pairs(report([pair("conflict")]), labels)
    assert scores.conflict_recall == 0.5


def test_a_possible_conflict_is_no_firm_one():
    scores = score_pairs(report([pair("conflict", tier="possible")]), [label("conflict")])
    assert (scores.conflict_recall, scores.conflict_recall_any_tier) == (0, 1)


@pytest.mark.parametrize(
    ("labels", "precision"),
    [([label("conflict")], 1), ([label("incomparable")], 0), ([label("update")], 0), ([], 0)],
    ids=["labelled", "look-alike", "update", "unlabelled"],
)
def test_a_finding_is_right_only_where_a_conflict_is_labelled(labels, precision):
    assert score_pairs(report([pair("conflict")], [finding([0])]), labels).finding_precision == precision


def test_findings_that_state_no_conflict_are_not_judged():
    findings = [finding([0], relation="update"), finding([0], tier="possible")]
    assert score_pairs(report([pair("update")], findings), []).finding_precision == 1


def test_only_the_conflicting_pairs_of_a_finding_speak_for_it():
    pairs = [pair("conflict", "a", "c"), pair("within")]
    assert score_pairs(report(pairs, [finding([0, 1])]), [label("conflict")]).finding_precision == 0


def test_look_alikes_called_a_conflict_are_counted_by_relation():
    labels = [label("incomparable"), label("incomparable", start=5), label("part", "a", "c")]
    scores = score_pairs(report([pair("conflict"), pair("conflict", "a", "c", tier="possible")]), labels)
    assert scores.called_conflict == {"incomparable": 0.5, "part": 0}
