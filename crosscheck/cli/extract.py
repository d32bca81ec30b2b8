"""`crosscheck extract`: list the figures and dates of articles, or show how each was read."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from crosscheck.cli.options import ARTICLES_HELP, STDOUT, ColumnNames, ConfigPath, Quiet, count, read_articles

if TYPE_CHECKING:
    from crosscheck.adapters.articles import ReadResult
    from crosscheck.config import Config
    from crosscheck.model import Article, Examination


def command(
    articles: Annotated[
        str | None, typer.Argument(metavar="ARTICLES", help=f"{ARTICLES_HELP} Or give a sentence with --text.")
    ] = None,
    text: Annotated[
        str | None, typer.Option("--text", metavar="TEXT", help="Read these words in place of ARTICLES.", show_default=False)
    ] = None,
    published: Annotated[
        str | None,
        typer.Option("--published", metavar="DAY", help="With --text: the day of publication, from which relative dates count."),
    ] = None,
    output: Annotated[
        str, typer.Option("--output", "-o", metavar="PATH", help="Where the result goes; - is standard output, the default.")
    ] = STDOUT,
    view: Annotated[
        bool | None,
        typer.Option(
            "--view/--lines",
            help="The text with its figures and dates marked and read out, or one JSON object a line. Default: the view on a "
            "terminal, lines everywhere else.",
        ),
    ] = None,
    everything: Annotated[
        bool, typer.Option("--all", help="In the view, show sentences without a figure and page furniture as well.")
    ] = False,
    config: ConfigPath = None,
    column: ColumnNames = None,
    quiet: Quiet = False,
) -> None:
    """List every figure and date found, or show how each was read, and why what looks like one was not.

    In the lines, start and end are offsets in code points into the article's title or text cell, exactly as it was read.
    """
    from crosscheck.adapters.config_file import load_config
    from crosscheck.adapters.destinations import check_destination

    check_destination(output, articles or "")
    settings = load_config(config)
    found = _input(articles, text, published, column)
    seen = view if view is not None else output == STDOUT and sys.stdout.isatty()
    show = _show_mentions if seen else _list_mentions
    mentions = show(found.articles, settings, output, everything or text is not None)
    if not quiet and mentions is not None:
        left_out = f" {count(len(found.skipped), 'entry was', 'entries were')} left out of the input." if found.skipped else ""
        read = f"{count(mentions, 'figure or date', 'figures and dates')} in {count(len(found.articles), 'article')}."
        typer.echo(read + left_out, err=True)


def _input(articles: str | None, text: str | None, published: str | None, columns: Sequence[str] | None) -> ReadResult:
    """The articles of `extract`: those of a file, or the one that stands on the command line."""
    if (articles is None) == (text is None):
        problem = (
            "name a file of articles, or give a sentence with --text" if text is None else "give ARTICLES or --text, not both"
        )
        raise typer.BadParameter(problem, param_hint="ARTICLES")
    if articles is not None:
        if published is not None:
            raise typer.BadParameter("goes with --text only; articles have their own days", param_hint="--published")
        return read_articles(articles, columns, None)
    from crosscheck.adapters.articles import read_text

    return read_text(text or "", published or "")


def _list_mentions(articles: Sequence[Article], settings: Config, output: str, _everything: bool) -> int:
    """Writes the lines, and tells how many mentions there are."""
    from crosscheck.adapters.writers import write_output
    from crosscheck.mentions import listed_of
    from crosscheck.render import mention_lines

    mentions = listed_of(articles, settings)
    write_output(output, mention_lines(mentions))
    return len(mentions)


def _show_mentions(articles: Sequence[Article], settings: Config, output: str, everything: bool) -> int | None:
    """Writes the view, and tells how many mentions there are; None where the reader left before the end."""
    from crosscheck.adapters.highlight import Highlighter
    from crosscheck.adapters.writers import stream_output, write_output
    from crosscheck.extract.grammar import GRAMMAR
    from crosscheck.mentions import examined_of
    from crosscheck.render.marked import marked

    mentions = 0

    def counted() -> Iterator[tuple[Article, tuple[Examination, ...]]]:
        nonlocal mentions
        for article, examinations in examined_of(articles, settings):
            # A converted figure is told beside the one it repeats, and is a figure all the same.
            mentions += sum(1 + (read.conversion is not None) for one in examinations for read in one.readings)
            yield article, examinations

    meanings = {rule.code: rule.meaning for rule in GRAMMAR}
    highlighter = Highlighter(sys.stdout if output == STDOUT else None)
    drawn = (highlighter.draw(block) for block in marked(counted(), meanings, everything=everything))
    if output == STDOUT:
        return mentions if stream_output(drawn) else None
    write_output(output, "".join(drawn))
    return mentions
