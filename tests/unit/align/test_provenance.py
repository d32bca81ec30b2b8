"""By what two figures are known to have one origin: rows of two invented sentences, read by the real extractor."""

from __future__ import annotations

import pytest

from crosscheck.align.printed import find_printed
from crosscheck.align.provenance import marks_of
from tests.unit.align.told import CONFIG, articles, read


def reasons(left: str, right: str, surface: str, outlets: tuple[str, str] = ("Harbour Post", "Fjord Daily")) -> set[str]:
    """Why the two mentions written like this have one origin."""
    mentions, sentences = read(articles(left, right, outlets=outlets))
    marks = marks_of(mentions, find_printed(mentions, sentences, CONFIG), CONFIG)
    one, other = ([m for m in mentions if m.article == name and m.surface == surface] for name in "ab")
    assert one, mentions
    assert other, mentions
    return {mark.by for a in one for b in other for mark in marks.get(a, frozenset()) & marks.get(b, frozenset())}


@pytest.mark.parametrize(
    ("left", "right", "surface", "expected"),
    [
        pytest.param(
            "Divers searched the bay. The ferry had left Ostrow with 83 people and two lorries aboard before the storm broke.",
            "Our reporter saw it. The ferry had left Ostrow with 83 people and two lorries aboard before the storm broke.",
            "83",
            {"text"},
            id="a paragraph of an agency",
        ),
        pytest.param(
            "“We pulled 14 people from the water before it got dark,” said the captain, Olaf Brandt.",
            "Brandt told the court: “We pulled 14 people from the water before it got dark, and then we heard no more voices.”",
            "14",
            {"quotation"},
            id="two cuts of a quotation",
        ),
        pytest.param(
            "“We pulled 14 people from the water before it got dark,” said the captain, Olaf Brandt.",
            "The coast guard said: “There were 14 people in two boats when the first helicopter came to the cape.”",
            "14",
            set(),
            id="two quotations",
        ),
        pytest.param(
            "He spoke of “14 people” on the shore.", "She saw “14 people” in a boat.", "14", set(), id="too few words"
        ),
        pytest.param(
            "The fire burned 300 homes, according to the Associated Press.",
            "Officials told The Associated Press that 300 homes were lost in the hills.",
            "300",
            {"agency"},
            id="one agency, in two ways",
        ),
        pytest.param(
            "The fire burned 300 homes, Reuters reported.",
            "Some 40 crews were sent out, and 300 homes were lost, according to AFP.",
            "300",
            set(),
            id="two agencies",
        ),
        pytest.param(
            "The fire burned 300 homes, Reuters reported.", "The mayor said 300 homes were lost.", "300", set(), id="one of them"
        ),
        pytest.param(
            "A photographer of Reuters counted 300 homes.", "A truck passed the Reuters office and 300 homes.", "300", set(),
            id="an agency that is not the source",
        ),
    ],
)  # fmt: skip
def test_why_two_figures_have_one_origin(left: str, right: str, surface: str, expected: set[str]) -> None:
    assert reasons(left, right, surface) == expected
    assert reasons(right, left, surface) == expected


def test_an_agency_stands_for_itself() -> None:
    own, citing = "The fire burned 300 homes in the hills.", "Flames took 300 homes, the AP reported."
    assert reasons(own, citing, "300", ("Associated Press", "Fjord Daily")) == {"agency"}
    assert reasons(own, citing, "300", ("The Associated Presses", "Fjord Daily")) == set()


def test_a_figure_that_others_give_in_their_own_words_has_no_mark() -> None:
    mentions, sentences = read(
        articles("The bay lost 40 boats.", "At Ostrow 40 boats sank.", "Forty boats are gone, Reuters said.")
    )
    assert marks_of(mentions, find_printed(mentions, sentences, CONFIG), CONFIG) == {}
