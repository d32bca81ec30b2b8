"""One article to what the rest of the way needs of it: its sentences and mentions, and notes that tell whether they are needed.

What is read in an article depends on it alone and on how its outlet writes. So many can be read at once, and one that an earlier
run read need not be read again. Few articles of an archive are compared with others: the text of the rest stays packed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from crosscheck.align import Sketch, sketch
from crosscheck.config import AlignConfig, CompareConfig, Config
from crosscheck.inside import Contradiction, check_article
from crosscheck.mentions import mentions_in
from crosscheck.model import Article, Locale, Mention, Sentence, Skipped
from crosscheck.segment import segment


@dataclass(frozen=True, slots=True)
class Notes:
    """What is always needed of an article.

    Attributes:
        claims: number of its sentences that are no page furniture.
        mentions: number of figures and dates in them.
        unresolved: the dates that could not be resolved to a calendar day.
        found: what in it does not come out by itself.
        doubtful: whether its sections are worth comparing with each other.
    """

    claims: int
    mentions: int
    unresolved: tuple[Skipped, ...]
    found: tuple[Contradiction, ...]
    doubtful: bool


@dataclass(frozen=True, slots=True)
class Text:
    """What is needed of an article that is compared with others.

    Attributes:
        sentences: all of them, page furniture included.
        mentions: those of its claims, in order.
    """

    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """All that comes of one article.

    Attributes:
        notes: what is always needed.
        sketch: what its story is found by.
        text: what it is compared by.
    """

    notes: Notes
    sketch: Sketch
    text: Text


def settings_of_reading(config: Config) -> Config:
    """The settings that reading one article hangs on, all others as they are by default.

    Whoever tries thresholds of comparison changes none of these, and need not have every article read anew.
    """
    align, compare = config.align, config.compare
    return replace(
        config,
        align=AlignConfig(lead_words=align.lead_words, whole_words=align.whole_words, rare_word_ratio=align.rare_word_ratio),
        compare=CompareConfig(far_ratio=compare.far_ratio),
    )


def read_article(article: Article, locale: Locale, config: Config) -> ReadArticle:
    """Read one article.

    Args:
        article: the article.
        locale: how its outlet writes.
        config: settings, of which those that `settings_of_reading` leaves as they are decide.
    """
    sentences = segment(article, config.segment)
    mentions = tuple(one for one in mentions_in(article, sentences, locale, config) if one.sentence.claim)
    checked = check_article(article, sentences, mentions, locale, config)
    notes = Notes(
        claims=sum(sentence.claim for sentence in sentences),
        mentions=len(mentions),
        unresolved=_unresolved(mentions),
        found=checked.found,
        doubtful=checked.doubtful,
    )
    return ReadArticle(notes, sketch(article, sentences, mentions, config.align), Text(tuple(sentences), mentions))


def _unresolved(mentions: Sequence[Mention]) -> tuple[Skipped, ...]:
    return tuple(
        Skipped(
            article=m.article,
            reason="the date is relative and the article has no publication date"
            if m.published is None
            else "the date could not be resolved to a calendar day",
            code="unresolved-date",
            surface=m.surface,
            field=m.sentence.field,
            start=m.start,
            end=m.end,
        )
        for m in mentions
        if not m.reading.resolved
    )
