"""What whole commands take, each in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

LAUNCH = Path(__file__).with_name("launch.py")


class Cost(NamedTuple):
    """What a command took.

    Attributes:
        wall: seconds from its start to its end.
        cpu: seconds of processors' work, of the command and of all processes it started.
        peak: MiB of memory it held at most, with the processes it started where the system tells.
    """

    wall: float
    cpu: float
    peak: float


def measured(command: Sequence[str], environment: Mapping[str, str] | None = None) -> Cost:
    """Runs a command to its end.

    Args:
        command: a program by its path, and its arguments.
        environment: variables beside those of this process.

    Raises:
        SystemExit: the command fails.
    """
    launcher = [sys.executable, "-I", "-S", str(LAUNCH), *command]
    done = subprocess.run(launcher, stdout=subprocess.PIPE, env={**os.environ, **(environment or {})}, check=True)
    told = json.loads(done.stdout)
    if told["status"]:
        raise SystemExit(f"the command failed with {told['status']}: {' '.join(command)}")
    return Cost(told["wall"], told["cpu"], told["peak"])


def report_command(articles: Path, folder: Path, cache: Path, device: str | None, *, module: Sequence[str] = ()) -> list[str]:
    """The installed command that writes the reports of a file.

    Args:
        articles: the file.
        folder: where the reports go.
        cache: where vectors are kept.
        device: where the model runs, None for the best there is.
        module: what to run in place of the module `crosscheck`, with its first arguments.
    """
    command = [sys.executable, "-m", *(module or ("crosscheck",)), "report", str(articles), "--quiet", "--cache-dir", str(cache)]
    return [
        *command,
        "-o",
        str(folder / "report.md"),
        "-o",
        str(folder / "report.json"),
        *(["--device", device] if device else []),
    ]
