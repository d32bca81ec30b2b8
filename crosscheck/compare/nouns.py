"""Counted phrases compared: the same head, a generic head, a subset by its modifiers."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_GENERIC: Final = frozenset(
    {
        "people", "person", "persons", "victim", "victims", "individual", "individuals", "casualties", "dead", "death", "deaths",
        "fatalities", "nationals", "citizens", "life",
        "lives", "others", "other", "human", "humans", "member", "members", "body", "bodies", "resident",
        "residents", "civilian", "civilians", "survivors", "patients", "suspects", "item", "items", "thing", "things",
    }
)  # fmt: skip
"""Heads that name any counted person or thing, whatever it is."""

_IRREGULAR: Final = {"men": "man", "women": "woman", "children": "child", "people": "person", "lives": "life", "bodies": "body"}
_MEMBER: Final = "member"
"""The head that says nothing without its body: members of a crew, of a family."""

_FUNCTION: Final = frozenset(
    {"the", "a", "an", "of", "in", "at", "on", "and", "or", "other", "others", "more", "additional", "its", "their", "his", "her"}
)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def _singular(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("s") and not word.endswith("ss") and len(word) > 3:
        return word[:-1]
    return word


@lru_cache(maxsize=1 << 13)
def _words(what: str | None) -> tuple[str, ...]:
    head, _, whole = (what or "").casefold().partition(" of ")  # "members of a crew" as "crew members", so that the head is last
    return tuple(_singular(word) for word in _WORD.findall(f"{whole} {head}") if word not in _FUNCTION)


_GENERIC_STEMS: Final = frozenset(_singular(word) for word in _GENERIC)


@lru_cache(maxsize=1 << 13)
def is_generic(what: str | None) -> bool:
    """True where a counted phrase names nothing in particular ("people", "victims", or nothing at all)."""
    words = _words(what)
    return not words or all(word in _GENERIC_STEMS for word in words)


def counts_bodies(what: str | None) -> bool:
    """True where bodies are counted: those found so far, not all the dead."""
    return _words(what)[-1:] == ("body",)


def same_noun(one: str | None, other: str | None) -> bool:
    """True where two counted phrases may name the same things: a common word, or a generic head on either side."""
    if is_generic(one) or is_generic(other):
        return True
    return bool(set(_words(one)) & set(_words(other)))


def one_group(one: str | None, one_of: str, other: str | None, other_of: str) -> bool:
    """True where two counted phrases may name one group: the same head or a generic one, and members of the same body.

    Args:
        one: a counted phrase.
        one_of: what follows it after "of" ("a road crew"), "" for nothing.
        other: another counted phrase.
        other_of: what follows that.
    """
    first, second = _words(one), _words(other)
    bodies = [set(words[:-1]) | set(_words(of)) for words, of in ((first, one_of), (second, other_of))]
    if first and second and first[-1] == second[-1] == _MEMBER:
        return not all(bodies) or bodies[0] == bodies[1]
    if is_generic(one) or is_generic(other):
        return True
    return first[-1] == second[-1] or first[-1] in second or second[-1] in first


def is_narrower(narrow: str | None, wide: str | None, *, one_status: bool) -> bool:
    """True where `narrow` names a kind of what `wide` names.

    Args:
        narrow: "Chinese engineers".
        wide: "engineers", "people", "Chinese nationals"; None where the count names nothing.
        one_status: True where both are counted under one status, so that a bare "five dead" stands for people.
    """
    inner, outer = _words(narrow), _words(wide)
    if not inner or is_generic(narrow):
        return False
    if not outer:
        return one_status
    if outer[-1] not in _GENERIC_STEMS and inner[-1] != outer[-1]:
        return False
    return set(outer) - _GENERIC_STEMS < set(inner) - _GENERIC_STEMS
