"""crosscheck beside the composition of other libraries (`naive.py`), on the very same articles and in the same run."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.growth import exponent
from benchmarks.naive import missing
from benchmarks.processes import Cost, measured, report_command
from benchmarks.sample import write_articles
from benchmarks.table import figure, table
from crosscheck import Article

AT_ITS_BEST = {"OMP_WAIT_POLICY": "PASSIVE", "TQDM_DISABLE": "1"}
"""Settings for the composition: OpenMP's idle threads sleep, as crosscheck has them do, and no bars are drawn."""
HEADS = ("articles", "crosscheck, s", "CPU s", "peak MiB", "composition, s", "CPU s", "peak MiB", "ratio of CPU", "ratio of s")
Both = tuple[int, Cost, Cost]


def sizes_for(articles: int) -> list[int]:
    """A quarter of some articles, half of them, and all, so that it can be seen how both grow."""
    return sorted({max(1, articles // 4), max(1, articles // 2), articles})


def beside(articles: Sequence[Article], count: int, device: str | None, folder: Path) -> str:
    """Runs both, each in a process of its own and with nothing cached, on the first articles of a file.

    Returns:
        A table, what the composition spent its work on, and how both grow.
    """
    if absent := missing():
        return f"{', '.join(absent)} not installed (`pip install '.[bench]'`): nothing to compare with."
    runs: list[Both] = []
    told: dict[str, Any] = {}
    for size in sizes_for(min(count, len(articles))):
        path, counts = folder / f"both-{size}.csv", folder / "counts.json"
        write_articles(path, articles[:size])
        own = measured(report_command(path, folder, folder / f"both-cache-{size}", device))
        command = [sys.executable, "-m", "benchmarks.naive", str(path), "-o", str(counts)]
        other = measured([*command, *(["--device", device] if device else [])], AT_ITS_BEST)
        runs.append((size, own, other))
        told = json.loads(counts.read_text(encoding="utf-8"))
    rows = [[f"{size:,}", *_cells(own), *_cells(other), *ratios(own, other)] for size, own, other in runs]
    return f"{table(HEADS, rows)}\n\n{_spent(told)}\n{powers(runs)}"


def _cells(cost: Cost) -> list[str]:
    return [figure(cost.wall), figure(cost.cpu), f"{cost.peak:,.0f}"]


def ratios(own: Cost, other: Cost) -> list[str]:
    """How many times as much CPU and time on the wall the other took."""
    return [f"{other.cpu / own.cpu:.1f}", f"{other.wall / own.wall:.1f}"]


def powers(runs: Sequence[Both]) -> str:
    """How the CPU of both grows, in a sentence; nothing for a single size."""
    if len(runs) < 2:
        return ""
    own = exponent([(size, cost.cpu) for size, cost, _ in runs])
    other = exponent([(size, cost.cpu) for size, _, cost in runs])
    span = f"From {runs[0][0]:,} to {runs[-1][0]:,} articles"
    return f"{span}, CPU grows with the power {own:.2f}, that of the composition with {other:.2f}."


def _spent(told: dict[str, Any]) -> str:
    cpu = ", ".join(f"{name} {figure(seconds)} s" for name, seconds in told["cpu"].items())
    return (
        f"Of the last, the composition's CPU: {cpu}. It cut {told['sentences']:,} sentences, found {told['pairs']:,} pairs "
        f"across outlets, read {told['read']:,} sentences and lists {told['differ']:,} pairs that differ."
    )
