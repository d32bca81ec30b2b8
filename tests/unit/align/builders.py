"""Mentions and sentences made from one marked line: `The blast killed [two] engineers.`"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from crosscheck.model import Mention, Reading, Sentence


def sentence(text: str, index: int = 0, start: int = 0, *, claim: bool = True) -> Sentence:
    return Sentence("text", start, start + len(text), text, claim=claim, index=index)


def mention(
    marked: str, value: object = 2, *, article: str = "a", outlet: str = "", index: int = 0, **reading: object
) -> Mention:
    """A number where `value` is an int or Decimal, a day where it is a date."""
    before, rest = marked.split("[", 1)
    surface, after = rest.split("]", 1)
    start, end = len(before), len(before) + len(surface)
    if isinstance(value, dt.date):
        given: dict[str, object] = {"kind": "date", "earliest": value, "latest": value, "grain": "day"}
    else:
        given = {"kind": "number", "low": Decimal(str(value)), "high": Decimal(str(value))}
    return Mention(
        article=article,
        outlet=outlet or f"outlet of {article}",
        published=dt.date(2024, 5, 2),
        sentence=sentence(before + surface + after, index),
        start=start,
        end=end,
        surface=surface,
        reading=Reading(start, end, **{**given, **reading}),  # type: ignore[arg-type]
    )
