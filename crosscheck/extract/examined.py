"""What came of looking at a sentence: what was read, and what was refused."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final, NamedTuple

from crosscheck.model import Reading, Refusal


class Examined(NamedTuple):
    """Readings and refusals of one sentence, each sorted by start, no two readings overlapping."""

    readings: tuple[Reading, ...] = ()
    refusals: tuple[Refusal, ...] = ()


def apart(refusals: Sequence[Refusal], *others: Sequence[Reading | Refusal]) -> tuple[Refusal, ...]:
    """The refusals that touch none of the others.

    Args:
        refusals: any.
        others: readings or refusals, each of them sorted by start, none of one sequence overlapping.
    """
    starts = [[one.start for one in some] for some in others]
    kept = []
    for one in refusals:
        # Of those that begin before its end only the last can reach into it.
        before = [(some, bisect_left(first, one.end)) for some, first in zip(others, starts, strict=True)]
        if not any(place and some[place - 1].end > one.start for some, place in before):
            kept.append(one)
    return tuple(kept)


NOTHING: Final = Examined()
"""What comes of most sentences."""
