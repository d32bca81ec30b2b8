"""Shares, multiples, parts, places, ranges and scores: their rules, with the examples that prove them."""

from __future__ import annotations

from typing import Final

from crosscheck.extract.rule import Rule
from crosscheck.model import Reading


def _is_range(reading: Reading) -> bool:
    ends = reading.low is not None and reading.high is not None and reading.low < reading.high
    return ends and not reading.vague and reading.kind != "score"


RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "ratio.share",
        "So many in, of or out of so many are a share of one.",
        reads=(
            "One in five schools has no library. → One in five = ratio 0.2",
            "One in every four barns leaks. → One in every four = ratio 0.25",
            "Three out of four drivers slowed down. → Three out of four = ratio 0.75",
            "Nine of ten voters agreed. → Nine of ten = ratio 0.9",
            "The odds were 1 in 200. → 1 in 200 = ratio 0.005",
        ),
        leaves=(
            "Nine of ten hostages were freed. → Nine = number 9 | ten = number 10",
            "Two in the boat drowned. → Two = number 2",
            "The blast killed one in two cars. → one = number 1 | two = number 2",
        ),
    ),
    Rule(
        "ratio.multiple",
        "Doubled, halved and tenfold are multiples of what was before.",
        reads=(
            "Rents doubled. → doubled = ratio 2 up",
            "The fleet was halved. → halved = ratio 0.5 down",
            "Exports grew tenfold. → tenfold = ratio 10 up",
            "Exports grew 12-fold. → 12-fold = ratio 12 up",
            "Rents have more than tripled. → more than tripled = ratio >3 up",
        ),
        leaves=("The mayor doubled down. → -", "A double room was free. → -"),
    ),
    Rule(
        "ratio.times",
        "So many times more, as many or some earnings are a multiple.",
        reads=(
            "It costs three times more here. → three times = ratio 3",
            "The shares trade at 9.5 times earnings. → 9.5 times = ratio 9.5",
        ),
        leaves=("She was shot seven times. → seven = number 7",),
    ),
    Rule(
        "ratio.part",
        "A fraction with its whole is a part of one.",
        reads=(
            "Two-thirds of the fleet sank. → Two-thirds = ratio 0.6666666666666666666666666667",
            "A third of the fleet sank. → A third = ratio 0.3333333333333333333333333333",
            "About 3/8 of the crop was lost. → About 3/8 = ratio ~0.375",
            "Half the fleet sank. → Half = ratio 0.5",
            "Costs were cut by half. → half = ratio 0.5 down",
            "About a third were empty. → About a third = ratio ~0.3333333333333333333333333333",
            "Output fell a quarter. → a quarter = ratio 0.25 down",
        ),
        leaves=(
            "They scored in the second half. → -",
            "A third man was seen. → third = ordinal 3",
            "He talked about a third term. → third = ordinal 3",
            "Half a million leaflets were dropped. → Half a million = number 500000",
        ),
    ),
    Rule(
        "unit.part",
        "A fraction or a loose number of a unit is so much of that unit.",
        reads=(
            "He ran half a mile. → half a mile = measure 0.5 mile",
            "It took three-quarters of an hour. → three-quarters of an hour = duration 0.75 hour",
            "The plume reached hundreds of miles. → hundreds of miles = measure ~100..1000 mile",
        ),
        leaves=("Half of the mile was mud. → Half = ratio 0.5",),
    ),
    Rule(
        "unit.added",
        "One unit and a half, and one or two of a unit, are one figure.",
        reads=(
            "It took an hour and a half. → an hour and a half = duration 1.5 hour",
            "It took a day or two. → a day or two = duration ~1..2 day",
        ),
        leaves=("It took an hour and a taxi. → -",),
    ),
    Rule(
        "unit.compound",
        "Two units side by side are one figure in the larger of them.",
        reads=(
            "The suspect is six feet two inches tall. → six feet two inches = measure 6.166666666666666666666666667 foot",
            "He is a 6-foot-3 centre. → 6-foot-3 = measure 6.25 foot",
            "It took two hours and 30 minutes. → two hours and 30 minutes = duration 2.5 hour",
        ),
        leaves=("It is 6 feet wide and 12 feet long. → 6 feet = measure 6 foot | 12 feet = measure 12 foot",),
    ),
    Rule(
        "ordinal.place",
        "An ordinal before what it counts is a place in a series.",
        reads=(
            "It is the eighth edition. → eighth = ordinal 8",
            "It is their 21st title. → 21st = ordinal 21",
            "The third-floor flat burned. → third = ordinal 3",
        ),
        leaves=(
            "They live on Fifth Avenue. → -",
            "For the first thing, he left. → -",
        ),
    ),
    Rule(
        "range.ends",
        "Two figures joined by to, and, or or a dash are one range, and the first borrows the unit and scale of the second.",
        reads=(
            "It sold 13 to 16 carts. → 13 to 16 = number 13..16",
            "It sold between 13 and 16 carts. → between 13 and 16 = number 13..16",
            "It sold 20–30 carts. → 20–30 = number 20..30",
            "It sold 1.2 to 1.5 million carts. → 1.2 to 1.5 million = number 1200000..1500000",
            "Between two and three dozen carts burned. → Between two and three dozen = number 24..36",
            "Five or six thousand carts burned. → Five or six thousand = number 5000..6000",
            "Three to four hundred thousand left. → Three to four hundred thousand = number 300000..400000",
            "It sold 10-12,000 carts. → 10-12,000 = number 10000..12000",
            "Rents rose 1-2%. → 1-2% = percent 1..2 percent up",
        ),
        leaves=(
            "The price rose from $4 to $5. → $4 = money 4 USD | $5 = money 5 USD",
            "It drew 40 buses and 12 carts. → 40 = number 40 | 12 = number 12",
            "Call 555-0134. → -",
            "Rule 555-1234 is gone. → -",
        ),
        shows=_is_range,
    ),
    Rule(
        "score.pair",
        "Two figures against each other are a score, a vote or odds, in the order stated.",
        reads=(
            "They won 3-2. → 3-2 = score 3:2",
            "The vote was 52 to 48. → 52 to 48 = score 52:48",
            "The council approved the bill 410 to 4. → 410 to 4 = score 410:4",
            "It was a 6-to-1 margin. → 6-to-1 = score 6:1",
        ),
        leaves=(
            "The term is 12-to-18 months. → 12-to-18 months = duration 12..18 month",
            "It fell from 52 to 48. → 52 = number 52 | 48 = number 48",
        ),
    ),
)
