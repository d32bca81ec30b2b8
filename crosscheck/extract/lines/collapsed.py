"""A sentence without the accidents of its layout: what the readers see, and the way back to the sentence as it stands.

Hard-wrapped lines, indented markup and character entities leave runs of white space, line breaks and characters of no width
inside dates and figures ("March&nbsp;5, 2024"). No reader of figures needs to know of them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import Final

_NO_WIDTH: Final = "\u00ad\u200b\u2060\ufeff"
"""Soft hyphen, zero-width space, word joiner, byte order mark: nobody sees them, and a word goes on through them."""
_UNEVEN: Final = re.compile(rf"[{_NO_WIDTH}\t-\r\x1c-\x1f\x85\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")
"""Every blank that is no space, written out: one range is searched many times faster than "white space, and no space"."""
_KEPT: Final = re.compile(rf"[^\s{_NO_WIDTH}]+|[\s{_NO_WIDTH}]+")
_WIDEST: Final = 8
"""Signs that one entity for a space takes at most ("&thinsp;"): figures further apart stand in two cells of a table."""


@dataclass(frozen=True, slots=True)
class Collapsed:
    """A sentence with its white space evened out.

    Attributes:
        text: the sentence, every run of white space as one space (two between the figures of a table's cells, which are no
            thousands and hundreds of one), characters of no width dropped.
        places: for each code point of `text` its offset in the sentence.
    """

    text: str
    places: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The offsets, in the sentence as it stands, of the first and past the last code point of a span of `text`."""
        return self.places[start], self.places[end - 1] + 1

    def within(self, start: int, end: int) -> tuple[int, int]:
        """The offsets, in `text`, of a span of the sentence as it stands; characters that were dropped take no room."""
        return bisect_left(self.places, start), bisect_left(self.places, end)


def collapse(text: str) -> Collapsed | None:
    """Even out the white space of a sentence.

    Args:
        text: the sentence.

    Returns:
        The even text and its offsets; None where the sentence is even already, as most are.
    """
    # What can be printed holds no blank but spaces and no character without width: Python knows that faster than a pattern.
    if "  " not in text and (text.isprintable() or _UNEVEN.search(text) is None):
        return None
    pieces: list[str] = []
    places: list[int] = []
    for found in _KEPT.finditer(text):
        piece = found.group()
        if piece[0].isspace() or piece[0] in _NO_WIDTH:
            blanks = [found.start() + place for place, sign in enumerate(piece) if sign.isspace()]
            cells = len(blanks) > _WIDEST and _between_digits(text, found.start(), found.end())
            kept = blanks[: 2 if cells else 1]
            pieces.append(" " * len(kept))
            places.extend(kept)
            continue
        pieces.append(piece)
        places.extend(range(found.start(), found.end()))
    return Collapsed("".join(pieces), tuple(places))


def _between_digits(text: str, start: int, end: int) -> bool:
    return text[start - 1 : start].isdigit() and text[end : end + 1].isdigit()
