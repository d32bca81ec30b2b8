"""The day of a time of day that names none, and lengths of time that lie in the calendar."""

from __future__ import annotations

import datetime as dt

import pytest

from crosscheck.config import ExtractConfig
from crosscheck.extract import examine, extract
from crosscheck.extract.dates.reading import examine_dates, read_dates

DAY = dt.date(2025, 3, 26)  # a Wednesday
BEFORE = dt.date(2025, 3, 25)
CONFIG = ExtractConfig()


def read_one(text, reference=DAY):
    (reading,) = read_dates(text, reference, CONFIG)
    return reading


def others(reading):
    return [first for first, last in reading.alternatives if first == last]


@pytest.mark.parametrize(
    ("text", "day", "other"),
    [
        ("A bar burned about 1:15 a.m.", DAY, BEFORE),
        ("A bar burned at 5:59 p.m.", DAY, BEFORE),
        ("A bar burned at 6 p.m.", BEFORE, DAY),
        ("An early-morning fire gutted a bar.", DAY, BEFORE),
        ("A late-night fire gutted a bar.", BEFORE, DAY),
    ],
)
def test_a_past_time_is_of_the_day_of_the_news_or_the_day_before(text, day, other):
    reading = read_one(text)
    assert (reading.kind, reading.earliest, reading.latest, others(reading)) == ("time", day, day, [other])
    assert "names no day; likely" in reading.resolution


def test_a_night_has_two_days():
    reading = read_one("A bar burned overnight.")
    assert (reading.earliest, reading.latest, reading.clock, reading.grain) == (BEFORE, DAY, None, "part")


@pytest.mark.parametrize(
    "text", ["The bar opens at 9 p.m.", "It will open at 9 p.m.", "Doors: 9 p.m.", "It opened at 9 p.m. daily."]
)
def test_a_time_of_what_has_not_happened_stays_without_its_day(text):
    reading = read_one(text)
    assert (reading.earliest, reading.clock, reading.resolution) == (None, (1260, 1260), "")


def test_the_one_day_of_the_sentence_is_the_times_own():
    day, hour = read_dates("On Monday a bar in Port Alder burned about 9 p.m.", DAY, CONFIG)
    assert (hour.earliest, hour.kind) == (day.earliest, "time")
    assert hour.resolution == "“about 9 p.m.” names no day; likely the day that its sentence names, 24 March 2025"


def test_the_day_of_one_time_is_no_day_that_the_sentence_names():
    first, second = read_dates("A bar burned about 2 a.m. and a barn burned about 9 p.m. nearby.", DAY, CONFIG)
    assert (first.earliest, second.earliest) == (DAY, BEFORE)
    assert second.resolution.endswith("likely the day before publication, 25 March 2025")


def test_several_days_or_a_longer_time_leave_it_open():
    assert read_dates("On Monday and Tuesday bars burned about 9 p.m.", DAY, CONFIG)[-1].earliest is None
    assert read_dates("In March 2019 a bar burned about 9 p.m.", DAY, CONFIG)[-1].earliest is None


def test_without_a_publication_date_nothing_is_guessed():
    assert read_one("A bar burned about 1:15 a.m.", None).earliest is None
    assert read_dates("A bar burned overnight.", None, CONFIG) == ()


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Rents rose in the past two weeks.", "2025-03-12", "2025-03-26"),
        ("Rents rose over the last three months.", "2024-12-26", "2025-03-26"),
        ("Rents rose in the last 24 hours.", "2025-03-25", "2025-03-26"),
        ("Rents will rise over the next five years.", "2025-03-26", "2030-03-26"),
    ],
)
def test_a_length_of_time_up_to_publication_has_its_days(text, first, last):
    (reading,) = (one for one in extract(text, DAY, CONFIG) if one.kind == "duration")
    assert (reading.earliest.isoformat(), reading.latest.isoformat()) == (first, last)
    assert reading.low == reading.high
    assert "2025" in reading.resolution


@pytest.mark.parametrize(
    "text",
    ["The trip lasted two weeks.", "It rained in the previous two weeks.", "It rained for two weeks.", "It took 90 minutes."],
)
def test_other_lengths_of_time_have_none(text):
    assert [one.earliest for one in extract(text, DAY, CONFIG)] == [None]


def test_a_length_of_time_needs_a_publication_date():
    assert [one.earliest for one in extract("Rents rose in the past two weeks.", None, CONFIG)] == [None]


@pytest.mark.parametrize(
    ("text", "words", "code"),
    [
        ("Theresa May said no.", "May", "date.other-word"),
        ("Every Monday it rains.", "Monday", "date.recurrent"),
        ("The Sunday Times printed it.", "Sunday", "date.title"),
        ("On February 31, nothing happens.", "February 31", "date.no-such-day"),
        ("They put up a Christmas tree.", "Christmas", "date.named-after"),
        ("They live in today's world.", "today's", "date.at-large"),
    ],
)
def test_what_only_looks_like_a_date_is_refused_by_name(text, words, code):
    refused = [(text[one.start : one.end], one.rule) for one in examine_dates(text, DAY, CONFIG).refusals]
    assert refused == [(words, code)]
    assert code in {one.rule for one in examine(text, DAY, CONFIG).refusals}


def test_words_that_another_form_reads_are_not_refused():
    found = examine_dates("May 2024 was cold, and in May it snowed.", DAY, CONFIG)
    assert len(found.readings) == 2
    assert found.refusals == ()


def test_the_days_of_february_31_are_no_count_either():
    assert examine("On February 31, nothing happens.", DAY, CONFIG).readings == ()
