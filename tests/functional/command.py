"""The command line as its users call it: in this process, or in a fresh one."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from crosscheck.cli import main

DEMO = Path(__file__).parents[2] / "data" / "demo.csv"
HEARING = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
"""A shell that runs the tests in the background makes its children ignore interrupts; with this, one hears them."""


@dataclass(frozen=True)
class Outcome:
    code: int
    out: bytes
    err: str


class Command:
    """Runs commands in this process, where the model's libraries are imported only once."""

    def __init__(self, monkeypatch, capfdbinary):
        self._patch = monkeypatch
        self._captured = capfdbinary

    def __call__(self, *arguments: str | Path, stdin: bytes = b"") -> Outcome:
        self._patch.setattr(sys, "argv", ["crosscheck", *map(str, arguments)])
        self._patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        self._captured.readouterr()
        try:
            main()
            code = 0
        except SystemExit as stop:
            code = int(stop.code or 0)
        out, err = self._captured.readouterr()
        return Outcome(code, out, err.decode())


def in_fresh_process(*arguments: str | Path, code: str = "", cwd: Path | None = None, **environment: str) -> Outcome:
    """Runs a command, after `code` if that is given, in a new interpreter."""
    start = f"import sys; sys.argv[0] = 'crosscheck'; {code or 'pass'}\nfrom crosscheck.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", start, *map(str, arguments)],
        capture_output=True,
        check=False,
        cwd=cwd,
        env={**os.environ, **environment},
    )
    return Outcome(done.returncode, done.stdout, done.stderr.decode())
