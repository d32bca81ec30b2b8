"""`crosscheck report`: compare articles and write what was found."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from crosscheck.cli.options import (
    ARTICLES_HELP,
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

if TYPE_CHECKING:
    from crosscheck.model import Report


class Format(StrEnum):
    """What a report can be written as."""

    md = "md"
    json = "json"
    csv = "csv"


class FailOn(StrEnum):
    """What makes `report` end with exit code 1."""

    conflict = "conflict"
    never = "never"


def command(
    articles: Annotated[str, typer.Argument(metavar="ARTICLES", help=ARTICLES_HELP)],
    output: Annotated[
        list[str] | None,
        typer.Option(
            "--output",
            "-o",
            metavar="PATH",
            help="Where the report goes; the suffix .md, .json or .csv chooses its format, - is standard output. May be "
            "repeated. Default: reports/, under the name of the input.",
        ),
    ] = None,
    form: Annotated[
        Format | None,
        typer.Option("--format", help="The format where no suffix says it: on standard output, or by default. Default: md."),
    ] = None,
    group_by: GroupBy = None,
    config: ConfigPath = None,
    column: ColumnNames = None,
    model: ModelName = None,
    device: Device = None,
    precision: Precision = Numbers.float32,
    workers: WorkerCount = None,
    fail_on: Annotated[FailOn, typer.Option(help="End with exit code 1 if the report states such a finding.")] = FailOn.never,
    no_cache: NoCache = False,
    cache_dir: CacheDir = None,
    quiet: Quiet = False,
) -> None:
    """Compare articles and write the report.

    Exit code 0: the report is written. 1: it is written, and --fail-on is met. 2: an error, told in one line.
    """
    from crosscheck.adapters.apart import Choice
    from crosscheck.adapters.config_file import load_config
    from crosscheck.adapters.destinations import find_destinations
    from crosscheck.adapters.seen import SeenInput
    from crosscheck.adapters.terminal import TerminalProgress

    destinations = find_destinations(output or (), articles, tuple(Format), form)
    settings = load_config(config)
    cache = find_cache(no_cache, cache_dir)
    seen = SeenInput(articles, cache)
    choice = Choice(model, device, precision.value, workers)
    with TerminalProgress(sys.stderr, wanted=not quiet) as progress:
        progress.stage("reading articles", 0, 0)
        with prepared(choice, cache, progress.encoding, at_once=seen.new) as work:
            from crosscheck.pipeline import run

            found = read_articles(articles, column, group_by)
            result = run(
                found.articles,
                encoder=work.encoder,
                config=settings,
                skipped=found.skipped,
                input_sha256=found.sha256,
                progress=progress.stage,
                runtime=work.runtime,
            )
        seen.remember()
        progress.stage("writing the report", 0, 0)
        _write_report(result, destinations)
    if not quiet:
        typer.echo(_summary(result, [path for path, _ in destinations if path != STDOUT]), err=True)
        if progress.account:
            typer.echo(progress.account, err=True)
    if fail_on is FailOn.conflict and _conflicts(result, "firm"):
        raise typer.Exit(1)


def _write_report(result: Report, destinations: Sequence[tuple[str, str]]) -> None:
    from crosscheck.adapters.writers import write_output
    from crosscheck.render import pieces_of

    for path, form in destinations:
        write_output(path, pieces_of(result, form))


def _conflicts(result: Report, tier: str) -> int:
    return sum(finding.relation == "conflict" and finding.tier == tier for finding in result.findings)


def _summary(result: Report, paths: Sequence[str]) -> str:
    counts = dict(result.run.counts)
    firm, possible = _conflicts(result, "firm"), _conflicts(result, "possible")
    others = len(result.findings) - firm - possible
    read = ", ".join(
        [
            f"{count(counts['articles'], 'article')} of {count(counts['outlets'], 'outlet')}",
            count(counts["origins"], "independent origin"),
            count(counts["stories"], "story", "stories"),
            count(counts["mentions"], "figure or date", "figures and dates"),
            f"{count(counts['pairs'], 'pair')} about the same thing",
        ]
    )
    found = f"{count(firm, 'finding')} that cannot both be true" if firm else "No finding that cannot both be true"
    parts = [f"{read}.", f"{found}, {possible} possible, {count(others, 'other difference')} worth a look."]
    if result.slips:
        parts.append(f"{count(len(result.slips), 'finding')} inside one article.")
    if result.skipped:
        left_out = count(len(result.skipped), "entry", "entries")
        parts.append(f"{left_out} could not be read or compared; the report says why.")
    if paths:
        parts.append(f"Written to {', '.join(paths)}.")
    return " ".join(parts)
