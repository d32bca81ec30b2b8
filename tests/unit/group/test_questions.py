import datetime as dt

import pytest

from crosscheck.group.questions import question
from crosscheck.group.words import BARRIERS, LINKERS
from crosscheck.model import Mention
from tests.unit.align.builders import mention

DAY, NEXT = dt.date(2024, 4, 30), dt.date(2024, 5, 1)


def asked(*mentions: Mention) -> str:
    return question(mentions[:2], mentions)


def day(marked: str, article: str = "a") -> Mention:
    return mention(marked, DAY if article == "a" else NEXT, article=article)


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        # the event, as one side puts it
        (
            "The ferry sank off Ostrow on [Tuesday], officials said.",
            "It was on [Wednesday] that the ferry sank off Ostrow with its cargo.",
            "ferry sank off Ostrow",
        ),
        # no figure is cut at its point
        (
            "The magnitude 7.6 quake struck at [4:10 p.m.]",
            "A quake of magnitude 7.6 struck the Oder coast at [5:10 p.m.] and lasted a minute.",
            "magnitude 7.6 quake struck",
        ),
        # no name is cut, neither at a title's point nor inside an "of"
        (
            "On [Monday] Gov. Ada Lund of the Bank of Ostrow resigned.",
            "Ada Lund left the Bank of Ostrow on [Tuesday].",
            "Ada Lund left the Bank of Ostrow",
        ),
        # reported speech is no part of the event
        (
            "The company told investors on [Tuesday] that the Karwin mine had flooded.",
            "The Karwin mine flooded, a miner said on [Wednesday].",
            "Karwin mine had flooded",
        ),
    ],
)
def test_a_date_is_asked_by_its_event(left: str, right: str, told: str) -> None:
    assert asked(day(left), day(right, "b")) == told


def test_the_day_of_a_statement_is_called_that() -> None:
    left = day("Mayor Ada Lund said on [Tuesday] the pier was safe.")
    right = day("“It holds,” Mayor Ada Lund said [Wednesday].", "b")
    assert asked(left, right) == "statement by Mayor Ada Lund"


def test_a_count_names_the_counted_thing_its_status_and_the_event() -> None:
    left = mention("The blast at the harbour killed [two] dockers.", what="dockers", status="killed")
    right = mention("A blast at the harbour killed [three] people.", 3, article="b", what="people", status="killed")
    assert asked(left, right) == "dockers killed (blast at the harbour)"


def test_what_says_its_status_itself_gets_none() -> None:
    left = mention("Divers found [two] bodies below the Oder bridge.", what="bodies", status="killed")
    right = mention("[Three] bodies lay below the Oder bridge.", 3, article="b", what="bodies", status="killed")
    assert "killed" not in asked(left, right)


def test_a_status_that_only_one_side_gives_is_left_out() -> None:
    left = mention("[Six] crew were on the ferry Ostrow.", 6, what="crew")
    right = mention("[Five] crew of the ferry Ostrow drowned.", 5, article="b", what="crew", status="killed")
    assert "killed" not in asked(left, right)


def test_the_phrase_after_a_count_stands_for_a_bare_noun() -> None:
    left = mention("At least [20] people were on board when it sank.", 20, what="people")
    right = mention("With [23] people on board, the ferry sank.", 23, article="b", what="people")
    assert asked(left, right).startswith("people were on board")


def test_money_is_asked_by_what_it_is_for() -> None:
    given = {"kind": "money", "unit": "USD"}
    left = mention("The council approved [$16m] in emergency funding to clear the channel.", 16, what="emergency", **given)
    right = mention("[$60m] in emergency funding to clear the channel was approved.", 60, article="b", **given)
    assert asked(left, right) == "emergency funding to clear the channel was approved"


def test_a_measure_is_asked_by_its_dimension() -> None:
    given = {"kind": "measure", "unit": "foot"}
    left = mention("The Ostrow, [984 feet] long, ran aground.", 984, **given)
    right = mention("The Ostrow is [948 feet] long.", 948, article="b", **given)
    assert asked(left, right) == "length (Ostrow)"


def test_without_shared_words_the_heading_comes_from_one_side() -> None:
    assert asked(day("Lessons begin on [Monday]."), day("By [Tuesday] snow fell.", "b")) in (
        "Lessons begin",
        "snow fell",
        "Lessons",
    )
    assert asked(mention("[2]"), mention("[3]", 3, article="b")) == "unnamed"


@pytest.mark.parametrize(
    "marked",
    [
        "He said it could [2] and that they were, of the by",
        "while at least [50] crates were lost and the",
        "Prices rose 3.5 per cent to [12] in the U.S. on Ostrow's “Gold Rush” – a record",
        "²³ ٣ 1,,,2 [7] \u202e ’’ '' ...",
        "A [5] B",
    ],
)
def test_small_words_never_stand_at_the_ends(marked: str) -> None:
    told = asked(mention(marked), mention(marked, 3, article="b"))
    words = told.replace("(", " ").replace(")", " ").split()
    assert words
    assert not {words[0].casefold(), words[-1].casefold()} & (LINKERS | BARRIERS)
