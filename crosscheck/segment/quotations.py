"""Which parts of a cell are somebody's own words: quotations over sentences, lines and paragraphs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from crosscheck.quotes import NO_QUOTES, Quotes, Span, has_marks, merged, opens_line, quotes_in

_LINES_WITHIN: Final = 2
"""Lines without any mark over which a quotation runs on, at most: beyond them an opening mark is taken for a stray one."""
_LABEL: Final = 40
"""Shorter lines between two paragraphs of a speech are labels of the page ("Advertisement"), and do not part them."""


def quotations(view: str, lines: Sequence[Span], texts: Sequence[str]) -> tuple[Span, ...]:
    """Find every quotation of a cell.

    A paragraph may open a quotation and never close it, because the next paragraph opens it again, or goes on and closes it.

    Args:
        view: the cell as a reader sees it.
        lines: its paragraphs, headings and labels, sorted.
        texts: what stands in each of them.

    Returns:
        Spans inside quotation marks, the marks left out, sorted, none overlapping; a span ends with its line.
    """
    if not has_marks(view):
        return ()
    found = [quotes_in(text, start) if has_marks(text) else NO_QUOTES for (start, _), text in zip(lines, texts, strict=True)]
    spans: list[Span] = []
    for place, quotes in enumerate(found):
        if quotes is NO_QUOTES:
            continue
        spans.extend(quotes.spans)
        if quotes.unclosed is None:
            continue
        runs = _runs_to(view, lines, found, place)
        if runs is not None:
            spans.append((quotes.unclosed, lines[place][1]))
            spans.extend(lines[place + 1 : runs])
            ending = found[runs].unopened if runs < len(found) else None
            if ending is not None:
                spans.append((lines[runs][0], ending))
    return merged(spans)


def _runs_to(view: str, lines: Sequence[Span], found: Sequence[Quotes], place: int) -> int | None:
    """The line that takes up or closes a quotation left open in `place`, None where the mark that opened it is stray."""
    following = place + 1
    labels = place + 1 + _LINES_WITHIN
    while following < min(len(lines), labels) and found[following].empty and lines[following][1] - lines[following][0] < _LABEL:
        following += 1
    if following < len(lines) and opens_line(view, lines[following][0]):
        return place + 1
    for other in range(place + 1, min(len(lines), place + 2 + _LINES_WITHIN)):
        if found[other].unopened is not None:
            return other
        if not found[other].empty:
            return None
    return None


def within(spans: Sequence[Span], sentences: Iterable[Span]) -> list[tuple[Span, ...]]:
    """The quotations of each sentence.

    Args:
        spans: as returned by `quotations`.
        sentences: spans of sentences of the same cell, sorted, none overlapping.

    Returns:
        For each sentence what of it is quoted, with offsets local to the sentence.
    """
    found: list[tuple[Span, ...]] = []
    at, count = 0, len(spans)
    for start, end in sentences:
        while at < count and spans[at][1] <= start:
            at += 1
        inside: list[Span] = []
        place = at
        while place < count and spans[place][0] < end:
            inside.append((max(spans[place][0], start) - start, min(spans[place][1], end) - start))
            place += 1
        found.append(tuple(inside))
    return found
