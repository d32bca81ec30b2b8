"""Which quantities may be compared at all: one dimension, one divisor, one status, both levels or both changes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from crosscheck.compare.context import before, direction
from crosscheck.compare.intervals import figure

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.model import Reading

_HARMED: Final = frozenset({"killed", "wounded", "hospitalised", "executed"})
_ALIKE: Final = (frozenset({"wounded", "hospitalised"}), frozenset({"killed", "executed"}), frozenset({"arrested", "charged"}))
_LEVEL = re.compile(r"\b(?:to|at|of|is|was|were|are|stood at|reached|reaching|hit|from)\s+(?:\w+\s+)?$", re.IGNORECASE)


def is_comparable(case: Case) -> bool:
    """True where two measured quantities speak of the same kind of figure."""
    first, second = case.readings
    if first.per != second.per and not (_equal(case) and None in (first.per, second.per)):
        return False
    return _statuses_meet(first, second) and _trends_meet(case)


def _equal(case: Case) -> bool:
    one, other = (figure(reading) for reading in case.readings)
    return one is not None and one == other


def _statuses_meet(first: Reading, second: Reading) -> bool:
    one, other = first.status, second.status
    if one is None or other is None or one == other:
        return True
    if includes_status(one, other) or includes_status(other, one):
        return True
    return any({one, other} <= alike for alike in _ALIKE)


def includes_status(wide: str | None, narrow: str | None) -> bool:
    """True where everyone under `narrow` is also under `wide`: the shot are the killed and the wounded."""
    return wide == "shot" and narrow in _HARMED


def _trends_meet(case: Case) -> bool:
    first, second = case.readings
    if first.trend == second.trend:
        return True
    if first.trend is not None and second.trend is not None:
        return False
    moves = {side.reading.trend or direction(side) for side in case.sides}
    if len(moves) == 1:
        return True
    # A rise may go unmarked on one side ("growth of 4%"); an equal figure that is explicitly a level is another thing.
    level = case.first if first.trend is None else case.second
    return _equal(case) and _LEVEL.search(before(level)[-30:]) is None
