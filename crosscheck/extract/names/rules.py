"""The rules by which numbers that name or embellish are refused."""

from __future__ import annotations

from typing import Final

from crosscheck.extract.names.kinds import KINDS
from crosscheck.extract.names.rules_joined import JOINED
from crosscheck.extract.names.rules_words import WORDS
from crosscheck.extract.rule import Rule

_ADDRESSES: Final[tuple[Rule, ...]] = (
    Rule(
        "name.web",
        "Not read: an address on the web.",
        ("See https://example.org/a/2024/12/3 for more. → -", "Ask arden24.co.uk about it. → -"),
        ("It cost 24 dollars. → 24 dollars = money 24 USD",),
    ),
    Rule(
        "name.mail",
        "Not read: an address of mail.",
        ("Write to desk2@example.org today. → today = 2023-09-15",),
        ("Write to 2 desks. → 2 = number 2",),
    ),
    Rule(
        "name.handle",
        "Not read: a handle or a hashtag.",
        ("Ask @arden24 about #Vote2024. → -",),
        ("He is in Debate #2. → -",),
    ),
    Rule(
        "name.postcode",
        "Not read: a postal code.",
        ("It moved to Elm Falls, NY 14001. → -", "It lies in 14001-2210. → -", "Write to Elm Falls, EF4 7QX. → -"),
        ("They sold 14001 eels. → 14001 = number 14001",),
    ),
    Rule(
        "name.address",
        "Not read: the number of a house or a block in a street.",
        ("She lives at 49 Elm Street. → -", "It stands at 3 Weaver's Row. → -", "The 2100 block of Mill Road was shut. → -"),
        ("She owns 49 houses. → 49 = number 49", "Some 40 Death Row inmates wrote. → Some 40 = number ~40"),
    ),
)

_NUMBERS: Final[tuple[Rule, ...]] = (
    Rule(
        "name.proper",
        "Not read: a number that belongs to the name before it.",
        ("Super Bowl 50 drew crowds. → -", "The Big Three met. → -", "A Circle of Nine met. → -"),
        ("Arden's 12 stores closed. → 12 = number 12", "Polls put Arden 6 points ahead. → 6 = number 6"),
    ),
    Rule(
        "name.year",
        "Not read: a year in which no date was read.",
        ("They signed an 1868 treaty. → -", "The Games of Arden 2048 look far. → -"),
        ("The show drew 2017 people. → 2017 = number 2017",),
    ),
    Rule(
        "name.clock",
        "Not read: an hour in which no time of day was read, or a mark of time in a game or a recording.",
        ("Play video 3:23 first. → -",),
        ("It took 3 hours. → 3 hours = duration 3 hour",),
    ),
    Rule(
        "name.emergency",
        "Not read: the telephone number of the emergency services.",
        ("Call 911. → -", "She told 911 dispatchers so. → -"),
        ("It hit 911 homes. → 911 = number 911",),
    ),
    Rule(
        "name.caliber",
        "Not read: the caliber of a weapon.",
        ("A .40-caliber casing was found. → -", "He held a 12-gauge shotgun. → -", "He had a .45 in hand. → -"),
        ("He held 12 guns. → 12 = number 12",),
    ),
    Rule(
        "name.citation",
        "Not read: volume and page in a citation of a court's reports.",
        ("It is told in 212 U.S. 30, 34. → -",),
        ("Some 114 U.S. troops left. → Some 114 = number ~114",),
    ),
    Rule(
        "name.code",
        "Not read: a code that begins with a zero.",
        ("The lock opened with 0412 at last. → -",),
        ("The lock held 412 coins. → 412 = number 412",),
    ),
    Rule(
        "name.coordinates",
        "Not read: coordinates, or a number written more exactly than news tells one.",
        ("It lies at 51.507351 north. → -",),
        ("It rose to 51.5. → 51.5 = number 51.5",),
    ),
    Rule(
        "name.list-item",
        "Not read: the number of an item in a list, or of a note.",
        ("1. Boil the rice. → -", "(2) Stir it. → -", "It is told [3] elsewhere. → -", "Photo 3 of 12 shows it. → -"),
        ("12 people came. → 12 = number 12",),
    ),
    Rule(
        "name.rate-base",
        "Not read: what a rate is counted against.",
        ("The rate per 1,000 fell. → -",),
        ("The rate fell by 1,000. → 1,000 = number 1000 down",),
    ),
    Rule(
        "name.dashed",
        "Not read: figures that dashes tie together and that are no range and no score.",
        ("The file 12-34-56 was lost. → -",),
        ("They won 3-2. → 3-2 = score 3:2", "It takes 12-14 days. → 12-14 days = duration 12..14 day"),
    ),
    Rule(
        "name.digits",
        "Not read: digits whose points and commas fit no way of writing a number.",
        ("A sum of 1,23,4 was named. → -",),
        ("A sum of 1,234 was named. → 1,234 = number 1234",),
    ),
    Rule(
        "name.scale",
        "Not read: a scale whose number is missing or unknown.",
        ("It cost 5 zillion dollars. → -", "The hundred was full. → -"),
        ("Nearly a million came. → Nearly a million = number ~1000000",),
    ),
    Rule(
        "money.unread",
        "Not read: an amount of money whose figures or scale cannot be told without guessing.",
        ("It cost $5zn. → -",),
        ("It cost $5bn. → $5bn = money 5000000000 USD",),
    ),
)

RULES: Final[tuple[Rule, ...]] = (*_ADDRESSES, *(kind.rule for kind in KINDS), *JOINED, *_NUMBERS, *WORDS)
"""All rules of refusal, addresses first."""
