"""What holds of the date reader on any text and any day."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from crosscheck.config import ExtractConfig
from crosscheck.extract.dates import reading as dates
from crosscheck.extract.dates.calendar import MONTHS, WEEKDAYS
from crosscheck.extract.dates.families import families_in
from crosscheck.extract.dates.holidays import easter_sunday
from crosscheck.extract.dates.reading import read_dates
from crosscheck.extract.dates.spans import unit_span
from crosscheck.extract.lines.glance import glance

CONFIG = ExtractConfig()
DAYS = st.dates()
MODERN_DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2090, 12, 31))
REFERENCES = st.none() | DAYS
WORDS = """January Jan. march May Sept. 2019 1990s '80s 31 29 1st 12 Monday friday's Mon, today tomorrow's last next this
the of in on by since until year month week weekend quarter half decade century ago earlier later two a ten Q3
fiscal FY 19th spring fall Christmas Easter election day noon midnight 3 p.m. 7:05 PM GMT (PKT) 1530 - – / , .
to and between from 26/03/2025 2020-02-30 end start early mid-late night morning will said scheduled nineteen
ninety-six two thousand ’ “ ” ² ٣ İ"""
PIECES = st.sampled_from([*WORDS.split(), "\u00a0", "\n"])
SENTENCES = st.lists(PIECES, max_size=14).map(" ".join)


@given(text=st.text() | SENTENCES, reference=REFERENCES)
@example(text="İİİ on Friday", reference=dt.date(2025, 3, 26))
@example(text="last century and 900 years ago", reference=dt.date.min)
@example(text="tomorrow, next decade, 29 February, next Monday", reference=dt.date.max)
def test_spans_and_days_are_sound(text, reference):
    readings = read_dates(text, reference, CONFIG)
    end = 0
    for reading in readings:
        assert end <= reading.start < reading.end <= len(text)
        end = reading.end
        assert reading.kind in ("date", "time")
        assert text[reading.start : reading.end].strip() == text[reading.start : reading.end]
        assert (reading.earliest is None) == (reading.latest is None)
        if reading.earliest is not None:
            assert reading.earliest <= reading.latest
        assert all(first <= last for first, last in reading.alternatives)
        if reading.clock is not None:
            assert 0 <= reading.clock[0] <= reading.clock[1] < 24 * 60


@given(text=SENTENCES)
def test_the_prefilter_hides_nothing(text):
    seen = glance(text)
    every = frozenset().union(*(form.needs for form in dates._FORMS))
    assert dates._found(text, seen.low, families_in(seen)) == dates._found(text, seen.low, every)


@pytest.mark.parametrize("form", dates._FORMS, ids=lambda form: form.pattern.pattern[:40])
@settings(max_examples=30, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
@given(data=st.data())
def test_whatever_a_form_matches_shows_a_family_of_it(form, data):
    whole = re.compile(f"(?:{form.pattern.pattern})(?![a-z])", re.IGNORECASE)  # "noon", and not the "noon" of "noontide"
    text = data.draw(st.from_regex(whole)).lower()
    assume(form.pattern.search(text))
    assert not form.needs.isdisjoint(families_in(glance(text)))


@given(day=MODERN_DAYS, reference=REFERENCES)
def test_full_dates_need_no_reference(day, reference):
    for form in (
        f"{day:%B} {day.day}, {day.year}",
        f"{day.day} {day:%B} {day.year}",
        day.isoformat(),
        f"{day:%b} {day.day} {day.year}",
    ):
        text = f"They met on {form} in Port Alder."
        (reading,) = read_dates(text, reference, CONFIG)
        assert (reading.earliest, reading.latest, reading.grain) == (day, day, "day")
        assert reading.resolution == ""


@given(reference=MODERN_DAYS, weekday=st.sampled_from(sorted(WEEKDAYS)))
def test_weekdays_lie_within_a_week_on_the_side_of_the_tense(reference, weekday):
    (past,) = read_dates(f"Police arrested him on {weekday.title()}.", reference, CONFIG)
    (coming,) = read_dates(f"Police will meet him on {weekday.title()}.", reference, CONFIG)
    assert 0 <= (reference - past.earliest).days < 7
    assert 0 <= (coming.earliest - reference).days < 7
    assert past.earliest.weekday() == coming.earliest.weekday() == WEEKDAYS[weekday]


@given(reference=MODERN_DAYS, month=st.sampled_from([name for name in MONTHS if len(name) > 4]))
def test_last_and_next_month_names_enclose_the_reference(reference, month):
    (past,) = read_dates(f"It broke last {month.title()}.", reference, CONFIG)
    (coming,) = read_dates(f"It opens next {month.title()}.", reference, CONFIG)
    assert past.latest < reference < coming.earliest
    assert (coming.earliest.year - past.earliest.year) in (1, 2)


@given(text=SENTENCES, reference=REFERENCES)
def test_a_reading_does_not_depend_on_where_the_sentence_starts(text, reference):
    there = read_dates("    " + text, reference, CONFIG)
    assert [(reading.start - 4, reading.end - 4) for reading in there] == [
        (reading.start, reading.end) for reading in read_dates(text, reference, CONFIG)
    ]


@given(
    day=DAYS.filter(lambda day: 10 < day.year < 9800),
    grain=st.sampled_from(["week", "month", "quarter", "half", "season", "year"]),
)
def test_a_unit_holds_its_day_and_tiles_the_calendar(day, grain):
    first, last = unit_span(day, grain)
    assert first <= day <= last
    assert unit_span(first, grain) == unit_span(last, grain) == (first, last)
    assert unit_span(last + dt.timedelta(1), grain)[0] == last + dt.timedelta(1)


@given(year=st.integers(1600, 4000))
def test_easter_is_a_sunday_of_spring(year):
    easter = easter_sunday(year)
    assert easter.weekday() == 6
    assert dt.date(year, 3, 22) <= easter <= dt.date(year, 4, 25)
