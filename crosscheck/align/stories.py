"""Stories found where no column gives them, so that unrelated articles in one file never mix."""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.align.context import Floats
from crosscheck.config import AlignConfig
from crosscheck.model import Article, Sentence


def story_text(sentences: Sequence[Sentence], config: AlignConfig) -> str:
    """The words that stand for an article when stories are found: its first claim sentences, the title among them."""
    claims = [" ".join(s.text.split()) for s in sentences if s.claim]
    return " ".join(claims[: config.lead_sentences])


def find_stories(articles: Sequence[Article], vectors: Floats, config: AlignConfig) -> dict[str, str]:
    """Group articles that report the same events.

    Args:
        articles: sorted by id.
        vectors: (len(articles), d) float32 unit vectors of their `story_text`.
        config: `story_similarity`.

    Returns:
        Article id to story: the id of the story's first article.
    """
    story = {article.id: article.id for article in articles}
    likeness = vectors @ vectors.T
    for j in range(len(articles)):
        for i in range(j):
            if likeness[i, j] >= config.story_similarity:
                old, new = sorted((story[articles[i].id], story[articles[j].id]), reverse=True)
                story = {article: new if label == old else label for article, label in story.items()}
    return story
