"""Who says a figure, and in what mood, where the examples of the rules do not reach: quotations given, days, several speakers."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.config import ExtractConfig
from crosscheck.extract import extract
from crosscheck.extract.claims.governors import MOOD_WORDS
from crosscheck.extract.claims.speech import SAYING

DAY = dt.date(2023, 9, 15)


def read(text: str, reference: dt.date | None = DAY, quoted: tuple[tuple[int, int], ...] | None = None):
    return extract(text, reference, ExtractConfig(), quoted=quoted)


def speakers(text: str) -> list[str | None]:
    return [reading.speaker for reading in read(text)]


def moods(text: str, reference: dt.date | None = DAY) -> list[str]:
    return [reading.mood for reading in read(text, reference)]


def test_quotations_that_are_given_outweigh_the_marks_of_the_sentence():
    text = "We lost 12 boats and 9 huts."
    assert [reading.quoted for reading in read(text)] == [False, False]
    assert [reading.quoted for reading in read(text, quoted=((0, 16),))] == [True, False]
    assert [reading.quoted for reading in read(f"“{text}”", quoted=())] == [False, False]


def test_quotations_hold_where_white_space_is_uneven():
    text = "“We lost   12\nboats,”   she said of 9 huts."
    assert [reading.quoted for reading in read(text)] == [True, False]
    assert [reading.quoted for reading in read(text, quoted=((1, 20),))] == [True, False]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Police said 12 boats were lost, while officials put the loss at 15.", ["Police", "officials"]),
        ("Police said 12 boats were lost, but the owners found 15.", ["Police", None]),
        ("Brod said 12 boats were lost; 9 were found.", ["Brod", None]),
        ('"We lost 12," Brod said. "And 9 more."', ["Brod", "Brod"]),
        ("The 62 percent of voters said no to 12 laws.", [None, None]),
        ("Ana Brod, 51, who leads the port, said 12 boats were lost.", [None, "Ana Brod"]),
        ("The long list is said to hold 12 names.", [None]),
        ("A law signed by Brod allows 12 boats, said Jo Marsh, 51, a sailor.", ["Jo Marsh", None]),
        ("The report, which Brod wrote, counts 12 boats.", [None]),
        ("A suit filed in Ostrow claims that 12 boats were lost.", ["A suit"]),
        (
            "The regional ministry for the health of all sailors in Ostrow said 12 fell ill.",
            ["The regional ministry for the health"],
        ),
        ("12 boats lost: coast guard officials", ["coast guard officials"]),
    ],
)
def test_the_nearest_speaker_that_governs_a_figure(text, told):
    assert speakers(text) == told


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("The port would have lost 12 boats.", "conditional"),
        ("The port is not going to lose 12 boats.", "negated"),
        ("The port will not hire 12 divers.", "negated"),
        ("The port was to have hired 12 divers.", "planned"),
        ("The port raised its outlook for sales of $3 million.", "forecast"),
        ("A planned 12 boats sailed.", "planned"),
        ("The town hopes that 12 boats sail.", "planned"),
        ("The town paid a proposed $3 million fee.", "planned"),
        ("12 voters think that it will rain.", "fact"),
        ("12 people are feared dead.", "claimed"),
        ("12 boats are likely to sail.", "forecast"),
        ("Asked of the plan to rebuild, 12 voters said it was good.", "fact"),
        ("The mayor will begin his third term.", "fact"),
        ("12 likely voters were asked.", "fact"),
        ("More than 12 boats, which will be sold, were lost.", "fact"),
        ("Will Brod owned 12 boats.", "fact"),
        ("A 51-year-old will lead them.", "fact"),
        ("The plan failed, and 12 boats were lost.", "fact"),
        ("The pier was built for 12 boats that will never come.", "fact"),
    ],
)
def test_the_nearest_verb_that_governs_a_figure_gives_its_mood(text, mood):
    assert moods(text)[0] == mood


def test_a_day_is_planned_ahead_of_publication_and_a_fact_behind_it():
    assert moods("The fair opens on 20 September 2023.") == ["planned"]
    assert moods("The fair will open on 20 September 2023.") == ["planned"]
    assert moods("The fair will honour the crew of 3 May 2021.") == ["fact"]
    assert moods("The fair opens on 20 September 2023.", None) == ["fact"]


def test_the_day_of_saying_belongs_to_nobody():
    assert [(reading.speaker, reading.mood) for reading in read("Brod said on Friday that 12 boats will sail.")] == [
        (None, "fact"),
        ("Brod", "planned"),
    ]


WORDS = sorted(
    {*MOOD_WORDS, *SAYING, "12", "$3 million", "Friday", "who", "that", "to", "Brod", "according", ",", "“", '"', "-", "("}
)


@given(st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))
def test_any_order_of_words_is_read_and_every_speaker_is_written_in_the_sentence(text):
    for reading in read(text):
        assert reading.speaker is None or reading.speaker in text
        assert reading.mood in ("fact", "claimed", "planned", "forecast", "conditional", "negated")


def test_what_a_clause_without_a_verb_does_is_no_speaker():
    assert speakers("Jobs rose by 312, easily topping all forecasts showed.") == [None]
    assert speakers("Jobs rose by 312, easily topping all forecasts, the bureau's report showed Friday.") == [
        "the bureau's report",
        None,
    ]
