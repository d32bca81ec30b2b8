"""Whatever a reader passes over at a look says nothing: with every gate open, the same is read and refused."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.config import ExtractConfig
from crosscheck.extract import examine, quantities
from crosscheck.extract.dates import lookalikes, reading, tense
from crosscheck.extract.dates.families import FAMILIES, SIGNS, families_in
from crosscheck.extract.figures import ages, ratios
from crosscheck.extract.grammar import GRAMMAR
from crosscheck.extract.lines.glance import glance
from crosscheck.extract.lines.tokens import tokenise
from crosscheck.extract.money import named
from crosscheck.extract.names import addresses
from crosscheck.extract.numbers import digits, numerals
from crosscheck.extract.phrases import doers, roles
from crosscheck.extract.rule import EXAMPLE_DAY

CONFIG = ExtractConfig()
TEXTS = sorted({example.rpartition(" → ")[0] for rule in GRAMMAR for example in (*rule.reads, *rule.leaves)})
WORDS = sorted({word for text in TEXTS for word in re.findall(r"\w[\w.,'’:]*\w|\S", text)})
SENTENCES = st.lists(
    st.tuples(st.sampled_from(WORDS), st.sampled_from([" ", " ", " ", "-", ""]))
    | st.tuples(st.sampled_from(TEXTS), st.just(" ")),
    max_size=14,
).map(lambda pairs: "".join(word + gap for word, gap in pairs))

EVERY_FAMILY = frozenset(need for form in reading._FORMS for need in form.needs)


class Open(frozenset):
    """A set of words that seems to hold every word."""

    def __contains__(self, _word):
        return True


def opened(patch, text):
    """Open every gate inside a sentence."""
    for room, gate in ((ages, "_LEADING"), (ratios, "_LINKING"), (numerals, "_ENDINGS"), (digits, "_MAY_GO_ON")):
        patch.setattr(room, gate, Open())
    for room, gate in ((named, "_CENTS"), (doers, "_TOLL"), (roles, "_TELLING_TOTAL"), (roles, "_TELLING_PART")):
        patch.setattr(room, gate, tokenise(text).words)
    patch.setattr(quantities, "SIGNS", tokenise(text).words | glance(text).words)
    patch.setattr(named, "_may_scale", lambda _line, _at: True)
    patch.setattr(tense, "_may_tell", lambda _word: True)
    patch.setattr(reading, "families_in", lambda _seen: EVERY_FAMILY)
    for gate in ("_GROUPED", "_INWARD"):
        patch.setattr(addresses, gate, re.compile(""))


def assert_gates_hide_nothing(text, day=EXAMPLE_DAY):
    found = examine(text, day, CONFIG)
    with pytest.MonkeyPatch.context() as patch:
        opened(patch, text)
        assert examine(text, day, CONFIG) == found


@pytest.mark.parametrize("text", TEXTS)
def test_gates_hide_nothing_in_any_example(text):
    assert_gates_hide_nothing(text)


@settings(max_examples=400, deadline=None)
@given(SENTENCES, st.none() | st.dates(dt.date(1990, 1, 1), dt.date(2060, 1, 1)))
def test_gates_hide_nothing_in_sentences_of_their_words(text, day):
    assert_gates_hide_nothing(text, day)


@settings(max_examples=300, deadline=None)
@given(SENTENCES)
def test_a_sentence_shows_every_family_whose_words_it_holds(text):
    seen = glance(text)
    shown = {
        one.name
        for one in FAMILIES
        if not one.signs.isdisjoint(seen.words)
        and not (one.beside and one.beside.isdisjoint(seen.words))
        and not (one.digits and one.digits.isdisjoint(seen.digits))
    }
    assert shown <= families_in(seen)
    assert seen.digits or not shown or not seen.words.isdisjoint(SIGNS)


@settings(max_examples=300, deadline=None)
@given(SENTENCES | st.text(), st.integers(0, 200))
def test_the_word_before_a_place_is_what_its_pattern_finds(text, place):
    start = min(place, len(text))
    left = lookalikes._WORD_BEFORE.search(text, max(0, start - lookalikes._LOOK), start)
    said = (left[1], left[2]) if left else ("", text[max(0, start - 3) : start])
    assert lookalikes._word_before(text, start) == said


@settings(max_examples=300, deadline=None)
@given(SENTENCES | st.text())
def test_a_glance_has_every_run_of_letters_and_digits(text):
    seen = glance(text)
    words = re.findall(r"[a-z]+|[0-9]+|[\u00bc-\u00be\u2150-\u215e]", seen.low)
    assert seen.words == frozenset(words)
    assert seen.digits == frozenset(len(word) for word in words if word.isascii() and word.isdigit())


@settings(max_examples=300, deadline=None)
@given(SENTENCES | st.text())
def test_a_line_knows_where_its_tokens_lie(text):
    line = tokenise(text)
    tokens = [line.at(index) for index in range(line.size)]
    assert line.starts == [*[token.start for token in tokens], len(text)] or not tokens
    assert line.ends == [token.end for token in tokens]
    assert (line.written, line.lows, line.sorts) == tuple([token[part] for token in tokens] for part in (0, 1, 4))
