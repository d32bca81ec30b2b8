"""Two times of day for one event that do not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosscheck.compare.case import say
from crosscheck.compare.closeness import of_clocks
from crosscheck.compare.comparable import is_crossed
from crosscheck.compare.intervals import disjoint
from crosscheck.compare.moments import clocks_of, loosened
from crosscheck.compare.rule import Example, Rule
from crosscheck.compare.verdicts import contradiction

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.model import Verdict


def _apply(case: Case) -> Verdict | None:
    clocks = clocks_of(case)
    if clocks is None or clocks.zones == "unclear" or is_crossed(case) or not _days_alike(case):
        return None
    loose = loosened(case, clocks)
    if not disjoint(loose.first, loose.second) or (case.is_date and disjoint(*case.days)):
        return None
    explanation = f"{say(case.first)} and {say(case.second)} are different times of day"
    facts = (("time_zones", "converted to one zone"),) if clocks.zones == "converted" else ()
    return contradiction(case, RULE.code, explanation, of_clocks(loose.first, loose.second, case.config), facts=facts)


def _days_alike(case: Case) -> bool:
    """Both days known, or neither: a bare "9 a.m." may be of any day."""
    return len({reading.kind == "time" or reading.earliest is None for reading in case.readings}) == 1


RULE = Rule(
    code="conflict-clock",
    relation="conflict",
    title="two times of day that exclude each other",
    meaning="Both sides name a time of the same day, in one zone or in zones that can be converted, and the times do not fit.",
    not_meaning="that minutes matter: times a quarter of an hour apart count as rounded.",
    passing=(
        Example("The vote began at [9 a.m.].", "The vote began at [11 a.m.].", "conflict"),
        Example("The blast was heard at [9:15 p.m.] on Tuesday.", "The blast was heard at [10:05 p.m.] on Tuesday.", "conflict"),
    ),
    failing=(
        Example("The vote began at [9 a.m.].", "The vote began at [9:10 a.m.].", "rounded"),
        Example("The vote began at [9 a.m.] GMT.", "The vote began at [5 a.m.] EDT.", "same"),
    ),
    apply=_apply,
)
