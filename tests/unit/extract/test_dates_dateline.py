"""The day of a dateline: read as a date, and what the words of its article count from."""

from __future__ import annotations

import datetime as dt

from crosscheck.config import Config, ExtractConfig
from crosscheck.extract.dates.dateline import dateline_day, filing_day
from crosscheck.mentions import mentions_of, segment_articles
from crosscheck.model import Article

PUBLISHED = dt.date(2024, 5, 13)  # a Monday
CONFIG = ExtractConfig()


def days(text, published=PUBLISHED):
    article = Article("a", "Harbour Post", text, published=published)
    return [(m.surface, m.reading.earliest) for m in mentions_of((article,), Config())]


def filed(text, published=PUBLISHED):
    article = Article("a", "Harbour Post", text, published=published)
    return filing_day(segment_articles((article,), Config())["a"], published, CONFIG)


def test_the_day_of_a_dateline_is_read():
    (one,) = dateline_day("PORT ALDER, May 12 (Reuters) -", PUBLISHED, CONFIG)
    assert (one.earliest, one.rule) == (dt.date(2024, 5, 12), "date.month-day")
    assert dateline_day("PORT ALDER (Reuters) -", PUBLISHED, CONFIG) == ()
    assert dateline_day("PORT ALDER, May 12, May 13 -", PUBLISHED, CONFIG) == ()


def test_words_count_from_the_day_of_filing():
    said = days("PORT ALDER, May 12 (Reuters) - A ferry sank today, the coast guard said.")
    assert said == [("May 12", dt.date(2024, 5, 12)), ("today", dt.date(2024, 5, 12))]
    assert days("PORT ALDER (Reuters) - A ferry sank today, the coast guard said.") == [("today", PUBLISHED)]


def test_a_reading_says_that_it_counts_from_the_dateline():
    article = Article("a", "Post", "PORT ALDER, May 12 (Reuters) - A ferry sank yesterday, a crew said.", published=PUBLISHED)
    said = [m.reading.resolution for m in mentions_of((article,), Config()) if m.sentence.claim]
    assert said == ["“yesterday” counted from the dateline of 12 May 2024"]


def test_only_a_dateline_shortly_before_publication_is_followed():
    assert filed("PORT ALDER, May 12 (Reuters) - A ferry sank, a crew said.") == dt.date(2024, 5, 12)
    assert filed("PORT ALDER, May 2 (Reuters) - A ferry sank, a crew said.") == PUBLISHED
    assert filed("PORT ALDER, May 14, 2024 (Reuters) - A ferry sank, a crew said.") == PUBLISHED
    assert filed("A ferry sank off the cape, a crew said.\n\nPORT ALDER, May 12 (Reuters) - It is raised.") == PUBLISHED
    assert filed("PORT ALDER, May 12, 2024 (Reuters) - A ferry sank, a crew said.", None) is None
