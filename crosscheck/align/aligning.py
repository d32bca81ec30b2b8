"""One story's mentions to its alignments: block, describe, score, assign."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crosscheck.align.assign import agree, assign, slots
from crosscheck.align.candidates import Candidates, candidate_pairs
from crosscheck.align.context import Floats, SentenceKey, build_context
from crosscheck.align.features import FEATURES, pair_features
from crosscheck.align.scorer import contributions, score_pairs
from crosscheck.align.shared import sentences_with, shared_words
from crosscheck.align.words import Word
from crosscheck.config import AlignConfig
from crosscheck.model import Alignment, Mention, Sentence


@dataclass(frozen=True, slots=True)
class StoryAlignment:
    """What came of one story.

    Attributes:
        alignments: sorted by their mentions' rows.
        candidates: number of pairs scored.
        complete: False where the story was too large to score every pair.
    """

    alignments: tuple[Alignment, ...] = ()
    candidates: int = 0
    complete: bool = True


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
    left, right = found.left, found.right
    if not len(left):
        return StoryAlignment(complete=found.complete)
    context = build_context(mentions, sentences, words, config)
    features = pair_features(context, left, right, vectors)
    scores = score_pairs(features)
    kept = assign(mentions, left, right, scores, config)
    slot = slots(mentions, left, right, scores, kept)
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
                evidence=evidence,
                slot=slot[i] if one_slot else -1,
                contributions=contributions(features[p]),
                shared=shared_words(mentions[i], mentions[j], words, holding),
            )
        )
    return StoryAlignment(tuple(alignments), len(left), found.complete)
