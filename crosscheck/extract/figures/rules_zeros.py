"""Nothing, as a count: its rules, with the examples that prove them."""

from __future__ import annotations

from typing import Final

from crosscheck.extract.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "zero.events",
        "No deaths, injuries, arrests or survivors are a count of nought.",
        reads=(
            "No deaths were reported. → No deaths = number 0; what=deaths; status=killed",
            "There were no immediate reports of injuries. → no immediate reports of injuries = number 0; status=wounded",
            "No lives were lost. → No lives = number 0; what=lives; status=killed",
            "No deaths or injuries were reported. → No deaths or injuries = number 0; status=casualties",
            "No arrests have been made. → No arrests = number 0; status=arrested",
        ),
        leaves=(
            "There were no serious injuries. → -",
            "No comment was made. → -",
            "He is no survivor. → -",
        ),
    ),
    Rule(
        "zero.people",
        "Nobody, no one and none are a count of nought of those to whom something happened.",
        reads=(
            "Nobody was hurt. → Nobody = number 0; status=wounded",
            "No one else was injured. → No one = number 0; status=wounded",
            "None of the 40 riders was killed. → None = number 0; what=riders; status=killed | 40 = number 40; status=-",
            "Six cars burned, none injured. → Six = number 6; status=- | none = number 0; status=wounded",
            "The blast hurt nobody. → nobody = number 0; status=wounded",
        ),
        leaves=(
            "Nobody knows why. → -",
            "Six riders were hurt, none seriously. → Six = number 6; status=wounded",
            "None of them came. → -",
        ),
    ),
    Rule(
        "zero.not-one",
        "“Not one” and “not a single” count nought.",
        reads=(
            "Not one of the 30 boats sank. → Not one = number 0; what=boats; role=part | 30 = number 30",
            "Not a single boat came back. → Not a single = number 0; what=boat",
            "There was not one boat. → not one = number 0; what=boat",
        ),
        leaves=(
            "He is not one to complain. → -",
            "They are not a single party. → -",
            "It was not one but two boats. → two = number 2",
        ),
    ),
)
