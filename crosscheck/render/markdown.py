"""The report for a person: Markdown that reads well on GitHub and as plain text.

Whatever the template prints is escaped unless it is `Markdown` already, so that no text of an article can become markup.
"""

from __future__ import annotations

from typing import Final

from jinja2 import DictLoader, Environment, StrictUndefined

from crosscheck.model import Report
from crosscheck.render import sections, summary
from crosscheck.render.escape import Markdown, code_line, emphasise, escape
from crosscheck.render.template import TEMPLATES


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
_ENVIRONMENT.filters["bold"] = lambda text: emphasise([(text, True)])
_ENVIRONMENT.filters["code_line"] = code_line
_ENVIRONMENT.filters["thousands"] = lambda number: f"{number:,}"


def render_markdown(report: Report) -> str:
    """The report as Markdown, with a newline at its end.

    Args:
        report: what was found.

    Returns:
        Text in which every link within the document points to an existing heading.
    """
    agreed, agreed_more = sections.agreements(report)
    found = (*sections.findings(report), *sections.slips(report))
    return _ENVIRONMENT.get_template("report").render(
        scope=summary.scope(report),
        outcomes=summary.outcomes(report),
        sections=found,
        silence="" if found else summary.silence(report),
        agreed=agreed,
        agreed_more=agreed_more,
        gaps=sections.gaps(report.skipped),
        articles=sections.article_table(report),
        run=report.run,
    )
