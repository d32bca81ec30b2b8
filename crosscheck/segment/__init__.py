"""Articles become sentences, each with its place in the cell as read, and page furniture is told from what the story says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosscheck.model import Sentence
from crosscheck.segment.beginnings import begins_plainly
from crosscheck.segment.edges import parts_of
from crosscheck.segment.furniture import line_reason, sentence_reason, telltales
from crosscheck.segment.lines import line_spans, stripped
from crosscheck.segment.quotations import quotations, within
from crosscheck.segment.repeats import Repeats
from crosscheck.segment.sections import foreign_lines
from crosscheck.segment.sentences import sentence_spans
from crosscheck.segment.titles import site_name_start
from crosscheck.segment.view import plain_view

if TYPE_CHECKING:
    from crosscheck.config import SegmentConfig
    from crosscheck.model import Article, Field
    from crosscheck.segment.edges import Part
    from crosscheck.segment.lines import Span

    Judged = tuple[int, int, str, str]

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
    repeats = Repeats(config.repeat_characters)
    sentences: list[Sentence] = []
    cells: tuple[tuple[Field, str], ...] = (("title", plain_view(article.title)), ("text", plain_view(article.text)))
    for field, view in cells:
        spans = line_spans(view, config)
        lines = tuple([view[start:end] for start, end in spans])
        judged = _title(lines, spans, article.outlet, config) if field == "title" else _body(lines, spans, config)
        quotes = within(quotations(view, spans, lines), [(start, end) for start, end, _, _ in judged])
        for (start, end, reason, text), quoted in zip(judged, quotes, strict=True):
            why = reason or ("repeated sentence" if repeats.seen(text) else "")
            sentences.append(Sentence(field, start, end, text, not why, why, len(sentences), quoted))
    return tuple(sentences)


def _title(lines: tuple[str, ...], spans: tuple[Span, ...], outlet: str, config: SegmentConfig) -> list[Judged]:
    judged: list[Judged] = []
    for (start, _), line in zip(spans, lines, strict=True):
        cut = site_name_start(line, outlet)
        judged += _sentences(line[:cut], start, "", config)
        judged += _whole(line[cut:], start + cut, "site name")
    return judged


def _body(lines: tuple[str, ...], spans: tuple[Span, ...], config: SegmentConfig) -> list[Judged]:
    judged: list[Judged] = []
    beginnings = tuple(map(begins_plainly, lines))
    foreign_reasons = foreign_lines(lines, beginnings, config)
    content = 0
    for (start, end), line, plain, foreign in zip(spans, lines, beginnings, foreign_reasons, strict=True):
        if foreign:
            judged += _sentences(line, start, foreign, config)
            continue
        found = telltales(line)
        if reason := line_reason(line, found, plain=plain):
            judged.append((start, end, reason, line))
            continue
        parts = parts_of(line, leads=content < _LEADING_LINES < len(spans), plain=plain)
        content += 1
        if len(parts) == 1 and not parts[0].reason:
            judged += _judged(line, start, found, config)
        else:
            judged += _parts(line, start, parts, config)
    return judged


def _parts(line: str, offset: int, parts: list[Part], config: SegmentConfig) -> list[Judged]:
    judged: list[Judged] = []
    for first, last, reason in parts:
        start, piece = offset + first, line[first:last]
        if reason == "photo caption":
            caption = _sentences(piece, start, reason, config)
            # A credit under a whole paragraph closes the report, not a caption.
            judged += caption if len(caption) <= config.caption_sentences else _sentences(piece, start, "", config)
        elif reason:
            judged += _whole(piece, start, reason)
        else:
            judged += _sentences(piece, start, "", config)
    return judged


def _sentences(line: str, offset: int, reason: str, config: SegmentConfig) -> list[Judged]:
    if not reason:
        return _judged(line, offset, telltales(line), config)
    return [(offset + start, offset + end, reason, line[start:end]) for start, end in sentence_spans(line, config)]


def _judged(line: str, offset: int, found: frozenset[str], config: SegmentConfig) -> list[Judged]:
    judged: list[Judged] = []
    for start, end in sentence_spans(line, config):
        sentence = line[start:end]
        judged.append((offset + start, offset + end, sentence_reason(sentence, found), sentence))
    return judged


def _whole(piece: str, offset: int, reason: str) -> list[Judged]:
    start, end = stripped(piece, 0, len(piece))
    return [(offset + start, offset + end, reason, piece[start:end])] if start < end else []
