"""Stems: those of the published algorithm, for any word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.stemming import stem


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("killed", "kill"),
        ("killings", "kill"),
        ("dying", "die"),
        ("casualties", "casualti"),
        ("generously", "generous"),
        ("communism", "communism"),
        ("news", "news"),
        ("skies", "sky"),
        ("it", "it"),
        ("", ""),
        ("ø", "ø"),
        ("дома", "дома"),
    ],
)
def test_stems(word, expected):
    assert stem(word) == expected


@given(st.text())
def test_any_text_has_a_stem_and_the_same_one_each_time(text):
    assert stem(text) == stem(text)
