"""A value that an article gives in two units which do not fit each other."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from crosscheck.conversion import line_between
from crosscheck.group.questions import LABEL
from crosscheck.inside.check import Check
from crosscheck.inside.contradiction import Contradiction
from crosscheck.model import Mention, Reading
from crosscheck.values import normalised

_SURE: Final = 0.95
"""Confidence that two measures do not fit: what is left is a unit that goes by another's name."""
_LIKELY: Final = 0.8
"""Confidence that two amounts do not fit, by the wide ranges of rates."""
_FACTOR_ROOM: Final = Decimal("0.05")
"""How near to a power of ten a slip must lie to be called one, as a share."""


def misfits(told: Iterable[tuple[Mention, Mention]]) -> list[Contradiction]:
    """Conversions that do not fit.

    Args:
        told: every figure that its article converts, and its converted figure as a mention of its own.

    Returns:
        One contradiction for each that errs, in the given order.
    """
    return [_misfit(figure, other) for figure, other in told if _errs(figure.reading)]


def _errs(reading: Reading) -> bool:
    return reading.conversion is not None and reading.conversion.agrees is False


def _misfit(figure: Mention, other: Mention) -> Contradiction:
    money = figure.reading.kind == "money"
    what = figure.reading.what or f"{figure.surface} ({other.surface})"
    return Contradiction(
        check=CHECK.code,
        sides=(figure, other),
        values=(normalised(figure.reading), normalised(other.reading)),
        kind=figure.reading.kind,
        what=what,
        question=f"{LABEL[figure.reading.kind]} in two units: {what}",
        explanation=_explained(figure, other),
        tier="possible" if money else "firm",
        score=_LIKELY if money else _SURE,
        cause=_cause(figure.reading),
        severity="low" if money else "medium",
    )


def _explained(figure: Mention, other: Mention) -> str:
    found = figure.reading.conversion
    expected = "" if found is None else found.expected
    own, given = (" ".join(mention.surface.split()) for mention in (figure, other))
    return f"By crosscheck's own conversion “{own}” comes to {expected}, and the article gives “{given}”."


def _cause(reading: Reading) -> str:
    """What may have gone wrong with a measure: a factor of ten, or a conversion the wrong way round."""
    found = reading.conversion
    value = reading.low if reading.low is not None else reading.high
    line = None if found is None else line_between(reading.unit or "", found.unit)
    if found is None or line is None or line[1] or not value or not found.low:
        return ""
    off = found.low / (value * line[0])
    factor = next((size for size in (10, 100, 1000) if _near(off, Decimal(size)) or _near(off, 1 / Decimal(size))), None)
    if factor is not None:
        return f"a factor of {factor:,}"
    return "converted the wrong way round" if _near(off * line[0] * line[0], Decimal(1)) else ""


def _near(ratio: Decimal, wanted: Decimal) -> bool:
    return abs(ratio / wanted - 1) <= _FACTOR_ROOM


CHECK: Final = Check(
    code="inside-conversion",
    title="a conversion that does not fit its figure",
    meaning="An article gives one value in two units, and the second is not the first converted and rounded.",
    not_meaning="which of the two figures is the one that was meant.",
    fires=("Guards at Vell seized 100 kg (2,200 lbs) of flour.", "The road runs 100 miles (180 km) inland."),
    silent=("Guards at Vell seized 100 kg (220 lbs) of flour.", "The road runs 1.8 billion miles (2.8bn km) in all."),
)
