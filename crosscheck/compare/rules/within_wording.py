"""One sentence printed twice: its "today" moves only with the day of publication."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from crosscheck.compare.case import say
from crosscheck.compare.intervals import disjoint
from crosscheck.compare.rule import Example, Rule
from crosscheck.compare.verdicts import compatible

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.model import Mention, Verdict

_WORD = re.compile(r"\w+")


def _apply(case: Case) -> Verdict | None:
    if not case.is_date or not disjoint(*case.days) or not all(reading.resolution for reading in case.readings):
        return None
    first, second = (_WORD.findall(side.surface.lower()) for side in case.sides)
    if first != second or _shared_words(case.first, case.second) < case.config.copied_share:
        return None
    why = "both articles print the same sentence, and the days differ only because the articles carry different publication dates"
    return compatible(case, "within", RULE.code, f"{say(case.first)} and {say(case.second)}: {why}.", (("doubt", why),))


def _shared_words(one: Mention, other: Mention) -> float:
    """Share of the longer sentence's words that the other one has, too."""
    words = [Counter(_WORD.findall(side.sentence.text.lower())) for side in (one, other)]
    return (words[0] & words[1]).total() / max(1, words[0].total(), words[1].total())


RULE = Rule(
    code="within-wording",
    relation="within",
    title="the same sentence in articles of different days",
    meaning='One sentence stands in both articles, and its relative date ("today") counts from two publication days.',
    not_meaning="that both articles are right about the day: one of them may have been printed, or dated, later.",
    passing=(
        Example(
            "The name of the drowned sailor was released [today] by the harbour office.",
            "The name of the drowned sailor was released [today] by the harbour office.",
            "within",
            "2025-03-21",
            "2025-03-26",
        ),
        Example(
            "“[Yesterday] was the worst day of my life,” the owner of the mill said.",
            "“[Yesterday] was the worst day of my life,” the owner of the mill told reporters.",
            "within",
            "2025-03-18",
            "2025-03-26",
        ),
    ),
    failing=(
        Example("The ferry sank [yesterday] off Ostrow.", "The ferry sank off Ostrow [on 20 March].", "conflict"),
        Example(
            "The ferry sank [yesterday] with 40 people aboard, the coast guard said.",
            "A ferry with forty passengers sank off Ostrow [yesterday].",
            "conflict",
            "2025-03-24",
            "2025-03-26",
        ),
    ),
    apply=_apply,
)
