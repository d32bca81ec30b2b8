"""Figures that name something and count nothing: Boeing 737, Section 144, Windows 11, .45-caliber, a house number, a year."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from crosscheck.extract.lines.lexicon import OPENERS, PERSONS
from crosscheck.extract.names.addresses import address_of
from crosscheck.extract.names.nouns import is_result, numbered
from crosscheck.extract.names.times import time_of
from crosscheck.extract.names.words import word_name_of

if TYPE_CHECKING:
    from crosscheck.extract.lines.tokens import Line
    from crosscheck.extract.numbers.numeral import Numeral

_EMERGENCY: Final = frozenset(
    {"call", "calls", "called", "calling", "dial", "dialed", "dialled", "dialing", "phoned", "a", "the", "release"}
)
_EMERGENCY_LINE: Final = frozenset(
    "call calls caller callers operator operators dispatcher dispatchers dispatch emergency system center centre tape tapes"
    " recording recordings".split()
)
_AIRLINER_WORDS: Final = frozenset("- max dreamliner jet jets aircraft plane planes airliner airliners freighter".split())
_TAXED: Final = frozenset("account accounts plan plans group groups organization organizations exchange".split())
_KNOWN: Final[dict[str, tuple[str, frozenset[str]]]] = {
    **dict.fromkeys(("707", "717", "727", "737", "747", "757", "767", "777", "787"), ("name.aircraft", _AIRLINER_WORDS)),
    **dict.fromkeys(("401", "403", "457", "501", "527", "529", "1031"), ("name.section", _TAXED)),
    **dict.fromkeys(("911", "999", "112"), ("name.emergency", _EMERGENCY_LINE)),
}
"""Numbers that are names before some words: their code, and the words."""
_CALIBRES: Final = frozenset("caliber calibre gauge".split())
_REPORTERS: Final = frozenset({"u.s.", "u.s.c.", "s.c.", "c.f.r."})
"""Reports of law that stand between two figures ("212 U.S. 30")."""
_EDITIONS: Final = frozenset("pro max ultra lite".split())
"""What follows the number of a product ("the 12 Max")."""


_TALLIED: Final = frozenset(
    "points seats votes delegates goals wins losses runs times medals more others dead died killed wounded injured hurt"
    " missing".split()
)
"""What a number counts though a name stands before it ("put Arden 6 points ahead")."""


def identifier_of(line: Line, numeral: Numeral) -> str | None:
    """Why a number without unit or currency, touching no letters, names something instead of counting it.

    Args:
        line: the tokenised sentence.
        numeral: the number.

    Returns:
        The code of the rule that refuses it ("name.flight"), None where it may be read as a quantity.
    """
    if line.low(numeral.first - 1) == "per":
        return "name.rate-base"
    if line.low(numeral.after).endswith("illion"):
        return "name.scale"  # after a number, a word in "-illion" that is no scale we know must not be dropped
    if line.low(numeral.after) == "-" and line.low(numeral.after + 1) == "time" and line.touching(numeral.after):
        return "name.compound"  # "the five-time champion"
    code = numbered(line, numeral)
    if code is not None:
        return code
    return word_name_of(line, numeral) if numeral.spelled else _figure_name_of(line, numeral)


def _figure_name_of(line: Line, numeral: Numeral) -> str | None:
    written = line.at(numeral.first).text
    code = _known(line, numeral, written) or address_of(line, numeral) or time_of(line, numeral)
    if code is not None:
        return code
    if written[0] == "0" and len(written) > 1 and numeral.plain:
        return "name.code"
    if len(written.partition(".")[2]) > 4:
        return "name.coordinates"
    version = not numeral.plain and numeral.scale == 1 and "," not in written and numeral.high < 100
    return "name.proper" if (numeral.plain or version) and _follows_name(line, numeral) else None


def _known(line: Line, numeral: Numeral, written: str) -> str | None:
    """The code of emergency numbers, airliners, calibres, citations of law and editions of products."""
    before, after = line.low(numeral.first - 1), numeral.after
    following = line.low(after)
    known = _KNOWN.get(written)
    if known is not None and (following in known[1] or (known[0] == "name.emergency" and before in _EMERGENCY)):
        return known[0]
    if following in _CALIBRES or following == "mm" or (following == "-" and line.low(after + 1) in _CALIBRES):
        return "name.caliber"
    if written[0] == "." and before in ("a", "the", "his", "her"):
        return "name.caliber"  # "a .45"
    if numeral.plain and _is_cited(line, numeral):
        return "name.citation"
    edition = following in _EDITIONS and line.at(after).text[0].isupper() and not line.title_case
    return "name.product" if edition and (following == "max" or not line.at(after + 1).text[:1].isupper()) else None


def _is_cited(line: Line, numeral: Numeral) -> bool:
    """Whether the number stands in a citation of law: volume, report, page ("212 U.S. 30, 34")."""
    first, after = numeral.first, numeral.after
    if line.low(after) in _REPORTERS:
        return line.low(after) != "u.s." or line.at(after + 1).sort == "n"
    if line.low(first - 1) == ",":
        first -= 2
    return line.low(first - 1) in _REPORTERS and line.at(first - 2).sort == "n"


def _follows_name(line: Line, numeral: Numeral) -> bool:
    """A plain figure right after a name is part of it ("Windows 11", "Big 12", "iPhone 15"), unless it counts people."""
    name = line.at(numeral.first - 1)
    if name.sort != "w" or not any(letter.isupper() for letter in name.text) or len(line.at(numeral.first).text) > 4:
        return False
    if (
        name.low in OPENERS
        or line.low(numeral.after) in PERSONS
        or line.low(numeral.after) in _TALLIED
        or name.low.endswith(("'s", "s'"))
    ):
        return False
    if is_result(line, numeral):
        return False
    if numeral.first == 1 and name.low.endswith(("ing", "ly", "ed")):
        return False
    return not (name.text[0].isupper() and line.title_case)
