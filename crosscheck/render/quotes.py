"""The evidence of a finding's side: its sentences word for word, the mentions in bold, copies and repetitions folded."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crosscheck.model import Mention, ReportArticle, Side
from crosscheck.render.escape import Markdown, emphasise, escape, link, shown
from crosscheck.render.wording import count, day, distinct, listed
from crosscheck.values import normalised, span

_QUOTES = 3
"""Sentences quoted for one side."""
_SOURCES = 4
"""Outlets named below one sentence that several of them print."""
_OUTLETS = 8
"""Outlets named for the sentences that are not quoted."""
_CONTEXT = 320
"""Characters kept on either side of a mention in a very long sentence."""
_CUT = "[…]"
_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Quote:
    """One sentence as evidence.

    Attributes:
        text: the sentence, its mentions in bold.
        sources: who printed it, where and when, one line each.
        readings: how a relative date or a unit in it was resolved.
    """

    text: Markdown
    sources: tuple[Markdown, ...]
    readings: tuple[Markdown, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is quoted for one side, and what is not.

    Attributes:
        quotes: the sentences shown.
        rest: names the outlets of the sentences not shown, "" where all are.
    """

    quotes: tuple[Quote, ...]
    rest: str


def evidence(side: Side, articles: Mapping[str, ReportArticle]) -> Evidence:
    """Choose and write the quotes of one side.

    Args:
        side: one answer to a finding's question.
        articles: the report's articles by id.

    Returns:
        At most a few quotes: those of further origins first, then body before headline, then as the side orders them.
    """
    groups = _merge(side.mentions)
    chosen, rest = _choose(groups, articles)
    quotes = tuple(_quote(group, articles) for group in chosen)
    if not rest:
        return Evidence(quotes, "")
    outlets = distinct([mention.outlet for group in rest for mention in group])
    return Evidence(quotes, f"and {len(rest):,} more like {'it' if len(quotes) == 1 else 'these'}: {listed(outlets, _OUTLETS)}")


def _merge(mentions: Sequence[Mention]) -> list[tuple[Mention, ...]]:
    """Mentions by sentence; the same words with the same mentions, in several places or articles, are one group."""
    by_place: dict[tuple[str, str, int], list[Mention]] = {}
    for mention in mentions:
        by_place.setdefault((mention.article, mention.sentence.field, mention.sentence.start), []).append(mention)
    by_text: dict[tuple[object, ...], list[Mention]] = {}
    for group in by_place.values():
        group.sort(key=lambda mention: (mention.start, mention.end))
        read = tuple((shown(mention.surface), normalised(mention.reading)) for mention in group)
        by_text.setdefault((*_WORD.findall(group[0].sentence.text.casefold()), read), []).extend(group)
    return [tuple(sorted(group, key=_by_age)) for group in by_text.values()]


def _by_age(mention: Mention) -> tuple[bool, str, str, str, int]:
    """The earliest print of a sentence first, undated ones last."""
    return mention.published is None, str(mention.published), mention.article, mention.sentence.field, mention.start


def _choose(
    groups: Sequence[tuple[Mention, ...]], articles: Mapping[str, ReportArticle]
) -> tuple[list[tuple[Mention, ...]], list[tuple[Mention, ...]]]:
    left = list(groups)
    chosen: list[tuple[Mention, ...]] = []
    heard: set[str] = set()
    while left and len(chosen) < _QUOTES:
        best = min(left, key=lambda group: (_origin(group[0], articles) in heard, group[0].sentence.field == "title"))
        left.remove(best)
        chosen.append(best)
        heard.update(_origin(mention, articles) for mention in best)
    return chosen, left


def _origin(mention: Mention, articles: Mapping[str, ReportArticle]) -> str:
    article = articles.get(mention.article)
    return article.origin if article is not None else mention.article


def _quote(group: Sequence[Mention], articles: Mapping[str, ReportArticle]) -> Quote:
    place = (group[0].article, group[0].sentence.field, group[0].sentence.start)
    first = [mention for mention in group if (mention.article, mention.sentence.field, mention.sentence.start) == place]
    lines = distinct([_source(mention, articles.get(mention.article)) for mention in group])
    sources = [Markdown(line) for line in lines[:_SOURCES]]
    if len(lines) > _SOURCES:
        outlets = distinct([mention.outlet for mention in group])[_SOURCES:]
        sources.append(
            Markdown(f"word for word in {count(len(lines) - _SOURCES, 'more article')}: {escape(listed(outlets, _OUTLETS))}")
        )
    return Quote(_sentence(first), tuple(sources), tuple(Markdown(line) for line in distinct(_readings(group))))


def _sentence(mentions: Sequence[Mention]) -> Markdown:
    sentence = mentions[0].sentence
    pieces: list[tuple[str, bool]] = []
    at = 0
    for mention in mentions:
        start, end = mention.start - sentence.start, mention.end - sentence.start
        if at <= start < end <= len(sentence.text):
            pieces += [(_shorten(sentence.text[at:start], tail=not pieces), False), (sentence.text[start:end], True)]
            at = end
    pieces.append((_shorten(sentence.text[at:], head=bool(pieces)), False))
    return emphasise(pieces)


def _shorten(text: str, head: bool = False, tail: bool = False) -> str:
    """Long text between or beside mentions with its far part cut at a word.

    Args:
        text: what stands there.
        head: keep its beginning only.
        tail: keep its end only; neither of them: keep both.
    """
    text = _SPACE.sub(" ", text)
    keep_head, keep_tail = (0 if tail else _CONTEXT), (0 if head else _CONTEXT)
    if len(text) <= (keep_head + keep_tail) * 5 // 4:
        return text
    opening = text[:keep_head].rsplit(maxsplit=1)[0] if keep_head else ""
    closing = text[len(text) - keep_tail :].split(maxsplit=1)[-1] if keep_tail else ""
    return f"{opening} {_CUT} {closing}"


def _source(mention: Mention, article: ReportArticle | None) -> Markdown:
    parts = [f"**{escape(mention.outlet)}**" if mention.outlet[:1].isalnum() else escape(mention.outlet), day(mention.published)]
    if mention.sentence.field == "title":
        parts.append("headline")
    parts.append(f"article {escape(mention.article)}")
    if article is not None and article.url:
        parts.append(link(article.url))
    return Markdown(", ".join(parts))


def _readings(mentions: Sequence[Mention]) -> list[Markdown]:
    lines = []
    for mention in mentions:
        reading = mention.reading
        other = [span(first, last) for first, last in reading.alternatives]
        notes = [reading.resolution] if reading.resolution else []
        notes += [f"could also mean {listed(other)}"] if other else []
        if notes:
            note = "; ".join(notes)
            told = (
                f"Read as {normalised(reading)}"
                if shown(mention.surface) in shown(note)
                else f"“{mention.surface}” is read as {normalised(reading)}"
            )
            lines.append(escape(f"{told}: {note}"))
    return lines
