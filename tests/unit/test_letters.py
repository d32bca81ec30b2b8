import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.letters import letter_runs, may_hold_digits, squeezed

TEXTS = st.text(
    st.one_of(st.sampled_from("aZzéßµŠ\u00b2¼٣_-’“€5 \u0130\ud800"), st.characters(exclude_categories=())), max_size=30
)


@given(TEXTS)
def test_runs_of_letters_are_those_that_a_pattern_finds(text):
    assert letter_runs(text.lower()) == re.findall("[a-z]+", text.lower())


@given(TEXTS.filter(lambda text: not {"\u0130", "\u212a"} & set(text)))
def test_runs_of_any_case_are_those_of_the_text_in_lower_case(text):
    assert letter_runs(text) == letter_runs(text.lower())


def test_but_two_signs_beyond_the_plain_letters_are_plain_ones_in_lower_case():
    assert [sign for sign in map(chr, range(128, 0x110000)) if letter_runs(sign.lower())] == ["\u0130", "\u212a"]


@given(TEXTS)
def test_a_squeezed_text_lacks_all_that_is_neither_letter_nor_digit(text):
    assert squeezed(text) == re.sub(r"[\W_]+", "", text.casefold())


@pytest.mark.parametrize("sign", [bytes([code]).decode("cp1252", "replace") for code in range(256)])
def test_every_sign_of_the_page_is_squeezed_as_any_other(sign):
    assert squeezed(f"A{sign}") == re.sub(r"[\W_]+", "", f"A{sign}".casefold())


@given(TEXTS)
def test_a_digit_is_never_overlooked(text):
    assert may_hold_digits(text) or not any(sign.isdecimal() or sign in "½¼⅔" for sign in text)


def test_a_plain_sentence_without_digits_is_known_as_one():
    assert not may_hold_digits("Nobody was hurt.")
    assert not may_hold_digits("“Nobody” was hurt – so far.")
    assert may_hold_digits("Route 5")
    assert may_hold_digits("½ a mile – or more")
