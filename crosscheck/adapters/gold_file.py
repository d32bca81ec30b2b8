"""Labelled pairs from a file of JSON lines, each checked against the articles that it speaks of."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final, get_args

from crosscheck.adapters.source import printable, read_source
from crosscheck.errors import InputError
from crosscheck.gold import LABELS, BadRow, Gold, GoldMark, GoldPair
from crosscheck.model import Article, Field

_WANTED: Final = "labelled pairs, one JSON object a line"


def read_gold(path: str, articles: Iterable[Article]) -> Gold:
    """Read labels.

    A row has `a` and `b`, each with `article`, `start`, `end` and perhaps `field` ("text" where it is missing) and `surface`,
    and `relation`; perhaps also `group`, `story`, `what`, `unsure` and `internal`. Other keys are left alone.

    Args:
        path: a file, gzipped or not, or `-` for standard input.
        articles: the articles that the labels speak of.

    Returns:
        The usable rows, and why the others are not: no JSON, a label that is none, an unknown article, offsets outside the
        cell, or words there that are not those of the label.

    Raises:
        InputError: the file cannot be read, or no row of it can be used.
    """
    source = read_source(path, wanted=_WANTED)
    try:
        text = source.data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        number = source.data.count(b"\n", 0, error.start) + 1
        raise InputError(f"{source.name}: line {number} is no UTF-8; give {_WANTED}") from None
    by_id = {article.id: article for article in articles}
    pairs: list[GoldPair] = []
    bad: list[BadRow] = []
    # Only "\n" ends a line here: JSON strings may hold the other characters that str.splitlines takes for line ends.
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            pairs.append(_pair(_object(line), number, by_id))
        except ValueError as error:
            bad.append(BadRow(number, printable(str(error), 120)))
    if not pairs:
        first = f"line {bad[0].line}: {bad[0].reason}" if bad else "it has no rows"
        raise InputError(f"{source.name}: no label can be used; {first}")
    return Gold(source.name, tuple(pairs), tuple(bad))


def _object(line: str) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        raise ValueError("is no JSON") from None
    if not isinstance(row, dict):
        raise ValueError("is no JSON object")
    return row


def _pair(row: Mapping[str, Any], number: int, articles: Mapping[str, Article]) -> GoldPair:
    relation = row.get("relation")
    if relation not in LABELS:
        raise ValueError(f"the relation {relation!r} is none of {', '.join(LABELS)}")
    return GoldPair(
        a=_mark(row, "a", articles),
        b=_mark(row, "b", articles),
        relation=relation,
        group=f"named {row['group']}" if row.get("group") is not None else f"line {number}",
        unsure=bool(row.get("unsure")),
        internal=bool(row.get("internal")),
        story=str(row.get("story") or ""),
        what=str(row.get("what") or ""),
    )


def _mark(row: Mapping[str, Any], side: str, articles: Mapping[str, Article]) -> GoldMark:
    mark = row.get(side)
    if not isinstance(mark, dict):
        raise ValueError(f"{side!r} is missing, or is no object with article, start and end")
    name, field, start, end = mark.get("article"), mark.get("field", "text"), mark.get("start"), mark.get("end")
    if not isinstance(name, str) or name not in articles:
        raise ValueError(f"{side!r} names the article {name!r}, which is not among the articles")
    if field not in get_args(Field):
        raise ValueError(f"{side!r} names the field {field!r}, which is neither text nor title")
    if type(start) is not int or type(end) is not int:
        raise ValueError(f"{side!r} has no whole numbers for start and end")
    cell = articles[name].title if field == "title" else articles[name].text
    if not 0 <= start < end <= len(cell):
        raise ValueError(f"{side!r} ({start} to {end}) lies outside the {field} of {name!r}, which has {len(cell):,} characters")
    surface = mark.get("surface")
    if isinstance(surface, str) and surface != cell[start:end]:
        raise ValueError(f"{side!r}: at {start} to {end} of {name!r} stands {cell[start:end]!r}, not {surface!r}")
    return GoldMark(name, field, start, end, cell[start:end])
