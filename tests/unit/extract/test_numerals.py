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
}


@pytest.mark.parametrize(("written", "value"), ONE_NUMBER.items())
def test_reads_one_number_of_any_length(written, value):
    assert [found.value for found in find_numerals(written)] == [Decimal(value)]


def test_a_numeral_covers_its_words_and_no_more():
    text = "the mayor's twenty-five million or so coins"
    (found,) = find_numerals(text)
    assert text[found.start : found.end] == "twenty-five million"


@pytest.mark.parametrize(
    "written", ["nineteen eighty-four", "twenty twenty", "1,23,4", "1,5", "192.168.1.2", "9" * 25, "²", "٣", ""]
)
def test_reads_nothing_where_a_value_would_be_a_guess(written):
    assert find_numerals(written) == ()


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
