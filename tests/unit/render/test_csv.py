from __future__ import annotations

import csv
import io
from dataclasses import fields

import pytest

from crosscheck.flat import Row
from crosscheck.render import render_csv
from tests.unit.render.sample import article, count, finding, mention, report, rich, side


def cells(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_every_answer_is_a_row_in_the_reports_order() -> None:
    rows = cells(render_csv(rich()))
    assert [(row["finding"], row["side"]) for row in rows] == [
        (one.id, str(place)) for one in rich().findings for place in range(1, len(one.sides) + 1)
    ]
    assert list(rows[0]) == [field.name for field in fields(Row)]
    assert rows[1]["as_written"] == "Seven"
    assert rows[1]["sentence"] == "Seven sailors were saved, the harbour master said."  # the body, not the headline
    assert rows[1]["suspected_cause"] == "one may count the captain"


def test_what_is_unknown_is_empty() -> None:
    assert [row["published"] for row in cells(render_csv(rich())) if row["outlets"] == "Undated"] == [""]


@pytest.mark.parametrize("start", [*"=+-@", "=cmd|' /C calc'!A0", "\t=1", "\r\n@SUM(1)"])
def test_no_cell_is_a_formula(start: str) -> None:
    one = mention(f"{start}5 sailors", "5", count(5), outlet=f"{start}Post")
    text = render_csv(report((finding(side(one, value=f"{start}5"), question=f"{start}x"),), articles=(article("a1", "Post"),)))
    row = cells(text)[0]
    assert row["question"] == f"'{start.strip()}x"
    assert not any(cell[:1] in tuple("=+-@\t\r\n ") for cell in row.values() if cell)


def test_quotes_commas_line_breaks_and_lone_surrogates_stay_in_their_cell() -> None:
    one = mention('He said: "5, or\nmore" \ud800', "5", count(5))
    text = render_csv(report((finding(side(one)),)))
    assert cells(text)[0]["sentence"] == 'He said: "5, or more" \ufffd'
    assert len(text.splitlines()) == 2
    text.encode("utf-8")


def test_no_findings_leave_the_header() -> None:
    assert render_csv(report()).splitlines() == [",".join(field.name for field in fields(Row))]
