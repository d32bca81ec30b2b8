"""One story's mentions to its alignments: block, describe, score, assign."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from crosscheck.align.assign import assign, overlapping, slots
from crosscheck.align.attackers import ATTACKER_DEAD, attackers_dead
from crosscheck.align.candidates import Candidates, candidate_pairs
from crosscheck.align.coded import Flags, Indices
from crosscheck.align.context import Floats, SentenceKey, StoryContext, build_context
from crosscheck.align.features import AGREEMENT_FEATURES, FEATURES, agreement_features, pair_features
from crosscheck.align.printed import Printed, find_printed
from crosscheck.align.provenance import marks_of
from crosscheck.align.rivals import AGREEING_RIVAL, LEAD, rivals_of
from crosscheck.align.scorer import Logits, contributions, logits_of, named_rows, probabilities
from crosscheck.align.shared import sentences_with, shared_words
from crosscheck.align.twins import PRINTED, beside_twins, with_twins
from crosscheck.align.words import Word
from crosscheck.config import AlignConfig
from crosscheck.model import Alignment, Mark, Mention, Sentence
from crosscheck.scorecard import Scorecards, log_odds


@dataclass(frozen=True, slots=True)
class StoryAlignment:
    """What came of one story.

    Attributes:
        alignments: sorted by their mentions' rows; of values that do not overlap, all that may be about one thing.
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


@dataclass(frozen=True, slots=True)
class Scored:
    """A story's candidate pairs with all that is known of them; p of them.

    Attributes:
        left: (p,) row of each pair's left mention.
        right: (p,) row of its right mention.
        features: (p, len(FEATURES)) float32.
        known: (p, len(AGREEMENT_FEATURES)) float32, of use where the values overlap.
        overlap: (p,) whether the values overlap.
        blind: (p,) log-odds of one thing, blind to the values.
        informed: (p,) the same, knowing that they overlap; of use where they do.
        lead: (p,) how far a pair is ahead of its best rival, in log-odds.
        agreeing: (p,) log-odds of the likeliest rival whose value agrees.
        logits: (p,) log-odds of one thing by the model that may judge each pair.
    """

    left: Indices
    right: Indices
    features: Floats
    known: Floats
    overlap: Flags
    blind: Logits
    informed: Logits
    lead: Logits
    agreeing: Logits
    logits: Logits


def score_candidates(
    mentions: Sequence[Mention], context: StoryContext, left: Indices, right: Indices, vectors: Floats, cards: Scorecards
) -> Scored:
    """Score pairs of one story.

    Args:
        mentions: the story's mentions.
        context: what is known of them.
        left: (p,) row of each pair's left mention.
        right: (p,) row of its right mention.
        vectors: (n, d) float32 unit vectors of the masked sentences, a row a mention.
        cards: the models.
    """
    features = pair_features(context, left, right, vectors)
    known = agreement_features(context, left, right, features)
    overlap = overlapping(mentions, left, right)
    blind = logits_of(features, FEATURES, cards.alignment)
    informed = logits_of(known, AGREEMENT_FEATURES, cards.agreement)
    lead, agreeing = rivals_of(mentions, left, right, blind, np.where(overlap, informed, -np.inf))
    logits = np.where(overlap, informed, blind)
    return Scored(left, right, features, known, overlap, blind, informed, lead, agreeing, logits)


@dataclass(frozen=True, slots=True)
class Blocked:
    """A story's pairs before they are scored; p of them.

    Attributes:
        left: (p,) row of each pair's left mention.
        right: (p,) row of its right mention.
        twin: (p,) whether the two stand at one place of one text.
        complete: False where the story was too large for all its pairs.
        printed: which mentions stand at one place of one text.
    """

    left: Indices
    right: Indices
    twin: Flags
    complete: bool
    printed: Printed

    @property
    def rows(self) -> Indices:
        """(r,) rows of the mentions that are in any pair, ascending: only their sentences need vectors."""
        return np.unique(np.concatenate([self.left, self.right]))


def block_story(
    mentions: Sequence[Mention],
    sentences: Mapping[str, Sequence[Sentence]],
    words: Mapping[SentenceKey, Sequence[Word]],
    config: AlignConfig,
) -> Blocked:
    """The pairs of one story that are worth scoring, and its twins.

    Args:
        mentions: the story's mentions in a canonical order.
        sentences: article id to sentences, for the story's articles.
        words: content words of each claim sentence, as returned by `sentence_words`.
        config: settings.
    """
    found = story_candidates(mentions, words, config)
    printed = find_printed(mentions, sentences, config)
    left, right, twin = with_twins(found.left, found.right, printed.twins)
    return Blocked(left, right, twin, found.complete, printed)


def align_story(
    mentions: Sequence[Mention],
    sentences: Mapping[str, Sequence[Sentence]],
    words: Mapping[SentenceKey, Sequence[Word]],
    vectors: Floats,
    config: AlignConfig,
    cards: Scorecards,
    blocked: Blocked | None = None,
) -> StoryAlignment:
    """Pair the mentions of one story across its outlets.

    Args:
        mentions: the story's mentions in a canonical order; n of them.
        sentences: article id to sentences, for the story's articles.
        words: content words of each claim sentence, as returned by `sentence_words`.
        vectors: (n, d) float32 unit vectors of the masked sentences, a row a mention; of use for those in `Blocked.rows`.
        config: settings.
        cards: the models.
        blocked: what `block_story` gives for the story, where that is known already.

    Returns:
        The alignments, and how many candidate pairs they were chosen from.
    """
    found = blocked or block_story(mentions, sentences, words, config)
    marks = marks_of(mentions, found.printed, config)
    left, right, twin = found.left, found.right, found.twin
    if not len(left):
        return StoryAlignment(complete=found.complete, marks=marks)
    context = build_context(mentions, sentences, words, config)
    scored = score_candidates(mentions, context, left, right, vectors, cards)
    # Two figures at one place of one text answer one question whatever else is known of them.
    scores = np.maximum(probabilities(scored.logits), twin * np.float32(config.printed_score))
    kept, slot = _chosen(mentions, scored, scores, twin, config)
    holding, fallen = sentences_with(sentences, words), attackers_dead(sentences)
    evidence, added = _told(scored, kept, scores, cards)
    alignments = tuple(
        Alignment(
            left=one,
            right=other,
            score=round(float(scores[p]), 4),
            evidence=(
                *evidence[p],
                (PRINTED, float(twin[p])),
                (ATTACKER_DEAD, float(not fallen.isdisjoint((one.article, other.article)))),
            ),
            slot=number,
            contributions=added[p],
            shared=shared_words(one, other, words, holding),
        )
        for p, number in zip(kept, slot, strict=True)
        for one, other in ((mentions[int(left[p])], mentions[int(right[p])]),)
    )
    return StoryAlignment(alignments, len(left), found.complete, marks)


_Parts = tuple[tuple[str, float], ...]


def _told(scored: Scored, kept: Sequence[int], scores: Floats, cards: Scorecards) -> tuple[dict[int, _Parts], dict[int, _Parts]]:
    """The features of the kept pairs by name, and what adds up to their scores.

    What knows the values is told only where these agree, and the rivals only where they do not. What lifts twins above their
    features is a step of its own.
    """
    rows = np.array(kept, dtype=np.int64)
    told: dict[int, _Parts] = {}
    added: dict[int, _Parts] = {}
    for overlap, names, features, card in (
        (True, AGREEMENT_FEATURES, scored.known, cards.agreement),
        (False, FEATURES, scored.features, cards.alignment),
    ):
        own = rows[scored.overlap[rows] == overlap]
        if not len(own):
            continue
        columns = [*features[own].astype(np.float64).T]
        rivals = () if overlap else ((LEAD, scored.lead[own]), (AGREEING_RIVAL, scored.agreeing[own]))
        told.update(zip(own.tolist(), named_rows([*zip(names, columns, strict=True), *rivals], 4), strict=True))
        added.update(zip(own.tolist(), contributions(features[own], names, card), strict=True))
    lifted = rows[scores[rows] > probabilities(scored.logits[rows])]
    for p in lifted.tolist():
        lift = round(log_odds(float(scores[p])) - float(scored.logits[p]), 3)
        added[p] = (*added[p], (PRINTED, lift))
    return told, added


def _chosen(
    mentions: Sequence[Mention], scored: Scored, scores: Floats, twin: Flags, config: AlignConfig
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Positions of the pairs to keep, and the slot of each.

    Twins come first. Values that overlap need a fair score; all differences that are likely enough are kept to be judged, and
    those that are each other's best match help to find the slots. A pair across two slots is a question of its own, told with
    the other pairs across the same two. Where its values overlap, it is one only if they differ after all, by the clock or in
    their direction: its number is negative.
    """
    left, right = scored.left, scored.right
    free = ~beside_twins(mentions, left, right, twin)
    least = np.where(scored.overlap, config.agreement_threshold, config.difference_threshold)
    kept = np.flatnonzero(twin | (free & (scores >= least))).tolist()
    places = np.flatnonzero(free)
    best = assign(mentions, left[places], right[places], scores[places], config)
    joining = sorted({int(places[p]) for p in best} | set(np.flatnonzero(twin).tolist()))
    slot = slots(mentions, left, right, scores + twin, joining)
    ends = {p: (slot[int(left[p])], slot[int(right[p])]) for p in kept}
    between = {pair: n for n, pair in enumerate(sorted({(min(e), max(e)) for e in ends.values() if e[0] != e[1]}), len(mentions))}
    numbers = tuple(
        one if one == other else between[min(one, other), max(one, other)] * (-1 if scored.overlap[p] else 1)
        for p, (one, other) in ends.items()
    )
    return tuple(kept), numbers
