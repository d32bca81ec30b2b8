"""The installed command from its start to its end: with nothing cached, with all cached, and with one article added."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.processes import measured, report_command
from benchmarks.sample import held_out, write_articles
from benchmarks.table import figure, table
from crosscheck import Article

HEADS = ("whole command", "seconds", "CPU s", "peak MiB", "articles/s", "runs the model")


def commands(articles: Sequence[Article], stories: Mapping[str, str], device: str | None, folder: Path) -> str:
    """Runs the command three times, on all articles but one and then on all.

    Args:
        articles: in the order of their file.
        stories: article id to story.
        device: where the model runs, None for the best there is.
        folder: an empty one, for whatever is written.

    Returns:
        A table and what was added.
    """
    row = held_out(articles, stories)
    others, everything, note = folder / "others.csv", folder / "everything.csv", folder / "note"
    write_articles(others, [*articles[:row], *articles[row + 1 :]])
    write_articles(everything, articles)
    rows = []
    for name, path, count in (
        ("nothing cached", others, len(articles) - 1),
        ("all cached", others, len(articles) - 1),
        ("one article added", everything, len(articles)),
    ):
        watched = ("benchmarks.watched", str(note), "crosscheck")
        cost = measured(report_command(path, folder, folder / "cache", device, module=watched))
        rates = (figure(cost.wall), figure(cost.cpu), f"{cost.peak:,.0f}", figure(count / cost.wall))
        rows.append([name, *rates, note.read_text(encoding="ascii")])
    story = stories[articles[row].id]
    size = sum(stories[article.id] == story for article in articles)
    return f"{table(HEADS, rows)}\n\nThe article added is one of the {size} of its story."
