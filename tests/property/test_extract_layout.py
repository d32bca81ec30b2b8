"""What a sentence says does not depend on its layout: white space and characters of no width change no value."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from hypothesis import example, given, settings
from hypothesis import strategies as st

from crosscheck.config import ExtractConfig
from crosscheck.extract import extract

REFERENCE = dt.date(2025, 3, 26)
WORDS = """March 5, 2024 last October on Tuesday at 3 p.m. two 12 1,234 $4 million percent 8% to from between and people
killed were injured half an hour at least or so about Jan. 2019-2021 (19 the a of 61-year-old nearly 24/7 3-2
Rs. . , – ½ ²""".split()
SENTENCES = st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join) | st.text(max_size=60).map(
    lambda text: " ".join(text.split())
)
BLANKS = st.text(alphabet=" \n\t\u00a0\u2009", min_size=1, max_size=3)
NO_WIDTH = st.text(alphabet="\u2060\u200b\u00ad", max_size=2)
SLIM = "\u2060\u200b\u00ad\ufeff"


def even(text: str) -> str:
    return " ".join("".join(sign for sign in text if sign not in SLIM).split())


@settings(max_examples=300, deadline=None)
@given(text=SENTENCES, data=st.data())
@example(text="March 5, 2024", data=None)
def test_uneven_white_space_changes_no_value_and_no_words(text, data):
    text = even(text)
    pieces = []
    for sign in text:
        if data is None:
            pieces.append(sign.replace(" ", " \u2060\n ") + "\u2060")
        else:
            pieces.append((data.draw(BLANKS) if sign == " " else sign) + data.draw(NO_WIDTH))
    spread = "".join(pieces)
    plain, uneven = extract(text, REFERENCE, ExtractConfig()), extract(spread, REFERENCE, ExtractConfig())
    assert [replace(reading, start=0, end=1) for reading in uneven] == [replace(reading, start=0, end=1) for reading in plain]
    for one, other in zip(uneven, plain, strict=True):
        surface = spread[one.start : one.end]
        assert even(surface) == text[other.start : other.end]
        assert surface[0] not in SLIM
        assert surface[-1] not in SLIM
        assert surface.strip() == surface


@settings(max_examples=300, deadline=None)
@given(text=SENTENCES)
@example(text="It is two at least ten did not know.")
def test_readings_of_dates_and_figures_together_lie_in_order_and_apart(text):
    previous = 0
    for reading in extract(text, REFERENCE, ExtractConfig()):
        assert previous <= reading.start < reading.end <= len(text)
        previous = reading.end
