"""Stories are the same whatever order the articles come in, and whatever else is in a file of many articles."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.adapters.articles import read_articles
from crosscheck.align import find_stories
from crosscheck.align.likeness import Wholes, cosine
from crosscheck.config import Config
from crosscheck.mentions import mentions_of, segment_articles
from crosscheck.model import Article
from tests.labelled import DATA

CONFIG = Config()
ARTICLES = read_articles(str(DATA / "labelled.csv")).articles
SENTENCES = segment_articles(ARTICLES, CONFIG)
MENTIONS = mentions_of(ARTICLES, CONFIG, SENTENCES)


def found_in(articles: list[Article]) -> dict[str, str]:
    return find_stories(articles, SENTENCES, MENTIONS, CONFIG.align)


WHOLE = found_in(list(ARTICLES))


@given(st.permutations(ARTICLES))
@settings(max_examples=10, deadline=None)
def test_the_order_of_articles_changes_nothing(articles: list[Article]) -> None:
    assert found_in(articles) == WHOLE


@given(st.sets(st.sampled_from(sorted(set(WHOLE.values()))), min_size=9))
@settings(max_examples=30, deadline=None)
def test_articles_of_other_stories_change_nothing(stories: set[str]) -> None:
    told = [article for article in ARTICLES if WHOLE[article.id] in stories]
    assert len(told) >= CONFIG.align.many_articles
    assert found_in(told) == {article.id: WHOLE[article.id] for article in told}


@given(st.lists(st.dictionaries(st.sampled_from("abcdefgh"), st.floats(0.01, 1.0), max_size=6), min_size=1, max_size=5))
def test_the_cosines_of_many_pairs_are_those_of_each(fields: list[dict[str, float]]) -> None:
    pairs = [(a, b) for a in range(len(fields)) for b in range(len(fields))]
    wholes = Wholes()
    for field in fields:
        wholes.add(field)
    assert list(wholes.cosines(pairs)) == [cosine(fields[a], fields[b]) for a, b in pairs]
