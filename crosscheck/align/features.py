"""Named features of a pair of mentions, blind to whether their values agree."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from crosscheck.align.around import Around, run_length, value_of
from crosscheck.align.context import Floats, StoryContext
from crosscheck.model import Mention, Reading

FEATURES: tuple[str, ...] = (
    "sentence_cosine",
    "near_words",
    "wide_words",
    "shared_rarity",
    "head_same",
    "head_differs",
    "modifiers",
    "status_same",
    "status_differs",
    "unit_differs",
    "grain_same",
    "kind_same",
    "trend_same",
    "role_differs",
    "verb_same",
    "verb_differs",
    "subject_same",
    "subject_differs",
    "place",
    "both_lead",
    "titles",
    "run_before",
    "run_after",
    "clause_words",
    "names_differ",
    "figures_same",
    "figures_differ",
    "figures_beside",
    "quoted_same",
    "ahead_differs",
    "margin",
    "mutual_best",
    "crowd",
)
"""The columns of `pair_features`, in order."""

AGREEMENT_FEATURES: tuple[str, ...] = (*FEATURES, "values_equal", "value_digits", "value_frequency")
"""The columns of `agreement_features`, in order."""

_OPEN = frozenset({"casualties", "victims"})
"""Statuses that leave open which harm it was: they differ from none."""

Indices = NDArray[np.int64]
End = tuple[int, str]
"""One side of a pair: the row of its mention, and the article in which that looks for its counterpart."""


def pair_features(context: StoryContext, left: Indices, right: Indices, vectors: Floats) -> Floats:
    """Features of candidate pairs.

    Args:
        context: the story's mentions.
        left: (p,) row of each pair's left mention.
        right: (p,) row of its right mention.
        vectors: (n, d) float32 unit vectors of the masked sentences, a row a mention.

    Returns:
        (p, len(FEATURES)) float32. Symmetric: swapping left and right changes nothing.
    """
    rows = {name: np.zeros(len(left), np.float32) for name in FEATURES}
    rows["sentence_cosine"] = _dots(vectors, left, right)
    rows["near_words"] = _dots(context.near, left, right)
    rows["wide_words"] = _dots(context.wide, left, right)
    rows["shared_rarity"] = np.log1p(_shared(context, left, right))
    rows["place"] = -np.abs(context.place[left] - context.place[right])
    lead = context.place < 0.15
    rows["both_lead"] = (lead[left] & lead[right]).astype(np.float32)
    rows["quoted_same"] = (context.quoted[left] == context.quoted[right]).astype(np.float32)
    rows["ahead_differs"] = (context.ahead[left] != context.ahead[right]).astype(np.float32)
    for p, (i, j) in enumerate(zip(left.tolist(), right.tolist(), strict=True)):
        for name, value in _symbolic(context, i, j):
            rows[name][p] = value
    affinity = rows["near_words"] + rows["wide_words"] + 0.5 * rows["sentence_cosine"] + 0.2 * rows["grain_same"]
    rows["margin"], rows["mutual_best"], rows["crowd"] = _competition(context.mentions, left, right, affinity)
    return np.stack([rows[name] for name in FEATURES], axis=1).astype(np.float32)


def agreement_features(context: StoryContext, left: Indices, right: Indices, features: Floats) -> Floats:
    """Features of pairs whose values overlap: that a telling value is the same is evidence of the same thing.

    Args:
        context: the story's mentions.
        left: (p,) row of each pair's left mention.
        right: (p,) row of its right mention.
        features: (p, len(FEATURES)) float32 as returned by `pair_features`.

    Returns:
        (p, len(AGREEMENT_FEATURES)) float32. "Two" and "on Tuesday" say little, 4,680 much; a value that the story gives all
        over the place says less.
    """
    values = [value_of(mention.reading) for mention in context.mentions]
    frequency = Counter(values)
    rows = [
        (1.0, _digits(context.mentions[i].reading), math.log(2 * frequency[values[i]])) if same else (0.0, 0.0, 0.0)
        for i, j in zip(left.tolist(), right.tolist(), strict=True)
        for same in (values[i] == values[j],)
    ]
    return np.hstack([features, np.array(rows, np.float32).reshape(-1, 3)])


def _digits(reading: Reading) -> float:
    """Significant figures of a quantity, half a one for its unit; a day counts as one, coarser dates as less."""
    if reading.is_date:
        return 1.0 if reading.grain == "day" else 0.7
    value = reading.low if reading.low is not None else reading.high
    return 0.0 if value is None else len(value.normalize().as_tuple().digits) + (0.5 if reading.unit else 0.0)


def _dots(vectors: Floats, left: Indices, right: Indices) -> Floats:
    # Rounded so that the last bits of a vector, which depend on the machine, never decide anything.
    out = np.empty(len(left), np.float32)
    for at in range(0, len(left), 4096):
        out[at : at + 4096] = np.einsum("ij,ij->i", vectors[left[at : at + 4096]], vectors[right[at : at + 4096]])
    return np.round(out, 4).astype(np.float32)


def _shared(context: StoryContext, left: Indices, right: Indices) -> Floats:
    out = np.empty(len(left), np.float32)
    for at in range(0, len(left), 4096):
        both = context.present[left[at : at + 4096]] & context.present[right[at : at + 4096]]
        out[at : at + 4096] = both @ context.rarity
    return np.round(out, 3).astype(np.float32)


def _symbolic(context: StoryContext, i: int, j: int) -> Sequence[tuple[str, float]]:
    a, b = context.mentions[i].reading, context.mentions[j].reading
    heads_a, heads_b = context.heads[i], context.heads[j]
    both = bool(heads_a and heads_b)
    did_a, did_b = context.predicates[i], context.predicates[j]
    return (
        ("head_same", float(both and heads_a[0] == heads_b[0])),
        ("head_differs", float(both and heads_a[0] not in heads_b and heads_b[0] not in heads_a)),
        ("modifiers", _overlap(heads_a[1:], heads_b[1:])),
        ("status_same", float(a.status is not None and a.status == b.status)),
        ("status_differs", float(None not in (a.status, b.status) and a.status != b.status and not {a.status, b.status} & _OPEN)),
        ("unit_differs", float(_units(a).isdisjoint(_units(b)))),
        ("grain_same", float(a.is_date and a.grain == b.grain)),
        ("kind_same", float(a.kind == b.kind)),
        ("trend_same", float(a.trend is not None and a.trend == b.trend)),
        ("role_differs", float(a.role != b.role)),
        ("verb_same", float(bool(did_a.verb) and did_a.verb == did_b.verb)),
        ("verb_differs", float(bool(did_a.verb and did_b.verb) and did_a.verb != did_b.verb)),
        ("subject_same", float(bool(did_a.subject) and did_a.subject == did_b.subject)),
        ("subject_differs", float(bool(did_a.subject and did_b.subject) and did_a.subject != did_b.subject)),
        ("titles", float(sum(context.mentions[row].sentence.field == "title" for row in (i, j)))),
        *_surroundings(context.around[i], context.around[j]),
    )


def _surroundings(a: Around, b: Around) -> Sequence[tuple[str, float]]:
    """What two sentences share around their mentions; other figures that are the same tie them, their own are never looked at."""
    lonely = min(len(a.figures - b.figures), len(b.figures - a.figures))
    return (
        ("run_before", math.log1p(run_length(a, b, -1))),
        ("run_after", math.log1p(run_length(a, b, 1))),
        ("clause_words", len(a.clause & b.clause) / max(1, min(len(a.clause), len(b.clause)))),
        ("names_differ", float(bool(a.names and b.names) and a.names.isdisjoint(b.names))),
        ("figures_same", float(len(a.figures & b.figures))),
        ("figures_differ", float(lonely)),
        ("figures_beside", abs(math.log((len(a.figures) + 1) / (len(b.figures) + 1)))),
    )


def _units(reading: Reading) -> frozenset[str | None]:
    """All the units in which a value stands, or may be meant to stand."""
    return frozenset(unit for told in reading.tellings for unit in told.possible_units)


def _overlap(a: Sequence[str], b: Sequence[str]) -> float:
    if not a or not b:
        return 0.0
    return len(set(a) & set(b)) / len(set(a) | set(b))


def ends_of(mentions: Sequence[Mention], i: int, j: int) -> tuple[End, End]:
    """The two ends of a pair, given by the rows of its mentions; pairs with an end in common are rivals."""
    return (i, mentions[j].article), (j, mentions[i].article)


def _competition(mentions: Sequence[Mention], left: Indices, right: Indices, affinity: Floats) -> tuple[Floats, Floats, Floats]:
    """How a pair stands among its rivals: pairs that share one end and whose other end is in the same article."""
    best: dict[End, list[float]] = {}
    for i, j, value in zip(left.tolist(), right.tolist(), affinity.tolist(), strict=True):
        for end in ends_of(mentions, i, j):
            best.setdefault(end, []).append(value)
    for values in best.values():
        values.sort(reverse=True)
    margin, mutual, crowd = (np.zeros(len(left), np.float32) for _ in range(3))
    for p, (i, j, value) in enumerate(zip(left.tolist(), right.tolist(), affinity.tolist(), strict=True)):
        rivals = tuple(best[end] for end in ends_of(mentions, i, j))
        margin[p] = sum(value - (r[0] if r[0] > value else (r[1] if len(r) > 1 else 0.0)) for r in rivals) / 2
        mutual[p] = float(all(value >= r[0] for r in rivals))
        crowd[p] = np.log(len(rivals[0]) * len(rivals[1]))
    return margin, mutual, crowd
