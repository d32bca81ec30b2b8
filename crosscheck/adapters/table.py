"""What every input format becomes first: a header and numbered rows, each with its cells or with what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a row cannot be read.

    Attributes:
        code: stable short name ("too-many-fields").
        reason: one plain sentence.
    """

    code: str
    reason: str


@dataclass(frozen=True, slots=True)
class Row:
    """One data row.

    Attributes:
        number: 1-based, the header and blank lines not counted.
        cells: one for each column, exactly as read; None where the format holds something that is no text. Empty for a
            broken row.
        fault: why the row is broken, None where it is sound.
    """

    number: int
    cells: tuple[str | None, ...]
    fault: Fault | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A header and its rows, in the input's order."""

    header: tuple[str, ...]
    rows: tuple[Row, ...]
