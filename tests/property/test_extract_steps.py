"""No text makes extraction slow: its work grows with the length of a text, and not with the square of it."""

from __future__ import annotations

import datetime as dt
import random
import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import crosscheck.extract
from crosscheck.config import ExtractConfig
from crosscheck.extract import examine
from tests.attacks import attacks
from tests.fuzz import check
from tests.patterns import patterns_of
from tests.steps import Counter
from tests.work import lines_run

CONFIG = ExtractConfig()
DAY = dt.date(2024, 5, 15)
PIECES = (
    "1|1 |1,|1-|1/|1.|12 |1,234 |a |one |and one |hundred |a million |million |no one |of the two |twenty-|$|$1 |Rs 1 |5 cents "
    "|people |12 people killed |two dead, |(|) |[|“|” |\"|'|a.|—|- |– |/|%|5% |to |the |said |“a,” he said. |will |was |May "
    "|march |March 5 |5 March |2024 |Monday |last week |a year ago |the following day |3 p.m. |5:30 |from 1 to |between one and "
    "|at least |a few |a few shops, 12 cats, |1-2-3 4-5 |several |two of the |first meeting "
    "|more than |about |rose |half |1/2 |½|5 km |an hour and a half |5ft 3in |aged 5, |5-year-old |No. 5 |Section 5 |Boeing 737 "
    "|555-0199 |a@b.c |www.a.com |#1 |first |1st |-1 |+1|1 000 |٣|\u00a0|\n|\u200b|é|İ"
).split("|")


@pytest.mark.parametrize("piece", PIECES)
def test_work_grows_with_the_length_of_a_text_and_not_with_its_square(piece):
    def work(repeats: int) -> int:
        return lines_run(lambda: examine(piece * repeats + "12 goats", DAY, CONFIG))

    assert work(400) <= 2.5 * work(200) + 100


PATTERNS = patterns_of(crosscheck.extract)
AT_ONE_PLACE = ("lookalikes._WORD_AFTER", "homes._HOST", "order._HOST", "digits._EUROPEAN_MONEY")
"""Patterns that are only ever matched where they stand, and not searched for: a text cannot make them begin again and again."""
FEW = 25
"""Steps a code point that no growth could hide behind, in texts of 200 code points."""


def cost(counter: Counter, text: str, *, searched: bool) -> int:
    before = counter.steps
    if searched:
        assert list(counter.finditer(text)) == [found.span() for found in counter.pattern.finditer(text)]
    else:
        counter.match(text)
    return counter.steps - before


@pytest.mark.parametrize("name", PATTERNS)
def test_no_pattern_backtracks_more_than_in_step_with_its_text(name):
    counter = Counter(PATTERNS[name])
    searched = not any(place in name for place in AT_ONE_PLACE)
    for short, long, longer in zip(*(attacks(counter, size, random.Random(7)) for size in (200, 800, 1600)), strict=True):
        if cost(counter, short, searched=searched) > FEW * len(short):
            once, twice = cost(counter, long, searched=searched), cost(counter, longer, searched=searched)
            assert twice / len(longer) <= 1.15 * once / len(long) + 1, repr(long[:80])


ATOMS = st.sampled_from(
    ["a", "b", "ab", "[ab]", "[^a]", r"\w", r"\s", ".", "1", r"\d", "é", r"\b", r"(?=a)", "(?!b)", "(?<=a)", "(?<!ab)"]
)
TREES = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.tuples(inner, inner).map("".join),
        st.tuples(inner, inner).map("(?:{0[0]}|{0[1]})".format),
        st.tuples(inner, st.sampled_from(["*", "+", "?", "{2}", "{1,3}", "*?", "+?", "??", "*+", "?+"])).map(
            "(?:{0[0]}){0[1]}".format
        ),
        inner.map("(?>{})".format),
        # Of plain parts: Python's own matcher goes astray where lazy repeats are nested in what is to come again.
        ATOMS.map(r"(?P<again>(?:{})+)(?P=again)".format),
    ),
    max_leaves=8,
)


@given(TREES, st.text("ab1 é_", max_size=12))
def test_the_counted_matcher_finds_what_the_real_one_finds(tree, text):
    try:
        pattern = re.compile(tree)
    except re.error:
        assume(False)
    assert list(Counter(pattern).finditer(text)) == [found.span() for found in pattern.finditer(text)]


@pytest.mark.parametrize(
    ("pattern", "text"), [("(?:a+)+b", "a" * 18), (r"\s*\Z", " " * 400 + "x"), ("a*a*a*b", "a" * 60), ("(?:a|ab)*c", "ab" * 100)]
)
def test_the_counted_matcher_knows_a_pattern_that_backtracks(pattern, text):
    counter = Counter(re.compile(pattern))
    assert cost(counter, text, searched=True) > FEW * len(text)


def test_whatever_is_made_of_examples_is_read_without_fault():
    assert check(3000, seed=2) == []
