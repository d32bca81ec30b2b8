"""Which quantities may be compared at all: one dimension, one divisor, one status, both levels or both changes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from crosscheck.compare.context import before, direction, person_beside
from crosscheck.compare.intervals import figure

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.model import Reading

_HARMED: Final = frozenset({"killed", "wounded", "hospitalised", "executed"})
_FATES: Final = frozenset(
    {"killed", "wounded", "missing", "arrested", "rescued", "displaced", "hospitalised", "infected", "destroyed", "damaged"}
)
OPEN_STATUSES: Final = frozenset({"casualties", "victims"})
"""Statuses that leave open which harm it was: the dead, the hurt, or both."""
_ALIKE: Final = (frozenset({"wounded", "hospitalised"}), frozenset({"killed", "executed"}), frozenset({"arrested", "charged"}))
_LEVEL = re.compile(r"\b(?:to|at|of|is|was|were|are|stood at|reached|reaching|hit|from)\s+(?:\w+\s+)?$", re.IGNORECASE)


def may_agree(case: Case) -> bool:
    """True where two quantities that agree speak of the same kind of figure, as far as their words tell."""
    first, second = case.readings
    if first.per != second.per and None not in (first.per, second.per):
        return False
    if None not in (first.trend, second.trend) and first.trend != second.trend:
        return False
    if not _trends_meet(case) and _is_level(case):
        return False
    return _statuses_meet(first, second) or (_equal(case) and not {first.status, second.status} <= _FATES)


def may_differ(case: Case) -> bool:
    """True where two quantities that do not agree still speak of the same kind of figure, beyond doubt."""
    first, second = case.readings
    if first.per != second.per and not (_equal(case) and None in (first.per, second.per)):
        return False
    return _statuses_meet(first, second) and _trends_meet(case) and not _of_two_people(case)


def is_crossed(case: Case) -> bool:
    """True where each sentence names both values: they were paired across ("2003 and 2004"), unless one status joins them."""
    if not all(case.named_by_other):
        return False
    first, second = case.readings
    return first.status is None or first.status != second.status


def _of_two_people(case: Case) -> bool:
    """True for ages that stand beside different names."""
    if any(reading.kind != "age" for reading in case.readings):
        return False
    first, second = (person_beside(side) for side in case.sides)
    # Relatives share their last name, and one person's first name may be shortened: "Mike" for "Michael".
    return bool(first) and bool(second) and (first[0][0] != second[0][0] or set(first).isdisjoint(second))


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
    """True where everyone under `narrow` may also be under `wide`: the shot are the killed and the wounded."""
    if wide in OPEN_STATUSES:
        return narrow is not None and narrow != wide
    return wide in ("shot", "stabbed") and narrow in _HARMED


def _trends_meet(case: Case) -> bool:
    first, second = case.readings
    if first.trend == second.trend:
        return True
    if first.trend is not None and second.trend is not None:
        return False
    return len({side.reading.trend or direction(side) for side in case.sides}) == 1


def _is_level(case: Case) -> bool:
    """A rise may go unmarked on one side ("growth of 4%"); a figure that is put as a level is another thing."""
    levels = [side for side in case.sides if side.reading.trend is None]
    return any(_LEVEL.search(before(side)[-30:]) is not None for side in levels)
