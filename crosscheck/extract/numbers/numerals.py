"""Numbers in digits and in words: `Decimal` values with exact spans.

A numeral is the bare number. What it counts, its unit, its bounds and whether it is an identifier are decided elsewhere;
only scales that belong to the number itself ("1.2 million", "3,000 crore", "two dozen") are read here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from crosscheck.extract.lines.tokens import tokenise
from crosscheck.extract.numbers.digits import digits_at, parse_digits
from crosscheck.extract.numbers.numeral import Numeral
from crosscheck.extract.numbers.spelled import words_at
from crosscheck.extract.numbers.words import ORDINALS, TENS

if TYPE_CHECKING:
    from crosscheck.extract.lines.tokens import Line

__all__ = ["Numeral", "find_numerals", "numeral_at", "ordinal_at", "parse_digits"]


def find_numerals(text: str) -> tuple[Numeral, ...]:
    """Every numeral of a text, left to right, none overlapping.

    Args:
        text: one sentence, or any text.

    Returns:
        The numerals; identifiers ("Boeing 737") and years are among them.
    """
    line = tokenise(text)
    found = []
    index = 0
    while index < line.size:
        numeral = numeral_at(line, index)
        if numeral is None:
            index += 1
        else:
            found.append(numeral)
            index = numeral.after
    return tuple(found)


def numeral_at(line: Line, index: int, *, money: bool = False) -> Numeral | None:
    """The numeral that starts at a token.

    Args:
        line: the tokenised sentence.
        index: where it would start.
        money: the figure stands beside a currency sign, so that "m", "b" and "k" are scales and "1,50" is a decimal.

    Returns:
        The numeral, or None where none starts there or where its figures cannot be read without guessing.
    """
    sort = line.at(index).sort
    if sort == "n":
        return digits_at(line, index, money=money)
    return words_at(line, index) if sort == "w" else None


_ENDINGS: Final = frozenset({"st", "nd", "rd", "th"})
"""What ends an ordinal in digits."""


def ordinal_at(line: Line, index: int) -> tuple[int, int] | None:
    """The ordinal that starts at a token ("third", "twenty-first", "21st").

    Args:
        line: the tokenised sentence.
        index: where it would start.

    Returns:
        Its value and the index one past its last token, or None.
    """
    word = line.low(index)
    if word in ORDINALS:
        return ORDINALS[word], index + 1
    if word in TENS and line.low(index + 1) == "-" and ORDINALS.get(line.low(index + 2), 10) < 10:
        return TENS[word] + ORDINALS[line.low(index + 2)], index + 3
    if line.low(index + 1) not in _ENDINGS:
        return None
    token = line.at(index)
    if token.sort == "n" and token.text.isdigit() and len(token.text) <= 4 and line.touching(index):
        value = int(token.text)
        teen = value % 100 in (11, 12, 13)
        if line.low(index + 1) == ("th" if teen else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")):
            return value, index + 2
    return None
