"""What explains a difference away must concern this very figure or date; else the difference stands."""

from __future__ import annotations

import pytest

from crosscheck.config import CompareConfig
from crosscheck.model import Alignment, Verdict
from tests.judging import compare
from tests.unit.compare.pairs import DOUBTS_ALONE, align

EARLY, LATE = "2025-03-24", "2025-03-26"

PAIRS = [
    # A sum is no market level, whatever its currency; a rate and an index are.
    ("The town voted [4.2 billion yen] for the quay.", "The town voted [4.9 billion yen] for the quay.", "conflict"),
    ("The euro rose to [1.084 dollars].", "The euro stood at [1.079 dollars].", "update"),
    ("The port trades with [11] nations.", "The port trades with [12] nations.", "conflict"),
    ("The index closed the morning at [8,152.16].", "The Norvik index was at [8,071.00] at noon.", "update"),
    ("The dividend is [$2.40] a share.", "The dividend is [$2.60] a share.", "conflict"),
    # A storm near by makes no passing measurement of a count.
    ("The storm closed [63] schools.", "The storm closed [36] schools.", "conflict"),
    # What is revised in the sentence must be the figure.
    ("The mayor signed a revised law on [Monday].", "The mayor signed the law on [Thursday].", "conflict"),
    ("The court sat on [Monday], not Tuesday as first reported.", "The court sat on [Tuesday].", "update"),
    ("Sales rose to [310] boats, up from 280.", "The yard sold [280] boats.", "update"),
    # "Pushed back against" moves no date.
    ("The mayor pushed back against it on [Sunday].", "The mayor pushed back against it on [Thursday].", "conflict"),
    ("The vote was pushed back to [28 March].", "The vote is on [21 March].", "update"),
    # A part is said right beside the figure.
    ("Many of the country's [17 million] hens are ill.", "The country has [11 million] hens.", "conflict"),
    ("She won by [8,912] votes more than he did.", "She won by [9,812] votes.", "conflict"),
    ("In the first week of the strike [seven] boats sank.", "In its first week [nine] boats sank.", "conflict"),
    ("[16] of them were children.", "[31] people were hurt.", "part"),
    ("The firm recalled [46,000] of its prams.", "The firm recalled [48,600] prams.", "conflict"),
    ("[Two] of the six crew were saved.", "[Six] crew were saved.", "part"),
    ("He faces [twelve] counts.", "He faces [seven] counts, including fraud.", "conflict"),
    ("[Nine] people died, including the gunman.", "[Five] people died.", "conflict"),
    # Two ends of one kind are compared as ends.
    ("The line is closed until [25 March 2025].", "The line is closed through [15 March 2025].", "conflict"),
    # A hedge reaches a twentieth, or half of the last place written.
    ("About [8,900] votes were void.", "[9,812] votes were void.", "conflict"),
    ("About [46,000] prams were recalled.", "[48,600] prams were recalled.", "conflict"),
    ("About [500] prams were recalled.", "[548] prams were recalled.", "rounded"),
    # Dates after publication are plans, whether the sentence says so or not.
    ("Her term begins on [10 April 2025].", "She will take office on [3 April 2025].", "conflict"),
]


@pytest.mark.parametrize(("left", "right", "relation"), PAIRS)
def test_a_difference_is_explained_only_by_words_about_it(left: str, right: str, relation: str) -> None:
    verdict = compare(align(left, right), DOUBTS_ALONE)
    assert verdict is not None
    assert verdict.relation == relation


LATER = [
    ("[Six] members of a road crew died.", "[Nine] members of the ship's crew died.", "conflict"),
    ("[Six] members of the crew died.", "[Nine] crew members died.", "update"),
    ("[31] cases were confirmed.", "The outbreak has grown to [48] cases.", "update"),
    ("[84,300] homes had no power.", "[11,000] homes were still without power.", "update"),
    ("[83] people were on board.", "[Nine] people are still missing.", "conflict"),
    ("The quake killed [1,250] people.", "The quake killed [12,500] people.", "conflict"),
    ("The [sixth] suspect was arrested.", "The [eighth] suspect was arrested.", "update"),
]


@pytest.mark.parametrize(("left", "right", "relation"), LATER)
def test_a_count_goes_on_only_for_one_group(left: str, right: str, relation: str) -> None:
    verdict = compare(align(left, right, EARLY, LATE), DOUBTS_ALONE)
    assert verdict is not None
    assert verdict.relation == relation


def test_a_lost_zero_is_a_conflict_with_its_cause() -> None:
    verdict = compare(align("The cabinet approved [47.4 billion yen].", "The cabinet approved [4.74bn yen]."), DOUBTS_ALONE)
    assert verdict is not None
    assert verdict.relation == "conflict"
    assert verdict.cause == "one figure is 10 times the other: a digit or a scale word may be lost"


def test_a_past_weekday_is_not_moved_into_the_week_after() -> None:
    left, right = "On [Thursday] the ferry sank.", "The ferry sank on [Thursday 4 April 2024]."
    verdict = compare(align(left, right, "2024-03-30", "2024-04-06"), DOUBTS_ALONE)
    assert verdict is not None
    assert verdict.relation == "conflict"
    headline = compare(
        align("Ferry inquiry [Thursday].", "The inquiry opens on [4 April 2024].", "2024-03-30", "2024-03-30"), DOUBTS_ALONE
    )
    assert headline is not None
    assert headline.relation in ("same", "within")


def test_one_weekday_in_articles_of_two_weeks_is_never_firm() -> None:
    sentence = "The mayor spoke on [Thursday]."
    near = compare(align(sentence, sentence, "2024-03-28", "2024-03-30"), DOUBTS_ALONE)
    copied = compare(align(sentence, sentence, "2024-03-30", "2024-04-06"), DOUBTS_ALONE)
    far = compare(align(sentence, "On [Thursday] the mayor of Ostrow spoke.", "2024-03-30", "2024-04-06"), DOUBTS_ALONE)
    assert near is not None
    assert copied is not None
    assert (near.relation, copied.relation) == ("same", "within")
    assert far is not None
    assert (far.relation, far.tier) == ("conflict", "possible")


def _with(evidence: dict[str, float], left: str, right: str, score: float = 0.75) -> Verdict:
    verdict = compare(align(left, right, LATE, LATE, score, evidence), DOUBTS_ALONE)
    assert verdict is not None
    return verdict


def test_one_verb_speaks_for_a_conflict_of_dates_and_other_people_against_it() -> None:
    pair = "The mayor resigned on [Sunday].", "The clerk resigned on [Thursday]."
    known = {"verb_differs": 0.0, "subject_same": 0.0, "subject_differs": 0.0}
    one = _with({"verb_same": 1.0, **known}, *pair)
    none = _with({"verb_same": 0.0, **known}, *pair)
    other = _with({"verb_differs": 1.0, "subject_differs": 1.0}, *pair)
    alike = _with({"verb_differs": 1.0, "subject_same": 1.0}, *pair)
    assert one.score >= none.score
    assert "different people" in dict(other.facts)["doubt"]
    assert all("doubt" not in dict(verdict.facts) for verdict in (one, none, alike))


def test_neighbouring_days_are_firm_only_where_one_doing_is_told() -> None:
    pair = "The mayor resigned on [Sunday].", "The mayor resigned on [Monday]."
    assert _with({"verb_same": 1.0}, *pair).tier == "firm"
    assert _with({"near_words": 0.1, "verb_differs": 0.0}, *pair).tier == "possible"


def test_ages_of_two_people_are_no_conflict_worth_a_line() -> None:
    def verdict(left: str, right: str) -> Verdict | None:
        return compare(align(left, right, score=0.6), DOUBTS_ALONE)

    assert verdict("Ada Holm, [31], was hurt.", "The [29-year-old] Lars Berg was hurt.") is None
    assert verdict("Ada Holm, [31], was hurt.", "Lars Holm, [30], was hurt.") is None
    named = verdict("Ada Holm, [31], was hurt.", "Ada M. Holm, [30], was hurt.")
    assert named is not None
    assert named.relation == "conflict"


def test_only_a_firm_conflict_is_stated_flatly() -> None:
    firm: Alignment = align("The report runs to [83] pages.", "The report runs to [84] pages.")
    told = compare(firm, CompareConfig(firm_threshold=0.0))
    weak = compare(firm, CompareConfig(firm_threshold=1.0))
    assert told is not None
    assert weak is not None
    assert (told.tier, weak.tier) == ("firm", "possible")
    assert told.explanation.endswith(", so both cannot be true.")
    assert weak.explanation.endswith("; if both mean the same thing, both cannot be true.")
