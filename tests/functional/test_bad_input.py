"""A person who passes the wrong file is told so at once: one line with the problem and the remedy, exit code 2, no report."""

from __future__ import annotations

import codecs
import gzip
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

GOOD = "id,outlet,published,text\n1,Harbour Post,2025-03-26,Two died.\n2,Quay Gazette,2025-03-26,Three died.\n"
NO_MODEL = "import sys; sys.modules.update(torch=None, sentence_transformers=None); from crosscheck.cli import main; main()"
"""The command where the model's libraries cannot be loaded: whatever fails before the model does not notice."""


def run(folder: Path, *arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-c", NO_MODEL, *arguments], cwd=folder, input=stdin, capture_output=True, check=False)


def refuse(folder: Path, *arguments: str, stdin: bytes = b"") -> str:
    """The one line on standard error with which the command refuses."""
    before = sorted(folder.rglob("*"))
    done = run(folder, *arguments, stdin=stdin)
    error = done.stderr.decode()
    assert (done.returncode, done.stdout) == (2, b""), error
    assert error.endswith("\n")
    assert error.count("\n") == 1, error
    assert sorted(folder.rglob("*")) == before
    return error


def written(content: str | bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(content.encode() if isinstance(content, str) else content)


def workbook(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>" * 99)


@pytest.mark.parametrize(
    ("make", "problem", "remedy"),
    [
        (written(""), "is empty", "one article a row"),
        (written(" \r\n\n"), "is empty", "one article a row"),
        (written(gzip.compress(b"")), "is empty", "one article a row"),
        (Path.mkdir, "is a directory", "name one file"),
        (written("id,outlet,text\n"), "no articles", "one article in each row"),
        (written(codecs.BOM_UTF16_LE + "id,outlet,text\r\n".encode("utf-16-le")), "no articles", "one article in each row"),
        (written(b"\x89PNG\r\n\x1a\n" + bytes(range(256))), "is a PNG image", "CSV"),
        (workbook, "is a spreadsheet", "save it as CSV"),
        (written(bytes(range(256)) * 8), "is binary", "save it as CSV"),
        (written(gzip.compress(GOOD.encode())[:-12]), "gzip", "fetch it again"),
        (written("id,outlet,summary\n1,Harbour Post,Two died.\n"), "no text column", "--column text=NAME"),
        (written("id,text\n1,Two died.\n"), "no outlet column", "--column outlet=NAME"),
        (written('1,Harbour Post,"Two died.\n\nThen three."\n'), "no outlet column", "name the columns in the first line"),
        (written("outlet,text\nHarbour Post,\n,Two died.\n"), "none of its 2 rows is an article (row 1", "correct the rows"),
        (written('outlet,text\n"Harbour Post,Two died.\n'), "its only row is no article (row 1", "correct the rows"),
        (written('{"outlet": "Harbour Post"\n'), "its only row is no article (row 1", "correct the rows"),
    ],
)
def test_a_file_that_holds_no_articles(tmp_path, make, problem, remedy):
    make(tmp_path / "articles.csv")
    error = refuse(tmp_path, "report", "articles.csv")
    assert "articles.csv: " in error
    assert problem in error
    assert remedy in error


def test_extract_refuses_in_the_same_words(tmp_path):
    assert refuse(tmp_path, "extract", "articles.csv") == refuse(tmp_path, "report", "articles.csv")


def test_a_file_that_does_not_exist(tmp_path):
    (tmp_path / "articles.csv").write_text(GOOD)
    assert "artcles.csv: does not exist; did you mean articles.csv?" in refuse(tmp_path, "report", "artcles.csv")
    assert "does not exist; there is no folder" in refuse(tmp_path, "report", "nowhere/articles.csv")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(tmp_path):
    (tmp_path / "articles.csv").write_text(GOOD)
    (tmp_path / "articles.csv").chmod(0)
    assert "may not be read; change its permissions" in refuse(tmp_path, "report", "articles.csv")


def test_standard_input_that_holds_no_articles(tmp_path):
    assert "standard input: is empty" in refuse(tmp_path, "report", "-")
    assert "standard input: is a PDF" in refuse(tmp_path, "report", "-", stdin=b"%PDF-1.7\n")


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        (["--group-by", "story"], "--group-by story: there is no such column (columns found: id, outlet, published, text)"),
        (["--column", "text=txt"], "--column text=txt: there is no such column; did you mean text?"),
        (["--column", "body=text"], "there is no such role; use one of"),
        (["--config", "none.toml"], "none.toml: does not exist"),
    ],
)
def test_a_column_or_settings_file_that_does_not_exist(tmp_path, options, problem):
    (tmp_path / "articles.csv").write_text(GOOD)
    assert problem in refuse(tmp_path, "report", "articles.csv", *options)


def test_names_with_line_ends_and_escapes_stay_on_the_line(tmp_path):
    assert "does not exist" in refuse(tmp_path, "report", "no\nsuch\x1b[31m.csv")
    (tmp_path / "articles.csv").write_text('"two\nlines","\x1b[31mred"\n1,2\n')
    assert "(columns found: two lines, \\x1b[31mred)" in refuse(tmp_path, "report", "articles.csv")


def test_bad_rows_do_not_stop_the_good_ones(tmp_path):
    bad = '3,Harbour Post,2025-03-26,"Never closed.\n4,Harbour Post,2025-03-26,Too, many, fields.\n5,,2025-03-26,No outlet.\n'
    (tmp_path / "articles.csv").write_text(GOOD.replace("2,Quay", bad + "2,Quay"))
    done = run(tmp_path, "extract", "articles.csv")
    assert done.returncode == 0
    assert [line.split('"id": "')[1][0] for line in done.stdout.decode().splitlines()] == ["1", "2"]
    assert b"3 entries were left out" in done.stderr
