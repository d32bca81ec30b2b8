"""The tables of quantities: every reading of every row, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from crosscheck.config import ExtractConfig
from crosscheck.extract.quantities import read_quantities
from crosscheck.model import Reading
from tests.notation import as_said

CORPUS = Path(__file__).parents[2] / "corpus"


def rows(name: str) -> list[tuple[str, str]]:
    lines = (CORPUS / name).read_text(encoding="utf-8").splitlines()
    return [tuple(line.split("\t")) for line in lines if line and not line.startswith("#")]


def as_count(text: str, reading: Reading) -> str:
    return f"{text[reading.start : reading.end]} = {reading.what or '-'}, {reading.status or '-'}, {reading.role or '-'}"


@pytest.mark.parametrize(("text", "readings"), rows("quantities.tsv"))
def test_reads_every_quantity_of_the_row_and_nothing_else(text, readings):
    wanted = [] if readings == "-" else readings.split(" | ")
    found = read_quantities(text, (), ExtractConfig())
    asked = (*wanted, *("" for _ in found))
    assert [as_said(text, reading, one) for reading, one in zip(found, asked, strict=False)] == wanted


@pytest.mark.parametrize(("text", "readings"), rows("counted.tsv"))
def test_says_what_each_figure_counts_what_happened_to_it_and_how_it_stands_to_the_others(text, readings):
    assert " | ".join(as_count(text, reading) for reading in read_quantities(text, (), ExtractConfig())) == readings
