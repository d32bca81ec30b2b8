"""`crosscheck eval` as its users call it."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

TEXTS = {
    "post-1": "The Selma ferry sank off Ostrow on Monday with 40 passengers on board, the coastguard reported.",
    "wire-1": "The Selma ferry sank off Ostrow on Tuesday with 40 passengers on board, the coastguard reported.",
    "bay-1": "Growers at Lunden picked 310 tonnes of apples in May, the cooperative announced.",
}


def mark(name, words):
    return {"article": name, "start": TEXTS[name].index(words), "end": TEXTS[name].index(words) + len(words)}


LABELS = [
    {"a": mark("post-1", "on Monday"), "b": mark("wire-1", "on Tuesday"), "relation": "conflict"},
    {"a": mark("post-1", "40"), "b": mark("wire-1", "40"), "relation": "same"},
    {"a": mark("post-1", "40"), "b": mark("bay-1", "310"), "relation": "incomparable"},
    {"a": mark("post-1", "40"), "b": mark("post-1", "on Monday"), "relation": "part", "internal": True},
]


@pytest.fixture(autouse=True)
def files(tmp_path):
    with (tmp_path / "articles.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "SITE", "published", "topic", "text"])
        writer.writerows([[name, name.partition("-")[0], "2026-03-06", "x", text] for name, text in TEXTS.items()])
    (tmp_path / "gold.jsonl").write_text("".join(json.dumps(row) + "\n" for row in LABELS), "utf-8")


def evaluate(crosscheck, *options):
    return crosscheck("eval", "gold.jsonl", "articles.csv", "--column", "outlet=SITE", "--group-by", "topic", *options)


def test_labels_of_ones_own_are_measured(crosscheck):
    outcome = evaluate(crosscheck, "-o", "-", "-o", "out.json")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.decode().startswith("# How well the report agrees with the labels\n")
    measured = json.loads(Path("out.json").read_text("utf-8"))
    assert (measured["labels"], measured["internal"], measured["bad_rows"]) == (3, 1, [])
    assert measured["candidate_recall"]["right"] == measured["alignment_recall"]["right"] == 2
    assert measured["relations"]["conflict"]["recall"] == measured["finding_precision"] | {"total": 1}
    assert measured["confusion"]["incomparable"]["-"] == 1


def test_rows_that_cannot_be_used_are_told_in_one_line(crosscheck):
    gold = Path("gold.jsonl")
    gold.write_text(gold.read_text("utf-8") + '{"relation": "same"}\nnonsense\n', "utf-8")
    outcome = evaluate(crosscheck, "--format", "json")
    assert outcome.code == 0
    assert outcome.err == (
        "gold.jsonl: 2 rows could not be used, first line 5: 'a' is missing, or is no object with article, start and end\n"
    )
    assert [row["line"] for row in json.loads(outcome.out)["bad_rows"]] == [5, 6]


def test_partial_labels_leave_unlabelled_findings_out(crosscheck):
    Path("gold.jsonl").write_text(json.dumps(LABELS[1]) + "\n", "utf-8")
    whole, part = (json.loads(evaluate(crosscheck, "--format", "json", *extra).out) for extra in ((), ("--partial",)))
    assert (whole["precision_at_10"]["right"], whole["precision_at_10"]["total"]) == (0, 1)
    assert part["precision_at_10"]["total"] == 0


@pytest.mark.parametrize(
    ("gold", "said"),
    [
        ("none.jsonl", "none.jsonl: does not exist"),
        ("articles.csv", "articles.csv: no label can be used; line 1: is no JSON"),
    ],
)
def test_labels_that_cannot_be_used_are_refused_in_one_line(crosscheck, gold, said):
    outcome = crosscheck("eval", gold, "articles.csv", "--column", "outlet=SITE")
    assert (outcome.code, outcome.out) == (2, b"")
    assert said in outcome.err
    assert len(outcome.err.splitlines()) == 1


def test_one_file_alone_is_not_enough_and_labels_are_never_written_over(crosscheck):
    assert "give both GOLD and ARTICLES" in crosscheck("eval", "gold.jsonl").err
    outcome = evaluate(crosscheck, "-o", "gold.jsonl", "--format", "json")
    assert outcome.code == 2
    assert "gold.jsonl: is the input itself" in outcome.err
