"""Whatever the sentences hold, a finding has a heading, and its sides hold every mention once."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.group.phrases import phrases_of, tokens_of
from crosscheck.group.questions import question
from crosscheck.group.sides import sides_of
from crosscheck.model import Mention
from tests.unit.align.builders import mention

WORDS = st.sampled_from(
    "the ferry sank off Ostrow Mr. U.S. 7.6 ² ٣ 1,,,2 “ ” ' ’s killed said 12-year-old of and , . – Bank of England İ ß 🚢".split(
        " "
    )
)
TEXT = st.lists(WORDS | st.text(max_size=4), max_size=14).map(" ".join).filter(lambda text: "[" not in text and "]" not in text)
SURFACE = st.text(min_size=1, max_size=4).filter(lambda text: bool(text.strip()) and not set("[]") & set(text))
"""No mention is blank: its words are what keeps the phrases on its sides apart."""


@st.composite
def mentions(draw: st.DrawFn) -> Mention:
    kind = draw(st.sampled_from(["number", "money", "percent", "measure", "duration", "ordinal", "ratio"]))
    given_reading = {"kind": kind, "what": draw(st.none() | TEXT), "status": draw(st.sampled_from([None, "killed", "missing"]))}
    return mention(
        f"{draw(TEXT)}[{draw(SURFACE)}]{draw(TEXT)}",
        draw(st.integers(0, 3)),
        article=draw(st.sampled_from("abc")),
        **given_reading,
    )


@given(mentions(), mentions(), st.lists(mentions(), max_size=3))
@settings(max_examples=150, deadline=None)
def test_every_finding_has_a_short_heading_on_one_line(left: Mention, right: Mention, more: list[Mention]) -> None:
    told = question((left, right), (left, right, *more))
    assert told.strip() == told != ""
    assert "\n" not in told
    assert len(told.split()) <= 16


@given(mentions())
@settings(max_examples=150, deadline=None)
def test_a_phrase_is_a_stretch_of_its_sentence_and_never_touches_the_mention(one: Mention) -> None:
    text, span = one.sentence.text, (one.reading.start, one.reading.end)
    for phrase in phrases_of(tokens_of(text, (span,)), text):
        assert " ".join(text[phrase.start : phrase.end].split()) == phrase.text
        assert phrase.end <= span[0] or phrase.start >= span[1]


@given(st.lists(mentions(), min_size=1, max_size=6))
@settings(max_examples=100, deadline=None)
def test_sides_hold_every_mention_once_whatever_the_order(drawn: list[Mention]) -> None:
    rows = [replace(one, article=f"{one.article}{at}") for at, one in enumerate(drawn)]
    origins = {one.article: one.article for one in rows}
    sides = sides_of(rows, (), origins)
    assert sorted(m.article for side in sides for m in side.mentions) == sorted(origins)
    assert len({side.value for side in sides}) == len(sides)
    assert sides_of(rows[::-1], (), origins) == sides
