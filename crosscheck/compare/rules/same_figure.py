"""Equal figures in one unit, however they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosscheck.compare.case import say
from crosscheck.compare.comparable import may_agree
from crosscheck.compare.intervals import figure
from crosscheck.compare.rule import Example, Rule
from crosscheck.compare.verdicts import compatible

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.model import Verdict


def _apply(case: Case) -> Verdict | None:
    if case.measured is None or case.measured.conversion or not may_agree(case):
        return None
    first, second = case.readings
    reordered = first.kind == second.kind == "score" and (first.low, first.high) == (second.high, second.low)
    if case.measured.first != case.measured.second and not reordered and not _equal_but_for_hedge(case):
        return None
    explanation = f"{say(case.first)} and {say(case.second)} are the same value."
    return compatible(
        case, "same", RULE.code, explanation, (("order", "the two halves stand in the other order"),) if reordered else ()
    )


def _equal_but_for_hedge(case: Case) -> bool:
    """A hedge says how sure the writer is: "about 800,000" and "800,000" are one figure."""
    if any(reading.bound not in ("=", "~") for reading in case.readings):
        return False
    one, other = (figure(reading) for reading in case.readings)
    return one is not None and one == other and not (case.measured is not None and case.measured.conversion)


RULE = Rule(
    code="same-figure",
    relation="same",
    title="equal figures",
    meaning="Both figures are equal once number words, scale words and hedges are read, and both are bounded alike.",
    not_meaning="that equal figures under another bound agree: “at least 20” and “20” are compatible, not equal.",
    passing=(
        Example("Rescuers found [twelve] miners alive.", "Rescuers found [12] miners alive.", "same"),
        Example("The bridge cost [$65-billion].", "The bridge cost [65 billion dollars].", "same"),
        Example("About [800,000] households lost power.", "[800,000] households lost power.", "same"),
    ),
    failing=(
        Example("At least [20] people were killed.", "[20] people were killed.", "within"),
        Example("Rescuers found [12] miners alive.", "Rescuers found [13] miners alive.", "conflict"),
    ),
    apply=_apply,
)
