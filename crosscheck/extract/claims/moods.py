"""The mood of a figure: the nearest verb or word that governs it says whether it is a fact, a plan, a forecast or none at all."""

from __future__ import annotations

from typing import Final

from crosscheck.extract.claims.behind import attached, has_befallen, marked, replaced
from crosscheck.extract.claims.clauses import (
    BE,
    CONJUNCTIONS,
    DAY,
    DETERMINERS,
    FIGURE,
    HAVE,
    MODALS,
    QUOTES,
    SIGNS_AT_ENDS,
    VERBS,
    Clauses,
)
from crosscheck.extract.claims.governors import MOOD_WORDS, Verdict, modifies, of_group, of_modal, of_word
from crosscheck.extract.claims.mood_words import NOT_REALLY, RUNS, SAYING, SIGNS, STATES, Sign
from crosscheck.model import Mood, Reading

_REACH: Final = 30
"""Tokens looked at on either side of a figure, at most."""
_DENIAL_REACH: Final = 6
"""Tokens between a negation and the figure it negates, at most."""
_BESIDE_DENIED: Final = QUOTES | frozenset("the on in at just a about some".split())
"""Tokens between a negation and the figure that it tells from another one."""
_RELATIVE_REACH: Final = 14
"""Tokens of a clause put in between a subject and its verb, at most."""
_LOOSE: Final = frozenset(
    "a an the some about around nearly almost roughly another other at least more than up to over as many much just only"
    " approximately some further additional total of and , no fewer less under between".split()
)
"""Words between the beginning of a clause and the figure that is its subject."""
_UNBOUND: Final = frozenset("on about after with against during since because over , )".split())
"""Tokens beyond which a negation does not reach."""
_KNOWN: Final = frozenset("the these those both".split())
"""Words right before a figure that is known already, whatever is planned with it: "for the two sides"."""
_ENDS_SUBJECT: Final = frozenset("and but or while although because if when that ( )".split())


_TELLING: Final = frozenset(
    {")", ",", "that", "to", *MOOD_WORDS, *VERBS, *SIGNS_AT_ENDS, *CONJUNCTIONS, *SAYING, *RUNS, *STATES, *_ENDS_SUBJECT}
)
"""Every token that says anything of a figure beside it, but for the verbs in "ed": all others are passed over at a look."""


def mood_at(clauses: Clauses, place: int, reading: Reading) -> Verdict:
    """The mood of one reading, from the words of its own clause.

    Args:
        clauses: the sentence.
        place: the number of the reading.
        reading: the reading.

    Returns:
        The mood, "past" for a fact that a verb in the past tense states.
    """
    if reading.kind in ("age", "ordinal"):
        return "fact"
    first, after = clauses.spans[place]
    dated = reading.is_date
    if not dated and (behind := marked(clauses, after)) is not None:
        return behind
    if replaced(clauses, after) or _denied_right_before(clauses, first):
        return "negated"
    left = _left(clauses, first, dated=dated)
    mood: Verdict | None = (None if dated else attached(clauses, after)) or left
    if mood is None or (mood is left and _begins_clause(clauses, first)):
        crosses = dated and left is None and (first <= 3 or _begins_clause(clauses, first))
        mood = _right(clauses, after, crosses=crosses) or left
    if mood in ("planned", "conditional") and not dated:
        known = clauses.low(first - 1) in _KNOWN or has_befallen(clauses, first, after)
        return "fact" if known else mood
    return mood or "fact"


def _telling(clauses: Clauses, at: int, end: int, step: int) -> int:
    """The next token on a way that says anything of a figure, or the end of the way."""
    lows = clauses.lows
    for other in range(at, end, step):
        low = lows[other]
        if low in _TELLING or low.endswith("ed"):
            return other
    return end


def _left(clauses: Clauses, first: int, *, dated: bool) -> Verdict | None:
    """What governs a figure from before it, None where nothing does."""
    infinitive = False
    at = first - 1
    floor = max(-1, first - _REACH)
    while (at := _telling(clauses, at, floor, -1)) > floor:
        low = clauses.lows[at]
        if low == ")":
            at = _opening(clauses, at, floor) - 1
            continue
        if low == "that":
            return _reported(clauses, at - 1)
        mood = _governs(clauses, at, first, infinitive=infinitive, dated=dated)
        if mood is not None:
            return mood
        if clauses.stops(at) or (low in CONJUNCTIONS and at < first - 1):
            return None
        if low in SAYING:
            return "past" if dated and first - at <= 3 else None
        if low == "to" and clauses.low(at + 1) not in (FIGURE, DAY) and clauses.low(at + 1) not in DETERMINERS:
            infinitive = True
            if clauses.low(at - 1) in BE:
                return "planned"
        elif low in BE or low in RUNS:
            return _stated(clauses, at, first, dated=dated)
        elif low in HAVE or (clauses.is_past(at) and not modifies(clauses, at)):
            group = of_group(clauses, at)
            if not isinstance(group, int):
                return _of_told(clauses, at, group, denies=_denies(clauses, at, first, dated=dated), dated=dated)
            infinitive, at = True, group
            continue
        at -= 1
    return None


def _governs(clauses: Clauses, at: int, first: int, *, infinitive: bool, dated: bool) -> Mood | None:
    """The mood that a word before a figure gives it, None where it gives none, or none so far away."""
    mood = of_word(clauses, at, infinitive=infinitive)
    if mood is None:
        return None
    sign = SIGNS.get(clauses.lows[at])
    if sign is not None:
        if first - at > sign.reach or (sign.names and (dated or "," in clauses.lows[at:first])):
            return None
        if dated and not infinitive and _dates_the_act(mood, sign, first - at):
            return None
    if mood == "negated" and not _denies(clauses, at, first, dated=dated):
        return None
    if clauses.lows[at] == "going" and (clauses.low(at - 1) == "not" or clauses.low(at - 1).endswith("n't")):
        return "negated"
    return mood


def _dates_the_act(mood: Mood, sign: Sign, distance: int) -> bool:
    """Whether a date tells when something was proposed, forecast or alleged, and is no part of it."""
    return (sign.acts and (mood != "forecast" or distance <= 3)) or (mood == "claimed" and bool(sign.then))


def _denies(clauses: Clauses, at: int, first: int, *, dated: bool) -> bool:
    """Whether a negation reaches a figure; what is not done on a day is dated by it, and the day not denied."""
    if dated or first - at > _DENIAL_REACH:
        return False
    return _UNBOUND.isdisjoint(clauses.lows[at + 1 : first])


def _reported(clauses: Clauses, at: int) -> Mood | None:
    """The mood that a verb before "that" gives the clause behind it ("expects that")."""
    mood = of_word(clauses, at)
    sign = SIGNS.get(clauses.low(at))
    return mood if sign is not None and (sign.acts or mood in ("claimed", "negated")) else None


def _stated(clauses: Clauses, at: int, first: int, *, dated: bool) -> Verdict:
    """What "is" or "was" states: a fact, unless it denies one or only repeats what was said ("what he said are")."""
    if (clauses.lows[at].endswith("n't") or clauses.low(at - 1) in ("longer", "never")) and _denies(
        clauses, at, first, dated=dated
    ):
        return "negated"
    if clauses.low(at - 1) in ("said", "claimed", "called", "alleged"):
        return "claimed"
    return "past" if clauses.lows[at] in ("was", "were") else "fact"


def _of_told(clauses: Clauses, at: int, group: Verdict, *, denies: bool, dated: bool) -> Verdict:
    """What a verb in the past says of a figure behind it, being denied itself or reaching no further than its own "not"."""
    if not dated and group in ("past", "fact") and _is_denied(clauses, at):
        return "negated"
    return group if group != "negated" or denies else "past"


def _is_denied(clauses: Clauses, at: int) -> bool:
    """Whether a verb stands in what somebody denies: "denied that the firm had lost"."""
    for other in range(at - 1, max(0, at - _DENIAL_REACH - 2), -1):
        if clauses.lows[other] == "that":
            return clauses.low(other - 1) in ("denied", "denies", "deny", "denying")
        if clauses.lows[other] == "," or clauses.stops(other):
            return False
    return False


def _opening(clauses: Clauses, at: int, floor: int) -> int:
    """The index of the bracket that opens what a closing one at `at` closes, or of the token itself."""
    for other in range(at - 1, floor, -1):
        if clauses.lows[other] == "(":
            return other
    return at


def _begins_clause(clauses: Clauses, first: int) -> bool:
    """Whether a figure stands first in its clause, so that its verb follows it."""
    at = first - 1
    while at >= 0 and clauses.lows[at] in _LOOSE:
        if clauses.lows[at] in (",", "and"):
            return True
        at -= 1
    return at < 0 or clauses.lows[at] in CONJUNCTIONS or clauses.lows[at] in ("after", "before", "since", "until", "as", "if")


def _right(clauses: Clauses, after: int, *, crosses: bool) -> Verdict | None:
    """What the verb of a figure that is a subject says of it, None where no verb follows in its clause."""
    at = after
    limit = min(clauses.size, after + _REACH)
    while (at := _telling(clauses, at, limit, 1)) < limit:
        low = clauses.lows[at]
        if low == ",":
            closing = at if crosses and at - after <= 3 else _relative_end(clauses, at)
            if closing is None:
                return None
            crosses = crosses and closing != at
            at = closing + 1
            continue
        if clauses.stops(at) or low in _ENDS_SUBJECT:
            return None
        if low in SAYING and _of_subject(clauses, at) is None:
            return None if crosses or low == "according" else "past"
        if low == "to" and clauses.low(at + 1) == "be":
            return None if "with" in clauses.lows[after:at] else "planned"  # "the series, with the last test to be played"
        mood = _of_verb(clauses, at)
        if mood is not None:
            return mood
        at += 1
    return None


def _of_verb(clauses: Clauses, at: int) -> Verdict | None:
    """What a token says of its subject, None where it is no verb."""
    low = clauses.lows[at]
    if low in BE or low in HAVE:
        return _predicate(clauses, at)
    if low in MODALS:
        mood = of_modal(clauses, at)
        return "planned" if mood == "negated" else mood
    if low in STATES:
        return "fact"
    if (said := _of_subject(clauses, at)) is not None:
        return said
    return "past" if clauses.is_past(at) else None


def _of_subject(clauses: Clauses, at: int) -> Mood | None:
    """The mood that a word gives the subject before it: "expected", "reportedly", and no "expects"."""
    sign = SIGNS.get(clauses.low(at))
    if sign is None or sign.acts or sign.names or sign.mood in ("negated", "conditional"):
        return None
    return of_word(clauses, at)


def _relative_end(clauses: Clauses, at: int) -> int | None:
    """The comma that ends what a comma at `at` puts in between ("12 people, who were away, will"), None where none does."""
    if clauses.low(at + 1) not in ("who", "which", "including", "most", "many", "some", "all", "among", "aged", "or"):
        return None
    for other in range(at + 1, min(clauses.size, at + _RELATIVE_REACH)):
        if clauses.lows[other] == ",":
            return other
    return None


def _predicate(clauses: Clauses, at: int) -> Verdict:
    """What follows "are" or "have": "are expected to", "are to", "have reportedly been"."""
    for other in range(at + 1, min(clauses.size, at + 6)):
        low = clauses.lows[other]
        if low == "to":
            return "planned" if clauses.lows[at] in BE and other == at + 1 else "fact"
        mood = _of_subject(clauses, other)
        if mood is not None:
            return mood
        if not clauses.beside_verb(other):
            break
    return "past" if clauses.lows[at] in ("was", "were", "had", "did") else "fact"


def _denied_right_before(clauses: Clauses, first: int) -> bool:
    """Whether a figure is told from another one right before it: "not nine", "rather than nine"."""
    at = first - 1
    while at >= 0 and clauses.lows[at] in _BESIDE_DENIED:
        at -= 1
    low = clauses.low(at)
    if low in ("than", "of", "to"):
        return (clauses.low(at - 1), low) in (("rather", "than"), ("instead", "of"), ("contrary", "to"))
    return low in ("not", "never") and clauses.low(at + 1) not in NOT_REALLY and clauses.low(at - 1) != "if"
