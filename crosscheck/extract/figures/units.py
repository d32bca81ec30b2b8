"""Units after a number: percent, durations, measures. Anything glued to a figure that is no known unit is not guessed at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from crosscheck.extract.figures.figure import Figure, figure_of
from crosscheck.extract.figures.unit_names import DURATIONS, LENGTHS, MEASURES, ONLY_GLUED, SYMBOLS

if TYPE_CHECKING:
    from crosscheck.extract.lines.tokens import Line
    from crosscheck.extract.numbers.numeral import Numeral
    from crosscheck.model import Kind


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit found in a line.

    Attributes:
        kind: the family of figures it makes.
        name: its canonical name.
        after: index one past its last token.
    """

    kind: Kind
    name: str
    after: int

    @property
    def rule(self) -> str:
        """The code of the rule that reads units of its family."""
        if self.kind == "percent":
            return "unit.percent" if self.name == "percent" else "unit.points"
        return "unit.duration" if self.kind == "duration" else _RULES.get(self.name, "unit.measure")


_PERCENT: Final[dict[str, str]] = {
    "percent": "%, percent, per cent, pct, percents, pc",
    "percentage_point": (
        "percentage point, percentage points, percent point, percent points, per cent point, per cent points, % point, % points,"
        " pp, ppt, ppts"
    ),
    "basis_point": "basis point, basis points, bp, bps",
}  # fmt: skip
_KINDS: Final[dict[str, Kind]] = {"percent": "percent", "percentage_point": "percent", "basis_point": "measure"}
_GLUED_PERCENT: Final = frozenset({"pc", "pp", "bp"})

_Spelling = tuple[tuple[str, ...], str, "Kind"]


def _spellings() -> dict[str, tuple[_Spelling, ...]]:
    """Every spelling, by its first word, longest first."""
    rows: list[_Spelling] = []
    for kind, table in (("duration", DURATIONS), ("measure", MEASURES), ("percent", _PERCENT)):
        for name, further in table.items():
            spoken = (name.replace("_", " "), *(form.strip() for form in further.split(",") if form.strip()))
            family: Kind = _KINDS.get(name, "duration" if kind == "duration" else "measure")
            rows.extend((tuple(form.split()), name, family) for form in spoken)
    index: dict[str, list[_Spelling]] = {}
    for row in sorted(rows, key=lambda row: (-len(row[0]), row[0])):
        index.setdefault(row[0][0], []).append(row)
    return {first: tuple(group) for first, group in index.items()}


_INDEX: Final = _spellings()
_GUN_WORDS: Final = frozenset(
    "handgun handguns pistol pistols gun guns rifle rifles ammunition rounds round bullet bullets shell casings caliber calibre"
    " semi-automatic semiautomatic glock luger beretta weapon carbine".split()
)
"""Beside a calibre in millimetres: a 9 mm pistol names a weapon and measures nothing that outlets could differ about."""
_RULES: Final[dict[str, str]] = {
    "basis_point": "unit.points",
    **dict.fromkeys(("degree", "degree_celsius", "degree_fahrenheit", "kelvin"), "unit.temperature"),
    **{name: "unit.speed" for name in MEASURES if name == "knot" or name.endswith(("_per_hour", "_per_second"))},
    **{name: "unit.area" for name in MEASURES if name.startswith(("square_", "cubic_")) or name in ("acre", "hectare")},
}
_FEET: Final = frozenset("'’′")
_INCHES: Final = frozenset('"”″')
_JOINTS: Final = frozenset({"-", ".", "/", "·"})


def unit_at(line: Line, index: int) -> Unit | None:
    """The unit that starts at a token, a number standing right before it.

    Args:
        line: the tokenised sentence.
        index: the token after the number; a hyphen there is stepped over.

    Returns:
        The unit, or None where the words are no unit, or may be something else ("12 in the morning").
    """
    at = index
    if line.low(at) == "-" and line.touching(at) and line.touching(at - 1):
        at += 1
    glued = line.touching(at - 1)
    token = line.at(at)
    for words, name, kind in _INDEX.get(token.low, ()):
        after = _matched(line, at, words)
        if after is None or (len(words) == 1 and not _fits(line, token.low, token.text, glued, after)):
            continue
        return Unit(kind, *_powered(line, name, after))
    if token.sort == "s" and glued:
        return _signed(line, at)
    symbol = SYMBOLS.get(token.text)
    if symbol is not None and _fits(line, token.text, token.text, glued, at + 1):
        return Unit("duration" if symbol in DURATIONS else "measure", *_powered(line, symbol, at + 1))
    return None


def measured(numeral: Numeral, unit: Unit) -> Figure:
    """The figure that a numeral makes with the unit after it."""
    made = figure_of(numeral)
    return made._replace(after=unit.after, noun=unit.after, kind=unit.kind, unit=unit.name, rule=unit.rule)


def other_unit(line: Line, first: int, after: int) -> bool:
    """Whether a stroke before a figure parts it from the same value in another unit ("16 km/10 miles")."""
    return line.low(first - 1) == "/" and line.low(first - 2) in _INDEX and unit_at(line, after) is not None


def _signed(line: Line, at: int) -> Unit | None:
    """Feet and inches by their signs: these are quotation marks elsewhere, and so both must stand there."""
    if line.low(at) in _INCHES and line.low(at - 2) in _FEET and line.at(at - 3).sort == "n":
        return Unit("measure", "inch", at + 1)
    inches = line.at(at + 1)
    full = line.low(at) in _FEET and inches.text.isdigit() and int(inches.text[:3]) < 12
    return Unit("measure", "foot", at + 1) if full and line.low(at + 2) in _INCHES and line.touching(at + 1) else None


def _matched(line: Line, at: int, words: tuple[str, ...]) -> int | None:
    """The index after these words, hyphens, points and slashes between them stepped over."""
    for place, word in enumerate(words):
        if place and line.low(at) in _JOINTS and line.touching(at - 1):
            at += 1
        if line.low(at) != word:
            return None
        at += 1
    if line.low(at) == "." and line.touching(at - 1) and len(words[-1]) <= 3 and line.at(at + 1).text[:1].islower():
        at += 1  # the point of an abbreviation inside a sentence ("12 ft. long")
    return at


def _fits(line: Line, key: str, text: str, glued: bool, after: int) -> bool:
    """Whether a one-word unit is meant: short signs need to touch their number, or to have no word right after them."""
    if key == "in":
        return glued and line.low(after) != "-" and line.at(after - 2).sort == "n"
    if key == "st" or key in _GLUED_PERCENT:
        return glued
    if line.touching(after - 1) and line.at(after).sort == "w" and key not in ("%", "°", "″"):
        return False
    if text in ("MP", "MPs", "PM", "MT", "HA"):
        return glued
    if key in ("mm", "millimeter") and not line.words.isdisjoint(_GUN_WORDS):
        return False
    if key in ("C", "F", "V", "W") and not glued:
        return line.low(after) != "."
    if key in ONLY_GLUED and not glued:
        return line.at(after).sort != "w" or line.at(after).text[0].islower()
    return True


def _powered(line: Line, name: str, after: int) -> tuple[str, int]:
    if name in LENGTHS and line.touching(after - 1) and line.low(after) in ("2", "3"):
        return f"{'square' if line.low(after) == '2' else 'cubic'}_{name}", after + 1
    return name, after
