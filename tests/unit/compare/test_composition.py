"""Counts that come together, with another inclusion or with the attacker: rows of two sentences and their relation."""

from __future__ import annotations

import pytest

from crosscheck.compare.context import besides_the_dead, person_beside
from tests.judging import compare
from tests.unit.compare.pairs import DOUBTS_ALONE, align, mention


def relation(left: str, right: str, **evidence: float) -> str:
    found = compare(align(left, right, evidence=evidence), DOUBTS_ALONE)
    assert found is not None
    return found.relation


SUMS = [
    ("[Three] women and one man died.", "[Four] people died.", "part"),
    ("[Three] women and two men were hurt.", "[Five] people were hurt.", "part"),
    ("[Four] boaters were shot and one was killed.", "[Five] boaters were shot.", "part"),
    ("[4] boaters were shot, 1 killed, at the quay.", "[Five] boaters were shot at the quay.", "part"),
    ("[Four] people were shot and three were stabbed.", "[Seven] people were hurt.", "part"),
    ("A guard and [three] people were shot.", "[Four] people were shot.", "part"),
    ("One woman died and [four others] were hurt.", "[Five] people were injured.", "part"),
    ("The quake killed [12] people and injured 30.", "The quake left [42] casualties.", "part"),
    # Sums that do not come out.
    ("[4] boaters were shot, 1 killed, at the quay.", "[Seven] boaters were shot at the quay.", "conflict"),
    ("One woman died and [four others] were hurt.", "[Six] people were injured.", "conflict"),
    ("[Four] boaters were hurt and dozens fled.", "[Nine] boaters were hurt.", "conflict"),
    ("[Four] boaters were shot.", "[Five] boaters were shot and one was killed.", "conflict"),
    # Both sentences count the dead apart, so that the hurt are the hurt.
    ("One diver died and [four others] were hurt.", "One diver was killed and [five] people were injured.", "conflict"),
    ("One diver died and [four others] were hurt.", "[Five] people were hurt, and a diver died.", "conflict"),
    ("The quake killed [12] people and injured 30.", "The quake killed [42] people.", "conflict"),
    # Whom a count includes is not counted once more.
    ("[Three] people were shot, including a guard.", "[Four] people were shot.", "conflict"),
    # A part of the counted, a day and whoever is quoted belong to no sum.
    ("[Three] people were shot, two of them children.", "[Five] people were shot.", "conflict"),
    ("[Three] people died on 1 April.", "[Four] people died.", "conflict"),
    ("The officer said [three] people died.", "[Four] people died.", "conflict"),
    ("[Three] people died, an officer told the Harbour Post.", "[Four] people died.", "conflict"),
]


@pytest.mark.parametrize(("left", "right", "expected"), SUMS)
def test_counts_of_one_sentence_may_come_together(left: str, right: str, expected: str) -> None:
    assert relation(left, right) == relation(right, left) == expected


BESIDES = [
    ("The blast killed one woman and injured [eleven others].", True),
    ("One woman died and [six others] were hurt.", True),
    ("The blast injured one woman, who died, and hurt [six others].", False),
    ("One woman was hurt and [six others] were hurt, too.", False),
    ("One woman was hurt and [six others] died.", False),
    ("The blast killed one woman and injured [eleven] people.", False),
]


@pytest.mark.parametrize(("sentence", "expected"), BESIDES)
def test_others_who_are_hurt_beside_the_dead_are_all_the_hurt(sentence: str, expected: bool) -> None:
    assert besides_the_dead(mention(sentence, "2025-03-26", "a-1", "Harbour Post")) is expected


def test_all_the_hurt_beside_the_dead_agree_with_the_hurt_and_contradict_another_count_of_them() -> None:
    told = "The blast killed one woman and injured [eleven others]."
    assert relation(told, "The blast killed one woman and injured [11] people.") == "same"
    assert relation(told, "The blast killed one woman and injured [12] people.") == "conflict"
    assert relation("The blast injured one woman critically; [eleven others] were hurt.", "It injured [14] people.") == "part"


ATTACKERS = [
    ("The shooting killed [five] people.", "The shooting killed [six] people.", 1.0, "part"),
    ("The shooting killed [five] people.", "The shooting killed [six] people.", 0.0, "conflict"),
    ("The shooting killed [five] people.", "The shooting killed [seven] people.", 1.0, "conflict"),
    ("The shooting injured [five] people.", "The shooting injured [six] people.", 1.0, "conflict"),
    ("The shooting killed [five] people.", "The police spoke to [six] people.", 1.0, "conflict"),
]


@pytest.mark.parametrize(("left", "right", "attacker_dead", "expected"), ATTACKERS)
def test_one_toll_may_take_in_an_attacker_who_died(left: str, right: str, attacker_dead: float, expected: str) -> None:
    assert relation(left, right, attacker_dead=attacker_dead) == expected
    assert relation(right, left, attacker_dead=attacker_dead) == expected


def test_without_evidence_nobody_is_taken_for_a_dead_attacker() -> None:
    assert relation("The shooting killed [five] people.", "The shooting killed [six] people.") == "conflict"


PEOPLE = [
    ("Ada Holm, [31], and 22-year-old Bea Lund were hurt.", "Ada Holm"),
    ("Ada Holm, 31, and [22-year-old] Bea Lund were hurt.", "Bea Lund"),
    ("Ada Holm, 31, of Ostrow, and Bea Lund, [22], were hurt.", "Bea Lund"),
    ("Bea Lund, 22, Ada Holm, [31], and Lars Berg were hurt.", "Ada Holm"),
    ("The [31-year-old] Ada Holm was hurt.", "Ada Holm"),
    ("Ada Holm, aged [31], was hurt.", "Ada Holm"),
    ("Ada Holm ([31]) was hurt.", "Ada Holm"),
    ("A woman of [31] was hurt.", ""),
]


@pytest.mark.parametrize(("sentence", "name"), PEOPLE)
def test_an_age_belongs_to_the_person_beside_it(sentence: str, name: str) -> None:
    assert " ".join(person_beside(mention(sentence, "2025-03-26", "a-1", "Harbour Post"))) == name
