"""Rules of dates that stand written out, or come back every week or year, with the examples that prove them."""

from __future__ import annotations

from typing import Final

from crosscheck.extract.rule import Rule

WRITTEN_RULES: Final[tuple[Rule, ...]] = (
    Rule(
        code="date.iso",
        meaning="A day written year, month, day in figures, whatever stands behind it.",
        reads=(
            "The file is dated 2025-03-26. → 2025-03-26 = 2025-03-26",
            "It was last saved 2025-03-26T09:42:00Z by a clerk. → 2025-03-26 = 2025-03-26",
        ),
        leaves=("Open the 2020-05-99 file. → -",),
    ),
    Rule(
        code="date.slashed",
        meaning="A day in figures, in the order of day and month that the outlet keeps; both are kept where that is unknown.",
        reads=(
            "The form is stamped 26/03/2025. → 26/03/2025 = 2025-03-26; other=-",
            "The form is stamped 03/04/2025. → 03/04/2025 = 2025-03-04; other=2025-04-03",
            "The form is stamped 03.04.2025. → 03.04.2025 = 2025-04-03; other=2025-03-04",
        ),
        leaves=(
            "They won 6/4/2 on points. → -",
            "The clip runs 1/2/3 of an hour. → -",
        ),
    ),
    Rule(
        code="date.month-day",
        meaning="A day of a month, with or without its year, in either order; without one, the year that its sentence points to.",
        reads=(
            "The bridge was blessed on 17 June 2018. → on 17 June 2018 = 2018-06-17",
            "The pier collapsed on November 30. → on November 30 = 2022-11-30",
            "The barn burned on 3-4 July 1976. → on 3-4 July 1976 = 1976-07-03/1976-07-04",
            "The law of Dec. 31, 1994 stands. → Dec. 31, 1994 = 1994-12-31",
        ),
        leaves=(
            "On February 31, nothing happens. → -",
            "They may march. → -",
            "They will march on Port Alder. → -",
        ),
    ),
    Rule(
        code="date.month-year",
        meaning="A month with its year.",
        reads=(
            "It opened in Oct. 2024. → in Oct. 2024 = 2024-10-01/2024-10-31",
            "It opened in July of 2009. → in July of 2009 = 2009-07-01/2009-07-31",
        ),
        leaves=("They met in October. → in October = 2022-10-01/2022-10-31",),
    ),
    Rule(
        code="date.decade",
        meaning="Ten years by their first, in figures or words.",
        reads=(
            "Ferries were cheap in the 1990s. → in the 1990s = 1990-01-01/1999-12-31",
            "Towns emptied during the ’70s. → during the ’70s = 1970-01-01/1979-12-31",
            "Towns emptied in the seventies. → in the seventies = 1970-01-01/1979-12-31",
            "Rents rose in the early 1920s. → in the early 1920s = 1920-01-01/1929-12-31 early",
        ),
        leaves=("Temperatures in the 80s are normal. → -",),
    ),
    Rule(
        code="date.century",
        meaning="A hundred years by their number.",
        reads=("The mill dates from the 19th century. → 19th century = 1801-01-01/1900-12-31",),
        leaves=("He scored a century for the club. → -",),
    ),
    Rule(
        code="date.years",
        meaning="A run of years between two figures.",
        reads=(
            "The 2019-2021 plan was cut. → 2019-2021 = 2019-01-01/2021-12-31",
            "In 2019–20 the club lost money. → In 2019–20 = 2019-01-01/2020-12-31",
        ),
        leaves=("Call 2021-2019 for help. → -",),
    ),
    Rule(
        code="date.school-year",
        meaning="A school year: September to June of the years it is named by, or of the one around publication.",
        reads=(
            "Fees rose in the 2021-22 school year. → in the 2021-22 school year = 2021-09-01/2022-06-30 about",
            "Fees rose last school year. → last school year = 2022-09-01/2023-06-30 about",
            "Fees will rise next school year. → next school year = 2024-09-01/2025-06-30 about",
        ),
        leaves=("The school is a year old. → -",),
    ),
    Rule(
        code="date.year",
        meaning="A year by itself, where the words beside it make it one.",
        reads=(
            "The plant closed in 2019. → in 2019 = 2019-01-01/2019-12-31",
            "Herring has been scarce since 2017. → since 2017 = 2017-01-01/2017-12-31 since",
            "She ran in the 2016 election. → in the 2016 = 2016-01-01/2016-12-31",
        ),
        leaves=(
            "They flew on Flight 1990. → -",
            "EXPO 2022 drew crowds. → -",
        ),
    ),
    Rule(
        code="date.fiscal",
        meaning="A business year, which is about the calendar year of its name.",
        reads=(
            "Sales fell in fiscal 2019. → in fiscal 2019 = 2019-01-01/2019-12-31 about",
            "Sales fell in FY20. → in FY20 = 2020-01-01/2020-12-31 about",
        ),
        leaves=("The fiscal plan failed. → -",),
    ),
    Rule(
        code="date.quarter-code",
        meaning="A quarter written as a letter and a figure.",
        reads=("Sales fell in Q3 2019. → in Q3 2019 = 2019-07-01/2019-09-30",),
        leaves=("The Q and A ran long. → -",),
    ),
    Rule(
        code="date.spelled-year",
        meaning="A year in words.",
        reads=("It began in nineteen ninety-six. → in nineteen ninety-six = 1996-01-01/1996-12-31",),
        leaves=("Nineteen ninety-minute shows ran. → -",),
    ),
    Rule(
        code="date.month",
        meaning="A month by its name: the last or the next one, as its sentence points.",
        reads=(
            "Gunmen struck in October. → in October = 2022-10-01/2022-10-31",
            "The members will elect a head in January. → in January = 2024-01-01/2024-01-31",
            "It opened in Sept. and closed. → in Sept. = 2023-09-01/2023-09-30",
        ),
        leaves=(
            "Theresa May said no. → -",
            "The March for Peace drew crowds. → -",
            "April Jones won the race. → -",
        ),
    ),
    Rule(
        code="date.weekday",
        meaning="A day of the week: the last or the next one, as its sentence points, the other beside it.",
        reads=(
            "The ferry ran aground on Tuesday. → on Tuesday = 2023-09-12; other=2023-09-19",
            "The court will rule on Monday. → on Monday = 2023-09-18; other=2023-09-11",
            "Shops shut on Monday (11) for the feast. → on Monday (11) = 2023-09-11",
            "The council met on Friday. → on Friday = 2023-09-15; other=-",
            "Police spoke of a Wednesday ambush. → Wednesday = 2023-09-13; other=2023-09-20",
        ),
        leaves=(
            "Every Monday the market opens. → -",
            "He was born on a Friday. → -",
        ),
    ),
    Rule(
        code="date.quarter",
        meaning="A quarter of a year.",
        reads=(
            "It lost money in the first quarter. → in the first quarter = 2023-01-01/2023-03-31",
            "The plant will open in the fourth quarter. → in the fourth quarter = 2023-10-01/2023-12-31",
        ),
        leaves=("They met at the old quarter. → -",),
    ),
    Rule(
        code="date.half",
        meaning="A half of a year.",
        reads=("First-half sales fell. → First-half = 2023-01-01/2023-06-30",),
        leaves=("She is my better half. → -",),
    ),
    Rule(
        code="date.season",
        meaning="A season, which is about three months of the northern year.",
        reads=(
            "They met in the summer. → in the summer = 2023-06-01/2023-08-31 about",
            "Ground will be broken in the spring. → in the spring = 2024-03-01/2024-05-31 about",
        ),
        leaves=(
            "The fall of the city shocked them. → -",
            "Spring water is sold here. → -",
        ),
    ),
    Rule(
        code="date.holiday",
        meaning="A day known by name, where the calendar alone fixes it.",
        reads=(
            "Shops shut on Christmas Day. → on Christmas Day = 2022-12-25",
            "Shops will shut on Anzac Day. → on Anzac Day = 2024-04-25",
            "Shops shut on Victoria Day. → on Victoria Day = 2023-05-22",
            "Turnout was low on Election Day. → on Election Day = 2022-11-08; other=-",
            "Florists were busy on Mother's Day. → on Mother's Day = 2023-05-14; other=2023-03-19",
        ),
        leaves=(
            "They put up a Christmas tree. → -",
            "It is the festival of Diwali. → -",
        ),
    ),
)
