"""What single words and verb groups say of the figures they govern."""

from __future__ import annotations

from typing import Final, Literal

from crosscheck.extract.claims.clauses import BE, DETERMINERS, HAVE, MODALS, PREPOSITIONS, PRONOUNS, Clauses
from crosscheck.extract.claims.mood_words import (
    FALLEN_SHORT,
    GROWS,
    INTENDED_TO,
    NOT,
    NOT_REALLY,
    PAID,
    SAYING,
    SIGNS,
    TO_HAPPEN,
    WEIGHED,
)
from crosscheck.model import Mood

Verdict = Mood | Literal["past"]
"""A mood; "past" is a fact that a verb in the past tense states."""

MOOD_WORDS: Final = frozenset({*SIGNS, *MODALS, *INTENDED_TO})
"""Every word that may give a figure a mood: a sentence without any states facts."""
_NO_MODAL_AFTER: Final = frozenset("a the his her their my our of free political".split())
_REFUSING: Final = frozenset("won't wouldn't couldn't shan't mightn't cannot can't".split())


def of_word(clauses: Clauses, at: int, *, infinitive: bool = False) -> Mood | None:
    """The mood that one word gives what it governs, None for most words.

    Args:
        clauses: the sentence.
        at: index of the word.
        infinitive: what it governs is put with "to" ("agreed to pay").
    """
    low = clauses.low(at)
    if low in MODALS:
        return of_modal(clauses, at)
    sign = SIGNS.get(low)
    if sign is None or (sign.then and clauses.low(at + 1) not in sign.then):
        return "planned" if infinitive and low in INTENDED_TO else None
    return sign.mood if _holds(clauses, at) else None


def _holds(clauses: Clauses, at: int) -> bool:
    """Whether a word has its usual sense in its place."""
    low, before, after = clauses.lows[at], clauses.low(at - 1), clauses.low(at + 1)
    if low in NOT:
        return after not in NOT_REALLY
    if low == "longer":
        return before == "no"
    if sign_acts(low) and after == ",":
        return False  # "the plan, drawn up by six"
    if low == "claims":
        return not sign_acts(before) and before not in PAID
    if low in ("said", "reported", "understood"):
        return before in BE or before in ("reportedly", "also")
    if low == "due" and after == "to":
        return clauses.low(at + 2) in TO_HAPPEN
    if low in ("likely", "unlikely"):
        return before not in ("less", "more", "as")
    return before not in FALLEN_SHORT or low not in ("expected", "forecast", "predicted", "planned", "anticipated")


def of_modal(clauses: Clauses, at: int) -> Mood | None:
    """The mood of a modal verb, None where it gives none ("can") or is no verb ("a will", Will)."""
    low = clauses.lows[at]
    if low in _REFUSING:
        return "negated"
    if low in ("can", "must") or (clauses.is_capital(at) and at > 0 and not clauses.line.title_case):
        return None
    if low in ("will", "might", "may") and (clauses.low(at - 1) in _NO_MODAL_AFTER or clauses.low(at + 1) in ("of", "'s")):
        return None
    verb = at + 1
    while clauses.beside_verb(verb) and verb < at + 5:
        if clauses.low(verb) in NOT and low in ("will", "shall", "would", "could"):
            return "negated"
        verb += 1
    grows = clauses.low(verb) in GROWS
    if low in ("will", "shall") or (low == "would" and not grows and _announces(clauses, at, verb)):
        return "forecast" if grows else "planned"
    return "forecast" if grows and low in ("could", "may", "might", "should") else "conditional"


def _announces(clauses: Clauses, at: int, verb: int) -> bool:
    """Whether "would" is the "will" of a speaker about what it does itself: "the firm said it would close"."""
    before = at - 2 if clauses.low(at - 2) != "that" else at - 3
    if clauses.low(at - 1) not in ("it", "he", "she", "they", "we") or clauses.low(before) not in SAYING:
        return False
    if clauses.low(before - 1) in ("it", "he", "she", "they", "that") or clauses.low(verb) in WEIGHED:
        return False
    return "if" not in clauses.lows[at : at + 20]


def sign_acts(low: str) -> bool:
    """Whether a word is what somebody does, who says so of a figure: "expects", "plan"."""
    sign = SIGNS.get(low)
    return sign is not None and sign.acts


def modifies(clauses: Clauses, at: int) -> bool:
    """Whether a participle stands before its noun ("the injured workers") and is no verb."""
    before = clauses.low(at - 1)
    return before in DETERMINERS or before in ("-", "and", "or") or (before in PREPOSITIONS and before != "to")


def of_group(clauses: Clauses, at: int) -> Verdict | int:
    """The mood of a past form by its auxiliaries; an index to look on from where it is an infinitive ("to have killed")."""
    if clauses.lows[at].endswith("n't"):
        return "negated"
    other = at - 1
    bare = clauses.lows[at] in ("have", "do")
    if clauses.low(at - 1) in PRONOUNS and clauses.low(at - 2) in HAVE and clauses.low(at - 3) in ("nor", "neither"):
        return "negated"  # "nor has it met"
    while clauses.beside_verb(other) or clauses.low(other) in MOOD_WORDS:
        low = clauses.lows[other]
        mood = of_word(clauses, other)
        if mood is not None:
            return mood
        if low.endswith("n't"):
            return "negated"
        bare = bare or low in ("be", "been", "have", "being", "having")
        if not clauses.beside_verb(other):
            break
        other -= 1
    if bare and clauses.low(other) == "to":
        return other
    if clauses.low(at - 1) in ("being", "having"):
        return other
    return "fact" if clauses.low(at - 1) in ("is", "are", "not") else "past"
