"""Numbers of a sentence of which no rule says anything, so that a reader sees what was passed over."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from crosscheck.extract.numbers.words import SCALES_AFTER_DIGITS, SMALL, VAGUE, VULGAR
from crosscheck.model import Refusal

if TYPE_CHECKING:
    from crosscheck.extract.examined import Examined

UNREAD: Final = "name.unread"
"""Code of a number that no rule read or refused."""

_WORDS: Final = sorted(
    {*SMALL, *VAGUE, *(scale for scale in SCALES_AFTER_DIGITS if len(scale) > 3)}, key=lambda word: (-len(word), word)
)
_NUMBER: Final = re.compile(
    rf"[0-9]+(?:[.,][0-9]+)*|[{''.join(VULGAR)}]|(?<![^\W_])(?:{'|'.join(_WORDS)})(?![^\W_]|['’]s\b)", re.IGNORECASE
)
_JOINT: Final = re.compile(r"[ -]{0,2}")


def unread(text: str, examined: Examined) -> tuple[Refusal, ...]:
    """Runs of digits and of number words that no reading and no refusal covers.

    Args:
        text: the sentence that was examined.
        examined: what was read and refused in it.

    Returns:
        A refusal with the code `UNREAD` for each, sorted by start, none overlapping; number words and digits that a space or
        a hyphen parts are one.
    """
    found = [one.span() for one in _NUMBER.finditer(text)]
    if not found:
        return ()
    covered = sorted(
        [(one.start, one.end) for one in examined.readings]
        + [(one.start, one.end) for one in examined.refusals]
        + [(one.conversion.start, one.conversion.end) for one in examined.readings if one.conversion is not None]
    )
    free: list[tuple[int, int]] = []
    place = 0
    for start, end in found:
        while place < len(covered) and covered[place][1] <= start:
            place += 1
        if place < len(covered) and covered[place][0] < end:
            continue
        if free and _JOINT.fullmatch(text, free[-1][1], start):
            free[-1] = (free[-1][0], end)
        else:
            free.append((start, end))
    return tuple(Refusal(start, end, UNREAD) for start, end in free)
