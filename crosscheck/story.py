"""One story: which of its articles are copies, which mentions are about one thing, and what their values are to each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from crosscheck.align import Blocked, align_story, block_story, find_origins, masked_sentence, sentence_words
from crosscheck.align.context import Floats, SentenceKey
from crosscheck.align.words import Word
from crosscheck.compare import compare
from crosscheck.config import Config
from crosscheck.group import findings_of_pairs, pair_order, settle_rivals, settle_tiers, stable_id
from crosscheck.model import Finding, Mention, Pair, Sentence
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
    def sentences(self) -> dict[str, tuple[Sentence, ...]]:
        """Article id to sentences."""
        return {article: text.sentences for article, text in self.texts.items()}


@dataclass(frozen=True, slots=True)
class Told:
    """What came of one story.

    Attributes:
        origins: article id to origin.
        pairs: its pairs, settled among each other, in their final order.
        findings: what hangs together among them; `Finding.pairs` are positions in `pairs`.
        candidates: number of pairs scored.
        complete: False where the story was too large to score every pair.
    """

    origins: Mapping[str, str]
    pairs: tuple[Pair, ...] = ()
    findings: tuple[Finding, ...] = ()
    candidates: int = 0
    complete: bool = True


@dataclass(frozen=True, slots=True)
class Ready:
    """A story with its candidate pairs; of its n compared mentions, r are in any pair.

    Attributes:
        story: the story.
        compared: its compared mentions.
        words: the content words of each claim sentence.
        blocked: its candidate pairs.
        texts: the sentence of each mention that is in any pair, its figures masked: r texts, to be encoded.
    """

    story: Story
    compared: tuple[Mention, ...]
    words: Mapping[SentenceKey, Sequence[Word]]
    blocked: Blocked
    texts: tuple[str, ...]


def make_ready(story: Story, config: Config) -> Ready:
    """Find the pairs of a story that are worth scoring, and what has to be encoded for that.

    Args:
        story: the story.
        config: settings.
    """
    every = [mention for text in story.texts.values() for mention in text.mentions]
    compared = tuple(mention for mention in every if mention.reading.resolved) if story.several else ()
    sentences = story.sentences if story.several else {}
    words = sentence_words(sentences, every) if compared else {}
    blocked = block_story(compared, sentences, words, config.align)
    beside: dict[SentenceKey, list[Mention]] = {}
    for mention in every:
        beside.setdefault((mention.article, mention.sentence.index), []).append(mention)
    paired = (compared[row] for row in blocked.rows.tolist())
    return Ready(story, compared, words, blocked, tuple(masked_sentence(beside[m.article, m.sentence.index]) for m in paired))


def tell(ready: Ready, vectors: Floats, config: Config, cards: Scorecards) -> Told:
    """Compare what the articles of one story say.

    Args:
        ready: the story.
        vectors: (r, d) float32 unit vectors of `Ready.texts`.
        config: settings.
        cards: the models.
    """
    story, compared, sentences = ready.story, ready.compared, ready.story.sentences
    origins = find_origins(sentences, dict.fromkeys(sentences, story.name), config.align)
    placed = np.zeros((len(compared), vectors.shape[1]), dtype=np.float32)
    placed[ready.blocked.rows] = vectors
    aligned = align_story(compared, sentences, ready.words, placed, config.align, cards, ready.blocked)
    judged = ((alignment, compare(alignment, config.compare, cards)) for alignment in aligned.alignments)
    pairs = [Pair(stable_id((one.left, one.right)), one, verdict, story.name) for one, verdict in judged if verdict is not None]
    settled = tuple(sorted(settle_tiers(settle_rivals(pairs)), key=pair_order))
    findings = findings_of_pairs(settled, origins, aligned.marks)
    return Told(origins, settled, findings, aligned.candidates, aligned.complete)
