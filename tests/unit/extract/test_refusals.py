"""What is refused: with the code of a rule that a reader can look up, and never what is read."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest

from crosscheck.config import ExtractConfig
from crosscheck.extract import examine
from crosscheck.extract.grammar import GRAMMAR
from tests.unit.extract.test_quantities_corpus import rows

DAY = dt.date(2023, 9, 15)
CODES = {rule.code for rule in GRAMMAR}
TEXTS = sorted({text for name in ("quantities.tsv", "counted.tsv") for text, _ in rows(name)})


@pytest.mark.parametrize("text", TEXTS)
def test_every_refusal_names_a_rule_and_none_covers_what_is_read_or_refused(text):
    found = examine(text, DAY, ExtractConfig())
    assert {one.rule for one in found.refusals} <= CODES
    assert all(0 <= one.start < one.end <= len(text) for one in found.refusals)
    read = [(one.start, one.end) for one in found.readings]
    read += [(one.conversion.start, one.conversion.end) for one in found.readings if one.conversion is not None]
    spans = sorted([(one.start, one.end) for one in found.refusals])
    assert all(left[1] <= right[0] for left, right in pairwise(spans))
    assert [span for span in spans if any(start < span[1] and span[0] < end for start, end in read)] == []


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("A Boeing 737-800 left.", [("737-800", "name.aircraft")]),
        ("They fear COVID-19 and H1N1.", [("COVID-19", "name.virus"), ("H1N1", "name.virus")]),
        ("Call 555-0134.", [("555-0134", "name.phone")]),
        ("See pp. 30-32.", [("30-32", "name.page")]),
        ("Routes 4, 9, and 12 are shut.", [("4", "name.road"), ("9", "name.road"), ("12", "name.road")]),
        ("Some seven miles (11 km) of it sank.", []),
        ("Someone saw a number of eels.", []),
    ],
)
def test_a_refusal_covers_the_whole_name_and_says_what_it_names(text, refused):
    found = examine(text, DAY, ExtractConfig())
    assert [(text[one.start : one.end], one.rule) for one in found.refusals] == refused
