"""Equal figures, once in percent and once in percentage points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosscheck.compare.case import say
from crosscheck.compare.closeness import Closeness
from crosscheck.compare.intervals import of_quantity
from crosscheck.compare.rule import Example, Rule
from crosscheck.compare.verdicts import contradiction

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.model import Verdict


def _apply(case: Case) -> Verdict | None:
    first, second = case.readings
    if {first.unit, second.unit} != {"percent", "percentage_point"}:
        return None
    value = of_quantity(first)
    if value is None or value != of_quantity(second):
        return None
    explanation = (
        f"{say(case.first)} and {say(case.second)} are different changes: a rise from 10% to 12% is 2 points but 20 percent"
    )
    return contradiction(case, RULE.code, explanation, Closeness(0.0, "percent and percentage points confused"))


RULE = Rule(
    code="conflict-points",
    relation="conflict",
    title="percent and percentage points",
    meaning="Both sides give the same figure for a change, one in percent and the other in percentage points.",
    not_meaning="that a share in percent and a change in points can be compared when the figures differ.",
    passing=(
        Example("Turnout rose [2 percent].", "Turnout rose [2 percentage points].", "conflict"),
        Example("The rate was cut by [1.5 percentage points].", "The rate was cut by [1.5%].", "conflict"),
    ),
    failing=(
        Example("Turnout rose [2 percent].", "Turnout rose [2 percent].", "same"),
        Example("Turnout rose [20 percent].", "Turnout rose [2 percentage points].", None),
    ),
    apply=_apply,
)
