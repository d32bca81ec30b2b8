"""Whether a sentence speaks of a date as past or as still to come, from the verbs beside it."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from crosscheck.extract.dates_terms import Lean

_WORD: Final = re.compile(r"[a-z]+(?:['’][a-z]+)?")
_BREAK: Final = re.compile(r"[;:!?]|\.\s(?=[^a-z])|[“”\"]")
_REACH: Final = 160
"""Code points looked at on either side of a date."""

_WILL: Final = frozenset("will won't won’t shall gonna tomorrow".split())
_MODALS: Final = frozenset("would could should may might can must cannot can't couldn't wouldn't".split())
_SCHEDULED: Final = frozenset(
    "scheduled slated due expected expects expect planned plans plan planning set hopes hope intends intend upcoming deadline "
    "promises vows likely poised ahead until till".split()
)
_SCHEDULE_VERBS: Final = frozenset(
    "begins starts opens ends expires resumes kicks arrives airs closes takes votes hosts faces meets holds returns debuts launches "
    "convenes heads goes travels runs premieres".split()
)
_PAST: Final = frozenset(
    "was were had did said told went came took held met won lost made gave got saw found left began became sent ran struck fell rose "
    "broke brought built bought caught chose cut drew drove flew fought hit kept knew laid led let paid put read sat sold shot "
    "shut spoke spent stood stole swore thought threw understood wore wrote wound sank sought hurt spread sued fled grew heard "
    "been since after didn't wasn't weren't hadn't".split()
)
_NOT_PAST: Final = frozenset(
    "need feed speed indeed seed hundred united red bed shed breed embed exceed proceed succeed agreed-upon so-called unprecedented sacred wicked "
    "naked embedded armed wed med led".split()
)
_AUXILIARY_FUTURE: Final = frozenset("will would to shall could should must may might can won't".split())
_STOP_AFTER_TO: Final = frozenset("the a an his her its their our this that these those my your him them us it".split())
_SAYING: Final = frozenset("said told announced reported tweeted wrote confirmed added according".split())


class Tense(NamedTuple):
    """Where a sentence points, None where it does not say, and whether it says so plainly."""

    lean: Lean | None
    plain: bool


_UNKNOWN: Final = Tense(None, False)


def _is_past(word: str) -> bool:
    return word in _PAST or (word.endswith("ed") and len(word) > 3 and word not in _NOT_PAST)


def _cue(words: list[str], place: int) -> Tense:
    """What one word says of the tense, given the words before it."""
    word = words[place]
    before = words[max(0, place - 3) : place]
    if word in _WILL or word.endswith(("'ll", "’ll")):
        return Tense("future", True)
    if word in _SCHEDULED:
        past = word in ("set", "expected", "due") and "had" in before
        return _UNKNOWN if past else Tense("future", True)
    if word in _MODALS:
        return Tense("future", False)
    if word in _SCHEDULE_VERBS:
        return Tense("future", False)
    if (
        word == "to"
        and place + 1 < len(words)
        and words[place + 1] not in _STOP_AFTER_TO
        and before
        and (before[-1] in ("is", "are", "am", "going"))
    ):
        return Tense("future", True)
    if _is_past(word):
        future = any(other in _AUXILIARY_FUTURE for other in before) and (
            "be" in before or "have" in before or word in ("put", "cut", "hit", "let", "read")
        )
        return Tense("future", True) if future and word not in _SAYING else Tense("past", True)
    return _UNKNOWN


def tense_near(low: str, start: int, end: int) -> Tense:
    """Judge the tense of the clause a date stands in.

    The nearest verb before the date decides, since English puts the time after its verb; where the clause begins with the date,
    the nearest verb after it does.

    Args:
        low: the sentence in lower case.
        start: offset of the date.
        end: offset past it.

    Returns:
        Where the clause points.
    """
    left = low[max(0, start - _REACH) : start]
    pieces = _BREAK.split(left)
    words = _WORD.findall(pieces[-1])
    for place in range(len(words) - 1, max(-1, len(words) - 15), -1):
        cue = _cue(words, place)
        if cue.lean is not None:
            return cue
    right = _BREAK.split(low[end : end + _REACH])[0]
    words = _WORD.findall(right)
    for place in range(min(len(words), 15)):
        cue = _cue(words, place)
        if cue.lean is not None:
            return cue
    return _UNKNOWN
