"""Articles become sentences, each with its place in the cell as read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosscheck.model import Sentence
from crosscheck.segment.sentences import sentence_spans

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
    cells: tuple[tuple[Field, str], ...] = (("title", article.title), ("text", article.text))
    spans = [(field, cell, start, end) for field, cell in cells for start, end in sentence_spans(cell, config)]
    return tuple(
        Sentence(field=field, start=start, end=end, text=cell[start:end], index=index)
        for index, (field, cell, start, end) in enumerate(spans)
    )
