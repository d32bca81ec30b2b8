"""A mention's clause, the words right beside it, the names of its sentence, and the other figures there."""

from __future__ import annotations

import numpy as np
import pytest

from crosscheck.align.around import Around, around_all, value_of
from crosscheck.align.coded import run_lengths
from crosscheck.align.words import stem
from crosscheck.model import Mention
from tests.unit.align.told import articles, read


def told(text: str) -> dict[str, tuple[Mention, Around]]:
    """Every mention of a text with what stands around it, by its words."""
    mentions, _ = read(articles(text))
    return {one.surface: (one, around) for one, around in zip(mentions, around_all(mentions), strict=True)}


def around(text: str, surface: str) -> Around:
    return told(text)[surface][1]


FERRY = "When the ferry Selma sank off Ostrow on Tuesday, killing 14 passengers, guards of the Norden saved 30 crew."


@pytest.mark.parametrize(
    ("text", "surface", "clause"),
    [
        (FERRY, "on Tuesday", "ferry Selma sank off Ostrow"),
        (FERRY, "14", "killing passengers"),
        (FERRY, "30", "guards Norden saved crew"),
        # joining words part clauses as signs do
        ("Ada Holm left because clerks had burned 14 boats while dockers slept.", "14", "clerks burned boats"),
        ("The pier, which cost $16m, burned.", "$16m", "cost"),
        # "and" joins one doing, and small words count for nothing
        ("The council hired 40 cooks and drivers of its own.", "40", "council hired cooks drivers"),
        # before the mention a sign ends the clause only once there is a word, after it at once
        ("Of the ships, 14 sank.", "14", "ships sank"),
        ("14 of them – dockers from Ostrow – struck.", "14", ""),
        # a joining word right after it does not: it leads on to what is said of the counted
        ("Divers found 14 that had sunk, then left.", "14", "divers found sunk"),
        ("14.5 million", "14.5 million", ""),
    ],
)
def test_a_clause_holds_the_words_up_to_the_next_sign_or_joining_word(text: str, surface: str, clause: str) -> None:
    words = {stem(word.lower()) for word in clause.split() if word != "off"}
    assert around(text, surface).clause == words


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (FERRY, {"selma", "ostrow", "norden"}),
        ("Divers of the Bank counted 7 crates, Ada Holm's clerk said.", {"bank", "ada", "holm"}),
        ("Divers counted 7 crates.", set()),  # the word that opens a sentence is no name
        ("The I of 7 poems.", set()),  # nor is a single letter
    ],
)
def test_names_are_the_capitalised_words_that_do_not_open_the_sentence(text: str, names: set[str]) -> None:
    for _, own in told(text).values():
        assert own.names == {stem(name) for name in names}


def test_figures_and_dates_are_masked_each_at_its_place() -> None:
    rows = told(FERRY)
    assert {surface: own.tokens[own.at] for surface, (_, own) in rows.items()} == {
        "on Tuesday": "<date>",
        "14": "<figure>",
        "30": "<figure>",
    }
    (tokens,) = {own.tokens for _, own in rows.values()}
    assert len({own.at for _, own in rows.values()}) == tokens.count("<figure>") + tokens.count("<date>") == 3
    assert not {"14", "30", "tuesday"} & set(tokens)
    assert tokens == tuple(token.lower() for token in tokens)


def test_figures_beside_are_those_of_the_sentence_without_the_mentions_own_value() -> None:
    rows = told(f"{FERRY} Lowmere kept 7 ferries in port.")
    values = {surface: value_of(mention.reading) for surface, (mention, _) in rows.items()}
    assert rows["14"][1].figures == {values["on Tuesday"], values["30"]}
    assert rows["7"][1].figures == frozenset()
    assert around("Clerks struck for 14 days and 14 nights in 3 towns.", "3").figures
    twice, _ = read(articles("Its 14 clerks struck in 14 towns."))
    assert [own.figures for own in around_all(twice)] == [frozenset(), frozenset()]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("It cost $5m.", "It cost 5 million dollars.", True),
        ("It cost $5m.", "It cost €5m.", False),
        ("It took 5 weeks.", "It took 5 days.", False),
        ("It sank on Tuesday.", "It sank on 25 March 2025.", True),
        ("It sank on Tuesday.", "It sank in March 2025.", False),
        ("It killed at least 20 people.", "It killed 20 people.", False),
    ],
)
def test_one_value_is_the_same_however_it_is_written(one: str, other: str, same: bool) -> None:
    (a,), (b,) = (read(articles(text))[0] for text in (one, other))
    assert (value_of(a.reading) == value_of(b.reading)) is same


@pytest.mark.parametrize(
    ("one", "other", "before", "after"),
    [
        ("Divers of the Norden saved 30 crew off Ostrow.", "Divers of the Norden saved 28 crew off Lowmere.", 5, 2),
        ("The Norden saved 30 crew.", "Guards on the norden saved 30 crew.", 3, 2),  # up to the beginning, case aside
        ("Divers saved 30 crew.", "Guards lost 30 dogs.", 0, 0),
        ("30", "28", 0, 0),
        ("It sank on Tuesday with 14 men.", "It sank on Friday with 9 men.", 2, 4),  # masks are alike
    ],
)
def test_runs_are_counted_from_both_mentions_on(one: str, other: str, before: int, after: int) -> None:
    (a, *_), (b, *_) = (around_all(read(articles(text))[0]) for text in (one, other))
    left, right = np.array([0, 1]), np.array([1, 0])
    for step, expected in ((-1, before), (1, after)):
        assert run_lengths([a.tokens, b.tokens], [a.at, b.at], left, right, step).tolist() == [expected, expected]


def test_a_mentions_own_value_changes_nothing_around_it() -> None:
    for text in (FERRY, "The council, which met on 3 May 2024, approved $14m for Ostrow and cut 40 jobs: a record."):
        changed = text.replace("14", "87")
        (one,), (other,) = ([own for s, (_, own) in told(t).items() if n in s] for t, n in ((text, "14"), (changed, "87")))
        assert one == other


def test_the_order_of_the_mentions_is_that_of_what_comes_back() -> None:
    mentions, _ = read(articles(FERRY, "Divers counted 7 crates on Friday."))
    assert around_all(mentions[::-1]) == around_all(mentions)[::-1]
    assert around_all(()) == ()
