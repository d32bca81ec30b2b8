"""An article as a small story: its headline, captions, opening and the rest stand to each other as articles do.

The engine that pairs what several outlets say then pairs what the sections of one article say, by the same features and scores.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from crosscheck.align import align_story, masked_sentence, sentence_words
from crosscheck.align.assign import assign
from crosscheck.align.context import Floats
from crosscheck.config import AlignConfig, InsideConfig
from crosscheck.model import Alignment, Mention, Sentence
from crosscheck.scorecard import Scorecards

HEADLINE: Final = "1 headline"
CAPTION: Final = "2 caption"
OPENING: Final = "3 opening"
REST: Final = "4 rest"
CAPTION_REASON: Final = "photo caption"
"""Why segmentation sets a caption apart (`Sentence.reason`)."""
_SOME_DAY: Final = dt.date(2000, 1, 1)
"""Stands for an unknown day of publication: all sections of one article were published together, whenever that was."""


@dataclass(frozen=True, slots=True)
class Sections:
    """One article's mentions by section.

    Attributes:
        mentions: as given; n of them.
        names: the section of each.
        sentences: all sentences of the article that are read, captions among them.
    """

    mentions: tuple[Mention, ...]
    names: tuple[str, ...]
    sentences: tuple[Sentence, ...]


def sections_of(mentions: Sequence[Mention], sentences: Sequence[Sentence], config: InsideConfig) -> Sections:
    """Sort one article's mentions into its sections.

    Args:
        mentions: the article's, captions' among them.
        sentences: its sentences, as `with_captions` gives them.
        config: how long an opening is.
    """
    body = [one.index for one in sentences if one.claim and one.field == "text" and one.reason != CAPTION_REASON]
    opening = frozenset(body[: config.opening_sentences])
    return Sections(tuple(mentions), tuple(_section(mention, opening) for mention in mentions), tuple(sentences))


def _section(mention: Mention, opening: frozenset[int]) -> str:
    if mention.sentence.field == "title":
        return HEADLINE
    if mention.sentence.reason == CAPTION_REASON:
        return CAPTION
    return OPENING if mention.sentence.index in opening else REST


def masked_texts(sections: Sections) -> list[str]:
    """The sentence of each mention with its figures masked, as `align_sections` wants them encoded."""
    beside: dict[int, list[Mention]] = {}
    for mention in sections.mentions:
        beside.setdefault(mention.sentence.index, []).append(mention)
    return [masked_sentence(beside[mention.sentence.index]) for mention in sections.mentions]


def align_sections(
    sections: Sections, vectors: Floats, config: AlignConfig, cards: Scorecards
) -> list[tuple[int, int, Alignment]]:
    """Pair the mentions of one article across its sections.

    Args:
        sections: the article; n mentions.
        vectors: (n, d) float32 unit vectors of `masked_texts`.
        config: settings of the alignment.
        cards: the models.

    Returns:
        Rows of both mentions, the one whose section stands first leading, and their alignment. Its mentions carry the section's
        name for article and outlet, and one day of publication. One to one between two sections: a figure that another one
        repeats there, or fits better, is not held against a third.
    """
    names = sorted(set(sections.names))
    told = [
        replace(mention, article=name, outlet=name, published=mention.published or _SOME_DAY)
        for mention, name in zip(sections.mentions, sections.names, strict=True)
    ]
    whole = sentence_words({"": sections.sentences}, [replace(one, article="") for one in told])
    words = {(name, index): found for name in names for (_, index), found in whole.items()}
    story = align_story(told, dict.fromkeys(names, sections.sentences), words, vectors, config, cards)
    row = {(one.sentence.index, one.start, one.end): at for at, one in enumerate(told)}
    ends = [[row[side.sentence.index, side.start, side.end] for side in (one.left, one.right)] for one in story.alignments]
    left, right = np.array(ends, dtype=np.int64).reshape(-1, 2).T
    scores = np.array([one.score for one in story.alignments], dtype=np.float32)
    found = []
    for at in assign(told, left, right, scores, config):
        first, second = sorted(ends[at], key=lambda end: (sections.names[end], end))
        found.append((first, second, story.alignments[at]))
    return found
