"""Runs a command and prints what it took, as JSON: `python -I -S launch.py COMMAND ...`.

This is a process of its own, and imports little, because the system counts the memory of whoever starts a program among that
program's: started from the benchmark's own process, which has held a model, every command would seem to need as much. What the
command prints goes to standard error.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

EVERY_SECONDS = 0.1


def main() -> None:
    """Runs the command that the command line gives."""
    command = sys.argv[1:]
    start = time.perf_counter()
    child = os.posix_spawn(command[0], command, os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, 2, 1)])
    together, done = [0.0], threading.Event()
    watcher = threading.Thread(target=_watch, args=(child, together, done))
    watcher.start()
    _, status, usage = os.wait4(child, 0)
    wall = time.perf_counter() - start
    done.set()
    watcher.join()
    alone = usage.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
    told = {"status": os.waitstatus_to_exitcode(status), "wall": wall, "cpu": usage.ru_utime + usage.ru_stime}
    sys.stdout.write(json.dumps({**told, "peak": max(alone, together[0])}))


def _watch(process: int, together: list[float], done: threading.Event) -> None:
    """Looks now and then how much memory a process and those that it started hold together, pages that they share once."""
    while not done.wait(EVERY_SECONDS):
        family = list(_family(process))
        if len(family) > 1:  # of one process the system itself knows the peak
            together[0] = max(together[0], sum(map(_held, family)))


def _family(process: int) -> Iterator[int]:
    yield process
    with suppress(OSError):  # there is no /proc, or the process is gone
        for thread in Path(f"/proc/{process}/task").iterdir():
            for child in (thread / "children").read_text(encoding="ascii").split():
                yield from _family(int(child))


def _held(process: int) -> float:
    with suppress(OSError):
        for line in Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    return 0.0


if __name__ == "__main__":
    main()
