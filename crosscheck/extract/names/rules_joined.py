"""The rules by which figures that letters or signs touch are refused, where no noun says what they name."""

from __future__ import annotations

from typing import Final

from crosscheck.extract.rule import Rule

JOINED: Final[tuple[Rule, ...]] = (
    Rule(
        "name.model",
        "Not read: letters touch the figure and make a name of it: a model, a form, a road, a gang.",
        ("The 5G mast fell. → -", "He wore an N95 mask. → -", "They hold H-2A visas. → -", "The BA.5 variant came. → -"),
        ("The mast cost $5k. → $5k = money 5000 USD", "It ran 5km. → 5km = measure 5 kilometer"),
    ),
    Rule(
        "name.summit",
        "Not read: how many states a group of states is named for.",
        ("Ministers from the G20 met. → -", "The G-7 agreed. → -"),
        ("Some 20 ministers met. → Some 20 = number ~20",),
    ),
    Rule(
        "name.age-group",
        "Not read: the age that a class of people or players is named for.",
        ("The under-21s won. → -", "The over-65s voted. → -"),
        ("They are under 21. → under 21 = number <21",),
    ),
    Rule(
        "name.stroke",
        "Not read: figures parted by a stroke, which may be a day, a page or a share.",
        ("He survived the 9/11 attacks. → -", "It ends here (4/4). → -"),
        ("It took 1/4 of it. → 1/4 = ratio 0.25",),
    ),
    Rule(
        "name.formula",
        "Not read: figures in a formula or an expression.",
        ("They use E=12 there. → -",),
        ("They use 12 rods. → 12 = number 12",),
    ),
    Rule(
        "name.decade",
        "Not read: a decade, of a century or of a life.",
        ("Those in their 40s earn more. → -",),
        ("Those 40 earn more. → 40 = number 40",),
    ),
    Rule(
        "name.ordinal",
        "Not read: a place in an order, which counts nothing here.",
        ("The 9th Circuit ruled. → -", "He was the thirty-second Warden. → -"),
        ("The 9 judges ruled. → 9 = number 9",),
    ),
    Rule(
        "name.owner",
        "Not read: a figure that owns something is a name.",
        ("As Channel 5's camera rolled, Arden 7's mayor spoke. → -",),
        ("The 7 owners spoke. → 7 = number 7",),
    ),
    Rule(
        "name.record",
        "Not read: how many tries of how many came off in a game.",
        ("He hit 4-for-12. → -",),
        ("He hit 4 of them. → 4 = number 4",),
    ),
)
"""Rules for what touches a figure."""
