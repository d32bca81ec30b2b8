"""Vectors kept between runs: the same bits, and fewer questions."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np

from crosscheck.adapters.cache import Cache
from crosscheck.adapters.vector_cache import CachedEncoder, prepare
from tests.fakes import HashingEncoder

TEXTS = ["the bridge fell", "a ship struck the bridge", "the bridge fell", "", "prices rose — “sharply”", "\ud800"]


def cached(folder, encoder=None):
    return CachedEncoder(encoder or HashingEncoder(), Cache(str(folder)))


def test_returns_the_same_bits_with_an_empty_a_partial_and_a_full_cache(tmp_path):
    plain = HashingEncoder().encode(TEXTS)
    for texts in (TEXTS[:2], TEXTS, TEXTS):
        found = cached(tmp_path).encode(texts)
        assert (found.dtype, found.tobytes()) == (np.float32, plain[: len(texts)].tobytes())


def test_asks_only_for_texts_it_does_not_hold_and_for_each_once(tmp_path):
    cached(tmp_path).encode(["one", "two"])
    encoder = HashingEncoder()
    cached(tmp_path, encoder).encode(["two", "three", "one", "three"])
    assert encoder.asked == [("three",)]


def test_does_not_share_vectors_between_fingerprints(tmp_path):
    cached(tmp_path).encode(["one"])
    other = HashingEncoder()
    other.fingerprint = "hashing-2"
    cached(tmp_path, other).encode(["one"])
    assert other.asked == [("one",)]


def test_keeps_nothing_for_an_encoder_without_a_fingerprint(tmp_path):
    encoder = HashingEncoder()
    encoder.fingerprint = None
    cached(tmp_path, encoder).encode(["one"])
    assert list(tmp_path.iterdir()) == []


def test_works_where_the_folder_cannot_be(tmp_path):
    (tmp_path / "file").write_text("no folder")
    found = cached(tmp_path / "file" / "cache").encode(["one"])
    assert found.tobytes() == HashingEncoder().encode(["one"]).tobytes()


def test_serves_many_at_once(tmp_path):
    def work(number):
        return cached(tmp_path).encode([f"text {number % 5}", f"text {number % 3}"])

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(work, range(60)))
    for number, vectors in enumerate(found):
        expected = HashingEncoder().encode([f"text {number % 5}", f"text {number % 3}"])
        assert vectors.tobytes() == expected.tobytes()


def test_passes_on_that_there_will_be_work(tmp_path):
    class Slow(HashingEncoder):
        begun = False

        def prepare(self):
            self.begun = True

    slow = Slow()
    prepare(cached(tmp_path, slow))
    prepare(cached(tmp_path, HashingEncoder()))  # has nothing to prepare
    assert slow.begun
