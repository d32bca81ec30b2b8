"""What two figures of one phrase share: a unit, a currency, a scale; or one value in two units."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from crosscheck.extract.numbers.numeral import ONE

if TYPE_CHECKING:
    from crosscheck.extract.figures.figure import Figure


_SCALED_BELOW: Final = 1000  # "1,200 to 1.5 million" says its own size
_WHOLE: Final = frozenset(Decimal(count) for count in range(1, 10))
_MULTIPLES: Final = frozenset({"ratio.times", "ratio.multiple"})
_OF_OTHER_KIND: Final = frozenset({"score", "ordinal", "ratio"})


def comparable(left: Figure, right: Figure) -> bool:
    """Whether two figures may be the ends of one range: of one kind and unit, or the first a bare number."""
    if right.rule in _MULTIPLES and left.bare and not left.numeral.vague:
        return True  # "two to three times more"
    if left.numeral.vague or right.numeral.vague or {left.kind, right.kind} & _OF_OTHER_KIND:
        return False
    if left.per is not None and left.per != right.per:
        return False
    if left.bare or (left.kind, left.unit) == (right.kind, right.unit):
        return True
    if left.kind == "age":
        return right.bare and right.numeral.plain
    return left.kind == "money" and right.bare and left.noun == left.numeral.after


def share(left: Figure, right: Figure) -> Figure:
    """The first figure with what it leaves unsaid.

    Args:
        left: the first figure ("2.4" in "2.4 to 3.1 million euros").
        right: the second.

    Returns:
        The first with the second's unit, and with its scale unless that would turn the range round ("$900 to $6 million").
    """
    shared = left
    if left.bare and not right.bare:
        shared = left._replace(kind=right.kind, unit=right.unit, units=right.units, per=right.per, resolution=right.resolution)
        shared = shared._replace(rule=right.rule)
        if right.kind == "money" and right.high != right.numeral.high and right.numeral.high:
            # Cents and pence are hundredths of their unit. A range has its second figure's numeral, so its greatest value tells.
            minor = right.high / right.numeral.high
            shared = shared._replace(low=left.low * minor, high=left.high * minor)
    scale = _shared_scale(left, right)
    return shared._replace(low=shared.low * scale, high=shared.high * scale) if scale > ONE else shared


def _shared_scale(left: Figure, right: Figure) -> Decimal:
    """The scale that the first of two figures borrows from the second, 1 where it says its own size."""
    scale = right.numeral.scale
    if left.numeral.scale > ONE or left.low >= _SCALED_BELOW or right.numeral.fraction:
        return ONE
    if scale == ONE:
        return _thousands(left, right)
    hundreds = right.numeral.low / scale / 100
    if right.numeral.spelled and scale > 100 and hundreds in _WHOLE and left.low < hundreds:
        return scale * 100  # "three to four hundred thousand"
    return scale if left.low < right.numeral.low / scale else ONE


def _thousands(left: Figure, right: Figure) -> Decimal:
    """A thousand, where "10-12,000" or "5 to 6,000" leaves it out of the first figure."""
    thousands = right.numeral.low / 1000
    written = left.numeral.plain and not right.numeral.plain and not right.numeral.spelled
    if not written or thousands != thousands.to_integral_value() or not ONE < left.low < thousands <= left.low * 10:
        return ONE
    return Decimal(1000)


def span(left: Figure, right: Figure) -> Figure:
    """One figure from the first's least value to the second's greatest."""
    unit = left if right.bare else right
    joined = right._replace(first=left.first, low=left.low, high=right.high, bound=left.bound or right.bound)
    return joined._replace(kind=unit.kind, unit=unit.unit, units=unit.units, resolution=unit.resolution, rule=unit.rule)
