"""Rounding, units, nouns and moods, each by itself."""

from __future__ import annotations

from decimal import Decimal

import pytest

from crosscheck import conversion
from crosscheck.compare import units
from crosscheck.compare.mood import mood_of, points
from crosscheck.compare.nouns import is_narrower, same_noun
from crosscheck.compare.rounding import find_rounding, last_place, significant_figures
from crosscheck.config import CompareConfig
from crosscheck.extract.figures.unit_names import DURATIONS, MEASURES
from tests.unit.compare.pairs import mention
from tests.unit.compare.readings import DAY, days, number, said


@pytest.mark.parametrize(
    ("value", "place", "digits"),
    [("1200", "100", 2), ("3.5", "0.1", 2), ("52.20", "0.01", 3), ("1.2E6", "1E5", 2), ("0", "1", 1)],
)
def test_the_precision_of_a_figure(value: str, place: str, digits: int) -> None:
    assert last_place(Decimal(value)) == Decimal(place)
    assert significant_figures(Decimal(value)) == digits


ROUNDINGS = [
    ("1200", "1183", False, "rounded"),
    ("43E6", "43.89E6", False, "cut off"),
    ("300", "310", False, "rounded"),
    ("300", "340", False, None),
    ("50", "48", False, None),
    ("50", "48", True, "rounded"),
    ("500", "463", True, "rounded"),
    ("510", "495", True, "approximate"),
    ("500", "400", True, None),
    ("6128.40", "6117.25", False, None),
    ("52.18", "52.20", False, None),
    ("2E9", "1.8E9", False, "rounded"),
    ("-1200", "-1183", False, "rounded"),
    ("0", "0.3", False, None),
]


@pytest.mark.parametrize(("coarse", "precise", "hedged", "manner"), ROUNDINGS)
def test_roundings_either_way_round(coarse: str, precise: str, hedged: bool, manner: str | None) -> None:
    for pair in ((coarse, precise), (precise, coarse)):
        found = find_rounding(Decimal(pair[0]), Decimal(pair[1]), hedged=hedged, config=CompareConfig())
        assert (found.manner if found else None) == manner


def test_every_whitelisted_unit_is_known_to_the_unit_library_and_read_by_the_extractor() -> None:
    read = {*DURATIONS, *MEASURES}
    for name in conversion.CONVERTIBLE:
        assert conversion.line_between(name, name) is not None
        assert name in read or name.split("_")[0] in ("cubic", "square", "metric") or name.endswith("joule")


@pytest.mark.parametrize(
    ("value", "source", "target", "expected"),
    [("0", "degree_celsius", "degree_fahrenheit", "32"), ("10", "mile", "kilometer", "16.09"), ("1", "decade", "year", "10")],
)
def test_conversions(value: str, source: str, target: str, expected: str) -> None:
    both = units.measure(number(1, "measure", unit=target), number(value, "measure", unit=source))
    assert both is not None
    assert both.second.low is not None
    assert round(both.second.low, 2) == Decimal(expected)


def test_nouns() -> None:
    assert same_noun("people", "miners")
    assert same_noun("injured miners", "miner")
    assert same_noun(None, "miners")
    assert not same_noun("houses", "miners")
    assert is_narrower("young women", "women", one_status=False)
    assert not is_narrower("women", "young women", one_status=True)
    assert not is_narrower("people", "people", one_status=True)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("The bridge is expected to cost * crowns.", "ahead"),
        ("The ministry forecasts * arrivals.", "ahead"),
        ("The bridge could cost * crowns.", "modal"),
        ("The mayor denied that * crowns were lost.", "denied"),
        ("Nobody lost * crowns as first reported.", "denied"),
        ("Rebels claimed that * soldiers fell.", "claimed"),
        ("“We lost * boats,” he said.", "quoted"),
    ],
)
def test_moods(sentence: str, true: str) -> None:
    mood = mood_of(said(number(12), sentence))
    assert [name for name in ("ahead", "modal", "denied", "claimed", "quoted") if getattr(mood, name)] == [true]


def test_a_past_day_is_no_plan_and_a_verb_of_denial_dates_itself() -> None:
    past = mood_of(said(days("2025-03-24"), "He said on * that the ferry will sail.", DAY))
    coming = mood_of(said(days("2025-03-28"), "The ferry will sail on *.", DAY))
    denied = mood_of(said(days("2025-03-24"), "The mayor denied on * that boats were lost.", DAY))
    not_then = mood_of(said(days("2025-03-24"), "The ferry sailed, but not on *.", DAY))
    assert (past.ahead, coming.ahead, denied.denied, not_then.denied) == (False, True, False, True)


@pytest.mark.parametrize(
    ("sentence", "way"),
    [
        ("The mayor is expected to resign on [Monday].", "future"),
        ("The mayor was expected to resign on [Monday].", "future"),
        ("The mayor is due to speak on [31 March 2025].", "future"),
        ("The mayor will be sworn in on [Monday].", "future"),
        ("She told them the vote was set to be held on [Monday].", "future"),
        ("The mayor is expected to resign on [28 March 2025], he said.", "future"),
        ("The inquiry opens on [Thursday].", "future"),
        ("The mayor resigned on [Monday].", "past"),
        ("The mayor whom all expected to win resigned on [Monday].", "past"),
        ("The mayor said on [Monday] that he is expected to resign.", "past"),
    ],
)
def test_a_day_is_ahead_where_its_own_verb_points(sentence: str, way: str) -> None:
    side = mention(sentence, "2025-03-26", "a-1", "Harbour Post")
    assert points(side) == way
    assert mood_of(side).ahead is (way == "future")
