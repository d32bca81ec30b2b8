"""Copies of invented articles, through the whole street: a changed figure is found, an unchanged one never is."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.model import Article, Finding, Report
from crosscheck.pipeline import run
from tests.fakes import HashingEncoder

DAY = dt.date(2025, 3, 26)
SENTENCES = (
    "The new quay at Ostrow will hold {} cars beside the grain store",
    "Mayor Ada Holm told the council that {} ferries had been laid up for want of crews",
    "The harbour office counted {} crates on the deck of the Selma before it left",
    "Her crew painted {} doors of the old mill above the river in red and white",
    "Olaf Brandt keeps {} sheep on the hill behind the lighthouse",
    "The choir of Lowmere sang {} songs, and nobody went home before the last of them",
    "A shop in the lane beside the church sells {} kinds of tea",
    "The museum showed {} maps of the bay that pilots had drawn by hand",
)
FIGURES = st.integers(11, 99)
"""Counts that round nothing, and below which no other reading is near."""


@st.composite
def stories(draw: st.DrawFn) -> tuple[str, str, int, int]:
    """A text, its copy with one figure changed, and that figure before and after."""
    sentences = draw(st.lists(st.sampled_from(SENTENCES), min_size=3, max_size=8, unique=True))
    figures = draw(st.lists(FIGURES, min_size=len(sentences), max_size=len(sentences)))
    at = draw(st.integers(0, len(sentences) - 1))
    other = draw(FIGURES.filter(lambda value: value != figures[at]))
    told = [f"{sentence.format(figure)}." for sentence, figure in zip(sentences, figures, strict=True)]
    changed = [*told[:at], f"{sentences[at].format(other)}.", *told[at + 1 :]]
    return " ".join(told), " ".join(changed), figures[at], other


def report_of(*texts: str) -> Report:
    outlets = ("Harbour Post", "Vinland Times", "Coast Radio", "Fjord Daily")
    articles = [Article(outlet[0], outlet, text, published=DAY, group="s") for outlet, text in zip(outlets, texts, strict=False)]
    return run(articles, encoder=HashingEncoder())


def firm(report: Report) -> list[Finding]:
    return [finding for finding in report.findings if finding.relation == "conflict" and finding.tier == "firm"]


@settings(max_examples=60, deadline=None)
@given(stories())
def test_a_figure_changed_in_a_copy_is_found_firm_and_nothing_else(story: tuple[str, str, int, int]) -> None:
    text, changed, figure, other = story
    (found,) = firm(report_of(text, changed))
    assert {side.value for side in found.sides} == {str(figure), str(other)}
    assert found.suspected_cause.startswith("one text, printed with two figures")
    assert found.origins == 1


@settings(max_examples=40, deadline=None)
@given(stories())
def test_an_unchanged_copy_makes_no_finding_and_is_one_origin(story: tuple[str, str, int, int]) -> None:
    report = report_of(story[0], story[0], story[0])
    assert not report.findings
    assert {side.origins for finding in report.agreements for side in finding.sides} <= {1}


@settings(max_examples=30, deadline=None)
@given(stories())
def test_the_order_of_articles_changes_nothing(story: tuple[str, str, int, int]) -> None:
    text, changed = story[:2]
    articles = [
        Article(name, f"Outlet {name}", told, published=DAY, group="s")
        for name, told in zip("abcd", (text, changed, text, f"Rain fell. {changed}"), strict=True)
    ]
    forth = run(articles, encoder=HashingEncoder())
    back = run(articles[::-1], encoder=HashingEncoder())
    assert replace(back, articles=forth.articles) == forth
