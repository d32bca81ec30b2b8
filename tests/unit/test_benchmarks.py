"""The articles that benchmarks are run on, and what the benchmark of extraction says."""

from __future__ import annotations

from collections import Counter
from itertools import islice

import pytest

from benchmarks import extraction, stories
from benchmarks.corpus import made_articles, write_corpus
from benchmarks.corpus_words import OUTLETS
from crosscheck import Article, Config, mentions_of, read_articles
from crosscheck.mentions import segment_articles
from tests.labelled import DATA


def test_made_up_articles_are_the_same_every_time_and_hold_figures(tmp_path):
    for name, articles in (("a.csv", 30), ("b.csv", 30), ("longer.csv", 50)):
        write_corpus(tmp_path / name, articles)
    assert (tmp_path / "a.csv").read_bytes() == (tmp_path / "b.csv").read_bytes()
    assert (tmp_path / "longer.csv").read_bytes().startswith((tmp_path / "a.csv").read_bytes())
    found = read_articles(str(tmp_path / "a.csv"))
    assert (len(found.articles), found.skipped) == (30, ())
    assert {article.outlet for article in found.articles} <= set(OUTLETS)
    assert {mention.article for mention in mentions_of(found.articles, Config())} == {f"a{number}" for number in range(30)}


def test_made_up_articles_are_as_long_as_the_news_and_mostly_without_figures(tmp_path):
    write_corpus(tmp_path / "a.csv", 40)
    articles = read_articles(str(tmp_path / "a.csv")).articles
    assert 4_500 < sum(len(article.text) for article in articles) / 40 < 5_700
    sentences = segment_articles(articles, Config())
    with_figures = {(one.article, one.sentence.index) for one in mentions_of(articles, Config(), sentences)}
    assert 0.2 < len(with_figures) / sum(one.claim for rows in sentences.values() for one in rows) < 0.4


def test_as_many_stories_are_found_as_were_made(tmp_path):
    write_corpus(tmp_path / "a.csv", 80)
    labels = {f"a{number}": made.story for number, made in enumerate(islice(made_articles(), 80))}
    found, _ = stories.found_in(read_articles(str(tmp_path / "a.csv")).articles, Config())
    scores = stories.score_stories(found, labels)
    assert min(scores.recall, scores.precision) > 0.95
    outlets = Counter(made.outlet for made in islice(made_articles(), 80))
    told = Counter(labels.values())
    assert max(told.values()) <= 5
    assert len(outlets) > 5
    assert sum(size == 1 for size in told.values()) > len(told) / 2


def test_extraction_is_measured_on_the_sentences_of_the_file(tmp_path, capsys):
    write_corpus(tmp_path / "a.csv", 6)
    told = extraction.sentences_of(str(tmp_path / "a.csv"))
    readings = sum(extraction.ours(text, day) for text, day in told)
    extraction.main([str(tmp_path / "a.csv"), "--rivals", "0"])
    cells = [cell.strip() for cell in capsys.readouterr().out.splitlines()[2].strip("|").split("|")]
    assert (cells[0], cells[1], cells[5]) == ("crosscheck", f"{len(told):,}", f"{readings:,}")
    assert readings > 30


def test_the_other_libraries_are_said_to_be_absent(tmp_path, capsys, monkeypatch):
    write_corpus(tmp_path / "a.csv", 6)
    monkeypatch.setattr(extraction, "find_spec", lambda _name: None)
    extraction.main([str(tmp_path / "a.csv"), "--rivals", "5"])
    assert "not both installed" in capsys.readouterr().out


LABELS = {"a1": "a", "a2": "a", "a3": "a", "b1": "b", "b2": "b"}


@pytest.mark.parametrize(
    ("found", "true", "false", "mixed", "precision", "recall", "b_cubed"),
    [
        # every story found as it is labelled, and the two without a label joined, which nobody judges
        ({"a1": "x", "a2": "x", "a3": "x", "b1": "y", "b2": "y", "u": "z", "v": "z"}, 4, 0, 0, 1.0, 1.0, (1.0, 1.0)),
        # nothing joined
        ({"a1": "1", "a2": "2", "a3": "3", "b1": "4", "b2": "5"}, 0, 0, 0, 1.0, 0.0, (1.0, (3 / 3 + 2 / 2) / 5)),
        # everything joined, with one of the mix: 4 right of 10 + 5 pairs
        (dict.fromkeys([*LABELS, "u"], "x"), 4, 6, 5, 4 / 15, 1.0, ((9 / 6 + 4 / 6) / 5, 1.0)),
        # a story in two halves, one of them with an article of another
        ({"a1": "x", "a2": "x", "a3": "y", "b1": "y", "b2": "z"}, 1, 1, 0, 0.5, 0.25, ((2 + 0.5 + 0.5 + 1) / 5, (5 / 3 + 1) / 5)),
    ],
)
def test_found_stories_are_compared_with_labelled_ones(found, true, false, mixed, precision, recall, b_cubed):
    scores = stories.score_stories(found, LABELS)
    assert (scores.true_pairs, scores.labelled_pairs, scores.false_pairs, scores.mixed_pairs) == (true, 4, false, mixed)
    assert (scores.precision, scores.recall) == pytest.approx((precision, recall))
    assert (scores.b_cubed_precision, scores.b_cubed_recall) == pytest.approx(b_cubed)
    assert scores.f1 == pytest.approx(2 * precision * recall / (precision + recall) if recall else 0.0)


def test_the_same_seed_mixes_in_the_same_articles_under_ids_of_their_own():
    own = [Article("mix-3", "Post", "text")]
    others = [Article(str(n), "Times", "text") for n in range(9)]
    mixed = stories.mixed(own, others, 9, seed=1)
    assert mixed == stories.mixed(own, others[::-1], 9, seed=1)
    assert len({article.id for article in mixed}) == 10
    assert len(stories.mixed(own, others, 4, seed=2)) == 5


def test_stories_of_a_file_are_measured_with_others_mixed_in(tmp_path, capsys):
    write_corpus(tmp_path / "others.csv", 12)
    stories.main([str(DATA / "labelled.csv"), "--story", "story", "--mix", str(tmp_path / "others.csv"), "--articles", "8"])
    cells = [cell.strip() for cell in capsys.readouterr().out.splitlines()[2].strip("|").split("|")]
    assert cells[:2] == ["labelled.csv", "55"]
    assert float(cells[3]) > 0.9
