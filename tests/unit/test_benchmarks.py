"""The articles that benchmarks are run on."""

from __future__ import annotations

from benchmarks.corpus import OUTLETS, write_corpus
from crosscheck import Config, mentions_of, read_articles


def test_made_up_articles_are_the_same_every_time_and_hold_figures(tmp_path):
    for name in ("a.csv", "b.csv"):
        write_corpus(tmp_path / name, 14)
    assert (tmp_path / "a.csv").read_bytes() == (tmp_path / "b.csv").read_bytes()
    found = read_articles(str(tmp_path / "a.csv"))
    assert (len(found.articles), found.skipped) == (14, ())
    assert {article.outlet for article in found.articles} == set(OUTLETS)
    assert {mention.article for mention in mentions_of(found.articles, Config())} == {f"a{number}" for number in range(14)}
