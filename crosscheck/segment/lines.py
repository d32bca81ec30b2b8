"""Text becomes lines: the paragraphs, headings and labels of a page, whatever its line breaks mean."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crosscheck.config import SegmentConfig

Span = tuple[int, int]

_TERMINAL = re.compile(r"[.!?…:;][\"”’'»)\]]*$")
_FIRST_WORD = re.compile(r"\S+")

_MIN_WRAP_WIDTH = 40
"""No mail client, terminal or wire format wraps text narrower than this; shorter lines are headings and lists."""


def line_spans(text: str, config: SegmentConfig) -> tuple[Span, ...]:
    """Finds the lines of a page: what stands between two breaks that mean something.

    A break in the middle of a sentence means nothing: the next line starts in lower case, or the whole text is wrapped at
    one width, as mail and wire copy are. Such lines are joined. A blank line always separates.

    Args:
        text: any text.
        config: settings of this stage.

    Returns:
        Half-open code-point spans, sorted, disjoint, non-empty, without white space at either end.
    """
    physical, blank_before = _physical_lines(text)
    if len(physical) < 2:
        return tuple(physical)
    width = _wrap_width(text, physical, blank_before, config)
    joined = [physical[0]]
    for line, blank in zip(physical[1:], blank_before[1:], strict=True):
        last = joined[-1]
        if not blank and (_runs_on(text, last, line) or (width and _wrapped(text, last, line, width))):
            joined[-1] = (last[0], line[1])
        else:
            joined.append(line)
    return tuple(joined)


def stripped(text: str, start: int, end: int) -> Span:
    """Narrows a span until neither end is white space; a span of nothing else becomes empty."""
    while start < end and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return start, end


def _physical_lines(text: str) -> tuple[list[Span], list[bool]]:
    spans: list[Span] = []
    blank_before: list[bool] = []
    blank = False
    end = 0
    for line in text.splitlines(keepends=True):
        start, end = end, end + len(line)
        if line.isspace():
            blank = True
            continue
        spans.append((end - len(line.lstrip()), start + len(line.rstrip())))
        blank_before.append(blank)
        blank = False
    return spans, blank_before


def _runs_on(text: str, line: Span, following: Span) -> bool:
    return text[following[0]].islower() and not _TERMINAL.search(text, max(line[0], line[1] - 4), line[1])


def _wrap_width(text: str, lines: list[Span], blank_before: list[bool], config: SegmentConfig) -> int:
    width = max(end - start for start, end in lines)
    if not _MIN_WRAP_WIDTH <= width <= config.wrap_characters:
        return 0
    single = [pair for pair, blank in zip(pairwise(lines), blank_before[1:], strict=True) if not blank]
    fitting = sum(_wrapped(text, line, following, width) for line, following in single)
    running = sum(text[following[0]].islower() for _, following in single)
    return width if len(single) > 1 and fitting >= config.wrap_share * len(single) and 2 * running >= len(single) else 0


def _wrapped(text: str, line: Span, following: Span, width: int) -> bool:
    start, end = line
    last_break = max(text.rfind("\n", start, end), text.rfind("\r", start, end), start - 1)
    word = _FIRST_WORD.match(text, following[0], following[1])
    return end - last_break - 1 + 1 + (len(word.group()) if word else 0) > width
