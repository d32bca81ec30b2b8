from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from crosscheck.config import ExtractConfig
from crosscheck.extract import extract
from crosscheck.extract.quantities import read_quantities

CONFIG = ExtractConfig()


def surfaces(text, taken=()):
    return [text[reading.start : reading.end] for reading in read_quantities(text, taken, CONFIG)]


def test_spans_of_dates_are_left_alone():
    text = "On 12 May some 12 goats fled."
    assert surfaces(text, ((3, 9),)) == ["some 12"]


def test_no_reading_reaches_into_a_date_with_its_bound_words():
    text = "The fire of about 40 acres burned."
    assert surfaces(text, ((12, 17),)) == ["40 acres"]


def test_dates_come_first_and_everything_is_in_order():
    text = "On 3 March 2021 at least 40 boats and 12 rafts sank."
    readings = extract(text, dt.date(2021, 3, 5), CONFIG)
    assert [reading.kind for reading in readings] == ["date", "number", "number"]
    assert [reading.start for reading in readings] == sorted(reading.start for reading in readings)


@pytest.mark.parametrize(
    ("text", "code", "resolution"),
    [
        ("The fine is Rs 900.", "INR", "rupees read as Indian rupees, the likeliest of several"),
        ("The fine in Lahore is Rs 900.", "PKR", "rupees read as Pakistani rupees"),
        ("The fine is 900 Nepalese rupees.", "NPR", ""),
    ],
)
def test_says_how_a_shared_currency_was_resolved(text, code, resolution):
    (reading,) = read_quantities(text, (), CONFIG)
    assert (reading.unit, reading.resolution) == (code, resolution)


def test_cents_are_of_the_currency_the_sentence_speaks_of():
    euros = read_quantities("It rose 12 cents to €4.10.", (), CONFIG)[0]
    assert (euros.low, euros.unit) == (Decimal("0.12"), "EUR")


@pytest.mark.parametrize(
    "text", ["It cost $5zn.", "It cost 5 zillion crowns.", "It weighs 7qx.", "It paid 5b.", "They hold 12m by now.", "5 M"]
)
def test_an_unknown_or_undecided_scale_is_no_reason_to_read_the_bare_figure(text):
    assert surfaces(text) == []


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("It is 30m tall.", "meter"),
        ("It is 30m (98ft) tall.", "meter"),
        ("He won the 200m sprint.", "meter"),
        ("It drew 30m viewers.", None),
    ],
)
def test_a_small_m_is_metres_or_millions_by_the_words_around_it(text, unit):
    assert read_quantities(text, (), CONFIG)[0].unit == unit


def test_a_conversion_in_brackets_is_bounded_as_the_figure_it_converts():
    text = "It carried more than 50 kg (110 lb) of sand."
    (over,) = read_quantities(text, (), CONFIG)
    converted = over.converted
    assert (over.bound, over.low, over.high, over.what) == (">", 50, None, "sand")
    assert (converted.bound, converted.low, converted.high, converted.unit) == (">", 110, None, "pound")
    assert (text[over.start : over.end], text[converted.start : converted.end]) == ("more than 50 kg", "110 lb")


@pytest.mark.parametrize(
    ("text", "trend"),
    [
        ("Rents rose 4%.", "up"),
        ("Rents rose sharply by about 4%.", "up"),
        ("Rents fell by 4%.", "down"),
        ("Rents rose to 4%.", None),
        ("Rents rose from 3% to 4%.", None),
        ("The yield is 4%.", None),
        ("A 4% cut came.", "down"),
        ("Rents are 4% lower.", "down"),
        ("The board cut 400 posts.", None),
        ("The town grew by 400 families.", "up"),
        ("Profit was down 4%.", "down"),
        ("Profit was 4%, down from May.", None),
    ],
)
def test_a_change_has_a_direction_and_a_level_has_none(text, trend):
    assert {reading.trend for reading in read_quantities(text, (), CONFIG)} == {trend}


def test_a_direction_holds_for_the_figures_listed_after_it():
    assert [reading.trend for reading in read_quantities("Corn fell 2%, barley by 3%.", (), CONFIG)] == ["down", "down"]


def test_a_figure_in_its_own_words_keeps_its_written_precision():
    (reading,) = read_quantities("The gap is 4.0 km.", (), CONFIG)
    assert str(reading.low) == "4.0"


def test_a_score_keeps_the_order_in_which_it_is_stated():
    (reading,) = read_quantities("Rovers lost 1-3 at home.", (), CONFIG)
    assert (reading.kind, reading.low, reading.high) == ("score", 1, 3)


def test_headlines_in_capitals_are_counts_and_no_names():
    assert surfaces("Mill Blaze Leaves Two Firefighters Dead And 12 Residents Homeless") == ["Two", "12"]


def test_a_word_for_a_small_number_counts_people_and_casualties_only():
    assert surfaces("Several bridges closed.") == []
    assert surfaces("Several people were hurt.") == ["Several"]
