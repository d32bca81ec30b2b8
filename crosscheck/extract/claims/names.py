"""The name or title of a speaker beside a verb of saying, as a span of tokens."""

from __future__ import annotations

from typing import Final

from crosscheck.extract.claims.clauses import CONJUNCTIONS, DAY, FIGURE, PREPOSITIONS, QUOTES, Clauses
from crosscheck.extract.claims.speech import AFTER_NAME, LEADING, OPENING, PRONOUNS, ROLES

_LONGEST: Final = 8
"""Words of a speaker, at most; more are cut before a preposition."""
_APPOSITION: Final = 24
"""Tokens between a name and its verb ("Ada Brod, 51, who has led the search since May, said"), at most."""

_OUTSIDE: Final = frozenset(", ( ) that than whether if then as after before since until amid".split())

Span = tuple[int, int]


def written(clauses: Clauses, name: Span) -> str | None:
    """A speaker as written, None for a pronoun."""
    first, last = name
    if last - first == 1 and clauses.lows[first].partition("'")[0] in PRONOUNS:
        return None
    line = clauses.line
    return line.text[line.at(first).start : line.at(last - 1).end]


def name_after(clauses: Clauses, first: int) -> Span | None:
    """The speaker behind "said" or "according to", None where no name stands there."""
    at = first
    while at < clauses.size:
        low = clauses.lows[at]
        if low in (",", "(", ")", DAY) or low in QUOTES or clauses.stops(at):
            break
        if low in AFTER_NAME and not (at > first and clauses.is_capital(at)):
            break
        if low in ("in", "at") and at > first and clauses.is_capital(at - 1) and not _is_office(clauses, at - 1):
            break
        if low == "and" and not clauses.is_capital(at + 1):
            break
        at += 1
    return _cut(clauses, first, _without_preposition(clauses, first, at), from_left=True)


def _is_office(clauses: Clauses, at: int) -> bool:
    return clauses.lows[at] in ROLES


def _without_preposition(clauses: Clauses, first: int, last: int) -> int:
    while last > first and (clauses.lows[last - 1] in PREPOSITIONS or clauses.lows[last - 1] in ("and", "the", "a")):
        last -= 1
    return last


def name_before(clauses: Clauses, last: int) -> Span | None:
    """The speaker that ends at a token before a verb, None where none is found.

    Args:
        clauses: the sentence.
        last: index of the token right before the verb and its auxiliaries.
    """
    if clauses.low(last) == "who":
        named = name_before(clauses, last - 2 if clauses.low(last - 1) == "," else last - 1)
        return None if named is None else _nearest(clauses, named)
    if clauses.low(last) in (",", ")", "-", "—"):
        return _before_apposition(clauses, last)
    if clauses.low(last).partition("'")[0] in PRONOUNS:
        return last, last + 1
    first = last
    floor = max(-1, last - _APPOSITION)
    while first > floor and not _ends_before(clauses, first, last):
        first -= 1
    if first > 0 and clauses.is_past(first) and clauses.low(first + 1) in PREPOSITIONS:
        return name_before(clauses, first - 1)  # "a suit filed in Ostrow claims"
    relative = _of_relative(clauses, first, last)
    return relative if relative is not None else _subject(clauses, first + 1, last + 1)


def _of_relative(clauses: Clauses, boundary: int, last: int) -> Span | None:
    """The name before "who" in the manner of "a man who saw it said"."""
    if clauses.low(boundary - 1) == "who":
        boundary -= 1
    if clauses.low(boundary) != "who" or boundary >= last or clauses.low(boundary - 1) == ",":
        return None
    name = name_before(clauses, boundary - 1)
    if name is None:
        return None
    begins = [at + 1 for at in range(*name) if clauses.lows[at] in PREPOSITIONS and _opens(clauses, at + 1)]
    return (begins[-1], name[1]) if begins else name


def _nearest(clauses: Clauses, name: Span) -> Span:
    """What "who" stands for behind a name: the last of those that an action joins ("paid the fee to Brod, who says")."""
    begins = [at + 1 for at in range(*name) if clauses.lows[at] in ("to", "with", "against")]
    return (begins[-1], name[1]) if begins and begins[-1] < name[1] else name


def _opens(clauses: Clauses, at: int) -> bool:
    return clauses.low(at) in OPENING or clauses.low(at) == FIGURE


def _ends_before(clauses: Clauses, at: int, last: int) -> bool:
    """Whether a token stands outside the name that ends at `last`."""
    low = clauses.lows[at]
    if low in _OUTSIDE or low in QUOTES or clauses.stops(at):
        return True
    if low == DAY:
        return at == last or (clauses.low(at - 1) != DAY and clauses.low(at - 1) not in OPENING)
    if low == "and":
        return not (clauses.is_capital(at - 1) and clauses.is_capital(at + 1))
    if low in CONJUNCTIONS or (
        low in PRONOUNS and low not in ("this", "these", "those", "one", "many", "some", "another", "her")
    ):
        return True
    return at < last and clauses.is_finite(at) and clauses.low(at - 1) not in ("the", "a", "an") and low != "united"


def _before_apposition(clauses: Clauses, closing: int) -> Span | None:
    """The name before an apposition that a comma, a bracket or a dash closes right before the verb."""
    opening = {")": "(", ",": ",", "-": "-", "—": "—"}[clauses.lows[closing]]
    tries = 0
    for at in range(closing - 1, max(0, closing - _APPOSITION), -1):
        if clauses.stops(at) and clauses.lows[at] not in ("-", "—"):
            return None
        if clauses.lows[at] == opening and at > 0 and (clauses.low(at - 1) not in QUOTES):
            tries += 1
            if clauses.lows[at - 1] not in (",", FIGURE, DAY) and (clauses.is_capital(at - 1) or clauses.lows[at - 1] in ROLES):
                return name_before(clauses, at - 1)
            if tries == 3:
                return None
    return None


def _subject(clauses: Clauses, first: int, last: int) -> Span | None:
    """The subject at the end of a stretch of tokens, without what leads up to it."""
    while first < last and (clauses.lows[first] in LEADING or clauses.lows[first] == "-"):
        first += 1
    if first >= last:
        return None
    if clauses.lows[first] in PREPOSITIONS:
        start = _after_phrase(clauses, first, last)
        if start is None:
            return None
        first = start
    head = clauses.lows[last - 1]
    if head in PREPOSITIONS or head in LEADING or not head[:1].isalpha() or clauses.is_finite(last - 1):
        return None
    if any(clauses.lows[at] == FIGURE and clauses.low(at + 1) == "of" for at in range(first, last)):
        return None  # "62 percent of voters said" counts the voters
    verb = first
    while verb < last - 1 and clauses.lows[verb].endswith("ly"):
        verb += 1
    if clauses.lows[verb].endswith("ing") and not clauses.is_capital(verb):
        return None  # "easily topping all forecasts"
    return _cut(clauses, first, last, from_left=False)


def _after_phrase(clauses: Clauses, first: int, last: int) -> int | None:
    """Where the subject begins behind a phrase that leads up to it ("In Ostrow the ministry")."""
    for at in range(last - 1, first + 1, -1):
        if clauses.lows[at] in OPENING and clauses.lows[at - 1] not in PREPOSITIONS and clauses.lows[at - 1] not in OPENING:
            return at
    return last - 1 if clauses.lows[last - 1] in ROLES and last - 1 > first + 1 else None


def _cut(clauses: Clauses, first: int, last: int, *, from_left: bool) -> Span | None:
    """A name of at most `_LONGEST` words: longer ones end before a preposition."""
    if first >= last:
        return None
    words = sum(clauses.lows[at][:1].isalnum() for at in range(first, last))
    if words == 0:
        return None
    if words <= _LONGEST:
        return first, last
    cuts = [at for at in range(first + 1, min(last, first + _LONGEST)) if clauses.lows[at] in PREPOSITIONS]
    if cuts:
        return first, cuts[-1]
    return (first, first + _LONGEST) if from_left else None
