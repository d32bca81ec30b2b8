"""Runs a module as `python -m` would, and afterwards notes whether torch was imported: `watched.py NOTE MODULE ARGUMENT ...`."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path


def main() -> None:
    """Runs the module that the command line names."""
    note, module = sys.argv[1:3]
    del sys.argv[1:3]
    try:
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    finally:
        Path(note).write_text("yes" if "torch" in sys.modules else "no", encoding="ascii")


if __name__ == "__main__":
    main()
