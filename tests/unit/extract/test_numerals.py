from __future__ import annotations

from decimal import Decimal

import pytest

from crosscheck.extract.lines.tokens import tokenise
from crosscheck.extract.numbers.numerals import find_numerals, numeral_at, ordinal_at, parse_digits

ONE_NUMBER = {
    "twenty-five": 25,
    "twenty five": 25,
    "a hundred": 100,
    "twelve hundred": 1200,
    "a hundred and five": 105,
    "nine hundred thousand and two": 900002,
    "six million three hundred thousand": 6300000,
    "three hundred and twenty-one thousand four hundred and five": 321405,
    "half a dozen": 6,
    "half-a-million": 500000,
    "a quarter of a million": 250000,
    "three-quarters of a billion": 750000000,
    "two and a half million": 2500000,
    "a million and a half": 1500000,
    "one and three-quarters": "1.75",
    "three point one four": "3.14",
    "a lakh crore": 10**12,
    "several hundred": 300,
    "another dozen": 12,
    "4 hundred million": 400000000,
    "1.2 lakh crore": 1200000000000,
    "12½": "12.5",
    "2-1/2": "2.5",
    "7,40,000": 740000,
    ".001": "0.001",
    "8.412,07": "8412.07",
    "12 345 678": 12345678,
    "12\u00a0345\u00a0678": 12345678,
    "90mn": 90000000,
    "3 tn": 3 * 10**12,
    "1,2 million": 1200000,
    "12,5bn": 12500000000,
    "1'234'567": 1234567,
    "2 and a half": "2.5",
    "2-and-a-half million": 2500000,
    "3.5 × 10⁶": 3500000,
    "3.5x10^6": 3500000,
    "2.5 × 10⁻³": "0.0025",
    "several hundred thousand": 300000,
    "a couple hundred million": 200000000,
    "one thousand, two hundred and six": 1206,
    "two million, three hundred thousand": 2300000,
    "two and a third cups": "2.333333333333333333333333333",
    "0": 0,
}


@pytest.mark.parametrize(("written", "value"), ONE_NUMBER.items())
def test_reads_one_number_of_any_length(written, value):
    assert [found.value for found in find_numerals(written)] == [Decimal(value)]


def test_a_numeral_covers_its_words_and_no_more():
    text = "the mayor's twenty-five million or so coins"
    (found,) = find_numerals(text)
    assert text[found.start : found.end] == "twenty-five million"


@pytest.mark.parametrize(
    "written",
    ["nineteen eighty-four", "twenty twenty", "1,23,4", "1,5", "192.168.1.2", "9" * 25, "²", "٣", "", "1,2345 million", "12,34"],
)
def test_reads_nothing_where_a_value_would_be_a_guess(written):
    assert find_numerals(written) == ()


@pytest.mark.parametrize(
    ("written", "values"),
    [
        ("one thousand, two or three", [1000, 2, 3]),
        ("two hundred, three hundred", [200, 300]),
        ("one thousand, two thousand", [1000, 2000]),
        ("killed two and a third was hurt", [2, "0.3333333333333333333333333333"]),
        ("caught two and a quarter of them", [2, "0.25"]),
        ("1.99×10−30", ["1.99", 10, 30]),
    ],
)
def test_keeps_numbers_apart_that_stand_side_by_side(written, values):
    assert [found.value for found in find_numerals(written)] == [Decimal(value) for value in values]


@pytest.mark.parametrize(
    ("written", "scale"),
    [
        ("three hundred", 100),
        ("three hundred and five", 1),
        ("three hundred thousand", 1000),
        ("two dozen", 12),
        ("3 × 10⁵", 10**5),
    ],
)
def test_a_numeral_keeps_the_scale_that_a_range_may_share(written, scale):
    assert [found.scale for found in find_numerals(written)] == [scale]


def test_a_long_list_of_thousands_is_read_one_by_one():
    found = find_numerals("two million, three hundred thousand, " * 500)
    assert {numeral.value for numeral in found} == {Decimal(2300000)}


def test_between_keeps_its_two_numbers_apart():
    assert [found.value for found in find_numerals("between a hundred and fifty")] == [100, 50]


@pytest.mark.parametrize(
    ("written", "low", "high"), [("dozens", 24, 99), ("thousands", 1000, 10**4), ("tens of millions", 10**7, 10**8)]
)
def test_words_for_an_order_of_magnitude_are_intervals(written, low, high):
    (found,) = find_numerals(written)
    assert (found.low, found.high, found.vague) == (low, high, True)


def test_a_letter_is_a_scale_beside_money_only():
    line = tokenise("5m")
    assert numeral_at(line, 0).value == 5
    assert numeral_at(line, 0, money=True).value == 5_000_000


def test_a_decimal_comma_is_read_beside_money_only():
    assert parse_digits("12,50") is None
    assert parse_digits("12,50", money=True) == Decimal("12.50")


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("third", 3),
        ("twenty-first", 21),
        ("21st", 21),
        ("12th", 12),
        ("113th", 113),
        ("22nd", 22),
        ("21th", None),
        ("11st", None),
    ],
)
def test_ordinals(written, value):
    found = ordinal_at(tokenise(written), 0)
    assert (found and found[0]) == value
