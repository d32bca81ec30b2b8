"""Articles become sentences, each with its place in the cell as read, and page furniture is told from what the story says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosscheck.model import Sentence
from crosscheck.segment.edges import parts_of
from crosscheck.segment.furniture import line_reason, sentence_reason
from crosscheck.segment.lines import line_spans, stripped
from crosscheck.segment.quotations import quotations, within
from crosscheck.segment.repeats import Repeats
from crosscheck.segment.sections import foreign_lines
from crosscheck.segment.sentences import sentence_spans
from crosscheck.segment.titles import site_name_start
from crosscheck.segment.view import plain_view

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crosscheck.config import SegmentConfig
    from crosscheck.model import Article, Field
    from crosscheck.segment.lines import Span

    Judged = tuple[int, int, str]

_LEADING_LINES = 3
"""Captions of a story's main picture stand among its first lines."""


def segment(article: Article, config: SegmentConfig) -> tuple[Sentence, ...]:
    """Splits one article into sentences, title first, and marks those that are page furniture.

    Args:
        article: the article; its cells may hold anything, nothing is raised for any text.
        config: settings of this stage.

    Returns:
        Sentences sorted by field (title, then text) and offset. They do not overlap, and every code point of both cells
        that is neither white space nor markup lies in one of them, claim or not. A sentence that the article repeats is a
        claim where it stands first.
    """
    title, text = plain_view(article.title), plain_view(article.text)
    heads, lines = line_spans(title, config), line_spans(text, config)
    repeats = Repeats(config.repeat_characters)
    sentences: list[Sentence] = []
    cells: tuple[tuple[Field, str, tuple[Span, ...], Iterator[Judged]], ...] = (
        ("title", title, heads, _title(title, heads, article.outlet, config)),
        ("text", text, lines, _body(text, lines, config)),
    )
    for field, view, spans, judging in cells:
        judged = tuple(judging)
        quotes = within(quotations(view, spans), ((start, end) for start, end, _ in judged))
        for (start, end, reason), quoted in zip(judged, quotes, strict=True):
            why = reason or ("repeated sentence" if repeats.seen(view[start:end]) else "")
            sentences.append(Sentence(field, start, end, view[start:end], not why, why, len(sentences), quoted))
    return tuple(sentences)


def _title(view: str, spans: tuple[Span, ...], outlet: str, config: SegmentConfig) -> Iterator[Judged]:
    for start, end in spans:
        cut = start + site_name_start(view[start:end], outlet)
        yield from _sentences(view, start, cut, "", config)
        yield from _whole(view, cut, end, "site name")


def _body(view: str, spans: tuple[Span, ...], config: SegmentConfig) -> Iterator[Judged]:
    lines = tuple(view[start:end] for start, end in spans)
    content = 0
    for (start, end), line, foreign in zip(spans, lines, foreign_lines(lines, config), strict=True):
        if foreign:
            yield from _sentences(view, start, end, foreign, config)
        elif reason := line_reason(line):
            yield start, end, reason
        else:
            leads = content < _LEADING_LINES and len(spans) > _LEADING_LINES
            content += 1
            yield from _line(view, start, line, config, leads=leads)


def _line(view: str, offset: int, line: str, config: SegmentConfig, *, leads: bool) -> Iterator[Judged]:
    for part in parts_of(line, leads=leads):
        start, end = offset + part.start, offset + part.end
        if part.reason == "photo caption":
            judged = tuple(_sentences(view, start, end, part.reason, config))
            # A credit under a whole paragraph closes the report, not a caption.
            yield from judged if len(judged) <= config.caption_sentences else _sentences(view, start, end, "", config)
        elif part.reason:
            yield from _whole(view, start, end, part.reason)
        else:
            yield from _sentences(view, start, end, "", config)


def _sentences(view: str, start: int, end: int, reason: str, config: SegmentConfig) -> Iterator[Judged]:
    for first, last in sentence_spans(view[start:end], config):
        yield start + first, start + last, reason or sentence_reason(view[start + first : start + last])


def _whole(view: str, start: int, end: int, reason: str) -> Iterator[Judged]:
    start, end = stripped(view, start, end)
    if start < end:
        yield start, end, reason
