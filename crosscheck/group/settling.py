"""Pairs made consistent with each other: one counterpart for every difference, and one tier for every dispute."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crosscheck.group.components import FITTING, components
from crosscheck.model import Pair
from crosscheck.values import normalised


def settle_rivals(pairs: Sequence[Pair]) -> tuple[Pair, ...]:
    """Keep of the differences of a mention with one article the likeliest alone, and the same seen from the other side.

    Args:
        pairs: in any order.

    Returns:
        The pairs that stay, in their order: all whose values fit, and of the others those that no likelier one displaces. A
        difference is not displaced by one with the same value again, which the article only repeats.
    """
    order = sorted(range(len(pairs)), key=lambda at: (-pairs[at].verdict.score, pairs[at].id))
    taken: dict[tuple[str, int, str, str], str] = {}
    kept = set()
    for at in order:
        ends = _ends(pairs[at])
        if pairs[at].verdict.relation not in FITTING:
            if any(taken.get(end, value) != value for end, value in ends.items()):
                continue
            taken |= ends
        kept.add(at)
    return tuple(pair for at, pair in enumerate(pairs) if at in kept)


def _ends(pair: Pair) -> dict[tuple[str, int, str, str], str]:
    """Each mention with the other's article, and the value that it is held against there."""
    left, right = pair.alignment.left, pair.alignment.right
    return {
        (one.article, one.start, one.sentence.field, other.article): normalised(other.reading)
        for one, other in ((left, right), (right, left))
    }


def settle_tiers(pairs: Sequence[Pair]) -> tuple[Pair, ...]:
    """State one disagreement once: what is firm between two values of a question is firm wherever the two meet.

    Args:
        pairs: in any order.

    Returns:
        The same pairs in the same order; a possible conflict between two values becomes firm where another pair of the same
        question states a conflict between the same two values.
    """
    settled = list(pairs)
    for rows in components(pairs):
        firm = {
            _dispute(pairs[at]) for at in rows if pairs[at].verdict.relation == "conflict" and pairs[at].verdict.tier == "firm"
        }
        for at in rows:
            pair = pairs[at]
            if pair.verdict.relation == "conflict" and _dispute(pair) in firm:
                settled[at] = replace(pair, verdict=replace(pair.verdict, tier="firm"))
    return tuple(settled)


def _dispute(pair: Pair) -> frozenset[str]:
    return frozenset(normalised(side.reading) for side in (pair.alignment.left, pair.alignment.right))
