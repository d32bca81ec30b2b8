"""How many labelled pairs get as far as being scored: both mentions read, and the pair among the candidates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crosscheck.align import sentence_words, story_candidates
from crosscheck.config import Config
from crosscheck.evaluate.matching import overlaps
from crosscheck.evaluate.shares import Share
from crosscheck.gold import GoldMark, GoldPair
from crosscheck.mentions import mentions_of, segment_articles
from crosscheck.model import Article, Mention


@dataclass(frozen=True, slots=True)
class Reach:
    """What the stages before the score let through, of the pairs labelled as about the same thing.

    Attributes:
        read: share of which both mentions were read and have a value.
        candidates: share that was among the candidate pairs.
    """

    read: Share
    candidates: Share


def reach(articles: Sequence[Article], stories: Mapping[str, str], gold: Sequence[GoldPair], config: Config) -> Reach:
    """Follow labelled pairs up to the score.

    Args:
        articles: in any order.
        stories: article id to its story, as the report has it.
        gold: the labels; those inside one article and look-alikes are left out.
        config: settings.

    Returns:
        The two shares. No model is needed.
    """
    labels = [label for label in gold if label.comparable and not label.internal]
    ordered = sorted(articles, key=lambda article: article.id)
    sentences = segment_articles(ordered, config)
    read = [mention for mention in mentions_of(ordered, config, sentences) if mention.sentence.claim]
    words = sentence_words(sentences, read)
    told: dict[str, list[Mention]] = {}
    for mention in read:
        if mention.reading.resolved:
            told.setdefault(stories[mention.article], []).append(mention)
    pairs: dict[str, set[tuple[int, int]]] = {}
    for story in sorted({stories[label.a.article] for label in labels}):
        found = story_candidates(told.get(story, ()), words, config.align)
        pairs[story] = set(zip(found.left.tolist(), found.right.tolist(), strict=True))
    both = among = 0
    for label in labels:
        first, second = (_rows(mark, told.get(stories[mark.article], ())) for mark in (label.a, label.b))
        both += bool(first and second)
        one_story = stories[label.a.article] == stories[label.b.article]
        scored = pairs[stories[label.a.article]]
        among += one_story and any((min(i, j), max(i, j)) in scored for i in first for j in second)
    return Reach(Share(both, len(labels)), Share(among, len(labels)))


def _rows(mark: GoldMark, mentions: Sequence[Mention]) -> list[int]:
    return [row for row, mention in enumerate(mentions) if overlaps(mention, mark)]
