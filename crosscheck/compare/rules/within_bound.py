"""A bound, a range or a vague word that admits the other figure."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from crosscheck.compare.case import say
from crosscheck.compare.comparable import may_agree
from crosscheck.compare.intervals import Interval, contains, disjoint, touching
from crosscheck.compare.rule import Example, Rule
from crosscheck.compare.verdicts import compatible

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.model import Verdict


def _apply(case: Case) -> Verdict | None:
    if case.measured is None or not may_agree(case) or any(reading.kind == "score" for reading in case.readings):
        return None
    first = _loosened(case, case.measured.first, 0)
    second = _loosened(case, case.measured.second, 1)
    if disjoint(first, second) and not touching(first, second):
        return None
    if touching(first, second):
        how = "the figure is the bound itself"
    elif contains(first, second) or contains(second, first):
        how = "one admits the other"
    else:
        how = "the two overlap"
    explanation = f"{say(case.first)} and {say(case.second)} are compatible: {how}."
    facts = (("how", how),) + ((("conversion", case.measured.conversion),) if case.measured.conversion else ())
    return compatible(case, "within", RULE.code, explanation, facts)


def _loosened(case: Case, interval: Interval, side: int) -> Interval:
    """Vague words have no sharp ends: "dozens" may be twenty."""
    if not case.readings[side].vague:
        return interval
    share = Decimal(str(case.config.vague_tolerance))
    low = None if interval.low is None else interval.low * share
    return Interval(low, None if interval.high is None else interval.high / share)


RULE = Rule(
    code="within-bound",
    relation="within",
    title="compatible through a bound, a range or a vague word",
    meaning="One side gives a bound, a range or an order of magnitude that the other side’s figure fulfils.",
    not_meaning="that both outlets know the same figure.",
    passing=(
        Example("At least [20] people were killed.", "[23] people were killed.", "within"),
        Example("[Dozens] of houses burned down.", "[36] houses burned down.", "within"),
        Example("More than [20] streets were closed.", "[20] streets were closed.", "within"),
    ),
    failing=(
        Example("At least [30] houses burned down.", "[23] houses burned down.", "conflict"),
        Example("[13 to 16] boats were lost.", "[19] boats were lost.", "conflict"),
    ),
    apply=_apply,
)
