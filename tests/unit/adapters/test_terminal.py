"""Progress: seen on a terminal, and nowhere else."""

from __future__ import annotations

import io
import re
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


def test_shows_how_much_is_done_how_fast_and_how_long_it_will_take():
    ticks = iter(range(0, 1000, 2))
    stream = Terminal()
    with TerminalProgress(stream, clock=lambda: float(next(ticks))) as progress:
        progress.stage("reading", 0, 4000)
        progress.stage("reading", 1000, 4000)
        progress._bar.refresh()
    shown = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", stream.getvalue())
    assert re.search(r"1,000/4,000 · \d+/s +(\d+:)?\d\d:\d\d|1,000/4,000 · \d+/s +--:--", shown)


def test_accounts_for_the_time_of_each_stage():
    now = [0.0]
    progress = TerminalProgress(Terminal(), clock=lambda: now[0])
    with progress:
        for name, at in (("reading", 0.5), ("aligning", 2.0), ("encoding", 3.0), ("aligning", 7.25), ("writing", 8.0)):
            now[0] = at
            progress.stage(name, 0, 0)
        now[0] = 8.01
    assert progress.account == "Took 8.0 s: reading 1.5 s, aligning 1.8 s, encoding 4.2 s."


def test_accounts_for_nothing_where_nothing_is_shown():
    progress = TerminalProgress(io.StringIO())
    with progress:
        progress.stage("reading", 0, 0)
    assert progress.account == ""


def test_stops_when_the_work_fails():
    stream = Terminal()
    with suppress(ZeroDivisionError), TerminalProgress(stream) as progress:
        progress.stage("dividing", 0, 0)
        _ = 1 / 0
    assert stream.getvalue().endswith("\x1b[2K")
