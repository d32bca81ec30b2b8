"""Numbers of which no rule says anything are listed, and no others."""

from __future__ import annotations

import datetime as dt

import pytest

from crosscheck.config import ExtractConfig
from crosscheck.extract import examine
from crosscheck.extract.examined import Examined
from crosscheck.extract.unread import UNREAD, unread
from crosscheck.model import Reading, Refusal

DAY = dt.date(2023, 9, 15)


def surfaces(text: str, examined: Examined) -> list[str]:
    return [text[one.start : one.end] for one in unread(text, examined)]


def test_lists_every_run_of_digits_and_number_words_that_nothing_covers():
    text = "On 4 June twenty-one eels, 3½ tons of kelp and 1,250 clams sank."
    assert surfaces(text, Examined()) == ["4", "twenty-one", "3½", "1,250"]


def test_leaves_what_is_read_or_refused_and_what_a_word_only_looks_like():
    text = "Flight 12 carried two men and 30 crates, someone said of one's attention."
    read = Examined((Reading(18, 21, "number"),), (Refusal(7, 9, "name.flight"),))
    assert surfaces(text, read) == ["30"]


def test_a_part_of_a_number_that_is_covered_covers_it():
    assert surfaces("It took 9/11 and 20-30 days.", Examined((), (Refusal(8, 12, "name.stroke"), Refusal(17, 19, "x")))) == ["30"]


def test_spans_are_sorted_and_bear_the_code():
    text = "five or 6 or seven"
    found = unread(text, Examined())
    assert [one.rule for one in found] == [UNREAD] * 3
    assert [one.start for one in found] == sorted(one.start for one in found)


@pytest.mark.parametrize(
    "text",
    [
        "In June 2019 the 737 Max flew to Arden, 300 miles off, with 12 of 40 seats free at 5 p.m.",
        "Call 555-0134 or write to desk2@example.org about Section 144 and Covid-19.",
        "No one knows why 1,23,4 was named on 9/11, or what a thing or two costs.",
        "Up to 110 lb (50 kg) of salt was lost.",
    ],
)
def test_nothing_of_a_sentence_that_the_grammar_knows_is_left(text):
    assert surfaces(text, examine(text, DAY, ExtractConfig())) == []
