"""How lines begin: most begin as no menu, label, credit, stamp or dateline of a page does, and are spared the search for one."""

from __future__ import annotations

import re

_PHRASES = r"T(?i:he (?:view|show|see|read|all|join|the|load))|I(?i:n other)|A(?i:t a)"
"""Beginnings of furniture whose first word alone tells nothing ("The 12 comments", "In other news", "At a glance")."""
_PLAIN = re.compile(
    rf"[\"“]\S*+ |(?!(?:{_PHRASES})\b)(?P<word>[A-Z][A-Za-z]*+)[A-Za-z.'’]*+(?: [A-Z][A-Za-z.'’]*+)*+"
    r",? (?!mon|tue|wed|thu|fri|sat|sun)[a-z]"
)
"""A quotation mark, or words with capitals and then a word in lower case: where a stamp, a dateline, a counter or a byline holds
a date, a time, a figure, a dash, a colon or a bracket, nothing but a space, or a comma and a space, stands."""
_LETTERS = 4
_FURNITURE = frozenset(
    word[:_LETTERS]
    for word in (
        "all also around articles audio background breaking by categories category click comments created date "
        "don duration editor enlarge exclusive explainer facebook filed first follow followers from full further gallery hide "
        "highlights image join just key keywords labels last latest like list listen live load media modified more most must "
        "next now opinion originally other our page paid partner photos pictures play popular posted prev previous "
        "promoted published raw reactions read recent recommended related replies reported retweets see shares show slide "
        "slideshow sponsored stories story tag tagged tags today toggle top topics trending up updated video view views watch "
        "what written you"
    ).split()
)
"""The first letters of the words with which a page's furniture begins: all of a shorter word, four of a longer one."""


def begins_plainly(line: str) -> bool:
    """Whether a line begins as running text does, and as none of the patterns that are tried at a line's beginning can.

    Args:
        line: any text.

    Returns:
        False where it may begin otherwise, as far as a look tells.
    """
    found = _PLAIN.match(line)
    if found is None:
        return False
    word = found.group("word")
    return word is None or word[:_LETTERS].lower() not in _FURNITURE
