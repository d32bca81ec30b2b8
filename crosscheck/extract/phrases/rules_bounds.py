"""Bounds and hedges: their rules, with the examples that prove them."""

from __future__ import annotations

from typing import Final

from crosscheck.extract.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "bound.least",
        "At least so many, or more: the figure is the least it can be.",
        reads=(
            "At least 20 homes burned. → At least 20 = number >=20",
            "No fewer than 20 homes burned. → No fewer than 20 = number >=20",
            "Upwards of 20 homes burned. → Upwards of 20 = number >=20",
            "It holds 20 or more guests. → 20 or more = number >=20",
            "It holds 20 guests or more. → 20 = number >=20",
            "A 20-plus crowd came. → 20-plus = number >=20",
            "The toll is 20 and counting. → 20 and counting = number >=20",
            "At least about 40 homes burned. → At least about 40 = number >=40",
        ),
        leaves=(
            "20 homes plus 12 barns burned. → 20 = number 20 | 12 = number 12",
            "The odd 40 homes burned. → 40 = number 40",
        ),
        shows=lambda reading: reading.bound == ">=",
    ),
    Rule(
        "bound.more",
        "More than so many: the figure itself is too little.",
        reads=(
            "More than 20 homes burned. → More than 20 = number >20",
            "Over 20 homes burned. → Over 20 = number >20",
            "The cost exceeded $3 million. → exceeded $3 million = money >3000000 USD",
            "The cost could top $3 million. → top $3 million = money >3000000 USD",
            "It cost in excess of a whopping $3 million. → in excess of a whopping $3 million = money >3000000 USD",
        ),
        leaves=(
            "The van ran over two posts. → two = number 2",
            "The top 10 firms met. → 10 = number 10",
            "He worked there over 12 years. → 12 years = duration 12 year",
        ),
        shows=lambda reading: reading.bound == ">",
    ),
    Rule(
        "bound.most",
        "Up to, as many as, no more than so many: the figure is the most it can be.",
        reads=(
            "Up to 20 homes burned. → Up to 20 = number <=20",
            "As many as 20 homes burned. → As many as 20 = number <=20",
            "No more than 20 homes burned. → No more than 20 = number <=20",
            "It took 20 minutes at most. → 20 minutes at most = duration <=20 minute",
            "He faces a maximum 12 years. → a maximum 12 years = duration <=12 year",
            "Ride for $5 or less. → $5 or less = money <=5 USD",
        ),
        leaves=("The total went up to 20. → 20 = number 20",),
        shows=lambda reading: reading.bound == "<=",
    ),
    Rule(
        "bound.less",
        "Fewer than, under, short of so many: the figure itself is too much.",
        reads=(
            "Fewer than 20 homes burned. → Fewer than 20 = number <20",
            "Just under 20% of homes burned. → Just under 20% = percent <20 percent",
            "The motion fell short of 60 votes. → short of 60 = number <60",
        ),
        leaves=(
            "It grew under four mayors. → four = number 4",
            "The kiosk lies below two bridges. → two = number 2",
        ),
        shows=lambda reading: reading.bound == "<",
    ),
    Rule(
        "bound.about",
        "About, nearly, some, barely, -odd, or so, give or take: the figure is near the value.",
        reads=(
            "About 20 homes burned. → About 20 = number ~20",
            "Some 20 homes burned. → Some 20 = number ~20",
            "Barely 20 guests came. → Barely 20 = number ~20",
            "Twenty-odd guests came. → Twenty-odd = number ~20",
            "It held 20 or so guests. → 20 or so = number ~20",
            "It weighs 5kg, give or take. → 5kg, give or take = measure ~5 kilogram",
            "Close to half of homes burned. → Close to half = ratio ~0.5",
        ),
        leaves=(
            "They talked about two films. → two = number 2",
            "It lies near three mills. → three = number 3",
        ),
        shows=lambda reading: reading.bound == "~",
    ),
)
