"""Ages: their rules, with the examples that prove them."""

from __future__ import annotations

from typing import Final

from crosscheck.extract.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "age.years-old",
        "A figure with years, months or days old is an age.",
        reads=(
            "A 61-year-old baker fell. → 61-year-old = age 61 year; what=baker",
            "The cub is 3 weeks old. → 3 weeks old = age 3 week",
            "He died at 40 years of age. → 40 years of age = age 40 year",
        ),
        leaves=("He waited 3 years. → 3 years = duration 3 year",),
    ),
    Rule(
        "age.aged",
        "A figure after aged, age or ages is an age.",
        reads=(
            "The pupils are aged 9 to 12. → 9 to 12 = age 9..12 year",
            "He died at the age of 91. → 91 = age 91 year",
        ),
        leaves=("The Stone Age 2 exhibit opened. → -",),
    ),
    Rule(
        "age.beside",
        "Whole years between commas after a person are an age.",
        reads=(
            "Mia Voss, 48, of Arden left. → 48 = age 48 year; what=Mia Voss",
            "His aunt, 48, left. → 48 = age 48 year; what=aunt",
        ),
        leaves=("On page, 48, he left. → 48 = number 48",),
    ),
    Rule(
        "age.limit",
        "Years that bound a kind of people are an age.",
        reads=(
            "Children under 12 pay nothing. → under 12 = age <12 year",
            "You must be 18 or older. → 18 or older = age >=18 year",
        ),
        leaves=("The fee is under 12 coins. → under 12 = number <12; what=coins",),
    ),
    Rule(
        "age.said",
        "Years said of one person by was, is, turned or died at are an age.",
        reads=(
            "She was 26. → 26 = age 26 year",
            "Mia Voss died at 91. → 91 = age 91 year",
        ),
        leaves=("The score was 26. → 26 = number 26",),
    ),
)
