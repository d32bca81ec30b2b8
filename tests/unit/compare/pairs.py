"""Alignments made of two written-out sentences, read by the real extractor."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from crosscheck.align.printed import find_printed
from crosscheck.align.twins import PRINTED
from crosscheck.config import AlignConfig, CompareConfig, ExtractConfig
from crosscheck.extract import extract
from crosscheck.model import Alignment, Mention, Reading, Sentence

DOUBTS_ALONE = CompareConfig(firm_threshold=0.0, possible_threshold=0.0)
"""Settings under which a conflict is firm unless a doubt forbids it, whatever the models make of the pair."""


def mention(marked: str, published: str, article: str, outlet: str) -> Mention:
    """The mention that overlaps the [marked] words of a sentence; the longest where several do."""
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "", 1).replace("]", "", 1)
    day = dt.date.fromisoformat(published) if published else None
    readings = extract(text, day, ExtractConfig())
    found = [reading for reading in readings if reading.start < end and start < reading.end]
    assert found, f"nothing read in the marked words of: {marked}"
    return place(max(found, key=lambda reading: reading.end - reading.start), text, day, article, outlet, readings)


def place(
    reading: Reading, text: str, published: dt.date | None, article: str, outlet: str, readings: Sequence[Reading] = ()
) -> Mention:
    """A reading as the pipeline places it, with every other reading of its sentence beside it."""
    sentence = Sentence("text", 0, len(text), text)
    surface = text[reading.start : reading.end]
    beside = tuple(other for other in readings if other is not reading)
    return Mention(article, outlet, published, sentence, reading.start, reading.end, surface, reading, beside)


def align(
    left: str,
    right: str,
    left_published: str = "2025-03-26",
    right_published: str = "2025-03-26",
    score: float = 0.95,
    evidence: Mapping[str, float] | None = None,
) -> Alignment:
    sides = mention(left, left_published, "a-1", "Harbour Post"), mention(right, right_published, "b-1", "Valley Courier")
    twins = find_printed(sides, {}, AlignConfig()).twins
    return Alignment(*sides, score, (*(evidence or {}).items(), *(((PRINTED, 1.0),) if twins else ())))
