"""Bytes become the text that was meant, or are refused as no text."""

from __future__ import annotations

import codecs
import random
import struct
import zlib

import pytest

from crosscheck.adapters.decoding import decode
from crosscheck.errors import InputError

TEXT = "outlet,text\r\nCafé “Post”,It cost €5 – naïve façade…\r\n"


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        (b"", "utf-16-le"),
        (b"", "utf-16-be"),
        (b"", "cp1252"),
    ],
)
def test_each_encoding(mark, encoding):
    assert decode(mark + TEXT.encode(encoding), "x") == TEXT


def test_text_beyond_latin():
    text = "outlet,text\n新聞,十二人が救助された。\nГазета,Двенадцать 🔥\n"
    for data in (text.encode(), codecs.BOM_UTF16_LE + text.encode("utf-16-le")):
        assert decode(data, "x") == text


def test_stray_windows_bytes_in_utf8_do_not_garble_the_rest():
    data = "naïve façade, déjà vu, ".encode() + b"\x93quoted\x94"
    assert decode(data, "x") == "naïve façade, déjà vu, “quoted”"


def test_utf8_cut_inside_a_character():
    assert decode("naïve façade, déjà v€".encode()[:-1], "x").startswith("naïve façade, déjà v")


def test_every_byte_of_windows_1252_has_a_character():
    data = b"outlet,text " + bytes(range(0x80, 0x100))
    assert len(decode(data, "x")) == len(data)


def test_utf16_cut_inside_a_character():
    assert decode((codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"))[:-1], "x").startswith(TEXT[:-1])


def test_a_nul_in_a_text_is_no_reason_to_refuse_it():
    assert decode(b"outlet,text\nPost,O\x00ne died on the spot.\n", "x").count("\x00") == 1


def png() -> bytes:
    body = b"IHDR" + struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + body + struct.pack(">I", zlib.crc32(body))


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"PK\x03\x04" + b"\x14\x00\x06\x00" * 50, "save it as CSV"),
        (b"\xd0\xcf\x11\xe0" + bytes(100), "save it as CSV"),
        (png(), "PNG"),
        (b"%PDF-1.7\n" + b"text" * 20, "PDF"),
        (b"\x1f\x8b\x08\x00", "packed with gzip twice"),
        (b"\x7fELF" + bytes(200), "a program"),
        (random.Random(7).randbytes(5_000), "is binary"),
        (bytes(1_000), "is binary"),
    ],
)
def test_what_is_no_text_is_refused_with_a_remedy(data, says):
    with pytest.raises(InputError, match=says) as caught:
        decode(data, "articles.csv")
    assert str(caught.value).startswith("articles.csv: is ")
    assert ";" in str(caught.value)
