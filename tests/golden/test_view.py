"""The view of `crosscheck extract` as a file holds it, byte for byte, on articles whose readings are made by hand."""

from __future__ import annotations

from pathlib import Path

from crosscheck.adapters.highlight import Highlighter
from crosscheck.render.marked import marked
from tests.unit.render.examined import MEANINGS, sample

VIEW = Path(__file__).with_name("view.txt")


def test_the_view_is_as_it_was_last_read_by_a_person():
    drawn = "".join(map(Highlighter(None).draw, marked(sample(), MEANINGS, everything=True)))
    assert drawn == VIEW.read_text("utf-8"), "read the difference; if it is meant, write the new view to tests/golden/view.txt"
