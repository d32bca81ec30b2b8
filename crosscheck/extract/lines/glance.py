"""One look at a sentence before anything is read in it: its words tell which readers have something to look for.

Most sentences hold no figure and no date. One pass over their letters says so, far faster than trying every rule.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from crosscheck.letters import letter_runs, may_hold_digits

_WORD: Final = re.compile(r"[a-z]+|[0-9]+|[\u00bc-\u00be\u2150-\u215e]")
_DIGITS: Final = re.compile(r"[0-9]+")
_FRACTIONS: Final = re.compile(r"[\u00bc-\u00be\u2150-\u215e]")
_NONE: Final[frozenset[int]] = frozenset()


class Glance(NamedTuple):
    """What one look shows.

    Attributes:
        low: the sentence in lower case, of the same length.
        words: its runs of the letters a to z, its runs of digits, and its signs for fractions, each once.
        digits: the lengths of its runs of digits.
    """

    low: str
    words: frozenset[str]
    digits: frozenset[int]


def glance(text: str) -> Glance:
    """Look at a sentence.

    Args:
        text: any text.

    Returns:
        Its words and digits.
    """
    # The one letter whose lower case has two code points would move every offset behind it.
    low = text.lower() if text.isascii() else text.replace("\u0130", "I").lower()
    words = letter_runs(low)
    if not may_hold_digits(low):
        return Glance(low, frozenset(words), _NONE)
    digits = _DIGITS.findall(low)
    words += digits
    if not low.isascii():
        words += _FRACTIONS.findall(low)
    return Glance(low, frozenset(words), frozenset(map(len, digits)))


def pieces(phrase: str) -> tuple[str, ...]:
    """The words of a lower-case phrase as `Glance.words` has them, in order."""
    return tuple(_WORD.findall(phrase))
