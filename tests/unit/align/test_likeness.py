"""What an article is compared by, and what two of them share."""

import datetime as dt
import math

import pytest

from crosscheck.align.commonness import SHARES, rarity
from crosscheck.align.likeness import features, sketch
from crosscheck.align.story_weights import WEIGHTS
from crosscheck.align.words import FUNCTION_WORDS, stem
from crosscheck.config import AlignConfig, Config
from crosscheck.mentions import mentions_of, segment_articles
from crosscheck.model import Article

CONFIG = AlignConfig()
DAY = dt.date(2024, 5, 2)


def sketched(text: str, title: str = "", day: dt.date | None = DAY, config: AlignConfig = CONFIG):
    article = Article("a", "outlet", text, title, day)
    sentences = segment_articles([article], Config())
    return sketch(article, sentences["a"], mentions_of([article], Config(), sentences), config)


def compared(a, b) -> dict[str, float]:
    return dict(zip(WEIGHTS, features(a, b, CONFIG), strict=True))


def test_a_sketch_holds_words_by_their_places():
    one = sketched(
        "Captain Ilse Brandtner left the Selma. Divers came. A reef was near.", "Ferry sinks", config=AlignConfig(lead_words=8)
    )
    assert sorted(one.title) == ["ferri", "sink"]
    assert sorted(one.lead) == ["brandtner", "captain", "ferri", "ils", "left", "selma", "sink"]
    assert {"diver", "reef"} <= set(one.whole) - set(one.lead)
    assert sorted(one.names) == ["brandtner", "ils", "selma"], "what opens a sentence may be any word"
    assert list(one.full_names) == ["ils brandtner"]


def test_fields_have_unit_length_and_rare_words_weigh_more():
    one = sketched("The president met divers.")
    assert math.fsum(weight * weight for weight in one.lead.values()) == pytest.approx(1)
    assert one.lead["diver"] > 3 * one.lead["presid"]


def test_only_so_many_words_are_looked_at():
    one = sketched("Divers came. Pilots left. Nurses slept.", config=AlignConfig(whole_words=3))
    assert {"diver", "pilot"} <= set(one.whole)
    assert "nurs" not in one.whole


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Selma sank on Tuesday.", [(dt.date(2024, 4, 30), dt.date(2024, 4, 30))]),
        ("The Selma sank at 9 p.m. on April 30.", [(dt.date(2024, 4, 30), dt.date(2024, 4, 30))]),
        ("The Selma sank in April.", [(dt.date(2024, 4, 1), dt.date(2024, 4, 30))]),
        ("The Selma sank in 2023.", []),
        ("The Selma will be raised on Tuesday.", []),
        ("Officials plan to raise the Selma on May 9.", []),
    ],
)
def test_told_days_are_those_on_which_something_happened(text, told):
    assert sketched(text).told_days == {(first.toordinal(), last.toordinal()) for first, last in told}


def test_the_gap_grows_from_a_day_on_and_an_event_day_told_by_both_is_set_against_it():
    first, morning = sketched("The Selma sank on Tuesday."), sketched("The Selma sank on Tuesday.", day=dt.date(2024, 5, 3))
    year = sketched("The Selma sank on April 30, 2024.", day=DAY + dt.timedelta(365))
    in_month = sketched("The Selma sank in April last year.", day=DAY + dt.timedelta(365))
    unsaid = sketched("The Selma sank last year.", day=DAY + dt.timedelta(365))
    assert compared(first, morning)["gap"] == 0
    assert compared(first, year)["gap"] == compared(first, year)["gap_same_event_day"] == pytest.approx(1)
    assert compared(first, in_month)["gap_same_event_day"] == pytest.approx(1)
    assert compared(in_month, in_month)["gap_same_event_day"] == 0, "a month alone is no day"
    assert compared(first, unsaid)["gap_same_event_day"] == 0
    assert 0 < compared(first, sketched("The Selma sank.", day=None))["gap"] < 1


def test_a_day_long_before_both_tells_nothing():
    told = "The war began on May 1, 2020."
    assert compared(sketched(told), sketched(told, day=DAY + dt.timedelta(9)))["gap_same_event_day"] == 0


def test_titles_count_within_a_day():
    near, far = (sketched("Divers came.", "Ferry sinks", DAY + dt.timedelta(days)) for days in (1, 2))
    one = sketched("Nurses slept.", "Ferry sinks")
    assert compared(one, near)["title_same_day"] == pytest.approx(1)
    assert compared(one, far)["title_same_day"] == 0


def test_features_are_the_same_from_both_sides():
    a, b = sketched("Ilse Brandtner left the Selma.", "Ferry sinks"), sketched("The Selma went down, divers said.", "Selma sinks")
    assert features(a, b, CONFIG) == pytest.approx(features(b, a, CONFIG))


def test_common_words_are_stems_that_are_read():
    assert not SHARES.keys() & FUNCTION_WORDS
    assert all(0 < share < 1 for share in SHARES.values())
    assert stem("president") in SHARES
    assert rarity("selma", 5000) > rarity("china", 5000) > rarity(stem("president"), 5000) > 1
