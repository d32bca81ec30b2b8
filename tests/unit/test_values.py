import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from crosscheck.model import Reading
from crosscheck.values import format_decimal, normalised, span, unit_name


def quantity(low: object, high: object = "", kind: str = "number", **more: Any) -> Reading:
    given: dict[str, Any] = {"kind": kind, **more}
    ends = low if high == "" else high
    return Reading(
        0, 1, low=None if low is None else Decimal(str(low)), high=None if ends is None else Decimal(str(ends)), **given
    )


def days(first: str, last: str = "", grain: str | None = "day", **more: Any) -> Reading:
    given: dict[str, Any] = {"kind": "date", "grain": grain, **more}
    return Reading(0, 1, earliest=dt.date.fromisoformat(first), latest=dt.date.fromisoformat(last or first), **given)


@pytest.mark.parametrize(
    ("reading", "told"),
    [
        (quantity(5), "5"),
        (quantity(4700, bound="~"), "about 4,700"),
        (quantity(20, None, bound=">="), "at least 20"),
        (quantity(20, None, bound=">"), "more than 20"),
        (quantity(None, 20, bound="<="), "at most 20"),
        (quantity(None, 20, bound="<"), "less than 20"),
        (quantity(13, 16), "13 to 16"),
        (quantity(13, 16, bound="~"), "about 13 to 16"),
        (quantity(30000, per="day"), "30,000 per day"),
        (quantity(300, kind="money", unit="USD", per="each"), "USD 300 each"),
        (quantity(None, None), "unknown"),
        # vague words keep the word and say how it was read
        (quantity(24, 99, vague=True, bound="~"), "dozens (24 to 99)"),
        (quantity(10**4, 10**5, vague=True, bound="~"), "tens of thousands (10,000 to 100,000)"),
        (quantity(300, 900, vague=True, bound="~"), "about 300 to 900"),
        (quantity(10**3, 10**4, vague=True, bound=">="), "at least thousands (1,000 to 10,000)"),
        (
            quantity(10**6, 10**7, "money", unit="EUR", vague=True, bound="~"),
            "millions of EUR (1 million to 10 million)",
        ),
        (quantity(24, 99, "measure", unit="mile", vague=True, bound="~"), "dozens of miles (24 to 99)"),
        (quantity(3, 9, "duration", unit="day", vague=True, bound="~"), "a few days (3 to 9)"),
        # money
        (quantity(65 * 10**9, kind="money", unit="USD"), "USD 65 billion"),
        (quantity("2.5", kind="money", unit="GBP"), "GBP 2.50"),
        (quantity(5 * 10**6, 7 * 10**6, "money", unit="USD"), "USD 5 million to 7 million"),
        (quantity("3.5e9", kind="money", unit="USD", bound="~"), "about USD 3.5 billion"),
        # percent
        (quantity(4, kind="percent", unit="percent"), "4%"),
        (quantity(40, 50, "percent", unit="percent"), "40% to 50%"),
        (quantity(1, kind="percent", unit="percentage_point"), "1 percentage point"),
        (quantity(3, kind="percent", unit="percentage_point"), "3 percentage points"),
        # measures, durations, ages
        (quantity(984, kind="measure", unit="foot"), "984 feet"),
        (quantity(1, kind="measure", unit="foot"), "1 foot"),
        (quantity("0.7", kind="measure", unit="inch"), "0.7 inches"),
        (quantity(47, kind="measure", unit="mile_per_hour"), "47 miles per hour"),
        (quantity(1, kind="measure", unit="mile_per_hour"), "1 mile per hour"),
        (quantity(30, kind="measure", unit="degree_celsius"), "30 degrees Celsius"),
        (quantity(2, kind="measure", unit="square_mile"), "2 square miles"),
        (quantity("7.6", kind="measure", unit="magnitude"), "magnitude 7.6"),
        (quantity(40000, kind="measure", unit="barrel", per="day"), "40,000 barrels per day"),
        (quantity(1, kind="duration", unit="year"), "1 year"),
        (quantity(1, 2, "duration", unit="century"), "1 to 2 centuries"),
        (quantity(57, kind="age", unit="year"), "57 years old"),
        (quantity(1, kind="age", unit="month"), "1 month old"),
        (quantity(16, 24, "age", unit="year"), "16 to 24 years old"),
        # scores, places, parts
        (quantity(58, 41, "score"), "58–41"),
        (quantity(3, 3, "score"), "3–3"),
        *((quantity(n, kind="ordinal"), told) for n, told in ((1, "1st"), (2, "2nd"), (3, "3rd"), (12, "12th"), (111, "111th"))),
        (quantity("0.2", kind="ratio"), "1 in 5"),
        (quantity(Decimal(1) / 3, kind="ratio"), "1 in 3"),
        (quantity("0.75", kind="ratio"), "3 in 4"),
        (quantity("9.5", kind="ratio"), "9.5 times"),
        (quantity(2, kind="ratio", bound="~"), "about 2 times"),
        # dates
        (days("2024-03-26"), "Tuesday 26 March 2024"),
        (days("2024-10-01", "2024-10-31", "month"), "October 2024"),
        (days("2024-10-01", "2024-10-31", "month", modifier="late"), "late October 2024"),
        (days("2024-03-01", "2024-05-31", "month"), "March to May 2024"),
        (days("2023-11-01", "2024-02-29", "month"), "November 2023 to February 2024"),
        (days("2012-01-01", "2012-12-31", "year", modifier="mid"), "mid-2012"),
        (days("1996-01-01", "1999-12-31", "year"), "1996 to 1999"),
        (days("2025-03-31", "2025-04-06", "week"), "week of 31 March – 6 April 2025"),
        (days("2025-03-22", "2025-03-23", "weekend"), "weekend of 22–23 March 2025"),
        (days("2024-04-01", "2024-06-30", "quarter"), "second quarter of 2024"),
        (days("2023-07-01", "2023-12-31", "half"), "second half of 2023"),
        (days("2024-06-01", "2024-08-31", "season", modifier="about"), "summer 2024 (June to August)"),
        (days("2023-12-01", "2024-02-29", "season", modifier="about"), "winter 2023–24 (December to February)"),
        (days("1990-01-01", "1999-12-31", "decade"), "1990s"),
        (days("1901-01-01", "2000-12-31", "century"), "20th century"),
        (days("2025-03-22", "2025-03-24"), "22–24 March 2025"),
        (days("9999-12-01", "9999-12-31", "month"), "December 9999"),
        # clocks
        (days("2024-03-26", clock=(970, 970)), "Tuesday 26 March 2024, 16:10"),
        (days("2024-03-26", clock=(1080, 1439)), "Tuesday 26 March 2024, night (18:00–24:00)"),
        (Reading(0, 1, "time", grain="minute", clock=(900, 1020)), "15:00–17:00"),
        (Reading(0, 1, "time", grain="minute", clock=(900, 900), modifier="about"), "about 15:00"),
        (Reading(0, 1, "date"), "unresolved"),
        (Reading(0, 1, "date", latest=dt.date(2024, 3, 26)), "to 26 March 2024"),
    ],
)  # fmt: skip
def test_a_value_reads_the_same_however_it_was_written(reading: Reading, told: str) -> None:
    assert normalised(reading) == told


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("0", "0"),
        ("1183000", "1.183 million"),
        ("1183456", "1,183,456"),
        ("65000000000", "65 billion"),
        ("1E+3", "1,000"),
        ("-2500000", "-2.5 million"),
        ("0.0000001", "0.0000001"),
        ("4.50", "4.5"),
    ],
)
def test_figures_use_a_scale_word_where_that_is_exact_and_short(value: str, told: str) -> None:
    assert format_decimal(Decimal(value)) == told


@pytest.mark.parametrize(
    ("unit", "one", "many"),
    [
        ("pound_per_square_inch", "pound per square inch", "pounds per square inch"),
        ("stone", "stone", "stone"),
        ("hertz", "hertz", "hertz"),
        ("square_foot", "square foot", "square feet"),
        ("pound_foot", "pound-foot", "pound-feet"),
        ("degree", "degree", "degrees"),
        ("light_year", "light year", "light years"),
    ],
)
def test_units_have_their_proper_plural(unit: str, one: str, many: str) -> None:
    assert (unit_name(unit, plural=False), unit_name(unit, plural=True)) == (one, many)


def test_spans_say_nothing_twice() -> None:
    day = dt.date(2016, 7, 2)
    assert span(day, day) == "2 July 2016"
    assert span(dt.date(2016, 6, 30), day) == "30 June – 2 July 2016"
    assert span(dt.date(2015, 6, 30), day) == "30 June 2015 – 2 July 2016"
