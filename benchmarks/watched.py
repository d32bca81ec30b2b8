"""Runs a module as `python -m` would, and afterwards notes whether the model may have run: `watched.py NOTE MODULE ARGUMENT ...`.

It runs in a process of its own, or in this one if torch is imported here. A run that started no process and imported no torch did
without it.
"""

from __future__ import annotations

import runpy
import sys
from multiprocessing.process import BaseProcess
from pathlib import Path


def main() -> None:
    """Runs the module that the command line names."""
    note, module = sys.argv[1:3]
    del sys.argv[1:3]
    started: list[BaseProcess] = []
    start = BaseProcess.start

    def watched_start(process: BaseProcess) -> None:
        started.append(process)
        start(process)

    BaseProcess.start = watched_start  # type: ignore[method-assign]
    try:
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    finally:
        Path(note).write_text("yes" if started or "torch" in sys.modules else "no", encoding="ascii")


if __name__ == "__main__":
    main()
