"""The bare number: what the readers of digits and of number words hand on."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from crosscheck.extract.lines.tokens import Line

ONE = Decimal(1)


class Numeral(NamedTuple):
    """A bare number, with the scale words that belong to it.

    Attributes:
        first: index of its first token in the line.
        after: index one past its last token.
        start: offset of its first code point in the text.
        end: offset one past its last code point.
        low: its least value.
        high: its greatest value, equal to `low` unless the number is vague.
        scale: the factor its scale word multiplied by, 1 where it has none.
        spelled: True where it is written in words.
        hedged: True for words used loosely ("a couple of").
        vague: True for words that name only an order of magnitude ("dozens").
        plain: True for bare digits without separators, fraction or scale (an identifier's usual form).
        fraction: True for a part of one ("two-thirds", "half"), which is a ratio unless a unit follows.
    """

    first: int
    after: int
    start: int
    end: int
    low: Decimal
    high: Decimal
    scale: Decimal = ONE
    spelled: bool = False
    hedged: bool = False
    vague: bool = False
    plain: bool = False
    fraction: bool = False

    @property
    def value(self) -> Decimal:
        """The number itself, or the least value where it is vague."""
        return self.low


def digits(
    line: Line, first: int, after: int, value: Decimal, *, scale: Decimal = ONE, plain: bool = False, fraction: bool = False
) -> Numeral:
    """A numeral written in digits, over the tokens `first` up to `after`."""
    start, end = line.at(first).start, line.at(after - 1).end
    return Numeral(first, after, start, end, value, value, scale=scale, plain=plain, fraction=fraction)


def spelled(
    line: Line, first: int, after: int, value: Decimal, *, scale: Decimal = ONE, hedged: bool = False, fraction: bool = False
) -> Numeral:
    """A numeral written in words, over the tokens `first` up to `after`."""
    start, end = line.at(first).start, line.at(after - 1).end
    return Numeral(first, after, start, end, value, value, scale=scale, spelled=True, hedged=hedged, fraction=fraction)


def vague(line: Line, first: int, after: int, low: Decimal, high: Decimal) -> Numeral:
    """An order of magnitude in words, over the tokens `first` up to `after`."""
    return Numeral(first, after, line.at(first).start, line.at(after - 1).end, low, high, spelled=True, vague=True)
