"""Sentences with uneven white space are read as if it were even, and keep their own offsets."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from crosscheck.config import ExtractConfig
from crosscheck.extract import extract
from crosscheck.extract.lines.collapsed import collapse

REFERENCE = dt.date(2025, 3, 26)


def read(text: str):
    return [(text[found.start : found.end], found) for found in extract(text, REFERENCE, ExtractConfig())]


def test_an_even_sentence_needs_no_map():
    assert collapse("Two boats sank on Monday.") is None


@pytest.mark.parametrize("gap", ["      ", "\u2060\u2060 \u2060\u2060", "\n", "\r\n   ", "\u00a0", "\u2009", "\t"])
def test_a_date_is_one_whatever_stands_between_its_words(gap):
    ((surface, reading),) = read(f"They met on March{gap}5,{gap}2024 in Arden.")
    assert surface == f"on March{gap}5,{gap}2024"
    assert (reading.earliest, reading.latest) == (dt.date(2024, 3, 5), dt.date(2024, 3, 5))


def test_characters_of_no_width_do_not_part_a_word_or_a_figure():
    ((surface, reading),) = read("\u2060Some 1\u2060,2\u200b34 quarry\u00admen\u2060\u2060 left.")
    assert surface == "Some 1\u2060,2\u200b34"
    assert (reading.low, reading.what) == (Decimal(1234), "quarrymen")


def test_a_wrapped_amount_keeps_its_scale_and_a_counted_phrase_is_even():
    ((surface, reading),) = read("The dyke cost $4.5\n    million.")
    assert (surface, reading.low) == ("$4.5\n    million", Decimal(4500000))
    ((_, reading),) = read("Only 12 river\n   pilots came.")
    assert reading.what == "river pilots"


def test_thousands_parted_by_entities_are_one_figure_and_cells_of_a_table_are_two():
    ((_, reading),) = read("The town has 1       234       567 trees.")
    assert reading.low == Decimal(1234567)
    assert [reading.low for _, reading in read("barrels 12" + " " * 9 + "345 crates")] == [Decimal(12), Decimal(345)]
