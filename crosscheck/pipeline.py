"""The wiring: articles in, report out, every stage a pure function called in order."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from crosscheck import __version__
from crosscheck.adapters.scorecards import load_scorecards
from crosscheck.align import (
    StoryAlignment,
    align_story,
    find_origins,
    find_stories,
    masked_sentence,
    sentence_words,
)
from crosscheck.compare import compare
from crosscheck.config import CompareConfig, Config
from crosscheck.errors import InputError
from crosscheck.group import group_pairs, settle_rivals, settle_tiers, stable_id
from crosscheck.inside import inside_findings
from crosscheck.mentions import Sentences, mentions_of, segment_articles
from crosscheck.model import (
    RELATIONS,
    Article,
    Mention,
    Pair,
    Report,
    ReportArticle,
    Run,
    Skipped,
)
from crosscheck.scorecard import Scorecards

Progress = Callable[[str, int, int], None]
"""Called with the stage's name, how much of it is done, and how much there is."""


class Encoder(Protocol):
    """The only boundary to a model: text in, unit vectors out."""

    @property
    def name(self) -> str:
        """The model's name, as the report states it."""
        ...

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Embed texts.

        Args:
            texts: any number of them, distinct or not.

        Returns:
            (len(texts), d) float32, every row of unit length.
        """
        ...


def run(
    articles: Sequence[Article],
    *,
    encoder: Encoder,
    config: Config | None = None,
    cards: Scorecards | None = None,
    skipped: Sequence[Skipped] = (),
    input_sha256: str = "",
    progress: Progress | None = None,
) -> Report:
    """Compare what outlets say.

    Args:
        articles: with distinct ids, in any order.
        encoder: embeds texts.
        config: settings, the defaults where None.
        cards: the models, those that come with the package where None.
        skipped: what reading left out, for the report.
        input_sha256: digest of the input, for the report.
        progress: told of each stage.

    Raises:
        InputError: two articles share an id.

    Returns:
        The report; the same articles give the same report in whatever order they come, but for `Report.articles`.
    """
    config = config or Config()
    cards = cards or load_scorecards()
    tell = progress or (lambda _stage, _done, _total: None)
    ordered = sorted(articles, key=lambda a: a.id)
    twice = next((a.id for a, b in pairwise(ordered) if a.id == b.id), None)
    if twice is not None:
        raise InputError(f"two articles share the id {twice!r}; give each its own")
    tell("reading figures and dates", 0, len(ordered))
    sentences = segment_articles(ordered, config)
    mentions = tuple(mention for mention in mentions_of(ordered, config, sentences) if mention.sentence.claim)
    tell("finding stories", 0, len(ordered))
    stories = _stories(ordered, sentences, mentions, config)
    origins = find_origins(sentences, stories, config.align)
    tell("aligning", 0, len(mentions))
    aligned = _align(ordered, sentences, mentions, stories, encoder, config, cards)
    pairs = _judge(aligned, _strictness(ordered, config.compare), cards)
    marks = {mention: own for story in aligned.values() for mention, own in story.marks.items()}
    findings, agreements, untold = group_pairs(
        pairs, origins, marks, possible=config.compare.possible_per_story, worth=config.compare.worth_threshold
    )
    tell("reading each article against itself", 0, len(ordered))
    slips = inside_findings(ordered, sentences, mentions, encoder.encode, (stories, origins), config, cards)
    candidates = sum(story.candidates for story in aligned.values())
    counts = _counts(ordered, sentences, mentions, stories, origins, pairs, candidates)
    return Report(
        run=Run(__version__, encoder.name, config.flat(), input_sha256, counts),
        articles=tuple(
            ReportArticle(a.id, a.outlet, a.title, a.published, a.url, stories[a.id], origins[a.id]) for a in articles
        ),
        pairs=pairs,
        findings=findings,
        agreements=agreements,
        skipped=tuple(sorted((*skipped, *_unresolved(mentions), *_too_large(aligned), *_untold(untold)), key=_skipped_order)),
        slips=slips,
    )


def _stories(articles: Sequence[Article], sentences: Sentences, mentions: Sequence[Mention], config: Config) -> dict[str, str]:
    if any(article.group is not None for article in articles):
        groups = {article.group for article in articles}
        return {article.id: article.group or _lone(article.id, groups) for article in articles}
    return find_stories(articles, sentences, mentions, config.align)


def _lone(article: str, groups: Collection[str | None]) -> str:
    """The story of an article without a group: its id, marked where a group has that very name."""
    return f"{article} (no group)" if article in groups else article


def _align(
    articles: Sequence[Article],
    sentences: Sentences,
    mentions: Sequence[Mention],
    stories: Mapping[str, str],
    encoder: Encoder,
    config: Config,
    cards: Scorecards,
) -> dict[str, StoryAlignment]:
    """What came of every story told by several outlets."""
    outlets: dict[str, set[str]] = {}
    for article in articles:
        outlets.setdefault(stories[article.id], set()).add(article.outlet)
    told: dict[str, list[Mention]] = {}
    for mention in mentions:
        if len(outlets[stories[mention.article]]) > 1 and mention.reading.resolved:
            told.setdefault(stories[mention.article], []).append(mention)
    beside: dict[tuple[str, int], list[Mention]] = {}
    for mention in mentions:
        beside.setdefault((mention.article, mention.sentence.index), []).append(mention)
    in_play = [m for story in sorted(told) for m in told[story]]
    vectors = encoder.encode([masked_sentence(beside[m.article, m.sentence.index]) for m in in_play])
    words = sentence_words({m.article: sentences[m.article] for m in in_play}, mentions)
    found: dict[str, StoryAlignment] = {}
    at = 0
    for story in sorted(told):
        rows = slice(at, at + len(told[story]))
        at = rows.stop
        own = {m.article: sentences[m.article] for m in told[story]}
        found[story] = align_story(told[story], own, words, vectors[rows], config.align, cards)
    return found


def _strictness(articles: Sequence[Article], config: CompareConfig) -> CompareConfig:
    """The settings of comparison: stricter where nobody said which articles tell of one story."""
    if any(article.group is not None for article in articles):
        return config
    return replace(config, firm_threshold=max(config.firm_threshold, config.found_firm_threshold))


def _judge(aligned: Mapping[str, StoryAlignment], config: CompareConfig, cards: Scorecards) -> tuple[Pair, ...]:
    pairs = []
    for story in sorted(aligned):
        for alignment in aligned[story].alignments:
            verdict = compare(alignment, config, cards)
            if verdict is not None:
                pairs.append(Pair(stable_id((alignment.left, alignment.right)), alignment, verdict, story))
    return tuple(sorted(settle_tiers(settle_rivals(pairs)), key=_pair_order))


def _pair_order(pair: Pair) -> tuple[object, ...]:
    left, right = pair.alignment.left, pair.alignment.right
    return (
        RELATIONS.index(pair.verdict.relation),
        pair.verdict.tier != "firm",
        -pair.verdict.score,
        left.place,
        right.place,
    )


def _counts(
    articles: Sequence[Article],
    sentences: Sentences,
    mentions: Sequence[Mention],
    stories: Mapping[str, str],
    origins: Mapping[str, str],
    pairs: Sequence[Pair],
    candidates: int,
) -> tuple[tuple[str, int], ...]:
    relations = [pair.verdict.relation for pair in pairs]
    return (
        ("articles", len(articles)),
        ("outlets", len({a.outlet for a in articles})),
        ("origins", len(set(origins.values()))),
        ("stories", len(set(stories.values()))),
        ("sentences", sum(s.claim for rows in sentences.values() for s in rows)),
        ("mentions", len(mentions)),
        ("candidates", candidates),
        ("pairs", len(pairs)),
        *((relation, relations.count(relation)) for relation in RELATIONS),
    )


def _unresolved(mentions: Sequence[Mention]) -> list[Skipped]:
    return [
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
    ]


def _too_large(aligned: Mapping[str, StoryAlignment]) -> list[Skipped]:
    return [
        Skipped(
            article=None,
            reason=f"the story {story!r} is too large to compare all its figures: only those beside a shared rare word were",
            code="large-story",
        )
        for story in sorted(aligned)
        if not aligned[story].complete
    ]


def _untold(untold: Mapping[str, int]) -> list[Skipped]:
    return [
        Skipped(
            article=None,
            reason=f"{number} less likely possible {'conflict' if number == 1 else 'conflicts'} of the story {story!r} "
            f"{'is' if number == 1 else 'are'} not listed; the pairs of the JSON report hold them",
            code="possible-conflicts",
        )
        for story, number in sorted(untold.items())
    ]


def _skipped_order(entry: Skipped) -> tuple[object, ...]:
    return (entry.code, entry.article or "", entry.row or 0, entry.field or "", entry.start or 0, entry.reason)
