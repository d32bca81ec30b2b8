"""Quantities of news English: numbers, money, percent, measures, durations, ages, scores, ratios, ordinals."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from crosscheck.extract.figures.ranges import join_figures
from crosscheck.extract.figures.scan import STARTERS, scan
from crosscheck.extract.lines.tokens import tokenise
from crosscheck.extract.names.identifiers import MASKED
from crosscheck.extract.names.idioms import idiom_tokens
from crosscheck.extract.phrases.describe import describe

if TYPE_CHECKING:
    from crosscheck.config import ExtractConfig
    from crosscheck.extract.lines.tokens import Line
    from crosscheck.model import Reading

_TRIGGER: Final = re.compile(
    r"[0-9½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]|\b(?:"
    + "|".join(sorted(STARTERS - {"a", "an", "minus", "negative"}, key=lambda word: (-len(word), word)))
    + "|couple|pair)(?![a-z])",
    re.IGNORECASE,
)
"""What a sentence needs to hold any quantity at all; most sentences hold none of it and cost one search."""


def read_quantities(text: str, taken: tuple[tuple[int, int], ...], config: ExtractConfig) -> tuple[Reading, ...]:  # noqa: ARG001
    """Read every quantity of one sentence.

    Args:
        text: the sentence, any text.
        taken: spans, in code points, that belong to dates: no reading overlaps them.
        config: the extraction settings.

    Returns:
        Readings sorted by start, non-overlapping, with offsets in code points of `text`. A score has its first figure in
        `low` and its second in `high`, in the order stated; every other reading has `low` <= `high`.
    """
    if _TRIGGER.search(text) is None:
        return ()
    line = tokenise(text)
    blocked = _blocked(line, (*taken, *(found.span() for found in MASKED.finditer(text)))).union(idiom_tokens(line))
    figures = join_figures(line, scan(line, blocked))
    # Joining two figures may bridge what a date holds; no quantity survives that.
    free = [figure for figure in figures if blocked.isdisjoint(range(figure.first, figure.after))]
    return describe(line, free, blocked) if free else ()


def _blocked(line: Line, spans: tuple[tuple[int, int], ...]) -> frozenset[int]:
    """Indices of the tokens that overlap any of the spans."""
    if not spans:
        return frozenset()
    starts = [token.start for token in line.tokens]
    found: set[int] = set()
    for start, end in spans:
        index = max(bisect_right(starts, start) - 1, 0)
        while index < len(line.tokens) and line.at(index).start < end:
            if line.at(index).end > start:
                found.add(index)
            index += 1
    return frozenset(found)
