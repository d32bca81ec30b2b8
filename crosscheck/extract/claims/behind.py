"""What the words right behind a figure and its noun make of it."""

from __future__ import annotations

from crosscheck.extract.claims.clauses import CONJUNCTIONS, DAY, DETERMINERS, FIGURE, HAVE, PREPOSITIONS, Clauses
from crosscheck.extract.claims.mood_words import AS_REPORTED, ATTACHED, SUFFERED
from crosscheck.model import Mood


def attached(clauses: Clauses, after: int) -> Mood | None:
    """What a word right behind a figure and its noun makes of it: "the 5% growth expected", "a $3 million offer"."""
    for at in range(after, after + 4):
        low = clauses.low(at)
        if low in ATTACHED:
            return None if low in ("plan", "target", "offer") and clauses.low(at + 1) == "-" else ATTACHED[low]
        if not low.isalpha() or low in PREPOSITIONS or low in DETERMINERS or low == "and" or clauses.is_finite(at):
            return None
    return None


def marked(clauses: Clauses, after: int) -> Mood | None:
    """What the words behind a figure make of it, whatever stands before: what it hangs on, what others expected."""
    for at in range(after, after + 4):
        low, following = clauses.low(at), clauses.low(at + 1)
        if low == "if":
            return "conditional" if clauses.is_past(at + 1) or following == "found" else None
        if low in ("that", "which") or (at > after and low in HAVE):
            return "forecast" if _was_foretold(clauses, at) else None
        if not low.isalpha() or low in CONJUNCTIONS or clauses.is_finite(at):
            return None
    return None


def has_befallen(clauses: Clauses, first: int, after: int) -> bool:
    """Whether a figure counts those something has befallen, whatever is planned for them: "the families of 12 lost in May"."""
    if clauses.low(first - 1) not in PREPOSITIONS:
        return False
    for at in range(after, after + 4):
        if clauses.low(at) in SUFFERED:
            return clauses.low(at + 1) == DAY or clauses.low(at + 1) in PREPOSITIONS
        if not clauses.low(at).isalpha() or clauses.low(at) in PREPOSITIONS or clauses.is_finite(at):
            return False
    return False


def _was_foretold(clauses: Clauses, at: int) -> bool:
    """Whether a clause says that somebody else had expected what it stands behind: "that economists had expected"."""
    had = next((other for other in range(at, at + 5) if clauses.low(other) in HAVE), None)
    if (
        had is None
        or had == at + 1
        or clauses.low(had + 1) not in ("expected", "forecast", "predicted", "projected", "anticipated")
    ):
        return False
    return not clauses.low(had + 2).isalnum() or clauses.low(had + 2) in PREPOSITIONS or clauses.low(had + 2) == DAY


def replaced(clauses: Clauses, after: int) -> bool:
    """Whether words after a figure say that it is held no more: "nine as first reported"."""
    for at in range(after, min(clauses.size, after + 4)):
        if clauses.lows[at] in (",", FIGURE, DAY):
            return False
        if clauses.lows[at] == "as" and (clauses.low(at + 1), clauses.low(at + 2)) in AS_REPORTED:
            return True
    return False
