"""Clock times minutes apart: eyewitnesses and police round to the quarter."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from crosscheck.compare.case import say
from crosscheck.compare.intervals import disjoint, gap
from crosscheck.compare.moments import clocks_of, has_exact_clock
from crosscheck.compare.rule import Example, Rule
from crosscheck.compare.verdicts import compatible

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.model import Verdict


def _apply(case: Case) -> Verdict | None:
    clocks = clocks_of(case)
    if clocks is None or not all(has_exact_clock(side) for side in case.sides) or clocks.first == clocks.second:
        return None
    if case.is_date and disjoint(*case.days) and clocks.zones != "converted":
        return None
    if not (case.is_date or case.is_clock) or clocks.zones == "unclear":
        return None
    apart = gap(clocks.first, clocks.second)
    if apart > Decimal(case.config.clock_slack):
        return None
    explanation = f"{say(case.first)} and {say(case.second)} are {apart} minutes apart, within rounding."
    return compatible(case, "rounded", RULE.code, explanation, (("minutes_apart", f"{apart}"),))


RULE = Rule(
    code="rounded-clock",
    relation="rounded",
    title="clock times minutes apart",
    meaning="Both sides name a clock time of the same day, a few minutes apart.",
    not_meaning="that a schedule may be off by minutes: the kick-off times of two reports still deserve a look.",
    passing=(
        Example("The blast was heard at [8:10 p.m.] on Tuesday.", "The blast was heard at [8:20 p.m.] on Tuesday.", "rounded"),
        Example("The siren sounded at [6:05 a.m.].", "The siren sounded at [6 a.m.].", "rounded"),
    ),
    failing=(
        Example("The siren sounded at [6 a.m.].", "The siren sounded at [7:30 a.m.].", "conflict"),
        Example("The siren sounded at [6 a.m.].", "The siren sounded at [6 a.m.].", "same"),
    ),
    apply=_apply,
)
