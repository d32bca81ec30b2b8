"""Two ages of one person, who is named in full beside both."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from crosscheck.compare.context import person_beside
from crosscheck.inside import lexicon
from crosscheck.inside.check import Check
from crosscheck.inside.contradiction import Contradiction
from crosscheck.model import Mention
from crosscheck.values import normalised

_SCORE: Final = 0.85
"""Confidence that two people of one full name in one article are one."""
_UNKNOWN: Final = 2
"""Words of a name that tell a person from relatives, at least."""


def wrong_ages(rows: Sequence[Mention]) -> list[Contradiction]:
    """People to whom an article gives two ages.

    Args:
        rows: mentions of one article, captions' among them, in order.

    Returns:
        One contradiction for each person.
    """
    by_name: dict[tuple[str, ...], list[Mention]] = {}
    for row in rows:
        name = person_beside(row) if _is_stated(row) else ()
        if len(name) >= _UNKNOWN:
            by_name.setdefault(tuple(word.casefold() for word in name), []).append(row)
    found = (_first(told) for told in by_name.values())
    return [one for one in found if one is not None]


def _is_stated(mention: Mention) -> bool:
    """True for an exact age at the time of the article, of nobody who shares the name with a relative in the sentence."""
    reading = mention.reading
    if (
        reading.kind != "age"
        or reading.unit != "year"
        or reading.low is None
        or reading.low != reading.high
        or reading.bound != "="
    ):
        return False
    return reading.mood == "fact" and not lexicon.AT_ANOTHER_TIME.search(mention.sentence.text)


def _first(told: Sequence[Mention]) -> Contradiction | None:
    one = told[0]
    other = next((row for row in told if row.reading.low != one.reading.low and row.sentence.index != one.sentence.index), None)
    if other is None:
        return None
    name = " ".join(person_beside(one))
    return Contradiction(
        check=CHECK.code,
        sides=(one, other),
        values=(normalised(one.reading), normalised(other.reading)),
        kind="age",
        what=name,
        question=f"Age told twice: {name}",
        explanation=f"The article makes {name} “{one.surface}” in one sentence, and “{other.surface}” in another.",
        score=_SCORE,
    )


CHECK: Final = Check(
    code="inside-age",
    title="two ages of one person",
    meaning="The same full name stands beside two ages in one article.",
    not_meaning="that the two are one person: father and son may share a name.",
    fires=("Ada Holm, 31, was fined on Monday. The court heard that Ada Holm, 32, sold the boat.",),
    silent=(
        "Ada Holm, 31, was fined on Monday. The court heard that Ada Holm, 31, sold the boat.",
        "Ada Holm, 31, was fined on Monday. Per Holm, 32, sold the boat.",
        "Ada Holm, 31, was fined on Monday. When she founded the yard, Ada Holm, 24, had no boat.",
    ),
)
