"""The command line: parse, call, print, exit. What a command needs is imported inside it, so that `--help` answers at once."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer
from typer.core import TyperGroup

from crosscheck import __version__
from crosscheck.errors import CrosscheckError

if TYPE_CHECKING:
    from crosscheck.adapters.articles import ReadResult
    from crosscheck.model import Report

INTERRUPTED: Final = 130
"""Exit code after Ctrl-C: 128 + SIGINT, as shells have it."""

STDOUT: Final = "-"


class Format(StrEnum):
    """What a report can be written as."""

    md = "md"
    json = "json"
    csv = "csv"


class FailOn(StrEnum):
    """What makes `report` end with exit code 1."""

    conflict = "conflict"
    never = "never"


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

Articles = Annotated[
    str,
    typer.Argument(
        metavar="ARTICLES",
        help="A CSV with one article a row (also .tsv, .jsonl, and any of them gzipped), or - for standard input. It needs an "
        "outlet and a text column; published, title, url and id are used where they are there. Columns are found by the "
        "names people use.",
    ),
]
ColumnNames = Annotated[
    list[str] | None,
    typer.Option(
        "--column",
        metavar="ROLE=NAME",
        help="Read ROLE (outlet, text, published, title, url or id) from the column NAME, where it is not found by itself. "
        "May be repeated.",
    ),
]
ConfigPath = Annotated[
    str | None,
    typer.Option("--config", metavar="FILE", help="Settings, in TOML: sections segment, extract, align and compare."),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Neither progress nor summary on standard error.")]


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


@app.command()
def report(
    articles: Articles,
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
    group_by: Annotated[
        str | None,
        typer.Option(
            metavar="COLUMN",
            help="Compare only articles with the same value in this column, a story or topic id. Without it, stories are found.",
        ),
    ] = None,
    config: ConfigPath = None,
    column: ColumnNames = None,
    model: Annotated[
        str | None,
        typer.Option(
            metavar="NAME_OR_PATH",
            help="Another sentence-transformers model: a folder, or a name on the model hub (which needs the network). Default: "
            "all-MiniLM-L6-v2, which is installed.",
        ),
    ] = None,
    device: Annotated[
        str | None, typer.Option(metavar="NAME", help="Where the model runs: cpu, cuda, mps. Default: the best there is.")
    ] = None,
    fail_on: Annotated[FailOn, typer.Option(help="End with exit code 1 if the report states such a finding.")] = FailOn.never,
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Neither use nor keep vectors of earlier runs.")] = False,
    cache_dir: Annotated[
        str | None, typer.Option(metavar="FOLDER", help="Keep vectors here, and not in the user's cache folder.")
    ] = None,
    quiet: Quiet = False,
) -> None:
    """Compare articles and write the report.

    Exit code 0: the report is written. 1: it is written, and --fail-on is met. 2: an error, told in one line.
    """
    from crosscheck.adapters.config_file import load_config
    from crosscheck.adapters.destinations import find_destinations
    from crosscheck.adapters.encoder import load_encoder
    from crosscheck.adapters.terminal import TerminalProgress
    from crosscheck.adapters.vector_cache import CachedEncoder, default_folder
    from crosscheck.pipeline import run

    destinations = find_destinations(output or (), articles, tuple(Format), form)
    settings = load_config(config)
    with TerminalProgress(sys.stderr, wanted=not quiet) as progress:
        progress.stage("reading articles", 0, 0)
        found = _read(articles, column, group_by)
        encoder = load_encoder(model, device, progress.encoding)
        cache = None if no_cache else cache_dir or default_folder()
        result = run(
            found.articles,
            encoder=CachedEncoder(encoder, cache) if cache else encoder,
            config=settings,
            skipped=found.skipped,
            input_sha256=found.sha256,
            progress=progress.stage,
        )
    _write_report(result, destinations)
    if not quiet:
        typer.echo(_summary(result, [path for path, _ in destinations if path != STDOUT]), err=True)
    if fail_on is FailOn.conflict and _conflicts(result, "firm"):
        raise typer.Exit(1)


@app.command()
def extract(
    articles: Articles,
    output: Annotated[
        str, typer.Option("--output", "-o", metavar="PATH", help="Where the lines go; - is standard output, the default.")
    ] = STDOUT,
    config: ConfigPath = None,
    column: ColumnNames = None,
    quiet: Quiet = False,
) -> None:
    """List every figure and date found, one JSON object a line.

    start and end are offsets in code points into the article's title or text cell, exactly as it was read.
    """
    from crosscheck.adapters.config_file import load_config
    from crosscheck.adapters.destinations import check_destination
    from crosscheck.adapters.writers import write_output
    from crosscheck.pipeline import mentions_of
    from crosscheck.render import mention_lines

    check_destination(output, articles)
    settings = load_config(config)
    found = _read(articles, column, None)
    mentions = mentions_of(found.articles, settings)
    write_output(output, mention_lines(mentions))
    if not quiet:
        left_out = f" {_count(len(found.skipped), 'entry was', 'entries were')} left out of the input." if found.skipped else ""
        read = f"{_count(len(mentions), 'figure or date', 'figures and dates')} in {_count(len(found.articles), 'article')}."
        typer.echo(read + left_out, err=True)


@app.command()
def rules(
    code: Annotated[
        str | None, typer.Argument(metavar="CODE", help="A rule's code or a relation's name; all of them where left out.")
    ] = None,
) -> None:
    """Explain every relation and rule: what it means, examples, what it does not mean."""
    from crosscheck.adapters.writers import write_output
    from crosscheck.compare import RELATION_NOTES, RULES, describe

    chosen = [rule for rule in RULES if code is None or code.lower() in (rule.code.lower(), rule.relation)]
    relations = [name for name in RELATION_NOTES if code is None or code.lower() == name]
    if not chosen and not relations:
        known = ", ".join([*RELATION_NOTES, *(rule.code for rule in RULES)])
        raise typer.BadParameter(f"no rule or relation is called {code!r}; there are {known}", param_hint="CODE")
    notes = [f"{name}\n  {RELATION_NOTES[name][0]}\n  {RELATION_NOTES[name][1]}" for name in relations]
    write_output(STDOUT, "\n\n".join([*notes, *map(describe, chosen)]) + "\n")


def main() -> None:
    """Runs the command line on the process's arguments and exits with its code."""
    app(prog_name="crosscheck")


def _read(articles: str, columns: Sequence[str] | None, group_by: str | None) -> ReadResult:
    from crosscheck.adapters.articles import read_articles

    named = {}
    for column in columns or ():
        role, equals, name = column.partition("=")
        if not (role and equals and name):
            raise typer.BadParameter(f"{column!r} is not ROLE=NAME, as in outlet=SITE", param_hint="--column")
        named[role.strip().lower()] = name
    return read_articles(articles, columns=named, group_by=group_by)


def _write_report(result: Report, destinations: Sequence[tuple[str, str]]) -> None:
    from crosscheck.adapters.writers import write_output
    from crosscheck.render import RENDERERS

    texts = {form: RENDERERS[form](result) for form in dict.fromkeys(form for _, form in destinations)}
    for path, form in destinations:
        write_output(path, texts[form])


def _conflicts(result: Report, tier: str) -> int:
    return sum(finding.relation == "conflict" and finding.tier == tier for finding in result.findings)


def _summary(result: Report, paths: Sequence[str]) -> str:
    counts = dict(result.run.counts)
    firm, possible = _conflicts(result, "firm"), _conflicts(result, "possible")
    others = len(result.findings) - firm - possible
    read = ", ".join(
        [
            f"{_count(counts['articles'], 'article')} of {_count(counts['outlets'], 'outlet')}",
            _count(counts["origins"], "independent origin"),
            _count(counts["stories"], "story", "stories"),
            _count(counts["mentions"], "figure or date", "figures and dates"),
            f"{_count(counts['pairs'], 'pair')} about the same thing",
        ]
    )
    found = f"{_count(firm, 'finding')} that cannot both be true" if firm else "No finding that cannot both be true"
    parts = [f"{read}.", f"{found}, {possible} possible, {_count(others, 'other difference')} worth a look."]
    if result.skipped:
        left_out = _count(len(result.skipped), "entry", "entries")
        parts.append(f"{left_out} could not be read or compared; the report says why.")
    if paths:
        parts.append(f"Written to {', '.join(paths)}.")
    return " ".join(parts)


def _count(number: int, one: str, many: str = "") -> str:
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def _one_line(text: str) -> str:
    return " ".join("".join(character if character.isprintable() else " " for character in text).split())
