"""The labelled stories are well formed, in step with their source, and as many of each relation as the gate needs."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import fields

import pytest

from crosscheck.extract.grammar import GRAMMAR
from crosscheck.model import Reading
from tests.labelled import DATA, RELATIONS, Mark, as_csv, as_jsonl, load, pairs_of, parse, sentences, unmark

LEAST = {"same": 40, "rounded": 12, "within": 12, "part": 12, "update": 12, "conflict": 35, "incomparable": 45}


def test_every_offset_points_at_its_words():
    corpus = load()
    cells = {(article["id"], field): article[field] for article in corpus.articles for field in ("title", "text")}
    marks = [mark for label in corpus.labels for mark in (label.a, label.b)]
    assert all(cells[mark.article, mark.field][mark.start : mark.end] == mark.surface for mark in marks)


def test_no_mark_is_left_in_the_articles():
    assert not any("[[" in cell or "]]" in cell for article in load().articles for cell in article.values())


def test_articles_and_labels_are_in_step_with_their_source():
    corpus = load()
    remedy = "run: python -m tests.labelled"
    assert (DATA / "labelled.csv").read_text("utf-8") == as_csv(corpus), remedy
    assert (DATA / "labelled.jsonl").read_text("utf-8") == as_jsonl(corpus), remedy


@pytest.mark.parametrize("relation", RELATIONS)
def test_there_are_enough_pairs_of_each_relation(relation):
    counts = Counter(label.relation for label in load().labels)
    assert counts[relation] >= LEAST[relation]
    assert set(counts) == set(LEAST)


def test_labels_join_two_outlets_of_one_story_and_never_contradict_each_other():
    corpus = load()
    story_of = {article["id"]: article["story"] for article in corpus.articles}
    pairs = [frozenset((label.a, label.b)) for label in corpus.labels]
    assert [label for label in corpus.labels if label.a.article == label.b.article] == []
    assert {story_of[label.a.article] for label in corpus.labels} == set(story_of.values())
    assert all(story_of[label.a.article] == story_of[label.b.article] == label.story for label in corpus.labels)
    assert len(pairs) == len(set(pairs))


def test_labels_are_closed_under_agreement():
    """Whatever is labelled of one mention holds of every mention that says the same, so that no true finding counts as wrong."""
    labels = {frozenset((label.a, label.b)): label.relation for label in load().labels}
    comparable = {pair: relation for pair, relation in labels.items() if relation != "incomparable"}
    missing = [
        (twin.surface, third.surface, relation)
        for pair in (pair for pair, relation in comparable.items() if relation == "same")
        for one in pair
        for twin in pair - {one}
        for other, relation in comparable.items()
        if one in other and twin not in other
        for third in other - {one}
        if third.article != twin.article and frozenset((twin, third)) not in comparable
    ]
    assert missing == []


def test_every_label_of_a_sentence_points_at_its_words():
    assert len(sentences()) >= 120
    assert len({row["id"] for row in sentences()}) == len(sentences())
    labels = [(row["text"], label) for row in sentences() for label in row["mentions"]]
    assert all(text[label["start"] : label["end"]] == label["surface"] for text, label in labels)


def test_sentences_with_dates_and_sentences_with_nothing_to_read_are_many():
    kinds = [{label["kind"] for label in row["mentions"]} for row in sentences()]
    assert sum("date" in found for found in kinds) >= 135
    assert sum(not found for found in kinds) >= 110


def test_no_label_is_about_what_crosscheck_does_not_know():
    known = {"start", "end", "surface", *(field.name for field in fields(Reading))}
    assert {key for row in sentences() for label in row["mentions"] for key in label} <= known
    assert {key for row in sentences() for key in row} == {"id", "text", "reference", "mentions", "reads", "leaves"}


@pytest.mark.parametrize("side", ["reads", "leaves"])
def test_every_topic_of_the_grammar_is_proved_by_sentences_of_its_own(side):
    named = {code for row in sentences() for code in row.get(side, ())}
    assert named <= {rule.code for rule in GRAMMAR}, "a rule was renamed or taken out: name the one that took its place"
    assert {code.partition(".")[0] for code in named} == {rule.topic for rule in GRAMMAR}, "write a sentence for the new topic"


def test_marks_are_taken_out_and_found_again():
    plain, marks = unmark("Gusts of [[gust:96 mph]] by [[day:3 May]].", "s-a", "text")
    assert plain == "Gusts of 96 mph by 3 May."
    assert marks == {"gust": Mark("s-a", "text", 9, 15, "96 mph"), "day": Mark("s-a", "text", 19, 24, "3 May")}


def test_a_name_that_marks_two_spans_is_refused():
    with pytest.raises(ValueError, match="gust is marked twice"):
        unmark("[[gust:96]] or [[gust:97]]", "s-a", "text")


def test_marks_pair_up_among_themselves_or_across_a_stroke():
    assert list(pairs_of("a.x b.x c.x")) == [("a.x", "b.x"), ("a.x", "c.x"), ("b.x", "c.x")]
    assert list(pairs_of("a.x b.x / c.x")) == [("a.x", "c.x"), ("b.x", "c.x")]


def test_a_line_of_labels_makes_one_group():
    corpus = parse(
        """
        [[story]]
        id = "s"
        labels = "conflict date | a.day b.day / c.day | day of the fire"
        a = {outlet = "A", published = "2025-01-01", title = "Fire", text = "Fire [[day:on Monday]]."}
        b = {outlet = "B", published = "2025-01-01", title = "Blaze", text = "It burned [[day:on Monday]]."}
        c = {outlet = "C", published = "2025-01-01", title = "Ashes", text = "A fire [[day:on Sunday]]."}
        """
    )
    assert [(label.a.surface, label.b.surface, label.group) for label in corpus.labels] == [
        ("on Monday", "on Sunday", "s-0"),
        ("on Monday", "on Sunday", "s-0"),
    ]
    assert [json.loads(line)["relation"] for line in as_jsonl(corpus).splitlines()] == ["conflict", "conflict"]
