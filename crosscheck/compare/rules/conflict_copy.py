"""One text, printed with two figures: a copy in which a figure or a date was changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from crosscheck.compare import context
from crosscheck.compare.case import say
from crosscheck.compare.closeness import Closeness, of_clocks, of_dates
from crosscheck.compare.intervals import disjoint, gap
from crosscheck.compare.moments import clocks_of, has_exact_clock, names_other_days
from crosscheck.compare.rule import Example, Rule
from crosscheck.compare.verdicts import stated

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.model import Verdict

PRINTED: Final = "printed_twice"
"""The evidence of alignment that both stand at one place of one text."""
_HOUR: Final = 60
_CAUSE: Final = "one text, printed with two figures"


def _apply(case: Case) -> Verdict | None:
    if not case.shows(PRINTED) or _same_words(case) or not _one_issue(case):
        return None
    if any(context.is_corrected(side) for side in case.sides):
        return None
    closeness = _dates(case) if case.first.reading.is_date else _figures(case)
    if closeness is None:
        return None
    cause = "; ".join(part for part in (_CAUSE, closeness.slip) if part)
    explanation = f"{say(case.first)} and {say(case.second)} stand at the same place of one text that both articles print"
    return stated(case, RULE.code, explanation, replace(closeness, slip=cause))


def _same_words(case: Case) -> bool:
    """Whether nothing was changed: one wording ("on Tuesday") that was read in two ways."""
    first, second = (side.surface.casefold().split() for side in case.sides)
    return first == second


def _one_issue(case: Case) -> bool:
    """Whether both articles are of about the same days: later, the same words may tell of another week or another match."""
    return case.published is None or abs((case.published[1] - case.published[0]).days) <= case.config.printed_days


def _figures(case: Case) -> Closeness | None:
    measured = case.measured
    if measured is None or measured.elided or measured.conversion or not case.may_differ:
        return None
    # What is written with one sign may be two currencies, each outlet's own; a word like "dozens" is no figure.
    if any(reading.vague or reading.units for reading in case.readings):
        return None
    scores = all(reading.kind == "score" for reading in case.readings)
    return case.closeness if scores or disjoint(measured.first, measured.second) else None


def _dates(case: Case) -> Closeness | None:
    if case.is_date and disjoint(*case.days):
        return of_dates(case) if names_other_days(case) else None
    clocks = clocks_of(case)
    if clocks is None or clocks.zones != "same" or not all(has_exact_clock(side) for side in case.sides):
        return None
    apart = gap(clocks.first, clocks.second)
    # Whole hours may be an outlet's own zone, left unsaid.
    return of_clocks(clocks.first, clocks.second, case.config) if apart % _HOUR else None


RULE = Rule(
    code="conflict-copy",
    relation="conflict",
    title="one text, printed with two figures",
    meaning="Both articles print the same words around the figure, with the same names and other figures, and this one differs.",
    not_meaning="which of the two prints has the figure as it was written.",
    passing=(
        Example(
            "The new ferry terminal at Ostrow will hold [340] cars and replace the quay that burned down in the autumn.",
            "The new ferry terminal at Ostrow will hold [430] cars and replace the quay that burned down in the autumn.",
            "conflict",
        ),
        Example(
            "The harbour office said the pilot boat had left Lowmere on [Monday] with a crew of three and a spare engine.",
            "The harbour office said the pilot boat had left Lowmere on [Tuesday] with a crew of three and a spare engine.",
            "conflict",
        ),
    ),
    failing=(
        Example(
            "The quake killed [12] people in the hills above Ostrow and cut the only road to the valley, officials said.",
            "The quake killed [15] people in the hills above Ostrow and cut the only road to the valley, officials said.",
            "update",
            "2025-03-25",
            "2025-03-26",
        ),
        Example(
            "The harbour office will spend [$1.2 million] on the quay at Ostrow and on two boats for its pilots.",
            "The harbour office will spend [$1,200,000] on the quay at Ostrow and on two boats for its pilots.",
            "same",
        ),
        Example(
            "The pilot boat Selma left Lowmere [on Tuesday] with a crew of three and a spare engine for the ferry.",
            "The pilot boat Selma left Lowmere [on Tuesday] with a crew of three and a spare engine for the ferry.",
            "within",
            "2025-03-20",
            "2025-03-27",
        ),
        Example(
            "The ferry terminal at Ostrow will hold [340] cars, its builders said.",
            "Builders told the council that Ostrow's terminal would take [430] cars.",
            "conflict",
        ),
    ),
    apply=_apply,
)
