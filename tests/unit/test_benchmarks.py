"""The articles that benchmarks are run on, and what the benchmark of extraction says."""

from __future__ import annotations

from benchmarks import extraction
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
