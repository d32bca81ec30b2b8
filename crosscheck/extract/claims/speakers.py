"""Who says it: the attributions of a sentence, each with its speaker as written and the words it governs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from crosscheck.extract.claims.clauses import CONJUNCTIONS, DAY, DETERMINERS, FIGURE, PREPOSITIONS, QUOTES, Clauses
from crosscheck.extract.claims.names import name_after, name_before, written
from crosscheck.extract.claims.scopes import REACH, clause_end, goes_on, quoted_again, scope_end, scope_start
from crosscheck.extract.claims.speech import (
    BARE,
    BESIDE_SAYING,
    CLAIMING,
    CLOSING,
    CONCEDING,
    COUNTING,
    FINDING,
    HEARERS,
    INVERTED,
    NO_OBJECT,
    NO_SOURCE,
    NO_SUBJECT,
    OPENING,
    PARTIES,
    RITES,
    ROLES,
    SAYING,
    SUBORDINATE,
    TAIL,
    TAKEN,
    WITH_NOUN,
    WITH_THAT,
    WOULD,
)

TELLING: Final = frozenset({*SAYING, *COUNTING, "according", "citing", ":"})
"""Words without one of which a sentence names no speaker."""
_TAIL_REACH: Final = 18
"""Tokens of a clause behind a verb of saying that are looked at."""
_LABEL: Final = 4
"""Words of a speaker before or behind a colon, at most."""


Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Attribution:
    """Somebody's saying so.

    Attributes:
        at: index of the token that says so ("said", "according").
        speaker: who, as written; None for a pronoun and where the name is not found.
        claims: the reporter does not vouch for it: a verb of claiming, or a party to the event.
        governs: spans of token indices, last excluded, of what is said.
    """

    at: int
    speaker: str | None
    claims: bool
    governs: tuple[Span, ...]


def attributions(clauses: Clauses) -> tuple[Attribution, ...]:
    """Every attribution of a sentence, in order."""
    found: list[Attribution] = []
    if TELLING.isdisjoint(clauses.line.words):
        return ()
    for at in [at for at, low in enumerate(clauses.lows) if low in TELLING]:
        one, low = None, clauses.lows[at]
        if low in SAYING:
            one = _verb(clauses, at)
        elif low in COUNTING:
            found.extend(_counts(clauses, at))
        elif low == "according" and clauses.low(at + 1) == "to" and clauses.low(at + 2) not in NO_SOURCE:
            one = _source(clauses, at, at + 2)
        elif low == "citing":
            one = _source(clauses, at, at + 1)
        elif low == ":" and (at <= _LABEL or at >= clauses.size - _LABEL - 2):
            one = _label(clauses, at)
        if one is not None:
            found.append(one)
    return tuple(found)


def _verb(clauses: Clauses, at: int) -> Attribution | None:
    """An attribution by a verb of saying, None where the word is none here."""
    subject, low = at - 1, clauses.lows[at]
    while subject >= 0 and _is_adverb(clauses, subject):
        subject -= 1
    before, following = clauses.low(subject), clauses.low(at + 1)
    if subject < 0 or before in NO_SUBJECT or before in WOULD or before in DETERMINERS or before in PREPOSITIONS:
        return None
    if following == "by" or (low == "reported" and following.endswith("ing")):
        return None
    if low in ("put", "puts"):
        return _put(clauses, at, subject)
    if _is_inverted(clauses, at):
        name = name_after(clauses, at + 1)
        return None if name is None else _closing(clauses, at, at, name)
    name = name_before(clauses, subject)
    if name is None:
        return None
    return _with_subject(clauses, at, name)


def _is_adverb(clauses: Clauses, at: int) -> bool:
    """Whether a token may stand between a speaker and the verb."""
    low = clauses.lows[at]
    return low in BESIDE_SAYING or (low.endswith("ly") and len(low) > 5 and not clauses.is_capital(at))


def _with_subject(clauses: Clauses, at: int, name: Span) -> Attribution | None:
    """An attribution whose speaker stands before the verb: it opens what is said, closes it, or stands within it."""
    low, end = clauses.lows[at], clause_end(clauses, at)
    said_that = next((other for other in range(at + 1, end) if clauses.lows[other] == "that"), None)
    start = name[0]
    closes = start > 0 and (clauses.low(start - 1) in (",", "-", "—") or clauses.low(start - 1) in QUOTES)
    following = clauses.low(at + 1)
    tailed = end == at + 1 or following in TAIL or following == DAY or following in HEARERS or low in ("told", "tells")
    if closes and tailed and said_that is None and low in BARE and not _states(clauses, at + 1, end):
        return _closing(clauses, at, start, name)
    if closes and (end == at + 1 or following == DAY) and said_that is None and low in CLOSING and _is_sayer(clauses, name):
        return _closing(clauses, at, start, name)
    if (end == at + 1 and start > 1 and clauses.low(start - 1) == "as") or _is_rite(clauses, at):
        return None  # "not 12, as police had said"
    if (low in FINDING and following != "that") or (low in WITH_NOUN and following in NO_OBJECT):
        return None
    quotes = following in QUOTES or following == ":" or (following == "," and clauses.low(at + 2) in QUOTES)
    if said_that is None and low in WITH_THAT and not quotes:
        return None
    if low in ("claimed", "claims", "claim") and not _is_claim(clauses, at, end, said_that):
        return None
    if low == "confirmed" and clauses.is_capital(at + 1) and said_that is None:
        return None
    opens = at + 1 if said_that is None else said_that + 1
    if said_that is None:
        while opens < end and clauses.lows[opens] in ("late", "early", "earlier", "on", DAY) and _dates(clauses, opens):
            opens += 1
    last = scope_end(clauses, opens, put_in=_is_put_in(clauses, start))
    return Attribution(at, written(clauses, name), _claims(clauses, at, name), ((opens, last),))


def _is_sayer(clauses: Clauses, name: Span) -> bool:
    """Whether a name before "estimates" or "shows" is surely one, and those no nouns ("early estimates")."""
    return clauses.lows[name[0]] in OPENING or clauses.is_capital(name[0]) or clauses.lows[name[1] - 1] in ROLES


def _is_rite(clauses: Clauses, at: int) -> bool:
    """Whether what is said tells nothing: "said a Mass"."""
    return clauses.low(at + 1) in RITES or (clauses.low(at + 1) in DETERMINERS and clauses.low(at + 2) in RITES)


def _is_put_in(clauses: Clauses, start: int) -> bool:
    """Whether a speaker stands in a clause put in, which ends at the next comma: "the ward, where a nurse said …, holds 12"."""
    before = clauses.low(start - 1)
    return (before in SUBORDINATE and clauses.low(start - 2) == ",") or (before in CONCEDING and start == 1)


def _dates(clauses: Clauses, at: int) -> bool:
    """Whether a word right behind a verb of saying is the day it was said."""
    return DAY in (clauses.low(at), clauses.low(at + 1))


def _is_claim(clauses: Clauses, at: int, end: int, said_that: int | None) -> bool:
    """Whether "claimed" means said without proof: it has a clause of its own, and takes no lives and no titles."""
    if not TAKEN.isdisjoint(clauses.lows[at + 1 : at + 5]) and said_that is None:
        return False
    if said_that is not None or clauses.low(at + 1) in ("to", "he", "she", "they", "it", "there"):
        return True
    return _states(clauses, at + 1, end) or clauses.low(at + 1) in QUOTES


def _states(clauses: Clauses, first: int, end: int) -> bool:
    """Whether a clause with a verb of its own stands between two tokens."""
    return any(clauses.is_finite(at) for at in range(first, min(end, first + _TAIL_REACH)))


def _closing(clauses: Clauses, at: int, start: int, name: Span) -> Attribution:
    """An attribution that stands behind what is said, or within it."""
    last = max(at + 1, name[1])
    end = clause_end(clauses, last - 1)
    governs = [(scope_start(clauses, start), start)]
    resumes = end + 1
    told_in_quotes = clauses.low(start - 1) in QUOTES or (clauses.low(start - 1) == "," and clauses.low(start - 2) in QUOTES)
    if clauses.low(end) == "," and told_in_quotes and clauses.low(resumes) not in QUOTES:
        again = quoted_again(clauses, resumes)  # what comes before it describes the speaker: "…,” said Ana Brod, 51, who lost 12
        if again is not None:
            governs.append((again, scope_end(clauses, again)))
    elif clauses.low(end) == "," and clauses.low(resumes) == FIGURE and clauses.low(resumes + 1) == ",":
        pass  # the speaker's age
    elif (clauses.low(end) == "," and goes_on(clauses, resumes)) or (
        clauses.low(end) == ","
        and clauses.low(resumes) not in CONJUNCTIONS
        and clauses.low(resumes) not in ("and", "a", "an", "the", "citing")
    ):
        governs.append((resumes, scope_end(clauses, resumes)))
    elif clauses.low(end) in (".", ":") and clauses.low(resumes) in QUOTES:
        governs.append((resumes, min(clauses.size, resumes + REACH)))
    return Attribution(at, written(clauses, name), _claims(clauses, at, name), tuple(governs))


def _is_inverted(clauses: Clauses, at: int) -> bool:
    """Whether a verb stands before its speaker: “…,” said Brod."""
    if clauses.lows[at] not in INVERTED:
        return False
    before, following = clauses.low(at - 1), clauses.low(at + 1)
    if following in ("that", FIGURE, DAY, ",", ".", ":", "", "in", "on", "at") or following in QUOTES:
        return False
    if before in QUOTES or (before == "," and clauses.low(at - 2) in QUOTES):
        return True
    if clauses.lows[at] not in ("said", "says"):
        return False
    return before == "," and not _states(clauses, at + 1, clause_end(clauses, at)) and not _has_figure(clauses, at)


def _has_figure(clauses: Clauses, at: int) -> bool:
    return any(clauses.lows[other] in (FIGURE, DAY) for other in range(at + 1, clause_end(clauses, at)))


def _source(clauses: Clauses, at: int, first: int) -> Attribution | None:
    """An attribution by "according to" or "citing"."""
    name = name_after(clauses, first)
    if name is None:
        return None
    end = clause_end(clauses, name[1] - 1)
    before = clauses.low(at - 1)
    if at == 0 or clauses.is_capital(at) or before in CONJUNCTIONS or before in (":", ";", "and"):
        return Attribution(at, written(clauses, name), _claims(clauses, at, name), ((end, scope_end(clauses, end + 1)),))
    return _closing(clauses, at, at, name)


def _counts(clauses: Clauses, at: int) -> list[Attribution]:
    """The attributions of "organisers spoke of 12, the police of 9": each has only its own figure."""
    found: list[Attribution] = []
    name = name_before(clauses, at - 1) if at > 0 and clauses.lows[at - 1] not in NO_SUBJECT | WOULD | DETERMINERS else None
    of = at + 1
    while name is not None and clauses.low(of) == "of" and clauses.low(of + 1) == FIGURE:
        end = clause_end(clauses, of)
        found.append(Attribution(of, written(clauses, name), _claims(clauses, at, name), ((of, end),)))
        if clauses.low(end) != ",":
            break
        first = end + 1 if clauses.low(end + 1) not in ("and", "but", "while") else end + 2
        of = next((other for other in range(first, first + _LABEL + 2) if clauses.low(other) == "of"), first)
        name = (first, of) if of > first and clauses.low(of - 1).isalpha() else None
    return found


def _put(clauses: Clauses, at: int, subject: int) -> Attribution | None:
    """An attribution in the manner of "officials put the toll at 12"."""
    place = next((other for other in range(at + 1, min(clauses.size, at + 14)) if clauses.lows[other] == "at"), None)
    if place is None or clauses.low(at + 1) not in ("the", "its", "their", "his", "her") or not _has_figure(clauses, place):
        return None
    name = name_before(clauses, subject)
    if name is None:
        return None
    return Attribution(at, written(clauses, name), _claims(clauses, at, name), ((place, scope_end(clauses, place)),))


def _label(clauses: Clauses, at: int) -> Attribution | None:
    """A headline's "Police: 12 dead" and "12 dead: police"."""
    size = clauses.size
    for first, last, governs in ((0, at, (at + 1, min(size, at + REACH))), (at + 1, size, (max(0, at - REACH), at))):
        words = clauses.lows[first : min(last, first + _LABEL + 1)]
        letters = "".join(words).replace(".", "").replace("'", "")
        if 0 < len(words) <= _LABEL and words[-1] in ROLES and letters.isalpha():
            return Attribution(at, written(clauses, (first, last)), not PARTIES.isdisjoint(words), (governs,))
    return None


def _claims(clauses: Clauses, at: int, name: Span) -> bool:
    return clauses.lows[at] in CLAIMING or not PARTIES.isdisjoint(clauses.lows[name[0] : name[1]])
