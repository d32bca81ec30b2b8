"""Times of day that fit: a clock time in a part of the day, or unknown time zones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosscheck.compare.case import say
from crosscheck.compare.intervals import disjoint
from crosscheck.compare.moments import clocks_of, loosened
from crosscheck.compare.rule import Example, Rule
from crosscheck.compare.verdicts import compatible

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.model import Verdict


def _apply(case: Case) -> Verdict | None:
    clocks = clocks_of(case)
    if clocks is None or not (case.is_date or case.is_clock):
        return None
    if case.is_date and disjoint(*case.days) and clocks.zones != "converted":
        return None
    if clocks.zones == "unclear":
        explanation = (
            f"{say(case.first)} and {say(case.second)} are given in different or unnamed time zones and may be the same moment."
        )
        return compatible(case, "within", RULE.code, explanation, (("time_zones", "not both named"),))
    loose = loosened(case, clocks)
    if disjoint(loose.first, loose.second):
        return None
    return compatible(case, "within", RULE.code, f"{say(case.first)} and {say(case.second)} fit the same time of day.")


RULE = Rule(
    code="within-clock",
    relation="within",
    title="times of day that fit",
    meaning="A clock time lies in the named part of the day, or the two times are given in zones that cannot be compared.",
    not_meaning="that times in different named zones are equal: where both zones are known they are converted first.",
    passing=(
        Example("The vote began at [3 p.m.] on Tuesday.", "The vote began [Tuesday afternoon].", "within"),
        Example("The vote began at [9 a.m. local time].", "The vote began at [2 p.m. GMT].", "within"),
    ),
    failing=(
        Example("The vote began at [9 a.m.].", "The vote began at [2 p.m.].", "conflict"),
        Example("The vote began at [9 a.m.] GMT.", "The vote began at [5 a.m.] EDT.", "same"),
    ),
    apply=_apply,
)
