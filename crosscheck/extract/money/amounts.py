"""Amounts of money with their currency before them: "$6", "US$5m", "Rs. 900", "EUR 20 million", "€1,50"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosscheck.extract.figures.figure import Figure, figure_of
from crosscheck.extract.money.currencies import (
    CODE_TWINS,
    CODES,
    DOLLAR_PREFIXES,
    DOLLAR_SUFFIXES,
    MUST_TOUCH,
    SIGNS,
    WRITTEN_BEFORE,
)
from crosscheck.extract.money.currency import Currency, shared
from crosscheck.extract.numbers.numerals import numeral_at

if TYPE_CHECKING:
    from crosscheck.extract.lines.tokens import Line
    from crosscheck.extract.numbers.numeral import Numeral


def currency_before(line: Line, index: int) -> Currency | None:
    """The currency that starts at a token and stands before a figure ("US$", "Rs.", "USD", "A$", "€").

    Args:
        line: the tokenised sentence.
        index: where it would start.

    Returns:
        The currency, or None.
    """
    token = line.at(index)
    if token.sort == "s":
        return _sign_before(line, index)
    if token.sort != "w" or not token.text[0].isupper():
        return _letters_before(line, index) if token.text in ("kr", "rs") else None
    following = line.low(index + 1)
    if following == "$" and token.low in DOLLAR_PREFIXES and (line.touching(index) or len(token.low) > 1):
        return Currency(DOLLAR_PREFIXES[token.low], index + 2, "money.sign")
    if following in SIGNS and SIGNS[following] == token.text:  # "EUR€5": the code repeats the sign
        return Currency(token.text, index + 2, "money.code")
    if token.text in CODES:
        strange = token.text in CODE_TWINS and not is_amount(line, index + 1)
        return None if strange or line.at(index + 1).sort != "n" else Currency(token.text, index + 1, "money.code")
    return _letters_before(line, index)


def _sign_before(line: Line, index: int) -> Currency | None:
    sign = line.low(index)
    code = SIGNS.get(sign)
    if code is None:
        return None
    if code == "USD" and line.touching(index) and line.low(index + 1) in DOLLAR_PREFIXES and line.at(index + 2).sort == "n":
        return Currency(DOLLAR_PREFIXES[line.low(index + 1)], index + 2, "money.sign")
    return shared(line, sign, code, index + 1, "money.dollar" if code == "USD" else "money.sign")


def _letters_before(line: Line, index: int) -> Currency | None:
    text = line.at(index).text
    code = WRITTEN_BEFORE.get(text)
    if code is None:
        return None
    at = index + 1
    if line.low(at) in (".", "=") and line.touching(index):
        at += 1
    elif text == "Y":
        return None
    if line.at(at).sort != "n" or (text in MUST_TOUCH and not (line.touching(at - 1) and is_amount(line, at))):
        return None
    return shared(line, line.low(index), code, at, "money.sign")


def is_amount(line: Line, index: int) -> bool:
    """Whether a figure has the separators, decimals or scale that only amounts have."""
    numeral = numeral_at(line, index, money=True)
    return numeral is not None and (numeral.scale > 1 or not line.at(index).text.isdigit())


def amount_after(line: Line, first: int, currency: Currency) -> Figure | None:
    """The amount that follows a currency sign, or None where the figure cannot be read without guessing."""
    at, sign = currency.after, 1
    if line.low(at) == "-" and line.touching(at):
        at, sign = at + 1, -1
    numeral = numeral_at(line, at, money=True)
    if (
        numeral is None
        or numeral.vague
        or numeral.fraction
        or line.text[line.at(at - 1).end : line.at(at).start].strip(" \u00a0\u202f\u2009")
    ):
        return None
    if undecided_decimals(line, numeral, currency.code) or _runs_into_word(line, numeral):
        return None
    known = _narrowed(line, numeral.after, currency)
    return figure_of(numeral)._replace(
        first=first,
        after=known.after,
        noun=known.after,
        low=sign * numeral.low,
        high=sign * numeral.low,
        kind="money",
        unit=known.code,
        units=known.units,
        resolution=known.resolution,
        rule=known.rule,
    )


def undecided_decimals(line: Line, numeral: Numeral, code: str) -> bool:
    """Whether a point may group thousands: "€1.234" is one euro and a bit, or a thousand; dollars and pounds never do so."""
    written = line.at(numeral.first).text
    whole, point, decimals = written.partition(".")
    return (
        bool(point)
        and len(decimals) == 3
        and "," not in written
        and whole != "0"
        and numeral.scale == 1
        and code not in ("USD", "GBP")
    )


def _runs_into_word(line: Line, numeral: Numeral) -> bool:
    """True where an unread word or figure is glued to the number: an unknown scale must not be dropped ("$5zn")."""
    return line.touching(numeral.after - 1) and line.at(numeral.after).sort in ("n", "w")


def _narrowed(line: Line, after: int, currency: Currency) -> Currency:
    """The currency with the words that repeat or narrow it after the amount ("$91.15 US", "£5m GBP", "$2 million dollars")."""
    word, code = line.low(after), currency.code
    if code == "USD" and word in DOLLAR_SUFFIXES and line.at(after).text[0].isupper() and line.low(after + 1) != "dollars":
        capital = word in ("us", "u.s.", "american", "australian", "canadian") and line.at(after + 1).sort == "w"
        if not capital or line.low(after + 1) in ("a", "an", "per", "each", "and", "to", "in", "on", "at", "from"):
            return Currency(DOLLAR_SUFFIXES[word], after + 1, "money.sign")
    if line.at(after).text == code:
        return Currency(code, after + 1, "money.code")
    if word in ("dollars", "euros", "pounds"):
        return currency._replace(after=after + 1)
    return currency._replace(after=after)
