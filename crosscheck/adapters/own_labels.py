"""The project's own labelled stories: in a checkout where they are made, in an installed package beside its code."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from crosscheck.errors import InputError

_PACKAGE: Final = Path(__file__).resolve().parent.parent
_PLACES: Final = (_PACKAGE.parent / "data", _PACKAGE / "data")
"""`data/` of a checkout; where pyproject.toml puts it in a wheel. The first wins, since whoever edits labels edits those."""

STORY_COLUMN: Final = "story"
"""The column of the articles that tells their stories apart."""


def own_labels() -> tuple[str, str]:
    """The paths of the labels and of their articles.

    Raises:
        InputError: this installation came without them.
    """
    for place in _PLACES:
        labels, articles = place / "labelled.jsonl", place / "labelled.csv"
        if labels.is_file() and articles.is_file():
            return str(labels), str(articles)
    raise InputError(
        "the project's own labels are not installed; name labelled pairs and their articles: GOLD.jsonl ARTICLES.csv"
    )
