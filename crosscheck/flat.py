"""The findings of a report as one flat table: a row for every answer, for spreadsheets and data frames."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from crosscheck.model import Mention, Report, Side

_BETWEEN = "; "


@dataclass(frozen=True, slots=True)
class Row:
    """One answer of one finding.

    Attributes:
        finding: the finding's id.
        scope: `outlets`, or `article` where one article contradicts itself.
        relation: its relation.
        tier: `firm` or `possible`.
        score: confidence in [0, 1].
        severity: how much it matters.
        kind: kind of the value.
        question: what the answers answer.
        story: the story it belongs to.
        side: 1-based place among the finding's answers.
        value: the normalised value.
        outlets: who says so, joined by "; ".
        origins: number of independent origins behind them.
        as_written: the value's wordings, joined by "; ".
        published: the earliest publication day among them, None where unknown.
        article: the article of the sentence quoted.
        url: its link, "" where unknown.
        sentence: the sentence quoted, on one line: the earliest, a body's before a headline.
        explanation: the reason for the verdict.
        suspected_cause: "" where none is seen.
    """

    finding: str
    scope: str
    relation: str
    tier: str
    score: float
    severity: str
    kind: str
    question: str
    story: str
    side: int
    value: str
    outlets: str
    origins: int
    as_written: str
    published: dt.date | None
    article: str
    url: str
    sentence: str
    explanation: str
    suspected_cause: str


def rows_of(report: Report) -> tuple[Row, ...]:
    """Every answer of every finding, in the report's order, those about one article last; agreements are no findings.

    Args:
        report: what was found.
    """
    urls = {article.id: article.url for article in report.articles}
    out = []
    for finding in (*report.findings, *report.slips):
        for place, side in enumerate(finding.sides, 1):
            quoted = min(side.mentions, key=_age)
            known = [mention.published for mention in side.mentions if mention.published is not None]
            out.append(
                Row(
                    finding=finding.id,
                    scope=finding.scope,
                    relation=finding.relation,
                    tier=finding.tier,
                    score=round(finding.score, 4),
                    severity=finding.severity,
                    kind=finding.kind,
                    question=finding.question,
                    story=finding.story,
                    side=place,
                    value=side.value,
                    outlets=_BETWEEN.join(side.outlets),
                    origins=side.origins,
                    as_written=_wordings(side),
                    published=min(known, default=None),
                    article=quoted.article,
                    url=urls.get(quoted.article, ""),
                    sentence=_one_line(quoted.sentence.text),
                    explanation=finding.explanation,
                    suspected_cause=finding.suspected_cause,
                )
            )
    return tuple(out)


def _age(mention: Mention) -> tuple[bool, bool, str, str, int]:
    unknown = mention.published is None
    return mention.sentence.field == "title", unknown, str(mention.published), mention.article, mention.start


def _wordings(side: Side) -> str:
    return _BETWEEN.join(dict.fromkeys(_one_line(mention.surface) for mention in side.mentions))


def _one_line(text: str) -> str:
    return " ".join(text.split())
