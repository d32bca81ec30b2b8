"""Marked text: coloured where there are colours, bracketed where there are none, and never wider than the screen."""

from __future__ import annotations

import io
import re

import pytest
from rich.cells import cell_len

from crosscheck.adapters.highlight import Highlighter
from crosscheck.render.marked import LEGEND
from crosscheck.styled import Line, Piece

ESCAPE = re.compile(r"\x1b\[[0-9;]*m")
MENTIONS = Line(
    (Piece("Two", "quantity"), Piece(" left "), Piece("on Friday", "date"), Piece(" by Route "), Piece("9", "refused"))
)
LONG = Line((Piece("a word " * 30), Piece("many more words " * 9, "date"), Piece("x" * 120, "quantity")), indent=2, hang=4)


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture(autouse=True)
def capable_terminal(monkeypatch):
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "60")
    for name in ("NO_COLOR", "COLORTERM", "TTY_COMPATIBLE", "TTY_INTERACTIVE", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)


def plain(text):
    return ESCAPE.sub("", text)


def test_a_terminal_gets_a_colour_for_each_family_and_the_text_as_it_is():
    drawn = Highlighter(Terminal()).draw([MENTIONS])
    assert plain(drawn) == "Two left on Friday by Route 9\n"
    two, friday, nine = (re.search(rf"\x1b\[([0-9;]+)m{words}", drawn)[1] for words in ("Two", "on Friday", "9"))
    assert len({two, friday, nine}) == 3
    assert "43" in two.split(";")
    assert "46" in friday.split(";")
    assert {"2", "9"} <= set(nine.split(";"))


def test_families_differ_without_any_colour(monkeypatch):
    bracketed = "[Two] left {on Friday} by Route ~9~\n"
    assert Highlighter(io.StringIO()).draw([MENTIONS]) == bracketed
    assert Highlighter(None).draw([MENTIONS]) == bracketed
    monkeypatch.setenv("TERM", "dumb")
    assert Highlighter(Terminal()).draw([MENTIONS]) == bracketed
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", "1")
    drawn = Highlighter(Terminal()).draw([MENTIONS])
    assert plain(drawn) == bracketed
    assert not re.search(r"\x1b\[(?:[0-9]+;)*[34][0-9]", drawn)


def test_a_pipe_gets_colours_where_they_are_forced_and_a_file_never_does(monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in Highlighter(io.StringIO()).draw([MENTIONS])
    assert "\x1b[" not in Highlighter(None).draw([MENTIONS])


@pytest.mark.parametrize("stream", [Terminal(), io.StringIO(), None], ids=["terminal", "pipe", "file"])
def test_no_line_is_wider_than_the_screen_and_no_word_is_lost(stream):
    drawn = plain(Highlighter(stream).draw([LONG]))
    rows = drawn.splitlines()
    assert max(map(cell_len, rows)) <= (60 if stream is not None else 100)
    assert rows[0].startswith("  a word")
    assert all(row.startswith("      ") for row in rows[1:])
    assert not any(row.endswith(" ") for row in rows)
    letters = re.sub(r"[\s\[\]{}]", "", drawn)
    assert letters == re.sub(r"\s", "", "".join(piece.text for piece in LONG.pieces))


def test_wide_characters_are_counted_as_two_columns():
    rows = Highlighter(io.StringIO()).draw([Line((Piece("五十人の乗客 " * 20),))]).splitlines()
    assert max(map(cell_len, rows)) <= 60


def test_a_very_narrow_terminal_still_shows_everything(monkeypatch):
    monkeypatch.setenv("COLUMNS", "5")
    assert "".join(Highlighter(Terminal()).draw([LONG]).split()).count("x") == 120


@pytest.mark.parametrize("markup", ["[bold]5[/bold]", "[/]", "[link=x]y", ":smile:", "\\[red]", "[@click=quit]9", "[[5]]"])
def test_markup_in_an_article_stays_text(markup):
    assert plain(Highlighter(Terminal()).draw([Line((Piece(markup), Piece(markup, "date")))])) == f"{markup}{markup}\n"


def test_empty_lines_stay_empty():
    assert Highlighter(None).draw([Line(), LEGEND, Line()]) == "\nMarked: [quantity], {date}, ~not read~\n\n"
