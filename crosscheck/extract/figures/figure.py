"""A numeral with its unit and sign: what the readers of units, money, ranges and bounds hand to each other."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from crosscheck.extract.numbers.numeral import Numeral
from crosscheck.model import Bound, Conversion, Kind, Trend


class Figure(NamedTuple):
    """A figure on its way to a reading. Indices count tokens of its line.

    Attributes:
        first: its first token, sign and currency included.
        after: one past its last token, unit included.
        noun: where the words it counts would begin.
        numeral: the bare number it was made from.
        low: least value, scales and sign applied.
        high: greatest value.
        kind: the family of the value.
        unit: canonical unit, None for plain counts.
        per: divisor of a rate.
        bound: how the words before and after hedge or bound it, None where nothing was said.
        trend: direction where the figure is a change.
        resolution: how an ambiguous unit was resolved, "" where as written.
        status: what happened to the counted, where the figure's own words say so ("nobody was hurt").
        what: the counted phrase, where the figure's own words say so.
        rule: code of the rule of the grammar that read it.
        units: other units that its sign or name may stand for.
        conversion: the same value in another unit, where one stands beside it.
        folded: the tokens of that other figure, its first and one past its last; (0, 0) where there is none.
    """

    first: int
    after: int
    noun: int
    numeral: Numeral
    low: Decimal
    high: Decimal
    kind: Kind = "number"
    unit: str | None = None
    per: str | None = None
    bound: Bound | None = None
    trend: Trend | None = None
    resolution: str = ""
    status: str | None = None
    what: str | None = None
    rule: str = "number.count"
    units: tuple[str, ...] = ()
    conversion: Conversion | None = None
    folded: tuple[int, int] = (0, 0)

    @property
    def bare(self) -> bool:
        """True for a plain number, which may yet take the unit of the figure it is joined with."""
        return self.kind == "number" and self.unit is None and self.what is None


class Refused(NamedTuple):
    """Tokens `first` up to `after` that a rule of the grammar says are no quantity."""

    first: int
    after: int
    rule: str


def figure_of(numeral: Numeral) -> Figure:
    """The plain figure of a numeral."""
    kind: Kind = "ratio" if numeral.fraction else "number"
    bound: Bound | None = "~" if numeral.hedged or numeral.vague else None
    return Figure(
        numeral.first, numeral.after, numeral.after, numeral, numeral.low, numeral.high, kind, bound=bound, rule=_rule(numeral)
    )


def _rule(numeral: Numeral) -> str:
    """The code of the rule that reads a number which nothing else says more of."""
    if numeral.vague:
        return "number.vague"
    if numeral.hedged:
        return "number.loose"
    if numeral.fraction:
        return "ratio.part"
    if numeral.scale > 1:
        return "number.scaled"
    return "number.words" if numeral.spelled else "number.count"
