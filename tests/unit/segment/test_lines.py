"""Which line breaks of a page mean something."""

from __future__ import annotations

import pytest

from crosscheck.config import SegmentConfig
from crosscheck.segment.lines import line_spans

WRAPPED = (
    "The bridge over the river Tarn fell on Sunday\nevening and killed four people, the mayor of\n"
    "Elmwood said. Divers looked for the body of Dr.\nMoss in vain, and the search will be taken up\nagain today."
)

CASES = [
    ("One line", ["One line"]),
    ("First paragraph.\n\nSecond paragraph.", ["First paragraph.", "Second paragraph."]),
    ("Short heading\nThe story begins here.", ["Short heading", "The story begins here."]),
    ("Ends here.\r\nStarts here.\u2028And here.", ["Ends here.", "Starts here.", "And here."]),
    ("The bridge fell on Sunday and\nkilled four people.", ["The bridge fell on Sunday and\nkilled four people."]),
    ("The bridge fell.\nfour people died.", ["The bridge fell.", "four people died."]),
    ("The bridge fell and\n\nkilled four people.", ["The bridge fell and", "killed four people."]),
    (WRAPPED + "\n\nNext.", [WRAPPED, "Next."]),
    ("Ferry sinks off Port Haven with forty aboard\nCouncil pays three million for the old bridge", None),
    ("  \n\t\n", []),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_lines(text, lines):
    assert [text[start:end] for start, end in line_spans(text, SegmentConfig())] == (
        text.splitlines() if lines is None else lines
    )
