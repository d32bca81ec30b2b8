"""How a run grows with its articles, and the laws fitted to it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

from benchmarks.processes import Cost, measured, report_command
from benchmarks.sample import write_articles
from benchmarks.table import figure, table
from crosscheck import Article

Point = tuple[float, float]

FITTED_FROM = 500
"""Articles; with fewer, what every run takes, whatever its size, hides how it grows."""


def slope(points: Sequence[Point]) -> float:
    """How steep the line is that comes nearest to some points, by least squares.

    Args:
        points: (x, y), of two different x at least.

    Returns:
        How much y grows for each x.
    """
    middle_x = math.fsum(x for x, _ in points) / len(points)
    middle_y = math.fsum(y for _, y in points) / len(points)
    return math.fsum((x - middle_x) * (y - middle_y) for x, y in points) / math.fsum((x - middle_x) ** 2 for x, _ in points)


def exponent(points: Sequence[Point]) -> float:
    """The power of x with which y grows, by least squares over the logarithms.

    Args:
        points: (x, y), all positive, of two different x at least.

    Returns:
        1 where y grows as x does, 2 where it grows as its square.
    """
    return slope([(math.log(x), math.log(y)) for x, y in points])


def fitted(sizes: Sequence[int]) -> list[int]:
    """The sizes that laws are fitted to: those from `FITTED_FROM` on, or all of them where these are fewer than two."""
    large = sorted(size for size in set(sizes) if size >= FITTED_FROM)
    return large if len(large) > 1 else sorted(set(sizes))


def sizes_within(sizes: Sequence[int], articles: int) -> list[int]:
    """Sizes of which there are enough articles, each once, in order; that of all articles in place of those that are larger."""
    return sorted({min(size, articles) for size in sizes if size > 0})


def laws(costs: Sequence[tuple[int, Cost]]) -> str:
    """What is fitted to the costs of runs of different sizes, in a sentence; nothing for a single size."""
    sizes = fitted([size for size, _ in costs])
    if len(sizes) < 2:
        return ""
    chosen = [(size, cost) for size, cost in costs if size in sizes]
    wall = exponent([(size, cost.wall) for size, cost in chosen])
    cpu = exponent([(size, cost.cpu) for size, cost in chosen])
    memory = slope([(size, cost.peak * 1024) for size, cost in chosen])
    span = f"From {sizes[0]:,} to {sizes[-1]:,} articles"
    last = slope([(size, cost.peak * 1024) for size, cost in sorted(chosen)[-2:]])
    powers = f"seconds grow with the power {wall:.2f} of their number, seconds of CPU with {cpu:.2f}"
    held = f"the peak of memory by {memory:,.0f} KiB for each further article, from {sizes[-2]:,} on by {last:,.0f} KiB"
    return f"{span}, {powers}, and {held}."


def growth(articles: Sequence[Article], sizes: Sequence[int], device: str | None, folder: Path) -> str:
    """Runs the whole command, with nothing cached, on the first articles of a file, as many as each size says.

    The first ones, and not some drawn from all: a story of which only every tenth article is there is none.

    Returns:
        A table and what is fitted to it.
    """
    costs = []
    for size in sizes:
        path = folder / f"first-{size}.csv"
        write_articles(path, articles[:size])
        costs.append((size, measured(report_command(path, folder, folder / f"cache-{size}", device))))
    rows = [
        [
            f"the first {size:,} of {len(articles):,}",
            figure(cost.wall),
            figure(cost.cpu),
            f"{cost.peak:,.0f}",
            figure(size / cost.wall),
        ]
        for size, cost in costs
    ]
    return table(("articles", "seconds", "CPU s", "peak MiB", "articles/s"), rows) + f"\n\n{laws(costs)}"
