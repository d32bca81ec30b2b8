"""From articles to mentions: every sentence read in its place, for the comparison, for lists and for whoever asks why."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from crosscheck.config import Config
from crosscheck.extract import Examined, examine
from crosscheck.extract.dates.dateline import dateline_day, filing_day, told_from_dateline
from crosscheck.extract.examined import NOTHING
from crosscheck.extract.figures.conversions import restated
from crosscheck.extract.locales import outlet_locales
from crosscheck.extract.unread import unread
from crosscheck.model import Article, Examination, Locale, Mention, Reading, Sentence
from crosscheck.segment import segment

Sentences = dict[str, tuple[Sentence, ...]]
"""Article id to its sentences."""


def segment_articles(articles: Sequence[Article], config: Config) -> Sentences:
    """Article id to its sentences."""
    return {article.id: segment(article, config.segment) for article in articles}


def mentions_of(
    articles: Sequence[Article], config: Config, sentences: Mapping[str, Sequence[Sentence]] | None = None
) -> tuple[Mention, ...]:
    """Every figure and date in the articles' claims, and the day of each dateline.

    Args:
        articles: in any order.
        config: settings.
        sentences: the articles' sentences where they are known already.

    Returns:
        Mentions by article in the given order, title first, then by offset.
    """
    rows = sentences if sentences is not None else segment_articles(articles, config)
    locales = outlet_locales(articles, config.extract)
    return tuple(
        mention for article in articles for mention in mentions_in(article, rows[article.id], locales[article.outlet], config)
    )


def mentions_in(article: Article, sentences: Sequence[Sentence], locale: Locale, config: Config) -> tuple[Mention, ...]:
    """Every figure and date in one article's claims, and the day of its dateline.

    Args:
        article: the article.
        sentences: its sentences.
        locale: how its outlet writes.
        config: settings.

    Returns:
        Mentions, title first, then by offset.
    """
    day = filing_day(sentences, article.published, config.extract)
    found: list[Mention] = []
    for sentence in sentences:
        readings = _examined(article, sentence, day, locale, config).readings
        found += [_place(article, sentence, reading, readings) for reading in readings]
    return tuple(found)


def with_captions(sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """An article's sentences with those of its captions as claims.

    A caption may show another day's picture, so that no outlet is held to it; inside its own article it is read.
    """
    return tuple(replace(one, claim=True) if one.reason == "photo caption" else one for one in sentences)


def captions_in(article: Article, sentences: Sequence[Sentence], locale: Locale, config: Config) -> tuple[Mention, ...]:
    """Every figure and date in one article's captions, which `mentions_in` leaves out.

    Args:
        article: the article.
        sentences: its sentences.
        locale: how its outlet writes.
        config: settings.

    Returns:
        Mentions by offset; their sentences are claims.
    """
    return tuple(
        _place(article, read, reading, readings)
        for sentence, read in zip(sentences, with_captions(sentences), strict=True)
        if read is not sentence
        for readings in (_examined(article, read, article.published, locale, config).readings,)
        for reading in readings
    )


def listed_of(articles: Sequence[Article], config: Config) -> tuple[Mention, ...]:
    """Every mention, and after one that stands beside its own conversion the converted figure, for whoever lists figures.

    Comparing takes the two for one mention with two readings (`mentions_of`); a list by offsets lacks none of them.

    Args:
        articles: with distinct ids, in any order.
        config: settings.

    Returns:
        As `mentions_of`; a converted figure has `Reading.restates`.
    """
    by_id = {article.id: article for article in articles}
    return tuple(
        one
        for mention in mentions_of(articles, config)
        for reading in (mention.reading, *restated(mention.reading))
        for one in (mention if reading is mention.reading else _place(by_id[mention.article], mention.sentence, reading),)
    )


def examined_of(articles: Sequence[Article], config: Config) -> Iterator[tuple[Article, tuple[Examination, ...]]]:
    """Every sentence with what was read in it and what was refused, one article at a time.

    Args:
        articles: in any order.
        config: settings.

    Yields:
        Each article in the given order, with all its sentences, page furniture included.
    """
    locales = outlet_locales(articles, config.extract)
    for article in articles:
        sentences = segment(article, config.segment)
        day = filing_day(sentences, article.published, config.extract)
        yield article, tuple(_examination(article, one, day, locales[article.outlet], config) for one in sentences)


def _examined(article: Article, sentence: Sentence, day: dt.date | None, locale: Locale, config: Config) -> Examined:
    """What is in a sentence whose words count from a day: that of publication, or of the article's dateline."""
    if not sentence.claim:
        if sentence.reason != "dateline":
            return NOTHING
        return Examined(dateline_day(sentence.text, article.published, config.extract, locale))
    found = examine(sentence.text, day, config.extract, locale=locale, quoted=sentence.quoted)
    if day == article.published:
        return found
    return Examined(tuple(told_from_dateline(reading) for reading in found.readings), found.refusals)


def _examination(article: Article, sentence: Sentence, day: dt.date | None, locale: Locale, config: Config) -> Examination:
    found = _examined(article, sentence, day, locale, config)
    if not sentence.claim:
        return Examination(sentence, found.readings)
    refusals = sorted((*found.refusals, *unread(sentence.text, found)), key=lambda one: (one.start, one.end))
    return Examination(sentence, found.readings, tuple(refusals))


def _place(article: Article, sentence: Sentence, reading: Reading, readings: Sequence[Reading] = ()) -> Mention:
    start, end = sentence.start + reading.start, sentence.start + reading.end
    cell = article.title if sentence.field == "title" else article.text
    beside = tuple([other for other in readings if other is not reading])
    return Mention(article.id, article.outlet, article.published, sentence, start, end, cell[start:end], reading, beside)


def conversions_in(article: Article, mentions: Sequence[Mention]) -> list[tuple[Mention, Mention]]:
    """Every figure that an article converts, and the converted figure in its own place."""
    told = ((mention, mention.reading.converted) for mention in mentions if mention.reading.conversion is not None)
    return [(mention, _place(article, mention.sentence, reading)) for mention, reading in told if reading is not None]
