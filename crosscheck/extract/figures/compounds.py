"""Two or three units side by side that make one figure: "six feet two inches", "2 hours, 13 minutes and 5 seconds", "£5 50p"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from crosscheck.extract.figures.unit_names import COMPOUNDS
from crosscheck.extract.figures.units import unit_at

if TYPE_CHECKING:
    from crosscheck.extract.figures.figure import Figure
    from crosscheck.extract.lines.tokens import Line

_UNSAID: Final[dict[str, tuple[str, frozenset[str]]]] = {
    "foot": ("inch", frozenset({"foot", "ft"})),
    "stone": ("pound", frozenset({"stone", "st"})),
}
"""Units whose smaller part is often left unsaid ("five foot eleven"): that part, and the words after which it is."""
_MONEY_PARTS: Final = frozenset({"money.cent", "money.minor"})


def compound(line: Line, left: Figure, right: Figure) -> Figure | None:
    """One figure in the larger of two units side by side, or None where they are no pair.

    Args:
        line: the tokenised sentence.
        left: the larger part, or what was put together already.
        right: the smaller part, nothing but "and" or a comma between.
    """
    if left.kind == "money":
        return _coins(left, right)
    if left.kind not in ("measure", "duration") or left.unit is None:
        return None
    part = right.unit or (_unsaid(line, left, right) if right.bare else "")
    size = _parts(line, left, part)
    if size is None or not 0 <= right.high < size[1] or right.low != right.high:
        return None
    low = left.low + right.low / size[0]
    return left._replace(after=right.after, noun=right.noun, low=low, high=low, rule="unit.compound")


def _parts(line: Line, left: Figure, part: str) -> tuple[int, int] | None:
    """How many of a part make the figure's unit and the next larger part; None where they belong to no one figure."""
    if left.low == left.low.to_integral_value():
        size = COMPOUNDS.get((left.unit or "", part))
        return None if size is None else (size, size)
    last = unit_at(line, left.after - 1) if left.rule == "unit.compound" else None
    middle = "" if last is None else last.name
    first, second = COMPOUNDS.get((left.unit or "", middle)), COMPOUNDS.get((middle, part))
    return None if first is None or second is None else (first * second, second)


def _unsaid(line: Line, left: Figure, right: Figure) -> str:
    """The unit that a bare number after feet or stones leaves unsaid, "" where it counts something else."""
    part, words = _UNSAID.get(left.unit or "", ("", frozenset()))
    if line.low(left.after) == "-":
        return part
    following = line.at(right.after)
    ends = following.sort != "w" or following.low in ("and", "tall", "high", "in", "or", "but", "when")
    whole = right.numeral.plain or right.numeral.spelled
    return part if right.first == left.after and line.low(left.after - 1) in words and whole and ends else ""


def _coins(left: Figure, right: Figure) -> Figure | None:
    """Dollars with cents, and pounds with pence: hundredths of the very currency before them."""
    if right.kind != "money" or right.rule not in _MONEY_PARTS or left.rule in _MONEY_PARTS or left.per is not None:
        return None
    whole = left.low == left.high == left.low.to_integral_value() and left.numeral.scale == 1
    if not whole or left.unit != right.unit or not 0 < right.high < 1:
        return None
    low = left.low + right.low.quantize(Decimal("0.01"))
    return left._replace(after=right.after, noun=right.noun, low=low, high=low, per=right.per)
