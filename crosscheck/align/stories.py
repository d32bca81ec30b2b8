"""Stories found where no column gives them, so that unrelated articles in one file never mix."""

from __future__ import annotations

import math
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from crosscheck.align.likeness import Sketch, Weighted, Wholes, features, sketch, telling
from crosscheck.align.linkage import average_linkage
from crosscheck.align.story_weights import GAPS, INTERCEPT, WEIGHTS
from crosscheck.config import AlignConfig
from crosscheck.model import Article, Mention, Sentence


def find_stories(
    articles: Sequence[Article],
    sentences: Mapping[str, Sequence[Sentence]],
    mentions: Sequence[Mention],
    config: AlignConfig,
) -> dict[str, str]:
    """Group articles that report the same event.

    Two articles are compared where their heads share words that are rare in the news, shortly after one another, or where they
    share a rare full name, whenever that was. How likely the two are of one story is a logistic model of few features
    (`story_weights`); average linkage over these probabilities keeps one article that resembles two stories from joining them.
    Words weigh the same in every file (`commonness`), so that other articles change no pair's likeness, but for one thing: a
    handful of articles is somebody's choice, so that the days between say little against one story.

    Args:
        articles: in any order, with distinct ids.
        sentences: article id to its sentences.
        mentions: the articles' mentions, in any order.
        config: settings whose names begin with `story_`, those of `sketch` and `features`, `few_articles` and `many_articles`.

    Returns:
        Article id to story: the least id of the story's articles.
    """
    told: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        told[mention.article].append(mention)
    ordered = sorted(articles, key=lambda one: one.id)
    return join_sketches(((one.id, sketch(one, sentences[one.id], told[one.id], config)) for one in ordered), config)


def join_sketches(sketches: Iterable[tuple[str, Sketch]], config: AlignConfig) -> dict[str, str]:
    """Group articles that report the same event, by their sketches alone.

    Args:
        sketches: ids of articles, ascending, each with its sketch; one after the other, so that all of them need never be held.
        config: as in `find_stories`.

    Returns:
        Article id to story: the least id of the story's articles.
    """
    ordered: list[str] = []
    rows: list[Sketch] = []
    wholes = Wholes()
    words: dict[str, str] = {}
    for article, one in sketches:
        ordered.append(article)
        wholes.add(one.whole)
        rows.append(_light(one, words))
    trust = _trust_in_days(len(ordered), config)
    if trust < 1:
        config = replace(config, story_window_days=math.inf, story_near_days=math.inf)
    likeness = {}
    pairs = candidates(rows, config)
    for (a, b), whole in zip(pairs, wholes.cosines(pairs), strict=True):
        value = one_story(rows[a], rows[b], config, trust, whole)
        if value >= config.story_floor_score:
            likeness[a, b] = value
    story = {article: article for article in ordered}
    for cluster in average_linkage(likeness, config.story_threshold):
        story.update({ordered[member]: ordered[cluster[0]] for member in cluster})
    return story


def _light(one: Sketch, words: dict[str, str]) -> Sketch:
    """A sketch without its whole text, its words the very ones of all other sketches: a third of its memory."""

    def shared(field: Weighted) -> Weighted:
        return {words.setdefault(word, word): weight for word, weight in field.items()}

    return replace(
        one, title=shared(one.title), lead=shared(one.lead), whole={}, names=shared(one.names), full_names=shared(one.full_names)
    )


def _trust_in_days(articles: int, config: AlignConfig) -> float:
    """How much the days between two articles tell: nothing in a handful of articles, everything in a file of many."""
    return min(1.0, max(0.0, (articles - config.few_articles) / max(1.0, config.many_articles - config.few_articles)))


def one_story(a: Sketch, b: Sketch, config: AlignConfig, trust: float = 1.0, whole: float | None = None) -> float:
    """How likely two articles report one event.

    Args:
        a: one article.
        b: another.
        config: as in `features`.
        trust: what the days between the two count, from 0 (nothing) to 1.
        whole: the cosine of their whole texts, where it is known.

    Returns:
        The probability, to four places.
    """
    told = zip(WEIGHTS.items(), features(a, b, config, whole), strict=True)
    logit = INTERCEPT + math.fsum(weight * value * (trust if name in GAPS else 1.0) for (name, weight), value in told)
    return round(1 / (1 + math.exp(-logit)), 4)


def candidates(sketches: Sequence[Sketch], config: AlignConfig) -> list[tuple[int, int]]:
    """Pairs worth comparing, found through lists of who uses a word.

    Args:
        sketches: n of them.
        config: `story_window_days`, `story_near_days`, `story_near_score`, `story_far_score`, `story_names_weight`.

    Returns:
        Sorted pairs (lower, higher) of rows. Work grows with the number of articles that share a rare word within the window,
        not with the square of all.
    """
    by_day = sorted(range(len(sketches)), key=lambda row: (sketches[row].day or 0, row))  # those without a day come first
    users: dict[str, _Users] = defaultdict(_Users)
    namers: dict[str, list[int]] = defaultdict(list)
    found: set[tuple[int, int]] = set()
    for row in by_day:
        one = sketches[row]
        overlap: dict[int, float] = defaultdict(float)
        for stem, weight in sorted(one.lead.items()):
            if telling(stem):
                for other in users[stem].near(sketches, one.day, config.story_window_days):
                    overlap[other] += weight * sketches[other].lead[stem]
                users[stem].add(row, one.day)
        for other, value in overlap.items():
            if value >= (config.story_near_score if _near(one, sketches[other], config) else config.story_far_score):
                found.add(_pair(row, other))
        named: dict[int, float] = defaultdict(float)
        for name, weight in one.full_names.items():
            for other in namers[name]:
                named[other] += weight
            namers[name].append(row)
        found.update(_pair(row, other) for other, value in named.items() if value >= config.story_names_weight)
    return sorted(found)


@dataclass(slots=True)
class _Users:
    """Rows of the articles that use a word: those without a day, and the others by their days, the first of them forgotten."""

    undated: list[int] = field(default_factory=list)
    dated: deque[int] = field(default_factory=deque)

    def add(self, row: int, day: int | None) -> None:
        (self.undated if day is None else self.dated).append(row)

    def near(self, sketches: Sequence[Sketch], day: int | None, window: float) -> Iterator[int]:
        while day is not None and self.dated and day - (sketches[self.dated[0]].day or 0) > window:
            self.dated.popleft()
        return chain(self.undated, self.dated)


def _near(a: Sketch, b: Sketch, config: AlignConfig) -> bool:
    if math.isinf(config.story_near_days):
        return True
    return a.day is not None and b.day is not None and abs(a.day - b.day) <= config.story_near_days


def _pair(a: int, b: int) -> tuple[int, int]:
    return (a, b) if a < b else (b, a)
