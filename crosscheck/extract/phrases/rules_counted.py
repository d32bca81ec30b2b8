"""Where the counted phrase of a figure is found, with the examples that prove it."""

from __future__ import annotations

from typing import Final

from crosscheck.extract.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "counted.after",
        "What a figure counts is the noun phrase right after it, up to the first verb or small word.",
        reads=(
            "Four Nepali porters were hurt. → Four = number 4; what=Nepali porters",
            "Two US officials agreed. → Two = number 2; what=US officials",
            "The nine most crowded towns lie inland. → nine = number 9; what=most crowded towns",
            "Six federally licensed firearms dealers closed. → Six = number 6; what=federally licensed firearms dealers",
            "One source familiar with the talks agreed. → One = number 1; what=source",
            "One pupil drove home. → One = number 1; what=pupil",
            "Five off-duty ferry pilots helped. → Five = number 5; what=off-duty ferry pilots",
            "Two injured army engineers waved. → Two = number 2; what=injured army engineers",
        ),
        leaves=(
            "Two were hurt. → Two = number 2; what=-",
            "The count stood at 23. → 23 = number 23; what=-",
        ),
        shows=lambda reading: reading.what is not None,
    ),
    Rule(
        "counted.members",
        "A noun that says little alone (members, kinds, pairs, cases) keeps what it is of.",
        reads=(
            "Nine members of the town council resigned. → Nine = number 9; what=members of the town council",
            "He bought two pairs of boots. → two = number 2; what=pairs of boots",
            "Forty cases of measles were found. → Forty = number 40; what=cases of measles",
        ),
        leaves=(
            "Nine residents of the town resigned. → Nine = number 9; what=residents",
            "Nine members voted. → Nine = number 9; what=members",
        ),
        shows=lambda reading: " of " in (reading.what or ""),
    ),
    Rule(
        "counted.whole",
        "A part of a whole counts what the whole does: two of the nine monks are monks.",
        reads=(
            "Two of the nine monks came. → Two = number 2; what=monks | nine = number 9; what=monks",
            "One of its most loyal readers wrote. → One = number 1; what=most loyal readers",
            "One of my first patients was a potter. → One = number 1; what=first patients",
        ),
        leaves=("Two of them came. → Two = number 2; what=-",),
        shows=lambda reading: reading.what is not None and reading.role == "part",
    ),
    Rule(
        "counted.aged",
        "An age in apposition belongs to the name or noun before its comma.",
        reads=(
            "Mara Voss, 71, said no. → 71 = age 71 year; what=Mara Voss",
            "A 25-year-old Arden man fled. → 25-year-old = age 25 year; what=Arden man",
        ),
        leaves=("She was 26 years old. → 26 years old = age 26 year; what=-",),
        shows=lambda reading: reading.kind == "age" and reading.what is not None,
    ),
)
