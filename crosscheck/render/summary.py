"""The head of the report: what was compared, what came out, and why there may be nothing to see."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from crosscheck.model import Report
from crosscheck.render.wording import LABEL, MEANING, VERDICTS, count, listed, verdict_of


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many questions and pairs ended in one verdict."""

    label: str
    meaning: str
    questions: int
    pairs: int


def scope(report: Report) -> str:
    """How much was read and compared, in two sentences; what the run does not count is counted here."""
    counts = {
        "articles": len(report.articles),
        "outlets": len({article.outlet for article in report.articles}),
        "origins": len({article.origin for article in report.articles}),
        "stories": len({article.story for article in report.articles}),
        "mentions": 0,
        "pairs": len(report.pairs),
    } | dict(report.run.counts)
    told = f"{count(counts['articles'], 'article')} from {count(counts['outlets'], 'outlet')}"
    origins = count(counts["origins"], "independent origin")
    about = count(counts["stories"], "story", "stories")
    read = f"{counts['mentions']:,} figures and dates read"
    return f"{told} ({origins}) about {about}. {read}, {count(counts['pairs'], 'pair')} of them compared."


def outcomes(report: Report) -> tuple[Outcome, ...]:
    """One row for each verdict, agreement last."""
    questions = Counter(verdict_of(finding.relation, finding.tier) for finding in report.findings)
    different = [pair.verdict for pair in report.pairs if pair.verdict.relation != "same"]
    pairs = Counter(verdict_of(verdict.relation, verdict.tier) for verdict in different)
    rows = [Outcome(LABEL[verdict], MEANING[verdict], questions[verdict], pairs[verdict]) for verdict in VERDICTS]
    agreeing = len(report.pairs) - len(different)
    return (
        *rows,
        Outcome("Agree", "the same once units, number words and dates are worked out", len(report.agreements), agreeing),
    )


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
