"""What happened to the counted, as the words after it and in its own phrase say it: "six were killed", "six wounded guards"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from crosscheck.extract.lines.lexicon import DATE_WORDS, DETERMINERS, PERSONS, STOPS
from crosscheck.extract.numbers.words import SMALL
from crosscheck.extract.phrases.fates import PHRASES
from crosscheck.extract.phrases.rules_statuses import BEING, DOING, DONE, NOUNS, STATUS_WORDS

if TYPE_CHECKING:
    from crosscheck.extract.lines.tokens import Line

_BE: Final = frozenset("is are was were be been being got get gets getting remain remained remains".split())
_HAVE: Final = frozenset("has have had having".split())
AUXILIARIES: Final = _BE | _HAVE | frozenset("will would may might could also".split())
FINITE: Final = AUXILIARIES | frozenset(
    "said say says told tells went came took takes made makes gave began became fell rose saw met ran sat stood fled broke fought"
    " led sent spoke wrote heard knew thought can must should".split()
)
"""Verbs that begin a predicate: what stands before them is their subject."""
_PASSED_OVER: Final = frozenset(
    "reportedly believed feared confirmed presumed pronounced declared reported to left found who that in total either both all"
    " apparently later then immediately or of them us whom those critically seriously fatally badly severely slightly lightly"
    " still also now known people persons others else escaped emerged went put placed".split()
)
_REACH: Final = 10
_WALK: Final = 9
_JOINED_REACH: Final = 6


def status_after(line: Line, at: int) -> str | None:
    """The status that the verb after a counted phrase gives it.

    Args:
        line: the tokenised sentence.
        at: the token after the phrase ("were" in "six surveyors were killed").

    Returns:
        The status, None where none is said.
    """
    return _walk(line, at) or predicate_status(line, at) or _after_joined(line, at)


def _after_joined(line: Line, at: int) -> str | None:
    """The status said of the counted and of something joined to it ("17 pupils and teachers were killed")."""
    if line.low(at) not in ("and", "or"):
        return None
    for place in range(at + 1, at + _JOINED_REACH):
        token = line.at(place)
        if place > at + 1 and (token.low in _BE or token.low in _HAVE or token.low in DONE or token.low in _ENDINGS):
            return _walk(line, place)
        if token.sort != "w" or token.low in SMALL or (token.low in STOPS and token.low not in DETERMINERS):
            return None
    return None


def predicate_status(line: Line, at: int) -> str | None:
    """The status that the next main verb gives what stands before it, past a phrase ("one of five men hurt there has died").

    Args:
        line: the tokenised sentence.
        at: where to look for the verb.
    """
    verb = _main_verb(line, at)
    return None if verb is None else _walk(line, verb)


def _walk(line: Line, at: int) -> str | None:
    """Step over auxiliaries and adverbs to a status word or to a phrase that gives a status."""
    if line.low(at) in _HOW_BADLY and line.at(at + 1).sort != "w":
        return _HOW_BADLY[line.low(at)]
    passive = have = False
    for place in range(at, at + _WALK):
        word = line.low(place)
        if word in STATUS_WORDS:
            return _said(line, place, passive=passive, have=have)
        reader = PHRASES.get(word)
        if reader is not None:
            status = reader(line, place, passive)
            if status is not None:
                return status
        passive = passive or word in _BE
        have = have or word in _HAVE
        if word not in AUXILIARIES and word not in _PASSED_OVER and not word.endswith("ly"):
            return None
    return None


def _said(line: Line, at: int, *, passive: bool, have: bool) -> str | None:
    """The status of a word reached after the counted, None where the counted do it to somebody else."""
    word = line.low(at)
    if word in DONE:
        if not passive and (have or _has_object(line, at + 1) or _has_object(line, _past_second(line, at))):
            return None
        if word == "shot" and line.low(at + 1) in ("at", "back") and not _is_place(line, at + 2):
            return None
        return _exact(line, at)
    if word in BEING:
        return _jointly(line, at, BEING[word])
    return NOUNS[word] if word in NOUNS and passive and line.at(at + 1).sort != "w" else None


def _past_second(line: Line, at: int) -> int:
    """The token after the second of two verbs that share an object ("shot and killed a guard"), or after the one there is."""
    if line.low(at + 1) not in ("and", "or"):
        return at + 1
    second = at + 2 + (line.low(at + 2).endswith("ly") or line.low(at + 2) in ("later", "then"))
    return second + 1 if line.low(second) in DONE else at + 1


def _has_object(line: Line, at: int) -> bool:
    """Whether a verb's object begins at a token: then its subject is not what it happened to ("the two killed a guard")."""
    token = line.at(at)
    word = token.low
    if word in DETERMINERS:
        return word not in ("this", "each", "every", "all", "both") and line.low(at + 1) not in _PERIODS
    if token.sort == "n" or word in SMALL or word in _OBJECTS or word in PERSONS:
        return True
    if (word, line.low(at + 1)) in _BOUNDS:
        return True
    if token.sort != "w" or word in STOPS or word in DATE_WORDS or line.title_case:
        return False
    return token.text[0].isupper() and not token.text.isupper()


_PERIODS: Final = frozenset("day week month year night hour same previous following next past last morning evening".split())
_OBJECTS: Final = frozenset(
    "him himself herself themselves me us her most many several few dozens scores hundreds thousands nearly".split()
)
_BOUNDS: Final = frozenset({("at", "least"), ("more", "than"), ("up", "to"), ("as", "many")})


def _is_place(line: Line, at: int) -> bool:
    """Whether "shot at" goes on with where or when: "at close range", "at a fair", not with whom."""
    word = line.low(at)
    if word in DETERMINERS:
        return line.low(at + 1) not in PERSONS
    if word.endswith("ing"):
        return False
    return line.at(at).sort in ("n", "w") and word not in STOPS and word not in PERSONS


_DEADLY: Final = frozenset({"fatally", "mortally"})
_HARMS: Final = frozenset({"killed", "wounded", "missing"})
_UNTIL_DEATH: Final = frozenset({"shot", "stabbed", "abducted", "trapped", "arrested", "hospitalised"})


def _exact(line: Line, at: int) -> str:
    """The status of a participle in place: "shot dead", "shot and killed", "fatally stabbed" are killings."""
    status = DONE[line.low(at)]
    if line.low(at - 1) in _DEADLY or line.low(at + 1) == "dead" or line.match(at + 1, ("to", "death")):
        return "killed"
    if status in _UNTIL_DEATH and line.match(at + 1, (",", "killed")):
        return "killed"
    if line.low(at + 1) == "and" and status in _UNTIL_DEATH:
        later = at + 2 + (line.low(at + 2) in ("later", "then", "subsequently"))
        if line.low(later) not in DOING and STATUS_WORDS.get(line.low(later)) == "killed" and line.low(later) not in NOUNS:
            return "killed"
    return _jointly(line, at, status)


def _jointly(line: Line, at: int, status: str) -> str:
    """Casualties where a word and its neighbour leave open which of two harms it was: "killed or wounded"."""
    if line.low(at + 1) not in ("or", "and") or status not in _HARMS:
        return status
    second = at + 2 + (line.low(at + 2).endswith("ly") or line.low(at + 2) in AUXILIARIES)
    word = line.low(second)
    other = DONE.get(word) or BEING.get(word)
    if other not in _HARMS or other == status or (line.low(at + 1) == "and" and _has_object(line, second + 1)):
        return status
    return "casualties"


def _main_verb(line: Line, at: int) -> int | None:
    """The auxiliary of the clause, past one phrase or a pair of commas or dashes ("12 people on board were ...")."""
    aside = line.low(at)
    if aside in (",", "—", "-") and not (aside == "-" and line.touching(at)):
        if line.low(at + 1) in _BE:
            return at + 1
        closes = (at + step + 1 for step in range(2, 24) if line.low(at + step) == aside)
        verbs = (close + (line.low(close) in ("who", "that", "which")) for close in closes)
        return next((verb for verb in verbs if line.low(verb) in AUXILIARIES or line.low(verb) in _ENDINGS), None)
    for place in range(at, at + _REACH):
        word = line.low(place)
        if word in AUXILIARIES or word in _ENDINGS or (word in _ENDED and line.low(place + 1) in BEING):
            return place
        if (line.at(place).sort == "s" and word not in "'’-") or not word:
            return None
        if word in _CLAUSES or (word in STATUS_WORDS and place > at):
            return None
    return None


_ENDINGS: Final = frozenset({"died", "drowned", "perished", "survived", "disappeared"})
_ENDED: Final = frozenset({"escaped", "emerged"})
"""Verbs that say how it ended only with the word after them ("escaped unhurt")."""
_CLAUSES: Final = frozenset(
    "and but or while after when as because before until since if he she they it that which said says".split()
)
_HOW_BADLY: Final[dict[str, str]] = {
    "fatally": "killed", "mortally": "killed", "critically": "wounded", "seriously": "wounded", "severely": "wounded",
    "badly": "wounded", "slightly": "wounded", "lightly": "wounded",
}  # fmt: skip
"""Adverbs that say alone what happened ("six people were shot, two fatally")."""


def status_named(line: Line, first: int, head: int) -> str | None:
    """The status that a counted phrase says itself: "12 deaths", "three shooting victims", "two wounded soldiers".

    Args:
        line: the tokenised sentence.
        first: the phrase's first token.
        head: its head noun.
    """
    word = line.low(head)
    if word in NOUNS:
        victims = _VICTIMS_OF.get(line.low(head - 1)) if word in ("victims", "victim") and head > first else None
        return victims or (None if word in _CRIMES else NOUNS[word])
    for at in range(first, head):
        said = line.low(at)
        if said not in _MERELY_SAID and (said in DONE or said in BEING) and (at == first or not line.low(at - 1).endswith("ly")):
            return STATUS_WORDS[said]
    return None


_MERELY_SAID: Final = frozenset({"shot", "homeless", "charged"})
"""Words that before a noun may mean something else: shot glasses, homeless men, charged issues."""


_VICTIMS_OF: Final[dict[str, str]] = {"shooting": "shot", "gunshot": "shot", "stabbing": "stabbed", "murder": "killed"}
_CRIMES: Final = frozenset({"lives", "shootings", "stabbings", "murders"})
"""Nouns that name deeds or what may be saved as well as lost: alone they say nothing of people."""
