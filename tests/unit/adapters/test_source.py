"""Inputs that cannot be read at all are refused in one line that names them and the remedy."""

from __future__ import annotations

import gzip
import io
import os

import pytest

from crosscheck.adapters.source import printable, read_source
from crosscheck.errors import InputError


def refuse(path) -> str:
    with pytest.raises(InputError) as caught:
        read_source(str(path))
    message = str(caught.value)
    assert message.startswith(f"{printable(str(path))}: ")
    assert "\n" not in message
    return message


def test_a_missing_file_suggests_the_one_that_was_meant(tmp_path):
    (tmp_path / "articles.csv").write_text("outlet,text\n")
    (tmp_path / "notes.txt").write_text("x")
    assert f"did you mean {tmp_path}/articles.csv?" in refuse(tmp_path / "artcles.csv")
    assert "does not exist; check the path" in refuse(tmp_path / "zzz")


def test_a_missing_folder(tmp_path):
    assert "no folder" in refuse(tmp_path / "nowhere" / "articles.csv")


def test_a_directory_suggests_a_table_in_it(tmp_path):
    assert "is a directory" in refuse(tmp_path)
    (tmp_path / "b.csv").write_text("x")
    (tmp_path / "a.png").write_text("x")
    assert f"such as {tmp_path}/b.csv" in refuse(tmp_path)


@pytest.mark.parametrize("data", [b"", b"\n\r\n  \t", b"\xef\xbb\xbf", b"\xff\xfe\n\x00", gzip.compress(b"")])
def test_an_empty_file(tmp_path, data):
    path = tmp_path / "articles.csv"
    path.write_bytes(data)
    assert "is empty" in refuse(path)


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[:-9],
        lambda data: data[:12] + b"\xff\x00\xff" + data[15:],
        lambda data: data[:3],
        lambda data: data + b"junk",
    ],
)
def test_damaged_gzip(tmp_path, damage):
    path = tmp_path / "articles.csv.gz"
    path.write_bytes(damage(gzip.compress(b"outlet,text\nPost,One died.\n" * 50)))
    assert "gzip" in refuse(path)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission(tmp_path):
    path = tmp_path / "articles.csv"
    path.write_text("outlet,text\n")
    path.chmod(0)
    assert "may not be read" in refuse(path)


@pytest.mark.parametrize("name", ["a\x00b.csv", "x" * 5_000])
def test_impossible_names(name):
    assert "cannot be read" in refuse(name)


def test_a_file_used_as_a_folder(tmp_path):
    (tmp_path / "a.csv").write_text("x")
    assert "check the path" in refuse(tmp_path / "a.csv" / "b.csv")


def test_a_terminal_is_not_waited_for():
    primary, secondary = os.openpty()
    with os.fdopen(primary, "rb"), os.fdopen(secondary, "rb") as terminal, pytest.raises(InputError, match="is a terminal"):
        read_source("-", terminal)


def test_an_empty_standard_input():
    with pytest.raises(InputError, match="standard input: is empty"):
        read_source("-", io.BytesIO(b""))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\nb\tc", "a b c"),
        ("\x1b[31mred", "\\x1b[31mred"),
        ("\udcff", "\\udcff"),
        ("é 新", "é 新"),
        ("x" * 300, "x" * 199 + "…"),
        ("", ""),
    ],
)
def test_printable(text, shown):
    assert printable(text) == shown
