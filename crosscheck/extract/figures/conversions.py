"""One value in two units: "100 kg (220 lbs)", "$65-billion (£50.8bn)", "16 km/10 miles", "10 miles, or 16 kilometres".

The first figure is the mention, and its span is the first figure's alone, so that it stands where any other figure would. The
second is no mention of its own, but the first one's `conversion`, with a span of its own; `restated` makes a reading of it for
whoever lists figures rather than compares them.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from crosscheck.extract.figures.agreement import check
from crosscheck.extract.money.rates import per_at
from crosscheck.extract.phrases.bounds import bound_after
from crosscheck.model import Conversion, Reading

if TYPE_CHECKING:
    from crosscheck.extract.figures.figure import Figure
    from crosscheck.extract.lines.tokens import Line

_FAMILIES: Final = frozenset({"money", "measure", "duration"})
_OPENING: Final = {"(": ")", "[": "]"}
_HEDGES: Final = frozenset(
    "or about around roughly approximately approx some nearly almost over just under more less than up to equivalent equal worth"
    " say i.e. i.e ca c = ~ ≈ . at that is".split()
)
"""Words and signs that may stand before a converted figure."""
_REMARKS: Final = frozenset(
    "at the current today's then recent official exchange rate rates in us u.s. american dollars currency now long high wide deep"
    " tall away thick across each a approx approximately".split()
)
"""Words that may follow a converted figure inside its bracket."""
_REACH: Final = 5
"""Tokens that may stand before a converted figure, and after it inside its bracket."""


def fold_conversions(line: Line, figures: list[Figure]) -> list[Figure]:
    """Make one figure of each that stands beside its own conversion.

    Args:
        line: the tokenised sentence.
        figures: in order, not overlapping, ranges joined.

    Returns:
        The figures in order, those that only repeat another in another unit left out; see `Figure.conversion`.
    """
    out: list[Figure] = []
    for figure in figures:
        pair = _folded(line, out[-1], figure) if out and figure.kind in _FAMILIES else None
        if pair is None:
            out.append(figure)
        else:
            out[-1] = pair
    return out


def restated(reading: Reading) -> tuple[Reading, ...]:
    """The converted figure of a reading as one of its own, bounded and moving as the figure it repeats; none without one."""
    converted = reading.converted
    return () if converted is None else (replace(converted, restates=(reading.start, reading.end)),)


def _folded(line: Line, left: Figure, right: Figure) -> Figure | None:
    """The first figure with the second as its conversion, or None where the two are two."""
    if left.kind not in _FAMILIES or left.kind != right.kind or left.unit == right.unit or left.conversion is not None:
        return None
    if left.numeral.vague or right.numeral.vague or (left.per and right.per and left.per != right.per):
        return None
    bound, opening = bound_after(line, left.noun)
    if bound is None or line.low(opening) not in _OPENING:
        bound, opening = None, left.noun
    gap = [line.low(at) for at in range(opening, right.first)]
    if not gap or len(gap) > _REACH:
        return None
    judged = check(left, right, line.words, hedged=len(gap) > 1)
    closing = _OPENING.get(gap[0])
    if closing is None:
        linked = gap[0] == "/" if len(gap) == 1 else gap[0] in (",", "or", "—", "-") and "or" in gap[:2]
        if not linked or not judged.agrees or not _HEDGES.issuperset(gap[1:]):
            return None
        return left._replace(conversion=_written(line, right, judged.agrees, judged.expected), folded=(right.first, right.noun))
    end = _closed(line, right, closing)
    certain = judged.certain and not _is_last_of_list(line, left)
    if end is None or not _HEDGES.issuperset(gap[1:]) or not (judged.agrees or certain):
        return None
    per, noun = (left.per, end) if left.per else per_at(line, end)
    return left._replace(
        unit=judged.unit or left.unit,
        units=tuple(unit for unit in left.units if unit != right.unit),
        resolution=left.resolution or judged.resolution,
        noun=noun if line.low(end - 1) == closing else left.noun,
        per=per or right.per,
        bound=left.bound or bound,
        conversion=_written(line, right, judged.agrees, judged.expected),
        folded=(right.first, right.noun),
    )


def _is_last_of_list(line: Line, left: Figure) -> bool:
    """Whether other figures share the unit, of which a bracket may hold the sum ("10 and 20 miles (48 km)")."""
    return line.low(left.first - 1) in ("and", "or", ",", "-") and line.at(left.first - 2).sort == "n"


def _closed(line: Line, right: Figure, closing: str) -> int | None:
    """The index after the bracket of a converted figure, the figure's own end where another follows inside, None for neither."""
    bound, end = bound_after(line, right.noun)
    at = right.noun if bound is None else end
    for step in range(at, at + _REACH):
        if line.low(step) == closing:
            return step + 1
        if line.low(step) in ("/", ";", ",", "or") and step == at:
            return at
        if line.low(step) not in _REMARKS:
            return None
    return None


def _written(line: Line, figure: Figure, agrees: bool | None, expected: str) -> Conversion:
    start, end = line.at(figure.first).start, line.at(figure.after - 1).end
    low, high = (Decimal(int(value)) if value == value.to_integral_value() else value for value in (figure.low, figure.high))
    return Conversion(start, end, low, high, figure.unit or "", agrees, expected)
