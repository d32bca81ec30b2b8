"""The relations of hand-made values: what agrees, what is compatible, what cannot both be true."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from crosscheck.config import CompareConfig
from crosscheck.model import Alignment, Reading
from tests.judging import compare
from tests.unit.compare.pairs import DOUBTS_ALONE, align
from tests.unit.compare.readings import DAY, at_least, days, more_than, number, relation, said, span, surfaced, verdict

EARLIER = dt.date(2025, 3, 24)
UNRESOLVED = Reading(0, 0, "date", grain="month")
DOZENS = span(24, 99, bound="~", vague=True)

FIGURES = [
    (number(12), number("12.0"), "same"),
    (number(500, bound="~"), number(500), "same"),
    (number(500, bound="~"), number(487), "rounded"),
    (number(1200), number(1183), "rounded"),
    (number("1.2E6"), number(1183000), "rounded"),
    (number("43E6", "money", unit="USD"), number("43.89E6", "money", unit="USD"), "rounded"),
    (number("3E9", "money", unit="USD"), number("3.4E9", "money", unit="USD"), "rounded"),
    (number("1.25", "percent", unit="percent"), number("1.2", "percent", unit="percent"), "rounded"),
    (number(50, status="killed"), number(48, status="killed"), "conflict"),
    (number(50, bound="~"), number(48), "rounded"),
    (at_least(2), number(2), "within"),
    (at_least(20), number(23), "within"),
    (more_than(20), number(20), "within"),
    (more_than(30000), span(2000, 99999, bound="~", vague=True), "within"),
    (DOZENS, number(36), "within"),
    (DOZENS, number(20), "within"),
    (span(13, 16), number(14), "within"),
    (span(13, 16), span(15, 20), "within"),
    (span(13, 16), number(17), "conflict"),
    (at_least(30), number(28), "conflict"),
    (number(47), number(48), "conflict"),
    (number("2.4E9", "money", unit="USD"), number("2.5E9", "money", unit="USD"), "conflict"),
]


@pytest.mark.parametrize(("one", "other", "expected"), FIGURES)
def test_figures(one: Reading, other: Reading, expected: str | None) -> None:
    assert relation(one, other, 0.9) == expected


UNITS = [
    (number(100, "measure", unit="kilogram"), number(220, "measure", unit="pound"), "same"),
    (number(9, "measure", unit="meter", bound="~"), number(30, "measure", unit="foot", bound="~"), "rounded"),
    (number(3, "duration", unit="week"), number(21, "duration", unit="day"), "same"),
    (number(3, "duration", unit="month"), number(10, "duration", unit="week"), "conflict"),
    (number(2, "duration", unit="decade"), number(20, "duration", unit="year"), "same"),
    (number(100, "measure", unit="kilogram"), number(100, "measure", unit="meter"), None),
    (number(100, "measure", unit="smoot"), number(100, "measure", unit="meter"), None),
    (number(100, "measure", unit="smoot"), number(100, "measure", unit="smoot"), "same"),
    (number("1E8", "money", unit="USD"), number("1E8", "money", unit="EUR"), "conflict"),
    (number("1E8", "money", unit="USD"), number("9E7", "money", unit="EUR"), None),
    (number(2, "percent", unit="percent"), number(2, "percent", unit="percentage_point"), "conflict"),
    (number(2, "percent", unit="percent"), number(3, "percent", unit="percentage_point"), None),
    (number(6), number("6.4", "measure", unit="pound"), "rounded"),
    (number(6), number(7, "measure", unit="pound"), None),
    (number(5, what="ships"), number(5, "measure", unit="pound"), None),
    (number(48, "age", unit="year"), number(48, "duration", unit="year"), "same"),
    (number(4, per="year"), number(4, per="month"), None),
    (number(4, per="year"), number(4), "same"),
    (number(4, per="year"), number(5), None),
    (number(4, "percent", unit="percent", trend="up"), number(4, "percent", unit="percent", trend="down"), "conflict"),
    (number(4, "percent", unit="percent", trend="up"), number(5, "percent", unit="percent", trend="down"), None),
    (number(4, "percent", unit="percent", trend="up"), number(5, "percent", unit="percent"), None),
    (number(12, status="killed"), number(13, status="wounded"), None),
    (Reading(0, 0, "score", Decimal(3), Decimal(1)), Reading(0, 0, "score", Decimal(1), Decimal(3)), "same"),
    (number(36, "age", unit="year"), number(36, "duration", unit="year"), "same"),
    (number(36, "age", unit="year"), number(35, "duration", unit="year"), None),
    (number(3), number(3, "ordinal"), "same"),
    (number(3), number(4, "ordinal"), None),
    (number(40000, what="kroner"), number(40000, "money", unit="NOK"), "same"),
    (Reading(0, 0, "score", Decimal(5), Decimal(2)), Reading(0, 0, "score", Decimal(6), Decimal(1)), "conflict"),
    (number(4, status="freed"), number(4, status="sentenced"), "same"),
    (number(4, status="killed"), number(4, status="wounded"), None),
    (number(12), days("2025-03-26"), None),
    (number(None), number(12), None),
    (number("NaN"), number(12), None),
    (number("Infinity"), number(12), None),
]


@pytest.mark.parametrize(("one", "other", "expected"), UNITS)
def test_units(one: Reading, other: Reading, expected: str | None) -> None:
    assert relation(one, other, 0.9) == expected


DATES = [
    (days("2024-10-01", "2024-10-31", "month"), days("2024-10-01", "2024-10-31", "month"), "same"),
    (days("2024-10-06"), days("2024-10-01", "2024-10-31", "month"), "within"),
    (days("2024-10-01", "2024-10-31", "month"), days("2024-11-01", "2024-11-30", "month"), "conflict"),
    (days("2024-10-01", "2024-10-31", "month"), days("2024-01-01", "2024-12-31", "year"), "within"),
    (days("2024-08-01", "2024-08-31", "month", modifier="late"), days("2024-08-28"), "within"),
    (days("2024-08-01", "2024-08-31", "month", modifier="late"), days("2024-08-12"), "conflict"),
    (days("2024-08-01", "2024-08-31", "month", modifier="early"), days("2024-08-12"), "conflict"),
    (days("2019-01-01", "2019-12-31", "year", modifier="since"), days("2021-05-05"), "within"),
    (days("2019-01-01", "2019-12-31", "year", modifier="since"), days("2019-01-01", "2019-12-31", "year"), "same"),
    (
        days("2019-01-01", "2019-12-31", "year", modifier="since"),
        days("2020-01-01", "2020-12-31", "year", modifier="since"),
        "conflict",
    ),
    (days("2019-01-01", "2019-12-31", "year", modifier="until"), days("2018-05-05"), "within"),
    (days("2025-03-20", modifier="about"), days("2025-03-21"), "within"),
    (days("2025-03-25"), days("2025-03-23"), "conflict"),
    (days("2025-03-25", clock=(540, 540)), days("2025-03-25"), "same"),
    (days("2025-03-25", clock=(540, 540)), days("2025-03-25", clock=(540, 540)), "same"),
    (days("2025-03-25", clock=(540, 540)), days("2025-03-25", clock=(550, 550)), "rounded"),
    (days("2025-03-25", clock=(540, 540)), days("2025-03-25", clock=(660, 660)), "conflict"),
    (days("2025-03-25", clock=(540, 540)), days("2025-03-25", clock=(360, 720)), "within"),
    (days("2025-03-25", clock=(360, 720)), days("2025-03-25", clock=(900, 1080)), "conflict"),
    (Reading(0, 0, "time", clock=(540, 540)), Reading(0, 0, "time", clock=(540, 540)), "same"),
    (Reading(0, 0, "time", clock=(540, 540)), Reading(0, 0, "time", clock=(660, 660)), "conflict"),
    (Reading(0, 0, "time", clock=(540, 540)), days("2025-03-25"), None),
    (UNRESOLVED, days("2025-03-25"), None),
]


@pytest.mark.parametrize(("one", "other", "expected"), DATES)
def test_dates(one: Reading, other: Reading, expected: str | None) -> None:
    assert relation(one, other) == expected


def test_the_other_reading_of_an_ambiguous_day_is_taken_where_it_agrees() -> None:
    wednesday = days(
        "2025-03-19", alternatives=((dt.date(2025, 3, 26), dt.date(2025, 3, 26)),), resolution="counted from publication"
    )
    assert relation(wednesday, days("2025-03-26")) == "same"
    assert relation(wednesday, days("2025-03-24", "2025-03-30", "week")) == "within"
    assert relation(wednesday, days("2025-03-22")) == "conflict"


def test_named_time_zones_are_converted_and_unnamed_ones_never_conflict() -> None:
    nine, five = (Reading(0, 0, "time", clock=(minutes, minutes)) for minutes in (540, 300))
    assert relation(said(nine, "It began at * GMT."), said(five, "It began at * EDT.", outlet="B")) == "same"
    assert relation(said(nine, "It began at * GMT."), said(five, "It began at * PDT.", outlet="B")) == "conflict"
    assert relation(said(nine, "It began at * local time."), said(five, "It began at * GMT.", outlet="B")) == "within"
    assert relation(said(nine, "It began at *."), said(five, "It began at * GMT.", outlet="B")) == "within"


def test_a_conversion_of_zones_may_cross_midnight() -> None:
    sunday = days("2025-03-23", clock=(19 * 60, 19 * 60))
    monday = days("2025-03-24", clock=(0, 0))
    assert relation(said(sunday, "It ended at * EST."), said(monday, "It ended at * GMT.", outlet="B")) == "same"


PARTS = [
    ("* people died, including the gunman.", 6, "The gunman killed * people.", 5),
    ("* people were hurt.", 6, "One woman was killed and * others were hurt.", 5),
    ("The man shot * guards and then himself.", 2, "* people are dead.", 3),
    ("* of the passengers were children.", 4, "The bus carried * passengers.", 40),
]


@pytest.mark.parametrize(("left", "low", "right", "high"), PARTS)
def test_counts_with_another_inclusion_are_parts(left: str, low: int, right: str, high: int) -> None:
    assert relation(said(number(low), left), said(number(high), right, outlet="B")) == "part"


def test_a_narrower_group_is_a_part_only_where_it_is_the_smaller_count() -> None:
    people, engineers = "people", "Chinese engineers"
    assert relation(number(3, what=people), number(2, what=engineers)) == "part"
    assert relation(number(3, what=engineers), number(2, what=people)) == "conflict"
    assert relation(number(3, what="engineers"), number(2, what=engineers)) == "part"
    assert relation(number(31, what="Norvik nationals"), number(14, what="Norvik harbour officers")) == "part"
    assert relation(number(31, what="Norvik nationals"), number(24, what="French officers")) == "conflict"
    assert relation(number(5, status="killed"), number(4, what="women", status="killed")) == "part"
    assert relation(number(5), number(4, what="women")) == "conflict"


def test_the_nth_day_agrees_with_n_days_and_contradicts_nothing() -> None:
    day = number(40, "ordinal", what="day of the strike")
    assert relation(day, number(40, "duration", unit="day")) == "same"
    assert relation(day, number(6, "duration", unit="week")) == "rounded"
    assert relation(day, number(30, "duration", unit="day")) is None
    assert relation(number(40, "ordinal", what="floor"), number(40, "duration", unit="day")) is None


def test_a_toll_may_rise_from_day_to_day_and_not_fall() -> None:
    def told(value: int, day: dt.date | None, outlet: str):
        return said(number(value, status="killed"), "The quake killed * people.", day, outlet)

    assert relation(told(12, EARLIER, "A"), told(15, DAY, "B")) == "update"
    assert relation(told(15, EARLIER, "A"), told(12, DAY, "B")) == "conflict"
    assert relation(told(12, DAY, "A"), told(15, DAY, "B")) == "conflict"
    assert relation(told(12, None, "A"), told(15, DAY, "B")) == "update"


def test_the_toll_of_a_past_event_does_not_grow() -> None:
    left = said(number(12, status="killed"), "The 1995 quake killed * people.", EARLIER)
    assert relation(left, said(number(13, status="killed"), "The quake killed * people.", outlet="B")) == "conflict"


def test_an_update_states_both_days() -> None:
    found = verdict(
        said(number(12, status="killed"), published=EARLIER, outlet="Harbour Post"),
        said(number(15, status="killed"), outlet="Tide"),
    )
    assert found is not None
    assert "24 March 2025" in found.explanation
    assert dict(found.facts)["as_of"] == "Harbour Post: 2025-03-24; Tide: 2025-03-26"


LEVELS = [
    ("Shares of Norvik rose to $* in early trading.", "Shares of Norvik were at $* in trading.", "update"),
    ("Shares of Norvik closed at $*.", "Shares of Norvik closed at $*.", "conflict"),
    ("The ticket costs $*.", "The ticket costs $*.", "conflict"),
]


@pytest.mark.parametrize(("left", "right", "expected"), LEVELS)
def test_prices_move_until_the_market_closes(left: str, right: str, expected: str) -> None:
    one, other = (number(value, "money", unit="USD") for value in ("21.40", "21.95"))
    assert relation(said(one, left), said(other, right, outlet="B")) == expected


def test_an_event_announced_for_one_day_may_be_held_on_a_later_one_but_not_before_it_was_announced() -> None:
    plan = said(days("2025-03-27"), "The house will vote on *.", EARLIER)
    assert relation(plan, said(days("2025-03-25"), "The house voted on *.", outlet="B")) == "update"
    assert relation(plan, said(days("2025-03-22"), "The house voted on *.", outlet="B")) == "conflict"


BLOCKED = [
    "It will cost * crowns.",
    "The mayor denied that * crowns were lost.",
    "It cost not * crowns.",
]


@pytest.mark.parametrize("sentence", BLOCKED)
def test_forecasts_and_denials_are_never_firm(sentence: str) -> None:
    plain = said(number(47), "It cost * crowns.", outlet="B")
    firm = verdict(said(number(48), "It cost * crowns."), plain, 0.99, DOUBTS_ALONE)
    doubted = verdict(said(number(48), sentence), plain, 0.99, DOUBTS_ALONE)
    assert firm is not None
    assert doubted is not None
    assert (firm.tier, doubted.tier) == ("firm", "possible")
    assert doubted.score <= firm.score
    assert "doubt" in dict(doubted.facts)


def test_values_paired_across_two_lists_are_no_pair() -> None:
    left = said(days("2003-01-01", "2003-12-31", "year"), "The mill burned in * and 2004.")
    right = said(days("2004-01-01", "2004-12-31", "year"), "The mill burned in 2003 and *.", outlet="B")
    assert compare(Alignment(surfaced(left, "2003"), surfaced(right, "2004"), 0.97), DOUBTS_ALONE) is None


def test_a_sentence_that_names_both_figures_is_never_firm() -> None:
    left = surfaced(said(number("3.9"), "The level was *."), "3.9")
    right = surfaced(said(number("3.8"), "The level rose to 3.9 from *.", outlet="B"), "3.8")
    found = compare(Alignment(left, right, 0.97), DOUBTS_ALONE)
    assert found is not None
    assert (found.relation, found.tier) == ("conflict", "possible")
    assert dict(found.facts)["doubt"] == "one sentence names both figures; there are many small counts in any story"


def test_sentences_about_different_periods_are_never_firm() -> None:
    found = verdict(
        said(number(8500), "In December 2011 there were * jobs."),
        said(number(8400), "In March 2012 there were * jobs.", outlet="B"),
        config=DOUBTS_ALONE,
    )
    assert found is not None
    assert found.tier == "possible"


def test_this_week_in_two_weeks_is_one_week() -> None:
    one = days("2025-03-17", "2025-03-23", "week", resolution="counted from publication")
    other = days("2025-03-24", "2025-03-30", "week", resolution="counted from publication")
    assert relation(surfaced(said(one), "this week"), surfaced(said(other, outlet="B"), "this week")) == "same"
    assert relation(surfaced(said(one), "this week"), surfaced(said(other, outlet="B"), "last week")) == "conflict"


def test_adjacent_days_are_firm_only_in_nearly_identical_sentences() -> None:
    found = [verdict(days("2025-03-25"), days("2025-03-24"), score, DOUBTS_ALONE) for score in (0.75, 0.9)]
    assert [verdict.tier for verdict in found if verdict] == ["possible", "firm"]
    assert all("adjacent days" in verdict.cause for verdict in found if verdict)


@pytest.mark.parametrize(
    "values",
    [
        [(number(100), number(value)) for value in (112, 142, 195, 4100, 95000)],
        [(days("2025-03-25"), days(day)) for day in ("2025-03-23", "2025-03-22", "2025-03-14", "2024-11-05", "1996-05-05")],
        [(days("2025-03-25", clock=(540, 540)), days("2025-03-25", clock=(time, time))) for time in (590, 760, 1000, 1430)],
    ],
)
def test_near_values_score_at_least_as_high_as_far_ones(values: list[tuple[Reading, Reading]]) -> None:
    found = [verdict(one, other, 0.9, DOUBTS_ALONE) for one, other in values]
    scores = [verdict.score for verdict in found if verdict is not None and verdict.relation == "conflict"]
    assert len(scores) == len(values)
    assert scores == sorted(scores, reverse=True)
    assert scores[0] > scores[-1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (number(500, bound="~"), number(20000)),
        (number(100), number(4100)),
        (days("2025-03-25"), days("1996-05-05")),
        (number("1E8", "money", unit="USD"), number("7E9", "money", unit="USD")),
    ],
)
def test_far_values_of_what_is_hardly_one_thing_are_dropped(one: Reading, other: Reading) -> None:
    assert verdict(one, other, 0.02) is None
    assert relation(one, other, 0.02) == "conflict"


def test_thresholds_decide_the_tier() -> None:
    told = [
        verdict(number(47), number(48), config=CompareConfig(firm_threshold=firm, possible_threshold=possible))
        for firm, possible in ((0.0, 0.0), (0.9999, 0.0), (0.9999, 0.9999))
    ]
    assert [found.tier if found else None for found in told] == ["firm", "possible", None]


CAUSES = [
    (number(270), number(720), "two digits swapped"),
    (number(3412), number(3912), "one digit differs"),
    (number(15), number(50), "15 and 50 confused by ear"),
    (number("16E6"), number("60E6"), "16 and 60 confused by ear"),
    (number("16E6"), number("60E3"), ""),
    (number("16E6"), number("70E6"), ""),
    (number("65E6"), number("65E9"), "million and billion confused"),
    (number(310), number(3100), "one figure is 10 times the other: a digit or a scale word may be lost"),
    (number("1E8", "money", unit="USD"), number("1E8", "money", unit="EUR"), "other currency"),
    (days("2025-03-19"), days("2025-03-12"), "the same weekday of adjacent weeks"),
    (days("2024-03-12"), days("2025-03-12"), "the same day of adjacent years"),
    (days("2025-04-12"), days("2025-03-12"), "the same day of adjacent months"),
    (days("2025-04-03"), days("2025-03-04"), "day and month swapped"),
    (days("2025-04-01", "2025-04-30", "month"), days("2025-03-01", "2025-03-31", "month"), "the months are adjacent"),
    (days("2024-04-01", "2024-04-30", "month"), days("2025-04-01", "2025-04-30", "month"), "the same month of adjacent years"),
    (days("2024-01-01", "2024-12-31", "year"), days("2025-01-01", "2025-12-31", "year"), "the years are adjacent"),
    (number(47), number(52), ""),
]


@pytest.mark.parametrize(("one", "other", "cause"), CAUSES)
def test_nameable_slips(one: Reading, other: Reading, cause: str) -> None:
    found = verdict(one, other, config=DOUBTS_ALONE)
    assert found is not None
    assert (found.relation, found.cause) == ("conflict", cause)


def test_killed_and_injured_exchanged_is_named() -> None:
    left = said(number(12, status="killed"), "The crash killed * and injured 30.")
    right = said(number(30, status="killed"), "The crash killed 30 and injured *.", outlet="B")
    swapped = said(number(30, status="killed"), "The crash killed * and injured 12.", outlet="B")
    assert right.surface == "12"
    found = compare(Alignment(left, surfaced(swapped, "30"), 0.97), DOUBTS_ALONE)
    assert found is not None
    assert found.cause == "two counts of one sentence exchanged"


def test_an_explanation_names_both_values_as_written_and_as_read() -> None:
    found = verdict(days("2024-11-01", "2024-11-30", "month"), days("2024-10-01", "2024-10-31", "month"), config=DOUBTS_ALONE)
    assert found is not None
    assert found.explanation == "“12” (November 2024) and “12” (October 2024) do not overlap, so both cannot be true."


def test_a_rounding_is_shown() -> None:
    found = verdict(number(1200), number(1183))
    assert found is not None
    assert found.explanation == "Equal after rounding: 1,200 ≈ 1,183 (2 significant figures)."


def test_a_conversion_is_among_the_facts() -> None:
    found = verdict(number(100, "measure", unit="kilogram"), number(220, "measure", unit="pound"))
    assert found is not None
    assert dict(found.facts)["conversion"] == "100 kilograms = 220 pounds; 220 pounds = 100 kilograms"


def test_the_same_article_day_and_place_still_gives_one_answer_either_way() -> None:
    left, right = said(number(47)), said(number(48))
    assert compare(Alignment(left, right, 0.9), DOUBTS_ALONE) == compare(Alignment(right, left, 0.9), DOUBTS_ALONE)


@pytest.mark.parametrize("value", ["1E+40", "1E-40"])
def test_figures_beyond_all_news_are_left_alone(value: str) -> None:
    assert relation(number(value), number(value)) is None
    assert relation(number(value), number(12)) is None
    assert Decimal(value)


@pytest.mark.parametrize(("likelihood", "relation"), [(0.8, "part"), (0.31, "part"), (0.29, None)])
def test_a_part_is_told_only_of_what_is_likely_one_thing(likelihood: float, relation: str | None) -> None:
    pair = align("[Two] Chinese divers were killed.", "[Three] people were killed.", score=likelihood)
    verdict = compare(pair, CompareConfig(explained_threshold=0.3))
    assert (verdict.relation if verdict else None) == relation


@pytest.mark.parametrize(
    ("left", "right", "tier"),
    [
        ("The shelling killed [15] people.", "The shelling killed [14] people.", "firm"),
        ("The shelling killed [15] people.", "The shelling caused [14] casualties.", "possible"),
        ("The shelling wounded [15] people.", "The shelling left [14] people dead or wounded.", "possible"),
        ("The shelling killed [15] people.", "The shelling had [14] victims.", "possible"),
    ],
)
def test_casualties_and_victims_never_firmly_contradict_the_dead_or_the_hurt(left: str, right: str, tier: str) -> None:
    found = compare(align(left, right, score=0.99), DOUBTS_ALONE)
    assert found is not None
    assert (found.relation, found.tier) == ("conflict", tier)


@pytest.mark.parametrize(
    ("left", "right", "tier"),
    [
        ("[6] members of a road crew died in Arden.", "[21] crew members are still in Arden.", "possible"),
        ("The ferry killed [19] people in Arden.", "It was [17] people in Arden.", "firm"),
    ],
)
def test_a_fate_that_one_side_leaves_unsaid_is_firm_only_of_what_is_counted_in_the_same_words(left, right, tier) -> None:
    found = compare(align(left, right, score=0.99), DOUBTS_ALONE)
    assert found is not None
    assert (found.relation, found.tier) == ("conflict", tier)
