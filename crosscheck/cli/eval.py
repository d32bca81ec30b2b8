"""`crosscheck eval`: how well reports agree with pairs that somebody labelled."""

from __future__ import annotations

import sys
from dataclasses import replace
from enum import StrEnum
from typing import Annotated

import typer

from crosscheck.cli.options import (
    STDOUT,
    CacheDir,
    ColumnNames,
    ConfigPath,
    Device,
    GroupBy,
    ModelName,
    NoCache,
    Numbers,
    Precision,
    Quiet,
    WorkerCount,
    count,
    find_cache,
    prepared,
    read_articles,
)


class Format(StrEnum):
    """What an evaluation can be written as."""

    md = "md"
    json = "json"


def command(
    gold: Annotated[
        str | None,
        typer.Argument(
            metavar="GOLD",
            help="Labelled pairs, one JSON object a line: a and b with article, field, start and end (code points), and relation "
            "(conflict, update, part, within, rounded, same or incomparable). Default: the project's own.",
            show_default=False,
        ),
    ] = None,
    articles: Annotated[
        str | None, typer.Argument(metavar="ARTICLES", help="The articles of the labels, as for report.", show_default=False)
    ] = None,
    output: Annotated[
        list[str] | None,
        typer.Option(
            "--output",
            "-o",
            metavar="PATH",
            help="Where the result goes; the suffix .md or .json chooses its format, - is standard output, the default. May be "
            "repeated.",
        ),
    ] = None,
    form: Annotated[Format | None, typer.Option("--format", help="The format where no suffix says it. Default: md.")] = None,
    card: Annotated[bool, typer.Option("--card", help="In Markdown, only the tables of the README's error card.")] = False,
    exhaustive: Annotated[
        bool,
        typer.Option(
            "--exhaustive/--partial",
            help="Whether a conflict finding without a label is wrong, or is left out of precision, the labels being a sample.",
        ),
    ] = True,
    group_by: GroupBy = None,
    config: ConfigPath = None,
    column: ColumnNames = None,
    model: ModelName = None,
    device: Device = None,
    precision: Precision = Numbers.float32,
    workers: WorkerCount = None,
    no_cache: NoCache = False,
    cache_dir: CacheDir = None,
    quiet: Quiet = False,
) -> None:
    """Measure reports by labelled pairs: precision and recall for each relation and tier.

    Without arguments it measures the project's own labelled stories, which were written for it.
    """
    from crosscheck.adapters.apart import Choice
    from crosscheck.adapters.config_file import load_config
    from crosscheck.adapters.destinations import check_destination, find_destinations
    from crosscheck.adapters.gold_file import read_gold
    from crosscheck.adapters.own_labels import STORY_COLUMN, own_labels
    from crosscheck.adapters.terminal import TerminalProgress
    from crosscheck.adapters.writers import write_output
    from crosscheck.evaluate import as_json, as_markdown, error_card, evaluate, reach
    from crosscheck.pipeline import run

    if (gold is None) != (articles is None):
        raise typer.BadParameter("give both GOLD and ARTICLES, or neither", param_hint="ARTICLES")
    own = gold is None or articles is None
    if gold is None or articles is None:
        gold, articles = own_labels()
        group_by = group_by or STORY_COLUMN
    destinations = find_destinations(output or (STDOUT,), articles, tuple(Format), form)
    for path, _ in destinations:
        check_destination(path, gold)
    settings = load_config(config)
    with TerminalProgress(sys.stderr, wanted=not quiet) as progress:
        progress.stage("reading labels and articles", 0, 0)
        found = read_articles(articles, column, group_by)
        labels = read_gold(gold, found.articles)
        if own:
            labels = replace(labels, name="the project's own labels")
        choice = Choice(model, device, precision.value, workers)
        with prepared(choice, find_cache(no_cache, cache_dir), progress.encoding) as work:
            report = run(found.articles, encoder=work.encoder, config=settings, progress=progress.stage, runtime=work.runtime)
        stories = {article.id: article.story for article in report.articles}
        result = evaluate(report, labels.pairs, exhaustive=exhaustive)
        reached = reach(found.articles, stories, labels.pairs, settings)
    markdown = error_card(result, reached) if card else as_markdown(result, reached, labels)
    texts = {Format.md: markdown, Format.json: as_json(result, reached, labels)}
    for path, form_ in destinations:
        write_output(path, texts[Format(form_)])
    if not quiet and labels.bad:
        first = labels.bad[0]
        bad = count(len(labels.bad), "row")
        typer.echo(f"{labels.name}: {bad} could not be used, first line {first.line}: {first.reason}", err=True)
