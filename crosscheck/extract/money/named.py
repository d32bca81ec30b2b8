"""Amounts of money with their currency after them: "60 million dollars", "trillion-rupee", "17 cents", "20 kr", "300 PKR"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from crosscheck.extract.figures.figure import Figure, figure_of
from crosscheck.extract.money.amounts import undecided_decimals
from crosscheck.extract.money.currencies import CENT_CURRENCIES, CODE_TWINS, CODES, MINOR, NAMES, NATIONS, SIGNS
from crosscheck.extract.money.currency import Currency, shared
from crosscheck.extract.money.shared import elsewhere
from crosscheck.extract.numbers.numerals import numeral_at
from crosscheck.extract.numbers.words import LETTER_SCALES

if TYPE_CHECKING:
    from crosscheck.extract.lines.tokens import Line
    from crosscheck.extract.numbers.numeral import Numeral

_HUNDREDTH: Final = Decimal("0.01")
_MONEY_NOUNS: Final = frozenset(
    "debt debts funding savings cuts investment taxpayer taxpayers' aid profit profits losses revenue cash credit loans"
    " spending trade grants".split()
)
_PAYING: Final = frozenset(
    "earn earns earned earning pay pays paid paying salary wage wages cost costs rent benefit benefits income bill".split()
)
_AMOUNTS_ONLY: Final = frozenset({"won", "crown", "lei"})
"""Names that are other words too: read only of amounts in thousands or more."""
_IN_LETTERS: Final = {"kr": "SEK", "rs": "INR"}
"""Letters after an amount, in lower case ("20 kr")."""


def currency_after(line: Line, numeral: Numeral) -> Figure | None:
    """The amount that a numeral makes with the currency after it.

    Args:
        line: the tokenised sentence.
        numeral: a number without a currency before it.

    Returns:
        The amount, or None where no currency follows.
    """
    at = numeral.after
    if line.low(at) == "-" and line.touching(at) and line.touching(at - 1):
        at += 1
    if line.at(at).sort == "":
        return None
    minor = _minor_after(line, numeral, at)
    if minor is not None:
        return minor
    found = _major_after(line, numeral, at)
    if found is None and not numeral.spelled and numeral.scale == 1 and _may_scale(line, at):
        scaled = numeral_at(line, numeral.first, money=True)  # "20m euros"
        if scaled is not None and scaled.after == at + 1:
            numeral, found = scaled, _major_after(line, scaled, scaled.after + (line.low(scaled.after) == "-"))
    if found is None or undecided_decimals(line, numeral, found.code):
        return None
    return _amount(numeral, found, numeral.low, numeral.high)


def _may_scale(line: Line, at: int) -> bool:
    """Whether a token may belong to a number that is money, and to no other: a letter for a scale, a group of digits."""
    return line.low(at) in LETTER_SCALES or line.at(at).sort == "n"


def _amount(numeral: Numeral, found: Currency, low: Decimal, high: Decimal) -> Figure:
    return figure_of(numeral)._replace(
        after=found.after,
        noun=found.after,
        low=low,
        high=high,
        kind="money",
        unit=found.code,
        units=found.units,
        resolution=found.resolution,
        rule=found.rule,
    )


def _major_after(line: Line, numeral: Numeral, at: int) -> Currency | None:
    token = line.at(at)
    if token.low in SIGNS and SIGNS[token.low] != "USD" and line.at(at + 1).sort != "n":
        return shared(line, token.low, SIGNS[token.low], at + 1, "money.sign")
    if token.text in CODES and (token.text not in CODE_TWINS or numeral.scale > 1):
        return Currency(token.text, at + 1, "money.code")
    if token.text in _IN_LETTERS and line.at(at + 1).sort != "n":
        return shared(line, token.text, _IN_LETTERS[token.text], at + 1, "money.sign")
    for ahead in range(3):
        word = line.low(at + ahead)
        if word in NAMES:
            return _named(line, numeral, word, line.low(at + ahead - 1) if ahead else "", at + ahead + 1)
        if not line.at(at + ahead).text[:1].isupper() and word not in ("us", "u.s.", "deutsche", "new"):
            return None
    return None


def _named(line: Line, numeral: Numeral, word: str, nation: str, after: int) -> Currency | None:
    """The code of a currency name; a name that several countries share, or that means a weight, needs more than itself."""
    name = word if word in NATIONS else word[:-1]
    alone, *national = NATIONS[name].split()
    for pair in national:
        adjective, _, code = pair.partition(":")
        if adjective == nation or (adjective == "sterling" and line.low(after) == "sterling"):
            code = "SSP" if nation == "sudanese" and line.low(after - 3) == "south" else code
            return Currency(code, after + (line.low(after) == "sterling"), "money.nation")
    if nation or (name in _AMOUNTS_ONLY and numeral.scale == 1 and "," not in line.at(numeral.first).text):
        return None
    if name == "pound":
        return _pounds(line, numeral, after)
    if name == "won":
        return Currency("KRW", after, "money.name")
    if word in ("dollar", "dollars", "buck", "bucks"):
        return None if line.at(after - 1).text == "Bucks" or alone == "-" else Currency("USD", after, "money.dollar")
    found = shared(line, name, alone, after, "money.name")
    return None if found.code == "-" else found


def _pounds(line: Line, numeral: Numeral, after: int) -> Currency | None:
    """Pounds as money, of the country that the sentence speaks of where that has pounds; those that weigh are none."""
    if not _means_sterling(line, numeral, after):
        return None
    code = elsewhere(line.words) if "£" not in line.words and "sterling" not in line.words else None
    if code is None:
        return Currency("GBP", after, "money.name")
    return Currency(code, after, "money.shared", ("GBP",), "pounds read as those of the country that the sentence speaks of")


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
    """Cents and pence, as hundredths of the currency before them or the one that the sentence speaks of."""
    word, code = line.low(at), MINOR.get(line.low(at))
    if code is None:
        return _national_cents(line, numeral, at)
    if word == "p" and not _is_pence(line, numeral, at):
        return None
    if word in ("cent", "cents", "¢", "pennies"):
        spoken = {SIGNS[sign] for sign in SIGNS if sign in line.words} & CENT_CURRENCIES
        code = code if code in spoken or len(spoken) != 1 else spoken.pop()
    if word == "sen" and line.words.isdisjoint(("rm", "myr", "ringgit")):
        return None
    rule = "money.cent" if code == "USD" else "money.minor"
    return _amount(numeral, Currency(code, at + 1, rule), numeral.low * _HUNDREDTH, numeral.high * _HUNDREDTH)


_CENTS_OF: Final = {
    "euro": "EUR", "us": "USD", "u.s.": "USD", "american": "USD", "australian": "AUD", "canadian": "CAD", "zealand": "NZD",
    "singapore": "SGD", "kong": "HKD", "african": "ZAR",
}  # fmt: skip


_CENTS: Final = frozenset({"cent", "cents"})
"""Words of which a sentence holds one wherever a currency's hundredths stand behind its name."""


def _national_cents(line: Line, numeral: Numeral, at: int) -> Figure | None:
    """Hundredths whose currency stands before them: "50 euro cents", "80 US cents", "20 New Zealand cents"."""
    if line.words.isdisjoint(_CENTS):
        return None
    for ahead in (1, 2):
        code = _CENTS_OF.get(line.low(at + ahead - 1))
        if code is not None and line.low(at + ahead) in ("cent", "cents"):
            found = Currency(code, at + ahead + 1, "money.minor")
            return _amount(numeral, found, numeral.low * _HUNDREDTH, numeral.high * _HUNDREDTH)
    return None
