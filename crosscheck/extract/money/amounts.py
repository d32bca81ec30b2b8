"""Amounts of money: a sign, a code or a name, before or after the figure, in whole units of an ISO currency."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from crosscheck.extract.figures.figure import Figure, figure_of
from crosscheck.extract.money.currencies import (
    CENT_CURRENCIES,
    CODE_TWINS,
    CODES,
    DOLLAR_PREFIXES,
    DOLLAR_SUFFIXES,
    MINOR,
    MUST_TOUCH,
    NAMES,
    NATIONS,
    SIGNS,
    WRITTEN_BEFORE,
)
from crosscheck.extract.numbers.numerals import numeral_at

if TYPE_CHECKING:
    from crosscheck.extract.lines.tokens import Line
    from crosscheck.extract.numbers.numeral import Numeral

_HUNDREDTH: Final = Decimal("0.01")
_PAKISTAN: Final = frozenset({"pakistan", "pakistani", "pakistan's", "islamabad", "karachi", "lahore", "punjab's", "sindh"})
_MONEY_NOUNS: Final = frozenset(
    "debt debts funding savings cuts investment taxpayer taxpayers' aid profit profits losses revenue cash credit loans"
    " spending trade grants".split()
)


_PAYING: Final = frozenset(
    "earn earns earned earning pay pays paid paying salary wage wages cost costs rent benefit benefits income bill".split()
)


class Prefix(NamedTuple):
    """A currency written before its figure: ISO code, index of the figure's first token, how the code was settled."""

    code: str
    after: int
    resolution: str


def currency_before(line: Line, index: int) -> Prefix | None:
    """The currency that starts at a token and stands before a figure ("US$", "Rs.", "USD", "A$", "€").

    Args:
        line: the tokenised sentence.
        index: where it would start.

    Returns:
        The prefix, or None.
    """
    token = line.at(index)
    if token.sort == "s":
        return _sign_before(line, index)
    if token.sort != "w" or not token.text[0].isupper():
        return _letters_before(line, index) if token.text in ("kr", "rs") else None
    following = line.low(index + 1)
    if following == "$" and token.low in DOLLAR_PREFIXES and (line.touching(index) or len(token.low) > 1):
        return Prefix(DOLLAR_PREFIXES[token.low], index + 2, "")
    if following in SIGNS and SIGNS[following] == token.text:  # "EUR€5": the code repeats the sign
        return Prefix(token.text, index + 2, "")
    if token.text in CODES:
        strange = token.text in CODE_TWINS and not _is_amount(line, index + 1)
        return None if strange or line.at(index + 1).sort != "n" else Prefix(token.text, index + 1, "")
    return _letters_before(line, index)


def _sign_before(line: Line, index: int) -> Prefix | None:
    code = SIGNS.get(line.low(index))
    if code is None:
        return None
    if code == "USD" and line.touching(index) and line.low(index + 1) in DOLLAR_PREFIXES and line.at(index + 2).sort == "n":
        return Prefix(DOLLAR_PREFIXES[line.low(index + 1)], index + 2, "")
    if code == "INR" and line.low(index) == "₨":
        return Prefix(*_rupees(line, index + 1))
    return Prefix(code, index + 1, "")


def _letters_before(line: Line, index: int) -> Prefix | None:
    text = line.at(index).text
    code = WRITTEN_BEFORE.get(text)
    if code is None:
        return None
    at = index + 1
    if line.low(at) in (".", "=") and line.touching(index):
        at += 1
    elif text == "Y":
        return None
    if line.at(at).sort != "n" or (text in MUST_TOUCH and not (line.touching(at - 1) and _is_amount(line, at))):
        return None
    return Prefix(*_rupees(line, at)) if code == "INR" else Prefix(code, at, "")


def _rupees(line: Line, at: int) -> tuple[str, int, str]:
    """Bare rupees are Indian unless the sentence speaks of Pakistan; either way the report says how they were read."""
    if not _PAKISTAN.isdisjoint(line.words):
        return "PKR", at, "rupees read as Pakistani rupees"
    return "INR", at, "rupees read as Indian rupees"


def _is_amount(line: Line, index: int) -> bool:
    numeral = numeral_at(line, index, money=True)
    return numeral is not None and (numeral.scale > 1 or not line.at(index).text.isdigit())


def amount_after(line: Line, first: int, prefix: Prefix) -> Figure | None:
    """The amount that follows a currency sign, or None where the figure cannot be read without guessing."""
    at, sign = prefix.after, 1
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
    if _undecided_decimals(line, numeral, prefix.code) or _runs_into_word(line, numeral):
        return None
    after, code = _suffix(line, numeral.after, prefix.code)
    low = sign * numeral.low
    return replace(
        figure_of(numeral),
        first=first,
        after=after,
        noun=after,
        low=low,
        high=low,
        kind="money",
        unit=code,
        resolution=prefix.resolution,
    )


def _undecided_decimals(line: Line, numeral: Numeral, code: str) -> bool:
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


def _suffix(line: Line, after: int, code: str) -> tuple[int, str]:
    """Step over words that repeat or narrow the currency after the amount ("$91.15 US", "£5m GBP", "$2 million dollars")."""
    word = line.low(after)
    if code == "USD" and word in DOLLAR_SUFFIXES and line.at(after).text[0].isupper() and line.low(after + 1) != "dollars":
        capital = word in ("us", "u.s.", "american", "australian", "canadian") and line.at(after + 1).sort == "w"
        if not capital or line.low(after + 1) in ("a", "an", "per", "each", "and", "to", "in", "on", "at", "from"):
            return after + 1, DOLLAR_SUFFIXES[word]
    if word in ("dollars", "euros", "pounds") or line.at(after).text == code:
        return after + 1, code
    return after, code


def currency_after(line: Line, numeral: Numeral) -> Figure | None:
    """The amount that a numeral makes with the currency after it ("60 million dollars", "trillion-rupee", "17 cents").

    Args:
        line: the tokenised sentence.
        numeral: a number without a currency before it.

    Returns:
        The amount, or None where no currency follows.
    """
    at = numeral.after
    if line.low(at) == "-" and line.touching(at) and line.touching(at - 1):
        at += 1
    minor = _minor_after(line, numeral, at)
    if minor is not None:
        return minor
    found = _major_after(line, numeral, at)
    if found is None and not numeral.spelled and numeral.scale == 1:
        scaled = numeral_at(line, numeral.first, money=True)  # "20m euros"
        if scaled is not None and scaled.after == at + 1:
            numeral, found = scaled, _major_after(line, scaled, scaled.after + (line.low(scaled.after) == "-"))
    if found is None or _undecided_decimals(line, numeral, found.code):
        return None
    return replace(
        figure_of(numeral), after=found.after, noun=found.after, kind="money", unit=found.code, resolution=found.resolution
    )


def _major_after(line: Line, numeral: Numeral, at: int) -> Prefix | None:
    token = line.at(at)
    if token.low in SIGNS and SIGNS[token.low] != "USD" and line.at(at + 1).sort != "n":
        return Prefix(SIGNS[token.low], at + 1, "")
    if token.text in CODES and (token.text not in CODE_TWINS or numeral.scale > 1):
        return Prefix(token.text, at + 1, "")
    for ahead in range(3):
        word = line.low(at + ahead)
        if word in NAMES:
            return _named(line, numeral, word, line.low(at + ahead - 1) if ahead else "", at + ahead + 1)
        if not line.at(at + ahead).text[:1].isupper() and word not in ("us", "u.s."):
            return None
    return None


def _named(line: Line, numeral: Numeral, word: str, nation: str, after: int) -> Prefix | None:
    """The code of a currency name; a name that several countries share, or that means a weight, needs more than itself."""
    name = word if word in NATIONS else word[:-1]
    alone, *national = NATIONS[name].split()
    for pair in national:
        adjective, _, code = pair.partition(":")
        if adjective == nation or (adjective == "sterling" and line.low(after) == "sterling"):
            return Prefix(code, after + (line.low(after) == "sterling"), "")
    if nation:
        return None
    if name == "pound":
        return Prefix("GBP", after, "") if _means_sterling(line, numeral, after) else None
    if name == "won":
        scaled = numeral.scale > 1 or "," in line.at(numeral.first).text
        return Prefix("KRW", after, "") if scaled else None
    if name == "rupee":
        return Prefix(*_rupees(line, after))
    return None if alone == "-" else Prefix(alone, after, "")


def _means_sterling(line: Line, numeral: Numeral, after: int) -> bool:
    """Pounds are money beside a pound sign or in millions, unless of a substance ("2 million pounds of beef")."""
    if not line.words.isdisjoint(("£", "pence", "sterling")):
        return True
    of_goods = line.low(after) == "of" and line.low(after + 1) not in _MONEY_NOUNS
    if line.low(after) in ("a", "per") and line.low(after + 1) in ("hour", "day", "week", "month", "year"):
        return not line.words.isdisjoint(_PAYING)
    return numeral.scale >= 10**6 and not of_goods


def _is_pence(line: Line, numeral: Numeral, at: int) -> bool:
    """A small "p" is pence where it touches its figure, or at least opens no abbreviation ("3 p. 12")."""
    plain = line.at(at).text == "p" and not numeral.spelled and numeral.scale == 1
    return plain and (line.touching(at - 1) or line.low(at + 1) != ".")


def _minor_after(line: Line, numeral: Numeral, at: int) -> Figure | None:
    """Cents and pence, as hundredths of the currency the sentence speaks of."""
    word = line.low(at)
    code = MINOR.get(word)
    if code is None or (word == "p" and not _is_pence(line, numeral, at)):
        return None
    if word in ("cent", "cents", "¢", "pennies"):
        spoken = {SIGNS[sign] for sign in SIGNS if sign in line.words} & CENT_CURRENCIES
        code = code if code in spoken or len(spoken) != 1 else spoken.pop()
    if word == "sen" and line.words.isdisjoint(("rm", "myr", "ringgit")):
        return None
    low, high = numeral.low * _HUNDREDTH, numeral.high * _HUNDREDTH
    return replace(figure_of(numeral), after=at + 1, noun=at + 1, low=low, high=high, kind="money", unit=code)
