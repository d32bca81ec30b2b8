"""Cheap signs of dates: which families of rules can match a sentence at all.

Most sentences hold no date. One pass over their words tells so, far faster than trying every rule.
"""

from __future__ import annotations

import re
from typing import Final

from crosscheck.extract.dates.calendar import HOLIDAYS, MONTHS, SEASONS, WEEKDAYS

_TOKEN: Final = re.compile(r"[a-z]+|[0-9]+")
_CLOCK: Final = re.compile(r"[0-9][:.h][0-9]{2}")
_SLASH: Final = re.compile(r"[0-9][/.-][0-9]{1,2}[/.-][0-9]")
_YEAR_DIGITS: Final = 4


def _signs() -> dict[str, frozenset[str]]:
    signs: dict[str, set[str]] = {}

    def add(family: str, words: str) -> None:
        for word in words.split():
            signs.setdefault(word, set()).add(family)

    add("month", " ".join(MONTHS))
    add("weekday", " ".join(WEEKDAYS))
    add("season", " ".join(SEASONS))
    # A holiday is looked for where its most telling, that is longest, word stands.
    add("holiday", " ".join(max(re.findall("[a-z]+", name), key=len) for name in HOLIDAYS))
    add("decade", "s twenties thirties forties fifties sixties seventies eighties nineties")
    add("clock", "am pm m noon midday midnight clock")
    add("dayword", "today tonight tomorrow yesterday")
    add("deictic", "last this next past current weekend")
    add("edge", "start beginning middle rest end early earlier late later")
    add("ago", "ago back now")
    add("step", "earlier later previously before previous preceding prior following next same ago")
    add("quarter", "quarter q")
    add("half", "half")
    add("fiscal", "fiscal financial fy")
    add("century", "century")
    add("yearend", "end")
    add("spelled", "eighteen nineteen twenty thousand")
    return {word: frozenset(families) for word, families in signs.items()}


_SIGNS: Final = _signs()
_SIGN_WORDS: Final = frozenset(_SIGNS)


def families_in(low: str) -> frozenset[str]:
    """The families of rules whose words stand in a sentence.

    Args:
        low: the sentence in lower case.

    Returns:
        Names of families, as rules name them in `needs`; empty for a sentence without a date.
    """
    tokens = set(_TOKEN.findall(low))
    families: set[str] = set()
    for word in tokens & _SIGN_WORDS:
        families |= _SIGNS[word]
    digits = [len(token) for token in tokens if token[0] <= "9"]
    if digits:
        if _YEAR_DIGITS in digits:
            families.add("year")
        if _CLOCK.search(low):
            families.add("clock")
        if _SLASH.search(low):
            families.add("slash")
    return frozenset(families)
