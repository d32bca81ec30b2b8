"""Two figures for one thing at one time that cannot both be true."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosscheck.compare.case import as_of, say
from crosscheck.compare.comparable import is_crossed
from crosscheck.compare.intervals import disjoint
from crosscheck.compare.rule import Example, Rule
from crosscheck.compare.tier import is_hopeless
from crosscheck.compare.verdicts import contradiction

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.compare.units import Measured
    from crosscheck.model import Verdict


def _apply(case: Case) -> Verdict | None:
    measured = case.measured
    if measured is None or measured.elided or not case.may_differ or not _exclusive(case, measured):
        return None
    closeness = case.closeness
    if is_hopeless(case, closeness) or is_crossed(case):
        return None
    explanation = f"{say(case.first)} and {say(case.second)} are different figures{_because(case)}"
    facts = (("conversion", measured.conversion),) if measured.conversion else ()
    return contradiction(case, RULE.code, explanation, closeness, facts=(*facts, ("as_of", as_of(case))))


def _exclusive(case: Case, measured: Measured) -> bool:
    """A score is a pair, not a range: 5-2 and 6-1 exclude each other though 5 to 2 and 6 to 1 overlap."""
    if all(reading.kind == "score" for reading in case.readings):
        return True
    return disjoint(measured.first, measured.second)


def _because(case: Case) -> str:
    if any(reading.bound not in ("=", "~") for reading in case.readings):
        return ", one outside the bound that the other gives"
    if any(reading.bound == "~" for reading in case.readings):
        return ", too far apart for an approximate one"
    return ""


RULE = Rule(
    code="conflict-figure",
    relation="conflict",
    title="two figures that exclude each other",
    meaning="No value fulfils both sides, nothing explains it, and the values are near enough to be about one thing.",
    not_meaning="that the outlets must mean the same thing: the score says how likely that is.",
    passing=(
        Example("The report runs to [83] pages.", "The report runs to [84] pages.", "conflict"),
        Example("The court ruled [5-2] for the ferry line.", "The court ruled [6-1] for the ferry line.", "conflict"),
        Example("The bridge will cost [$2.4 billion].", "The bridge will cost [$2.5 billion].", "conflict"),
    ),
    failing=(
        Example("The report runs to [83] pages.", "The report runs to [83] pages.", "same"),
        Example("The report runs to [83] pages.", "The annex holds [900] pages.", None, likelihood=0.05),
    ),
    apply=_apply,
)
