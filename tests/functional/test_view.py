"""`crosscheck extract` as a person sees it on a terminal, and what it writes everywhere else."""

from __future__ import annotations

import json
import os
import pty
import re
import select
import subprocess
import sys

import pytest

from tests.functional.command import DEMO

SENTENCE = "Two or three sailors were hurt on Friday."
HOSTILE = "\x1b]0;owned\x07\x1b[2JTwo \x9b31mmen [red]died[/red] \u202eon Friday\x08\x08 in\u2066side.\x07"
CONTROLS = re.compile(
    rb"[\x00-\x09\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\x8e\x8f\xaa-\xae]|\xe2\x81[\xa6-\xa9]"
)
COLOURS = re.compile(rb"\x1b\[[0-9;]*m")
CLEAN = ("NO_COLOR", "FORCE_COLOR", "COLORTERM", "TTY_COMPATIBLE", "TTY_INTERACTIVE", "COLUMNS", "LINES")


def environment(**more: str) -> dict[str, str]:
    return {**{name: value for name, value in os.environ.items() if name not in CLEAN}, "TERM": "xterm-256color", **more}


def on_terminal(*arguments: str, **more: str) -> tuple[int, bytes]:
    """Runs the command with a real terminal as its standard output, and gives its exit code and what the terminal got."""
    controller, terminal = pty.openpty()
    command = [sys.executable, "-m", "crosscheck", *map(str, arguments)]
    with subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=terminal, stderr=subprocess.PIPE, env=environment(**more)
    ) as running:
        os.close(terminal)
        seen = b""
        while select.select([controller], [], [], 60)[0]:
            try:
                part = os.read(controller, 65536)
            except OSError:  # Linux ends a terminal that nobody holds any more with an error
                break
            if not part:
                break
            seen += part
        errors = running.stderr.read().decode()
    os.close(controller)
    assert "Traceback" not in errors, errors
    return running.returncode, seen.replace(b"\r\n", b"\n")


def written(*arguments: str, **more: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "crosscheck", *map(str, arguments)]
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False, env=environment(**more))


def test_a_terminal_shows_the_text_with_its_mentions_in_colour_and_read_out():
    code, seen = on_terminal("extract", "--text", SENTENCE, "--published", "2026-03-06", COLUMNS="80")
    assert code == 0
    assert b"\x1b[30;43mTwo or three\x1b[0m" in seen
    lines = COLOURS.sub(b"", seen).decode().splitlines()
    assert SENTENCE in lines
    assert any(line.startswith("  Two or three → 2 to 3 · counts “sailors” · wounded") for line in lines)
    assert any(line.startswith("  on Friday → Friday 6 March 2026 · counted from publication") for line in lines)


@pytest.mark.parametrize("more", [{"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=["no colour", "dumb"])
def test_a_terminal_without_colours_shows_brackets(more):
    code, seen = on_terminal("extract", "--text", SENTENCE, "--published", "2026-03-06", **more)
    assert code == 0
    assert b"[Two or three] sailors were hurt {on Friday}.\n" in COLOURS.sub(b"", seen)
    assert not re.search(rb"\x1b\[(?:[0-9]+;)*[34][0-9]", seen)


def test_a_terminal_can_have_the_lines_and_a_pipe_the_view(tmp_path):
    piped = written("extract", DEMO, "-q")
    assert on_terminal("extract", DEMO, "-q", "--lines") == (0, piped.stdout)
    assert all(json.loads(line)["surface"] for line in piped.stdout.splitlines())
    view = written("extract", DEMO, "--view")
    assert view.stdout.startswith(b"Marked: [quantity], {date}, ~not read~\n")
    assert b"\x1b" not in view.stdout
    assert "[about 4,700] → about 4,700 · counts “containers”" in view.stdout.decode()
    assert written("extract", DEMO, "--view", "-q", "-o", str(tmp_path / "view.txt")).stdout == b""
    assert (tmp_path / "view.txt").read_bytes().startswith(b"Marked: [quantity]")
    assert on_terminal("extract", DEMO, "-q", "-o", str(tmp_path / "lines.jsonl")) == (0, b"")
    assert (tmp_path / "lines.jsonl").read_bytes() == piped.stdout


def test_the_view_and_the_lines_are_of_the_same_mentions():
    view, lines = written("extract", DEMO, "--view"), written("extract", DEMO)
    assert view.stderr == lines.stderr
    mentions = [row for row in map(json.loads, lines.stdout.splitlines()) if row["restates"] is None]
    shown = re.findall(r"^  [\[{].*?[\]}] → ", view.stdout.decode(), re.MULTILINE)
    assert len(shown) == len(mentions)


def test_a_converted_figure_is_told_beside_the_one_it_repeats_and_counted_all_the_same():
    text = "It weighs 100 kg (220 lb)."
    view, lines = written("extract", "--text", text, "--view"), written("extract", "--text", text)
    assert view.stderr == lines.stderr == b"2 figures and dates in 1 article.\n"
    assert "[100 kg] → 100 kilograms · also given as 220 pounds, which fits" in view.stdout.decode()
    assert "[220 lb] →" not in view.stdout.decode()
    assert "[100 kg] ([220 lb])" in view.stdout.decode()


def test_a_pager_gets_colours_where_they_are_asked_for():
    seen = written("extract", DEMO, "--view", FORCE_COLOR="1").stdout
    assert b"\x1b[30;43m" in seen
    assert CONTROLS.search(seen) is None


@pytest.mark.parametrize("form", ["text", "csv"])
def test_no_control_character_of_an_article_reaches_the_terminal(tmp_path, form):
    if form == "text":
        code, seen = on_terminal("extract", "--text", HOSTILE, "--published", "2026-03-06")
    else:
        row = [
            {"id": HOSTILE, "outlet": HOSTILE, "title": HOSTILE, "text": f"{HOSTILE} Four ships\r\nsank.", "published": HOSTILE}
        ]
        (tmp_path / "hostile.jsonl").write_text("".join(json.dumps(one) + "\n" for one in row))
        code, seen = on_terminal("extract", str(tmp_path / "hostile.jsonl"), "--all")
    assert code == 0
    bare = COLOURS.sub(b"", seen)
    assert b"Two" in bare
    assert b"[red]died[/red]" in bare
    assert b"\x1b" not in bare
    assert b"\r" not in bare
    assert CONTROLS.search(bare) is None


def test_the_columns_of_the_terminal_are_kept():
    for columns in ("50", "120"):
        _, seen = on_terminal("extract", DEMO, COLUMNS=columns)
        widths = [len(line) for line in COLOURS.sub(b"", seen).decode().splitlines()]
        assert int(columns) - 15 < max(widths) <= int(columns)


def test_page_furniture_is_counted_and_shown_on_demand():
    short, whole = written("extract", DEMO, "--view").stdout.decode(), written("extract", DEMO, "--view", "--all").stdout.decode()
    assert re.search(r"Not shown: [^\n]* of page\s+furniture; --all shows\s+them\.\n$", short)
    assert "(page furniture: " in re.sub(r"\s+", " ", whole)
    assert "Not shown" not in whole


def test_a_reader_of_the_view_who_leaves_early_is_no_error(tmp_path):
    rows = "".join(f'{number},Bay Wire,2026-03-06,"{SENTENCE}"\n' for number in range(3000))
    (tmp_path / "many.csv").write_text(f"id,outlet,published,text\n{rows}")
    command = [sys.executable, "-m", "crosscheck", "extract", "--view", str(tmp_path / "many.csv")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()) as running:
        assert running.stdout.readline().startswith(b"Marked:")
        running.stdout.close()
        errors = running.stderr.read()
    assert (running.returncode, errors) == (0, b"")


def test_a_sentence_may_be_piped_on_as_lines():
    done = written("extract", "--text", SENTENCE, "--published", "6 March 2026")
    assert [json.loads(line)["surface"] for line in done.stdout.splitlines()] == ["Two or three", "on Friday"]
    assert json.loads(done.stdout.splitlines()[1])["earliest"] == "2026-03-06"
    assert done.stderr == b"2 figures and dates in 1 article.\n"


def test_without_a_day_of_publication_the_view_says_that_the_day_is_not_known():
    seen = written("extract", "--text", SENTENCE, "--view").stdout.decode()
    assert re.search(r"\{on Friday\} → unresolved · \S", seen)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "--text"),
        (["articles.csv", "--text", SENTENCE], "not both"),
        (["articles.csv", "--published", "2026-03-06"], "--text only"),
        (["--text", " \n"], "is empty"),
        (["--text", SENTENCE, "--published", "Fri\x1b[2Jday"], "no day of publication"),
    ],
    ids=["nothing", "both", "a day for a file", "no words", "no day"],
)
def test_a_wrong_call_is_told_in_words_and_with_exit_code_2(crosscheck, arguments, told):
    outcome = crosscheck("extract", *arguments)
    assert (outcome.code, outcome.out) == (2, b"")
    assert told in outcome.err
    assert "\x1b" not in outcome.err
    assert "Traceback" not in outcome.err
