"""One story: which of its articles are copies, which mentions are about one thing, and what their values are to each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from crosscheck.align import align_story, find_origins, masked_sentence, sentence_words
from crosscheck.align.context import Floats
from crosscheck.compare import compare
from crosscheck.config import Config
from crosscheck.group import settle_rivals, settle_tiers, stable_id
from crosscheck.model import Mark, Mention, Pair
from crosscheck.notes import Text
from crosscheck.scorecard import Scorecards


@dataclass(frozen=True, slots=True)
class Story:
    """Articles that report one event.

    Attributes:
        name: its name in the report.
        texts: article id to text, in the order of ids.
        several: whether several outlets tell it; else nothing is compared.
    """

    name: str
    texts: Mapping[str, Text]
    several: bool

    @property
    def compared(self) -> tuple[Mention, ...]:
        """The mentions that are compared, in the order of their articles."""
        told = (mention for text in self.texts.values() for mention in text.mentions if mention.reading.resolved)
        return tuple(told) if self.several else ()


@dataclass(frozen=True, slots=True)
class Told:
    """What came of one story.

    Attributes:
        origins: article id to origin.
        pairs: its pairs, settled among each other.
        marks: by what the mentions of its pairs share an origin with others.
        candidates: number of pairs scored.
        complete: False where the story was too large to score every pair.
    """

    origins: Mapping[str, str]
    pairs: tuple[Pair, ...] = ()
    marks: Mapping[Mention, frozenset[Mark]] = field(default_factory=dict)
    candidates: int = 0
    complete: bool = True


def texts_to_encode(story: Story) -> list[str]:
    """The sentence of each compared mention with its figures masked."""
    beside: dict[tuple[str, int], list[Mention]] = {}
    for text in story.texts.values():
        for mention in text.mentions:
            beside.setdefault((mention.article, mention.sentence.index), []).append(mention)
    return [masked_sentence(beside[m.article, m.sentence.index]) for m in story.compared]


def tell(story: Story, vectors: Floats, config: Config, cards: Scorecards) -> Told:
    """Compare what the articles of one story say.

    Args:
        story: the story.
        vectors: (n, d) float32 unit vectors of `texts_to_encode`.
        config: settings.
        cards: the models.
    """
    sentences = {article: text.sentences for article, text in story.texts.items()}
    origins = find_origins(sentences, dict.fromkeys(sentences, story.name), config.align)
    compared = story.compared
    if not compared:
        return Told(origins)
    words = sentence_words(sentences, [mention for text in story.texts.values() for mention in text.mentions])
    aligned = align_story(compared, sentences, words, vectors, config.align, cards)
    judged = ((alignment, compare(alignment, config.compare, cards)) for alignment in aligned.alignments)
    pairs = [Pair(stable_id((one.left, one.right)), one, verdict, story.name) for one, verdict in judged if verdict is not None]
    settled = settle_tiers(settle_rivals(pairs))
    paired = {mention for pair in settled for mention in (pair.alignment.left, pair.alignment.right)}
    marks = {mention: own for mention, own in aligned.marks.items() if own and mention in paired}
    return Told(origins, settled, marks, aligned.candidates, aligned.complete)
