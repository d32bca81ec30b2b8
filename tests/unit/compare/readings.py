"""Hand-made readings in hand-made sentences, for what no extractor needs to be asked."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from typing import Any

from crosscheck.config import CompareConfig
from crosscheck.extract.claims.claims import with_claims
from crosscheck.model import Alignment, Kind, Mention, Reading, Sentence, Verdict
from tests.judging import compare
from tests.unit.compare.pairs import DOUBTS_ALONE

DAY = dt.date(2025, 3, 26)


def number(value: str | int | None = None, kind: Kind = "number", **rest: Any) -> Reading:
    figure = None if value is None else Decimal(value)
    return Reading(0, 0, kind, **({"low": figure, "high": figure} | rest))


def at_least(value: int, **rest: Any) -> Reading:
    return Reading(0, 0, "number", low=Decimal(value), bound=">=", **rest)


def more_than(value: int, **rest: Any) -> Reading:
    return Reading(0, 0, "number", low=Decimal(value), bound=">", **rest)


def span(low: int, high: int, **rest: Any) -> Reading:
    return Reading(0, 0, "number", low=Decimal(low), high=Decimal(high), **rest)


def days(first: str, last: str = "", grain: str = "day", **rest: Any) -> Reading:
    return Reading(
        0, 0, "date", earliest=dt.date.fromisoformat(first), latest=dt.date.fromisoformat(last or first), grain=grain, **rest
    )


def said(
    reading: Reading, sentence: str = "It was * there.", published: dt.date | None = DAY, outlet: str = "Harbour Post"
) -> Mention:
    """A mention of `reading` where the sentence has its star, "12" standing for whatever words, in the mood of its sentence."""
    start = sentence.index("*")
    text = sentence.replace("*", "12", 1)
    (told,) = with_claims(text, (replace(reading, start=start, end=start + 2),), published, None)
    reading = replace(told, start=reading.start, end=reading.end)
    return Mention(outlet.lower(), outlet, published, Sentence("text", 0, len(text), text), start, start + 2, "12", reading)


def surfaced(mention: Mention, words: str) -> Mention:
    """The same mention written with other words."""
    text = mention.sentence.text[: mention.start] + words + mention.sentence.text[mention.end :]
    sentence = replace(mention.sentence, text=text, end=len(text))
    return replace(mention, surface=words, sentence=sentence, end=mention.start + len(words))


def verdict(
    one: Reading | Mention, other: Reading | Mention, score: float = 0.95, config: CompareConfig | None = None
) -> Verdict | None:
    left = one if isinstance(one, Mention) else said(one)
    right = other if isinstance(other, Mention) else said(other, outlet="Valley Courier")
    return compare(Alignment(left, right, score), config or CompareConfig())


def relation(one: Reading | Mention, other: Reading | Mention, score: float = 0.95) -> str | None:
    """The relation that rules alone find: no conflict is too unlikely to be listed."""
    found = verdict(one, other, score, DOUBTS_ALONE)
    return found.relation if found else None
