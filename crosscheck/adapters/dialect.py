"""Which delimiter a table uses, told by the header it gives."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping

from crosscheck.adapters.columns import recognised
from crosscheck.adapters.delimited import Dialect, RecordReader

DELIMITERS: tuple[str, ...] = (",", ";", "\t", "|")
"""The delimiters known, in the order in which a tie is broken."""

Found = tuple[Dialect, tuple[str, ...], int]
"""A dialect, the column names, and the offset of the first data row."""

_SAMPLE_ROWS = 20
"""Rows looked at to see whether they agree with a header."""

_DECLARED = re.compile(r'\s*"?sep=([,;\t|])"?[ \t]*(?:\r\n|\n|\r)', re.IGNORECASE)


def detect(text: str, explicit: Mapping[str, str], group_by: str | None) -> Found:
    """Find the dialect, the header and where the data begins.

    The delimiter is the one whose header names the most known columns; then the one that most of the first rows agree with;
    then the one with the most columns. A first line `sep=;`, as spreadsheets write it, decides by itself.

    Args:
        text: the whole input.
        explicit: role to column name, as the caller named them.
        group_by: the group column's name, None where not asked for.

    Returns:
        The dialect, the column names, and the offset of the first data row.
    """
    declared = _DECLARED.match(text)
    start = declared.end() if declared else 0
    start += len(text[start:]) - len(text[start:].lstrip("\r\n"))
    candidates = [_read_header(text, start, delimiter) for delimiter in ((declared[1],) if declared else DELIMITERS)]
    return max(candidates, key=lambda found: _score(text, found, explicit, group_by))


def _read_header(text: str, start: int, delimiter: str) -> Found:
    """The header as this delimiter splits it; how its line ends tells how all lines end."""
    first = RecordReader(text, Dialect(delimiter, bare_return=True)).record(start)
    padded = len(first.cells) > 1 and all(cell.startswith(" ") for cell in first.cells[1:])
    dialect = Dialect(delimiter, padded, bare_return=text[start : first.end].endswith("\r"))
    if padded:
        first = RecordReader(text, dialect).record(start)
    return dialect, first.cells, first.end


def _score(text: str, found: Found, explicit: Mapping[str, str], group_by: str | None) -> tuple[int, int, int]:
    dialect, header, start = found
    rows = itertools.islice(RecordReader(text, dialect).records(start), _SAMPLE_ROWS)
    agreeing = sum(1 for record in rows if len(record.cells) == len(header))
    return recognised(header, explicit, group_by), agreeing if len(header) > 1 else 0, len(header)
