"""Parts and multiples: "one in five", "three out of four", "doubled", "tenfold", "9.5 times earnings"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from crosscheck.extract.figures.figure import Figure, figure_of
from crosscheck.extract.figures.units import unit_at
from crosscheck.extract.numbers.numeral import Numeral
from crosscheck.extract.numbers.numerals import numeral_at

if TYPE_CHECKING:
    from crosscheck.extract.lines.tokens import Line
    from crosscheck.model import Trend

MULTIPLES: Final[dict[str, tuple[str, Trend]]] = {
    "doubled": ("2", "up"), "doubling": ("2", "up"), "tripled": ("3", "up"), "tripling": ("3", "up"), "trebled": ("3", "up"),
    "trebling": ("3", "up"), "quadrupled": ("4", "up"), "quadrupling": ("4", "up"), "quintupled": ("5", "up"),
    "halved": ("0.5", "down"), "halving": ("0.5", "down"),
}  # fmt: skip
FOLDS: Final[dict[str, int]] = {
    "twofold": 2, "threefold": 3, "fourfold": 4, "fivefold": 5, "sixfold": 6, "sevenfold": 7, "eightfold": 8, "ninefold": 9,
    "tenfold": 10,
    "twelvefold": 12, "twentyfold": 20, "hundredfold": 100,
}  # fmt: skip
_COMPARING: Final = frozenset(
    "as more higher larger greater bigger faster the its their his her book earnings sales annual expected normal usual".split()
)
_FULL_DENOMINATORS: Final = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 100, 1000})
_RARE_DENOMINATORS: Final = frozenset({12, 15, 25, 30, 40, 50, 200, 250, 300, 400, 500, 10_000, 100_000, 1_000_000})
"""Denominators of chances in digits ("1 in 200")."""

_TEN: Final = Decimal(10)
_POPULATIONS: Final = frozenset(
    "people voters adults women men parents workers households families americans britons consumers users respondents teachers"
    " doctors patients companies firms businesses homes drivers students pupils residents citizens shoppers owners latinos"
    " hispanics catholics evangelicals seniors millennials republicans democrats conservatives liberals".split()
)
"""Those of whom "nine of ten" is a share."""


def multiple_at(line: Line, index: int) -> Figure | None:
    """A word that is a ratio by itself ("doubled", "tenfold"), or None."""
    word = line.low(index)
    trend: Trend | None = None
    if word in MULTIPLES:
        value, trend = Decimal(MULTIPLES[word][0]), MULTIPLES[word][1]
        if line.low(index + 1) in ("down", "up", "over"):
            return None
    elif word in FOLDS:
        value = Decimal(FOLDS[word])
    else:
        return None
    token = line.at(index)
    numeral = Numeral(index, index + 1, token.start, token.end, value, value, spelled=True)
    return figure_of(numeral)._replace(kind="ratio", trend=trend, rule="ratio.multiple")


_LINKING: Final = frozenset({"fold", "times", "out", "of", "in"})
"""Words that make a ratio with the number before them."""


def ratio_at(line: Line, numeral: Numeral) -> Figure | None:
    """Read "one in five", "3 out of 4", "10-fold", "9.5 times as many": the ratio that starts with a numeral, or None."""
    at = numeral.after
    at += line.low(at) == "-" and line.touching(at)
    word = line.low(at)
    if word not in _LINKING:
        return None
    if word == "fold" and numeral.low > 0:
        return figure_of(numeral)._replace(after=at + 1, noun=at + 1, kind="ratio", rule="ratio.multiple")
    if word == "times" and at == numeral.after and not numeral.vague:
        following = line.low(at + 1)
        times = figure_of(numeral)._replace(after=at + 1, noun=at + 1, kind="ratio", rule="ratio.times")
        return times if following in _COMPARING else None
    if word == "out" and line.low(at + 1) == "of":
        return _part_of(line, numeral, at + 2, loose=True)
    if word == "of":
        return _of_ten(line, numeral, at + 1)
    return _part_of(line, numeral, at + 1, loose=False) if word == "in" else None


def _of_ten(line: Line, numeral: Numeral, at: int) -> Figure | None:
    """Read "nine of ten voters", where people in general are spoken of and not ten of them."""
    whole = numeral_at(line, at) if line.low(at) in ("ten", "10") else None
    if whole is None or whole.low != _TEN or not 1 < numeral.low < _TEN or line.low(whole.after) not in _POPULATIONS:
        return None
    return _share(numeral, whole)


def _part_of(line: Line, numeral: Numeral, at: int, *, loose: bool) -> Figure | None:
    at += line.low(at) == "-"
    at += line.low(at) == "every"
    if loose and line.low(at) == "the" and line.low(at + 1) in ("past", "last"):
        at += 2
    whole = numeral_at(line, at)
    if whole is None or whole.vague or whole.fraction or not 0 < numeral.low < whole.low or numeral.vague or numeral.fraction:
        return None
    if unit_at(line, whole.after) is not None or whole.low != whole.low.to_integral_value():
        return None
    rare = numeral.low == 1 and not numeral.spelled and whole.low in _RARE_DENOMINATORS
    if not (loose or rare) and not (
        whole.low in _FULL_DENOMINATORS and (numeral.low == 1 or whole.low in (3, 4, 5, 10)) and numeral.low < 10
    ):
        return None
    if not loose and line.low(numeral.first - 1) in (
        "killed",
        "killing",
        "wounded",
        "injured",
        "injuring",
        "arrested",
        "dead",
        "wounding",
        "shot",
    ):
        return None
    return _share(numeral, whole)


def _share(numeral: Numeral, whole: Numeral) -> Figure:
    value = numeral.low / whole.low
    figure = figure_of(numeral)._replace(after=whole.after, noun=whole.after, low=value, high=value)
    return figure._replace(kind="ratio", rule="ratio.share")
