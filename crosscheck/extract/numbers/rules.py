"""Bare numbers: their rules, with the examples that prove them."""

from __future__ import annotations

from typing import Final

from crosscheck.extract.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "number.count",
        "Figures in digits are a count, with thousands grouped the English, Indian, Swiss or spaced way.",
        reads=(
            "The depot holds 412 crates. → 412 = number 412; what=crates",
            "The depot holds 1,234 crates. → 1,234 = number 1234",
            "The shrine drew 1,20,000 pilgrims. → 1,20,000 = number 120000",
            "The town planted 1 234 567 trees. → 1 234 567 = number 1234567",
            "The office counted 80 937 visitors. → 80 937 = number 80937",
            "The canton has 1'234'567 voters. → 1'234'567 = number 1234567",
            "They ate 3 and a half pies. → 3 and a half = number 3.5",
            "They ate 2½ pies. → 2½ = number 2.5",
        ),
        leaves=(
            "The roll listed 12,34 names. → -",
            "The roll listed 1,234,56 names. → -",
            "The roll listed 1,2345 names. → -",
            "A 21/2-week strike ended. → -",
        ),
    ),
    Rule(
        "number.words",
        "Number words of any length are a count, hyphenated or not, with what a comma, an and or a point adds to them.",
        reads=(
            "Twenty-five miners were trapped. → Twenty-five = number 25",
            "One boat sank. → One = number 1",
            "Two and a quarter pies were left. → Two and a quarter = number 2.25",
            "It holds three point five cups. → three point five = number 3.5",
        ),
        leaves=(
            "The code was twelve forty-four. → -",
            "No one knows the one who left. → -",
        ),
    ),
    Rule(
        "number.scaled",
        "A scale word or sign multiplies the number before it: hundred to trillion, dozen, lakh, crore, m, bn, tn.",
        reads=(
            "The app has 1.2 million users. → 1.2 million = number 1200000",
            "The app has 2.3bn users. → 2.3bn = number 2300000000",
            "The app has 2.3-billion users. → 2.3-billion = number 2300000000",
            "“We count 5.6” million users, she said. → 5.6” million = number 5600000",
            "The app has 2.5 lakh users. → 2.5 lakh = number 250000",
            "The plant made 1,2 million bricks. → 1,2 million = number 1200000",
            "The cloud held 3.5×10^6 spores. → 3.5×10^6 = number 3500000",
            "The cloud held 2 x 10⁵ spores. → 2 x 10⁵ = number 200000",
            "A million and a half visitors came. → A million and a half = number 1500000",
            "One thousand, two hundred and six people signed. → One thousand, two hundred and six = number 1206",
            "Three hundred and twenty-one thousand people signed. → Three hundred and twenty-one thousand = number 321000",
            "Half a dozen boats sank. → Half a dozen = number 6",
            "A quarter of a million homes lost power. → A quarter of a million = number 250000",
            "Twenty-five hundred sheep were sold. → Twenty-five hundred = number 2500",
        ),
        leaves=(
            "The plant made 1,2345 million bricks. → -",
            "They asked about the million. → -",
            "The mass is 1.99×10−30 units. → -",
        ),
    ),
    Rule(
        "number.loose",
        "A couple is about two, also of dozens, hundreds and thousands.",
        reads=(
            "A couple of boats sank. → A couple = number ~2",
            "A couple hundred boats sank. → A couple hundred = number ~200",
            "A couple of thousand boats sank. → A couple of thousand = number ~2000",
        ),
        leaves=("The couple was asleep. → -",),
    ),
    Rule(
        "number.vague",
        "Words that name only an order of magnitude are read from one of it to the next.",
        reads=(
            "Dozens of boats sank. → Dozens = number ~24..99",
            "Tens of thousands marched. → Tens of thousands = number ~10000..100000",
            "Hundreds of thousands fled. → Hundreds of thousands = number ~100000..1000000",
            "Several hundred thousand fled. → Several hundred thousand = number ~300000..900000",
            "A few dozen boats sank. → A few dozen = number ~36..108",
        ),
        leaves=(
            "Tens of it were sold. → -",
            "Few came. → -",
        ),
    ),
    Rule(
        "number.unfinished",
        "Not read: a number that goes on in a way whose meaning cannot be told.",
        reads=(
            "The firm has 1.2 m people. → -",
            "A twenty-something man left. → -",
            "The 1.5-millionth boat sailed. → -",
        ),
        leaves=(
            "The firm has 1.2m people. → 1.2m = number 1200000",
            "Twenty-some boats sank. → Twenty-some = number ~20",
            "The wall is 5 m high. → 5 m = measure 5 meter",
        ),
    ),
)
