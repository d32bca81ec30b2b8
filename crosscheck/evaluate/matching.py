"""Which pairs of a report are those of a label."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from crosscheck.gold import GoldMark, GoldPair
from crosscheck.model import Mention, Pair, Tier

NOT_PAIRED: Final = "-"
"""What is said of a label of which the report holds no pair."""

BOTH_TIERS: Final[tuple[Tier, ...]] = ("firm", "possible")


def overlaps(mention: Mention, mark: GoldMark) -> bool:
    """Both point into the same words of the same cell."""
    return (mention.article, mention.sentence.field) == (mark.article, mark.field) and (
        mention.start < mark.end and mark.start < mention.end
    )


def hits(pair: Pair, label: GoldPair) -> bool:
    """The pair joins the two marks of the label, in either order."""
    left, right = pair.alignment.left, pair.alignment.right
    return (overlaps(left, label.a) and overlaps(right, label.b)) or (overlaps(left, label.b) and overlaps(right, label.a))


def is_conflict(pair: Pair, tiers: Iterable[Tier] = BOTH_TIERS) -> bool:
    """The pair is reported as a conflict of one of these tiers."""
    return pair.verdict.relation == "conflict" and pair.verdict.tier in tiers


class Matches:
    """The pairs of a report beside the labels of its articles.

    Args:
        pairs: the report's, in its order.
        labels: those to measure by.
    """

    def __init__(self, pairs: Sequence[Pair], labels: Sequence[GoldPair]) -> None:
        between: dict[frozenset[str], list[int]] = {}
        for at, pair in enumerate(pairs):
            between.setdefault(frozenset((pair.alignment.left.article, pair.alignment.right.article)), []).append(at)
        self._pairs = pairs
        self._of_label: list[tuple[int, ...]] = []
        self._of_pair: dict[int, list[GoldPair]] = {}
        for label in labels:
            near = between.get(frozenset((label.a.article, label.b.article)), [])
            found = tuple(at for at in near if hits(pairs[at], label))
            self._of_label.append(found)
            for at in found:
                self._of_pair.setdefault(at, []).append(label)

    def pairs_of(self, place: int) -> tuple[Pair, ...]:
        """The report's pairs of the label at this place."""
        return tuple(self._pairs[at] for at in self._of_label[place])

    def labels_of(self, place: int) -> Sequence[GoldPair]:
        """The labels of the report's pair at this place."""
        return self._of_pair.get(place, ())


def said_of(label: GoldPair, pairs: Sequence[Pair]) -> str:
    """The relation that the pairs of a label give it: the labelled one where any says so, else the first, else `NOT_PAIRED`."""
    said = [pair.verdict.relation for pair in pairs]
    return label.relation if label.relation in said else (said[0] if said else NOT_PAIRED)
