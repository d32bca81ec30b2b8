from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal

import pytest

from crosscheck.model import Reading, Shared
from crosscheck.render import RENDERERS, mention_lines, pieces_of
from tests.unit.render.sample import RELEASED, count, finding, mention, pair, report, rich, side

MENTION_KEYS = {
    *(
        "article",
        "outlet",
        "field",
        "start",
        "end",
        "surface",
        "sentence",
        "kind",
        "low",
        "high",
        "unit",
        "bound",
        "trend",
        "what",
    ),
    *("earliest", "latest", "grain"),
}


@pytest.mark.parametrize("form", sorted(RENDERERS))
def test_pieces_make_what_the_renderer_gives(form: str) -> None:
    pieces = list(pieces_of(rich(), form))
    assert "".join(pieces) == RENDERERS[form](rich())
    assert (len(pieces) > 10) == (form == "json")


def test_the_document_has_every_promised_key() -> None:
    text = RENDERERS["json"](rich())
    document = json.loads(text)
    assert document["schema_version"] == 1
    assert {"version", "model", "config", "input_sha256", "counts"} <= set(document["run"])
    assert all({"id", "outlet", "title", "published", "url", "story", "origin"} <= set(row) for row in document["articles"])
    promised = {"id", "relation", "rule", "kind", "what", "score", "tier", "left", "right", "facts", "explanation"}
    assert all(promised <= set(row) for row in document["pairs"])
    promised = {
        "id",
        "relation",
        "tier",
        "score",
        "kind",
        "what",
        "question",
        "story",
        "pairs",
        "sides",
        "suspected_cause",
        "severity",
    }
    assert all(promised <= set(row) for row in document["findings"] + document["agreements"])
    sides = [one for row in document["findings"] for one in row["sides"]]
    assert all({"value", "outlets", "origins", "mentions"} <= set(one) for one in sides)
    seen = [row[end] for row in document["pairs"] for end in ("left", "right")] + [m for one in sides for m in one["mentions"]]
    assert len(seen) > 10
    assert all(set(one) >= MENTION_KEYS for one in seen)
    assert all({"article", "reason"} <= set(row) for row in document["skipped"])


def test_a_side_names_the_outlets_that_are_one_origin() -> None:
    told = replace(side(mention("5 sailors", "5")), shared=(Shared(("Bay Wire", "Fjord Daily"), ("text", "agency"), ("AP",)),))
    (found,) = json.loads(RENDERERS["json"](report((finding(told, origins=2),))))["findings"]
    assert found["origins"] == 2
    assert found["sides"][0]["one_origin"] == [
        {"outlets": ["Bay Wire", "Fjord Daily"], "by": ["text", "agency"], "agencies": ["AP"]}
    ]


def test_it_is_indented_readable_and_ends_its_line() -> None:
    one = mention("5 Ærøskøbing — sailors", "5")
    text = RENDERERS["json"](report((finding(side(one)),)))
    assert "Ærøskøbing —" in text
    assert text.startswith('{\n  "schema_version": 1,\n')
    assert text.endswith("}\n")


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (Decimal("6.5E+10"), "65000000000"),
        (Decimal("65000000000.00"), "65000000000"),
        (Decimal("0.10"), "0.1"),
        (Decimal("1E-7"), "0.0000001"),
        (Decimal("-0.0"), "0"),
        (Decimal(100), "100"),
        (Decimal("-2.50"), "-2.5"),
        (Decimal("12345678901234567890123456789012345.5"), "12345678901234567890123456789012345.5"),
        (None, None),
    ],
)
def test_figures_are_plain_strings_with_every_digit(value: Decimal | None, written: str | None) -> None:
    line = json.loads(mention_lines([mention("5 sailors", "5", Reading(0, 0, "number", low=value, high=None))]))
    assert line["low"] == written
    assert line["high"] is None


def test_scores_have_four_places_and_what_is_no_number_is_null() -> None:
    one = pair(mention("5 sailors", "5"), mention("7 sailors", "7"))
    document = json.loads(RENDERERS["json"](report(pairs=(one,))))
    assert document["pairs"][0]["score"] == 0.8765
    assert document["pairs"][0]["facts"]["evidence"] == {"words": 0.5, "cosine": 0.1235}
    assert document["pairs"][0]["facts"]["left"] == "5"


def test_evidence_that_is_nought_is_left_out() -> None:
    one = pair(mention("5 sailors", "5"), mention("7 sailors", "7"))
    silent = replace(one, alignment=replace(one.alignment, evidence=(("words", 0.0), ("cosine", 0.5))))
    document = json.loads(RENDERERS["json"](report(pairs=(silent,))))
    assert document["pairs"][0]["facts"]["evidence"] == {"cosine": 0.5}


def test_a_pair_is_named_by_the_side_that_counts_something() -> None:
    bare, counted = mention("5 sailors", "5"), mention("7 sailors", "7", count(7, "sailors"))
    document = json.loads(RENDERERS["json"](report(pairs=(pair(bare, counted), pair(bare, bare)))))
    assert [row["what"] for row in document["pairs"]] == ["sailors", ""]


def test_dates_are_iso_days_and_alternatives_are_kept() -> None:
    reading = Reading(
        0, 0, "date", earliest=RELEASED, latest=RELEASED, grain="day", clock=(540, 570), alternatives=((RELEASED, RELEASED),)
    )
    line = json.loads(mention_lines([mention("on Monday at 9", "Monday", reading)]))
    assert (line["earliest"], line["latest"], line["grain"], line["clock"]) == ("2031-05-12", "2031-05-12", "day", [540, 570])
    assert line["alternatives"] == [["2031-05-12", "2031-05-12"]]


def test_a_mention_line_is_one_line_keyed_by_the_article() -> None:
    odd = mention("5\u2028sailors\u2029and\x85more\x1c\nlines", "5", article="x-1")
    text = mention_lines([odd, mention("7 boats", "7")])
    assert len(text.splitlines()) == 2
    first = json.loads(text.splitlines()[0])
    assert first["id"] == "x-1"
    assert first["sentence"] == "5\u2028sailors\u2029and\x85more\x1c\nlines"
    assert list(first)[:6] == ["id", "field", "start", "end", "surface", "sentence"]
    assert mention_lines([]) == ""


def test_text_that_no_file_can_hold_is_written_as_escapes() -> None:
    one = mention("5 \ud800 sailors", "5")
    text = RENDERERS["json"](report((finding(side(one)),)))
    text.encode("utf-8")
    assert json.loads(text)["findings"][0]["sides"][0]["mentions"][0]["sentence"] == "5 \ud800 sailors"
