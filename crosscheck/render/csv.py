"""The findings as a spreadsheet: CSV, one row for every answer."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import astuple, fields

from crosscheck.flat import Row, rows_of
from crosscheck.model import Report

# Spreadsheets take a cell that begins so for a formula, and run it: https://owasp.org/www-community/attacks/CSV_Injection
_FORMULA = re.compile(r"[=+\-@]")
_UNWRITABLE = re.compile("[\x00\ud800-\udfff]")


def render_csv(report: Report) -> str:
    """The findings as CSV with a header, lines ended by a line feed.

    Args:
        report: what was found.

    Returns:
        Text that any UTF-8 file can hold, every record on one line. No cell is one that a spreadsheet takes for a formula:
        an apostrophe stands before those that look like one. What is unknown is an empty cell.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([field.name for field in fields(Row)])
    writer.writerows([_cell(value) for value in astuple(row)] for row in rows_of(report))
    return out.getvalue()


def _cell(value: object) -> str:
    text = "" if value is None else " ".join(_UNWRITABLE.sub("\ufffd", str(value)).split())
    return f"'{text}" if _FORMULA.match(text) else text
