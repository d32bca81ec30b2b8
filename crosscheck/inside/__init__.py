"""What one article says twice and differently: figures told twice, sums, shares, changes, ages and conversions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from crosscheck.align.context import Floats
from crosscheck.config import Config
from crosscheck.inside import ages, changes, conversions, shares, sums, tellings
from crosscheck.inside.check import Check, describe_check
from crosscheck.inside.contradiction import Contradiction, findings_of
from crosscheck.mentions import captions_in, conversions_in, with_captions
from crosscheck.model import Article, Locale, Mention, Sentence
from crosscheck.scorecard import Scorecards

__all__ = [
    "CHECKS",
    "Check",
    "Checked",
    "Contradiction",
    "ToCompare",
    "check_article",
    "compare_sections",
    "describe_check",
    "findings_of",
]

CHECKS: Final[tuple[Check, ...]] = (
    tellings.CHECK,
    sums.CHECK,
    shares.CHECK,
    changes.CHECK,
    ages.CHECK,
    conversions.CHECK,
)
"""Every check of one article against itself, as `crosscheck rules` lists them."""

_IN_SENTENCE: Final = (sums.wrong_sums, shares.wrong_shares, changes.wrong_changes)


@dataclass(frozen=True, slots=True)
class Checked:
    """What one article alone says of itself, before anything is compared for meaning.

    Attributes:
        found: sums, shares, changes, ages and conversions that do not come out.
        doubtful: whether it holds two figures that might be one told twice, so that their sentences are worth comparing.
    """

    found: tuple[Contradiction, ...] = ()
    doubtful: bool = False


def check_article(
    article: Article, sentences: Sequence[Sentence], mentions: Sequence[Mention], locale: Locale, config: Config
) -> Checked:
    """Check what needs no model.

    Args:
        article: the article.
        sentences: its sentences.
        mentions: the mentions of its claims, in order.
        locale: how its outlet writes.
        config: settings.
    """
    rows = _with_captions(article, sentences, mentions, locale, config)
    found = (*_alone(article, rows, config), *conversions.misfits(conversions_in(article, mentions)))
    return Checked(found, tellings.worth_comparing(with_captions(sentences), rows, config))


@dataclass(frozen=True, slots=True)
class ToCompare:
    """One doubtful article, to have its sections compared."""

    article: Article
    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...]
    locale: Locale


def compare_sections(
    told: Sequence[ToCompare], encode: Callable[[Sequence[str]], Floats], config: Config, cards: Scorecards
) -> dict[str, tuple[Contradiction, ...]]:
    """Find the figures that articles tell twice, and differently.

    Args:
        told: articles that `check_article` calls doubtful.
        encode: embeds texts, as `Encoder.encode`.
        config: settings.
        cards: the models.

    Returns:
        Article id to what was found in it.
    """
    rows = {one.article.id: _with_captions(one.article, one.sentences, one.mentions, one.locale, config) for one in told}
    read = {one.article.id: with_captions(one.sentences) for one in told}
    found: dict[str, list[Contradiction]] = {article: [] for article in rows}
    for one in tellings.contradicting_tellings(read, rows, encode, config, cards):
        found[one.sides[0].article].append(one)
    return {article: tuple(own) for article, own in found.items()}


def _with_captions(
    article: Article, sentences: Sequence[Sentence], mentions: Sequence[Mention], locale: Locale, config: Config
) -> list[Mention]:
    rows = [*mentions, *captions_in(article, sentences, locale, config)]
    return sorted(rows, key=lambda mention: (mention.sentence.index, mention.start, mention.end))


def _alone(article: Article, rows: Sequence[Mention], config: Config) -> list[Contradiction]:
    """Sums, shares and changes that do not come out, sentence by sentence, and ages; sentences that are tables are left out."""
    beside: dict[int, list[Mention]] = {}
    for row in rows:
        beside.setdefault(row.sentence.index, []).append(row)
    plain = [own for own in beside.values() if len(own) <= config.inside.most_beside]
    found = [found for own in plain for check in _IN_SENTENCE for found in check(article, own)]
    return found + ages.wrong_ages([row for own in plain for row in own])
