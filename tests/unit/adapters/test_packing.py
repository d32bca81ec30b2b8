"""Results as bytes: what goes in comes out, and nothing but values of ours is ever made."""

from __future__ import annotations

import datetime as dt
import os
import pickle
import subprocess
import sys
import zlib
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.adapters.packing import code_digest, key_of, pack, unpack
from crosscheck.config import Config
from crosscheck.model import Article, Locale
from crosscheck.notes import Text, read_article

ARTICLE = Article(
    "a",
    "Post",
    "LOWMERE, May 9 — At least 14 people died on Tuesday, and 100 kg (220 lb) of flour burned, officials said. “Two,” he said.",
    title="Fire kills 12 at Lowmere",
    published=dt.date(2024, 5, 9),
)


class Evil:
    def __reduce__(self):
        return os.system, ("echo this was run",)


def test_all_that_comes_of_an_article_comes_back():
    read = read_article(ARTICLE, Locale(True, ("USD", "AUD")), Config())
    assert unpack(pack(read.text)) == read.text
    assert unpack(pack(read)) == read
    back = unpack(pack(read.text))
    assert isinstance(back, Text)
    assert [one.beside for one in back.mentions] == [one.beside for one in read.text.mentions]


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text() | st.decimals(allow_nan=False) | st.dates(), st.tuples))
def test_plain_values_come_back(value):
    assert unpack(pack(value)) == value


@pytest.mark.parametrize("value", [Evil(), os.system, eval, dt.datetime.now, Decimal.from_float, Config.flat])
def test_nothing_else_is_made_of_bytes(value, capfd):
    with pytest.raises(ValueError, match="cannot be unpacked"):
        unpack(zlib.compress(pickle.dumps(value)))
    assert "this was run" not in capfd.readouterr().out


@given(st.binary(max_size=200))
def test_bytes_that_were_never_packed_are_refused(data):
    with pytest.raises(ValueError, match="cannot be unpacked"):
        unpack(data)
    with pytest.raises(ValueError, match="cannot be unpacked"):
        unpack(zlib.compress(b"\x80\x05" + data))


def test_a_cut_or_altered_pack_is_refused_or_gives_a_value():
    data = pack(ARTICLE)
    for at in range(len(data)):
        with pytest.raises(ValueError, match="cannot be unpacked"):
            unpack(data[:at])


def test_keys_tell_parts_and_their_borders_apart():
    keys = [
        key_of(),
        key_of("ab"),
        key_of("a", "b"),
        key_of("", "ab"),
        key_of(b"ab", ""),
        key_of(1),
        key_of(1, None),
        key_of("\ud800"),
    ]
    assert len({*keys}) == len(keys)
    assert {len(key) for key in keys} == {16}
    assert key_of("a", 1, Config()) == key_of("a", 1, Config())
    assert key_of(Config()) != key_of(replace(Config(), align=replace(Config().align, near_characters=41.0)))


def test_the_code_s_digest_is_the_same_in_every_process():
    code = "from crosscheck.adapters.packing import code_digest; print(code_digest().hex())"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == code_digest().hex()
