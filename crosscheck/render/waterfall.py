"""A score as a sum of steps, drawn with signs: one line a step, from where it starts to where it leads."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Iterator, Sequence
from typing import Final

from crosscheck.render.escape import shown
from crosscheck.styled import Line, Piece

_LABEL: Final = 40
"""Columns of a step's name."""
_BAR: Final = 22
"""Columns of the chart."""
_UP: Final = "█"
_DOWN: Final = "░"
_EVEN: Final = "│"

KEY: Final = f"{_UP} for, {_DOWN} against, {_EVEN} even chances; what each step adds in log-odds, and the probability so far"


def waterfall(steps: Sequence[tuple[str, float]]) -> Iterator[Line]:
    """The chart of one score.

    Args:
        steps: what each stands for in words, and its log-odds, in order; the first one is where the sum starts.

    Returns:
        A line a step, more where its name is long, each with its bar between the sum before it and the sum after it, what it
        adds, and the probability that the sum stands for; last the sum.
    """
    sums = [0.0]
    for _, added in steps:
        sums.append(sums[-1] + added)
    for place, (name, added) in enumerate(steps):
        yield from _row(name, sums[place], sums[place + 1], added, sums)
    yield from _row("in sum", 0.0, sums[-1], sums[-1], sums)


def _row(name: str, before: float, after: float, added: float, sums: Sequence[float]) -> Iterator[Line]:
    *first, last = textwrap.wrap(shown(name), _LABEL) or [""]
    for part in first:
        yield Line((Piece(part),), indent=2)
    figures = f" {added:+7.2f}  {_percent(after):>4}"
    yield Line((Piece(f"{last:<{_LABEL}} {_bar(before, after, sums)}{figures}"),), indent=2)


def _bar(before: float, after: float, sums: Sequence[float]) -> str:
    """The stretch between two sums, on an axis that holds all of them and marks zero."""
    low, high = min(sums), max(sums)
    step = (high - low) / (_BAR - 1) or 1.0
    zero, start, end = (round((value - low) / step) for value in (0.0, before, after))
    cells = [_EVEN if place == zero else " " for place in range(_BAR)]
    sign = _UP if after >= before else _DOWN
    for place in range(min(start, end), max(start, end)):
        cells[place] = sign
    if start == end and round(after - before, 2):
        cells[min(start, _BAR - 1)] = sign
    return "".join(cells)


def _percent(odds: float) -> str:
    """A probability as a share of a hundred, never the certainty that rounding would make of it."""
    share = 1 / (1 + math.exp(-max(-700.0, min(700.0, odds))))
    return "<1%" if share < 0.01 else ">99%" if share > 0.99 else f"{share:.0%}"
