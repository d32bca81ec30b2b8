"""How far the words reach that somebody says: where an attribution's clause, its quotation and what goes on behind it end."""

from __future__ import annotations

from typing import Final

from crosscheck.extract.claims.clauses import CONJUNCTIONS, QUOTES, Clauses
from crosscheck.extract.claims.speech import ADDING, SAYING

REACH: Final = 120
"""Tokens that an attribution governs on either side, at most: no sentence that a reader can follow is longer."""
_OTHER_CLAUSE: Final = CONJUNCTIONS - {"who", "which", "where", "whose", "whom"}
"""Words behind a comma with which somebody else takes up the tale."""


def clause_end(clauses: Clauses, at: int) -> int:
    """The next token that parts clauses, a comma or a quotation mark included."""
    last = min(clauses.size, at + REACH)
    for other in range(at + 1, last):
        if clauses.lows[other] == "," or clauses.lows[other] in QUOTES or clauses.stops(other):
            return other
    return last


def scope_end(clauses: Clauses, opens: int, *, put_in: bool = False) -> int:
    """Where the words end that an attribution before them governs."""
    inside = False
    last = min(clauses.size, opens + REACH)
    for at in range(opens, last):
        low = clauses.lows[at]
        if low in "“„«":
            inside = True
        elif low in "”»":
            inside = False
        elif (not inside and (low in (";", "—") or clauses.is_dash(at) or (low == "." and clauses.stops(at)))) or (
            low == "," and not inside and (put_in or clauses.low(at + 1) in _OTHER_CLAUSE)
        ):
            return at
    return last


def goes_on(clauses: Clauses, at: int) -> bool:
    """Whether what was said goes on with "and" and a verb of its own subject: "sales fell, the firm said, and rose by 12"."""
    low = clauses.low(at + 1)
    return clauses.low(at) == "and" and clauses.is_finite(at + 1) and low not in SAYING


def quoted_again(clauses: Clauses, resumes: int) -> int | None:
    """Where a quotation, or what its speaker adds, goes on behind words about the speaker, None where it does not."""
    for at in range(resumes, min(clauses.size, resumes + REACH)):
        if clauses.stops(at):
            return None
        if (clauses.lows[at] in QUOTES and clauses.low(at - 1) == ",") or clauses.lows[at] in ADDING:
            return at
    return None


def scope_start(clauses: Clauses, start: int) -> int:
    """Where the words begin that an attribution behind them governs."""
    first = max(0, start - REACH)
    for at in range(start - 2, first - 1, -1):
        if clauses.lows[at] == ";":
            return at + 1
    return first
