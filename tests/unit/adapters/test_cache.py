"""What runs remember: bounded, whole under many writers, and harmless when damaged."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.adapters.cache import Cache, default_folder
from crosscheck.adapters.packing import key_of
from crosscheck.errors import OutputError

WRITER = """
import sys
from crosscheck.adapters.cache import Cache
from crosscheck.adapters.packing import key_of
cache = Cache(sys.argv[1])
print("ready", flush=True)
for number in range(int(sys.argv[2]), int(sys.argv[3])):
    cache.keep({key_of(number, part): bytes([number % 256]) * 20000 for part in range(20)})
"""


def writer(folder: Path, first: int, last: int) -> subprocess.Popen[bytes]:
    process = subprocess.Popen([sys.executable, "-c", WRITER, str(folder), str(first), str(last)], stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"
    return process


def only_file(folder: Path) -> Path:
    (path,) = folder.iterdir()
    return path


def test_gives_back_what_it_was_given_and_nothing_else(tmp_path):
    cache = Cache(str(tmp_path / "new" / "folder"))
    assert cache.load([key_of("a")]) == {}
    cache.keep({key_of("a"): b"one", key_of("b"): b""})
    cache.keep({key_of("a"): b"two", key_of("c"): bytes(range(256))})
    wanted = [key_of(name) for name in "abcd"]
    assert Cache(str(tmp_path / "new" / "folder")).load(wanted) == dict(
        zip(wanted, [b"two", b"", bytes(range(256))], strict=False)
    )


def test_holds_more_keys_than_one_question_may_name(tmp_path):
    many = {key_of(number): str(number).encode() for number in range(3000)}
    Cache(str(tmp_path)).keep(many)
    assert Cache(str(tmp_path)).load(many.keys()) == many


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_nobody_else_may_read_it(tmp_path):
    Cache(str(tmp_path / "cache")).keep({key_of("a"): b"words of an article"})
    assert (tmp_path / "cache").stat().st_mode & 0o077 == 0
    assert only_file(tmp_path / "cache").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda data: data[:10],
        lambda data: data[:-5000],
        lambda data: b"\xff" * len(data),
        lambda _: b"no database",
    ],
)
def test_a_damaged_file_is_as_good_as_none_and_the_next_run_mends_it(tmp_path, damage):
    entries = {key_of(number): b"x" * 5000 for number in range(20)}
    Cache(str(tmp_path)).keep(entries)
    only_file(tmp_path).write_bytes(damage(only_file(tmp_path).read_bytes()))
    found = Cache(str(tmp_path)).load(entries.keys())
    assert found.items() <= entries.items()
    Cache(str(tmp_path)).keep(entries)
    Cache(str(tmp_path)).keep(entries)
    assert Cache(str(tmp_path)).load(entries.keys()) == entries


def test_a_value_that_is_not_what_was_written_is_left_out(tmp_path):
    Cache(str(tmp_path)).keep({key_of("a"): b"true words", key_of("b"): b"other words"})
    path = only_file(tmp_path)
    path.write_bytes(path.read_bytes().replace(b"true words", b"true wordz"))
    assert Cache(str(tmp_path)).load([key_of("a"), key_of("b")]) == {key_of("b"): b"other words"}


@given(st.binary(max_size=300))
def test_a_file_of_any_content_is_no_error(tmp_path_factory, content):
    folder = tmp_path_factory.mktemp("cache")
    Cache(str(folder)).keep({key_of("a"): b"one"})
    only_file(folder).write_bytes(content)
    assert Cache(str(folder)).load([key_of("a")]) == {}
    Cache(str(folder)).keep({key_of("a"): b"one"})
    assert Cache(str(folder)).info().limit > 0


def test_a_folder_that_cannot_be_made_is_no_error(tmp_path):
    (tmp_path / "file").write_text("no folder")
    cache = Cache(str(tmp_path / "file" / "cache"))
    cache.keep({key_of("a"): b"one"})
    assert cache.load([key_of("a")]) == {}


def test_what_was_used_longest_ago_goes_when_it_outgrows_its_limit(tmp_path, monkeypatch):
    cache = Cache(str(tmp_path), limit=1_000_000)
    block = os.urandom(100_000)
    for hour in range(30):
        monkeypatch.setattr(time, "time", lambda hour=hour: 2e9 + 7200 * hour)
        cache.keep({key_of(hour): block})
        assert cache.load([key_of(0)]), "used every two hours"
    kept = [hour for hour in range(30) if cache.load([key_of(hour)])]
    assert kept == [0, *range(30 - len(kept) + 1, 30)]
    assert only_file(tmp_path).stat().st_size <= 1_100_000
    assert 600_000 <= cache.info().size <= 1_000_000


def test_many_writers_at_once_lose_nothing(tmp_path):
    def work(number: int) -> bool:
        cache = Cache(str(tmp_path))
        cache.keep({key_of(number % 7): b"%d" % (number % 7), key_of("own", number): b"own"})
        return cache.load([key_of(number % 7)]) == {key_of(number % 7): b"%d" % (number % 7)}

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(work, range(60)))
    assert Cache(str(tmp_path)).info().entries == 67


def test_two_processes_write_at_once(tmp_path):
    with writer(tmp_path, 0, 10) as one, writer(tmp_path, 10, 20) as other:
        assert [one.wait(60), other.wait(60)] == [0, 0]
    assert Cache(str(tmp_path)).info().entries == 400


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL there")
def test_a_kill_in_mid_write_leaves_it_whole(tmp_path):
    with writer(tmp_path, 0, 10_000) as process:
        while Cache(str(tmp_path)).info().entries < 60:
            time.sleep(0.01)
        process.send_signal(signal.SIGKILL)
    cache = Cache(str(tmp_path))
    assert cache.info().entries % 20 == 0, "a write is there as a whole or not at all"
    cache.keep({key_of("after"): b"more"})
    assert cache.load([key_of("after"), key_of(0, 0)]) == {key_of("after"): b"more", key_of(0, 0): bytes(20000)}
    with sqlite3.connect(next(tmp_path.glob("*.sqlite3"))) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_clearing_removes_it_and_may_be_done_twice(tmp_path):
    cache = Cache(str(tmp_path))
    cache.keep({key_of("a"): b"one"})
    assert (cache.info().entries, cache.info().size > 0) == (1, True)
    (tmp_path / "0123-4567.vectors").write_bytes(b"left by an earlier version")
    cache.clear()
    cache.clear()
    assert (cache.info().entries, cache.info().size) == (0, 0)
    assert list(tmp_path.iterdir()) == []


def test_says_what_cannot_be_cleared(tmp_path):
    (tmp_path / Path(Cache(str(tmp_path)).info().path).name / "folder").mkdir(parents=True)
    with pytest.raises(OutputError, match=r"cannot be removed .*by hand"):
        Cache(str(tmp_path)).clear()


def test_takes_the_platform_s_cache_folder(monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CACHE_HOME", "/somewhere")
    assert default_folder() == "/somewhere/crosscheck"
