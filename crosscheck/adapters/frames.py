"""Articles from a pandas frame, and findings to one: crosscheck in a notebook."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Mapping
from dataclasses import fields
from decimal import Decimal
from numbers import Integral, Real
from types import MappingProxyType
from typing import Any, Final

import pandas as pd

from crosscheck.adapters.articles import ReadResult, articles_of_table
from crosscheck.adapters.table import Row, Table
from crosscheck.flat import Row as Flat
from crosscheck.flat import rows_of
from crosscheck.model import Report

_NO_COLUMNS: Final[Mapping[str, str]] = MappingProxyType({})
_SURROGATE: Final = re.compile(r"[\ud800-\udfff]")
_NAME: Final = "the frame"


def articles_from_frame(frame: pd.DataFrame, columns: Mapping[str, str] = _NO_COLUMNS, group_by: str | None = None) -> ReadResult:
    """Read the articles of a frame, one a row, as `read_articles` reads those of a file.

    Texts stay as they are: an outlet called "NA" is one. Missing values (None, NaN, NaT, NA) are empty cells. Numbers in an id
    column become text without the ".0" that a missing value beside them gave them. Dates and timestamps need no parsing. A
    named index counts as columns.

    Args:
        frame: any index, any column names; it is not changed.
        columns: role (`id`, `outlet`, `published`, `title`, `text`, `url`) to column name, where the search would not find it.
        group_by: the column whose value tells stories apart, None where stories are to be found.

    Returns:
        The articles and what was left out, with 1-based rows; there are no bytes to hash, so `sha256` is "".

    Raises:
        InputError: a needed column is missing, or no row is an article.
    """
    named = all(name is not None and name not in frame.columns for name in frame.index.names)
    whole = frame.reset_index() if named else frame
    header = tuple(_name(column) for column in whole.columns)
    values = zip(*(whole.iloc[:, at].tolist() for at in range(len(header))), strict=True)
    rows = tuple(Row(number, tuple(_cell(value) for value in row)) for number, row in enumerate(values, 1))
    return articles_of_table(Table(header, rows), columns, group_by, _NAME)


def findings_frame(report: Report) -> pd.DataFrame:
    """The findings of a report, one row for every answer.

    Args:
        report: what was found.

    Returns:
        A frame with the columns of `crosscheck.flat.Row`, in the report's order: `score` is float64, `side` and `origins` are
        int64, `published` is datetime64 with NaT where unknown, `relation`, `tier`, `severity` and `kind` are categories,
        and the others are text.
    """
    rows = rows_of(report)
    data: dict[str, list[Any]] = {field.name: [getattr(row, field.name) for row in rows] for field in fields(Flat)}
    frame = pd.DataFrame(data)
    kinds = {"score": "float64", "side": "int64", "origins": "int64"}
    categories = dict.fromkeys(("relation", "tier", "severity", "kind"), "category")
    frame["published"] = pd.to_datetime(frame["published"])
    return frame.astype({**kinds, **categories})


def _name(column: object) -> str:
    return " ".join(str(part) for part in column if part != "") if isinstance(column, tuple) else str(column)


def _cell(value: object) -> str | None:
    """A cell as a file would hold it; None for what is no text (lists, objects, bytes)."""
    if isinstance(value, str):
        # A lone surrogate cannot be written to any file; its replacement is one code point, too, so that offsets stand.
        return _SURROGATE.sub("\ufffd", value)
    if value is None or value is pd.NA or value is pd.NaT:
        return ""
    if isinstance(value, dt.datetime):
        # A column of days comes as midnights: they say nothing of the hour.
        return value.date().isoformat() if value.tzinfo is None and value.time() == dt.time() else value.isoformat()
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Integral | Decimal):
        return "" if isinstance(value, Decimal) and value.is_nan() else str(value)
    if isinstance(value, Real):
        number = float(value)
        return "" if math.isnan(number) else str(int(number)) if number.is_integer() else str(number)
    return None
