"""Whether a sentence speaks of a date as past or as still to come, from the verbs beside it."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from crosscheck.extract.dates.mishaps import MISHAP_WORDS
from crosscheck.extract.dates.terms import Lean

_LED: Final = re.compile(r"until|till|through")
"""Words of a date that tell of the verb before them ("postponed until Friday")."""
_WORD: Final = re.compile(r"[a-z]+(?:['’][a-z]+)?")
_BREAK: Final = re.compile(r"[;:!?]|\.\s(?=[^a-z])|[“”\"]")
_OPENED: Final = re.compile(r", (?:and|but|while) (?:in |on )?\Z")
"""A clause that its day begins (", and in May she will chair")."""
_REACH: Final = 220
"""Code points looked at on either side of a date."""
_WORDS_BEFORE: Final = 25
_WORDS_AFTER: Final = 15
_WORDS_OWNED: Final = 4
"""Words after a possessive day that may hold the verb of what it owns; further ones are another clause's (4 to 8 were tried)."""

_WILL: Final = frozenset("will won't won’t shall gonna".split())
_MODALS: Final = frozenset("would could should may might can must cannot can't can’t wouldn't wouldn’t".split())
_SCHEDULED: Final = frozenset(
    "scheduled slated due supposed expected expects expect expecting planning plans plan hopes hope hoping intends "
    "intend upcoming deadline likely poised until till preparing prepares effective payable bound".split()
)
_PLANS: Final = frozenset({"plan", "plans", "hope", "hopes"})
"""Of these, the ones that are nouns behind an article."""
_INTENDED: Final = frozenset("planned hoped intended vowed promised agreed pledged threatened".split())
"""Past verbs about something later: they point ahead only with what was intended behind them."""
_POSTPONED: Final = frozenset("delayed postponed extended moved pushed rescheduled deferred adjourned".split())
"""Past verbs that lead a new day of something to come ("was extended to March 6")."""
_HELD: Final = frozenset("remanded suspended detained bailed barred".split())
"""Past verbs of a state whose end is told ahead ("were remanded until Monday")."""
_DIRECTED: Final = frozenset(
    "asked urged ordered invited called wants want agreed vowed pledged promised planned hoped intended prepared "
    "decided decides allow allows allowing pushing trying ready set going qualified eligible".split()
)
"""Verbs and adjectives whose infinitive is still to come."""
_SCHEDULE_VERBS: Final = frozenset(
    "begins starts opens ends expires resumes kicks arrives airs closes takes votes hosts faces meets meet holds "
    "returns debuts launches convenes heads goes travels runs premieres reopens departs".split()
)
_NOUNS_LEFT: Final = frozenset("by of with the a an his her its their our no more".split())
"""Words that a noun follows, where a verb of a schedule is one ("by 212 votes", "of the faces")."""
_MONTH_LEFT: Final = frozenset("in since from of during until through early mid late last next this".split())
"""Words that the month of May follows, where the verb "may" cannot stand."""
_PAST: Final = frozenset(
    "was were had did said told went came took held met won lost made gave got saw found left began became sent ran "
    "struck fell rose broke brought built bought caught chose cut drew drove flew fought hit kept knew laid let "
    "paid put read sat sold shot shut spoke spent stood stole swore thought threw understood wore wrote wound sank "
    "sought hurt spread sued fled grew heard been since after ago didn't didn’t wasn't wasn’t weren't weren’t "
    "hadn't hadn’t".split()
)
_NO_VERBS: Final = frozenset(
    "need feed speed indeed seed hundred united red bed shed breed embed exceed proceed succeed sacred wicked naked "
    "wed followed unprecedented".split()
)
_OPEN_BEFORE: Final = frozenset("will would to shall could should must may might can won't won’t".split())
_SAYING: Final = frozenset("said told announced reported tweeted wrote confirmed added according".split())
_OWN_VERBS: Final = frozenset(
    "said told announced issued ordered called asked warned released voted approved rejected signed named ruled agreed "
    "arrested charged accused killed fired opened closed launched declared denied offered unveiled began took made gave "
    "held".split()
)
"""Past verbs that news puts right behind the day ("the office on Sunday issued")."""
_KNOWING: Final = frozenset("knew learned learnt believed thought feared realized realised".split())
"""Verbs of a narrator's past, in which "would" tells what came next."""
_NOBODY: Final = frozenset("neither nor nobody none".split())
_KINDS: Final = frozenset(
    "mass deadly fatal school car bus train house apartment club nightclub police gang drive-by triple double".split()
)
"""Words that stand between a day and the mishap it describes."""
_NOUN_LEADERS: Final = frozenset("the a an his her its their our this that these those my your him them us it".split())


class Tense(NamedTuple):
    """Where a sentence points, None where it does not say, and whether it says so plainly."""

    lean: Lean | None
    plain: bool


UNKNOWN: Final = Tense(None, False)
_PAST_TENSE: Final = Tense("past", True)
_FUTURE: Final = Tense("future", True)
_LIKELY_FUTURE: Final = Tense("future", False)
_LIKELY_PAST: Final = Tense("past", False)


def _is_past(word: str) -> bool:
    return word in _PAST or (word.endswith("ed") and len(word) > 3 and word not in _NO_VERBS)


def _past_cue(word: str, before: list[str]) -> Tense:
    """A past form: a plain past, or the participle of something to come ("will be held", "to be held")."""
    if before and before[-1] in ("is", "are") and word not in _SAYING:
        return UNKNOWN  # "when the case is heard in May"
    if before and before[-1] in ("if", "unless"):
        return _LIKELY_FUTURE  # "would serve if elected in May"
    failed = ("could" in before and "not" in before) or "couldn't" in before or "couldn’t" in before
    opened = not failed and any(other in _OPEN_BEFORE for other in before)
    if opened and word not in _SAYING and ("be" in before or before[-1] in _OPEN_BEFORE):
        return _FUTURE
    return _PAST_TENSE


def _infinitive(words: list[str], place: int) -> Tense:
    """`to` with a verb behind it: still to come after some verbs ("asked them to return"), done or open after others."""
    if place + 1 >= len(words) or words[place + 1] in _NOUN_LEADERS:
        return UNKNOWN
    before = words[max(0, place - 6) : place]
    if before[-1:] and before[-1] in _SCHEDULED and before[-3:-1] == ["had", "been"]:
        return _LIKELY_PAST  # "had been due to close on Friday"
    if before[-1:] and (before[-1] in ("is", "are", "am", "set", "going") or before[-1] in _SCHEDULED):
        return _FUTURE
    return _LIKELY_FUTURE if any(word in _DIRECTED for word in before) else UNKNOWN


def _scheduled(word: str, after: str) -> Tense | None:
    """Words of plans and schedules, None where the word is none."""
    if word in _INTENDED:
        return (
            _LIKELY_FUTURE if after in ("to", "for") or (word == "planned" and after in ("a", "an", "another", "more")) else None
        )
    if word in _POSTPONED:
        return _LIKELY_FUTURE if after in ("to", "until", "till", "through") else None
    if word == "set":
        return _FUTURE if after in ("to", "for") else None
    if word in ("ahead", "advance"):
        return _LIKELY_FUTURE if after == "of" else None
    return _FUTURE if word in _SCHEDULED else None


def _scheduling(words: list[str], place: int) -> bool:
    """Whether a word is a verb in the present that news uses for what a programme holds ("opens", "go on sale")."""
    left = words[place - 1] if place else ""
    if words[place : place + 3] == ["go", "on", "sale"]:
        return left not in ("did", "not")
    return words[place] in _SCHEDULE_VERBS and left not in _NOUNS_LEFT and words[place : place + 3] != ["meet", "the", "press"]


_CUES: Final = frozenset().union(
    _WILL, _SCHEDULED, _INTENDED, _POSTPONED, _MODALS, _SCHEDULE_VERBS, _PAST, {"set", "ahead", "advance", "go", "to"}
)


def _may_tell(word: str) -> bool:
    """Whether a word says anything of the tense, whatever stands beside it: most say nothing."""
    return word in _CUES or word.endswith(("ed", "ing", "'ll", "’ll"))


def _cue(words: list[str], place: int) -> Tense:
    """What one word says of the tense, given its neighbours."""
    word, before = words[place], words[max(0, place - 3) : place]
    after = words[place + 1] if place + 1 < len(words) else ""
    if word in _WILL or word.endswith(("'ll", "’ll")):
        return _FUTURE
    named = word in _PLANS and before[-1:] and before[-1] in _NOUN_LEADERS  # "unveiled the plan on May 2"
    scheduled = None if named else _scheduled(word, after)
    if scheduled is not None:
        return scheduled
    if word in _MODALS and not (word == "may" and before[-1:] and before[-1] in _MONTH_LEFT):
        if word == "would" and any(other in _KNOWING for other in words[:place]):
            return _LIKELY_PAST
        failed = word == "could" and (after == "not" or not _NOBODY.isdisjoint(words[:place]))
        return _PAST_TENSE if failed else _LIKELY_FUTURE
    if _scheduling(words, place):
        return UNKNOWN if before[-1:] and before[-1] in _OPEN_BEFORE else _LIKELY_FUTURE
    if word == "to":
        return _infinitive(words, place)
    if word.endswith("ing") and before[-1:] and before[-1] in ("is", "are", "am"):
        return _LIKELY_FUTURE
    return _past_cue(word, before) if _is_past(word) else UNKNOWN


def tense_near(low: str, start: int, end: int) -> Tense:
    """Judge the tense of the clause a date stands in.

    The nearest verb before the date decides, since English puts the time after its verb; where the clause begins with the date,
    and for a possessive ("Friday's meeting") or a subject ("March would be"), the nearest verb after it does.

    Args:
        low: the sentence in lower case.
        start: offset of the date.
        end: offset past it.

    Returns:
        Where the clause points.
    """
    left = _WORD.findall(_BREAK.split(low[max(0, start - _REACH) : start])[-1])
    right = _WORD.findall(_BREAK.split(low[end : end + _REACH])[0])
    mishap = _mishap(left, right)
    if mishap is not None:
        return mishap
    led = _LED.match(low, start, end)
    if led is not None and left[-1:] and left[-1] in _POSTPONED:
        left.append(led.group())
    if led is not None and any(word in _HELD for word in left[-4:]):
        return _FUTURE
    if left[-1:] == ["for"] and right[:1] and right[0] in ("delivery", "settlement"):
        return _FUTURE  # "crude for July delivery dropped"
    if right[:1] == ["but"] and _missed(left) and any(_is_past(word) for word in right):
        return _LIKELY_PAST
    possessive = low.endswith(("'s", "’s"), start, end) or low.startswith(("'s", "’s"), end)
    behind = range(len(left) - 1, max(-1, len(left) - 1 - (3 if possessive else _WORDS_BEFORE)), -1)
    ahead = range(min(len(right), _WORDS_OWNED if possessive else _WORDS_AFTER))
    before = (_cue(left, place) for place in behind if _may_tell(left[place]))
    after = (_opening_cue(right, place) for place in ahead if _may_tell(right[place]))
    subject = bool(right) and (right[0] in _WILL or right[0] in _MODALS)
    if _OPENED.search(low, max(0, start - 12), start) and not _WILL.isdisjoint(right[:4]):
        return _FUTURE
    for cues in (after, before) if subject else (before, after):
        for cue in cues:
            if cue.lean is not None:
                # "Ahead of her trip, the office on Sunday issued a warning": the day stands between the subject and its own verb.
                return _PAST_TENSE if not cue.plain and right[:1] and right[0] in _OWN_VERBS else cue
    return UNKNOWN


def _missed(left: list[str]) -> bool:
    """Whether something was due: with a past "but" behind the day, it did not come ("was due on Tuesday, but fog held her")."""
    places = [place for place, word in enumerate(left) if word in ("due", "scheduled", "supposed")]
    return bool(places) and left[: places[-1]][-1:] in (["was"], ["were"])


def _mishap(left: list[str], right: list[str]) -> Tense | None:
    """The past for a day that describes what nobody plans ("a Friday night shooting"), None for others.

    Beside a mishap in front ("the shootings Friday night") a verb of things to come may own the day instead.
    """
    if right[:1] and (right[0] in MISHAP_WORDS or (right[0] in _KINDS and right[1:2] and right[1] in MISHAP_WORDS)):
        return _PAST_TENSE
    if left[-1:] and left[-1] in MISHAP_WORDS and not any(word in _WILL or word in _SCHEDULED or word == "to" for word in left):
        return _PAST_TENSE if any(_is_past(word) for word in (*left, *right)) else _LIKELY_PAST
    return None


def _opening_cue(words: list[str], place: int) -> Tense:
    """A cue behind the date, where "planned" and "expected" tell what happened on that day."""
    past = words[place] in _INTENDED or (
        words[place] in ("expected", "scheduled", "set") and not {"is", "are", "be"} & set(words[:place])
    )
    return _PAST_TENSE if past else _cue(words, place)
