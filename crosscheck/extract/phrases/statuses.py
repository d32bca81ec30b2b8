"""What happened to the counted: killed, wounded, missing, arrested, displaced and the like, on either side of the verb."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from crosscheck.extract.lines.lexicon import DETERMINERS, STOPS

if TYPE_CHECKING:
    from crosscheck.extract.lines.tokens import Line

_FORMS: Final[dict[str, str]] = {
    "killed": "killed kill kills killing killings dead die dies died dying death deaths fatality fatalities slain slew murdered"
    " murders perished deceased massacred drowned bodies corpses lives",
    "executed": "executed executions beheaded hanged",
    "wounded": "wounded wounding wound wounds injured injures injure injuring injuries injury hurt maimed hurts",
    "missing": "missing disappeared unaccounted",
    "arrested": "arrested arrest arrests arresting detained detaining detains apprehended nabbed detentions",
    "displaced": "displaced displacing displaces evacuated evacuating evacuees evacuations homeless uprooted",
    "stranded": "stranded",
    "trapped": "trapped",
    "rescued": "rescued rescuing rescues saved",
    "survived": "survived survivors",
    "hospitalised": "hospitalized hospitalised hospitalizations hospitalisations",
    "abducted": "abducted abducting kidnapped kidnapping hostage hostages abductions",
    "charged": "charged indicted",
    "convicted": "convicted",
    "sentenced": "sentenced jailed imprisoned",
    "freed": "freed released freeing releasing",
    "infected": "infected infections infecting",
    "destroyed": "destroyed destroying destroys razed gutted demolished flattened",
    "damaged": "damaged damaging damages",
    "shot": "shot shooting shootings",
}  # fmt: skip
STATUS_WORDS: Final[dict[str, str]] = {word: status for status, forms in _FORMS.items() for word in forms.split()}
"""A form of a word to the status it gives a count."""

_NOT_BEFORE: Final = frozenset(
    "dead death die dying lives bodies corpses fatality fatalities homeless missing hostage shooting shootings injury wound"
    " survivors damages murder kill hurts wounds killings injuries arrests executions infections evacuees detentions died"
    " dies survived".split()
)
"""Forms that say nothing of a figure that comes right after them."""
AUXILIARIES: Final = frozenset(
    "is are was were be been being have had has will would may might could also got get were being remain remained".split()
)
_PASSED_OVER: Final = frozenset(
    "reportedly believed feared confirmed presumed to left found who that in total either both apparently later then"
    " immediately or of them us critically seriously fatally badly severely slightly lightly still also now known people"
    " persons others were".split()
)
_LEFT_PASSED: Final = frozenset(
    "at least the a an another some up to nearly almost about around roughly approximately as many more than over fewer no"
    " less under just only all of further additional further estimated between also other its his her their".split()
)
_REACH: Final = 10
_TOLL_REACH: Final = 18
"""Tokens that may part "the death toll" from the figure that it "has risen to"."""


def status_after(line: Line, at: int) -> str | None:
    """The status that the verb after a counted phrase gives it.

    Args:
        line: the tokenised sentence.
        at: the token after the phrase ("were" in "six surveyors were killed").

    Returns:
        The status, None where none is said.
    """
    direct = _walk(line, at, closed=False)
    if direct is not None:
        return direct
    verb = _main_verb(line, at)
    return None if verb is None else _walk(line, verb, closed=True)


def _walk(line: Line, at: int, *, closed: bool) -> str | None:
    """Step over auxiliaries and adverbs to a status word; a participle without "were" counts only right at the start."""
    if line.low(at) in _HOW_BADLY and line.at(at + 1).sort != "w":
        return _HOW_BADLY[line.low(at)]
    for step in range(8):
        word = line.low(at + step)
        if word in STATUS_WORDS:
            return _exact(line, at + step) if closed or step or _predicative(line, at) else None
        if word == "among" and line.low(at + step + 1) in ("those", "the"):
            return STATUS_WORDS.get(line.low(at + step + 2))
        if word == "lost" and line.low(at + step + 2) in ("lives", "life"):
            return "killed"
        if word == "pulled" and "alive" in (line.low(at + step + 1), line.low(at + step + 2)):
            return "rescued"
        if word in _BROUGHT:
            return "hospitalised" if _reaches_hospital(line, at + step + 1) else None
        if word not in AUXILIARIES and word not in _PASSED_OVER and not word.endswith("ly"):
            return None
    return None


def _reaches_hospital(line: Line, at: int) -> bool:
    """Whether "to a hospital" follows within a few words, none of them a name's or another clause's."""
    ahead = [line.low(at + step) for step in range(_HOSPITAL_REACH)]
    stop = next((place for place, word in enumerate(ahead) if word in (",", ".", ";", "and", "where", "after")), len(ahead))
    there = next((place for place, word in enumerate(ahead[:stop]) if word.startswith(("hospital", "hospitals"))), None)
    return there is not None and "to" in ahead[:there]


def _predicative(line: Line, at: int) -> bool:
    """True unless the status word goes on as an active verb with an object ("the two killed a guard")."""
    active = line.low(at) in (
        "kills",
        "killing",
        "wounding",
        "injuring",
        "arrest",
        "kill",
        "injure",
        "rescuing",
        "arresting",
        "shooting",
        "saved",
    )
    return not active and line.low(at + 1) not in ("a", "an", "the", "his", "her", "their", "him", "himself")


def _main_verb(line: Line, at: int) -> int | None:
    """The auxiliary of the clause, past one phrase or a pair of commas ("12 people on board were ...")."""
    start = at
    if line.low(at) == ",":
        closes = (at + step for step in range(2, 24) if line.low(at + step) == ",")
        return next((close + 1 for close in closes if line.low(close + 1) in AUXILIARIES or line.low(close + 1) in _FINITE), None)
    for step in range(_REACH):
        word = line.low(start + step)
        if word in AUXILIARIES or word in _FINITE:
            return start + step
        if (line.at(start + step).sort == "s" and word not in "'’-") or not word:
            return None
        if word in _CLAUSES or (word in STATUS_WORDS and step):
            return None
    return None


_HOW_BADLY: Final[dict[str, str]] = {
    "fatally": "killed", "mortally": "killed", "critically": "wounded", "seriously": "wounded", "severely": "wounded",
    "badly": "wounded", "slightly": "wounded", "lightly": "wounded",
}  # fmt: skip
"""Adverbs that say alone what happened ("six people were shot, two fatally")."""
_BROUGHT: Final = frozenset("taken rushed transported airlifted flown brought driven".split())
_HOSPITAL_REACH: Final = 9
_FINITE: Final = frozenset({"died", "drowned", "perished", "survived", "disappeared"})
_CLAUSES: Final = frozenset(
    "and but or while after when as because before until since if he she they it that which said says".split()
)


def _exact(line: Line, at: int) -> str:
    """The status of a word in place: "shot dead", "shot and killed", "fatally shot" are killings, "shot" alone is not."""
    word = line.low(at)
    if word in ("shot", "shooting"):
        ahead = [line.low(at + step) for step in (1, 2)]
        if ahead[0] == "dead" or ahead in (["and", "killed"], ["to", "death"]) or line.low(at - 1) == "fatally":
            return "killed"
    if word in ("wounded", "injured") and line.low(at - 1) in ("fatally", "mortally"):
        return "killed"
    return STATUS_WORDS[word]


def status_before(line: Line, first: int) -> str | None:
    """The status that a verb before a figure gives it.

    Args:
        line: the tokenised sentence.
        first: the figure's first token, its bound words included.

    Returns:
        The status ("killed two", "leaving 16 dead" is read by `status_after`), None where none is said.
    """
    at = first - 1
    for _ in range(4):
        if line.low(at) not in _LEFT_PASSED:
            break
        at -= 1
    if line.low(at) == "and":
        at = _past_object(line, at)
    word = line.low(at)
    if word in STATUS_WORDS and word not in _NOT_BEFORE:
        return "killed" if word == "dead" else _exact_before(line, at)
    if word == "dead" and line.low(at - 1) == "shot":
        return "killed"
    if line.low(at + 1) == "of" and word in ("death", "deaths", "killing", "killings", "murder", "murders", "bodies"):
        return "killed"
    if line.low(at + 1) == "of" and word in _ACTS:
        return _ACTS[word]
    if word in ("claimed", "claiming", "claims"):
        return "killed" if any(line.low(first + step) == "lives" for step in range(1, 6)) else None
    return _toll(line, first)


_ACTS: Final[dict[str, str]] = {
    "arrest": "arrested", "arrests": "arrested", "detention": "arrested", "wounding": "wounded", "injuring": "wounded",
    "shooting": "shot", "rescue": "rescued", "abduction": "abducted", "kidnapping": "abducted",
}  # fmt: skip
"""Nouns of acts before "of" ("the arrest of four men")."""


def _past_object(line: Line, at: int) -> int:
    """The index of the verb whose first object stands before "and" ("killed a guard and two men"), or of "and" itself."""
    for step in range(1, 8):
        token = line.at(at - step)
        if token.low in STATUS_WORDS and step > 1:
            return at - step
        if token.sort != "w" or (token.low in STOPS and token.low not in DETERMINERS):
            return at
    return at


def _exact_before(line: Line, at: int) -> str:
    return "killed" if line.low(at) == "shot" and line.low(at - 1) == "fatally" else STATUS_WORDS[line.low(at)]


def _toll(line: Line, first: int) -> str | None:
    """The status of a figure that "the death toll rose to" or "the number of dead at" leads to."""
    led = line.low(first - 1) in _LEADS
    for step in range(1, _TOLL_REACH if led else _REACH):
        at = first - step
        word = line.low(at)
        if word == "toll":
            return "killed" if line.low(at - 1) in ("death", "the", "a", "its", "official") else None
        if led and word in STATUS_WORDS and "number" in (line.low(at - 2), line.low(at - 3)):
            return STATUS_WORDS[word]
        if not word or word in (".", ";", ",") or line.at(at).sort == "n":
            return None
    return None


_LEADS: Final = frozenset("at to reached hit is was as stood stands exceeded".split())
