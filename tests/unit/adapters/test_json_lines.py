"""JSON Lines and its relatives become the same table as a CSV would."""

from __future__ import annotations

import json

import pytest

from crosscheck.adapters.json_lines import looks_like_json, read_json
from tests.unit.adapters.files import codes, read_text, texts

ONE = {"id": "01", "outlet": "Post", "published": "2025-03-26", "text": "One died.\u2028\r\nThen two."}
TWO = {"text": "Two died.", "outlet": "Gazette", "id": 2, "published": "2025-03-26"}


@pytest.mark.parametrize(
    "text",
    [
        f"{json.dumps(ONE)}\n{json.dumps(TWO)}\n",
        f"{json.dumps(ONE, ensure_ascii=False)}\r\n\r\n{json.dumps(TWO)}",
        json.dumps([ONE, TWO]),
        json.dumps([ONE, TWO], indent=2),
        json.dumps({"status": "ok", "articles": [ONE, TWO]}, indent=1),
    ],
)
def test_lines_arrays_and_feeds(tmp_path, text):
    result = read_text(tmp_path, text, "articles.jsonl")
    assert [(a.id, a.outlet, a.text, a.row) for a in result.articles] == [
        ("01", "Post", ONE["text"], 1),
        ("2", "Gazette", "Two died.", 2),
    ]
    assert result.skipped == ()


def test_numbers_keep_their_digits_and_null_is_empty():
    table = read_json('{"a": 1742983200000, "b": 1.50, "c": null, "d": true, "e": 1e400, "f": NaN}')
    assert table.rows[0].cells == ("1742983200000", "1.50", "", "true", "1e400", "NaN")


def test_lines_that_are_no_object_are_named_and_the_rest_goes_on(tmp_path):
    lines = [
        "{broken",
        "[1, 2]",
        "7",
        json.dumps({**ONE, "text": ["a", "b"]}),
        json.dumps({**ONE, "text": None}),
        json.dumps(ONE),
    ]
    result = read_text(tmp_path, "\n".join(lines), "articles.jsonl")
    assert texts(result) == [ONE["text"]]
    assert codes(result) == [(1, "bad-json"), (2, "bad-json"), (3, "bad-json"), (4, "bad-text"), (5, "empty-text")]


def test_lone_surrogates_become_replacement_characters_of_the_same_length(tmp_path):
    (article,) = read_text(tmp_path, '{"outlet": "Post", "text": "a\\ud83d b"}', "a.jsonl").articles
    assert article.text == "a\ufffd b"


def test_nul_characters(tmp_path):
    result = read_text(tmp_path, '{"outlet": "Post", "text": "a\\u0000"}\n{"outlet": "Post", "text": "b"}', "a.jsonl")
    assert codes(result)[-1] == (1, "nul-byte")


def test_nesting_without_end():
    assert read_json("[" * 100_000).rows[0].fault is not None


@pytest.mark.parametrize(
    ("text", "suffix", "expected"),
    [
        ('{"a": 1}', "", True),
        ('\n [ {"a": 1}]', ".csv", True),
        ("a,b\n", ".jsonl", True),
        ("{a},b\n", ".csv", False),
        ("[id],[text]\n", ".csv", False),
        ("", "", False),
    ],
)
def test_what_looks_like_json(text, suffix, expected):
    assert looks_like_json(text, suffix) is expected
