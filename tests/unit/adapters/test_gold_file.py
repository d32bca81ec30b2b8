"""Labels from a file, each checked against the articles."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from crosscheck.adapters.articles import read_articles
from crosscheck.adapters.gold_file import read_gold
from crosscheck.adapters.own_labels import own_labels
from crosscheck.errors import InputError
from crosscheck.model import Article

ARTICLES = (Article("a", "Post", "Five boats sank.", "Boats lost"), Article("b", "Wire", "Six boats sank."))
GOOD: dict[str, Any] = {
    "a": {"article": "a", "start": 0, "end": 4},
    "b": {"article": "b", "field": "text", "start": 0, "end": 3, "surface": "Six"},
    "relation": "conflict",
}


def read(folder: Path, *rows: object) -> Any:
    path = folder / "gold.jsonl"
    path.write_text("".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows), "utf-8")
    return read_gold(str(path), ARTICLES)


def test_a_row_becomes_two_marks_and_a_relation(tmp_path: Path) -> None:
    (pair,) = read(tmp_path, GOOD).pairs
    assert (pair.a.article, pair.a.field, pair.a.surface) == ("a", "text", "Five")
    assert (pair.relation, pair.unsure, pair.internal, pair.comparable) == ("conflict", False, False, True)


def test_pairs_of_one_group_stay_together_and_others_apart(tmp_path: Path) -> None:
    rows = [{**GOOD, "group": 7}, {**GOOD, "group": "7"}, GOOD, GOOD, {**GOOD, "group": "line 3"}]
    groups = [pair.group for pair in read(tmp_path, *rows).pairs]
    assert groups[0] == groups[1]
    assert len(set(groups)) == 4


def test_optional_keys_are_kept_and_unknown_ones_left_alone(tmp_path: Path) -> None:
    (pair,) = read(tmp_path, {**GOOD, "unsure": True, "internal": True, "story": "s", "what": "boats", "note": [1]}).pairs
    assert (pair.unsure, pair.internal, pair.story, pair.what) == (True, True, "s", "boats")


def mark(**changed: object) -> dict[str, Any]:
    return {**GOOD, "a": {**GOOD["a"], **changed}}


BAD = [
    ("nonsense", "no JSON"),
    ("[" * 100_000, "no JSON"),
    ([], "no JSON object"),
    ({**GOOD, "relation": "contradicts"}, "the relation 'contradicts' is none of conflict, update"),
    ({**GOOD, "relation": ["same"]}, "the relation"),
    ({**GOOD, "a": 5}, "'a' is missing"),
    ({"b": GOOD["b"], "relation": "same"}, "'a' is missing"),
    (mark(article="z"), "the article 'z'"),
    (mark(article=["a"]), "the article"),
    (mark(field="body"), "the field 'body'"),
    (mark(field={}), "the field"),
    (mark(start="0"), "no whole numbers"),
    (mark(start=True), "no whole numbers"),
    (mark(start=None), "no whole numbers"),
    (mark(end=17), "outside the text of 'a', which has 16 characters"),
    (mark(field="title", end=12), "outside the title"),
    (mark(start=-3), "outside"),
    (mark(start=4), "outside"),
    (mark(surface="Four"), "stands 'Five', not 'Four'"),
]


@pytest.mark.parametrize(("row", "said"), BAD)
def test_a_row_that_cannot_be_used_is_named_with_its_line_and_left_out(tmp_path: Path, row: object, said: str) -> None:
    found = read(tmp_path, GOOD, "", row, GOOD)
    assert len(found.pairs) == 2
    (bad,) = found.bad
    assert bad.line == 3
    assert said in bad.reason
    assert "\n" not in bad.reason


@pytest.mark.parametrize(("row", "said"), BAD)
def test_a_file_without_a_usable_row_is_refused_with_its_name_and_line(tmp_path: Path, row: object, said: str) -> None:
    with pytest.raises(InputError, match=r"gold\.jsonl: no label can be used; line 1: ") as refused:
        read(tmp_path, row)
    assert said in str(refused.value)


def test_an_empty_file_and_one_of_another_encoding_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is empty; give labelled pairs"):
        read(tmp_path)
    path = tmp_path / "latin.jsonl"
    path.write_bytes(json.dumps(GOOD).encode() + b'\n{"\xe9": 1}\n')
    with pytest.raises(InputError, match="line 2 is no UTF-8"):
        read_gold(str(path), ARTICLES)


def test_the_projects_own_labels_can_all_be_used() -> None:
    labels, articles = own_labels()
    gold = read_gold(labels, read_articles(articles, group_by="story").articles)
    assert gold.bad == ()
    assert len(gold.pairs) > 300
