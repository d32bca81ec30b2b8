"""Which figures stand at the same place of the same words: rows of two invented texts, read by the real extractor."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import pytest

from crosscheck.align.printed import find_printed
from crosscheck.model import Mention
from tests.unit.align.told import CONFIG, articles, read

QUAY = "The new quay at Ostrow will hold {} cars and replace the one that burned down with the grain store beside the river."
SHORT = (
    "Rain had fallen on the valley without a break since the morning. {} bridges were closed. Nobody knew when they would open."
)


def twins(*texts: str, outlets: tuple[str, ...] = ()) -> set[tuple[str, str]]:
    """Surfaces of the twins of articles of one day, in the order of the articles."""
    mentions, sentences = read(articles(*texts, outlets=outlets))
    return pairs_of(mentions, find_printed(mentions, sentences, CONFIG).twins)


def pairs_of(mentions: Sequence[Mention], twins: Iterable[tuple[int, int]]) -> set[tuple[str, str]]:
    return {(mentions[i].surface, mentions[j].surface) for i, j in twins}


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        pytest.param(QUAY.format("340"), QUAY.format("430"), ("340", "430"), id="one sentence, one figure changed"),
        pytest.param(QUAY.format("340"), QUAY.format("340"), ("340", "340"), id="one sentence, nothing changed"),
        pytest.param(QUAY.format("340"), QUAY.format("95,000"), ("340", "95,000"), id="however far apart"),
        pytest.param(
            QUAY.format("340"),
            QUAY.format("about 430").replace("beside the river", "near the river"),
            ("340", "about 430"),
            id="nearly word for word",
        ),
        pytest.param(
            "Mayor Ada Holm said on Tuesday that two ferries, the Selma and the Odda, had been laid up for want of crews.",
            "Mayor Ada Holm said on Tuesday that nine ferries, the Selma and the Odda, had been laid up for want of crews.",
            ("two", "nine"),
            id="number words",
        ),
        pytest.param(
            "The harbour office bought the pilot boat from a yard in Lowmere on 4 March and paid the whole sum at once.",
            "The harbour office bought the pilot boat from a yard in Lowmere on 14 March and paid the whole sum at once.",
            ("on 4 March", "on 14 March"),
            id="a date",
        ),
        pytest.param(SHORT.format("Six"), SHORT.format("Nine"), ("Six", "Nine"), id="a short sentence between the same ones"),
    ],
)
def test_figures_at_one_place_of_one_text_are_twins(left: str, right: str, expected: tuple[str, str]) -> None:
    assert expected in twins(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            QUAY.format("340"),
            "Builders said that Ostrow's quay, burned down in the autumn, would take 430 cars.",
            id="own words",
        ),
        pytest.param("Six bridges were closed.", "Nine bridges were closed.", id="one short sentence may be written twice"),
        pytest.param(
            SHORT.format("Six"),
            "Snow blocked the pass above Lowmere for most of the night. Nine bridges were closed. The ferry stayed in port.",
            id="a short sentence between others",
        ),
        pytest.param(
            "The harbour office in Ostrow said that 14 boats had been damaged in the storm and that it would pay for them.",
            "The harbour office in Lowmere said that 19 boats had been damaged in the storm and that it would pay for them.",
            id="another name in its place",
        ),
        pytest.param(
            "Norvik shares rose by 12 crowns, or 3.1 percent, in the morning as traders waited for the bank to speak.",
            "Norvik shares rose by 19 crowns, or 4.6 percent, in the morning as traders waited for the bank to speak.",
            id="several figures differ: a market report of another day",
        ),
        pytest.param(
            "Ostrow beat Lowmere on Saturday by 3 goals in front of 4,100 people at the ground beside the old mill.",
            "Ostrow beat Lowmere on Saturday by 2 goals in front of 5,300 people at the ground beside the old mill.",
            id="another match",
        ),
        pytest.param(
            QUAY.format("340"),
            QUAY.format("340").replace("cars", "boats").replace("hold 340", "hold 340 crates and 430"),
            id="another word beside the figure",
        ),
    ],
)
def test_figures_of_different_texts_are_no_twins(left: str, right: str) -> None:
    assert all(one == other for one, other in twins(left, right))


def test_a_sentence_that_one_article_prints_with_two_values_is_a_template() -> None:
    row = "The driver, a man of {} from the hills above the valley, was taken to the hospital and sent home in the evening."
    assert not twins(f"{row.format(34)} {row.format(51)}", f"{row.format(28)} {row.format(51)}")


def test_one_outlet_has_no_twins_with_itself() -> None:
    assert not twins(QUAY.format("340"), QUAY.format("430"), outlets=("Harbour Post", "Harbour Post"))


def test_both_prints_share_their_text_whatever_the_order() -> None:
    told = articles(QUAY.format("340"), "Nothing else is known of the 12 boats.", QUAY.format("430"))
    mentions, sentences = read(told)
    by_surface = dict(zip([m.surface for m in mentions], find_printed(mentions, sentences, CONFIG).text, strict=True))
    assert by_surface["340"] == by_surface["430"] != by_surface["12"]


def test_a_beginning_of_many_wordings_is_compared_word_for_word_only() -> None:
    told = articles(QUAY.format("340"), QUAY.format("430").replace("burned", "broke"), QUAY.format("340"))
    mentions, sentences = read(told)
    assert pairs_of(mentions, find_printed(mentions, sentences, replace(CONFIG, max_wordings=1)).twins) == {("340", "340")}


def test_a_figure_changed_in_one_of_many_copies_has_its_twin() -> None:
    mentions, sentences = read(articles(*[QUAY.format(figure) for figure in ("340", "340", "340", "430")]))
    few = find_printed(mentions, sentences, replace(CONFIG, max_wordings=2))
    assert pairs_of(mentions, few.twins) == {("340", "340"), ("340", "430")}
    assert len({few.text[row] for row, mention in enumerate(mentions) if mention.surface in ("340", "430")}) == 1
