"""No text makes extraction slow: its work grows with the length of a text, and not with the square of it."""

from __future__ import annotations

import datetime as dt

import pytest

from crosscheck.config import ExtractConfig
from crosscheck.extract import examine
from tests.work import lines_run

CONFIG = ExtractConfig()
DAY = dt.date(2024, 5, 15)
PIECES = (
    "1|1 |1,|1-|1/|1.|12 |1,234 |a |one |and one |hundred |a million |million |no one |of the two |twenty-|$|$1 |Rs 1 |5 cents "
    "|people |12 people killed |two dead, |(|) |[|“|” |\"|'|a.|—|- |– |/|%|5% |to |the |said |“a,” he said. |will |was |May "
    "|march |March 5 |5 March |2024 |Monday |last week |a year ago |the following day |3 p.m. |5:30 |from 1 to |between one and "
    "|at least "
    "|more than |about |rose |half |1/2 |½|5 km |an hour and a half |5ft 3in |aged 5, |5-year-old |No. 5 |Section 5 |Boeing 737 "
    "|555-0199 |a@b.c |www.a.com |#1 |first |1st |-1 |+1|1 000 |٣|\u00a0|\n|\u200b|é|İ"
).split("|")


@pytest.mark.parametrize("piece", PIECES)
def test_work_grows_with_the_length_of_a_text_and_not_with_its_square(piece):
    def work(repeats: int) -> int:
        return lines_run(lambda: examine(piece * repeats + "12 goats", DAY, CONFIG))

    assert work(400) <= 2.5 * work(200) + 100
