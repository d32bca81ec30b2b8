"""What a figure is divided by: "$6 each", "17 cents a share", "80 dollars per square foot", "40,000 barrels a day"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from crosscheck.extract.lines.lexicon import STOPS

if TYPE_CHECKING:
    from crosscheck.extract.lines.tokens import Line

_DIVISORS: Final = frozenset(
    "second minute hour day night week month quarter year season semester share barrel ounce gallon litre liter ton tonne"
    " pound lb kilo kilogram kilogramme gram head person piece unit ticket copy pop bottle pack packet box mile kilometre"
    " kilometer metre meter acre hectare bushel dose time game match capita bird vote seat room barrel megawatt litre".split()
)
"""Nouns that "a" divides by after a figure; after any other noun "a" is only an article ("5 million a victory")."""
_SHARERS: Final = frozenset(
    "pupil student child household family village town district school farm farmer worker employee customer passenger visitor"
    " patient resident home house apartment room page word quintal maund bale sack crate carton tola carat".split()
)
"""Nouns that "a" divides by only where the phrase ends with them ("£900 a pupil.", not "nine dead, a village official said")."""
_SAYING: Final = frozenset("said says told tells was is has had".split())
_COMPARED: Final = frozenset("earlier ago later before previously".split())
"""Words that make a date of "a year" ("from $5 a year earlier"); with tax, "before" says only what an amount leaves out."""
_TAXED: Final = frozenset("tax taxes deductions interest bonuses expenses".split())
_ADVERBS: Final = {"annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day", "hourly": "hour"}
_SHORT: Final = {"h": "hour", "hr": "hour", "s": "second", "sec": "second", "yr": "year", "mo": "month", "d": "day"}
_QUALIFIERS: Final = frozenset({"square", "cubic", "metric", "sq", "imperial"})


def per_at(line: Line, index: int) -> tuple[str | None, int]:
    """The divisor that starts at a token, right after a figure and its unit.

    Args:
        line: the tokenised sentence.
        index: the token after the figure.

    Returns:
        The divisor in the singular and the index after it, or (None, index).
    """
    word = line.low(index)
    if word in ("each", "apiece"):
        period = word == "each" and line.low(index + 1) in _DIVISORS
        return (line.low(index + 1), index + 2) if period else ("each", index + 1)
    if word in _ADVERBS:
        return _ADVERBS[word], index + 1
    if word == "-" and line.low(index + 1) in ("a", "an", "per") and line.low(index + 2) == "-" and line.touching(index):
        return (line.low(index + 3), index + 4) if line.low(index + 3) in _DIVISORS else (None, index)
    if word == "/" and line.touching(index) and line.at(index + 1).sort == "w":
        name = _SHORT.get(line.low(index + 1), line.low(index + 1))
        return (name, index + 2) if name in _DIVISORS else (None, index)
    if word in ("a", "an", "every") and _divides(line, index + 1):
        return line.low(index + 1), index + 2
    if word == "per" and line.at(index + 1).sort == "w" and line.low(index + 1) != "cent":
        wide = line.low(index + 1) in _QUALIFIERS and line.at(index + 2).sort == "w"
        name = " ".join(line.low(index + 1 + step) for step in range(2 if wide else 1))
        return name, index + (3 if wide else 2)
    if word == "per" and line.at(index + 1).sort == "n" and line.at(index + 2).sort == "w":
        return f"{line.low(index + 1)} {line.low(index + 2)}", index + 3
    return None, index


def _divides(line: Line, at: int) -> bool:
    """Whether the noun after "a" is what the figure is divided by."""
    then = line.at(at + 1)
    if line.low(at) in _SHARERS:
        return then.sort != "w" or (then.low in STOPS and then.low not in _SAYING)
    if line.low(at) not in _DIVISORS:
        return False
    return then.low not in _COMPARED or (then.low == "before" and line.low(at + 2) in _TAXED)
