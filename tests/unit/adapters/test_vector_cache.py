"""Vectors kept between runs: the same bits, fewer questions, and no harm from a damaged folder."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.adapters.vector_cache import CachedEncoder, default_folder
from tests.fakes import HashingEncoder

TEXTS = ["the bridge fell", "a ship struck the bridge", "the bridge fell", "", "prices rose — “sharply”"]


def files(folder):
    return sorted(folder.glob("*.vectors"))


def test_returns_the_same_bits_with_an_empty_a_partial_and_a_full_cache(tmp_path):
    plain = HashingEncoder().encode(TEXTS)
    for texts in (TEXTS[:2], TEXTS, TEXTS):
        CachedEncoder(HashingEncoder(), str(tmp_path)).encode(texts)
        assert CachedEncoder(HashingEncoder(), str(tmp_path)).encode(texts).tobytes() == plain[: len(texts)].tobytes()


def test_asks_only_for_texts_it_does_not_hold_and_for_each_once(tmp_path):
    CachedEncoder(HashingEncoder(), str(tmp_path)).encode(["one", "two"])
    encoder = HashingEncoder()
    CachedEncoder(encoder, str(tmp_path)).encode(["two", "three", "one", "three"])
    assert encoder.asked == [("three",)]


def test_does_not_share_vectors_between_fingerprints(tmp_path):
    CachedEncoder(HashingEncoder(), str(tmp_path)).encode(["one"])
    other = HashingEncoder()
    other.fingerprint = "hashing-2"
    CachedEncoder(other, str(tmp_path)).encode(["one"])
    assert other.asked == [("one",)]


def test_keeps_nothing_for_an_encoder_without_a_fingerprint(tmp_path):
    encoder = HashingEncoder()
    encoder.fingerprint = None
    CachedEncoder(encoder, str(tmp_path)).encode(["one"])
    assert files(tmp_path) == []


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda data: data[:10],
        lambda data: data[:-1],
        lambda data: data + b"more",
        lambda data: b"\xff" * len(data),
        lambda data: data[:8] + b"\xff" * 16 + data[24:],  # impossible counts
        lambda data: data[:-4] + bytes(byte ^ 1 for byte in data[-4:]),  # one vector's last number
    ],
)
def test_counts_damaged_files_as_absent_and_mends_them(tmp_path, damage):
    encoder = HashingEncoder()
    expected = encoder.encode(["one", "two"])
    CachedEncoder(HashingEncoder(), str(tmp_path)).encode(["one", "two"])
    (path,) = files(tmp_path)
    path.write_bytes(damage(path.read_bytes()))
    assert CachedEncoder(HashingEncoder(), str(tmp_path)).encode(["one", "two"]).tobytes() == expected.tobytes()
    again = HashingEncoder()
    assert CachedEncoder(again, str(tmp_path)).encode(["one", "two"]).tobytes() == expected.tobytes()
    assert again.asked == []


@given(st.binary(max_size=200))
def test_survives_files_of_any_content(tmp_path_factory, content):
    folder = tmp_path_factory.mktemp("cache")
    encoder = HashingEncoder()
    CachedEncoder(encoder, str(folder)).encode(["one"])
    files(folder)[0].write_bytes(content)
    found = CachedEncoder(encoder, str(folder)).encode(["one"])
    assert found.tobytes() == encoder.encode(["one"]).tobytes()


def test_works_where_the_folder_cannot_be(tmp_path):
    (tmp_path / "file").write_text("no folder")
    found = CachedEncoder(HashingEncoder(), str(tmp_path / "file" / "cache")).encode(["one"])
    assert found.tobytes() == HashingEncoder().encode(["one"]).tobytes()


def test_drops_the_files_used_longest_ago_when_it_grows_beyond_its_limit(tmp_path):
    size = 2 * HashingEncoder.dimensions * 4
    for age, text in enumerate(["oldest", "older", "new"]):
        CachedEncoder(HashingEncoder(), str(tmp_path), limit=10**9).encode([text])
        newest = max(files(tmp_path), key=lambda path: path.stat().st_mtime_ns)
        os.utime(newest, (age, age))
    CachedEncoder(HashingEncoder(), str(tmp_path)).encode(["oldest"])  # used again just now
    CachedEncoder(HashingEncoder(), str(tmp_path), limit=2 * size).encode(["newest"])
    encoder = HashingEncoder()
    CachedEncoder(encoder, str(tmp_path)).encode(["oldest", "older", "new", "newest"])
    assert encoder.asked == [("older",)]
    assert sum(path.stat().st_size for path in files(tmp_path)) < 10**5


def test_serves_many_writers_at_once(tmp_path):
    def work(number):
        return CachedEncoder(HashingEncoder(), str(tmp_path)).encode([f"text {number % 5}", f"text {number % 3}"])

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(work, range(60)))
    for number, vectors in enumerate(found):
        expected = HashingEncoder().encode([f"text {number % 5}", f"text {number % 3}"])
        assert vectors.tobytes() == expected.tobytes()
    assert all(path.name[0] != "w" for path in files(tmp_path))


def test_holds_no_text(tmp_path):
    CachedEncoder(HashingEncoder(), str(tmp_path)).encode(["a secret sentence"])
    assert b"secret" not in files(tmp_path)[0].read_bytes()


def test_takes_the_platform_s_cache_folder(monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CACHE_HOME", "/somewhere")
    assert default_folder() == "/somewhere/crosscheck"


def test_gives_unit_rows_of_float32(tmp_path):
    found = CachedEncoder(HashingEncoder(), str(tmp_path)).encode(TEXTS)
    assert found.dtype == np.float32
    assert np.allclose((found**2).sum(axis=1), 1)
