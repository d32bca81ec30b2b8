"""A written report read again: nothing lost, nothing believed unchecked."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from crosscheck.adapters.report_file import load_report
from crosscheck.compare import RELATION_NOTES
from crosscheck.errors import CrosscheckError, InputError
from crosscheck.model import PRIOR, Conversion, Report
from crosscheck.render import render_json
from crosscheck.render.account import account
from tests.unit.render.sample import count, finding, mention, rich, side

DEMO = Path(__file__).resolve().parents[3] / "reports" / "demo.json"


def full() -> Report:
    """A report with everything that a report can hold."""
    plain = rich()
    pair = plain.pairs[0]
    alignment = replace(pair.alignment, contributions=((PRIOR, -2.5), ("words", 1.5), ("cosine", 0.01)))
    verdict = replace(
        pair.verdict, contributions=(("both are about one thing", -0.99), ("the values are close", 0.4)), cause="swap"
    )
    reading = count(
        100, "bags", conversion=Conversion(12, 15, Decimal(220), Decimal(221), "pound", False, "100 kg"), units=("kilogram",)
    )
    slip = finding(side(mention("It holds 100 bags, 220 in all.", "100", reading)), scope="article", name="51195", what="bags")
    return replace(plain, pairs=(replace(pair, alignment=alignment, verdict=verdict), *plain.pairs[1:]), slips=(slip,))


def written(report: Report, folder: Path) -> str:
    path = folder / "report.json"
    path.write_text(render_json(report), "utf-8")
    return str(path)


def document_of(report: Report) -> dict[str, Any]:
    """The report as JSON; explanations hold the reasons once they are written, and are not taken apart again."""
    document: dict[str, Any] = json.loads(render_json(report))
    for pair in document["pairs"]:
        del pair["explanation"]
    return document


def test_a_report_comes_back_as_it_was_written(tmp_path: Path) -> None:
    assert document_of(load_report(written(full(), tmp_path))) == document_of(full())


def test_the_demo_report_comes_back_as_it_was_written() -> None:
    written_once = json.loads(DEMO.read_text("utf-8"))
    for pair in written_once["pairs"]:
        del pair["explanation"]
    assert document_of(load_report(str(DEMO))) == written_once


def test_a_mention_has_its_place_in_the_sentence_where_its_words_stand_there_once(tmp_path: Path) -> None:
    once, twice = mention("It lost 5 of 7 boats.", "5", offset=40), mention("5 of 5 boats", "5", offset=9)
    loaded = load_report(written(replace(rich(), findings=(finding(side(once, twice)),)), tmp_path))
    first, second = loaded.findings[0].sides[0].mentions
    assert (first.reading.start, first.sentence.start) == (8, 40)
    assert second.sentence.text[second.reading.start : second.reading.end] != "5" or second.reading.start < 0


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "is empty; give a report in JSON"),
        ("id,outlet,text\n1,Post,Five sank.\n", "is no JSON"),
        ("[" * 100_000, "is no JSON"),
        ('{"a": NaN}', "is no JSON"),
        ("[]", "is no report of crosscheck"),
        ('{"articles": []}', "is no report of crosscheck"),
        ('{"schema_version": 2, "pairs": [], "findings": []}', "schema version 2"),
        ('{"schema_version": 1, "pairs": [], "findings": []}', "damaged report"),
        ('{"schema_version": 1, "pairs": [], "findings": [], "articles": 5}', "damaged report"),
    ],
)
def test_what_is_no_report_is_refused_in_one_line(tmp_path: Path, content: str, said: str) -> None:
    path = tmp_path / "odd.json"
    path.write_text(content, "utf-8")
    with pytest.raises(InputError) as refused:
        load_report(str(path))
    assert said in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_missing_file_is_named() -> None:
    with pytest.raises(InputError, match=r"none\.json: does not exist"):
        load_report("none.json")


def _places(value: object) -> list[tuple[Any, Any]]:
    """Every (container, key) of a document."""
    items = list(value.items()) if isinstance(value, dict) else list(enumerate(value)) if isinstance(value, list) else []
    return [(value, key) for key, _ in items] + [place for _, inner in items for place in _places(inner)]


@pytest.mark.parametrize("seed", range(300))
def test_a_damaged_report_is_refused_or_told_and_never_breaks(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    document = json.loads(render_json(full()))
    container, key = chance.choice(_places(document))
    damage = chance.choice(
        [None, "x", -1, 10**400, float("inf"), "1E+999999999", 0.5, [], {}, [[]], {"a": 1}, True, "\x1b[31m", "drop"]
    )
    if damage == "drop":
        del container[key]
    else:
        container[key] = damage
    path = tmp_path / "damaged.json"
    path.write_text(json.dumps(document).replace("Infinity", "1e999"), "utf-8")
    try:
        report = load_report(str(path))
    except CrosscheckError:
        return
    for entry in (*report.findings, *report.slips, *report.pairs):
        text = "\n".join(
            piece.text
            for line in account(entry, report, {name: note[0] for name, note in RELATION_NOTES.items()})
            for piece in line.pieces
        )
        assert "\x1b" not in text
