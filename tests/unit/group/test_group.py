import datetime as dt
from dataclasses import replace

from crosscheck.group import group_pairs, settle_tiers, stable_id
from crosscheck.model import Alignment, Mention, Pair, Relation, Verdict
from tests.unit.align.builders import mention

ORIGINS = {k: k for k in "abcdef"} | {"copy": "a"}


def pair(
    left: Mention, right: Mention, relation: Relation = "conflict", *, slot: int = 0, score: float = 0.8, story: str = "s"
) -> Pair:
    verdict = Verdict(relation, "some-rule", "Both cannot be true.", score=score)
    return Pair(stable_id((left, right)), Alignment(left, right, score, (), slot), verdict, story)


TWO = mention("The blast at the harbour killed [two] dockers.", what="dockers", status="killed")
THREE = mention("A blast at the harbour killed [three] people.", 3, article="b", what="people", status="killed")
FOUR = mention("The blast at the harbour killed [four] people.", 4, article="d", what="people", status="killed")
ALSO_TWO = mention("The harbour blast killed [two] workers.", article="c", what="workers", status="killed")
COPY_TWO = mention("The blast at the harbour killed [two] dockers.", article="copy", what="dockers", status="killed")


def test_one_disagreement_between_several_articles_is_one_finding_with_its_sides() -> None:
    rows = (pair(TWO, THREE), pair(THREE, ALSO_TWO), pair(TWO, ALSO_TWO, "same"))
    findings, agreements = group_pairs(rows, ORIGINS)
    assert [f.pairs for f in findings] == [(0, 1, 2)]
    assert not agreements
    assert [(s.value, s.outlets) for s in findings[0].sides] == [("2", ("outlet of a", "outlet of c")), ("3", ("outlet of b",))]


def test_copies_count_as_one_origin() -> None:
    findings, _ = group_pairs((pair(TWO, THREE), pair(THREE, COPY_TWO)), ORIGINS)
    assert {s.value: s.origins for s in findings[0].sides} == {"2": 1, "3": 1}


def test_agreement_is_listed_apart() -> None:
    findings, agreements = group_pairs((pair(TWO, ALSO_TWO, "same"),), ORIGINS)
    assert not findings
    assert [a.relation for a in agreements] == ["same"]


def test_slots_and_stories_never_mix() -> None:
    other = replace(ALSO_TWO, article="d")
    rows = (
        pair(TWO, THREE),
        pair(other, replace(THREE, article="e"), slot=1),
        pair(other, replace(THREE, article="f"), story="t"),
    )
    findings, _ = group_pairs(rows, ORIGINS)
    assert sorted(f.pairs for f in findings) == [(0,), (1,), (2,)]


def test_worst_first() -> None:
    def two(name: str) -> tuple[Mention, Mention]:
        return replace(TWO, article=name), replace(THREE, article="f")

    rows = (
        pair(*two("a"), "rounded", slot=0),
        pair(*two("b"), slot=1, score=0.6),
        pair(*two("c"), "update", slot=2),
        pair(*two("d"), slot=3, score=0.9),
    )
    findings, _ = group_pairs(rows, ORIGINS)
    assert [(f.relation, f.score) for f in findings] == [("conflict", 0.9), ("conflict", 0.6), ("update", 0.8), ("rounded", 0.8)]


def test_ids_depend_on_the_evidence_alone() -> None:
    assert stable_id((TWO, THREE)) == stable_id((THREE, TWO))
    assert stable_id((TWO, THREE)) == stable_id((replace(TWO, article="renamed"), THREE))
    assert stable_id((TWO, THREE)) != stable_id((ALSO_TWO, THREE))


def test_the_question_names_what_both_sentences_are_about() -> None:
    day, other = dt.date(2024, 4, 30), dt.date(2024, 5, 1)
    left = mention("The ferry sank off Ostrow on [Tuesday], officials said.", day)
    right = mention("It was on [Wednesday] that the ferry sank off Ostrow with its cargo.", other, article="b")
    findings, _ = group_pairs((pair(left, right),), ORIGINS)
    assert findings[0].question == "Date: ferry sank off Ostrow"


def test_one_answer_is_no_finding_however_loosely_its_wordings_fit() -> None:
    findings, agreements = group_pairs((pair(TWO, ALSO_TWO, "within"),), ORIGINS)
    assert not findings
    assert len(agreements) == 1


def test_what_is_firm_between_two_values_is_firm_wherever_they_meet() -> None:
    def possible(p: Pair) -> Pair:
        return replace(p, verdict=replace(p.verdict, tier="possible"))

    four = replace(FOUR, article="d")
    rows = (pair(TWO, THREE), possible(pair(THREE, ALSO_TWO)), possible(pair(TWO, four)), possible(pair(THREE, ALSO_TWO, slot=1)))
    assert [p.verdict.tier for p in settle_tiers(rows)] == ["firm", "firm", "possible", "possible"]
    assert settle_tiers(rows[1:]) == rows[1:]
