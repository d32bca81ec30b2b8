"""The command line: parse, call, print, exit.

One file a command, and what it needs is imported inside it, so that `--help` answers at once.
"""

from __future__ import annotations

import gc
from typing import Annotated, Any, Final

import typer
from typer.core import TyperGroup

from crosscheck import __version__
from crosscheck.cli import cache, explain, extract, report, rules
from crosscheck.cli import eval as evaluation
from crosscheck.cli.report import Format
from crosscheck.errors import CrosscheckError

__all__ = ["Format", "app", "main"]

OBJECTS_BEFORE_A_LOOK: Final = (200_000, 20, 100)
"""How seldom Python looks for objects that hold each other. A run makes millions, hardly any of which do; to look as often as by
default takes a sixth of the time of aligning."""
INTERRUPTED: Final = 130
"""Exit code after Ctrl-C: 128 + SIGINT, as shells have it."""


class _Commands(TyperGroup):
    """The commands, with the one place where an expected failure becomes a line on stderr and an exit code."""

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401 - typer's own signature, whose types differ between releases
        try:
            return super().invoke(ctx)
        except CrosscheckError as error:
            typer.echo(f"crosscheck: error: {_one_line(str(error))}", err=True)
            raise typer.Exit(error.exit_code) from error
        except KeyboardInterrupt as error:
            typer.echo("crosscheck: interrupted", err=True)
            raise typer.Exit(INTERRUPTED) from error


app = typer.Typer(
    cls=_Commands,
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="First try: crosscheck report articles.csv, then read reports/articles.md.",
)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"crosscheck {__version__}")
        raise typer.Exit


@app.callback()
def crosscheck(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Finds where several outlets' figures and dates about one event cannot both be true.

    Give it articles of different outlets, and it writes a report for a person to review: each disagreement with both
    sides, their sentences word for word, and how each figure was read. It works offline.
    """


app.command("report")(report.command)
app.command("explain")(explain.command)
app.command("extract")(extract.command)
app.command("eval")(evaluation.command)
app.command("rules")(rules.command)
app.add_typer(cache.app, name="cache")


def main() -> None:
    """Runs the command line on the process's arguments and exits with its code."""
    gc.set_threshold(*OBJECTS_BEFORE_A_LOOK)
    app(prog_name="crosscheck")


def _one_line(text: str) -> str:
    return " ".join("".join(character if character.isprintable() else " " for character in text).split())
