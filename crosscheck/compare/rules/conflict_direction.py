"""Equal figures moving in opposite directions: one article has it rising, the other falling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosscheck.compare.case import say
from crosscheck.compare.closeness import Closeness
from crosscheck.compare.rule import Example, Rule
from crosscheck.compare.verdicts import contradiction

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.model import Verdict


def _apply(case: Case) -> Verdict | None:
    first, second = case.readings
    if case.measured is None or {first.trend, second.trend} != {"up", "down"}:
        return None
    if case.measured.first != case.measured.second:
        return None
    ways = {"up": "a rise", "down": "a fall"}
    explanation = (
        f"{case.first.outlet} gives {say(case.first)} as {ways[first.trend or 'up']}, "
        f"{case.second.outlet} gives {say(case.second)} as {ways[second.trend or 'up']}"
    )
    return contradiction(case, RULE.code, explanation, Closeness(0.0, "rise and fall confused"))


RULE = Rule(
    code="conflict-direction",
    relation="conflict",
    title="the same change, once up and once down",
    meaning="Both sides give a change of the same size, one as a rise and the other as a fall.",
    not_meaning="that a rise and a fall of different sizes contradict each other: those are usually two different changes.",
    passing=(
        Example("Grain exports rose [4 percent] in March.", "Grain exports fell [4 percent] in March.", "conflict"),
        Example("Ferry traffic increased by [12%] last year.", "Ferry traffic decreased by [12%] last year.", "conflict"),
    ),
    failing=(
        Example("Grain exports rose [4 percent] in March.", "Grain exports grew [4 percent] in March.", "same"),
        Example("Grain exports rose [4 percent] in March.", "Wheat imports fell [9 percent] in March.", None, likelihood=0.3),
    ),
    apply=_apply,
)
