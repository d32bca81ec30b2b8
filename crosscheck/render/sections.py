"""What the report shows, in its order: plain values that a template only has to lay out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crosscheck.model import Finding, Report, ReportArticle, Side, Skipped
from crosscheck.render.escape import shown, slug
from crosscheck.render.quotes import Evidence, evidence
from crosscheck.render.wording import (
    INTRODUCTION,
    TITLE,
    VERDICTS,
    Verdict,
    count,
    days,
    distinct,
    label_of,
    listed,
    verdict_of,
)

_FULL: dict[Verdict, int] = {"conflict": 0, "possible": 50, "update": 30, "compatible": 20}
"""Findings a section shows in full, 0 for all of them."""
_ROWS = 20
"""Rows of a list before the rest is only counted."""
_NAMES = 6
"""Names in a cell before the rest is only counted."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One side of a finding: its row in the table, and its evidence."""

    value: str
    outlets: str
    origins: int
    written: str
    published: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Entry:
    """One finding as shown.

    Attributes:
        heading: the question and the id, from which GitHub makes the anchor.
        anchor: that anchor.
        question: what the sides answer.
        label: the verdict.
        summary: the sides in one line.
        reason: why, in one sentence.
        cause: a suspected cause, "" where none is seen.
        answers: the sides.
        basis: how many pairs of statements stand behind it, how sure the match is, and whose copies are involved.
    """

    heading: str
    anchor: str
    question: str
    label: str
    summary: str
    reason: str
    cause: str
    answers: tuple[Answer, ...]
    basis: str


@dataclass(frozen=True, slots=True)
class Section:
    """The findings of one verdict; `folded` says how many are not shown, "" where all are."""

    title: str
    anchor: str
    introduction: str
    entries: tuple[Entry, ...]
    folded: str


@dataclass(frozen=True, slots=True)
class Gap:
    """What could not be read or compared for one reason."""

    reason: str
    number: int
    examples: tuple[str, ...]
    folded: str


def findings(report: Report) -> tuple[Section, ...]:
    """The sections of findings that are not empty, each in the report's order."""
    articles = {article.id: article for article in report.articles}
    stories = _story_titles(report.articles)
    out = []
    for verdict in VERDICTS:
        own = [finding for finding in report.findings if verdict_of(finding.relation, finding.tier) == verdict]
        full = own[: _FULL[verdict] or len(own)]
        if own:
            entries = tuple(_entry(finding, articles, stories) for finding in full)
            rest = len(own) - len(full)
            folded = f"{count(rest, 'more question')} of this kind, ranked lower: see the JSON report." if rest else ""
            out.append(Section(TITLE[verdict], slug(TITLE[verdict]), INTRODUCTION[verdict], entries, folded))
    return tuple(out)


def agreements(report: Report) -> tuple[tuple[tuple[str, str, str, int], ...], str]:
    """Rows of (question, value, outlets, origins) on which all agree, and a line that counts the rest."""
    ranked = sorted(report.agreements, key=lambda finding: -max((side.origins for side in finding.sides), default=0))
    rows = tuple(
        (
            finding.question,
            listed(distinct([side.value for side in finding.sides]), _NAMES),
            listed(sorted({outlet for side in finding.sides for outlet in side.outlets}), _NAMES),
            max((side.origins for side in finding.sides), default=0),
        )
        for finding in ranked[:_ROWS]
    )
    rest = len(ranked) - len(rows)
    return rows, f"{count(rest, 'more question')} with the same answer everywhere: see the JSON report." if rest else ""


def gaps(skipped: Sequence[Skipped]) -> tuple[Gap, ...]:
    """What was left out, by reason, in the report's order, with examples by article."""
    by_reason: dict[tuple[str, str], list[Skipped]] = {}
    for item in skipped:
        by_reason.setdefault((item.code, item.reason), []).append(item)
    return tuple(_gap(reason, items) for (_, reason), items in by_reason.items())


def article_rows(report: Report) -> tuple[tuple[tuple[ReportArticle, str, str], ...], str]:
    """Rows of (article, its story's title, whose copy it is), and a line that counts the rest."""
    stories = _story_titles(report.articles)
    first: dict[str, str] = {}
    for article in sorted(report.articles, key=lambda article: (str(article.published or "9999"), article.id)):
        first.setdefault(article.origin, article.id)
    rows = tuple(
        (article, stories[article.story], "" if first[article.origin] == article.id else first[article.origin])
        for article in report.articles[: _ROWS * 3]
    )
    rest = len(report.articles) - len(rows)
    return rows, f"{count(rest, 'more article')}: see the JSON report." if rest else ""


def silence(report: Report) -> str:
    """Why there may be no finding, in one sentence."""
    outlets = {article.outlet for article in report.articles}
    stories: dict[str, set[str]] = {}
    for article in report.articles:
        stories.setdefault(article.story, set()).add(article.outlet)
    if not report.articles:
        return "No article could be read, so that there was nothing to compare."
    if len(outlets) == 1:
        return f"All articles come from one outlet, {listed(sorted(outlets))}: statements are compared across outlets only."
    if all(len(names) == 1 for names in stories.values()):
        return "No story is told by more than one outlet: statements are compared within a story only."
    if not dict(report.run.counts).get("mentions", 1):
        return "No figure and no date was read in the articles' sentences."
    if not report.pairs:
        return "No figure or date of one outlet could be matched with one of another outlet about the same thing."
    if len({article.origin for article in report.articles}) == 1:
        return "All articles are copies of one text, and their figures and dates are the same."
    return f"All {count(len(report.pairs), 'matched pair')} of statements agree."


def _story_titles(articles: Sequence[ReportArticle]) -> dict[str, str]:
    """Story to the headline of its earliest article that has one, else to its own name."""
    titles: dict[str, str] = {}
    for article in sorted(articles, key=lambda article: (str(article.published or "9999"), article.id)):
        if shown(article.title):
            titles.setdefault(article.story, shown(article.title))
    return {article.story: titles.get(article.story, article.story) for article in articles}


def _entry(finding: Finding, articles: Mapping[str, ReportArticle], stories: Mapping[str, str]) -> Entry:
    heading = shown(f"{finding.question} · {finding.id}")
    basis = [f"{count(len(finding.pairs), 'pair')} of statements", f"confidence {finding.score:.0%}"]
    if len(stories) > 1:
        basis.append(f"story “{stories.get(finding.story, finding.story)}”")
    return Entry(
        heading=heading,
        anchor=slug(heading),
        question=finding.question,
        label=label_of(finding),
        summary=" · ".join(f"{side.value} ({count(len(side.outlets), 'outlet')})" for side in finding.sides[:_NAMES]),
        reason=finding.explanation,
        cause=finding.suspected_cause,
        answers=tuple(_answer(side, articles) for side in finding.sides),
        basis=", ".join(basis),
    )


def _answer(side: Side, articles: Mapping[str, ReportArticle]) -> Answer:
    return Answer(
        value=side.value,
        outlets=listed(side.outlets, _NAMES),
        origins=side.origins,
        written=listed([f"“{surface}”" for surface in distinct([shown(mention.surface) for mention in side.mentions])], _NAMES),
        published=days([mention.published for mention in side.mentions]),
        evidence=evidence(side, articles),
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
        examples.append(": ".join(part for part in (place, listed(surfaces, _NAMES)) if part))
    rest = len(by_place) - len(examples)
    return Gap(reason, len(items), tuple(example for example in examples if example), f"and {rest:,} more" if rest else "")
