"""Invented articles of one story, read by the real stages up to alignment."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from crosscheck.config import AlignConfig, Config
from crosscheck.mentions import mentions_of, segment_articles
from crosscheck.model import Article, Mention, Sentence

DAY = dt.date(2025, 3, 26)


def articles(*texts: str, days: Sequence[dt.date | None] = (), outlets: Sequence[str] = ()) -> tuple[Article, ...]:
    """Articles `a`, `b`, ... of outlets `Outlet a`, `Outlet b`, ..., all of one day where no other is given."""
    return tuple(
        Article(
            name,
            outlets[at] if outlets else f"Outlet {name}",
            text,
            published=days[at] if days else DAY,
            group="s",
        )
        for at, (name, text) in enumerate(zip("abcdefgh", texts, strict=False))
    )


def read(told: Sequence[Article]) -> tuple[tuple[Mention, ...], dict[str, list[Sentence]]]:
    """Their mentions in canonical order, and their sentences."""
    sentences = {article: list(rows) for article, rows in segment_articles(told, Config()).items()}
    found = mentions_of(told, Config(), sentences)
    return tuple(mention for mention in found if mention.sentence.claim and mention.reading.resolved), sentences


CONFIG = AlignConfig()
