"""Composed figures are read as what they were composed from, or not at all: a value is never wrong by a factor.

Every phrase is built from parts whose values are known: a number in some style, a scale, a unit or currency, words around it.
Whatever is read where the number stands must be exactly that; reading nothing is allowed, as a figure is never guessed.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.config import ExtractConfig
from crosscheck.extract import extract

DAY = dt.date(2023, 9, 15)
UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen".split()
UNITS += "eighteen nineteen".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def spelled(number: int, *, hyphen: str = "-", conjunction: str = " ") -> str:
    """A cardinal below a billion in words."""
    if number < 20:
        return UNITS[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return TENS[tens - 2] + (hyphen + UNITS[ones] if ones else "")
    for size, word in ((10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= size:
            head, rest = divmod(number, size)
            tail = (conjunction if rest < 100 else " ") + spelled(rest, hyphen=hyphen, conjunction=conjunction) if rest else ""
            return f"{spelled(head, hyphen=hyphen, conjunction=conjunction)} {word}{tail}"
    raise AssertionError(number)


class Said(NamedTuple):
    """A number as written, and its value."""

    text: str
    value: Decimal


whole = st.integers(2, 999_999_999)
small = st.integers(2, 999)
STYLES = {
    "plain": str,
    "commas": lambda number: f"{number:,}",
    "spaces": lambda number: f"{number:,}".replace(",", " "),
    "narrow spaces": lambda number: f"{number:,}".replace(",", "\u202f"),
    "words": spelled,
}
SCALES = {
    " million": 10**6, " billion": 10**9, " trillion": 10**12, "-million": 10**6, " thousand": 1000, " crore": 10**7,
    " lakh": 10**5, "bn": 10**9, " bn": 10**9, "tn": 10**12,
}  # fmt: skip
numbers = st.one_of(
    st.builds(lambda number, style: Said(STYLES[style](number), Decimal(number)), whole, st.sampled_from(sorted(STYLES))),
    # Above a million "and" may part two numbers ("two million and ten were hurt").
    st.builds(lambda number: Said(spelled(number, hyphen=" ", conjunction=" and "), Decimal(number)), st.integers(2, 999_999)),
)
scaled = st.builds(
    lambda head, tail, scale: Said(
        f"{head}{'.' if tail else ''}{tail}{scale}", Decimal(f"{head}.{tail or 0}") * Decimal(SCALES[scale])
    ),
    small,
    st.sampled_from(["", "5", "25", "06"]),
    st.sampled_from(sorted(SCALES)),
)
AFTER = [
    " people",
    " euros",
    "%",
    " percent",
    " miles",
    " kg",
    " years",
    " times",
    "",
    " a day",
    " or more",
    "-strong",
    " dollars a year",
    "m",
    " m",
]
BEFORE = [
    "",
    "$",
    "€",
    "£",
    "US$",
    "about ",
    "at least ",
    "rose ",
    "rose by ",
    "from ",
    "up ",
    "minus ",
    "more than ",
    "A$",
    "Rs ",
    "some ",
]
FRAMES = [
    "The survey found {} here.",
    "It was {} (a record).",
    "{}, said the board.",
    "They spoke of {} and left.",
    "“{},” she said.",
    "Of {} that came, few stayed.",
]


@settings(max_examples=600, deadline=None)
@given(st.one_of(numbers, scaled), st.sampled_from(BEFORE), st.sampled_from(AFTER), st.sampled_from(FRAMES))
def test_a_composed_figure_has_the_value_it_was_composed_from_or_none(said, before, after, frame):
    if after == "m" and said.text[-1].isalpha():
        after = ""  # a letter glued to a word makes another word
    text = frame.format(before + said.text + after)
    start = text.index(said.text)
    end = start + len(said.text)
    over = [
        found for found in extract(text, DAY, ExtractConfig()) if found.start < end and start < found.end and not found.is_date
    ]
    ends = {abs(bound) for found in over for bound in (found.low, found.high) if bound is not None}
    assert ends <= {said.value, said.value * 10**6 if after.endswith("m") else said.value}, (text, over)
