"""Nothing, as a count: "no deaths", "nobody was hurt", "none were injured". Only what happens to people is worth a zero."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from crosscheck.extract.figures.figure import Figure, figure_of
from crosscheck.extract.numbers.numeral import Numeral
from crosscheck.extract.phrases.statuses import STATUS_WORDS, status_after

if TYPE_CHECKING:
    from crosscheck.extract.lines.tokens import Line

_EVENTS: Final = frozenset(
    "deaths death injuries injury casualties casualty fatalities fatality arrests survivors injured wounded dead".split()
)
_ADJECTIVES: Final = frozenset("reported confirmed known serious immediate civilian further other new major american".split())
_NOBODY: Final = frozenset({"nobody", "none"})


def zero_at(line: Line, index: int) -> Figure | None:
    """The zero that starts at a token, or None.

    Args:
        line: the tokenised sentence.
        index: where "no", "nobody", "none" would stand.
    """
    word = line.low(index)
    if word == "no":
        return _no(line, index)
    if word in _NOBODY:
        return _nobody(line, index, index + 1)
    return None


def _no(line: Line, index: int) -> Figure | None:
    at = index + 1
    if line.low(at) in ("one", "person", "people") or line.match(at, ("-", "one")):
        end = at + 2 if line.low(at) == "-" else at + 1
        return _nobody(line, index, end)
    while line.low(at) in _ADJECTIVES and at < index + 3:
        at += 1
    if line.low(at) not in _EVENTS:
        return None
    what = line.text[line.at(index + 1).start : line.at(at).end]
    return replace(_zero(line, index, at + 1), what=what, status=STATUS_WORDS.get(line.low(at)))


def _nobody(line: Line, index: int, end: int) -> Figure | None:
    status = status_after(line, end)
    return None if status is None else replace(_zero(line, index, end), status=status)


def _zero(line: Line, index: int, after: int) -> Figure:
    start, end = line.at(index).start, line.at(after - 1).end
    return figure_of(Numeral(index, after, start, end, Decimal(0), Decimal(0), spelled=True))
