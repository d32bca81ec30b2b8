"""How alike two articles are as reports of one event: the words and names they share, and the days between them."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from crosscheck.align.commonness import SHARES, rarities, rarity
from crosscheck.align.words import stems_of
from crosscheck.config import AlignConfig
from crosscheck.model import Article, Mention, Sentence

if TYPE_CHECKING:
    from numpy.typing import NDArray

Weighted = Mapping[str, float]
"""Stem, or two stems of a full name, to its weight."""

_YEAR = 365.0
_TOLD = ("month", "day", "part", "hour", "minute")


@dataclass(frozen=True, slots=True)
class Sketch:
    """What an article is compared by. The weights of a field, squared, sum to 1, but for full names.

    Attributes:
        day: ordinal of the day of publication, None where unknown.
        told_days: (first, last) ordinals of the past days and months in which the article's head says something happened.
        title: words of the title.
        lead: words of the title and the article's head.
        whole: words of the title and as much of the article as is looked at.
        names: capitalised words that open no sentence.
        full_names: two capitalised words side by side that are not both common, each pair with the sum of their rarities.
    """

    day: int | None
    told_days: frozenset[tuple[int, int]]
    title: Weighted
    lead: Weighted
    whole: Weighted
    names: Weighted
    full_names: Weighted


def sketch(article: Article, sentences: Sequence[Sentence], mentions: Sequence[Mention], config: AlignConfig) -> Sketch:
    """Count an article's words by their places.

    Args:
        article: its publication day is kept.
        sentences: its sentences; page furniture counts for nothing.
        mentions: its mentions, of which only dates count.
        config: `lead_words`, `whole_words`, `rare_word_ratio`.

    Returns:
        The sketch. Nothing in it depends on other articles.
    """
    title: list[str] = []
    whole: list[str] = []
    names: list[str] = []
    full: set[tuple[str, str]] = set()
    head: set[int] = set()
    lead = read = 0
    for sentence in sentences:
        if not sentence.claim:
            continue
        if read >= config.whole_words:
            break
        stems, named, beside = stems_of(sentence.text)
        whole += stems
        if read < config.lead_words:
            lead = len(whole)
            head.add(sentence.index)
        if sentence.field == "title":  # where any word may have a capital
            title += stems
        else:
            names += named
            full.update(beside)
        read += len(sentence.text.split())
    ratio = config.rare_word_ratio
    return Sketch(
        day=None if article.published is None else article.published.toordinal(),
        told_days=frozenset(_told_days(article, [mention for mention in mentions if mention.sentence.index in head])),
        title=_weighted(title, ratio),
        lead=_weighted(whole[:lead], ratio),
        whole=_weighted(whole, ratio),
        names=_weighted(names, ratio),
        full_names={f"{a} {b}": rarity(a, ratio) + rarity(b, ratio) for a, b in sorted(full) if telling(a) or telling(b)},
    )


def _told_days(article: Article, mentions: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """Days and months, begun by the day of publication, in which something is said to have happened."""
    for mention in mentions:
        reading = mention.reading
        if reading.earliest is None or reading.latest is None or article.published is None:
            continue
        if reading.mood in ("fact", "claimed") and reading.grain in _TOLD and reading.earliest <= article.published:
            yield reading.earliest.toordinal(), reading.latest.toordinal()


def _weighted(stems: Sequence[str], ratio: float) -> Weighted:
    rare = rarities(ratio)
    weights = {stem: (1 + math.log(count)) * rare[SHARES.get(stem, 0.0)] for stem, count in Counter(stems).items()}
    norm = math.sqrt(math.fsum([weight * weight for weight in weights.values()]))
    return {stem: weight / norm for stem, weight in weights.items()}


def features(a: Sketch, b: Sketch, config: AlignConfig, whole: float | None = None) -> tuple[float, ...]:
    """What speaks for and against one story.

    Args:
        a: one article.
        b: another.
        config: `unknown_gap_days`, `fresh_days`.
        whole: the cosine of their whole texts, where it is known.

    Returns:
        Cosines of leads, whole texts and names; that of titles where the two appeared at most a day apart; the days between the
        two publications, on a logarithmic scale where a day is 0 and a year 1; and the same again where both name one day of
        events, not long before the first of them appeared: a follow-up names the day of what it follows.
    """
    gap = config.unknown_gap_days if a.day is None or b.day is None else abs(a.day - b.day)
    apart = math.log(max(1.0, gap)) / math.log(_YEAR)
    same_day = a.day is not None and b.day is not None and _same_event_day(a, b, min(a.day, b.day), config.fresh_days)
    return (
        cosine(a.lead, b.lead),
        cosine(a.whole, b.whole) if whole is None else whole,
        cosine(a.names, b.names),
        cosine(a.title, b.title) if gap <= 1 else 0.0,
        apart,
        apart if same_day else 0.0,
    )


def _same_event_day(a: Sketch, b: Sketch, first: int, fresh_days: float) -> bool:
    """Whether one names a day that the other names, or whose month it does, not long before the first of them appeared."""
    for one, other in ((a, b), (b, a)):
        days = [day for day, last in one.told_days if day == last and first - fresh_days <= day <= first]
        if any(earliest <= day <= latest for day in days for earliest, latest in other.told_days):
            return True
    return False


def cosine(a: Weighted, b: Weighted) -> float:
    """Of two fields of unit length; 0 where one is empty."""
    return math.fsum([a[stem] * b[stem] for stem in a.keys() & b.keys()])


class Wholes:
    """The whole texts of many articles, for the cosines of some of their pairs.

    The words of a text are kept as numbers, in a tenth of the memory that a dictionary takes: no other field is as long, and
    all articles of a file are held at once.
    """

    def __init__(self) -> None:
        self._columns: dict[str, int] = {}
        self._coded: list[tuple[NDArray[np.int32], NDArray[np.float64]]] = []

    def add(self, field: Weighted) -> None:
        """Takes the field of the next row."""
        columns = np.array([self._columns.setdefault(stem, len(self._columns)) for stem in field], np.int32)
        self._coded.append((columns, np.array([*field.values()], np.float64)))

    def cosines(self, pairs: Iterable[tuple[int, int]]) -> Iterator[float]:
        """The cosines of pairs of rows, each as `cosine` gives it.

        Args:
            pairs: soonest where those with one first row follow one another.
        """
        row, laid = -1, np.zeros(len(self._columns))
        for a, b in pairs:
            if a != row:
                laid[self._coded[row][0]] = 0.0
                row = a
                laid[self._coded[a][0]] = self._coded[a][1]
            columns, weights = self._coded[b]
            products = laid[columns] * weights
            yield math.fsum(products[products != 0].tolist())


def telling(stem: str) -> bool:
    """Whether a word is rare enough for two articles to be compared because they share it."""
    return stem not in SHARES
