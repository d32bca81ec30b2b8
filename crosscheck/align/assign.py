"""From scored candidates to pairs: one-to-one between two articles, then one slot per question across all of them."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from decimal import Decimal

import numpy as np

from crosscheck.align.coded import Flags, Indices, told_by
from crosscheck.align.context import Floats
from crosscheck.align.features import End, ends_of
from crosscheck.config import AlignConfig
from crosscheck.model import Mention, Reading

_OPEN_REACH = 2
"""How many times its figure an open end reaches."""


def agree(a: Reading, b: Reading) -> bool:
    """True where two values overlap: coarse, only to choose between rivals, never a verdict.

    An open end reaches as far as twice its figure: "at least 2 million" is no counterpart of 18.5 million.
    """
    if a.is_date:
        if a.earliest is None or b.earliest is None or a.kind == "time":
            return a.clock == b.clock
        return a.earliest <= (b.latest or b.earliest) and b.earliest <= (a.latest or a.earliest)
    return any(_overlap(one, other) for one in a.tellings for other in b.tellings)


def overlapping(mentions: Sequence[Mention], left: Indices, right: Indices) -> Flags:
    """(p,) whether the values of both mentions of each pair overlap, as `agree` tells of two."""
    values = [_Value(mention.reading) for mention in mentions]
    return told_by(values, left, right, lambda one, other: agree(one.reading, other.reading)) > 0


class _Value:
    """A reading as far as `agree` and `_other_unit` look at it: the value of many mentions."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self._key: Hashable = (
            (reading.kind == "time", reading.earliest, reading.latest, reading.clock)
            if reading.is_date
            else tuple((one.low, one.high, one.possible_units) for one in reading.tellings)
        )
        self._hash = hash(self._key)

    def __hash__(self) -> int:
        return self._hash

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Value) and self._key == other._key  # of its own kind


def _overlap(a: Reading, b: Reading) -> bool:
    if a.unit is not None and b.unit is not None and set(a.possible_units).isdisjoint(b.possible_units):
        return False
    (low_a, high_a), (low_b, high_b) = _ends(a), _ends(b)
    return low_a <= high_b and low_b <= high_a


def _ends(reading: Reading) -> tuple[Decimal, Decimal]:
    low, high = reading.low, reading.high
    if low is None and high is None:
        return Decimal("-Infinity"), Decimal("Infinity")
    if low is None:
        assert high is not None
        return min(high / _OPEN_REACH, high * _OPEN_REACH), high
    return low, high if high is not None else max(low / _OPEN_REACH, low * _OPEN_REACH)


def _other_unit(a: Reading, b: Reading) -> bool:
    """True where no figure of one stands in a unit of the other."""
    if a.unit is None or b.unit is None or a.unit == b.unit:
        return False
    return all(set(one.possible_units).isdisjoint(other.possible_units) for one in a.tellings for other in b.tellings)


def assign(mentions: Sequence[Mention], left: Indices, right: Indices, scores: Floats, config: AlignConfig) -> tuple[int, ...]:
    """Choose the pairs to keep.

    Values that overlap need only a fair score, since several sentences may repeat one fact. Values that do not must be each
    other's best match between their two articles, and a figure that has its counterpart elsewhere in the other article does
    not contradict a third one.

    Args:
        mentions: the story's mentions.
        left: (p,) row of each pair's left mention.
        right: (p,) row of its right mention.
        scores: (p,) probabilities.
        config: thresholds.

    Returns:
        Positions of the kept pairs, ascending.
    """
    if not len(left):
        return ()
    equal = overlapping(mentions, left, right)
    logits = np.log(np.clip(scores, 1e-4, 1 - 1e-4) / (1 - np.clip(scores, 1e-4, 1 - 1e-4)))
    values = [_Value(mention.reading) for mention in mentions]
    foreign = told_by(values, left, right, lambda one, other: _other_unit(one.reading, other.reading)) > 0
    utility = np.round(logits - np.where(foreign, config.unit_penalty, 0.0), 4)
    fair = np.where(equal, scores >= np.float32(config.agreement_threshold), scores >= np.float32(config.difference_threshold))
    settles = ~equal | (scores >= np.float32(config.counterpart_threshold))
    order = np.lexsort((right, left, -utility))
    taken: set[End] = set()
    kept: list[int] = []
    for p in order[fair[order]].tolist():
        ends = ends_of(mentions, int(left[p]), int(right[p]))
        if equal[p] or taken.isdisjoint(ends):
            kept.append(p)
            if settles[p]:
                taken.update(ends)
    return tuple(sorted(kept))


def slots(mentions: Sequence[Mention], left: Indices, right: Indices, scores: Floats, kept: Sequence[int]) -> tuple[int, ...]:
    """Number the questions: mentions joined by kept pairs, strongest first, never two different facts of one article.

    A pair joins two groups only where no article would then answer the question twice with values that do not overlap, so
    that a chain of weak likenesses cannot merge two questions.

    Args:
        mentions: the story's mentions.
        left: (p,) row of each pair's left mention.
        right: (p,) row of its right mention.
        scores: (p,) probabilities.
        kept: positions of the pairs to join.

    Returns:
        The slot of each mention, (n,): the lowest row in its group.
    """
    group = list(range(len(mentions)))
    members: dict[int, list[int]] = {row: [row] for row in group}
    rows = np.array(kept, dtype=np.int64)
    for p in rows[np.lexsort((right[rows], left[rows], -scores[rows]))].tolist():
        a, b = sorted((group[int(left[p])], group[int(right[p])]))
        if a == b or not _one_answer_each(mentions, members[a], members[b]):
            continue
        for row in members[b]:
            group[row] = a
        members[a] = sorted(members[a] + members.pop(b))
    return tuple(group)


def _one_answer_each(mentions: Sequence[Mention], a: Sequence[int], b: Sequence[int]) -> bool:
    return all(
        mentions[i].article != mentions[j].article or agree(mentions[i].reading, mentions[j].reading) for i in a for j in b
    )
