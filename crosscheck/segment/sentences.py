"""Plain text becomes sentence spans, on top of sentencex."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import sentencex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crosscheck.config import SegmentConfig

_LINE = re.compile(r"[^\n\r]+")


def sentence_spans(text: str, config: SegmentConfig) -> tuple[tuple[int, int], ...]:  # noqa: ARG001
    """Splits text into sentences.

    Args:
        text: any text.
        config: settings of this stage.

    Returns:
        Half-open code-point spans, sorted and disjoint, without white space at either end.
    """
    spans: list[tuple[int, int]] = []
    for line in _LINE.finditer(text):
        for start, end in _boundaries(line.group()):
            spans.extend(_stripped(text, line.start() + start, line.start() + end))
    return tuple(spans)


def _boundaries(line: str) -> Iterator[tuple[int, int]]:
    for boundary in sentencex.get_sentence_boundaries("en", line):
        yield boundary["start_index"], boundary["end_index"]


def _stripped(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
