"""Whose dollar, rupee or crown it is: by the address of the outlet, by the country that a sentence names, or marked as open."""

from __future__ import annotations

from decimal import Decimal

import pytest

from crosscheck.config import CompareConfig, ExtractConfig
from crosscheck.extract import extract
from crosscheck.extract.money.currencies import CODES
from crosscheck.extract.money.homes import dollars_of
from crosscheck.extract.money.ranges import PER_DOLLAR, rates_between
from crosscheck.extract.money.shared import _CODES, _COUNTRIES
from crosscheck.model import Alignment, Article, Locale, Mention, Reading, Sentence, Verdict
from tests.judging import compare


def read(text: str, dollars: tuple[str, ...] = ("USD",)) -> Reading:
    (found,) = extract(text, None, ExtractConfig(), locale=Locale(dollars=dollars))
    return found


@pytest.mark.parametrize(
    ("outlet", "urls", "dollars"),
    [
        ("Harbour Post", ["https://www.harbour.com.au/news/1"], ("AUD", "USD")),
        ("Harbour Post", ["http://harbour.ca"], ("CAD", "USD")),
        ("Harbour Post", ["harbour.co.nz/story"], ("NZD", "USD")),
        ("Harbour Post", ["https://www.straitstimes.com/x"], ("SGD", "USD")),
        ("Harbour Post", ["https://harbour.co.uk/au"], ("USD",)),
        ("Harbour Post", ["https://harbour.com/au/story.ca"], ("USD",)),
        ("Harbour Post", ["https://harbour.com.au/1", "https://harbour.com/2", "https://harbour.com/3"], ("USD",)),
        ("harbour.net.au", [""], ("AUD", "USD")),
        ("Harbour Post", [""], ("USD",)),
        ("", [], ("USD",)),
        ("Harbour Post", ["https://.au", "a.b@c d.au"], ("USD",)),
    ],
)
def test_an_outlets_dollar_is_that_of_the_country_of_its_address(outlet, urls, dollars):
    articles = [Article(str(n), outlet, "", url=url) for n, url in enumerate(urls)]
    assert dollars_of(articles) == dollars_of(articles[::-1]) == dollars


@pytest.mark.parametrize("text", ["The pier cost $5m.", "The pier cost 5 million dollars.", "The bun rose 5 cents."])
def test_a_dollar_outside_the_united_states_is_that_countrys_and_marked(text):
    found = read(text, ("AUD", "USD"))
    assert (found.unit, found.units, found.resolution) == (
        "AUD", ("USD",), "dollars read as Australian dollars, by the address of the outlet",
    )  # fmt: skip
    assert (read(text).unit, read(text).units, read(text).resolution) == ("USD", (), "")


@pytest.mark.parametrize("text", ["The pier cost US$5m.", "The pier cost 5 million Canadian dollars.", "The pier cost £5m."])
def test_an_amount_that_names_its_country_is_the_same_everywhere(text):
    assert read(text, ("AUD", "USD")) == read(text)


def test_a_conversion_into_american_dollars_settles_the_first_amount():
    found = read("The pier cost $5m (US$3.4m).", ("AUD", "USD"))
    assert (found.unit, found.units, found.conversion.agrees) == ("AUD", (), True)


def mention(text: str, name: str, dollars: tuple[str, ...]) -> Mention:
    reading = read(text, dollars)
    return Mention(
        name, name, None, Sentence("text", 0, len(text), text), reading.start, reading.end, text[reading.start : reading.end],
        reading,
    )  # fmt: skip


def verdict(left: tuple[str, tuple[str, ...]], right: tuple[str, tuple[str, ...]]) -> Verdict | None:
    """What two amounts come to where a conflict is firm unless a doubt forbids it, whatever the models make of the pair."""
    config = CompareConfig(firm_threshold=0.0, possible_threshold=0.0)
    return compare(Alignment(mention(left[0], "a", left[1]), mention(right[0], "b", right[1]), 0.97), config)


US, AU = ("USD",), ("AUD", "USD")


def test_amounts_that_may_be_in_two_currencies_never_conflict_firmly():
    told = verdict(("The harbour paid $5.2 million for the pier.", US), ("The harbour paid $5.3 million for the pier.", AU))
    assert (told.relation, told.tier) == ("conflict", "possible")
    sure = verdict(("The harbour paid $5.2 million for the pier.", US), ("The harbour paid $5.3 million for the pier.", US))
    assert (sure.relation, sure.tier) == ("conflict", "firm")


def test_equal_figures_whose_sign_may_be_one_currency_are_the_same():
    told = verdict(("The harbour paid $5.2 million for the pier.", US), ("The harbour paid $5.2 million for the pier.", AU))
    assert told.relation == "same"


def test_equal_figures_in_two_named_currencies_are_a_conflict():
    told = verdict(("The harbour paid US$5.2 million for it.", US), ("The harbour paid £5.2 million for it.", AU))
    assert told.rule == "conflict-currency"


def test_either_figure_of_a_conversion_may_agree():
    left = ("The harbour paid $65-billion (£50.8bn) for it.", US)
    assert verdict(left, ("The harbour paid £50.8bn for it.", US)).relation == "same"
    assert verdict(left, ("The harbour paid $65 billion for it.", US)).relation == "same"
    assert verdict(left, ("The harbour paid £58.5bn for it.", US)).relation == "conflict"


def test_every_shared_name_stands_for_known_codes_of_named_countries():
    codes = {code for row in _CODES.values() for code in row.split()}
    assert codes <= set(_COUNTRIES)
    assert codes <= CODES | {"SOS"}
    assert all(low <= high for low, high in PER_DOLLAR.values())
    assert set(PER_DOLLAR) <= CODES


def test_rates_of_a_pair_lie_within_each_other():
    low, high = rates_between("GBP", "USD")
    assert low < Decimal("1.27") < high
    assert rates_between("GBP", "TRY") is None
