"""Statuses that take more than a word: "taken to hospital", "lost their lives", "in custody", "hit by gunfire"."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from crosscheck.extract.lines.lexicon import DETERMINERS
from crosscheck.extract.phrases.rules_statuses import STATUS_WORDS

if TYPE_CHECKING:
    from crosscheck.extract.lines.tokens import Line


_Reader = Callable[["Line", int, bool], str | None]
"""The status that the phrase beginning at a token gives what is counted before it; True after "were" and "is"."""

_HOSPITAL_REACH: Final = 9
_INJURY_REACH: Final = 7
_HARM: Final = frozenset("injuries injury wounds wound burns burn fractures concussion concussions bruises inhalation".split())
_GUNS: Final = frozenset(
    "gunfire bullet bullets gunshot gunshots gunman gunmen shooting shootings shooter shooters shootout shots shot gunned".split()
)


def reaches_hospital(line: Line, at: int, ways: tuple[str, ...] = ("to",)) -> bool:
    """Whether "to a hospital" follows within a few words, none of them a name's or another clause's.

    Args:
        line: the tokenised sentence.
        at: where to begin.
        ways: the prepositions that may lead there.
    """
    ahead = [line.low(at + step) for step in range(_HOSPITAL_REACH)]
    stop = next((place for place, word in enumerate(ahead) if word in (",", ".", ";", "and", "where", "after")), len(ahead))
    there = next((place for place, word in enumerate(ahead[:stop]) if word in ("hospital", "hospitals", "hospital's")), None)
    return there is not None and any(way in ahead[:there] for way in ways)


def _among(line: Line, at: int, _passive: bool) -> str | None:
    return STATUS_WORDS.get(line.low(at + 2)) if line.low(at + 1) in ("those", "the") else None


def _lost(line: Line, at: int, passive: bool) -> str | None:
    if passive:
        return "killed" if line.low(at - 2) in ("lives", "life") or line.low(at - 3) == "lives" else None
    return "killed" if {line.low(at + step) for step in (1, 2, 3)} & {"lives", "life"} else None


def _alive(line: Line, at: int, _passive: bool) -> str | None:
    return "rescued" if "alive" in (line.low(at + 1), line.low(at + 2)) else None


def _held(line: Line, at: int, passive: bool) -> str | None:
    if {line.low(at + 1), line.low(at + 2)} & {"hostage", "captive"}:
        return "abducted"
    if "custody" in (line.low(at + 2), line.low(at + 3)):
        return "arrested"
    return _brought(line, at, passive)


def _captive(line: Line, at: int, _passive: bool) -> str | None:
    return "abducted" if line.at(at + 1).sort != "w" or line.low(at + 1) in ("at", "in", "by", "for", "on", "during") else None


def _brought(line: Line, at: int, _passive: bool) -> str | None:
    return "hospitalised" if reaches_hospital(line, at + 1) else None


def _kept(line: Line, at: int, passive: bool) -> str | None:
    return "hospitalised" if passive and reaches_hospital(line, at + 1, ("in", "at")) else None


def _had(line: Line, at: int, passive: bool) -> str | None:
    """Those who "had minor injuries" are hurt; those who "had tended the injuries of others" are not."""
    return _suffered(line, at, passive) if line.low(at + 1) in _GRADES or line.low(at + 1) in _HARM else None


_GRADES: Final = frozenset("minor slight light serious severe grave critical superficial broken multiple fatal".split())


def _treated(line: Line, at: int, passive: bool) -> str | None:
    if not passive:
        return None
    if reaches_hospital(line, at + 1, ("to", "at", "in")):
        return "hospitalised"
    return "wounded" if line.low(at + 1) == "for" and _harm_ahead(line, at + 2) else None


def _recovering(line: Line, at: int, passive: bool) -> str | None:
    if passive and reaches_hospital(line, at + 1, ("at", "in")):
        return "hospitalised"
    return "wounded" if line.low(at + 1) == "from" and _harm_ahead(line, at + 2) else None


def _suffered(line: Line, at: int, _passive: bool) -> str | None:
    if not _harm_ahead(line, at + 1):
        return None
    return "killed" if {line.low(at + 1), line.low(at + 2)} & {"fatal", "deadly"} else "wounded"


def _harm_ahead(line: Line, at: int) -> bool:
    for step in range(_INJURY_REACH):
        token = line.at(at + step)
        if token.low in _HARM:
            return True
        if (token.sort == "s" and token.low not in ("-", ",")) or not token.low or token.low in ("no", "not", "without"):
            return False
    return False


def _inside(line: Line, at: int, passive: bool) -> str | None:
    ahead = [line.low(at + step) for step in (1, 2, 3)]
    if ahead[1] == "condition" and ahead[0] in ("critical", "serious", "stable", "grave", "fair"):
        return "wounded"
    if "custody" in ahead[:2]:
        return "arrested"
    there = ahead[1] if ahead[0] in DETERMINERS else ahead[0]
    if passive and (there == "hospital" or ahead[:2] == ["intensive", "care"]):
        return "hospitalised"
    return None


def _under(line: Line, at: int, _passive: bool) -> str | None:
    return "arrested" if "arrest" in (line.low(at + 1), line.low(at + 2)) else None


def _without(line: Line, at: int, _passive: bool) -> str | None:
    return "without power" if line.low(at + 1) in ("power", "electricity") else None


def _tested(line: Line, at: int, _passive: bool) -> str | None:
    return "infected" if line.low(at + 1) == "positive" else None


def _escaped(line: Line, at: int, _passive: bool) -> str | None:
    ahead = (line.low(at + 1), line.low(at + 2))
    return "unhurt" if {"injury", "harm", "injuries"} & set(ahead) else None


def _forced(line: Line, at: int, _passive: bool) -> str | None:
    if line.low(at + 1) == "to" and line.low(at + 2) in ("flee", "evacuate"):
        return "displaced"
    out = at + 1 + (line.low(at + 1) == "out")
    return "displaced" if line.low(out) in ("from", "of") and line.low(out + 2) in ("homes", "houses") else None


def _flee(line: Line, at: int, _passive: bool) -> str | None:
    return "displaced" if line.low(at - 1) == "to" else None


def _struck(line: Line, at: int, passive: bool) -> str | None:
    """The hit and struck are shot where the sentence speaks of gunfire, and nothing else is said to have struck."""
    if line.words.isdisjoint(_GUNS):
        return None
    if line.low(at + 1) == "by":
        return "shot" if any(line.low(at + step) in _GUNS for step in range(2, 6)) else None
    if passive:
        return "shot" if line.low(at + 1) not in ("with", "a") else None
    return "shot" if line.low(at + 1) in ("in", "during", "when", "while") else None


PHRASES: Final[Mapping[str, _Reader]] = {
    "among": _among, "lost": _lost, "pulled": _alive, "found": _alive, "plucked": _alive, "dug": _alive,
    "taken": _held, "held": _held, "hostage": _captive, "captive": _captive,
    "rushed": _brought, "transported": _brought, "airlifted": _brought, "flown": _brought, "brought": _brought,
    "driven": _brought, "kept": _kept, "had": _had,
    "admitted": _brought, "sent": _brought, "treated": _treated, "recovering": _recovering,
    "suffered": _suffered, "sustained": _suffered, "with": _suffered, "in": _inside, "into": _inside, "under": _under,
    "without": _without, "tested": _tested, "escaped": _escaped, "forced": _forced, "flee": _flee, "hit": _struck,
    "struck": _struck, "grazed": _struck,
}  # fmt: skip
"""The word at which each phrase begins."""
