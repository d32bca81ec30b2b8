"""One figure is the other rounded, cut off or hedged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosscheck.compare.case import say
from crosscheck.compare.comparable import may_agree
from crosscheck.compare.intervals import figure
from crosscheck.compare.rounding import Rounding, find_rounding
from crosscheck.compare.rule import Example, Rule
from crosscheck.compare.verdicts import compatible
from crosscheck.values import format_decimal

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.model import Verdict


def _apply(case: Case) -> Verdict | None:
    if case.measured is None or case.measured.conversion or not may_agree(case):
        return None
    one, other = (figure(reading) for reading in case.readings)
    if any(reading.bound not in ("=", "~") for reading in case.readings):
        return _loose_duration(case) if one == other else None
    if one is None or other is None:
        return None
    hedged = any(reading.bound == "~" for reading in case.readings)
    rounding = find_rounding(one, other, hedged=hedged, config=case.config)
    if rounding is None:
        return None
    return compatible(
        case, "rounded", RULE.code, _explain(case, rounding), (("manner", rounding.manner), ("figures", _digits(rounding)))
    )


def _loose_duration(case: Case) -> Verdict | None:
    """A "two-year inquiry" and one of "more than two years": nobody counts the days of a duration."""
    bounds = {reading.bound for reading in case.readings}
    if len(bounds) == 1 or any(reading.kind != "duration" or reading.vague for reading in case.readings):
        return None
    explanation = f"{say(case.first)} and {say(case.second)} are one duration, once given loosely."
    return compatible(case, "rounded", RULE.code, explanation, (("manner", "loose duration"),))


def _digits(rounding: Rounding) -> str:
    return f"{rounding.digits} significant figure{'' if rounding.digits == 1 else 's'}"


def _explain(case: Case, rounding: Rounding) -> str:
    pair = f"{format_decimal(rounding.coarse)} ≈ {format_decimal(rounding.precise)}"
    if rounding.manner == "approximate":
        return f"Near enough for an approximate figure: {say(case.first)} and {say(case.second)}, {pair}."
    cut = " with the rest cut off" if rounding.manner == "cut off" else ""
    return f"Equal after rounding: {pair} ({_digits(rounding)}{cut})."


RULE = Rule(
    code="rounded-figure",
    relation="rounded",
    title="equal after rounding",
    meaning="The rounder figure is what the other becomes when rounded or cut off to as many digits, or a hedge makes room.",
    not_meaning="that near figures are roundings: 47 and 48, or 50 and 48 killed without an “about”, are not.",
    passing=(
        Example("The plant employs [1,200] people.", "The plant employs [1,183] people.", "rounded"),
        Example("About [500] passengers were on board.", "[487] passengers were on board.", "rounded"),
        Example("The inquiry took [two years].", "The inquiry took [more than two years].", "rounded"),
        Example("The levy raised [$43 million].", "The levy raised [$43.89 million].", "rounded"),
    ),
    failing=(
        Example("The report runs to [83] pages.", "The report runs to [84] pages.", "conflict"),
        Example("About [500] passengers were on board.", "About [900] passengers were on board.", "conflict", likelihood=0.97),
    ),
    apply=_apply,
)
