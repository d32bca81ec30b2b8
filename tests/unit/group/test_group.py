import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest

from crosscheck.group import choose_findings, findings_of_pairs, stable_id
from crosscheck.model import Alignment, Finding, Mention, Pair, Relation, Verdict
from tests.unit.align.builders import mention

ORIGINS = {k: k for k in "abcdef"} | {"copy": "a"}


def pair(
    left: Mention, right: Mention, relation: Relation = "conflict", *, slot: int = 0, score: float = 0.8, story: str = "s"
) -> Pair:
    verdict = Verdict(relation, "some-rule", "Both cannot be true.", score=score)
    return Pair(stable_id((left, right)), Alignment(left, right, score, (), slot), verdict, story)


def grouped(
    rows: Sequence[Pair], origins: Mapping[str, str], *, possible: int | None = None, worth: float = 0.0
) -> tuple[tuple[Finding, ...], tuple[Finding, ...], Mapping[str, int]]:
    return choose_findings(findings_of_pairs(rows, origins), possible=possible, worth=worth)


TWO = mention("The blast at the harbour killed [two] dockers.", what="dockers", status="killed")
THREE = mention("A blast at the harbour killed [three] people.", 3, article="b", what="people", status="killed")
FOUR = mention("The blast at the harbour killed [four] people.", 4, article="d", what="people", status="killed")
ALSO_TWO = mention("The harbour blast killed [two] workers.", article="c", what="workers", status="killed")
COPY_TWO = mention("The blast at the harbour killed [two] dockers.", article="copy", what="dockers", status="killed")


def test_one_disagreement_between_several_articles_is_one_finding_with_its_sides() -> None:
    rows = (pair(TWO, THREE), pair(THREE, ALSO_TWO), pair(TWO, ALSO_TWO, "same"))
    findings, agreements, _ = grouped(rows, ORIGINS)
    assert [f.pairs for f in findings] == [(0, 1, 2)]
    assert not agreements
    assert [(s.value, s.outlets) for s in findings[0].sides] == [("2", ("outlet of a", "outlet of c")), ("3", ("outlet of b",))]


def test_copies_count_as_one_origin() -> None:
    findings, _, _ = grouped((pair(TWO, THREE), pair(THREE, COPY_TWO)), ORIGINS)
    assert {s.value: s.origins for s in findings[0].sides} == {"2": 1, "3": 1}


def test_agreement_is_listed_apart() -> None:
    findings, agreements, _ = grouped((pair(TWO, ALSO_TWO, "same"),), ORIGINS)
    assert not findings
    assert [a.relation for a in agreements] == ["same"]


def test_slots_and_stories_never_mix() -> None:
    other = replace(ALSO_TWO, article="d")
    rows = (
        pair(TWO, THREE),
        pair(other, replace(THREE, article="e"), slot=1),
        pair(other, replace(THREE, article="f"), story="t"),
    )
    findings, _, _ = grouped(rows, ORIGINS)
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
    findings, _, _ = grouped(rows, ORIGINS)
    assert [(f.relation, f.score) for f in findings] == [("conflict", 0.9), ("conflict", 0.6), ("update", 0.8), ("rounded", 0.8)]


def test_ids_depend_on_the_evidence_alone() -> None:
    assert stable_id((TWO, THREE)) == stable_id((THREE, TWO))
    assert stable_id((TWO, THREE)) == stable_id((replace(TWO, article="renamed"), THREE))
    assert stable_id((TWO, THREE)) != stable_id((ALSO_TWO, THREE))


def test_the_question_names_what_both_sentences_are_about() -> None:
    day, other = dt.date(2024, 4, 30), dt.date(2024, 5, 1)
    left = mention("The ferry sank off Ostrow on [Tuesday], officials said.", day)
    right = mention("It was on [Wednesday] that the ferry sank off Ostrow with its cargo.", other, article="b")
    findings, _, _ = grouped((pair(left, right),), ORIGINS)
    assert findings[0].question == "Date: ferry sank off Ostrow"


def test_one_answer_is_no_finding_however_loosely_its_wordings_fit() -> None:
    findings, agreements, _ = grouped((pair(TWO, ALSO_TWO, "within"),), ORIGINS)
    assert not findings
    assert len(agreements) == 1


def disputes(count: int, *, story: str = "s", relation: Relation = "conflict", tier: str = "possible") -> list[Pair]:
    """Differences of one tier, each a question of its own, the likeliest last."""
    return [
        replace(made, verdict=replace(made.verdict, tier=tier))
        for at in range(count)
        for made in (
            pair(replace(TWO, article=f"a{at}"), replace(THREE, article=f"b{at}"), relation, slot=at, score=at / 10, story=story),
        )
    ]


@pytest.mark.parametrize(
    ("rows", "most", "told", "untold"),
    [
        (disputes(4), None, [0.3, 0.2, 0.1, 0.0], {}),
        (disputes(4), 4, [0.3, 0.2, 0.1, 0.0], {}),
        (disputes(4), 3, [0.3, 0.2, 0.1], {"s": 1}),
        (disputes(4), 0, [], {"s": 4}),
        # each story has its own list
        ([*disputes(3), *disputes(3, story="t"), *disputes(1, story="u")], 1, [0.2, 0.2, 0.0], {"s": 2, "t": 2}),
        # what is stated, and what is no conflict, is always told and takes no place in the list
        (disputes(3, tier="firm"), 1, [0.2, 0.1, 0.0], {}),
        (disputes(3, relation="update"), 1, [0.2, 0.1, 0.0], {}),
    ],
)
def test_of_each_story_the_likeliest_possible_conflicts_are_told_and_the_rest_counted(
    rows: list[Pair], most: int | None, told: list[float], untold: dict[str, int]
) -> None:
    marked = {m.article: m.article for row in rows for m in (row.alignment.left, row.alignment.right)}
    findings, agreements, counted = grouped(rows, marked, possible=most)
    assert [finding.score for finding in findings] == told
    assert not agreements
    assert dict(counted) == untold


def test_firm_conflicts_take_no_place_among_the_possible_ones() -> None:
    rows = [
        *disputes(2, tier="firm"),
        *(replace(p, alignment=replace(p.alignment, slot=9 + n)) for n, p in enumerate(disputes(3))),
    ]
    marked = {m.article: m.article for row in rows for m in (row.alignment.left, row.alignment.right)}
    findings, _, counted = grouped(rows, marked, possible=2)
    assert [(finding.tier, finding.score) for finding in findings] == [
        ("firm", 0.1),
        ("firm", 0.0),
        ("possible", 0.2),
        ("possible", 0.1),
    ]
    assert dict(counted) == {"s": 1}
    assert all(pair_at < len(rows) for finding in findings for pair_at in finding.pairs)


def test_a_pair_across_two_questions_that_tells_of_none_is_no_finding() -> None:
    findings, agreements, counted = grouped((pair(TWO, ALSO_TWO, "same", slot=-1),), ORIGINS)
    assert (findings, agreements, dict(counted)) == ((), (), {})


def test_a_pair_across_two_questions_whose_values_differ_after_all_is_a_finding() -> None:
    findings, agreements, _ = grouped((pair(TWO, THREE, slot=-7), pair(TWO, ALSO_TWO, "same", slot=-7)), ORIGINS)
    assert [finding.relation for finding in findings] == ["conflict"]
    assert agreements == ()


@pytest.mark.parametrize(
    ("relation", "score", "told"), [("part", 0.2, 0), ("update", 0.2, 0), ("part", 0.3, 1), ("conflict", 0.2, 1)]
)
def test_a_part_or_an_update_that_is_hardly_one_thing_is_no_finding(relation: Relation, score: float, told: int) -> None:
    findings, _, counted = grouped((pair(TWO, THREE, relation, score=score),), ORIGINS, worth=0.25)
    assert (len(findings), dict(counted)) == (told, {})
