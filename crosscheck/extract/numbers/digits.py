"""Numbers in digits: separators, signs for fractions, powers of ten, and the scales that may follow."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from crosscheck.extract.numbers.numeral import ONE, Numeral, digits
from crosscheck.extract.numbers.spelled import part_after_and
from crosscheck.extract.numbers.words import FRACTION_DENOMINATORS, LETTER_SCALES, RAISED, SCALES_AFTER_DIGITS, VULGAR

if TYPE_CHECKING:
    from crosscheck.extract.lines.tokens import Line

_MAX_DIGITS = 24  # longer runs are serial numbers, and would lose digits in Decimal's default context
_MAX_SCALE = Decimal(10) ** 18
_MARKS = frozenset("”\"’'»")
_GREAT_SCALES = frozenset("million billion trillion".split())
_MAY_GO_ON = frozenset({"x", "and", *VULGAR, *SCALES_AFTER_DIGITS, *LETTER_SCALES})
"""Words that may belong to the number in digits before them: no other word does."""
_MILLION = Decimal(10) ** 6
_MOST_GROUPS = 4
_LONGEST_EXPONENT = 2
_PLAIN = re.compile(r"\d*\.?\d+")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?")
_EUROPEAN = re.compile(r"\d{1,3}(?:\.\d{3})+,\d{1,2}")
_DECIMAL_COMMA = re.compile(r"\d{1,3},\d{1,2}")
_EUROPEAN_MONEY = re.compile(r"\d{1,3}(?:\.\d{3}){2,}(?:,\d{1,2})?|\d+,\d{1,2}")


@lru_cache(maxsize=4096)
def parse_digits(written: str, *, money: bool = False) -> Decimal | None:
    """The value of a figure in digits.

    Args:
        written: ASCII digits with separators ("1,234.5", "1,20,000", "1.234,56").
        money: also read the forms that mean one thing only beside a currency sign ("12,50", "1.234.567").

    Returns:
        The value, or None where the separators fit no known grouping: a figure is never guessed.
    """
    if len(written) > _MAX_DIGITS:
        return None
    if _PLAIN.fullmatch(written):
        return Decimal(written)
    if _GROUPED.fullmatch(written):
        return Decimal(written.replace(",", ""))
    if _EUROPEAN.fullmatch(written) or (money and _EUROPEAN_MONEY.fullmatch(written)):
        return Decimal(written.replace(".", "").replace(",", "."))
    return None


def digits_at(line: Line, index: int, *, money: bool) -> Numeral | None:
    """The numeral in digits that starts at a token; see `numerals.numeral_at`."""
    token = line.at(index)
    value = parse_digits(token.text, money=money)
    value = _decimal_comma(line, index) if value is None else value
    if value is None:
        return None
    following = line.at(index + 1)
    if following.sort == "w" and following.low not in _MAY_GO_ON:
        return digits(line, index, index + 1, value, plain=token.text.isdigit())
    if _is_ratio(line, index):
        return digits(line, index, index + 3, Decimal(token.text) / int(line.low(index + 2)), fraction=True)
    value, after = _groups(line, index, value, money=money)
    power = _power_of_ten(line, after)
    if power is not None:
        return digits(line, index, power[1], value * power[0], scale=max(power[0], ONE))
    part, after = _added_fraction(line, index, after)
    scale, end = _scale_after(line, after, money=money)
    return digits(line, index, end, (value + part) * scale, scale=scale, plain=token.text.isdigit() and end == index + 1)


def _decimal_comma(line: Line, index: int) -> Decimal | None:
    """A comma before one or two digits is a decimal one where a scale follows ("1,2 million"), and unread elsewhere."""
    written = line.at(index).text
    if not _DECIMAL_COMMA.fullmatch(written) or _scale_after(line, index + 1, money=False)[0] < _MILLION:
        return None
    return Decimal(written.replace(",", "."))


def _groups(line: Line, index: int, value: Decimal, *, money: bool) -> tuple[Decimal, int]:
    """Thousands grouped by spaces or apostrophes ("1 234 567", "1'234'567"), and the index after them.

    Groups after spaces are none where a name stands before them ("Boeing 747 200 passengers"), unless it is a currency's.
    """
    token = line.at(index)
    if not token.text.isdigit() or len(token.text) > 3 or token.text.startswith("0"):
        return value, index + 1
    step = 2 if line.low(index + 1) in ("'", "’") else 1
    before = line.at(index - 1)
    named = before.sort == "w" and before.text[:1].isupper() and index > 1 and not money
    if step == 1 and (before.sort == "n" or named):
        return value, index + 1
    grouped, joined = value, 0
    while joined <= _MOST_GROUPS:
        at = index + (joined + 1) * step
        group = line.at(at)
        if group.sort != "n" or len(group.text) != 3 or not group.text.isdigit() or not _is_gap(line, at, step):
            break
        grouped, joined = grouped * 1000 + int(group.text), joined + 1
    return (grouped, index + joined * step + 1) if joined <= _MOST_GROUPS else (value, index + 1)


def _is_gap(line: Line, at: int, step: int) -> bool:
    """Whether what stands before a group of digits is one space, or one apostrophe that touches both sides."""
    if step == 1:
        return line.at(at).start - line.at(at - 1).end == 1
    return line.low(at - 1) in ("'", "’") and line.touching(at - 1) and line.touching(at - 2)


def _power_of_ten(line: Line, after: int) -> tuple[Decimal, int] | None:
    """The power that multiplies a figure ("× 10^6", "x 10⁻³"), and the index after it; a power that lost its mark is none."""
    if line.low(after) not in ("×", "x", "*", "·") or line.low(after + 1) != "10":
        return None
    at, sign = after + 2, 1
    if line.low(at) == "^":
        at += 1
        if line.low(at) == "-":
            at, sign = at + 1, -1
        exponent = line.low(at) if line.at(at).sort == "n" else ""
        at += 1
    else:
        if line.low(at) == "⁻":
            at, sign = at + 1, -1
        exponent = ""
        while line.low(at) in RAISED and len(exponent) <= _LONGEST_EXPONENT:
            exponent, at = exponent + str(RAISED[line.low(at)]), at + 1
    if not exponent.isdigit() or len(exponent) > _LONGEST_EXPONENT:
        return None
    return Decimal(10) ** (sign * int(exponent)), at


def _added_fraction(line: Line, index: int, after: int) -> tuple[Decimal, int]:
    """The fraction that a whole number ends in ("12½", "2 1/2", "2-1/2"), and the index after it."""
    if after != index + 1 or not line.at(index).text.isdigit():
        return Decimal(0), after
    if line.low(after) in VULGAR:
        return VULGAR[line.low(after)], after + 1
    glue = line.low(after) == "-" and line.touching(index) and line.touching(after)
    at = after + 1 if glue else after
    if line.low(at) == "and":
        return part_after_and(line, at) or (Decimal(0), after)
    if line.at(at).sort == "n" and _is_ratio(line, at):
        return Decimal(line.low(at)) / int(line.low(at + 2)), at + 3
    return Decimal(0), after


def _is_ratio(line: Line, index: int) -> bool:
    """Whether "n/d" is a part of one, and not a date, a name or a rota ("9/11", "3/4/2020", "24/7")."""
    top, bottom = line.low(index), line.low(index + 2)
    if line.low(index + 1) not in ("/", "⁄") or not (line.touching(index) and line.touching(index + 1)):
        return False
    if line.at(index + 2).sort != "n" or not (top.isdigit() and bottom.isdigit()) or len(top) > 3 or len(bottom) > 3:
        return False
    dashed = line.low(index + 3) == "-" and line.at(index + 4).sort == "n"
    further = line.touching(index + 2) and (dashed or line.low(index + 3) in ("/", "⁄"))
    return int(bottom) in FRACTION_DENOMINATORS and 0 < int(top) < int(bottom) and not further


def _scale_after(line: Line, after: int, *, money: bool) -> tuple[Decimal, int]:
    """The product of the scale words from a token on ("lakh crore", "-billion", "bn"), and the index after them."""
    scale = ONE
    while True:
        glue = line.low(after) == "-" and line.touching(after) and line.touching(after - 1)
        at = after + 1 if glue or _misplaced_mark(line, after) else after
        factor = SCALES_AFTER_DIGITS.get(line.low(at))
        if factor is None and money and scale == 1 and _letter_stands_alone(line, at):
            factor = LETTER_SCALES.get(line.low(at))
        if factor is None or scale * factor > _MAX_SCALE:
            return scale, after
        scale, after = scale * factor, at + 1


def _misplaced_mark(line: Line, index: int) -> bool:
    """A quotation mark that slipped between a number and its scale ("$5.6” billion"): without it the figure would be far off."""
    return line.low(index) in _MARKS and line.touching(index - 1) and line.low(index + 1) in _GREAT_SCALES


def _letter_stands_alone(line: Line, index: int) -> bool:
    """A single letter is a scale only if it is no initial ("$5 B. Smith") and no part of a longer code ("$5k2")."""
    initial = len(line.low(index)) == 1 and line.at(index).text.isupper() and not line.touching(index - 1)
    if initial and line.low(index + 1) == "." and line.at(index + 2).sort == "w":
        return False
    return not (line.touching(index) and (line.at(index + 1).sort in ("n", "w") or line.low(index + 1) in ("&", "/", "'")))
