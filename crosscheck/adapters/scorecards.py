"""The fitted models, read from the file that comes with the package."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any, Final

from crosscheck.errors import ModelError
from crosscheck.scorecard import Scorecard, Scorecards, Term

FORMAT: Final = "crosscheck-scorecards/1"
"""What the file calls itself; a file of another format is refused."""


@cache
def load_scorecards() -> Scorecards:
    """The models that come with crosscheck.

    Raises:
        ModelError: the file is missing or damaged.
    """
    try:
        return parse_scorecards(json.loads(files("crosscheck").joinpath("scorecards.json").read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelError(f"the installed file scorecards.json cannot be read ({error}): reinstall crosscheck") from error


def parse_scorecards(document: Mapping[str, Any]) -> Scorecards:
    """Models from the document that holds them.

    Raises:
        ValueError: it is of another format, or a staircase does not fit its edges.
        KeyError: a model is missing.
    """
    if document.get("format") != FORMAT:
        raise ValueError(f"not of the format {FORMAT}")
    cards = document["models"]
    return Scorecards(**{name: _card(cards[name]) for name in ("alignment", "agreement", "days", "figures")})


def _card(row: Mapping[str, Any]) -> Scorecard:
    return Scorecard(float(row["prior"]), tuple(_term(name, term) for name, term in row["terms"].items()))


def _term(name: str, row: Mapping[str, Any]) -> Term:
    edges, points = (tuple(float(value) for value in row.get(key, ())) for key in ("edges", "points"))
    if (points and len(points) != len(edges) + 1) or list(edges) != sorted(edges):
        raise ValueError(f"the steps of {name} do not fit its edges")
    return Term(name, float(row.get("slope", 0.0)), float(row.get("mean", 0.0)), edges, points)
