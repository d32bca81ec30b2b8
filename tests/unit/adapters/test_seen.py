"""Files that an earlier run went over."""

from __future__ import annotations

from crosscheck.adapters.cache import Cache
from crosscheck.adapters.seen import SeenInput


def test_a_file_is_new_until_a_run_over_it_is_remembered_and_again_when_it_changes(tmp_path):
    path, cache = tmp_path / "a.csv", Cache(str(tmp_path / "cache"))
    path.write_text("outlet,text\nPost,Two died.\n")
    seen = SeenInput(str(path), cache)
    assert seen.new
    seen.remember()
    assert not SeenInput(str(path), cache).new
    path.rename(tmp_path / "b.csv")
    assert not SeenInput(str(tmp_path / "b.csv"), cache).new
    (tmp_path / "b.csv").write_text("outlet,text\nPost,Three died.\n")
    assert SeenInput(str(tmp_path / "b.csv"), cache).new


def test_without_a_cache_every_file_is_new(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("outlet,text\n")
    SeenInput(str(path), None).remember()
    assert SeenInput(str(path), None).new


def test_what_cannot_be_read_is_not_new(tmp_path):
    for name in ("-", str(tmp_path), str(tmp_path / "missing.csv"), "\0"):
        seen = SeenInput(name, Cache(str(tmp_path / "cache")))
        assert not seen.new
        seen.remember()
    assert not (tmp_path / "cache").exists()
