"""What happened to the counted, as the words before it say it: "killed six", "the arrest of four", "the toll rose to 23"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from crosscheck.extract.lines.lexicon import DETERMINERS, PERSONS, STOPS
from crosscheck.extract.phrases.fates import reaches_hospital
from crosscheck.extract.phrases.rules_statuses import ACTS, BEING, DOING, DONE, NOUNS
from crosscheck.extract.phrases.statuses import FINITE

if TYPE_CHECKING:
    from crosscheck.extract.lines.tokens import Line
    from crosscheck.extract.phrases.counted import Counted

_LEFT_PASSED: Final = frozenset(
    "at least the a an another some up to nearly almost about around roughly approximately as many more than over fewer no"
    " less under just only all of further additional estimated between also other its his her their total record combined".split()
)
_TOLL_REACH: Final = 18
"""Tokens that may part "the death toll" from the figure that it "has risen to"."""
_NEAR: Final = 10
_LEADS: Final = frozenset(
    "at to reached reach hit hits is was as stood stands exceeded exceed topped top tops passed surpassed surpass"
    " totaled totalled numbered from of".split()
)
_CLAIMING: Final = frozenset("claimed claiming claims claim took takes taking cost costs costing".split())
_SENDING: Final = frozenset("sent sends sending put puts putting took takes taking rushed airlifted landed".split())
_LEAVING: Final = frozenset("left leaving leaves leave".split())
_FORCING: Final = frozenset("forced forcing forces force".split())
_PULLING: Final = frozenset("pulled pulling plucked plucking hauled winched lifted led".split())
_WATERS: Final = frozenset("water sea waves river lake surf canal floodwaters".split())
_LIFELESS: Final = frozenset("dead died dies drowned bodies body corpses lifeless unresponsive deaths killed".split())
_LEFT_REACH: Final = 8
_HARMS: Final = frozenset({"killed", "wounded", "missing"})


def status_before(line: Line, first: int, phrase: Counted) -> str | None:
    """The status that a verb or noun before a figure gives it.

    Args:
        line: the tokenised sentence.
        first: the figure's first token, its bound words included.
        phrase: what the figure counts.

    Returns:
        The status ("killed two", "leaving 16 dead" is read by `status_after`), None where none is said.
    """
    at = first - 1
    for _ in range(5):
        word = line.low(at)
        if word not in _LEFT_PASSED or (word == "at" and line.low(at + 1) not in ("least", "most")):
            break
        if word == "of" and line.low(at - 1) in DONE:
            break  # "convicted of two murders"
        at -= 1
    joined = line.low(at) == "and" or (line.low(at) == "with" and line.low(at - 1) in ("along", "together"))
    if joined and line.low(phrase.after) not in FINITE and not goes_on(line, phrase.after):
        at = _past_object(line, at - (line.low(at) == "with"))
    if line.low(at) == "down":
        at -= 1
    return _by_verb(line, at, phrase) or _by_act(line, at, first, phrase) or _toll(line, first, phrase)


def goes_on(line: Line, at: int) -> bool:
    """Whether a past verb of its own follows the counted ("and two men escaped").

    Args:
        line: the tokenised sentence.
        at: the token after the counted phrase.
    """
    word = line.low(at)
    return len(word) > 4 and word.endswith("ed") and word not in DONE


def verb_before(line: Line, first: int) -> str | None:
    """The status that a verb right before a word gives it ("the blast hurt nobody"), None where none does."""
    return _by_verb(line, first - 1, None)


def _by_verb(line: Line, at: int, phrase: Counted | None) -> str | None:
    word = line.low(at)
    if word in DONE or word in DOING:
        if word == "kill" and phrase is not None and not _people(line, phrase):
            return None
        return _exact(line, at)
    if (line.low(at - 1), word) in (("shot", "dead"), ("shooting", "dead"), ("to", "death")):
        return "killed"
    return None if phrase is None else _by_outcome(line, word, phrase)


def _by_outcome(line: Line, word: str, phrase: Counted) -> str | None:
    """The status that a plain verb before the counted and the words after them give together ("claimed 12 lives")."""
    if word in _CLAIMING and any(line.low(phrase.head + step) == "lives" for step in range(4)):
        return "killed"
    if word in _LEAVING:
        return _left(line, phrase.after)
    if word in _FORCING and line.low(phrase.after) == "to" and line.low(phrase.after + 1) in ("flee", "evacuate", "leave"):
        return "displaced"
    if word in _PULLING and _drawn_out(line, phrase.after):
        return "rescued"
    if word in _SENDING and reaches_hospital(line, phrase.after):
        return "hospitalised"
    return None


def _drawn_out(line: Line, at: int) -> bool:
    """Whether "from the water" or "to safety" follows, in a sentence that speaks of no dead."""
    if not line.words.isdisjoint(_LIFELESS):
        return False
    return line.match(at, ("to", "safety")) or (line.match(at, ("from", "the")) and line.low(at + 2) in _WATERS)


def _exact(line: Line, at: int) -> str:
    word = line.low(at)
    status = DONE.get(word) or DOING[word]
    if line.low(at - 1) in ("fatally", "mortally"):
        return "killed"
    other = DONE.get(line.low(at - 2)) or DOING.get(line.low(at - 2))
    if line.low(at - 1) in ("or", "and") and other != status and {status, other} <= _HARMS:
        return "casualties"
    return status


def _by_act(line: Line, at: int, first: int, phrase: Counted) -> str | None:
    """The status of an act done to the counted: "the arrest of four men", "the deaths of at least 12"."""
    word = line.low(at)
    if word not in ACTS or line.low(at + 1) != "of" or at + 1 >= first:
        return None
    if word == "loss" and line.low(phrase.head) != "lives":
        return None
    return ACTS[word]


def _left(line: Line, after: int) -> str | None:
    """What became of those whom something left so, past what stands between ("left five men and a boy dead")."""
    for at in range(after, after + _LEFT_REACH):
        token = line.at(at)
        if token.low in BEING or token.low in DONE:
            return BEING.get(token.low) or DONE[token.low]
        if token.sort != "w" or token.low in FINITE:
            return None
    return None


def _people(line: Line, phrase: Counted) -> bool:
    return phrase.after == phrase.first or line.low(phrase.head) in PERSONS


def _past_object(line: Line, at: int) -> int:
    """The index of the verb or act whose first object stands before "and" ("killed a guard and two men"), or of "and" itself."""
    for step in range(1, 9):
        token = line.at(at - step)
        if step > 1 and (token.low in DONE or token.low in DOING or (token.low in ACTS and line.low(at - step + 1) == "of")):
            return at - step
        if token.sort != "w" or (token.low in STOPS and token.low not in DETERMINERS and token.low != "of"):
            return at
    return at


_TOLL: Final = frozenset({"toll", "count"})
"""Words by one of which a toll is named that no verb leads to the figure."""


def _toll(line: Line, first: int, phrase: Counted) -> str | None:
    """The status of a figure that "the death toll rose to", "deaths hit" or "the number of dead at" leads to."""
    first += line.low(first) in _LEADS  # "topped 40" is a bound as well
    led = line.low(first - 1) in _LEADS
    if not led and line.words.isdisjoint(_TOLL):
        return None
    for step in range(1, _TOLL_REACH if led else _NEAR):
        at = first - step
        word = line.low(at)
        if word == "toll" or (word == "count" and line.low(at - 1) == "death"):
            return "killed" if line.low(at - 1) in ("death", "the", "a", "its", "official", "confirmed", "overall") else None
        if led and "number" in (line.low(at - 2), line.low(at - 3)):
            status = NOUNS.get(word) or BEING.get(word) or DONE.get(word)
            if status is not None:
                return status
        if led and step > 1 and step < _NEAR and word in _TOLLED and _is_subject(line, at) and phrase.after == phrase.first:
            return NOUNS[word]
        if not word or word in (".", ";", ",") or line.at(at).sort == "n":
            return None
    return None


def _is_subject(line: Line, at: int) -> bool:
    """Whether a noun opens its clause, alone or with one word or two before it ("confirmed deaths in Arden rose to")."""
    return any(line.at(at - step).sort != "w" or line.low(at - step) in ("as", "after", "and", "while") for step in (1, 2, 3))


_TOLLED: Final = frozenset("deaths fatalities injuries infections arrests hospitalizations hospitalisations casualties".split())
