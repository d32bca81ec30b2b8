"""Ordinals: "the eighth edition", "third-floor"; names and idioms ("Fifth Avenue", "for the first time") are none."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from crosscheck.extract.figures.figure import Figure, figure_of
from crosscheck.extract.lines.lexicon import STOPS
from crosscheck.extract.numbers.numeral import Numeral
from crosscheck.extract.numbers.numerals import ordinal_at

if TYPE_CHECKING:
    from crosscheck.extract.lines.tokens import Line

_STREETS: Final = frozenset("street avenue st ave road boulevard parkway amendment".split())
COUNTED: Final = frozenset(
    "edition anniversary term floor grade round summit meeting victim victims match goal season century inning attack"
    " attempt trial visit floor day week month year hour edition birthday appearance title win loss defeat victory race"
    " stage phase period death case arrest title medal".split()
)
"""Nouns before which "first" and "second" are places in a series and no idiom."""


def place_at(line: Line, index: int) -> Figure | None:
    """The ordinal that starts at a token and counts something, or None."""
    found = ordinal_at(line, index)
    if found is None or line.low(index - 1) == "-":
        return None
    value, after = found
    joined = line.low(after) == "-" and line.touching(after)
    noun = line.at(after + 1 if joined else after)
    if noun.sort != "w" or (noun.low in STOPS and noun.low not in ("death", "loss", "win", "day")):
        return None
    if noun.low in _STREETS:
        return None
    if value <= 2 and not (noun.low in COUNTED and line.low(index - 1) not in ("at", "in")):
        return None
    if noun.text[0].isupper() and not line.title_case and noun.low not in COUNTED:
        return None
    token = line.at(index)
    numeral = Numeral(
        index, after, token.start, line.at(after - 1).end, Decimal(value), Decimal(value), spelled=token.sort == "w"
    )
    return figure_of(numeral)._replace(kind="ordinal", rule="ordinal.place")
