"""Differences to learn from: pairs whose values exclude each other, as the judgement sees them, and some made of agreements."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from benchmarks.labelled import LabelledStory
from benchmarks.slips import altered
from crosscheck.align import FEATURES, build_context, candidate_pairs
from crosscheck.align.aligning import Scored, score_candidates
from crosscheck.align.assign import agree
from crosscheck.align.rivals import AGREEING_RIVAL, LEAD
from crosscheck.compare import compare
from crosscheck.config import CompareConfig, Config
from crosscheck.model import Alignment, Mention
from crosscheck.scorecard import Scorecard, Scorecards

HOPELESS = -4.5
"""Log-odds of one thing below which an unlabelled difference teaches nothing new."""
SLIP_WEIGHT = 0.5
"""Weight of a disagreement made from a pair that agrees."""
NATURAL_WEIGHT = 2.0
"""Weight of a disagreement that nobody made: there are few."""
SOFT_WEIGHT = 0.5
"""Weight of differences that a reader called an update, a rounding or the like, or was unsure of."""


class Recorder:
    """Stands where a model stands, and keeps what it is asked."""

    prior = 50.0

    def __init__(self) -> None:
        self.values: Mapping[str, float] = {}

    def parts(self, values: Mapping[str, float]) -> tuple[tuple[str, float], ...]:
        """Nothing; the values are kept."""
        self.values = values
        return ()


@dataclass(frozen=True, slots=True)
class Difference:
    """Two values that exclude each other, as the judgement sees them.

    Attributes:
        values: its features.
        is_date: which of the two models judges it.
        conflict: whether it is labelled, or was made, a conflict.
        weight: in fitting.
        counts: its share in a corpus as it comes: 0 for what was made, and for what was picked for being hard.
        story: its story.
        source: its set, and what the label says.
    """

    values: Mapping[str, float]
    is_date: bool
    conflict: bool
    weight: float
    counts: float
    story: str
    source: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Candidates:
    """The candidate pairs of one labelled story with their features."""

    story: LabelledStory
    source: str
    scored: Scored
    labels: Mapping[tuple[int, int], Mapping[str, Any]]
    context: Any

    def label(self, p: int) -> Mapping[str, Any] | None:
        """The label of a pair, None where it has none."""
        return self.labels.get((int(self.scored.left[p]), int(self.scored.right[p])))


BLANK = Scorecard(0.0, ())
NO_CARDS = Scorecards(BLANK, BLANK, BLANK, BLANK)


def candidates_of(stories: Sequence[LabelledStory], source: str, config: Config) -> Iterator[Candidates]:
    """The candidates of every story that has some."""
    for story in stories:
        found = candidate_pairs(story.mentions, config.align)
        if len(found.left):
            context = build_context(story.mentions, story.sentences, story.words, config.align)
            scored = score_candidates(story.mentions, context, found.left, found.right, story.vectors, NO_CARDS)
            yield Candidates(story, source, scored, story.matched(), context)


def differences_of(found: Candidates, cards: Scorecards, choose: random.Random) -> Iterator[Difference]:
    """Every difference of a story that teaches something, and some made of its agreements."""
    story, left, right = found.story, found.scored.left, found.scored.right
    scored = score_candidates(story.mentions, found.context, left, right, story.vectors, cards)
    for p in range(len(left)):
        label = found.label(p)
        a, b = story.mentions[int(left[p])], story.mentions[int(right[p])]
        likely = 1 / (1 + np.exp(-float(scored.logits[p])))
        if not scored.overlap[p] and (label is not None or (story.unlabelled and scored.logits[p] > HOPELESS)):
            evidence = _evidence(scored, p, float(scored.agreeing[p]))
            made = _judged(Alignment(a, b, likely, evidence))
            if made is not None:
                yield _difference(found, made, label)
        elif scored.overlap[p] and label is not None and label["relation"] == "same" and not label.get("planted"):
            reading = altered(b.reading, choose)
            other = None if reading is None else replace(b, reading=reading)
            if other is not None and not agree(a.reading, other.reading):
                blind = float(scored.blind[p])
                evidence = _evidence(scored, p, _agreeing(scored, story.mentions, p, other))
                made = _judged(Alignment(a, other, 1 / (1 + np.exp(-blind)), evidence))
                if made is not None:
                    yield Difference(made[0], made[1], True, SLIP_WEIGHT, 0.0, story.name, (found.source, "slip"))


def _evidence(scored: Scored, p: int, agreeing: float) -> tuple[tuple[str, float], ...]:
    told = tuple((name, float(value)) for name, value in zip(FEATURES, scored.features[p], strict=True))
    return (*told, (LEAD, float(scored.lead[p])), (AGREEING_RIVAL, agreeing))


def _agreeing(scored: Scored, mentions: Sequence[Mention], p: int, other: Mention) -> float:
    """The likeliest agreeing rival where the right mention of a pair has another value."""
    i, j = int(scored.left[p]), int(scored.right[p])
    best = -5.0
    for q, (a, b) in enumerate(zip(scored.left.tolist(), scored.right.tolist(), strict=True)):
        if q == p or not {a, b} & {i, j}:
            continue
        ends = {mentions[a].article, mentions[b].article}
        rival = b if a in (i, j) else a
        if ends != {mentions[i].article, mentions[j].article}:
            continue
        own = mentions[i].reading if i in (a, b) else other.reading
        if agree(own, mentions[rival].reading):
            best = max(best, float(scored.informed[q]))
    return min(best, 5.0)


def _judged(alignment: Alignment) -> tuple[Mapping[str, float], bool] | None:
    """What the judgement is asked of a difference, None where a rule explains it."""
    recorder: Any = Recorder()
    open_to_all = CompareConfig(firm_threshold=0.0, possible_threshold=0.0, explained_threshold=0.0)
    verdict = compare(alignment, open_to_all, Scorecards(BLANK, BLANK, recorder, recorder))
    if verdict is None or verdict.relation != "conflict" or not recorder.values:
        return None
    return dict(recorder.values), alignment.left.reading.is_date


def _difference(found: Candidates, made: tuple[Mapping[str, float], bool], label: Mapping[str, Any] | None) -> Difference:
    said = "" if label is None else str(label["relation"])
    conflict, planted = said == "conflict", bool(label and label.get("planted"))
    weight = found.story.unlabelled if label is None else 1.0
    if conflict and not planted:
        weight = NATURAL_WEIGHT
    if label is not None and (label.get("unsure") or said in ("update", "part", "rounded", "within", "same")):
        weight *= SOFT_WEIGHT
    counts = 0.0 if found.story.unlabelled not in (0.0, 1.0) else 1.0
    return Difference(
        made[0], made[1], conflict, weight, counts, found.story.name, (found.source, "planted" if planted else said)
    )
