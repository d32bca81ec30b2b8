"""Articles for checks of one article against itself, and what the whole road finds in them."""

from __future__ import annotations

import datetime as dt

from crosscheck.model import Article, Finding, Report
from crosscheck.pipeline import run
from tests.fakes import HashingEncoder

DAY = dt.date(2024, 5, 2)


def article(text: str, name: str = "a", outlet: str = "Harbour Post", published: dt.date | None = DAY) -> Article:
    """An article; what stands before " || " is its headline."""
    title, _, body = text.rpartition(" || ")
    return Article(name, outlet, body, title=title, published=published)


def report_of(*articles: Article) -> Report:
    return run(articles, encoder=HashingEncoder())


def found(text: str) -> tuple[Finding, ...]:
    """What one article says twice and differently."""
    return report_of(article(text)).slips
