"""What mentions have in common, told for many pairs at once: values as numbers, sets of words as bits."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Final, TypeVar

import numpy as np
from numpy.typing import NDArray

Indices = NDArray[np.int64]
Flags = NDArray[np.bool_]

_CHUNK: Final = 4096
"""Pairs whose sets are put side by side at once."""
_BITS: Final = 64

_Value = TypeVar("_Value", bound=Hashable)


def codes_of(values: Iterable[Hashable | None]) -> Indices:
    """A number for each value, the same for equal ones; -1 for None."""
    known: dict[Hashable, int] = {}
    return np.array([-1 if value is None else known.setdefault(value, len(known)) for value in values], dtype=np.int64)


def told_by(
    values: Sequence[_Value], left: Indices, right: Indices, ask: Callable[[_Value, _Value], bool | float | tuple[float, ...]]
) -> NDArray[np.float64]:
    """What is to be said of each pair, asked once for all pairs of two values.

    Args:
        values: of each mention.
        left: (p,) row of each pair's left mention.
        right: (p,) row of its right mention.
        ask: tells of a left value and a right one.

    Returns:
        (p,) answers, or (p, k) where they are tuples of k.
    """
    known: dict[_Value, int] = {}
    codes = np.array([known.setdefault(value, len(known)) for value in values], dtype=np.int64)
    distinct = list(known)
    keys, places = np.unique(codes[left] * len(distinct) + codes[right], return_inverse=True)
    pairs = (divmod(key, len(distinct)) for key in keys.tolist())
    return np.array([ask(distinct[one], distinct[other]) for one, other in pairs], dtype=np.float64)[places]


class Sets:
    """Sets of words or values, one a mention.

    Args:
        sets: n of them.
    """

    def __init__(self, sets: Sequence[frozenset[Hashable]]) -> None:
        held: dict[Hashable, int] = {}
        for one in sets:
            for member in one:
                held[member] = held.get(member, 0) + 1
        # What a single set holds is in no other: it counts for that set's size alone.
        columns = {member: at for at, member in enumerate(member for member, count in held.items() if count > 1)}
        self.sizes = np.array([len(one) for one in sets], dtype=np.int64)
        self._bits = np.zeros((len(sets), -(-len(columns) // _BITS)), np.uint64)
        told = [(row, columns[member]) for row, one in enumerate(sets) for member in one if member in columns]
        rows, at = np.array(told, dtype=np.int64).reshape(-1, 2).T
        np.bitwise_or.at(self._bits, (rows, at // _BITS), np.uint64(1) << (at % _BITS).astype(np.uint64))

    def shared(self, left: Indices, right: Indices) -> Indices:
        """(p,) how many members the sets of both mentions of each pair have in common."""
        out = np.zeros(len(left), np.int64)
        for at in range(0, len(left), _CHUNK):
            both = self._bits[left[at : at + _CHUNK]] & self._bits[right[at : at + _CHUNK]]
            out[at : at + _CHUNK] = np.bitwise_count(both).sum(axis=1)
        return out


def run_lengths(tokens: Sequence[tuple[str, ...]], at: Sequence[int], left: Indices, right: Indices, step: int) -> Indices:
    """How many tokens are the same, one by one, from both mentions of each pair on.

    Args:
        tokens: of the sentence of each mention.
        at: the place of each mention among them.
        left: (p,) row of each pair's left mention.
        right: (p,) row of its right mention.
        step: -1 for the tokens before the mentions, 1 for those after.
    """
    known: dict[str, int] = {}
    flat: list[int] = []
    places = []
    for row, (told, own) in enumerate(zip(tokens, at, strict=True)):
        places.append(len(flat) + 1 + own)
        end = -1 - row  # like no token, and like no other mention's end
        flat += (end, *(known.setdefault(token, len(known)) for token in told), end)
    codes, starts = np.array(flat, dtype=np.int64), np.array(places, dtype=np.int64)
    lengths = np.zeros(len(left), np.int64)
    running = np.arange(len(left))
    one, other = starts[left] + step, starts[right] + step
    while len(running):
        same = codes[one] == codes[other]
        running, one, other = running[same], one[same] + step, other[same] + step
        lengths[running] += 1
    return lengths


class Rivals:
    """Pairs by their ends: rivals share one mention, and their other mentions are in one article.

    Args:
        articles: (n,) number of each mention's article.
        left: (p,) row of each pair's left mention.
        right: (p,) row of its right mention.
    """

    def __init__(self, articles: Indices, left: Indices, right: Indices) -> None:
        many = int(articles.max(initial=0)) + 1
        self._ends = np.concatenate([left * many + articles[right], right * many + articles[left]])
        self._pairs = np.tile(np.arange(len(left)), 2)

    def best(
        self, values: NDArray[np.float64], nothing: float
    ) -> tuple[Indices, NDArray[np.float64], NDArray[np.float64], Indices]:
        """The best pairs at the ends of each pair, of equal ones those that come first.

        Args:
            values: (p,) of the pairs.
            nothing: stands for the second value where there is one pair only.

        Returns:
            (2, p) each, for either end: the best pair; its value; the second best value; the number of pairs.
        """
        order = np.lexsort((self._pairs, -values[self._pairs], self._ends))
        ends, pairs = self._ends[order], self._pairs[order]
        first = np.flatnonzero(np.concatenate([[True], ends[1:] != ends[:-1]])[: len(ends)])
        counts = np.diff(np.append(first, len(ends)))
        second = np.where(counts > 1, values[pairs[np.minimum(first + 1, len(ends) - 1)]], nothing)
        group = np.empty(len(order), np.int64)
        group[order] = np.repeat(np.arange(len(first)), counts)
        at = group.reshape(2, -1)
        best = pairs[first]
        return best[at], values[best][at], second[at], counts[at]
