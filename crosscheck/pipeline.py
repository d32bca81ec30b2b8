"""The wiring: articles in, report out, every stage a pure function called in order."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from crosscheck import __version__
from crosscheck.adapters.scorecards import load_scorecards
from crosscheck.config import CompareConfig, Config
from crosscheck.errors import InputError
from crosscheck.group import choose_findings, pair_order
from crosscheck.inside import findings_of
from crosscheck.means import Encoder, Means, Progress, Runtime
from crosscheck.model import RELATIONS, Article, Finding, Pair, Report, ReportArticle, Run, Skipped
from crosscheck.scorecard import Scorecards
from crosscheck.stages import ALIGNING, FINDING, INSIDE, READING, Readings, compare_inside, find_stories, read_all, tell_all
from crosscheck.story import Told

__all__ = ["Encoder", "Progress", "Runtime", "run"]


def run(
    articles: Sequence[Article],
    *,
    encoder: Encoder,
    config: Config | None = None,
    cards: Scorecards | None = None,
    skipped: Sequence[Skipped] = (),
    input_sha256: str = "",
    progress: Progress | None = None,
    runtime: Runtime | None = None,
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
        runtime: the cache and the processes to use; none where None.

    Raises:
        InputError: two articles share an id.

    Returns:
        The report; the same articles give the same report in whatever order they come, but for `Report.articles`.
    """
    config = config or Config()
    tell = progress or (lambda _stage, _done, _total: None)
    means = Means(encoder, config, cards or load_scorecards(), runtime or Runtime(), tell)
    ordered = sorted(articles, key=lambda a: a.id)
    twice = next((a.id for a, b in pairwise(ordered) if a.id == b.id), None)
    if twice is not None:
        raise InputError(f"two articles share the id {twice!r}; give each its own")
    tell(READING, 0, len(ordered))
    readings = read_all(ordered, means)
    tell(FINDING, 0, len(ordered))
    stories = _stories(ordered, readings, means)
    members: dict[str, list[Article]] = {}
    for article in ordered:
        members.setdefault(stories[article.id], []).append(article)
    alone = {own[0].id for own in members.values() if len(own) == 1}
    readings.forget_texts(article for article in alone if not readings.notes[article].doubtful)
    tell(ALIGNING, 0, len(members))
    strict = replace(means, config=replace(config, compare=_strictness(ordered, config.compare)))
    told = tell_all({story: own for story, own in members.items() if len(own) > 1}, readings, strict)
    pairs, found = _merged(told)
    findings, agreements, untold = choose_findings(
        found, possible=config.compare.possible_per_story, worth=config.compare.worth_threshold
    )
    origins = {article.id: article.id for article in ordered}
    for story in told.values():
        origins |= story.origins
    tell(INSIDE, 0, len(ordered))
    doubtful = [article for article in ordered if readings.notes[article.id].doubtful]
    slips = [one for notes in readings.notes.values() for one in notes.found] + compare_inside(doubtful, readings, means)
    unresolved = (one for notes in readings.notes.values() for one in notes.unresolved)
    return Report(
        run=Run(
            __version__, encoder.name, config.flat(), input_sha256, _counts(ordered, readings, stories, origins, pairs, told)
        ),
        articles=tuple(
            ReportArticle(a.id, a.outlet, a.title, a.published, a.url, stories[a.id], origins[a.id]) for a in articles
        ),
        pairs=pairs,
        findings=findings,
        agreements=agreements,
        skipped=tuple(sorted((*skipped, *unresolved, *_too_large(told), *_untold(untold)), key=_skipped_order)),
        slips=findings_of(slips, stories, origins),
    )


def _stories(articles: Sequence[Article], readings: Readings, means: Means) -> dict[str, str]:
    if any(article.group is not None for article in articles):
        readings.sketches.clear()
        groups = {article.group for article in articles}
        return {article.id: article.group or _lone(article.id, groups) for article in articles}
    return find_stories(articles, readings, means)


def _lone(article: str, groups: Collection[str | None]) -> str:
    """The story of an article without a group: its id, marked where a group has that very name."""
    return f"{article} (no group)" if article in groups else article


def _strictness(articles: Sequence[Article], config: CompareConfig) -> CompareConfig:
    """The settings of comparison: stricter where nobody said which articles tell of one story."""
    if any(article.group is not None for article in articles):
        return config
    return replace(config, firm_threshold=max(config.firm_threshold, config.found_firm_threshold))


def _merged(told: Mapping[str, Told]) -> tuple[tuple[Pair, ...], list[Finding]]:
    """The pairs of all stories in their final order, and the findings with their pairs' positions in it."""
    placed = [(pair, story, at) for story, own in told.items() for at, pair in enumerate(own.pairs)]
    placed.sort(key=lambda one: pair_order(one[0]))
    position = {(story, at): number for number, (_, story, at) in enumerate(placed)}
    found = [
        replace(finding, pairs=tuple(position[story, at] for at in finding.pairs))
        for story, own in told.items()
        for finding in own.findings
    ]
    return tuple(pair for pair, _, _ in placed), found


def _counts(
    articles: Sequence[Article],
    readings: Readings,
    stories: Mapping[str, str],
    origins: Mapping[str, str],
    pairs: Sequence[Pair],
    told: Mapping[str, Told],
) -> tuple[tuple[str, int], ...]:
    relations = [pair.verdict.relation for pair in pairs]
    return (
        ("articles", len(articles)),
        ("outlets", len({a.outlet for a in articles})),
        ("origins", len(set(origins.values()))),
        ("stories", len(set(stories.values()))),
        ("sentences", sum(notes.claims for notes in readings.notes.values())),
        ("mentions", sum(notes.mentions for notes in readings.notes.values())),
        ("candidates", sum(story.candidates for story in told.values())),
        ("pairs", len(pairs)),
        *((relation, relations.count(relation)) for relation in RELATIONS),
    )


def _too_large(told: Mapping[str, Told]) -> list[Skipped]:
    return [
        Skipped(
            article=None,
            reason=f"the story {story!r} is too large to compare all its figures: only those beside a shared rare word were",
            code="large-story",
        )
        for story in sorted(told)
        if not told[story].complete
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
