"""Articles from a file or standard input: a CSV, its relatives, or JSON Lines, one article a row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import BinaryIO, Final

from crosscheck.adapters.columns import Columns, find_columns
from crosscheck.adapters.decoding import decode
from crosscheck.adapters.delimited import read_delimited
from crosscheck.adapters.dialect import detect
from crosscheck.adapters.json_lines import looks_like_json, read_json
from crosscheck.adapters.publication_dates import Published, read_publication_dates
from crosscheck.adapters.source import Source, printable, read_source
from crosscheck.adapters.table import Fault, Row, Table
from crosscheck.errors import InputError
from crosscheck.model import Article, Skipped

_NO_COLUMNS: Final[Mapping[str, str]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class ReadResult:
    """What an input holds.

    Attributes:
        articles: every row that could be read, in the input's order.
        skipped: every row that could not, and every publication date that could not, each with its row and reason.
        sha256: hexadecimal SHA-256 of the input's bytes as given, before unpacking.
    """

    articles: tuple[Article, ...]
    skipped: tuple[Skipped, ...]
    sha256: str


def read_articles(
    path: str, *, columns: Mapping[str, str] = _NO_COLUMNS, group_by: str | None = None, stdin: BinaryIO | None = None
) -> ReadResult:
    """Read the articles of one input.

    The format, encoding, delimiter and columns are found from the content. Titles, texts and ids are kept exactly as read, so
    that offsets into them hold; outlets, links and groups lose the white space around them.

    Args:
        path: a file (`.csv`, `.tsv`, `.jsonl`, each also gzipped), or `-` for standard input.
        columns: role (`id`, `outlet`, `published`, `title`, `text`, `url`) to column name, where the search would not find it.
        group_by: the column whose value tells stories apart, None where stories are to be found.
        stdin: read in place of the process's standard input where `path` is `-`.

    Returns:
        The articles, what was left out, and the input's hash.

    Raises:
        InputError: the input cannot be read at all, lacks a needed column, or has no usable row.
    """
    source = read_source(path, stdin)
    return articles_of_table(_read_table(source, columns, group_by), columns, group_by, source.name, source.sha256)


def read_text(text: str, published: str = "") -> ReadResult:
    """One article that stands in no file.

    Args:
        text: its words.
        published: its day in any of the forms that a file may have, "" where unknown.

    Returns:
        The article, whose id is "text".

    Raises:
        InputError: there are no words, or the day cannot be read.
    """
    if not text.strip():
        raise InputError("the text is empty; give a sentence")
    day = read_publication_dates([published])[0].day
    if published.strip() and day is None:
        raise InputError(f"“{printable(published, 40)}” is no day of publication that can be read; write it as 2026-03-06")
    return ReadResult((Article(id="text", outlet="", text=text, published=day, row=1),), (), "")


def articles_of_table(table: Table, columns: Mapping[str, str], group_by: str | None, name: str, sha256: str = "") -> ReadResult:
    """The articles of a table, whatever it was read from.

    Args:
        table: header and rows.
        columns: role to column name, where the search would not find it.
        group_by: the column whose value tells stories apart, None where stories are to be found.
        name: what errors call the input.
        sha256: hexadecimal SHA-256 of the input's bytes, "" where there are none.

    Raises:
        InputError: the table lacks a needed column, or has no usable row.
    """
    if not table.header and table.rows:
        raise _no_usable_row(name, [_skip(row, row.fault) for row in table.rows if row.fault])
    found = find_columns(table.header, columns, group_by, name) if table.header else None
    if found is None or not table.rows:
        raise InputError(f"{name}: holds no articles; put one article in each row below the header")
    dates = _dates(table, found)
    dated = any(date.day or date.problem for date in dates)
    articles, skipped = _read_rows(table, found, dates, report_blank_dates=dated)
    if not articles:
        raise _no_usable_row(name, skipped)
    return ReadResult(tuple(articles), (*_notices(found, dated=dated), *skipped), sha256)


def _read_table(source: Source, columns: Mapping[str, str], group_by: str | None) -> Table:
    text = decode(source.data, source.name)
    if looks_like_json(text, source.suffix):
        return read_json(text)
    dialect, header, start = detect(text, columns, group_by)
    return read_delimited(text, dialect, header, start)


def _read_rows(
    table: Table, columns: Columns, dates: Sequence[Published], *, report_blank_dates: bool
) -> tuple[list[Article], list[Skipped]]:
    """The articles, and what was left out by row."""
    articles: list[Article] = []
    skipped: list[Skipped] = []
    first_rows: dict[str, Row] = {}
    for row, date in zip(table.rows, dates, strict=True):
        if not row.fault and not any(cell is None or cell.strip() for cell in row.cells):
            continue
        article = None if row.fault else _article(row, columns, date)
        identifier = article.id if article else ""
        fault = row.fault or _fault(row, columns) or _duplicate(row, identifier, first_rows)
        if fault or not article:
            skipped.append(_skip(row, fault))
            continue
        first_rows[identifier] = row
        articles.append(article)
        if date.problem:
            cell = _cell(row, columns.index.get("published"))
            skipped.append(Skipped(article.id, date.problem, "unreadable-publication-date", row.number, cell))
        elif date.day is None and report_blank_dates:
            reason = "it has no publication date, so that its relative dates cannot be resolved"
            skipped.append(Skipped(article.id, reason, "no-publication-date", row.number))
    return articles, skipped


def _dates(table: Table, columns: Columns) -> tuple[Published, ...]:
    place = columns.index.get("published")
    return read_publication_dates([_cell(row, place) for row in table.rows])


def _cell(row: Row, place: int | None) -> str:
    return "" if place is None or row.fault else row.cells[place] or ""


def _article(row: Row, columns: Columns, date: Published) -> Article:
    identifier = _cell(row, columns.index.get("id"))
    return Article(
        id=identifier if identifier.strip() else f"row-{row.number}",
        outlet=_cell(row, columns.index["outlet"]).strip(),
        text=_cell(row, columns.index["text"]),
        title=_cell(row, columns.index.get("title")),
        published=date.day,
        published_at=date.at,
        url=_cell(row, columns.index.get("url")).strip(),
        group=None if columns.group is None else _cell(row, columns.group).strip(),
        row=row.number,
    )


def _fault(row: Row, columns: Columns) -> Fault | None:
    """Why a well-formed row is no article, None where it is one."""
    for role in ("text", "outlet"):
        cell = row.cells[columns.index[role]]
        if cell is None:
            return Fault(f"bad-{role}", f"its {role} is a list or an object, not a string")
        if not cell.strip():
            return Fault("empty-text", "its text is empty") if role == "text" else Fault("missing-outlet", "it names no outlet")
    return None


def _duplicate(row: Row, identifier: str, first_rows: Mapping[str, Row]) -> Fault | None:
    first = first_rows.get(identifier)
    if first is None:
        return None
    how = "and is the same in every cell" if first.cells == row.cells else "with other content"
    reason = f"row {first.number} already has the id “{printable(identifier, 60)}”, {how}; the first was kept"
    return Fault("duplicate-id", reason)


def _skip(row: Row, fault: Fault | None) -> Skipped:
    fault = fault or Fault("bad-row", "it cannot be read")
    return Skipped(None, fault.reason, fault.code, row.number)


def _notices(columns: Columns, *, dated: bool) -> list[Skipped]:
    """What concerns the whole input rather than a row."""
    notices = []
    if not dated:
        which = "the publication date column is empty" if "published" in columns.index else "there is no publication date column"
        notices.append(Skipped(None, f"{which}, so that relative dates cannot be resolved", "no-publication-date"))
    for name in columns.repeated:
        reason = f"the header has the column “{printable(name, 40)}” more than once; the leftmost was read"
        notices.append(Skipped(None, reason, "repeated-column"))
    return notices


def _no_usable_row(name: str, skipped: list[Skipped]) -> InputError:
    if not skipped:
        return InputError(f"{name}: all of its rows are empty; put one article in each row")
    first = skipped[0]
    none = "its only row is no article" if len(skipped) == 1 else f"none of its {len(skipped)} rows is an article"
    return InputError(f"{name}: {none} (row {first.row}: {first.reason}); correct the rows")
