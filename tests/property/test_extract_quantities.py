"""What holds of quantities in any text at all."""

from __future__ import annotations

import string
import sys

from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from crosscheck.config import ExtractConfig
from crosscheck.extract.lines.collapsed import collapse
from crosscheck.extract.lines.glance import Glance, glance
from crosscheck.extract.lines.tokens import tokenise
from crosscheck.extract.names.addresses import masked
from crosscheck.extract.numbers.numerals import find_numerals
from crosscheck.extract.quantities import examine_quantities, read_quantities

CONFIG = ExtractConfig()
PIECES = (
    "one two twenty five hundred thousand million a an half dozen dozens tens of and or to from between - – — . , ( )"
    " [ ] / : $ € £ % ½ ² ٣ 1 2 12 1,234 1,,2 3.5 1.2.3 0 007 2019 100bn km mph C F m b k times in out people killed"
    " were more than at least about no nobody none year-old years old per cent points p USD Rs. US minus + ~ ≥ × 10"
    " rose fell by up another other including among total aged each A$ Y= PS '"
).split(" ")
news = st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(["", " ", " ", "-", "\u00a0", "\n"])), max_size=16).map(
    lambda pairs: "".join(piece + gap for piece, gap in pairs)
)
anything = st.one_of(st.text(max_size=80), news, st.text(alphabet=string.digits + ",.-/:$% mMkx½²٣", max_size=40))


@settings(max_examples=300, deadline=None)
@given(anything)
def test_readings_lie_in_the_text_in_order_and_apart(text):
    previous = 0
    for reading in read_quantities(text, (), CONFIG):
        assert previous <= reading.start < reading.end <= len(text)
        assert text[reading.start : reading.end].strip() == text[reading.start : reading.end]
        previous = reading.end


@settings(max_examples=300, deadline=None)
@given(anything)
def test_every_interval_has_an_end_and_is_the_right_way_round(text):
    for reading in read_quantities(text, (), CONFIG):
        assert reading.low is not None or reading.high is not None
        if reading.kind != "score" and reading.low is not None and reading.high is not None:
            assert reading.low <= reading.high


@settings(max_examples=200, deadline=None)
@given(anything, st.integers(0, 80), st.integers(1, 20))
def test_no_reading_touches_a_taken_span(text, start, length):
    assume(text[start : start + length].strip())  # a date is never blank
    for reading in read_quantities(text, ((start, start + length),), CONFIG):
        assert reading.end <= start or reading.start >= start + length


@settings(max_examples=200, deadline=None)
@given(anything)
def test_tokens_and_numerals_are_the_text_itself(text):
    line = tokenise(text)
    tokens = [line.at(index) for index in range(line.size)]
    assert all(text[token.start : token.end] == token.text for token in tokens)
    assert "".join(token.text for token in tokens) == "".join(text.split())
    assert all(line.touching(index) == (tokens[index].end == tokens[index + 1].start) for index in range(line.size - 1))
    assert line.at(-1).text == line.at(line.size).text == ""
    assert not line.touching(-1)
    assert not line.touching(line.size - 1)
    assert all(0 <= found.start < found.end <= len(text) for found in find_numerals(text))


@settings(max_examples=300, deadline=None)
@given(anything)
def test_a_glance_hides_no_figure(text):
    everything = glance(text)._replace(digits=frozenset(range(1, 30)))
    assert examine_quantities(text, (), CONFIG).readings == examine_quantities(text, (), CONFIG, seen=everything).readings


hosts = st.sampled_from(
    [*"www. http:// a b1 .com .co .UK ly COM @ # _ - +1 555 5550 01234 555666 SW1A 2AB 9X 12345 ( ) / . , 7".split(" "), " ", ""]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(hosts, max_size=14).map("".join))
@example("01234 5550 5550")
@example("(0555-5550-5550")
def test_a_glance_hides_no_address(text):
    everything = Glance("@#+://www.", frozenset({"com"}), frozenset({3, 4, 5}))
    assert masked(text, glance(text)) == masked(text, everything)


def test_every_blank_but_a_space_is_uneven():
    blanks = [chr(code) for code in range(sys.maxunicode + 1) if chr(code).isspace() and chr(code) != " "]
    assert len(blanks) > 20
    for blank in blanks:
        assert collapse(f"two{blank}boats").text == "two boats"
