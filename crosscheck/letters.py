"""The letters of a text, found many times faster than a pattern finds them: what lets a stage pass over most of its texts.

Python's own methods for bytes work on whole texts at once. A word in plain letters is found by them alone; of all other letters
they say only that they part two runs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

_PLAIN: Final = bytes(code if chr(code).isascii() and chr(code).isalpha() else 0x20 for code in range(256)).lower()
_PAGE: Final = "cp1252"
"""The code page of nearly all English news: it has the typographic quotation marks and dashes."""
_SIGNS: Final = bytes(code for code in range(256) if not bytes([code]).decode(_PAGE, "replace").isalnum())
_FIGURES: Final = bytes(code for code in range(256) if bytes([code]).decode(_PAGE, "replace").isnumeric())
_NO_LETTERS: Final = re.compile(r"[\W_]+")


def letter_runs(text: str) -> list[str]:
    """The runs of the letters A to Z in a text, in lower case.

    Args:
        text: any text.

    Returns:
        The runs in order, each as often as it stands there.
    """
    return text.encode("ascii", "replace").translate(_PLAIN).decode("ascii").split()


def squeezed(text: str) -> str:
    """A text in one case without anything that is neither a letter nor a digit.

    Args:
        text: any text.
    """
    if text.isascii():
        return text.encode("ascii").translate(None, _SIGNS).decode("ascii").casefold()
    try:
        # Of the page's signs its letters and digits, and no others, are such in one case, too: those left are folded faster.
        return text.encode(_PAGE).translate(None, _SIGNS).decode(_PAGE).casefold()
    except UnicodeEncodeError:
        return _NO_LETTERS.sub("", text.casefold())


def may_hold_digits(text: str) -> bool:
    """Whether a text holds a digit or a sign for a fraction, as far as a look tells: False only where it holds none."""
    try:
        signs = text.encode("ascii" if text.isascii() else _PAGE)
    except UnicodeEncodeError:
        return True
    return len(signs.translate(None, _FIGURES)) < len(signs)


def tells(text: str) -> bool:
    """Whether a text says anything: it holds a letter or a digit."""
    return text[:1].isalnum() or any(map(str.isalnum, text))


def holds_any(text: str, parts: Iterable[str]) -> bool:
    """Whether any of some parts stands in a text."""
    for part in parts:  # noqa: SIM110  # a loop, since this is asked of every line: `any` takes twice as long
        if part in text:
            return True
    return False
