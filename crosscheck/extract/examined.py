"""What came of looking at a sentence: what was read, and what was refused."""

from __future__ import annotations

from typing import Final, NamedTuple

from crosscheck.model import Reading, Refusal


class Examined(NamedTuple):
    """Readings and refusals of one sentence, each sorted by start, no two readings overlapping."""

    readings: tuple[Reading, ...] = ()
    refusals: tuple[Refusal, ...] = ()


NOTHING: Final = Examined()
"""What comes of most sentences."""
