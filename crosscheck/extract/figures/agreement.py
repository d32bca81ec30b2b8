"""Whether two figures in two units are one value.

Measures are converted by pint, and agree to the rounding of both; amounts of money agree within wide historical ranges, so that
only a slip of a factor is ever called wrong.
"""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from crosscheck.conversion import line_between
from crosscheck.extract.money.ranges import rates_between
from crosscheck.values import format_decimal, unit_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crosscheck.extract.figures.figure import Figure

_NEAR: Final = Decimal("0.02")
"""Figures this near, as a share of the greater, agree whatever their digits: nobody converts with more care."""
_ROOM: Final = Decimal("0.05")
"""Most that rounding takes from a figure of ten or more, as a share: a hundred miles may be 150 kilometres, never 180."""
_HEDGE: Final = Decimal("0.05")
"""What a word such as "about" before the second figure adds to either."""
_DEGREES: Final = Decimal("1.2")
_DEGREES_ROUND: Final = Decimal(5)
"""Degrees of temperature that rounding may take, and that rounding to tens may take at most."""
_SLIP: Final = Decimal(2)
"""How far outside its historical range an amount must lie to be called wrong: rates move, factors do not."""
_STRICT: Final = frozenset({"second", "minute", "hour"})
"""Units of time that nobody takes for working days or school years."""
_TWINS: Final[dict[str, tuple[Decimal, ...]]] = {
    "ton": (Decimal("1.12"), Decimal("1.102311")),
    "gallon": (Decimal("1.20095"),),
    "quart": (Decimal("1.20095"),),
    "pint": (Decimal("1.20095"),),
    "fluid_ounce": (Decimal("0.96076"),),
    "ounce": (Decimal("1.09714"),),
    "mile": (Decimal("1.15078"),),
}
"""Other units that go by the same name, each as a multiple of the one that pint knows: the British ton and the tonne, British
gallons, troy ounces, nautical miles. Factors: NIST Handbook 44, appendix C."""
_SEA: Final = frozenset(
    "sea ship ships vessel vessels boat boats ferry ferries tanker tankers freighter nautical offshore coast coastal shore island"
    " islands waters ocean maritime sailor sailors sailed navy naval coastguard port yacht yachts fishing submarine".split()
)
"""Words beside which miles may be nautical."""
_TEMPERATURES: Final = frozenset({"degree_celsius", "degree_fahrenheit"})
_OPPOSITE: Final = {"degree_celsius": "degree_fahrenheit", "degree_fahrenheit": "degree_celsius"}
_DIFFERENCE: Final = {"degree_celsius": Decimal("1.8"), "degree_fahrenheit": 1 / Decimal("1.8")}
_SHORT: Final = Context(prec=3, rounding=ROUND_HALF_EVEN)
_ROUGH: Final = Context(prec=2, rounding=ROUND_HALF_EVEN)


class Judged(NamedTuple):
    """What became of checking one figure against another.

    Attributes:
        agrees: whether they are one value; None where no rate is known.
        expected: the first in the unit of the second by our own rate, for a reader; "" where none is known.
        certain: whether the two can be nothing but a figure and its conversion, where they stand in the places of such.
        unit: the unit of the first, where only the second says it ("40 degrees (104F)").
        resolution: how that was decided, for a reader.
    """

    agrees: bool | None
    expected: str = ""
    certain: bool = False
    unit: str | None = None
    resolution: str = ""


def check(left: Figure, right: Figure, words: frozenset[str] = frozenset(), *, hedged: bool = False) -> Judged:
    """Check a figure against another that may be its conversion.

    Args:
        left: a figure with a unit.
        right: one of the same kind in another unit.
        words: the lower-case words of their sentence, which tell miles at sea from others.
        hedged: whether words between them say that the second is not exact.

    Returns:
        Whether they agree, and what would have.
    """
    if left.kind == "money":
        return _check_money(left, right)
    if "degree" in (left.unit, right.unit):
        return _check_degrees(left, right)
    line = line_between(left.unit or "", right.unit or "")
    if line is None:
        return Judged(None)
    certain = left.kind == "measure" or {left.unit, right.unit} <= _STRICT
    ends = left.low, left.high
    converted = [end * line[0] + line[1] for end in ends]
    expected = _told(converted, right)
    factors = (*_twins(left, words), *(1 / twin for twin in _twins(right, words)))
    if any(_alike(left, right, [end * factor for end in converted], hedged) for factor in (Decimal(1), *factors)):
        return Judged(True, expected, certain)
    if left.unit in _TEMPERATURES:
        moved = [end * _DIFFERENCE[left.unit] for end in ends]  # "cooled by 2C (3.6F)": a difference has no zero point
        if _alike(left, right, moved, hedged):
            return Judged(True, _told(moved, right), certain)
    return Judged(False, expected, certain)


def _twins(figure: Figure, words: frozenset[str]) -> tuple[Decimal, ...]:
    if figure.unit == "mile" and words.isdisjoint(_SEA):
        return ()
    return _TWINS.get(figure.unit or "", ())


def _check_degrees(left: Figure, right: Figure) -> Judged:
    """Degrees that do not say whose, beside some that do: they are of the other scale, if that fits."""
    scale = _OPPOSITE.get(right.unit or "") or _OPPOSITE.get(left.unit or "")
    if scale is None:
        return Judged(None)
    source, target = (scale, right.unit or "") if left.unit == "degree" else (left.unit or "", scale)
    line = line_between(source, target)
    converted = [] if line is None else [end * line[0] + line[1] for end in (left.low, left.high)]
    if not converted or not _warm(converted, right):
        return Judged(None)
    if left.unit != "degree":
        return Judged(True, unit=left.unit)
    named = scale.partition("_")[2].capitalize()
    return Judged(True, unit=scale, resolution=f"degrees read as {named}, by the conversion beside them")


def _check_money(left: Figure, right: Figure) -> Judged:
    sources = ((left.unit or ""), *left.units)
    targets = ((right.unit or ""), *right.units)
    if set(sources) & set(targets) and (left.low, left.high) == (right.low, right.high):
        return Judged(None)
    rates = [rate for source in sources for target in targets for rate in [rates_between(source, target)] if rate is not None]
    if not rates or left.low <= 0 or right.low <= 0:
        return Judged(None, certain=True)
    least, most = min(rate[0] for rate in rates), max(rate[1] for rate in rates)
    shares = (right.low / left.low, right.high / left.high)
    ends = _ROUGH.create_decimal(left.low * rates[0][0]), _ROUGH.create_decimal(left.high * rates[0][1])
    expected = f"{right.unit} {format_decimal(ends[0])} to {format_decimal(ends[1])}, at any rate since 1990"
    if all(least <= share <= most for share in shares):
        return Judged(True, expected, certain=True)
    wrong = len(rates) == len(sources) * len(targets) and any(share < least / _SLIP or share > most * _SLIP for share in shares)
    return Judged(False if wrong else None, expected, certain=True)


def _alike(left: Figure, right: Figure, converted: Sequence[Decimal], hedged: bool) -> bool:
    """Whether the second figure is the first converted, as far as the rounding of either tells."""
    if left.unit in _TEMPERATURES and _warm(converted, right):
        return True
    slack = _HEDGE if hedged or left.bound == "~" else Decimal(0)
    for want, own, got in zip(converted, (left.low, left.high), (right.low, right.high), strict=True):
        greatest = max(abs(want), abs(got))
        if greatest and abs(want - got) / greatest > max(_NEAR, _room(own) + _room(got)) + slack:
            return False
    return True


def _warm(converted: Sequence[Decimal], right: Figure) -> bool:
    """Whether temperatures agree: their zero points are arbitrary, so that degrees count and not shares."""
    ends = zip(converted, (right.low, right.high), strict=True)
    return all(abs(want - got) <= max(_DEGREES, min(_place(got) / 2, _DEGREES_ROUND)) for want, got in ends)


def _room(value: Decimal) -> Decimal:
    """What rounding may have taken from a figure, as a share of it."""
    if not value:
        return Decimal(0)
    share = _place(value) / 2 / abs(value)
    return share if abs(value) < 10 else min(share, _ROOM)


def _place(value: Decimal) -> Decimal:
    """The place value of the last digit that was meant: 10 for 160, 0.1 for 3.5, and 5 for 55, which is rounded to fives."""
    digits = (value.normalize() if abs(value) >= 10 else value).as_tuple()
    steps = 5 if abs(value) >= 10 and digits.digits[-1] == 5 else 1
    return Decimal(steps).scaleb(digits.exponent if isinstance(digits.exponent, int) else 0)


def _told(converted: Sequence[Decimal], right: Figure) -> str:
    """The converted figure in few digits, with its unit."""
    rounded = [round(end, 0) if right.unit in _TEMPERATURES else _SHORT.create_decimal(end) for end in converted]
    told = [format_decimal(end) for end in rounded]
    unit = unit_name(right.unit or "", plural=told != ["1", "1"])
    return f"{told[0]} {unit}" if told[0] == told[-1] else f"{told[0]} to {told[-1]} {unit}"
