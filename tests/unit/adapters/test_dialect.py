"""The delimiter is told by the header, not by what the texts are full of."""

from __future__ import annotations

import pytest

from crosscheck.adapters.dialect import DELIMITERS, detect

WORDS = ("id", "outlet", "published", "text")


@pytest.mark.parametrize("delimiter", DELIMITERS)
@pytest.mark.parametrize("noise", DELIMITERS)
def test_every_delimiter_amid_texts_full_of_another(delimiter, noise):
    body = delimiter.join(("1", "Post", "2025-03-26", f'"{noise.join("abcdefgh")}"'))
    dialect, header, start = detect(delimiter.join(WORDS) + "\n" + body + "\n", {}, None)
    assert (dialect.delimiter, header, start) == (delimiter, WORDS, 25)


def test_named_columns_count_as_known():
    dialect, header, _ = detect("SITE;story, whole\nPost;One.\n", {"outlet": "SITE", "text": "story, whole"}, None)
    assert (dialect.delimiter, header) == (";", ("SITE", "story, whole"))


def test_rows_decide_where_no_column_is_known():
    dialect, header, _ = detect("a,b|c\n1|One, two, three.\n", {}, None)
    assert (dialect.delimiter, header) == ("|", ("a,b", "c"))


def test_a_declared_delimiter_decides():
    text = "sep=;\r\noutlet;text\r\nPost;One.\r\n"
    dialect, header, start = detect(text, {}, None)
    assert (dialect.delimiter, header, text[start:]) == (";", ("outlet", "text"), "Post;One.\r\n")


@pytest.mark.parametrize(("line_end", "bare"), [("\n", False), ("\r\n", False), ("\r", True)])
def test_line_ends_are_those_of_the_header(line_end, bare):
    dialect, header, start = detect(f"outlet,text{line_end}Post,One.{line_end}", {}, None)
    assert (dialect.bare_return, header, start) == (bare, ("outlet", "text"), 11 + len(line_end))


def test_blank_lines_before_the_header():
    assert detect("\r\n\noutlet,text\nPost,One.\n", {}, None)[1] == ("outlet", "text")


def test_a_header_with_spaces_after_its_commas():
    dialect, header, _ = detect('outlet, text, "url"\nPost, "One, two.", x\n', {}, None)
    assert dialect.padded
    assert header == ("outlet", " text", "url")


@pytest.mark.parametrize("text", ["", "\n", '"', '"outlet', ",", "\x00", "sep=;\n"])
def test_any_text_has_some_dialect(text):
    assert detect(text, {}, None)[0].delimiter in DELIMITERS
