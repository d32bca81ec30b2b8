"""How a count stands to the counts around it: others besides them, a part of them, or their total."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from crosscheck.extract.numbers.words import SMALL

if TYPE_CHECKING:
    from crosscheck.extract.lines.tokens import Line
    from crosscheck.model import Role

_OTHERS: Final = frozenset({"another", "additional", "further", "other", "others", "extra"})
_INCLUDING: Final = frozenset({"including", "includes", "included", "include"})
_WHOLE: Final = frozenset({"them", "whom", "those", "these", "us", "which"})
_OWNERS: Final = frozenset({"the", "his", "her", "its", "their", "our", "my"})
_BOUNDING: Final = frozenset("at least more than over nearly about almost some around up to as many".split())
_AMONG: Final = _WHOLE | _OWNERS | _BOUNDING
_AFTER_TOTAL: Final = frozenset({"altogether", "overall", "combined"})
_TELLING_TOTAL: Final = _AFTER_TOTAL | {"total", "all", "told"}
"""Words of which a sentence holds one wherever a count in it is said to be the total."""
_TELLING_PART: Final = frozenset({"among", "amongst", "them", "whom"})
"""The same for a count that is said to be among others behind it or before it."""


def role_of(line: Line, first: int, number: int, after: int, phrase_end: int) -> Role | None:
    """The role that the words around a count give it.

    Args:
        line: the tokenised sentence.
        first: first token of the count's bound words.
        number: first token of the figure itself.
        after: one past the figure's last token.
        phrase_end: one past the last token of the phrase it counts.

    Returns:
        "other", "part", "total", or None.
    """
    if _is_other(line, first, number, after):
        return "other"
    if _is_part(line, first, after, phrase_end):
        return "part"
    if line.words.isdisjoint(_TELLING_TOTAL):
        return None
    return "total" if _is_total(line, first, number, after, phrase_end) else None


def _is_other(line: Line, first: int, number: int, after: int) -> bool:
    lead = line.low(first - 1)
    if lead in _OTHERS and first == number and lead in ("other", "others"):
        return line.low(first - 2) in _OWNERS  # "the other two", not "each other twice"
    if lead in _OTHERS or (first < number and any(line.low(step) in _OTHERS for step in range(first, number))):
        return True
    if lead in _INCLUDING and line.low(first - 2) == "not":
        return True
    return line.low(after) in _OTHERS or (line.low(after) == "more" and line.low(after + 1) != "than")


def _is_part(line: Line, first: int, after: int, phrase_end: int) -> bool:
    whole = line.low(first - 1) == "all"  # "all 61 of its cows"
    return _led_as_part(line, first) or (not whole and _is_of(line, after)) or _is_among(line, first, phrase_end)


def _led_as_part(line: Line, first: int) -> bool:
    lead = line.low(first - 1)
    if lead == "," and any(line.at(first - step).text in ("Of", "Among") for step in range(3, 12)):
        return True
    if lead in _INCLUDING or (lead in _WHOLE and line.low(first - 2) in ("of", "among", "amongst")):
        return True
    return lead == "and" and _includes(line, first - 2)


def _includes(line: Line, at: int) -> bool:
    """Whether "including" stands before one thing more ("including a priest and two nuns")."""
    for step in range(6):
        token = line.at(at - step)
        if token.low in _INCLUDING:
            return True
        if token.sort != "w":
            return False
    return False


def _is_of(line: Line, after: int) -> bool:
    if line.low(after) != "of":
        return False
    at = after + 1
    if line.low(at) in _WHOLE or line.low(at) in _OWNERS:
        return True
    while line.low(at) in _BOUNDING and at < after + 5:
        at += 1
    return line.at(at).sort == "n" or line.low(at) in SMALL


def _is_among(line: Line, first: int, phrase_end: int) -> bool:
    if line.words.isdisjoint(_TELLING_PART):
        return False
    if line.low(phrase_end) == "of" and line.low(phrase_end + 1) in ("them", "whom"):
        return True
    at = phrase_end + (line.low(phrase_end) in ("were", "was", "are"))
    if line.low(at) in ("among", "amongst"):
        return line.at(at + 1).sort == "n" or line.low(at + 1) in SMALL or line.low(at + 1) in _AMONG
    return line.low(first - 1) in ("were", "was", "are", "is") and "among" in (line.low(first - step) for step in range(2, 6))


def _is_total(line: Line, first: int, number: int, after: int, phrase_end: int) -> bool:
    for step in range(max(first - 2, 0), number):
        if line.low(step) == "total" or (line.low(step) == "combined" and step >= first - 1):
            return True
    if line.low(after) == "total":
        return True  # "300 total homes"
    if line.low(first - 1) == "all" and line.low(first - 2) not in ("in", "of", "at"):
        return True
    if line.low(first - 1) == "to" and "total" in (line.low(first - 2), line.low(first - 3)):
        return True  # "bringing the total to 14"
    for end in (after, phrase_end):
        at = end + (line.low(end) == ",")
        if line.low(at) in _AFTER_TOTAL or (line.low(at) == "in" and line.low(at + 1) in ("all", "total")):
            return True
        if line.match(at, ("all", "told")):
            return True
    lead = first - 1 - (line.low(first - 1) == ",")
    if line.at(lead - 2).sort == "n" or line.low(lead - 2) in SMALL:
        return False  # "90 in all, 40 from Arden"
    return line.low(lead - 1) in ("in", "all") and line.low(lead) in ("all", "total", "told")
