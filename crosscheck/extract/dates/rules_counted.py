"""Rules of dates counted from publication or another date, and of phrases that are one, with the examples that prove them."""

from __future__ import annotations

from typing import Final

from crosscheck.extract.rule import Rule

COUNTED_RULES: Final[tuple[Rule, ...]] = (
    Rule(
        code="date.day-word",
        meaning="Today, tonight, tomorrow, yesterday; in a quotation they may be of the day before.",
        reads=(
            "The bridge shut yesterday. → yesterday = 2023-09-14",
            "It opens the day after tomorrow. → the day after tomorrow = 2023-09-17",
            "“We won today,” she said. → today = 2023-09-15; other=2023-09-14",
        ),
        leaves=("She reads Health Today at night. → -",),
    ),
    Rule(
        code="date.this-unit",
        meaning="Last, this or next before a unit, a month, a season, a weekday or a part of the day.",
        reads=(
            "The dam broke last month. → last month = 2023-08-01/2023-08-31",
            "Gunmen struck last October. → last October = 2022-10-01/2022-10-31",
            "The trial opens next Monday. → next Monday = 2023-09-18; other=-",
            "The vote was last night. → last night = 2023-09-14 @1080-1439",
        ),
        leaves=(
            "Prices rose in the last year. → -",
            'He was on "This Week" with rivals. → -',
        ),
    ),
    Rule(
        code="date.weekend",
        meaning="The weekend that publication is nearest to, before or after it as the sentence points.",
        reads=("Rioters burned cars over the weekend. → over the weekend = 2023-09-09/2023-09-10",),
        leaves=("They met on a weekend. → -",),
    ),
    Rule(
        code="date.latest-quarter",
        meaning="The latest quarter: the one before that of publication.",
        reads=("Sales fell in the latest quarter. → in the latest quarter = 2023-04-01/2023-06-30",),
        leaves=("The latest figures fell. → -",),
    ),
    Rule(
        code="date.edge",
        meaning="The start, middle or end of the unit that holds the day of publication.",
        reads=(
            "It opened earlier in the week. → earlier in the week = 2023-09-11/2023-09-17",
            "It must close by the end of the month. → by the end of the month = 2023-09-01/2023-09-30 until",
        ),
        leaves=("That is the end of the road. → -",),
    ),
    Rule(
        code="date.year-end",
        meaning="The end of the year of publication.",
        reads=("It must close by year-end. → by year-end = 2023-01-01/2023-12-31 until",),
        leaves=("Every year ends. → -",),
    ),
    Rule(
        code="date.ago",
        meaning="So many units before or after publication, to the unit.",
        reads=(
            "The storm broke three days ago. → three days ago = 2023-09-12",
            "The well ran dry 14 years ago. → 14 years ago = 2009-01-01/2009-12-31 about",
            "The mine opened more than two years ago. → more than two years ago = 2021-01-01/2021-12-31 before",
        ),
        leaves=("He left long ago. → -",),
    ),
    Rule(
        code="date.step",
        meaning="So many units before or after another date of the sentence; unresolved where there is none.",
        reads=(
            "In 2010 he won; a decade later he lost. → In 2010 = 2010-01-01/2010-12-31 | a decade later = 2020-01-01/2020-12-31",
            "He lost two years later. → two years later = ?",
        ),
        leaves=("He lost later on. → -",),
    ),
    Rule(
        code="date.neighbour",
        meaning="The day or unit beside another date of the sentence; read only where there is one.",
        reads=(
            "He fled on May 16 and was caught the next day. → on May 16 = 2023-05-16 | the next day = 2023-05-17",
            "On May 1 he fled; the following week he fell. → On May 1 = 2023-05-01 | the following week = 2023-05-08/2023-05-14",
        ),
        leaves=("He was caught the next day. → -",),
    ),
    Rule(
        code="date.days-after",
        meaning="So long after or before the date behind it, or the day of what came so long before the one in front.",
        reads=(
            "He fled two days after Monday's vote. → two days after = 2023-09-13 | Monday's = 2023-09-11",
            "It was shut on Wednesday, two days after a beam fell. → on Wednesday = 2023-09-13 | two days after = 2023-09-11",
            "Shops shut the day before Christmas Eve. → the day before = 2022-12-23 | Christmas Eve = 2022-12-24",
        ),
        leaves=("He fled days after the vote. → -",),
    ),
    Rule(
        code="date.with-weekday",
        meaning="A day of the week and the date beside it are one day.",
        reads=(
            "Shops shut on Friday, Sept. 8. → on Friday, Sept. 8 = 2023-09-08",
            "Mon, 24 March 2025 brought snow. → Mon, 24 March 2025 = 2025-03-24",
        ),
        leaves=("Shops shut on Friday and Sept. 8. → on Friday = 2023-09-15 | Sept. 8 = 2023-09-08",),
    ),
    Rule(
        code="date.with-year",
        meaning="A day, month, season or other part of a year, and the year named beside it.",
        reads=(
            "Gunmen struck in November last year. → in November last year = 2022-11-01/2022-11-30",
            "Sales fell in the third quarter of 2019. → in the third quarter of 2019 = 2019-07-01/2019-09-30",
            "On Thanksgiving 2020 the roads were empty. → On Thanksgiving 2020 = 2020-11-26",
        ),
        leaves=("In May and in 2019 it rained. → In May = 2023-05-01/2023-05-31 | in 2019 = 2019-01-01/2019-12-31",),
    ),
    Rule(
        code="date.with-clock",
        meaning="A day and the time of day beside it.",
        reads=(
            "The train left at 3 p.m. on Tuesday. → 3 p.m. on Tuesday = 2023-09-12 @900",
            "The train left on Tuesday at 3 p.m. sharp. → on Tuesday at 3 p.m. = 2023-09-12 @900",
            "Funding ran out at midnight Wednesday. → midnight Wednesday = 2023-09-13 @0; other=2023-09-20,2023-09-14",
        ),
        leaves=("The train left on Tuesday; at 3 p.m. it was far. → on Tuesday = 2023-09-12 | 3 p.m. = 2023-09-12 @900",),
    ),
    Rule(
        code="date.with-part",
        meaning="A day and the part of the day beside it.",
        reads=(
            "He was shot on Tuesday night. → on Tuesday night = 2023-09-12 @1080-1439",
            "The barn burned on the night of 3 July 1976. → on the night of 3 July 1976 = 1976-07-03 @1080-1439",
            "It rained on the morning of March 8. → on the morning of March 8 = 2023-03-08 @0-720",
        ),
        leaves=("He was shot on Tuesday by a night guard. → on Tuesday = 2023-09-12",),
    ),
    Rule(
        code="date.week-of",
        meaning="The week or weekend of a day.",
        reads=(
            "The hearing is set for the week of October 2. → the week of October 2 = 2023-10-02/2023-10-08",
            "The court sat the weekend of Sept. 2. → the weekend of Sept. 2 = 2023-09-02/2023-09-03",
        ),
        leaves=("The hearing was a week ago. → a week ago = 2023-09-04/2023-09-10 about",),
    ),
    Rule(
        code="date.apposition",
        meaning="A count of days and the date that it comes to.",
        reads=("A week later, on May 21, 2016, he fled. → A week later, on May 21, 2016 = 2016-05-21",),
        leaves=("A week later he fled. → A week later = ?",),
    ),
    Rule(
        code="date.range",
        meaning="Two dates that are the ends of one stretch.",
        reads=(
            "They talked from Monday to Wednesday. → from Monday to Wednesday = 2023-09-11/2023-09-13",
            "The poll ran March 31-April 4. → March 31-April 4 = 2023-03-31/2023-04-04",
            "It fell between March 2021 and February 2023. → between March 2021 and February 2023 = 2021-03-01/2023-02-28",
            "Oct.–Dec. rents were low. → Oct.–Dec. = 2022-10-01/2022-12-31",
        ),
        leaves=(
            "The fair was moved from March 3 to March 8. → March 3 = 2023-03-03 | March 8 = 2023-03-08",
            "It rained on Monday and Wednesday. → on Monday = 2023-09-11 | Wednesday = 2023-09-13",
        ),
    ),
)
