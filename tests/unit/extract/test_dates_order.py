"""Whether an outlet puts the day or the month first, and how its ambiguous dates are then read."""

from __future__ import annotations

import datetime as dt

import pytest

from crosscheck.config import Config, ExtractConfig
from crosscheck.extract.dates.order import day_first
from crosscheck.extract.dates.reading import examine_dates
from crosscheck.mentions import mentions_of
from crosscheck.model import Article, Locale

CONFIG = ExtractConfig()
DAY = dt.date(2025, 7, 1)


def orders(**texts):
    told = {
        outlet: [Article(f"{outlet}{place}", outlet, text, published=DAY) for place, text in enumerate(rows)]
        for outlet, rows in texts.items()
    }
    return dict(day_first(told))


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("The form is stamped 23/06/2025.", True),
        ("The form is stamped 23.06.2025.", True),
        ("The form is stamped 06/23/2025.", False),
        ("The form is stamped 6/23/25.", False),
        ("The form is stamped 05/06/2025.", None),
        ("The form is stamped 23/23/2025.", None),
        ("They won 23/06 and lost 13/5 on points, 1/23 in all.", None),
        ("Call 23/06/2025-114.", None),
    ],
)
def test_dates_of_one_reading_tell_the_order(text, order):
    assert orders(post=[text]) == {"post": order}


def test_an_outlets_own_dates_weigh_before_those_of_the_file():
    assert orders(post=["On 23/06/2025."], courier=["On 06/23/2025, 06/24/2025 and 06/25/2025."]) == {
        "post": True,
        "courier": False,
    }


def test_an_outlet_without_such_dates_follows_the_file():
    assert orders(post=["On 23/06/2025.", "On 24/06/2025."], courier=["On 05/06/2025."]) == {"post": True, "courier": True}


def test_dates_that_disagree_tell_nothing():
    assert orders(post=["On 23/06/2025 and 06/24/2025."]) == {"post": None}
    assert orders(post=["On 13/06/2025, 14/06/2025, 15/06/2025, 16/06/2025 and 06/24/2025."]) == {"post": True}


def test_a_date_said_often_in_one_article_is_one_vote():
    assert orders(post=["On 23/06/2025, yes, 23/06/2025.", "On 06/24/2025."]) == {"post": None}


@pytest.mark.parametrize(
    ("outlet", "url", "order"),
    [
        ("Port Alder Post", "https://www.post.example.co.uk/a", True),
        ("post.example.ie", "", True),
        ("Port Alder Post", "https://city.example.gov/a", False),
        ("Port Alder Post", "https://post.example.com/uk/a", None),
        ("Port Alder Post", "https://post.example.ca/a", None),
        ("The U.K. Post", "", None),
    ],
)
def test_the_country_of_an_address_tells_where_no_date_does(outlet, url, order):
    assert day_first({outlet: [Article("a", outlet, "No dates.", url=url)]})[outlet] is order


def test_own_dates_weigh_more_than_the_address():
    article = Article("a", "Post", "On 06/23/2025.", url="https://post.example.co.uk/a")
    assert day_first({"Post": [article]}) == {"Post": False}


def test_the_share_is_a_setting():
    told = {"post": [Article("a", "post", "On 23/06/2025, 25/06/2025 and 06/24/2025.")]}
    assert day_first(told)["post"] is None
    assert day_first(told, ExtractConfig(order_share=0.6))["post"] is True


@pytest.mark.parametrize(
    ("text", "order", "day", "other"),
    [
        ("03/04/2025", None, "2025-03-04", ["2025-04-03"]),
        ("03/04/2025", True, "2025-04-03", []),
        ("03/04/2025", False, "2025-03-04", []),
        ("03.04.2025", None, "2025-04-03", ["2025-03-04"]),
        ("03.04.2025", False, "2025-03-04", []),
        ("26/03/2025", False, "2025-03-26", []),
    ],
)
def test_an_ambiguous_date_keeps_its_other_reading_unless_the_order_is_known(text, order, day, other):
    (reading,) = examine_dates(f"The form is stamped {text}.", DAY, CONFIG, Locale(day_first=order)).readings
    assert reading.earliest.isoformat() == day
    assert [first.isoformat() for first, _ in reading.alternatives] == other


def test_the_order_reaches_the_reading():
    rows = (
        Article("a", "Post", "The quay was closed on 05/06/2025.", published=DAY),
        Article("b", "Post", "The pier was closed on 23/06/2025.", published=DAY),
    )
    days = {mention.article: mention.reading.earliest for mention in mentions_of(rows, Config())}
    assert days == {"a": dt.date(2025, 6, 5), "b": dt.date(2025, 6, 23)}
