"""A reading in words."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from crosscheck.model import Conversion, Reading
from crosscheck.render.readout import readout
from tests.unit.render.examined import number, on

FRIDAY = dt.date(2031, 5, 9)
WEIGHT = Reading(0, 0, "measure", low=Decimal(100), high=Decimal(100), unit="kilogram")
PRICE = Reading(0, 0, "money", low=Decimal(65), high=Decimal(65), unit="USD")


def converted(low: str, high: str, unit: str, agrees: bool | None, expected: str = "") -> Reading:
    return replace(WEIGHT, conversion=Conversion(0, 0, Decimal(low), Decimal(high), unit, agrees, expected))


def test_a_bare_figure_is_its_value_and_nothing_else() -> None:
    assert readout(number(5), "five") == ("5",)
    assert readout(on(FRIDAY), "May 9") == ("Friday 9 May 2031",)


@pytest.mark.parametrize(
    ("reading", "notes"),
    [
        (number(5, what="eel fishers"), ["counts “eel fishers”"]),
        (replace(PRICE, what="debt"), ["of “debt”"]),
        (number(5, trend="up"), ["a rise"]),
        (number(5, trend="down"), ["a fall"]),
        (
            number(5, what="sailors", status="missing", role="other"),
            ["counts “sailors”", "missing", "besides those counted before"],
        ),
        (number(5, role="part"), ["a part of a whole"]),
        (number(5, role="total"), ["the whole"]),
        (number(5, mood="claimed", speaker="police"), ["claimed, not stated as a fact", "said by “police”"]),
        (number(5, mood="planned"), ["planned"]),
        (number(5, mood="forecast"), ["forecast"]),
        (number(5, mood="conditional"), ["possible, or under a condition"]),
        (number(5, mood="negated", quoted=True), ["said not to be so", "in a quotation"]),
        (converted("220", "220", "pound", agrees=True), ["also given as 220 pounds, which fits"]),
        (
            converted("200", "210", "pound", agrees=False, expected="220 pounds"),
            ["also given as 200 to 210 pounds, which does not fit: it would be 220 pounds"],
        ),
        (converted("1", "1", "ton", agrees=False), ["also given as 1 ton, which does not fit"]),
        (converted("50.8", "50.8", "GBP", agrees=None), ["also given as GBP 50.8"]),
        (replace(PRICE, units=("AUD", "CAD")), ["could also be AUD or CAD"]),
        (replace(WEIGHT, units=("pound",)), ["could also be pounds"]),
        (
            on(FRIDAY, alternatives=((dt.date(2031, 5, 16),) * 2, (dt.date(2031, 5, 2),) * 2)),
            ["could also be Friday 16 May 2031", "could also be Friday 2 May 2031"],
        ),
        (
            on(FRIDAY, resolution="“on Friday” counted from publication on 12 May 2031"),
            ["counted from publication on 12 May 2031"],
        ),
        (on(FRIDAY, resolution="“on Friday”: there is no day of publication"), ["there is no day of publication"]),
        (on(FRIDAY, resolution="12 May is the older reading"), ["12 May is the older reading"]),
        (Reading(0, 0, "date", grain="day"), ["the day is not known"]),
    ],
    ids=lambda part: "; ".join(part) if isinstance(part, list) else "",
)
def test_whatever_else_was_read_is_noted_once(reading: Reading, notes: list[str]) -> None:
    assert list(readout(reading, "on Friday")[1:]) == notes


def test_the_words_themselves_are_not_said_again_wherever_their_line_breaks() -> None:
    friday = on(FRIDAY, resolution="“on Friday” counted from publication on 12 May 2031")
    assert readout(friday, "on\n  Friday")[1:] == ("counted from publication on 12 May 2031",)


def test_an_unresolved_day_with_a_reason_gives_that_reason_alone() -> None:
    unresolved = Reading(0, 0, "date", grain="day", resolution="“last week”: the article has no publication date")
    assert readout(unresolved, "last week") == ("unresolved", "the article has no publication date")
