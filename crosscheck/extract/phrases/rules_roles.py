"""How counts stand to each other: the roles, with the examples that prove them."""

from __future__ import annotations

from typing import Final

from crosscheck.extract.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "role.other",
        "The count leaves out those who were counted or named just before: others, more, another, the other two.",
        reads=(
            "Two men died and three others were hurt. → Two = number 2; role=- | three = number 3; role=other",
            "Another dozen fled. → Another dozen = number 12; role=other",
            "Two more people were found. → Two = number 2; role=other",
            "The other two riders swam ashore. → two = number 2; what=riders; role=other",
            "Nine died, not including two guards. → Nine = number 9; role=- | two = number 2; role=other",
        ),
        leaves=(
            "More than 40 people came. → More than 40 = number >40; role=-",
            "Two people came and no others. → Two = number 2; role=-",
        ),
        shows=lambda reading: reading.role == "other",
    ),
    Rule(
        "role.part",
        "The count is of some out of a whole: including two, three of them, of whom 14, two of the six, among the nine.",
        reads=(
            "Six people died, including two nurses. → Six = number 6; role=- | two = number 2; role=part",
            "Six people died, including a priest and two nuns. → Six = number 6; role=- | two = number 2; role=part",
            "Six people died, three of them children. → Six = number 6; role=- | three = number 3; role=part",
            "It holds 90 cabins, of which 14 burned. → 90 = number 90; role=- | 14 = number 14; role=part",
            "Four porters among nine climbers were hurt. → Four = number 4; role=part | nine = number 9; role=-",
            "Two of at least six barns burned. → Two = number 2; role=part | at least six = number >=6; role=-",
            "Of the 12 hurt, two were cooks. → 12 = number 12; role=- | two = number 2; role=part",
        ),
        leaves=(
            "Support rose nine points among young voters. → nine = number 9 up; role=-",
            "A crowd of 40 people came. → 40 = number 40; role=-",
        ),
        shows=lambda reading: reading.role == "part",
    ),
    Rule(
        "role.total",
        "The count says itself that it is the whole: in all, a total of, altogether, combined, all 47.",
        reads=(
            "In all, 36 people died. → 36 = number 36; role=total",
            "A total of 36 people died. → 36 = number 36; role=total",
            "All told, 36 people died. → 36 = number 36; role=total",
            "Two more died, bringing the total to 38. → Two = number 2; role=other | 38 = number 38; role=total",
            "All 47 passengers came. → 47 = number 47; role=total",
            "She lost all nine of her mules. → nine = number 9; role=total",
            "The two mills employ 900 people combined. → two = number 2; role=- | 900 = number 900; role=total",
        ),
        leaves=("Of all 47 passengers, she spoke first. → 47 = number 47; role=-",),
        shows=lambda reading: reading.role == "total",
    ),
)
