"""Small inputs for the readers' tests, written to real files."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from crosscheck.adapters.articles import ReadResult, read_articles

HEADER = ("id", "outlet", "published", "title", "text")


def csv_text(rows: Sequence[Sequence[str]], header: Sequence[str] = HEADER, **dialect: object) -> str:
    """What Python's own writer makes of a header and rows."""
    buffer = io.StringIO(newline="")
    csv.writer(buffer, **dialect).writerows([header, *rows])
    return buffer.getvalue()


def read_text(folder: Path, text: str, name: str = "articles.csv", encoding: str = "utf-8", **options: object) -> ReadResult:
    """Write `text` to a file byte for byte and read it back as articles."""
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return read_articles(str(path), **options)


def codes(result: ReadResult) -> list[tuple[int | None, str]]:
    """Row and reason code of everything left out."""
    return [(entry.row, entry.code) for entry in result.skipped]


def texts(result: ReadResult) -> list[str]:
    """The articles' texts, in order."""
    return [article.text for article in result.articles]
