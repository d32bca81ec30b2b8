"""Equal figures in two currencies: one article has the wrong one."""

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
    if first.kind != "money" or second.kind != "money" or first.unit is None or second.unit is None:
        return None
    if not set(first.possible_units).isdisjoint(second.possible_units):
        return None
    value = of_quantity(first)
    if value is None or value != of_quantity(second):
        return None
    explanation = f"{say(case.first)} and {say(case.second)} are one figure in two currencies"
    return contradiction(case, RULE.code, explanation, Closeness(0.0, "other currency"))


RULE = Rule(
    code="conflict-currency",
    relation="conflict",
    title="one figure in two currencies",
    meaning="Both sides give the same amount of money, in different currencies.",
    not_meaning="that amounts in different currencies are compared otherwise: crosscheck knows no exchange rates.",
    passing=(
        Example(
            "The harbour bought the ferry for [$100 million].", "The harbour bought the ferry for [€100 million].", "conflict"
        ),
        Example("The fine was set at [£25,000].", "The fine was set at [€25,000].", "conflict"),
    ),
    failing=(
        Example("The harbour bought the ferry for [$100 million].", "The harbour bought the ferry for [€92 million].", None),
        Example("The fine was set at [£25,000].", "The fine was set at [£25,000].", "same"),
    ),
    apply=_apply,
)
