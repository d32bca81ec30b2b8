"""What one article says twice and differently: figures told twice, sums, shares, changes, ages and conversions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from crosscheck.align.context import Floats
from crosscheck.config import Config
from crosscheck.inside import ages, changes, conversions, shares, sums, tellings
from crosscheck.inside.check import Check, describe_check
from crosscheck.inside.contradiction import Contradiction, findings_of
from crosscheck.mentions import captions_of, conversions_in, with_captions
from crosscheck.model import Article, Finding, Mention, Sentence
from crosscheck.scorecard import Scorecards

__all__ = ["CHECKS", "Check", "describe_check", "inside_findings"]

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


def inside_findings(
    articles: Sequence[Article],
    sentences: Mapping[str, Sequence[Sentence]],
    mentions: Sequence[Mention],
    encode: Callable[[Sequence[str]], Floats],
    groups: tuple[Mapping[str, str], Mapping[str, str]],
    config: Config,
    cards: Scorecards,
) -> tuple[Finding, ...]:
    """Find where articles contradict themselves.

    Args:
        articles: with distinct ids, in the order of their ids.
        sentences: article id to its sentences.
        mentions: every mention of the articles' claims, by article and place.
        encode: embeds texts, as `Encoder.encode`; asked only for articles that hold two figures which might be one.
        groups: article id to story, and article id to origin.
        config: settings.
        cards: the models.

    Returns:
        Findings whose scope is one article, firm ones first. Captions are read for them, though for nothing else.
    """
    read = {name: with_captions(rows) for name, rows in sentences.items()}
    by_article: dict[str, list[Mention]] = {article.id: [] for article in articles}
    for mention in (*mentions, *captions_of(articles, config, sentences)):
        by_article[mention.article].append(mention)
    for rows in by_article.values():
        rows.sort(key=lambda mention: (mention.sentence.index, mention.start, mention.end))
    found: list[Contradiction] = tellings.contradicting_tellings(read, by_article, encode, config, cards)
    for article in articles:
        found += _alone(article, by_article[article.id], config)
    found += conversions.misfits(conversions_in(articles, mentions))
    return findings_of(found, *groups)


def _alone(article: Article, rows: Sequence[Mention], config: Config) -> list[Contradiction]:
    """Sums, shares and changes that do not come out, sentence by sentence, and ages; sentences that are tables are left out."""
    beside: dict[int, list[Mention]] = {}
    for row in rows:
        beside.setdefault(row.sentence.index, []).append(row)
    plain = [own for own in beside.values() if len(own) <= config.inside.most_beside]
    found = [found for own in plain for check in _IN_SENTENCE for found in check(article, own)]
    return found + ages.wrong_ages([row for own in plain for row in own])
