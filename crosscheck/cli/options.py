"""What several commands share: their options, how they read articles, and how they count."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Annotated, Final

import typer

if TYPE_CHECKING:
    from crosscheck.adapters.articles import ReadResult
    from crosscheck.pipeline import Encoder

STDOUT: Final = "-"
ARTICLES_HELP: Final = (
    "A CSV with one article a row (also .tsv, .jsonl, and any of them gzipped), or - for standard input. It needs an outlet and "
    "a text column; published, title, url and id are used where they are there. Columns are found by the names people use."
)

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
NoCache = Annotated[bool, typer.Option("--no-cache", help="Neither use nor keep vectors of earlier runs.")]
CacheDir = Annotated[
    str | None,
    typer.Option("--cache-dir", metavar="FOLDER", help="Keep vectors here, and not in the user's cache folder."),
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


def find_encoder(
    model: str | None, device: str | None, no_cache: bool, cache_dir: str | None, progress: Callable[[int, int], None]
) -> Encoder:
    """The model that the options ask for, with the vectors of earlier runs where they do not forbid it."""
    from crosscheck.adapters.encoder import load_encoder
    from crosscheck.adapters.vector_cache import CachedEncoder, default_folder

    encoder = load_encoder(model, device, progress)
    cache = None if no_cache else cache_dir or default_folder()
    return CachedEncoder(encoder, cache) if cache else encoder


def count(number: int, one: str, many: str = "") -> str:
    """A number with its noun."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
