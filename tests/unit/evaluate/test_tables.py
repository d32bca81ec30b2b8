"""An evaluation in words and figures."""

from __future__ import annotations

import json

from markdown_it import MarkdownIt

from crosscheck.evaluate import Reach, Share, as_json, as_markdown, error_card, evaluate
from crosscheck.gold import BadRow, Gold
from tests.unit.evaluate.test_scores import finding, label, pair, report

LABELS = (label("conflict"), label("incomparable", start=5), label("same", "a", "c"))
GOLD = Gold("la|bels.jsonl", LABELS, tuple(BadRow(n, "<b>odd</b> | row") for n in range(1, 26)))
EVALUATION = evaluate(report([pair("conflict"), pair("conflict", start=5)], [finding([0]), finding([1])]), LABELS)
REACH = Reach(Share(2, 2), Share(1, 2))


def cells(text: str, row: str) -> list[str]:
    return [cell.strip() for cell in next(line for line in text.splitlines() if line.startswith(f"| {row} |")).split("|")[1:-1]]


def test_the_card_gives_each_share_with_its_interval_and_its_sample() -> None:
    card = error_card(EVALUATION, REACH)
    assert cells(card, "disagreements") == ["disagreements", "stated as a conflict", "100%", "21% to 100%", "1 of 1"]
    assert cells(card, "findings stated as a conflict")[2:] == ["50%", "9% to 91%", "1 of 2"]
    assert cells(card, "look-alikes about different things")[2:] == ["100%", "21% to 100%", "1 of 1"]
    assert cells(card, "conflict") == ["conflict", "1", "1", "100%", "21% to 100%", "2", "50%", "9% to 91%", "0.67"]
    assert cells(card, "update") == ["update", "0", "0", "–", "–", "0", "–", "–", "–"]


def test_every_row_of_every_table_has_the_columns_of_its_head() -> None:
    for block in as_markdown(EVALUATION, REACH, GOLD).split("\n\n"):
        rows = [line for line in block.splitlines() if line.startswith("|")]
        assert len({line.replace("\\|", "").count("|") for line in rows}) <= 1


def test_the_document_has_the_confusion_matrix_and_names_bad_rows_as_text() -> None:
    text = as_markdown(EVALUATION, REACH, GOLD)
    assert cells(text, "incomparable")[1] != ""
    assert "| incomparable | 1 | 0 | 0 | 0 | 0 | 0 | 0 |" in text
    assert "25 rows could not be used:" in text
    assert text.count("- line ") == 20
    assert "- and 5 more" in text
    assert "<b>" not in MarkdownIt("commonmark", {"html": True}).enable("table").render(text)


def test_json_holds_the_same_figures() -> None:
    document = json.loads(as_json(EVALUATION, REACH, GOLD))
    assert document["candidate_recall"] == {"value": 0.5, "right": 1, "total": 2, "interval": [0.0945, 0.9055]}
    assert document["relations"]["conflict"]["f1"] == 0.6667
    assert document["tiers"]["firm"]["findings"] == {"conflict": 1, "arguable": 0, "other": 1, "unlabelled": 0}
    assert document["confusion"]["same"]["-"] == 1
    assert document["bad_rows"][0] == {"line": 1, "reason": "<b>odd</b> | row"}
    assert document["relations"]["update"]["recall"] == {"value": None, "right": 0, "total": 0, "interval": None}
