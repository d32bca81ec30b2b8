"""Rules of times of day, with the examples that prove them."""

from __future__ import annotations

from typing import Final

from crosscheck.extract.rule import Rule

HOUR_RULES: Final[tuple[Rule, ...]] = (
    Rule(
        code="date.clock",
        meaning="A time of day of twelve hours; without a day, that of the sentence or of the news, and its neighbour beside it.",
        reads=(
            "The train left at 11 am. → 11 am = 2023-09-15 @660; other=2023-09-14",
            "A bar burned about 10:40 p.m. → about 10:40 p.m. = 2023-09-14 about @1360; other=2023-09-15",
            "The ferry sank around 1:15 a.m. → around 1:15 a.m. = 2023-09-15 about @75; other=2023-09-14",
            "Shops open from 9 a.m. to 5 p.m. daily. → 9 a.m. to 5 p.m. = ? @540-1020",
            "The ferry sank at 7:05 PM PKT. → 7:05 PM PKT = 2023-09-14 @1145",
        ),
        leaves=("I am fine. → -",),
    ),
    Rule(
        code="date.day-hours",
        meaning="A time of day of twenty-four hours, with its zone or the word for hours.",
        reads=("The train left at 1530 GMT. → 1530 GMT = 2023-09-15 @930",),
        leaves=("It was hours late. → -",),
    ),
    Rule(
        code="date.led-hours",
        meaning="A time of day in figures behind a word that leads one.",
        reads=("The train left at 14:30. → 14:30 = 2023-09-15 @870",),
        leaves=("The ratio is 9:42. → -",),
    ),
    Rule(
        code="date.oclock",
        meaning="An hour by the clock or by its part of the day.",
        reads=(
            "He called at four o'clock in the afternoon. → four o'clock in the afternoon = 2023-09-15 @960",
            "He called at 4 in the morning. → 4 in the morning = 2023-09-15 @240; other=2023-09-14",
        ),
        leaves=("He called in the morning. → -",),
    ),
    Rule(
        code="date.noon",
        meaning="Noon and midnight by name.",
        reads=(
            "It was noon. → noon = 2023-09-15 @720",
            "Fights broke out after midnight. → after midnight = 2023-09-15 after @0; other=2023-09-14",
        ),
        leaves=("The Midnight Express stopped. → -",),
    ),
    Rule(
        code="date.overnight",
        meaning="The night before publication, in news of what happened.",
        reads=(
            "A barn burned overnight. → overnight = 2023-09-14/2023-09-15; other=-",
            "The fire chief praised an overnight rescue. → overnight = 2023-09-14/2023-09-15",
        ),
        leaves=(
            "She was an overnight success. → -",
            "Rain will fall overnight. → -",
        ),
    ),
    Rule(
        code="date.part-alone",
        meaning="A part of the day without its day, beside what happened then.",
        reads=(
            "An early-morning crash closed the road. → early-morning = 2023-09-15 @0-540; other=2023-09-14",
            "A late-night shooting closed the bar. → late-night = 2023-09-14 @1080-1439; other=2023-09-15",
            "Fire broke out just before dawn. → just before dawn = 2023-09-15 @240-420",
        ),
        leaves=(
            "The morning show was closed. → -",
            "She works a night shift. → -",
        ),
    ),
)
