"""What a date reading carries beside its days: other readings, grain, the way it was counted."""

from __future__ import annotations

import datetime as dt

import pytest

from crosscheck.config import ExtractConfig
from crosscheck.extract.dates.reading import examine_dates, read_dates
from crosscheck.model import Locale

REFERENCE = dt.date(2025, 3, 26)  # a Wednesday
CONFIG = ExtractConfig()


def read_one(text, reference=REFERENCE, config=CONFIG):
    (reading,) = read_dates(text, reference, config)
    return reading


def days(*spans):
    return tuple((dt.date.fromisoformat(first), dt.date.fromisoformat(last)) for first, last in spans)


def test_a_bare_weekday_keeps_the_other_side_as_an_alternative():
    assert read_one("He was shot on Friday.").alternatives == days(("2025-03-28", "2025-03-28"))
    assert read_one("He will speak on Friday.").alternatives == days(("2025-03-21", "2025-03-21"))


def test_the_day_of_publication_itself_has_no_other_side():
    assert read_one("He was shot on Wednesday.").alternatives == ()


def test_next_weekday_of_the_same_week_may_mean_the_one_after():
    assert read_one("The trial opens next Friday.").alternatives == days(("2025-04-04", "2025-04-04"))
    assert read_one("The trial opens next Monday.").alternatives == ()


def test_last_month_name_may_mean_the_one_before_where_the_latest_just_ended():
    assert read_one("It began last February.").alternatives == days(("2024-02-01", "2024-02-29"))
    assert read_one("It began last October.").alternatives == ()


def test_day_and_month_that_can_be_swapped_are_both_kept():
    reading = read_one("The form is stamped 03/04/2025.")
    assert (reading.earliest, reading.alternatives) == (dt.date(2025, 3, 4), days(("2025-04-03", "2025-04-03")))
    assert read_one("The form is stamped 04/04/2025.").alternatives == ()


def test_a_yearless_date_without_a_verb_keeps_both_years():
    assert read_one("Blast in October").alternatives == days(("2025-10-01", "2025-10-31"))


def test_a_plain_past_month_far_behind_keeps_no_other_year():
    assert read_one("Gunmen struck in January.").alternatives == ()


def test_a_plain_past_month_keeps_the_coming_one_where_that_is_nearer():
    assert read_one("Gunmen struck in May.").alternatives == days(("2025-05-01", "2025-05-31"))


def test_a_speakers_today_may_be_the_day_before_print():
    assert read_one("“We won today,” she said.").alternatives == days(("2025-03-25", "2025-03-25"))
    assert read_one("She won today.").alternatives == ()
    assert read_one('"We lost," she said; "we won" came today.').alternatives == ()


def test_a_known_day_needs_its_event_and_its_year_behind_it():
    assert read_one("the Sept. 11 attacks").earliest == dt.date(2001, 9, 11)
    assert read_one("the Sept. 11 attacks", None).earliest is None
    assert read_one("the Sept. 11 attacks", dt.date(1999, 9, 20)).earliest == dt.date(1999, 9, 11)
    assert read_one("The fair was held on Sept. 11.").earliest == dt.date(2024, 9, 11)


@pytest.mark.parametrize(
    ("text", "grain"),
    [
        ("It fell on Friday.", "day"),
        ("It fell last week.", "week"),
        ("It fell over the weekend.", "weekend"),
        ("It fell in October.", "month"),
        ("It fell in the first quarter.", "quarter"),
        ("It fell in the first half of 2024.", "half"),
        ("It fell last summer.", "season"),
        ("It fell two years ago.", "year"),
        ("It fell in the 1990s.", "decade"),
        ("It fell in the 19th century.", "century"),
        ("It fell at 3 p.m.", "minute"),
    ],
)
def test_the_grain_is_the_unit_named(text, grain):
    assert read_one(text).grain == grain


def test_absolute_dates_say_nothing_of_how_they_were_read():
    assert read_one("It fell on 17 June 2018.").resolution == ""


def test_relative_dates_say_what_they_were_counted_from():
    assert read_one("It fell last October.").resolution == "“last October” counted from publication on 26 March 2025"
    assert read_one("It fell last October.", None).resolution == "“last October”: no publication date to count from"
    first, second = read_dates("It fell from 4% in February to 3% a month later.", REFERENCE, CONFIG)
    assert first.resolution.startswith("“in February” counted from publication")
    assert second.resolution == "“a month later” counted from the other date of the sentence"


def test_the_zone_of_a_clock_time_is_noted():
    assert read_one("It fell at 7:05 PM PKT on Tuesday.").resolution.endswith("; time as written, zone PKT")
    assert read_one("It fell at 7:05 PM PKT.", None).resolution == "time as written, zone PKT"


def test_a_clock_time_alone_is_a_time_and_with_its_day_a_date():
    assert read_one("It fell at 3 p.m.").kind == "time"
    assert read_one("It fell at 3 p.m. on Tuesday.").kind == "date"


def test_a_day_takes_one_hour_only():
    first, second = read_dates("It fell on Tuesday at 3 p.m., 4 p.m. in the west.", REFERENCE, CONFIG)
    assert (first.clock, second.kind, second.clock) == ((900, 900), "time", (960, 960))


def test_a_move_from_one_day_to_another_is_no_range():
    first, second = read_dates("The fair was moved from March 3, 2025 to March 8, 2025.", REFERENCE, CONFIG)
    assert (first.latest, second.earliest) == (dt.date(2025, 3, 3), dt.date(2025, 3, 8))


def test_the_settings_weigh_distance_against_tense():
    eager = ExtractConfig(no_tense_ratio=1.0)
    assert read_one("Sale in June", config=CONFIG).earliest.year == 2025
    assert read_one("Sale in August", config=CONFIG).earliest.year == 2024
    assert read_one("Sale in August", config=eager).earliest.year == 2025


def test_offsets_hold_behind_letters_whose_lower_case_is_longer():
    text = "İİİ fell on Friday."
    reading = read_one(text)
    assert text[reading.start : reading.end] == "on Friday"


@pytest.mark.parametrize(
    ("text", "north", "south"),
    [
        ("Rain fell last summer.", "2024-06-01", "2024-12-01"),
        ("Rain fell in the winter.", "2024-12-01", "2024-06-01"),
        ("Rain fell in the spring of 2023.", "2023-03-01", "2023-09-01"),
    ],
)
def test_seasons_are_those_of_the_outlets_half_of_the_world(text, north, south):
    (reading,) = examine_dates(text, REFERENCE, CONFIG, Locale()).readings
    assert reading.earliest.isoformat() == north
    (reading,) = examine_dates(text, REFERENCE, CONFIG, Locale(dollars=("AUD", "USD"))).readings
    assert reading.earliest.isoformat() == south
    assert north in [first.isoformat() for first, _ in reading.alternatives]


def test_a_southern_summer_may_be_named_by_either_of_its_years():
    (reading,) = examine_dates("Rain fell in the summer of 2022.", REFERENCE, CONFIG, Locale(dollars=("NZD", "USD"))).readings
    assert [reading.earliest.isoformat(), *(first.isoformat() for first, _ in reading.alternatives)] == [
        "2022-12-01",
        "2021-12-01",
        "2022-06-01",
    ]


def test_years_outside_the_calendar_are_left_unresolved():
    assert read_one("It fell 900 years ago.", dt.date(800, 1, 1)).earliest is None
