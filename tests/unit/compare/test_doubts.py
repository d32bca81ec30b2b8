"""What forbids a conflict to be firm, and what does not: rows of two sentences with the doubt that is told of them.

The thresholds are 0, so that no row depends on what the models weigh.
"""

from __future__ import annotations

import pytest

from crosscheck.compare.caveats import CAVEATS
from crosscheck.model import Verdict
from tests.judging import compare
from tests.unit.compare.pairs import DOUBTS_ALONE, align

TEXTS = {caveat.code: caveat.text for caveat in CAVEATS}
ONE_DOING = {"verb_same": 1.0, "near_words": 0.5}
TWO_DOINGS = {"verb_same": 0.0, "verb_differs": 1.0, "near_words": 0.1}
DAY = "2025-03-26"


def conflict(left: str, right: str, evidence: dict[str, float], days: tuple[str, str] = (DAY, DAY)) -> Verdict:
    found = compare(align(left, right, *days, evidence=evidence), DOUBTS_ALONE)
    assert found is not None
    assert found.relation == "conflict"
    return found


def check(found: Verdict, code: str) -> None:
    """Firm without a code; else only possible, with the words of the caveat."""
    told = dict(found.facts).get("doubt", "")
    assert found.tier == ("possible" if code else "firm"), told
    if code:
        assert TEXTS[code] in told.split("; ")


COUNTS = [
    # A count over a stretch of time, a wide place or several events, against the count of one.
    ("The fires killed [12] people over the weekend.", "The fire at the mill killed [14] people.", "scope"),
    ("The fires killed [12] people statewide.", "The fire at the mill killed [14] people.", "scope"),
    ("[12] people were killed in 30 hours.", "The fire at the mill killed [14] people.", "scope"),
    ("[12] people were killed within less than two days.", "The fire at the mill killed [14] people.", "scope"),
    ("The fires killed [12] people so far this year.", "The fire at the mill killed [14] people.", "scope"),
    ("[12] people were killed in three separate fires.", "The fire at the mill killed [14] people.", "scope"),
    ("The fires killed [12] people statewide.", "Statewide, the fires killed [14] people.", ""),
    ("The fire at the mill killed [12] people.", "The fire at the mill killed [14] people.", ""),
    ("The fire at the state mill killed [12] people.", "The weekend fire killed [14] people.", ""),
    # Ranks go up while something goes on; one governor has one rank.
    ("Police arrested a [sixth] suspect.", "Police arrested an [eighth] suspect.", "rank"),
    ("It is a [45th] anniversary.", "It is the [46th] anniversary.", "rank"),
    ("He is the [45th] governor.", "He is the [46th] governor.", ""),
    ("He won his [third] term.", "He won his [fourth] term.", ""),
    # Stretches of two kinds.
    ("The strike went on for [two weeks].", "The strike ended after [three weeks].", "stretch"),
    ("The [two-week] strike is over.", "The strike went on for [three weeks].", "stretch"),
    ("The line opens in [two weeks].", "The line was closed for [three weeks].", "stretch"),
    ("The strike went on for [two weeks].", "The strike went on for [three weeks].", ""),
    ("The [two-week] strike is over.", "The [three-week] strike is over.", ""),
    ("The strike cost the port [two weeks].", "The strike went on for [three weeks].", ""),
]


@pytest.mark.parametrize(("left", "right", "code"), COUNTS)
def test_figures_that_may_take_in_something_else_are_never_firm(left: str, right: str, code: str) -> None:
    check(conflict(left, right, ONE_DOING), code)
    check(conflict(right, left, ONE_DOING), code)


STAMPS = [
    ("UPDATE: [9 p.m.] The ferry sank off Ostrow.", "The ferry sank at [6 p.m.] off Ostrow.", "stamp"),
    ("UPDATED [9 p.m.] -- The ferry sank off Ostrow.", "The ferry sank at [6 p.m.] off Ostrow.", "stamp"),
    ("Last updated at [9 p.m.] The ferry sank off Ostrow.", "The ferry sank at [6 p.m.] off Ostrow.", "stamp"),
    ("UPDATE: [25 March 2025] The ferry sank off Ostrow.", "The ferry sank on [22 March 2025] off Ostrow.", "stamp"),
    ("The ferry, updated in the spring, sank at [9 p.m.] off Ostrow.", "The ferry sank at [6 p.m.] off Ostrow.", ""),
    ("The ferry sank at [9 p.m.] off Ostrow.", "The ferry sank at [6 p.m.] off Ostrow.", ""),
]

WEEKDAYS = [
    # Thursday 20 March, by an article of the Wednesday after it.
    ("The mayor resigned on [Thursday].", "The mayor resigned on [13 March 2025].", "weekday"),
    ("The mayor resigned on [Thursday].", "The mayor resigned on [6 March 2025].", "weekday"),
    ("The mayor resigned on [Thursday].", "The mayor resigned on [12 March 2025].", ""),
    ("The mayor resigned on [Thursday].", "The mayor resigned on [17 March 2025].", ""),
    ("The mayor resigned on [Thursday, 20 March 2025].", "The mayor resigned on [13 March 2025].", ""),
    ("The mayor resigned on [20 March 2025].", "The mayor resigned on [13 March 2025].", ""),
]

PLANS = [
    ("The mayor is expected to resign on [Monday].", "The mayor resigned on [Thursday].", "plan"),
    ("The mayor is expected to resign on [31 March 2025].", "The mayor resigned on [24 March 2025].", "plan"),
    ("The mayor resigned on [17 March 2025].", "The mayor resigned on [20 March 2025].", ""),
]


@pytest.mark.parametrize(("left", "right", "code"), STAMPS + WEEKDAYS + PLANS)
def test_days_and_times_that_may_be_of_something_else_are_never_firm(left: str, right: str, code: str) -> None:
    check(conflict(left, right, ONE_DOING), code)
    check(conflict(right, left, ONE_DOING), code)


OWN_DAYS = [
    (("Monday", "2025-03-24"), ("Tuesday", "2025-03-25"), "own-days"),
    (("Sunday", "2025-03-24"), ("Tuesday", "2025-03-26"), "own-days"),
    (("yesterday", "2025-03-24"), ("Tuesday", "2025-03-26"), "own-days"),
    (("Friday", "2025-03-24"), ("Tuesday", "2025-03-26"), ""),
    (("Sunday", "2025-03-26"), ("Tuesday", "2025-03-26"), ""),
    (("Sunday 23 March 2025", ""), ("Tuesday", "2025-03-26"), ""),
]


@pytest.mark.parametrize(("one", "other", "code"), OWN_DAYS)
def test_articles_of_two_days_that_each_tell_of_their_own_are_never_firm(
    one: tuple[str, str], other: tuple[str, str], code: str
) -> None:
    sentence = "The ferry hit the quay [on {}]."
    check(conflict(sentence.format(one[0]), sentence.format(other[0]), ONE_DOING, (one[1], other[1])), code)


CLOCKS = [
    # "Just after" and "shortly before" last a while, "around" reaches to both sides.
    ("[just after 2 p.m.]", "[at 2:40 p.m.]", "within"),
    ("[just after 2 p.m.]", "[at 3:10 p.m.]", "conflict"),
    ("[just after 2 p.m.]", "[at 1:40 p.m.]", "conflict"),
    ("[shortly before 2 p.m.]", "[at 1:10 p.m.]", "within"),
    ("[shortly before 2 p.m.]", "[at 2:20 p.m.]", "conflict"),
    ("[around 1:30 a.m.]", "[just after 1 a.m.]", "within"),
    ("[around 1:30 a.m.]", "[at 1:50 a.m.]", "conflict"),
    ("[at 2 p.m.]", "[at 2:40 p.m.]", "conflict"),
    ("[just after 2 p.m. on Tuesday]", "[at 2:40 p.m. on Tuesday]", "within"),
    ("[around 1:30 a.m. on Tuesday]", "[just after 1 a.m. on Tuesday]", "within"),
    ("[at 2 p.m. on Tuesday]", "[at 2:40 p.m. on Tuesday]", "conflict"),
]


@pytest.mark.parametrize(("one", "other", "relation"), CLOCKS)
def test_times_are_as_wide_as_their_words(one: str, other: str, relation: str) -> None:
    sentence = "The blast was heard {}."
    for left, right in ((one, other), (other, one)):
        found = compare(align(sentence.format(left), sentence.format(right), evidence=ONE_DOING), DOUBTS_ALONE)
        assert found is not None
        assert found.relation == relation


DOINGS = [
    ("Police were called at [2 p.m.].", "The blast was heard at [3 p.m.].", "moment"),
    ("Police were called at [2 p.m.] on Tuesday.", "The blast was heard at [3 p.m.] on Tuesday.", "moment"),
    ("The mayor resigned on [Sunday].", "The clerk announced it on [Monday].", "event-or-report"),
    ("The mayor resigned on [Sunday].", "The clerk announced it on [Thursday].", ""),
]


@pytest.mark.parametrize(("left", "right", "code"), DOINGS)
def test_moments_and_neighbouring_days_are_firm_only_of_one_doing(left: str, right: str, code: str) -> None:
    check(conflict(left, right, TWO_DOINGS), code)
    check(conflict(left, right, ONE_DOING), "")
    check(conflict(left, right, TWO_DOINGS | {"verb_same": 1.0, "verb_differs": 0.0}), "")
    check(conflict(left, right, TWO_DOINGS | {"near_words": 0.4}), "")


def test_a_doubt_that_forbids_nothing_is_told_of_a_firm_conflict() -> None:
    found = conflict("The report runs to [8] pages.", "The report runs to [7] pages.", ONE_DOING)
    assert (found.tier, dict(found.facts)["doubt"]) == ("firm", TEXTS["small"])
