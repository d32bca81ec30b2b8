"""Articles become sentences, each with its place in the cell as read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosscheck.model import Sentence
from crosscheck.segment.lines import line_spans
from crosscheck.segment.sentences import sentence_spans
from crosscheck.segment.view import plain_view

if TYPE_CHECKING:
    from crosscheck.config import SegmentConfig
    from crosscheck.model import Article, Field


def segment(article: Article, config: SegmentConfig) -> tuple[Sentence, ...]:
    """Splits one article into sentences, title first, and marks those that are page furniture.

    Args:
        article: the article; its cells may hold anything, nothing is raised for any text.
        config: settings of this stage.

    Returns:
        Sentences sorted by field (title, then text) and offset. They do not overlap, and every code point of both cells
        that is neither white space nor markup lies in one of them, claim or not.
    """
    views: tuple[tuple[Field, str], ...] = (("title", plain_view(article.title)), ("text", plain_view(article.text)))
    found = [
        (field, view, line_start + start, line_start + end)
        for field, view in views
        for line_start, line_end in line_spans(view)
        for start, end in sentence_spans(view[line_start:line_end], config)
    ]
    return tuple(
        Sentence(field=field, start=start, end=end, text=view[start:end], index=index)
        for index, (field, view, start, end) in enumerate(found)
    )
