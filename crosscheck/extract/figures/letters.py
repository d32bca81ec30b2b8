"""Single letters after a figure: "30m" is thirty metres or thirty million, and only the words around it say which."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from crosscheck.extract.figures.figure import Figure, figure_of
from crosscheck.extract.figures.units import unit_at
from crosscheck.extract.lines.lexicon import STOPS, is_plural
from crosscheck.extract.numbers.words import LETTER_SCALES

if TYPE_CHECKING:
    from crosscheck.extract.lines.tokens import Line
    from crosscheck.extract.numbers.numeral import Numeral

_METRIC: Final = frozenset(
    "tall high long wide deep away thick across from above below off apart sprint race final freestyle butterfly backstroke"
    " breaststroke hurdles relay medley dash steeplechase record stretch tower building wave waves pool heats semi-final"
    " swim run distance altitude elevation".split()
)
_IMPERIAL: Final = frozenset("foot feet ft in inch inches yard yards yd yds mile miles mi".split())
"""What a bracket converts to metres."""
_RACES: Final = frozenset({50, 60, 100, 200, 400, 800, 1500, 3000, 5000, 10000})


def lettered(line: Line, numeral: Numeral) -> Figure | None:
    """The figure that a numeral makes with a single letter after it.

    Args:
        line: the tokenised sentence.
        numeral: a number in digits.

    Returns:
        A measure in metres or a scaled count; None where the letter could be either, so that nothing is guessed.
    """
    token = line.at(numeral.after)
    scale = LETTER_SCALES.get(token.low)
    if scale is None or token.low == "mm" or numeral.spelled or numeral.scale > 1 or numeral.fraction:
        return None
    if line.touching(numeral.after) and line.at(numeral.after + 1).sort in ("n", "w"):
        return _powered_meter(line, numeral)
    after = numeral.after + 1
    if token.text == "m" and _is_metric(line, numeral, after):
        return figure_of(numeral)._replace(after=after, noun=after, kind="measure", unit="meter", rule="unit.letter")
    decimal_million = token.text == "M" and "." in line.at(numeral.first).text
    if line.touching(numeral.after - 1) and (decimal_million or _counts_plural(line, after)):
        return figure_of(numeral)._replace(
            after=after, noun=after, low=numeral.low * scale, high=numeral.high * scale, rule="unit.millions"
        )
    return None


def _powered_meter(line: Line, numeral: Numeral) -> Figure | None:
    """Square and cubic metres: "32m2", "5m3"."""
    power = {"2": "square_meter", "3": "cubic_meter"}.get(line.low(numeral.after + 1))
    if power is None or line.at(numeral.after).text != "m":
        return None
    after = numeral.after + 2
    return figure_of(numeral)._replace(after=after, noun=after, kind="measure", unit=power, rule="unit.letter")


def _is_metric(line: Line, numeral: Numeral, after: int) -> bool:
    at = after + (line.low(after) == "-")
    if line.low(at) in _METRIC:
        return True
    if line.low(after) == "(" and line.at(after + 1).sort == "n":
        unit = unit_at(line, after + 2)
        return unit is not None and unit.name in ("foot", "yard", "mile", "inch")
    if line.at(after).sort == "n" and line.low(after + 1) == "cm":
        return True  # "1m 75cm"
    if line.low(numeral.first - 1) == "(" and line.low(numeral.first - 2) in _IMPERIAL:
        return True
    race = numeral.plain and int(numeral.low) in _RACES
    return race and line.low(numeral.first - 1) in ("the", "men's", "women's", "'s")


def _counts_plural(line: Line, after: int) -> bool:
    for step in range(3):
        word = line.low(after + step)
        if line.at(after + step).sort != "w" or word in STOPS:
            return False
        if is_plural(word):
            return True
    return False
