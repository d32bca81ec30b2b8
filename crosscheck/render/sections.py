"""What the report shows, in its order: plain values that a template only has to lay out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crosscheck.model import Finding, Report, ReportArticle, Skipped
from crosscheck.render.entries import Entry, entry
from crosscheck.render.escape import link, shown, slug
from crosscheck.render.wording import (
    INTRODUCTION,
    SLIPS,
    SLIPS_INTRODUCTION,
    TITLE,
    VERDICTS,
    Verdict,
    count,
    day,
    distinct,
    listed,
    verdict_of,
)

_FULL: dict[Verdict, int] = {"conflict": 0, "possible": 50, "update": 30, "compatible": 20}
"""Findings a section shows in full, 0 for all of them."""
_SLIPS = 50
"""Findings about one article shown in full before the rest is only counted."""
_ROWS = 20
"""Rows of a list before the rest is only counted."""
_ARTICLES = 60
"""Articles listed before the rest is only counted."""
_NAMES = 6
"""Names in a cell before the rest is only counted."""


@dataclass(frozen=True, slots=True)
class Section:
    """The findings of one verdict; `folded` says how many are not shown, "" where all are."""

    title: str
    anchor: str
    introduction: str
    entries: tuple[Entry, ...]
    folded: str


@dataclass(frozen=True, slots=True)
class Agreement:
    """One question with the same answer everywhere."""

    question: str
    value: str
    outlets: str
    origins: int


@dataclass(frozen=True, slots=True)
class Gap:
    """What could not be read or compared for one reason."""

    reason: str
    number: int
    examples: tuple[str, ...]
    folded: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table of article data: header, rows of one cell for each column, and a line that counts the rows left out."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    folded: str


def findings(report: Report) -> tuple[Section, ...]:
    """The sections of findings that are not empty, each in the report's order."""
    articles = {article.id: article for article in report.articles}
    stories = story_titles(report.articles)
    out = []
    for verdict in VERDICTS:
        own = [finding for finding in report.findings if verdict_of(finding.relation, finding.tier) == verdict]
        full = own[: _FULL[verdict] or len(own)]
        if own:
            entries = tuple(entry(finding, report.pairs, articles, stories) for finding in full)
            rest = len(own) - len(full)
            folded = f"{count(rest, 'more question')} of this kind, ranked lower: see the JSON report." if rest else ""
            out.append(Section(TITLE[verdict], slug(TITLE[verdict]), INTRODUCTION[verdict], entries, folded))
    return tuple(out)


def slips(report: Report) -> tuple[Section, ...]:
    """The section of findings about one article each, none where there are none."""
    if not report.slips:
        return ()
    articles, stories = {article.id: article for article in report.articles}, story_titles(report.articles)
    entries = tuple(entry(finding, report.pairs, articles, stories) for finding in report.slips[:_SLIPS])
    rest = len(report.slips) - len(entries)
    folded = f"{count(rest, 'more finding')} of this kind: see the JSON report." if rest else ""
    return (Section(SLIPS, slug(SLIPS), SLIPS_INTRODUCTION, entries, folded),)


def agreements(report: Report) -> tuple[tuple[Agreement, ...], str]:
    """Questions on which all agree, those with most independent origins first, and a line that counts the rest."""
    rows = [_agreement(finding) for finding in report.agreements]
    rows.sort(key=lambda row: -row.origins)
    rest = len(rows) - _ROWS
    more = f"{count(rest, 'more question')} with the same answer everywhere: see the JSON report." if rest > 0 else ""
    return tuple(rows[:_ROWS]), more


def gaps(skipped: Sequence[Skipped]) -> tuple[Gap, ...]:
    """What was left out, by reason, in the report's order, with examples by article."""
    by_reason: dict[tuple[str, str], list[Skipped]] = {}
    told: dict[str, int] = {}
    for item in skipped:
        key = (item.code, item.reason)
        if key not in by_reason:
            told[item.code] = told.get(item.code, 0) + 1
        # Reasons that name a value of their row are many: past the first ones, only their kind is told.
        by_reason.setdefault(key if told[item.code] <= _ROWS else (item.code, f"more of this kind ({item.code})"), []).append(
            item
        )
    return tuple(_gap(reason, items) for (_, reason), items in by_reason.items())


def article_table(report: Report) -> Table:
    """The articles in the input's order, without the columns that say nothing of any of them."""
    numbers = {story: str(at) for at, story in enumerate(distinct([article.story for article in _by_age(report.articles)]), 1)}
    first: dict[str, str] = {}
    for article in _by_age(report.articles):
        first.setdefault(article.origin, article.id)
    header = ("Article", "Outlet", "Published", "Copy of", "Story", "Headline", "Link")
    rows = [
        (
            article.id,
            article.outlet,
            day(article.published),
            "" if first[article.origin] == article.id else first[article.origin],
            numbers[article.story] if len(numbers) > 1 else "",
            article.title,
            link(article.url),
        )
        for article in report.articles[:_ARTICLES]
    ]
    told = [at for at in range(len(header)) if at == 0 or any(shown(row[at]) for row in rows)]
    rest = len(report.articles) - len(rows)
    return Table(
        header=tuple(header[at] for at in told),
        rows=tuple(tuple(row[at] for at in told) for row in rows),
        folded=f"{count(rest, 'more article')}: see the JSON report." if rest else "",
    )


def story_titles(articles: Sequence[ReportArticle]) -> dict[str, str]:
    """Story to the headline of its earliest article that has one, else to its own name."""
    titles: dict[str, str] = {}
    for article in _by_age(articles):
        if shown(article.title):
            titles.setdefault(article.story, shown(article.title))
    return {article.story: titles.get(article.story, article.story) for article in articles}


def _by_age(articles: Sequence[ReportArticle]) -> list[ReportArticle]:
    """Earliest first, undated last, whatever order they came in."""
    return sorted(articles, key=lambda article: (article.published is None, str(article.published), article.id))


def _agreement(finding: Finding) -> Agreement:
    mentions = [mention for side in finding.sides for mention in side.mentions]
    return Agreement(
        question=finding.question,
        value=listed(distinct([side.value for side in finding.sides]), _NAMES),
        outlets=listed(sorted({mention.outlet for mention in mentions}), _NAMES),
        origins=finding.origins,
    )


def _gap(reason: str, items: Sequence[Skipped]) -> Gap:
    by_place: dict[tuple[str | None, int | None], list[str]] = {}
    for item in items:
        surfaces = by_place.setdefault((item.article, item.row), [])
        if shown(item.surface):
            surfaces.append(f"“{shown(item.surface)}”")
    examples = []
    for (article, row), surfaces in list(by_place.items())[:_ROWS]:
        place = ", ".join(([f"article {article}"] if article is not None else []) + ([f"row {row}"] if row is not None else []))
        examples.append(": ".join(part for part in (place, listed(distinct(surfaces), _NAMES)) if part))
    rest = len(by_place) - len(examples)
    return Gap(reason, len(items), tuple(example for example in examples if example), f"and {rest:,} more" if rest else "")
