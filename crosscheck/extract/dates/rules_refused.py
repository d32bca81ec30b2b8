"""Rules that refuse what looks like a date, and those that mark one, with the examples that prove them."""

from __future__ import annotations

from typing import Final

from crosscheck.extract.rule import Rule

REFUSING_RULES: Final[tuple[Rule, ...]] = (
    Rule(
        code="date.other-word",
        meaning="No month: a word or a person's name.",
        reads=(
            "Theresa May said no. → -",
            "The March for Peace drew crowds. → -",
            "April Jones won the race. → -",
        ),
        leaves=(
            "They married in May. → in May = 2023-05-01/2023-05-31",
            "You may march if you like. → -",
        ),
    ),
    Rule(
        code="date.recurrent",
        meaning="No particular day of the week: one of many, or any.",
        reads=(
            "Every Monday the market opens. → -",
            "He was born on a Friday. → -",
            "Its office is open Monday to Friday. → -",
        ),
        leaves=("A Friday blast closed the mill. → Friday = 2023-09-15",),
    ),
    Rule(
        code="date.title",
        meaning="No date: part of a title or a name.",
        reads=(
            "The Sunday Times of Port Alder printed it. → -",
            "She reads Health Today at night. → -",
            "He wrote for the Mail on Sunday. → -",
        ),
        leaves=("The paper came on Sunday. → on Sunday = 2023-09-10",),
    ),
    Rule(
        code="date.no-such-day",
        meaning="No date: the calendar has no such day.",
        reads=(
            "On February 31, nothing happens. → -",
            "Open the 2020-05-99 file. → -",
        ),
        leaves=("She was born on 29 February 2000. → on 29 February 2000 = 2000-02-29",),
    ),
    Rule(
        code="date.of-a-game",
        meaning="No quarter or half of a year: one of a game.",
        reads=("He scored in the fourth quarter after a touchdown. → -",),
        leaves=("It lost money in the fourth quarter. → in the fourth quarter = 2023-10-01/2023-12-31",),
    ),
    Rule(
        code="date.named-after",
        meaning="No holiday: something named after one, or another country's.",
        reads=(
            "They put up a Christmas tree. → -",
            "Crowds filled the square on Kosovo's Independence Day. → -",
        ),
        leaves=("Shops shut on Christmas Day. → on Christmas Day = 2022-12-25",),
    ),
    Rule(
        code="date.at-large",
        meaning="No day: today as these times.",
        reads=("They live in today's world. → -",),
        leaves=("They live in fear today. → today = 2023-09-15",),
    ),
    Rule(
        code="date.modified",
        meaning="A word before a date narrows it or opens it.",
        reads=(
            "It began in late July. → in late July = 2023-07-01/2023-07-31 late",
            "Herring has been scarce since 2017. → since 2017 = 2017-01-01/2017-12-31 since",
            "It will open in mid-December. → in mid-December = 2023-12-01/2023-12-31 mid",
            "It must close by the end of the month. → by the end of the month = 2023-09-01/2023-09-30 until",
        ),
        leaves=("It began in July. → in July = 2023-07-01/2023-07-31",),
        shows=lambda reading: reading.is_date and reading.modifier is not None,
    ),
    Rule(
        code="date.two-ways",
        meaning="Both readings of a date that can be read in two ways are kept.",
        reads=(
            "The ferry ran aground on Tuesday. → on Tuesday = 2023-09-12; other=2023-09-19",
            "The form is stamped 03/04/2025. → 03/04/2025 = 2025-03-04; other=2025-04-03",
            "Gunmen struck last August. → last August = 2023-08-01/2023-08-31; other=2022-08-01/2022-08-31",
        ),
        leaves=(
            "The form is stamped 26/03/2025. → 26/03/2025 = 2025-03-26",
            "The ferry ran aground yesterday. → yesterday = 2023-09-14",
        ),
        shows=lambda reading: reading.is_date and bool(reading.alternatives),
    ),
    Rule(
        code="date.unresolved",
        meaning="A date stays without its days where there is nothing to count from.",
        reads=(
            "-: The minister spoke on Wednesday. → on Wednesday = ?",
            "-: Gunmen struck last October. → last October = ?",
            "He lost two years later. → two years later = ?",
        ),
        leaves=("-: The bridge was blessed on 17 June 2018. → on 17 June 2018 = 2018-06-17",),
        shows=lambda reading: reading.kind == "date" and reading.earliest is None,
    ),
    Rule(
        code="date.located",
        meaning="A length of time up to publication, or on from it, has its days.",
        reads=("Prices rose over the past two weeks. → two weeks = duration 2 week",),
        leaves=("The trip lasted two weeks. → two weeks = duration 2 week",),
        shows=lambda reading: reading.kind == "duration" and reading.earliest is not None,
    ),
)
