"""Pairs that hang together: what becomes one finding."""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.model import Mention, Pair, Place

FITTING = frozenset({"same", "rounded", "within"})
"""Relations of values that both can be true of one thing: a mention may have several such counterparts in an article."""

_Node = tuple[str, int, Place]


def components(pairs: Sequence[Pair]) -> list[list[int]]:
    """Positions of pairs that hang together within one slot of one story.

    A pair across two slots whose values fit tells of neither, and is in none; one whose values differ after all is a question
    of its own.
    """
    root: dict[_Node, _Node] = {}

    def find(node: _Node) -> _Node:
        while root.setdefault(node, node) != node:
            node = root[node]
        return node

    nodes = {at: _node(pair, pair.alignment.left) for at, pair in enumerate(pairs) if _tells(pair)}
    for at, node in nodes.items():
        first, second = find(node), find(_node(pairs[at], pairs[at].alignment.right))
        if first != second:
            root[second] = first
    together: dict[_Node, list[int]] = {}
    for at, node in nodes.items():
        together.setdefault(find(node), []).append(at)
    return list(together.values())


def _tells(pair: Pair) -> bool:
    return pair.alignment.slot >= 0 or pair.verdict.relation not in FITTING


def _node(pair: Pair, mention: Mention) -> _Node:
    return pair.story, abs(pair.alignment.slot), mention.place
