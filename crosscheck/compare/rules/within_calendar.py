"""A day inside a month, a month inside a year, an open date that admits the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosscheck.compare.case import say
from crosscheck.compare.intervals import contains, disjoint
from crosscheck.compare.moments import clocks_of, has_exact_clock
from crosscheck.compare.rule import Example, Rule
from crosscheck.compare.verdicts import compatible

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.model import Verdict


def _apply(case: Case) -> Verdict | None:
    if not case.is_date or disjoint(*case.days):
        return None
    # Two times of day on one single day decide for themselves; on longer units they are no more than colour.
    if clocks_of(case) is not None and all(days.is_point for days in case.days):
        return None
    first, second = case.days
    if contains(first, second) or contains(second, first):
        inner, outer = (case.first, case.second) if contains(second, first) else (case.second, case.first)
        if has_exact_clock(outer) and not has_exact_clock(inner):
            inner, outer = outer, inner
        explanation = f"{say(inner)} lies within {say(outer)}."
    else:
        explanation = f"{say(case.first)} and {say(case.second)} overlap."
    return compatible(case, "within", RULE.code, explanation)


RULE = Rule(
    code="within-calendar",
    relation="within",
    title="a finer date inside a coarser one",
    meaning="The days that one side allows overlap those of the other: a day in a month, a month in a year, a day after “since”.",
    not_meaning="that both outlets mean the same day.",
    passing=(
        Example("The dam broke on [6 October 2024].", "The dam broke in [October 2024].", "within"),
        Example("The quay was closed in [late August 2024].", "The quay was closed on [28 August 2024].", "within"),
    ),
    failing=(
        Example("The dam broke in [October 2024].", "The dam broke in [October 2024].", "same"),
        Example(
            "The quay was closed in [late August 2024].", "The quay was closed on [2 August 2024].", "conflict", likelihood=0.98
        ),
    ),
    apply=_apply,
)
