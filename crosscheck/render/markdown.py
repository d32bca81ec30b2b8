"""The report for a person: Markdown that reads well on GitHub and as plain text.

Whatever the template prints is escaped unless it is `Markdown` already, so that no text of an article can become markup.
"""

from __future__ import annotations

from collections import Counter
from typing import Final

from jinja2 import DictLoader, Environment, StrictUndefined

from crosscheck.model import Report
from crosscheck.render import sections
from crosscheck.render.escape import Markdown, escape, link
from crosscheck.render.template import TEMPLATES
from crosscheck.render.wording import LABEL, VERDICTS, day, verdict_of


def _printed(value: object) -> object:
    return value if isinstance(value, Markdown | int) else escape(str(value))


_ENVIRONMENT: Final = Environment(  # noqa: S701 - autoescape is for HTML; `finalize` escapes for Markdown
    loader=DictLoader(TEMPLATES),
    finalize=_printed,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
)
_ENVIRONMENT.globals["hard_break"] = Markdown("\\")
_ENVIRONMENT.filters["anchor"] = Markdown
_ENVIRONMENT.filters["link"] = link
_ENVIRONMENT.filters["day"] = day
_ENVIRONMENT.filters["thousands"] = lambda number: f"{number:,}"


def render_markdown(report: Report) -> str:
    """The report as Markdown, with a newline at its end.

    Args:
        report: what was found.

    Returns:
        Text in which every link within the document points to an existing heading.
    """
    agreed, agreed_more = sections.agreements(report)
    articles, articles_more = sections.article_rows(report)
    found = sections.findings(report)
    return _ENVIRONMENT.get_template("report").render(
        counts=_counts(report),
        outcomes=_outcomes(report),
        sections=found,
        silence="" if found else sections.silence(report),
        agreed=agreed,
        agreed_more=agreed_more,
        gaps=sections.gaps(report.skipped),
        articles=articles,
        articles_more=articles_more,
        run=report.run,
    )


def _counts(report: Report) -> dict[str, int]:
    """The head's counts; what the run does not state is counted here."""
    own = {
        "articles": len(report.articles),
        "outlets": len({article.outlet for article in report.articles}),
        "origins": len({article.origin for article in report.articles}),
        "stories": len({article.story for article in report.articles}),
        "mentions": 0,
        "pairs": len(report.pairs),
    }
    return own | {name: number for name, number in report.run.counts if name in own}


def _outcomes(report: Report) -> tuple[tuple[str, int, int], ...]:
    """Rows of (verdict, questions, pairs)."""
    questions = Counter(verdict_of(finding.relation, finding.tier) for finding in report.findings)
    agreeing = sum(pair.verdict.relation == "same" for pair in report.pairs)
    pairs = Counter(
        verdict_of(pair.verdict.relation, pair.verdict.tier) for pair in report.pairs if pair.verdict.relation != "same"
    )
    rows = [(LABEL[verdict], questions[verdict], pairs[verdict]) for verdict in VERDICTS]
    return (*rows, ("Agree", len(report.agreements), agreeing))
