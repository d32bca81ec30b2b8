"""One story's mentions to its alignments: block, describe, score, assign."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from crosscheck.align.assign import agree, assign, slots
from crosscheck.align.candidates import Candidates, candidate_pairs
from crosscheck.align.context import Floats, SentenceKey, build_context
from crosscheck.align.features import FEATURES, Indices, pair_features
from crosscheck.align.printed import find_printed
from crosscheck.align.provenance import marks_of
from crosscheck.align.scorer import contributions, score_pairs
from crosscheck.align.shared import sentences_with, shared_words
from crosscheck.align.twins import PRINTED, Flags, beside_twins, with_twins
from crosscheck.align.words import Word
from crosscheck.config import AlignConfig
from crosscheck.model import Alignment, Mark, Mention, Sentence


@dataclass(frozen=True, slots=True)
class StoryAlignment:
    """What came of one story.

    Attributes:
        alignments: sorted by their mentions' rows.
        candidates: number of pairs scored.
        complete: False where the story was too large to score every pair.
        marks: by what its mentions share an origin with others, as `marks_of` gives it.
    """

    alignments: tuple[Alignment, ...] = ()
    candidates: int = 0
    complete: bool = True
    marks: Mapping[Mention, frozenset[Mark]] = field(default_factory=dict)


def story_candidates(mentions: Sequence[Mention], words: Mapping[SentenceKey, Sequence[Word]], config: AlignConfig) -> Candidates:
    """The pairs of one story that are scored.

    Args:
        mentions: the story's mentions in a canonical order.
        words: content words of each claim sentence, as returned by `sentence_words`.
        config: settings.
    """
    stems = [[word.stem for word in words[m.article, m.sentence.index]] for m in mentions]
    return candidate_pairs(mentions, config, stems)


def align_story(
    mentions: Sequence[Mention],
    sentences: Mapping[str, Sequence[Sentence]],
    words: Mapping[SentenceKey, Sequence[Word]],
    vectors: Floats,
    config: AlignConfig,
) -> StoryAlignment:
    """Pair the mentions of one story across its outlets.

    Args:
        mentions: the story's mentions in a canonical order; n of them.
        sentences: article id to sentences, for the story's articles.
        words: content words of each claim sentence, as returned by `sentence_words`.
        vectors: (n, d) float32 unit vectors of the masked sentences, a row a mention.
        config: settings.

    Returns:
        The alignments, and how many candidate pairs they were chosen from.
    """
    found = story_candidates(mentions, words, config)
    printed = find_printed(mentions, sentences, config)
    marks = marks_of(mentions, printed, config)
    left, right, twin = with_twins(found.left, found.right, printed.twins)
    if not len(left):
        return StoryAlignment(complete=found.complete, marks=marks)
    context = build_context(mentions, sentences, words, config)
    features = pair_features(context, left, right, vectors)
    # Two figures at one place of one text answer one question whatever else is known of them.
    scores = np.maximum(score_pairs(features), twin * np.float32(config.printed_score))
    kept, slot = _chosen(mentions, left, right, scores, twin, config)
    holding = sentences_with(sentences, words)
    alignments = []
    for p in kept:
        i, j = int(left[p]), int(right[p])
        one_slot = slot[i] == slot[j]
        if not one_slot and not agree(mentions[i].reading, mentions[j].reading):
            continue
        evidence = tuple((name, round(float(value), 4)) for name, value in zip(FEATURES, features[p], strict=True))
        alignments.append(
            Alignment(
                left=mentions[i],
                right=mentions[j],
                score=round(float(scores[p]), 4),
                evidence=(*evidence, (PRINTED, float(twin[p]))),
                slot=slot[i] if one_slot else -1,
                contributions=contributions(features[p]),
                shared=shared_words(mentions[i], mentions[j], words, holding),
            )
        )
    return StoryAlignment(tuple(alignments), len(left), found.complete, marks)


def _chosen(
    mentions: Sequence[Mention], left: Indices, right: Indices, scores: Floats, twin: Flags, config: AlignConfig
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Positions of the pairs to keep, and each mention's slot: twins first, then what the rest leave each other."""
    free = ~beside_twins(mentions, left, right, twin)
    places = np.flatnonzero(free)
    rest = assign(mentions, left[places], right[places], scores[places], config)
    kept = sorted({int(places[p]) for p in rest} | set(np.flatnonzero(twin).tolist()))
    return tuple(kept), slots(mentions, left, right, scores + twin, kept)
