"""Alignments made of two written-out sentences, read by the real extractor."""

from __future__ import annotations

import datetime as dt

from crosscheck.align.printed import find_printed
from crosscheck.align.twins import PRINTED
from crosscheck.config import AlignConfig, ExtractConfig
from crosscheck.extract import extract
from crosscheck.model import Alignment, Mention, Reading, Sentence


def mention(marked: str, published: str, article: str, outlet: str) -> Mention:
    """The mention that overlaps the [marked] words of a sentence; the longest where several do."""
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "", 1).replace("]", "", 1)
    day = dt.date.fromisoformat(published) if published else None
    found = [reading for reading in extract(text, day, ExtractConfig()) if reading.start < end and start < reading.end]
    assert found, f"nothing read in the marked words of: {marked}"
    return place(max(found, key=lambda reading: reading.end - reading.start), text, day, article, outlet)


def place(reading: Reading, text: str, published: dt.date | None, article: str, outlet: str) -> Mention:
    sentence = Sentence("text", 0, len(text), text)
    return Mention(article, outlet, published, sentence, reading.start, reading.end, text[reading.start : reading.end], reading)


def align(
    left: str, right: str, left_published: str = "2025-03-26", right_published: str = "2025-03-26", score: float = 0.95
) -> Alignment:
    sides = mention(left, left_published, "a-1", "Harbour Post"), mention(right, right_published, "b-1", "Valley Courier")
    twins = find_printed(sides, {}, AlignConfig()).twins
    return Alignment(*sides, score, ((PRINTED, 1.0),) if twins else ())
