from __future__ import annotations

import pytest

from crosscheck.model import Article
from tests.unit.inside.articles import DAY, article, found, report_of

TAIL = " Crews fought it for hours."


def values(text: str) -> list[tuple[str, list[str]]]:
    return [(finding.tier, [side.value for side in finding.sides]) for finding in found(text)]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (f"Fire kills 14 at Vell || A fire in a mill at Vell killed 12 people on Monday.{TAIL}", ["14", "12"]),
        (f"Vell mill fire: 26 hurt || Twenty-eight people were hurt on Monday in a fire at a mill in Vell.{TAIL}", ["26", "28"]),
        (
            "Mill fire || A fire at Vell killed 12 people. It took hours. It was old. Nobody knew. The fire killed 15 people.",
            ["12", "15"],
        ),
        (
            "Mayor resigns || Mayor Lind resigned over the harbour deal on Tuesday. The council met. It voted. The mayor left."
            " Mayor Lind resigned over the harbour deal on Monday.",
            ["Tuesday 30 April 2024", "Monday 29 April 2024"],
        ),
        (
            "Mill fire || A fire at Vell killed 12 people. It took hours.\n\nPhoto: The mill in Vell, where a fire killed 14"
            " people. (Per Holm/Reuters)\n\nThe mill is old.\n\nNobody knew why it burned.",
            ["14", "12"],
        ),
    ],
    ids=["headline", "headline in words", "opening and detail", "two days of one doing", "caption"],
)
def test_one_figure_told_twice(text: str, sides: list[str]) -> None:
    assert values(text) == [("firm", sides)]


@pytest.mark.parametrize(
    "body",
    [
        "A fire in a mill at Vell killed 14 people on Monday.",
        "A fire in a mill at Vell killed 12 people on Monday, and two died in hospital.",
        "A fire in a mill at Vell killed 12 people on Monday. A thirteenth died later; two others followed.",
        "A fire in a mill at Vell killed at least 12 people on Monday.",
        "A fire in a mill at Vell killed about 12 people on Monday.",
        "A fire in a mill at Vell killed 12 women on Monday.",
        "A fire in a mill at Vell hurt 12 people on Monday.",
        "A fire in a mill at Vell may have killed 12 people on Monday.",
        "A fire in a mill at Vell initially killed 12 people on Monday.",
        "In a previous fire at Vell 12 people were killed.",
        "Last year a fire in a mill at Vell killed 12 people.",
        "A fire in a mill at Ostrow killed 12 people.",
        "So far 12 people have been killed by the fire at Vell.",
        "The names of 12 people killed in the fire at Vell were read.",
        "A fire in a mill at Vell killed 30 people on Monday.",
    ],
)
def test_what_may_be_another_thing_or_another_time_is_left_alone(body: str) -> None:
    assert values(f"Fire kills 14 at Vell || {body}{TAIL}") == []


@pytest.mark.parametrize(
    ("text", "tiers"),
    [
        ("Jobless rate in Vell is 7.7 percent || The jobless rate in Vell is 7.9 percent, the town said.", ["firm"]),
        ("Jobless rate in Vell is 7.7 percent || The jobless rate in Vell fell from 7.9 percent, the town said.", []),
        ("Jobless rate in Vell is 7.7 percent || Among the young the jobless rate in Vell is 7.9 percent, the town said.", []),
        ("One dead, 4 hurt in Vell fire || A man was killed and six people were hurt in a fire at Vell on Monday.", ["firm"]),
        ("Teacher killed, 4 hurt in Vell fire || A fire in Vell hurt six people on Monday.", ["firm"]),
        ("Teacher killed, 4 hurt in Vell fire || A fire in Vell hurt five people on Monday.", []),
        ("Father of 5 killed, 4 hurt in Vell fire || A fire in Vell killed a man and hurt five people on Monday.", []),
        ("12 killed, 14 hurt in Vell fire || A fire in Vell killed 14 people and hurt 12 on Monday.", ["possible", "possible"]),
        ("Fire kills 14 at Vell || A fire at Vell killed 12 people, the town said. The fire at Vell killed 14 people.", []),
    ],
    ids=[
        "one level",
        "the level before",
        "the level of some",
        "the dead counted apart",
        "more than the dead",
        "the dead among the hurt",
        "another figure of the headline",
        "two figures exchanged",
        "a figure that has its counterpart",
    ],
)
def test_words_that_make_a_figure_another_one(text: str, tiers: list[str]) -> None:
    assert [tier for tier, _ in values(f"{text}{TAIL}")] == tiers


@pytest.mark.parametrize(
    ("opening", "rest", "tiers"),
    [
        ("Ferry Astra crossed to Vell on Tuesday.", "Ferry Astra crossed to Vell on Monday.", ["firm"]),
        ("Ferry Astra crossed to Vell on Tuesday.", "Ferry Astra last crossed to Vell on Monday.", []),
        ("Ferry Astra took 40 people to Vell on Tuesday.", "Ferry Astra took 40 people to Vell on Monday.", ["firm"]),
        ("Ferry Astra took 40 people to Vell on Tuesday.", "Ferry Astra took 90 people to Vell on Monday.", []),
        ("Mayor Lind said on Tuesday that the deal was off.", "Mayor Lind said on Monday that the deal was off.", []),
    ],
)
def test_one_doing_on_two_days(opening: str, rest: str, tiers: list[str]) -> None:
    text = f"Harbour news || {opening} The council met. It voted. The mayor left. {rest}"
    assert [tier for tier, _ in values(text)] == tiers


def test_an_article_that_tells_of_several_fires_or_gives_both_figures_again_is_only_possible() -> None:
    several = (
        f"Fire kills 14 at Vell || A fire in a mill at Vell killed 12 people on Monday. There were two separate fires.{TAIL}"
    )
    assert [tier for tier, _ in values(several)] == ["possible"]
    again = (
        "Fire kills 14 at Vell || A fire in a mill at Vell killed 12 people on Monday. The mill burned down. It was old."
        " Nobody knew why. The fire at Vell killed 12 people, the brigade said. The fire at Vell killed 14 people, the town said."
    )
    assert {tier for tier, _ in values(again)} <= {"possible"}


@pytest.mark.parametrize(
    ("body", "tiers"),
    [
        ("A man was killed and six others were hurt in a fire in a mill at Vell on Monday.", ["possible"]),
        ("A man was killed and seven others were hurt in a fire in a mill at Vell on Monday.", []),
        ("A man was killed and eight others were hurt in a fire in a mill at Vell on Monday.", []),
        ("A man was badly hurt and six others were hurt in a fire in a mill at Vell on Monday.", []),
    ],
)
def test_others_beside_the_dead_are_all_who_were_hurt_but_may_leave_out_one(body: str, tiers: list[str]) -> None:
    assert [tier for tier, _ in values(f"One dead, 8 hurt in fire at Vell || {body}{TAIL}")] == tiers


def test_one_finding_for_one_fate_of_an_article() -> None:
    text = "Fire kills 14 at Vell || A fire at Vell killed 12 people. It took hours. It was old. A fire at Vell killed 12 people."
    assert len(values(text)) == 1


def test_the_unknown_day_of_an_article_changes_nothing() -> None:
    text = f"Fire kills 14 at Vell || A fire in a mill at Vell killed 12 people on Monday.{TAIL}"
    (finding,) = report_of(article(text, published=None)).slips
    assert [side.value for side in finding.sides] == ["14", "12"]


def test_a_caption_is_read_for_its_own_article_and_for_nothing_else() -> None:
    text = (
        "A fire at Vell burned for hours.\n\nPhoto: The mill at Vell, where a fire killed 14 people. (Per Holm/Reuters)\n\n"
        "The mill is old.\n\nNobody knew why it burned."
    )
    other = Article("b", "Vell Daily", "A fire at the mill in Vell killed 12 people on Monday.", published=DAY)
    report = report_of(Article("a", "Harbour Post", text, published=DAY), other)
    assert not report.pairs
    assert not report.slips


def test_a_table_is_no_telling() -> None:
    rows = " ".join(f"Boat {at} carried {at + 1} people killed." for at in range(500))
    assert not found(f"Fire kills 14 at Vell || {rows}")
