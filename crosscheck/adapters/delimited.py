"""Delimited text to a table: quoted cells, line breaks inside them, and recovery from rows that break the format.

The cells are those of Python's `csv` module in its default, lenient mode. It differs in two points: a quote that is never
closed does not swallow the rows after it, and a lone carriage return ends a row only in files whose lines all end so (some
writers leave it unquoted).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from crosscheck.adapters.table import Fault, Row, Table


@dataclass(frozen=True, slots=True)
class Dialect:
    """How cells are separated.

    Attributes:
        delimiter: one character.
        padded: spaces may stand between a delimiter and an opening quote.
        bare_return: lines end in a lone carriage return, as in files of old Macintosh programs.
    """

    delimiter: str
    padded: bool = False
    bare_return: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """One record as it stands in the text.

    Attributes:
        cells: its cells, unquoted.
        end: offset of what follows its line end.
        opened: offset of the last opening quote whose cell runs over a line end, None where all cells end on their line.
        closed: False where that quote is never closed.
        clean: False where text follows a closing quote before the next delimiter.
        doubtful: True where a cell of several lines ends in a quote that could as well open a cell: it follows a delimiter
            or a line end.
    """

    cells: tuple[str, ...]
    end: int
    opened: int | None = None
    closed: bool = True
    clean: bool = True
    doubtful: bool = False


class RecordReader:
    """Splits a text into records of one dialect."""

    def __init__(self, text: str, dialect: Dialect) -> None:
        delimiter = re.escape(dialect.delimiter)
        padding = " *+" if dialect.padded else ""
        self._text = text
        self._delimiter = dialect.delimiter
        # The possessive quantifiers matter: with backtracking an unclosed quote would end at an escaped one.
        plain = rf"[^{delimiter}\r\n]*+" if dialect.bare_return else rf"(?:[^{delimiter}\r\n]++|\r(?!\n))*+"
        self._quoted = re.compile(rf'{padding}"((?:[^"]++|"")*+)"({plain})')
        self._opening = re.compile(rf'{padding}"')
        self._plain = re.compile(plain)
        self._line_end = re.compile(r"\r\n|\n|\r" if dialect.bare_return else r"\n")

    def record(self, start: int) -> Record:
        """Read the record that begins at `start`, an offset inside the text."""
        cells: list[str] = []
        at, opened, clean, doubtful = start, None, True, False
        while True:
            quoted = self._quoted.match(self._text, at)
            if quoted:
                inside, after = quoted[1], quoted[2]
                cells.append(inside.replace('""', '"') + after)
                clean = clean and not after
                if "\n" in inside or "\r" in inside:
                    opened = at
                    doubtful = doubtful or inside[-1] in (self._delimiter, "\n", "\r")
                at = quoted.end()
            elif self._opening.match(self._text, at):
                return Record((*cells, self._text[at:]), len(self._text), at, closed=False, clean=False)
            else:
                plain = self._plain.match(self._text, at)
                assert plain is not None
                cells.append(plain[0])
                at = plain.end()
            if not self._text.startswith(self._delimiter, at):
                return Record(tuple(cells), self.next_line(at), opened, clean=clean, doubtful=doubtful)
            at += 1

    def next_line(self, at: int) -> int:
        """Offset of the first character after the next line end at or after `at`."""
        line_end = self._line_end.search(self._text, at)
        return line_end.end() if line_end else len(self._text)

    def records(self, start: int) -> Iterator[Record]:
        """Every record from `start` on, unclosed quotes not repaired."""
        while start < len(self._text):
            record = self.record(start)
            yield record
            start = record.end

    def rows(self, start: int, names: tuple[str, ...]) -> Iterator[Row]:
        """Every data row from `start` on, with recovery.

        Args:
            start: offset of the first data row.
            names: the header.

        Yields:
            Rows in order; those that are broken carry a fault and no cells.
        """
        number = 0
        while start < len(self._text):
            record = self.record(start)
            if record.cells == ("",):
                start = record.end
                continue
            number += 1
            if self._swallows(record, names):
                assert record.opened is not None
                yield Row(number, (), Fault("unterminated-quote", "a quotation mark opens a cell and is never closed"))
                start = self.next_line(record.opened)
                continue
            yield _row(number, record.cells, names)
            start = record.end

    def _swallows(self, record: Record, names: tuple[str, ...]) -> bool:
        """True where a quote of `record` was meant to be closed on its own line, so that whole rows ended up in the cell."""
        if record.opened is None:
            return False
        if not record.closed:
            return True
        fits = _fits(record.cells, names)
        if fits and record.clean and not (record.doubtful and self._breaks(record.end, names)):
            return False
        if not fits and not record.clean:
            return True
        line = self.next_line(record.opened)
        while line < record.end:
            if _fits(self.record(line).cells, names):
                return True
            line = self.next_line(line)
        return False

    def _breaks(self, start: int, names: tuple[str, ...]) -> bool:
        """True where the record that begins at `start` does not fit the header."""
        return start < len(self._text) and not _fits(self.record(start).cells, names)


def read_delimited(text: str, dialect: Dialect, header: tuple[str, ...], start: int) -> Table:
    """The table of a text whose dialect and header are known.

    Args:
        text: the whole input.
        dialect: how its cells are separated.
        header: its column names.
        start: offset of the first data row.

    Returns:
        Every row, broken ones with their fault.
    """
    return Table(header, tuple(RecordReader(text, dialect).rows(start, header)))


def _needed(names: tuple[str, ...]) -> int:
    """How many cells a row must have: nameless columns at the end may be left out."""
    return max((index + 1 for index, name in enumerate(names) if name.strip()), default=0)


def _fits(cells: tuple[str, ...], names: tuple[str, ...]) -> bool:
    """True where a row has a cell for each column, and beyond them at most empty ones."""
    return len(cells) >= _needed(names) and not any(cell.strip() for cell in cells[len(names) :])


def _row(number: int, cells: tuple[str, ...], names: tuple[str, ...]) -> Row:
    if not any(cell.strip() for cell in cells):
        return Row(number, ("",) * len(names))
    if any("\x00" in cell for cell in cells):
        return Row(number, (), Fault("nul-byte", "a cell holds a NUL byte"))
    if _fits(cells, names):
        return Row(number, (cells + ("",) * len(names))[: len(names)])
    if len(cells) > len(names):
        reason = f"it has {len(cells)} fields where the header has {len(names)}; a cell may lack its quotation marks"
        return Row(number, (), Fault("too-many-fields", reason))
    return Row(number, (), Fault("too-few-fields", f"it has {len(cells)} of the header's {len(names)} fields"))
