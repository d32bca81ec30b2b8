import datetime as dt

import numpy as np

from crosscheck.align.stories import find_stories, story_text
from crosscheck.config import AlignConfig
from crosscheck.model import Article
from tests.unit.align.builders import sentence

CONFIG = AlignConfig(story_similarity=0.75, name_weight=0.8, gap_weight=0.15)
DAY = dt.date(2024, 5, 2)


def stories(*rows: tuple[str, list[float], dt.date | None]) -> list[list[int]]:
    """Groups of positions, for rows of (head of the article, vector, publication day)."""
    articles = [Article(f"a{n}", "outlet", "", published=day) for n, (_, _, day) in enumerate(rows)]
    vectors = np.array([v for _, v, _ in rows], np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    found = find_stories(articles, [text for text, _, _ in rows], vectors, CONFIG)
    return [[n for n, a in enumerate(articles) if found[a.id] == label] for label in sorted(set(found.values()))]


def test_alike_articles_join_and_others_stay_apart() -> None:
    ferry = ("the ferry Selma sank off Ostrow", [1.0, 0.1], DAY)
    assert stories(ferry, ("bank profits fell at Lunden", [0.0, 1.0], DAY), ferry) == [[0, 2], [1]]


def test_shared_names_join_what_meaning_alone_does_not() -> None:
    plain = ("a ferry sank and crews searched", [1.0, 0.0], DAY), ("a boat search went on", [0.72, 0.69], DAY)
    named = ("a ferry sank off Ostrow in Vinland", [1.0, 0.0], DAY), ("a search went on off Ostrow in Vinland", [0.72, 0.69], DAY)
    assert stories(*plain) == [[0], [1]]
    assert stories(*named) == [[0, 1]]


def test_a_like_event_long_before_is_another_story() -> None:
    now, then = ("a warehouse burned", [1.0, 0.0], DAY), ("a warehouse burned", [0.85, 0.53], DAY - dt.timedelta(300))
    assert stories(now, then) == [[0], [1]]
    assert stories(now, (*then[:2], DAY)) == [[0, 1]]
    assert stories(now, (*then[:2], None)) == [[0, 1]], "an unknown day says nothing"


def test_one_article_between_two_stories_does_not_join_them() -> None:
    left, bridge, right = ("x", [1.0, 0.0], DAY), ("x", [0.8, 0.6], DAY), ("x", [0.25, 0.97], DAY)
    assert stories(left, left, bridge, right, right) == [[0, 1, 2], [3, 4]]


def test_story_text_is_the_head_of_the_claims() -> None:
    rows = (sentence("Ferry sinks off Ostrow"), sentence("Share this", 1, claim=False), sentence("Forty people were aboard.", 2))
    assert story_text(rows, AlignConfig(lead_words=6)) == "Ferry sinks off Ostrow Forty people"


def test_no_articles_no_stories() -> None:
    assert find_stories([], [], np.zeros((0, 2), np.float32), CONFIG) == {}
