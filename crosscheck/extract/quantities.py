"""Quantities of news English: numbers, money, percent, measures, durations, ages, scores, ratios, ordinals."""

from __future__ import annotations

from crosscheck.config import ExtractConfig
from crosscheck.extract.numerals import find_numerals
from crosscheck.model import Reading


def read_quantities(text: str, taken: tuple[tuple[int, int], ...], config: ExtractConfig) -> tuple[Reading, ...]:  # noqa: ARG001
    """Read every quantity of one sentence.

    Args:
        text: the sentence.
        taken: spans, in code points, that belong to dates.
        config: the extraction settings.

    Returns:
        Readings sorted by start, non-overlapping, with offsets in code points of `text`.
    """
    return tuple(
        Reading(found.start, found.end, "number", found.low, found.high)
        for found in find_numerals(text)
        if not any(start < found.end and found.start < end for start, end in taken)
    )
