"""Where a report goes and in which format, settled before the long work starts."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from crosscheck.adapters.source import printable
from crosscheck.adapters.writers import STANDARD_OUTPUT
from crosscheck.errors import OutputError

DEFAULT_FOLDER = "reports"
"""Where reports go that were given no place, in the current folder."""


def find_destinations(
    paths: Sequence[str], articles: str, formats: Sequence[str], preferred: str | None = None
) -> tuple[tuple[str, str], ...]:
    """Each place of a report with its format.

    Args:
        paths: files, or `-` for standard output; none for `reports/`, under the name of the input.
        articles: the input, as named by the user.
        formats: the formats there are, by the suffix of their files, the default one first.
        preferred: the format where no suffix says it.

    Returns:
        (path, format), in the given order.

    Raises:
        OutputError: a path's format is unknown, or nothing can be written there.
    """
    default = preferred or formats[0]
    chosen = []
    for path in paths or (str(Path(DEFAULT_FOLDER) / f"{_stem(articles)}.{default}"),):
        check_destination(path, articles)
        suffix = Path(path).suffix.lower().removeprefix(".")
        if path != STANDARD_OUTPUT and suffix not in formats and preferred is None:
            known = " or ".join(f".{name}" for name in formats)
            raise OutputError(f"{printable(path)}: its name does not say the format; end it in {known}, or add --format")
        chosen.append((path, suffix if path != STANDARD_OUTPUT and suffix in formats else default))
    return tuple(chosen)


def check_destination(path: str, articles: str) -> None:
    """Finds what would fail after the work, before it.

    Args:
        path: a file, or `-` for standard output.
        articles: the input, as named by the user.

    Raises:
        OutputError: the place is a folder, the input itself, below a file, or may not be written to.
    """
    if path == STANDARD_OUTPUT:
        return
    name, target = printable(path), Path(path)
    try:
        if not path or target.is_dir():
            raise OutputError(f"{name or 'an empty name'}: is a directory; name a file in it")
        if target.exists() and Path(articles).exists() and target.samefile(articles):
            raise OutputError(f"{name}: is the input itself; name another file")
        parent = next(folder for folder in target.absolute().parents if folder.exists())
    except (OSError, ValueError) as error:
        problem = printable(getattr(error, "strerror", None) or str(error))
        raise OutputError(f"{name}: cannot be written ({problem}); choose another place with -o") from None
    if not parent.is_dir():
        raise OutputError(f"{name}: {printable(str(parent))} is a file, not a folder; choose another place with -o")
    if not os.access(target if target.exists() else parent, os.W_OK):
        raise OutputError(f"{name}: may not be written; choose another place with -o")


def _stem(articles: str) -> str:
    if articles == STANDARD_OUTPUT:
        return "stdin"
    return Path(Path(articles).name.removesuffix(".gz")).stem or "articles"
