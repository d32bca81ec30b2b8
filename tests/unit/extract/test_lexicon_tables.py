"""The tables of units and currencies do not contradict themselves."""

from __future__ import annotations

from collections import Counter

import pytest

from crosscheck.extract.figures.unit_names import COMPOUNDS, DURATIONS, LENGTHS, MEASURES, SYMBOLS
from crosscheck.extract.figures.units import unit_at
from crosscheck.extract.lines.lexicon import DATE_WORDS, STOPS
from crosscheck.extract.lines.tokens import tokenise
from crosscheck.extract.money.currencies import CENT_CURRENCIES, CODES, DOLLAR_PREFIXES, MINOR, NATIONS, SIGNS, WRITTEN_BEFORE

SPELLINGS = sorted(
    {
        (name, spelling.strip())
        for name, further in (*DURATIONS.items(), *MEASURES.items())
        for spelling in (name.replace("_", " "), *further.split(","))
        if spelling.strip()
    }
)


def test_no_spelling_names_two_units():
    twice = [spelling for spelling, times in Counter(spelling for _, spelling in SPELLINGS).items() if times > 1]
    assert twice == []


@pytest.mark.parametrize(("name", "spelling"), SPELLINGS)
def test_every_spelling_is_read_back_as_its_unit(name, spelling):
    found = unit_at(tokenise(f"7{'' if len(spelling) < 4 else ' '}{spelling}."), 1)
    assert found is not None
    assert found.name == name


def test_every_part_of_a_table_names_a_known_unit():
    known = {*MEASURES, *DURATIONS, "kilojoule", "megajoule", "kilovolt", "metric_horsepower"}
    assert {*SYMBOLS.values(), *LENGTHS, *(name for pair in COMPOUNDS for name in pair)} <= known


def test_every_currency_has_a_code_of_three_letters():
    pairs = [pair.rpartition(":")[2] for row in NATIONS.values() for pair in row.split()]
    codes = {
        *SIGNS.values(),
        *DOLLAR_PREFIXES.values(),
        *WRITTEN_BEFORE.values(),
        *MINOR.values(),
        *CENT_CURRENCIES,
        *CODES,
        *pairs,
    } - {"-"}
    assert [code for code in codes if not (len(code) == 3 and code.isupper())] == []


def test_the_words_of_dates_end_a_counted_phrase():
    assert DATE_WORDS <= STOPS
