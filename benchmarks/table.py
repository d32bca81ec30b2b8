"""Tables in Markdown, their columns lined up for whoever reads them on a terminal."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table, the first column to the left and the others to the right.

    Args:
        heads: one for each column.
        rows: as many cells each as there are heads.

    Returns:
        Lines without one at the end.
    """
    lines = [list(heads), *(list(row) for row in rows)]
    widths = [max(3, *(len(line[column]) for line in lines)) for column in range(len(heads))]
    rule = ["-" * widths[0], *("-" * (width - 1) + ":" for width in widths[1:])]
    return "\n".join(_line(cells, widths) for cells in (lines[0], rule, *lines[1:]))


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = [cells[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(cells[1:], widths[1:], strict=True))]
    return f"| {' | '.join(padded)} |"


def figure(value: float) -> str:
    """A number with about three digits that count; nothing for one that is not known."""
    if not math.isfinite(value):
        return ""
    for digits, least in ((0, 99.95), (1, 9.995), (2, 0)):
        if abs(value) >= least:
            return f"{value:,.{digits}f}"
    raise AssertionError


def percent(share: float) -> str:
    """A share in percent."""
    return f"{share:.0%}"
