"""Addresses of the net, of telephones and of the post, in which no figure is read."""

from __future__ import annotations

import re
from collections.abc import Callable
from re import Pattern
from typing import TYPE_CHECKING, Final

from crosscheck.extract.lines.glance import Glance
from crosscheck.extract.lines.lexicon import STOPS, is_plural

if TYPE_CHECKING:
    from crosscheck.extract.lines.tokens import Line
    from crosscheck.extract.numbers.numeral import Numeral

_ENDINGS: Final = ("com", "org", "net", "gov", "edu", "co", "io", "info", "tv", "uk", "ly")
"""What the names of hosts end in that are written without their protocol."""
_WEB: Final = re.compile(
    r"https?://\S+|www\.\S+|(?<![\w.-])(?:[\w-]{1,63}\.){1,8}(?:" + "|".join(_ENDINGS) + r")\b(?:/\S*)?",
    re.IGNORECASE,
)
_MAIL: Final = re.compile(r"(?<![^\s(<:;,\"'])[^\s@#]{1,64}@[^\s@]{1,255}")
_HANDLE: Final = re.compile(r"[@#]\w{0,30}[^\W\d]\w{0,60}")
_PHONE: Final = re.compile(
    r"\+[0-9]{1,3}[ -][0-9 -]{6,20}[0-9]|\b[0-9][- ][0-9]{3}-[0-9]{3}-[0-9]{4}\b"
    r"|\(?\b[0-9]{3}\)?[ .-][0-9]{3}[ .-][0-9]{4}\b|\b[0-9]{3}-[0-9]{4}\b"
    r"|\([0-9]{3}\) ?[0-9]{3}-\w{4}\b|\b[0-9]{3}-[0-9]{3}-\w{4}\b"
    r"|\b0[0-9]{2,4}[ -][0-9]{3,4}[ -][0-9]{3,4}\b|\b0[0-9]{3,4} [0-9]{6}\b"
)
_POSTCODE: Final = re.compile(r"\b[0-9]{5}-[0-9]{4}\b|\b[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}\b")
_HOSTS: Final = frozenset(_ENDINGS)
_GROUPED: Final = re.compile(r"[0-9](?:\)?[ .-]|\))[0-9]{3}")
"""Two groups of digits, in lower-case text: every telephone number has them that does not begin with a plus."""
_INWARD: Final = re.compile(r" [0-9][a-z]{2}")
"""How the second half of a British postal code begins, in lower-case text."""


def _shows_host(seen: Glance) -> bool:
    low = seen.low
    if "://" in low or "www." in low:
        return True
    endings = seen.words & _HOSTS
    return bool(endings) and any(f".{ending}" in low for ending in endings)


def _shows_phone(seen: Glance) -> bool:
    low, digits = seen.low, seen.digits
    if not digits:
        return False
    likely = 3 in digits or 6 in digits or (4 in digits and "0" in low)
    return "+" in low or (likely and _GROUPED.search(low) is not None)


def _shows_postcode(seen: Glance) -> bool:
    digits = seen.digits
    return (5 in digits and 4 in digits) or (1 in digits and _INWARD.search(seen.low) is not None)


_KINDS: Final[tuple[tuple[str, Pattern[str], Callable[[Glance], bool]], ...]] = (
    ("name.web", _WEB, _shows_host),
    ("name.mail", _MAIL, lambda seen: "@" in seen.low),
    ("name.handle", _HANDLE, lambda seen: "@" in seen.low or "#" in seen.low),
    ("name.phone", _PHONE, _shows_phone),
    ("name.postcode", _POSTCODE, _shows_postcode),
)
"""Code, pattern, and what a text must show at a glance before the pattern is tried."""

_STREETS: Final = frozenset(
    "street st road rd avenue ave av boulevard blvd drive dr lane ln way court ct place pl terrace parkway pkwy highway hwy"
    " square sq close crescent circle alley plaza row mews grove".split()
)
_COURTS: Final = frozenset("supreme high district appeals circuit crown federal county superior appellate criminal".split())
_BLOCKS: Final = frozenset({"block", "hundred-block"})


def masked(text: str, seen: Glance) -> tuple[tuple[int, int, str], ...]:
    """The addresses of a text.

    Args:
        text: any text.
        seen: what a look at it showed.

    Returns:
        Start, end and code of the kind of each, sorted, none overlapping; of two that overlap the first stands.
    """
    found = [(one.start(), one.end(), code) for code, pattern, shows in _KINDS if shows(seen) for one in pattern.finditer(text)]
    if len(found) < 2:
        return tuple(found)
    found.sort(key=lambda one: (one[0], -one[1]))
    apart: list[tuple[int, int, str]] = []
    for one in found:
        if not apart or one[0] >= apart[-1][1]:
            apart.append(one)
    return tuple(apart)


def address_of(line: Line, numeral: Numeral) -> str | None:
    """The code of a house number ("49 Elm Street", "the 1200 block") or of a postal code ("Elm Falls, NY 14001").

    Args:
        line: the tokenised sentence.
        numeral: a number in digits.
    """
    following = line.low(numeral.after)
    if following in _BLOCKS or (following == "-" and line.low(numeral.after + 1) == "block"):
        return "name.address"
    if following == "zip" or _is_postcode(line, numeral):
        return "name.postcode"
    return "name.address" if _opens_street(line, numeral.after) else None


def _is_postcode(line: Line, numeral: Numeral) -> bool:
    before = line.at(numeral.first - 1).text
    coded = len(before) == 2 and before.isalpha() and before.isupper()
    return numeral.plain and len(line.at(numeral.first).text) == 5 and coded and line.low(numeral.first - 2) == ","


def _opens_street(line: Line, at: int) -> bool:
    """Whether capitals and a word for a street follow."""
    if line.low(at) in _STREETS and line.at(at).text[0].isupper() and line.low(at) != "st":
        return True
    for step in range(5):
        token = line.at(at + step)
        if (token.sort == "s" and token.text in "'." and step) or (
            token.low in ("st", "nd", "rd", "th") and line.touching(at + step - 1)
        ):
            continue
        if token.sort == "n" and step == 0:
            return False
        if not token.text or not (token.text[0].isupper() or token.sort == "n"):
            return False
        if step and token.low in _STREETS:
            return not _counts_beyond(line, at + step)
    return False


def _counts_beyond(line: Line, at: int) -> bool:
    """Whether the street, or the court, only describes what is counted ("12 Wall Street banks", "9 Supreme Court justices")."""
    following = line.at(at + 1)
    if line.low(at) == "court" and line.low(at - 1) in _COURTS:
        return True
    return following.text.islower() and following.low not in STOPS and is_plural(following.low)
