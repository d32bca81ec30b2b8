"""The table of dates: every reading of every row, and nothing else."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from crosscheck.config import ExtractConfig
from crosscheck.extract.dates.reading import read_dates
from tests.notation import as_date

TABLE = Path(__file__).parents[2] / "corpus" / "dates.tsv"


def rows() -> list[tuple[str, str, str]]:
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    table = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [(text, reference, readings) for text, reference, readings in table]


@pytest.mark.parametrize(("text", "reference", "readings"), rows())
def test_reads_every_date_of_the_row_and_nothing_else(text, reference, readings):
    day = None if reference == "-" else dt.date.fromisoformat(reference)
    said = " | ".join(as_date(text, reading) for reading in read_dates(text, day, ExtractConfig()))
    assert (said or "-") == readings


def test_the_table_is_long_and_has_negative_rows():
    table = rows()
    assert len(table) >= 200
    assert sum(readings == "-" for _, _, readings in table) >= 50
