"""`crosscheck cache`: what earlier runs left, and its removal."""

from __future__ import annotations

import typer

from crosscheck.cli.options import CacheDir, count, find_cache

app = typer.Typer(no_args_is_help=True, help="Show or remove what earlier runs read and encoded.", rich_markup_mode=None)


@app.command("info")
def info(cache: CacheDir = None) -> None:
    """Say where the cache is, how much is in it, and how large it may grow."""
    found = find_cache(no_cache=False, folder=cache)
    if found is None:
        typer.echo("There is no cache: this user has no home folder. Name a folder with --cache.")
        return
    held = found.info()
    typer.echo(f"{held.path}\n{count(held.entries, 'entry', 'entries')}, {_size(held.size)} of at most {_size(held.limit)}")


@app.command("clear")
def clear(cache: CacheDir = None) -> None:
    """Remove all that earlier runs left; later runs read and encode anew."""
    found = find_cache(no_cache=False, folder=cache)
    if found is not None:
        held = found.info()
        found.clear()
        typer.echo(f"Removed {count(held.entries, 'entry', 'entries')}, {_size(held.size)}, from {held.path}")


def _size(size: int) -> str:
    return f"{size / 1e6:,.1f} MB"
