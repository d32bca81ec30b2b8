"""What several commands share: their options, how they read articles, and how they count."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Final, NamedTuple

import typer

if TYPE_CHECKING:
    from crosscheck.adapters.apart import Choice
    from crosscheck.adapters.articles import ReadResult
    from crosscheck.adapters.cache import Cache
    from crosscheck.pipeline import Encoder, Runtime

STDOUT: Final = "-"
ARTICLES_HELP: Final = (
    "A CSV with one article a row (also .tsv, .jsonl, and any of them gzipped), or - for standard input. It needs an outlet and "
    "a text column; published, title, url and id are used where they are there. Columns are found by the names people use."
)


class Numbers(StrEnum):
    """What a model multiplies."""

    float32 = "float32"
    bfloat16 = "bfloat16"


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
GroupBy = Annotated[
    str | None,
    typer.Option(
        "--group-by",
        metavar="COLUMN",
        help="Compare only articles with the same value in this column, a story or topic id. Without it, stories are found.",
    ),
]
ModelName = Annotated[
    str | None,
    typer.Option(
        "--model",
        metavar="NAME_OR_PATH",
        help="Another sentence-transformers model: a folder, or a name on the model hub (which needs the network). Default: "
        "all-MiniLM-L6-v2, which is installed.",
    ),
]
Device = Annotated[
    str | None,
    typer.Option("--device", metavar="NAME", help="Where the model runs: cpu, cuda, mps. Default: the best there is."),
]
Precision = Annotated[
    Numbers,
    typer.Option(
        help="What the model multiplies. bfloat16 takes half the time on processors and accelerators that have it; scores and, "
        "seldom, findings come out a little different."
    ),
]
WorkerCount = Annotated[
    int | None,
    typer.Option(
        "--workers",
        metavar="N",
        min=1,
        help="How many processes and threads to use; the report is the same with any. Default: one for each processor.",
    ),
]
NoCache = Annotated[bool, typer.Option("--no-cache", help="Neither use nor keep what earlier runs read and encoded.")]
CacheDir = Annotated[
    str | None,
    typer.Option(
        "--cache",
        "--cache-dir",
        metavar="FOLDER",
        help="Keep what was read and encoded here, not in the user's cache folder.",
    ),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Neither progress nor summary on standard error.")]


def read_articles(articles: str, columns: Sequence[str] | None, group_by: str | None) -> ReadResult:
    """The articles of a file, its columns named by `ROLE=NAME` where they are not found by themselves."""
    from crosscheck.adapters import articles as reading

    named = {}
    for column in columns or ():
        role, equals, name = column.partition("=")
        if not (role and equals and name):
            raise typer.BadParameter(f"{column!r} is not ROLE=NAME, as in outlet=SITE", param_hint="--column")
        named[role.strip().lower()] = name
    return reading.read_articles(articles, columns=named, group_by=group_by)


class Prepared(NamedTuple):
    """What a run works with.

    Attributes:
        encoder: the model that the options ask for, with the vectors of earlier runs where they do not forbid it.
        runtime: the results of earlier runs, and the processes.
    """

    encoder: Encoder
    runtime: Runtime


@contextmanager
def prepared(
    choice: Choice, cache: Cache | None, progress: Callable[[int, int], None], *, at_once: bool = False
) -> Iterator[Prepared]:
    """Gets a run's encoder, cache and processes ready; the processes end with the block. `at_once` begins to load the model."""
    from crosscheck.adapters.apart import EncoderApart
    from crosscheck.adapters.workers import Workers

    with EncoderApart(choice, progress) as apart, Workers(choice.workers) as workers:
        if at_once:
            apart.prepare()
        from crosscheck.adapters.vector_cache import CachedEncoder
        from crosscheck.pipeline import Runtime

        if cache is None:
            yield Prepared(apart, Runtime(each=workers.map))
        else:
            yield Prepared(CachedEncoder(apart, cache), Runtime(cache, workers.map))


def find_cache(no_cache: bool, folder: str | None) -> Cache | None:
    """What earlier runs left, where the options do not forbid it."""
    from crosscheck.adapters.cache import Cache, default_folder

    found = None if no_cache else folder or default_folder()
    return Cache(found) if found else None


def count(number: int, one: str, many: str = "") -> str:
    """A number with its noun."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
