"""Progress: seen on a terminal, and nowhere else."""

from __future__ import annotations

import io
from contextlib import suppress

import pytest

from crosscheck.adapters.terminal import TerminalProgress


class Terminal(io.StringIO):
    def isatty(self):
        return True


def work(stream, **options):
    with TerminalProgress(stream, **options) as progress:
        progress.stage("reading articles", 0, 0)
        progress.encoding(0, 200)
        progress.encoding(100, 200)
    return stream.getvalue()


@pytest.fixture(autouse=True)
def capable_terminal(monkeypatch):
    monkeypatch.setenv("TERM", "xterm-256color")
    for name in ("NO_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)


def test_shows_the_stage_on_a_terminal_and_leaves_the_cursor_as_it_was():
    shown = work(Terminal())
    assert "comparing meanings" in shown
    assert shown.rfind("\x1b[?25h") > shown.rfind("\x1b[?25l")


def test_writes_nothing_to_a_file_or_pipe():
    assert work(io.StringIO()) == ""


def test_writes_nothing_where_it_is_not_wanted():
    assert work(Terminal(), wanted=False) == ""


def test_stops_when_the_work_fails():
    stream = Terminal()
    with suppress(ZeroDivisionError), TerminalProgress(stream) as progress:
        progress.stage("dividing", 0, 0)
        _ = 1 / 0
    assert stream.getvalue().endswith("\x1b[2K")
