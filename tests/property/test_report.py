"""A report whose every word is hostile still has the shape of a report."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from urllib.parse import unquote

from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.model import Mention, Reading, Report, Shared, Skipped
from crosscheck.render import mention_lines, render_json, render_markdown
from crosscheck.render.escape import shown, slug
from tests.property.test_escape import TEXT
from tests.unit.render.reading import headings, lines, links, tokens
from tests.unit.render.sample import article, finding, mention, pair, report, side

BLOCKS = {"image", "code_block", "em_open", "s_open", "hr", "reference"}


@st.composite
def mentions(draw: st.DrawFn) -> Mention:
    surface = draw(TEXT.filter(bool))
    what, resolution = draw(TEXT), draw(TEXT)
    reading = Reading(0, 0, "number", low=Decimal(draw(st.integers(0, 9))), what=what, resolution=resolution)
    text = draw(TEXT) + surface + draw(TEXT) * draw(st.sampled_from([1, 1, 40]))
    return mention(text, surface, reading, article=draw(TEXT), outlet=draw(TEXT), field=draw(st.sampled_from(["title", "text"])))


@st.composite
def reports(draw: st.DrawFn) -> Report:
    left, right = draw(mentions()), draw(mentions())
    sides = [side(left, value=draw(TEXT)), side(right, *draw(st.lists(mentions(), max_size=5)), value=draw(TEXT))]
    sides += [side(one) for one in draw(st.lists(mentions(), max_size=2))]
    shared = Shared((draw(TEXT), draw(TEXT)), draw(st.sampled_from([("copy", "text"), ("quotation", "agency")])), (draw(TEXT),))
    sides[0] = replace(sides[0], shared=(shared,))
    found = finding(*sides, question=draw(TEXT), explanation=draw(TEXT), suspected_cause=draw(TEXT), pairs=(0,))
    return report(
        (found,),
        articles=(
            article(left.article, left.outlet, title=draw(TEXT), url=draw(TEXT)),
            article(draw(TEXT), draw(TEXT), story=draw(TEXT)),
        ),
        pairs=(pair(left, right),),
        agreements=(finding(sides[0], relation="same", question=draw(TEXT)),),
        skipped=(Skipped(draw(TEXT), draw(TEXT), draw(TEXT), draw(st.none() | st.integers(1, 9)), draw(TEXT)),),
    )


@given(reports())
@settings(max_examples=60, deadline=None)
def test_only_our_own_markup_stands_in_the_report(drawn: Report) -> None:
    markdown = render_markdown(drawn)
    parsed = tokens(markdown)
    assert not {token.type for token in parsed} & BLOCKS
    assert sum(token.type == "fence" for token in parsed) == 1
    assert [token.content for token in parsed if token.type == "html_block"] == [
        "<details><summary>Settings</summary>\n",
        "</details>\n",
    ]
    own = ["Crosscheck report", "Conflicts", "What agrees", "What could not be compared", "Articles", "How this was made"]
    assert [text for level, text in headings(markdown) if level < 3] == own
    question = shown(f"{drawn.findings[0].question} · {drawn.findings[0].id}")
    assert [text for level, text in headings(markdown) if level == 3] == [question]
    assert f"#{slug(question)}" in [unquote(target) for target in links(markdown)]
    assert lines(markdown)
    markdown.encode("utf-8")


@given(reports())
@settings(max_examples=40, deadline=None)
def test_json_gives_back_every_word(drawn: Report) -> None:
    text = render_json(drawn)
    text.encode("utf-8")
    told = json.loads(text)["findings"][0]["sides"]
    meant = drawn.findings[0].sides
    assert [m["sentence"] for one in told for m in one["mentions"]] == [m.sentence.text for one in meant for m in one.mentions]
    assert [m["surface"] for one in told for m in one["mentions"]] == [m.surface for one in meant for m in one.mentions]


@given(st.lists(mentions(), max_size=4))
@settings(max_examples=40, deadline=None)
def test_mentions_take_one_line_each(drawn: list[Mention]) -> None:
    written = mention_lines(drawn).splitlines()
    assert [json.loads(line)["surface"] for line in written] == [one.surface for one in drawn]
