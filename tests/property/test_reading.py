"""Whatever a table holds, reading gives it back exactly; whatever a file holds, reading ends in articles or in one error."""

from __future__ import annotations

import codecs
import csv
import gzip
import io
import json

from hypothesis import example, given
from hypothesis import strategies as st

from crosscheck.adapters.articles import read_articles
from crosscheck.adapters.delimited import Dialect, read_delimited
from crosscheck.adapters.dialect import DELIMITERS
from crosscheck.adapters.publication_dates import read_publication_dates
from crosscheck.errors import InputError

HEADER = ["id", "outlet", "title", "text"]
LATIN = st.characters(codec="cp1252", exclude_categories=["Cc"]) | st.sampled_from(['"', '""', ";", "\t", "|", "\n", "\r\n"])
AWKWARD = st.sampled_from(['"', '""', ",", ";", "\t", "|", "\n", "\r", "\r\n", "'", " ", "\ufeff", "\\", "None", "NA", "007"])
ANY = st.characters(exclude_categories=["Cs", "Cc"]) | AWKWARD


def cells(alphabet: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.lists(alphabet, max_size=12).map("".join)


def rows(alphabet: st.SearchStrategy[str]) -> st.SearchStrategy[list[list[str]]]:
    visible = cells(alphabet).filter(str.strip)
    row = st.tuples(st.text("0123456789ab", min_size=1, max_size=8), visible, cells(alphabet), visible).map(list)
    return st.lists(row, min_size=1, max_size=6, unique_by=lambda row: row[0])


def check(table: list[list[str]], data: bytes) -> None:
    result = read_articles("-", stdin=io.BytesIO(data))
    assert [[a.id, a.outlet, a.title, a.text] for a in result.articles] == [[row[0], row[1].strip(), *row[2:]] for row in table]
    assert {entry.code for entry in result.skipped} <= {"no-publication-date"}


@given(
    rows(ANY),
    st.sampled_from(DELIMITERS),
    # Python's writer leaves a carriage return unquoted unless it is part of its line end, which no reader can undo.
    st.sampled_from([(csv.QUOTE_MINIMAL, "\r\n"), (csv.QUOTE_ALL, "\r\n"), (csv.QUOTE_ALL, "\n"), (csv.QUOTE_ALL, "\r")]),
    st.sampled_from(
        [(b"", "utf-8"), (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")]
    ),
    st.booleans(),
)
def test_any_table_reads_back_exactly(table, delimiter, style, encoding, packed):
    buffer = io.StringIO(newline="")
    csv.writer(buffer, delimiter=delimiter, quoting=style[0], lineterminator=style[1]).writerows([HEADER, *table])
    data = encoding[0] + buffer.getvalue().encode(encoding[1])
    check(table, gzip.compress(data) if packed else data)


@given(rows(ANY), st.booleans())
def test_any_json_lines_read_back_exactly(table, ascii_only):
    lines = [json.dumps(dict(zip(HEADER, row, strict=True)), ensure_ascii=ascii_only) for row in table]
    check(table, "\n".join(lines).encode())


@given(st.lists(cells(LATIN).filter(str.strip), min_size=1, max_size=4))
def test_windows_1252_reads_back_exactly(bodies):
    # Enough accented words that the bytes cannot pass for UTF-8.
    table = [[str(number), "Café Métro", "déjà vu", body] for number, body in enumerate(bodies)]
    buffer = io.StringIO(newline="")
    csv.writer(buffer).writerows([HEADER, *table])
    check(table, buffer.getvalue().encode("cp1252"))


@given(st.lists(st.sampled_from(['"', '""', ",", "\n", "\r\n", "a", "b c", "1"]), max_size=60).map("".join))
@example('a,"b\n1,"\na"\n')
def test_any_body_gives_rows_of_the_header_or_named_faults(body):
    table = read_delimited(body, Dialect(","), ("x", "y"), 0)
    assert [row.number for row in table.rows] == list(range(1, len(table.rows) + 1))
    assert all((len(row.cells) == 2) == (row.fault is None) for row in table.rows)


@given(st.binary(max_size=200) | st.binary(max_size=100).map(lambda tail: b"outlet,text,published\nPost,One.,5\n" + tail))
def test_any_bytes_end_in_articles_or_one_line(data):
    refused = ""
    try:
        articles = read_articles("-", stdin=io.BytesIO(data)).articles
    except InputError as error:
        articles, refused = (), str(error)
    assert bool(articles) != bool(refused)
    assert refused.isprintable()
    assert all(article.text.strip() and article.outlet for article in articles)


@given(st.lists(st.text(max_size=30) | st.text("0123456789 :/-.TZ+MarApr", max_size=30), max_size=5))
def test_any_column_of_dates_is_read_or_explained(column):
    for cell, published in zip(column, read_publication_dates(column), strict=True):
        assert not (published.day and published.problem)
        assert published.at is None or published.at.date() == published.day
        assert (
            published.day
            or published.problem
            or not cell.strip()
            or cell.strip().casefold() in {"-", "none", "null", "nan", "nat", "n/a", "na"}
        )
