"""Scores, proved on reports written by hand."""

from __future__ import annotations

from decimal import Decimal

import pytest

from crosscheck.evaluate import Share, evaluate
from crosscheck.gold import GoldMark, GoldPair
from crosscheck.model import Alignment, Finding, Mention, Pair, Reading, Report, Run, Sentence, Verdict

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


def label(relation, a="a", b="b", start=0, group="", **more):
    marks = (GoldMark(article, "text", start, start + 4) for article in (a, b))
    return GoldPair(*marks, relation, group or f"{a}{b}{start}", **more)


def report(pairs, findings=()):
    return Report(Run("0", "none", (), "", ()), (), tuple(pairs), tuple(findings), (), ())


def test_a_pair_found_with_the_right_relation_scores_in_full():
    scores = evaluate(report([pair("same")]), [label("same")])
    assert (scores.alignment_recall, scores.relation_accuracy) == (Share(1, 1), Share(1, 1))
    assert scores.confusion == {("same", "same"): 1}


def test_a_pair_counts_in_either_order():
    assert evaluate(report([pair("same", "b", "a")]), [label("same")]).alignment_recall == Share(1, 1)


def test_a_missed_pair_lowers_alignment_and_not_relations():
    scores = evaluate(report([pair("same")]), [label("same"), label("part", start=5)])
    assert (scores.alignment_recall, scores.relation_accuracy) == (Share(1, 2), Share(1, 1))
    assert scores.confusion["part", "-"] == 1


def test_a_wrong_relation_lowers_relations_and_not_alignment():
    scores = evaluate(report([pair("within")]), [label("rounded")])
    assert (scores.alignment_recall, scores.relation_accuracy) == (Share(1, 1), Share(0, 1))


def test_look_alikes_and_pairs_inside_one_article_are_nothing_to_be_paired():
    scores = evaluate(report([pair("same")]), [label("incomparable"), label("part", start=5, internal=True)])
    assert (scores.labels, scores.internal, scores.alignment_recall) == (1, 1, Share(0, 0))


def test_words_of_another_place_or_cell_are_another_mention():
    elsewhere = GoldPair(GoldMark("a", "title", 0, 4), GoldMark("b", "text", 0, 4), "same", "g")
    assert evaluate(report([pair("same")]), [elsewhere]).alignment_recall == Share(0, 1)
    assert evaluate(report([pair("same", start=5)]), [label("same")]).alignment_recall == Share(0, 1)


def test_a_disagreement_is_found_once_any_of_its_pairs_is():
    labels = [label("conflict", group="g"), label("conflict", "a", "c", group="g"), label("conflict", start=5, group="h")]
    assert evaluate(report([pair("conflict")]), labels).conflict_recall == Share(1, 2)


def test_a_possible_conflict_is_no_firm_one():
    scores = evaluate(report([pair("conflict", tier="possible")]), [label("conflict")])
    assert (scores.conflict_recall, scores.conflict_recall_any_tier) == (Share(0, 1), Share(1, 1))
    assert [tier.recall for tier in scores.tiers] == [Share(0, 1), Share(1, 1)]


def test_disagreements_that_are_only_labelled_unsurely_are_told_apart():
    labels = [label("conflict", unsure=True), label("conflict", start=5)]
    scores = evaluate(report([pair("conflict", start=5)]), labels)
    assert (scores.conflict_recall, scores.conflict_recall_sure) == (Share(1, 2), Share(1, 1))


@pytest.mark.parametrize(
    ("labels", "judgement", "right"),
    [
        ([label("conflict")], "conflict", 1),
        ([label("incomparable")], "other", 0),
        ([label("update")], "arguable", 0),
        ([label("part", unsure=True)], "arguable", 0),
        ([label("incomparable"), label("conflict")], "conflict", 1),
        ([], "unlabelled", 0),
    ],
)
def test_a_finding_is_right_only_where_a_conflict_is_labelled(labels, judgement, right):
    scores = evaluate(report([pair("conflict")], [finding([0])]), labels)
    assert scores.finding_precision == scores.precision_at_first == Share(right, 1)
    assert dict(scores.tiers[0].judged)[judgement] == 1


def test_where_labels_are_a_sample_a_finding_without_one_says_nothing():
    pairs, findings = [pair("conflict"), pair("conflict", "a", "c")], [finding([0]), finding([1])]
    assert evaluate(report(pairs, findings), [label("conflict")]).finding_precision == Share(1, 2)
    scores = evaluate(report(pairs, findings), [label("conflict")], exhaustive=False)
    assert scores.finding_precision == scores.precision_at_first == Share(1, 1)


def test_the_first_ten_findings_are_those_of_the_report():
    pairs = [pair("conflict", "a", f"b{n}") for n in range(12)]
    labels = [label("conflict", "a", f"b{n}") for n in (0, 10, 11)]
    scores = evaluate(report(pairs, [finding([n]) for n in range(12)]), labels)
    assert scores.precision_at_first == Share(1, 10)
    assert scores.finding_precision == Share(3, 12)


def test_findings_that_state_no_conflict_are_not_judged():
    findings = [finding([0], relation="update"), finding([0], tier="possible")]
    assert evaluate(report([pair("update")], findings), []).finding_precision == Share(0, 0)


def test_only_the_conflicting_pairs_of_a_finding_speak_for_it():
    pairs = [pair("conflict", "a", "c"), pair("within")]
    assert evaluate(report(pairs, [finding([0, 1])]), [label("conflict")]).finding_precision == Share(0, 1)


def test_look_alikes_called_a_conflict_are_counted_by_relation():
    labels = [label("incomparable"), label("incomparable", start=5), label("part", "a", "c")]
    scores = evaluate(report([pair("conflict"), pair("conflict", "a", "c", tier="possible")]), labels)
    assert scores.called_conflict == {"incomparable": Share(1, 2), "part": Share(0, 1)}
    assert scores.called_conflict_any_tier == {"incomparable": Share(1, 2), "part": Share(1, 1)}


def test_a_relation_has_its_recall_of_labels_and_its_precision_of_labelled_pairs():
    pairs = [pair("same"), pair("same", "a", "c"), pair("same", "a", "d"), pair("part", "a", "e")]
    labels = [label("same"), label("part", "a", "c"), label("same", "a", "e"), label("same", "a", "f")]
    same = next(score for score in evaluate(report(pairs), labels).relations if score.relation == "same")
    assert (same.labelled, same.paired, same.recall) == (3, 2, Share(1, 3))
    assert (same.precision, same.unlabelled) == (Share(1, 2), 1)
