"""Named features of a pair of mentions, blind to whether their values agree."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Hashable, Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from crosscheck.align.around import Around, value_of
from crosscheck.align.coded import Indices, Rivals, Sets, codes_of, run_lengths, told_by
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

Column = NDArray[np.float64] | NDArray[np.int64] | NDArray[np.bool_]
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
    told = {**_symbolic(context, left, right), **_named(context, left, right), **_surroundings(context.around, left, right)}
    rows |= {name: values.astype(np.float32) for name, values in told.items()}
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


def _symbolic(context: StoryContext, left: Indices, right: Indices) -> dict[str, Column]:
    """What two readings have in common; values that are not told, -1 as numbers, are neither the same nor different."""
    readings = [mention.reading for mention in context.mentions]

    def sides(values: Iterable[Hashable | None]) -> tuple[Indices, Indices]:
        codes = codes_of(values)
        return codes[left], codes[right]

    statuses, other_statuses = sides(reading.status for reading in readings)
    is_open = np.array([reading.status in _OPEN for reading in readings], dtype=np.bool_)
    dates = np.array([reading.is_date for reading in readings], dtype=np.bool_)[left]
    grains, other_grains = sides(reading.grain for reading in readings)
    kinds, other_kinds = sides(reading.kind for reading in readings)
    trends, other_trends = sides(reading.trend for reading in readings)
    roles, other_roles = sides(reading.role for reading in readings)
    titles = np.array([mention.sentence.field == "title" for mention in context.mentions], dtype=np.int64)
    told = (statuses >= 0) & (other_statuses >= 0) & ~is_open[left] & ~is_open[right]
    return {
        "status_same": (statuses >= 0) & (statuses == other_statuses),
        "status_differs": told & (statuses != other_statuses),
        "unit_differs": told_by([_units(reading) for reading in readings], left, right, frozenset.isdisjoint),
        "grain_same": dates & (grains == other_grains),
        "kind_same": kinds == other_kinds,
        "trend_same": (trends >= 0) & (trends == other_trends),
        "role_differs": roles != other_roles,
        "titles": titles[left] + titles[right],
    }


def _named(context: StoryContext, left: Indices, right: Indices) -> dict[str, Column]:
    """What two sentences name: the things counted, the governing verbs, and who does it."""
    heads = told_by(context.heads, left, right, _heads).T
    found: dict[str, Column] = {"head_same": heads[0], "head_differs": heads[1], "modifiers": heads[2]}
    for name, words in (
        ("verb", [did.verb for did in context.predicates]),
        ("subject", [did.subject for did in context.predicates]),
    ):
        codes = codes_of(word or None for word in words)
        both = (codes[left] >= 0) & (codes[right] >= 0)
        found[f"{name}_same"] = both & (codes[left] == codes[right])
        found[f"{name}_differs"] = both & (codes[left] != codes[right])
    return found


def _heads(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[float, float, float]:
    """Whether two counted phrases have one head, whether they have none in common, and the share of their other words."""
    both = bool(a and b)
    return (
        float(both and a[0] == b[0]),
        float(both and a[0] not in b and b[0] not in a),
        _overlap(a[1:], b[1:]),
    )


def _surroundings(around: Sequence[Around], left: Indices, right: Indices) -> dict[str, Column]:
    """What two sentences share around their mentions; other figures that are the same tie them, their own are never looked at."""
    tokens, at = [one.tokens for one in around], [one.at for one in around]
    clauses, names, figures = (
        Sets([one.clause for one in around]), Sets([one.names for one in around]), Sets([one.figures for one in around])
    )  # fmt: skip
    same = figures.shared(left, right)
    least = np.minimum(clauses.sizes[left], clauses.sizes[right])
    counts = (figures.sizes + 1).tolist()
    return {
        "run_before": _logs(run_lengths(tokens, at, left, right, -1)),
        "run_after": _logs(run_lengths(tokens, at, left, right, 1)),
        "clause_words": clauses.shared(left, right) / np.maximum(1, least),
        "names_differ": (names.sizes[left] > 0) & (names.sizes[right] > 0) & (names.shared(left, right) == 0),
        "figures_same": same,
        "figures_differ": np.minimum(figures.sizes[left], figures.sizes[right]) - same,
        "figures_beside": told_by(counts, left, right, lambda one, other: abs(math.log(one / other))),
    }


def _logs(lengths: Indices) -> Column:
    return np.array([math.log1p(length) for length in range(int(lengths.max(initial=0)) + 1)])[lengths]


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
    value = affinity.astype(np.float64)
    rivals = Rivals(codes_of(mention.article for mention in mentions), left, right)
    _, best, second, counts = rivals.best(value, 0.0)
    ahead = value - np.where(best > value, best, second)
    margin = (ahead[0] + ahead[1]) / 2
    mutual = np.logical_and(value >= best[0], value >= best[1])
    crowd: Column = np.log(counts[0] * counts[1])
    return margin.astype(np.float32), mutual.astype(np.float32), crowd.astype(np.float32)
