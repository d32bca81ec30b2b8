"""Figures that letters or signs touch: F-16, G20, Covid-19, 5G, 9/11, 1990s, 5:30, 501(c)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from crosscheck.extract.names.nouns import NUMBERED

if TYPE_CHECKING:
    from crosscheck.extract.lines.tokens import Line

_SIGNS: Final = {
    "/": "name.stroke", ":": "name.clock", "#": "name.item", "№": "name.item", "§": "name.section", "¶": "name.section",
    "@": "name.formula", "_": "name.formula", "&": "name.formula", "^": "name.formula", "\\": "name.formula",
    "=": "name.formula", "×": "name.formula",
}  # fmt: skip
"""Signs that make a name of the figure they touch."""
_AFFIXES: Final = frozenset({"sub", "minus", "plus", "now", "then", "to", "foot", "feet"})
"""Words that may be joined to a figure by a hyphen without naming it."""
_PREFIXES: Final = (
    ("name.virus", "covid cov sars hiv hpv"),
    ("name.aircraft", "mig su tu yak mq rq uh ch ah kc md dc crj atr erj f"),
    ("name.mission", "apollo soyuz shenzhou chandrayaan artemis"),
    ("name.age-group", "under over"),
    ("name.summit", "g cop"),
)
_OF_PREFIX: Final = {prefix: code for code, prefixes in _PREFIXES for prefix in prefixes.split()}
"""What the letters before a figure say of it; the rest are models, roads, forms and the like."""
_AIRCRAFT: Final = frozenset(
    "a-10 b-1 b-2 b-17 b-21 b-29 b-52 c-5 c-17 c-47 c-130 e-3 p-3 p-8 u-2 v-22 j-10 j-20 a220 a300 a310 a318 a319 a320 a321"
    " a330 a340 a350 a380 b737 b747 b757 b767 b777 b787".split()
)
_SUMMITS: Final = frozenset("g5 g6 g7 g8 g10 g20 g24 g77 g-5 g-6 g-7 g-8 g-10 g-20 g-24 g-77".split())
_COMMITTEES: Final = frozenset("401 403 457 501 527 529 1031".split())
"""Sections of the American tax code that are named with a letter in brackets, a space before it or not."""


def joined_before(line: Line, first: int) -> str | None:
    """The code of what letters or signs that touch a figure from the left make of it, whatever follows; None where none do.

    Args:
        line: the tokenised sentence.
        first: index of the figure's first token.
    """
    if not line.touching(first - 1):
        return None
    before = line.at(first - 1)
    if before.sort == "w":
        return _lettered(line, first, first - 1)
    if before.sort == "n":
        return "name.formula"
    return _SIGNS[before.low] if before.low in _SIGNS else _tied(line, first)


def _tied(line: Line, first: int) -> str | None:
    """The code of what a word that a hyphen or a point ties to the figure makes of it."""
    before, word = line.at(first - 1), line.at(first - 2)
    if word.sort != "w" or not line.touching(first - 2):
        return None
    if before.low == "-" and word.low not in _AFFIXES:
        return _lettered(line, first, first - 2)
    if before.low == "." and word.low not in NUMBERED and len(word.text) <= 3 and word.text[0].isupper():
        return "name.model"  # "BA.5"
    return None


def _lettered(line: Line, first: int, at: int) -> str:
    prefix, digits = line.low(at), line.low(first)
    if first - at == 2 and prefix in NUMBERED:
        return NUMBERED[prefix]  # "phase-one", "top-10"
    if line.at(first).sort == "w":
        return "name.compound"  # "one-on-one"
    whole = f"{prefix}-{digits}" if first - at == 2 else prefix + digits
    if whole in _AIRCRAFT:
        return "name.aircraft"
    if prefix == "h" and line.low(first + 1) == "n":
        return "name.virus"
    if prefix == "i" and first - at == 2 and len(digits) <= 2:
        return "name.road"
    if len(digits) == 4 and digits.isdigit() and "1500" <= digits <= "2199" and first - at == 2:
        return "name.year"
    if line.low(at - 1) in ("flight", "flights"):
        return "name.flight"
    code = _OF_PREFIX.get(prefix, "name.model")
    return "name.model" if prefix == "g" and whole not in _SUMMITS else code


def joined_after(line: Line, after: int) -> str | None:
    """The code of what letters or signs that touch a figure from the right make of it; None where it is a plain number.

    Args:
        line: the tokenised sentence.
        after: index one past the figure's last token.
    """
    following = line.at(after)
    if following.low == "×":
        return "name.formula"
    if len(following.text) == 1 and following.text.isupper() and following.text not in "AI":
        return "name.model"
    if following.low == "(" and line.low(after + 2) == ")" and len(line.low(after + 1)) == 1:
        return "name.section" if line.touching(after - 1) or line.low(after - 1) in _COMMITTEES else None
    if not line.touching(after - 1):
        return None
    if following.sort == "w":
        return _ending(line.low(after - 1), following.low)
    return _sign_after(line, after)


def _sign_after(line: Line, after: int) -> str | None:
    following, then = line.low(after), line.at(after + 1)
    if following in ("/", ":"):
        return _SIGNS[following] if line.touching(after) and then.sort == "n" else None
    if following in _SIGNS or line.at(after).sort == "n":
        return _SIGNS.get(following, "name.formula")
    if following in ("'", "’") and line.touching(after) and then.low == "s":
        return "name.owner"  # "Channel 5's"
    if following == "-" and then.low in ("for", "of") and line.low(after + 2) == "-":
        return "name.record"  # "4-for-12"
    if following == "-" and line.touching(after) and len(then.text) == 1 and then.text.isupper():
        return "name.model"
    return None


def _ending(digits: str, letters: str) -> str:
    if letters in ("st", "nd", "rd", "th"):
        return "name.ordinal"
    if letters in ("am", "pm"):
        return "name.clock"
    if letters == "mm":
        return "name.caliber"
    decade = letters in ("s", "'s") and digits.isdigit() and len(digits) in (2, 4) and digits.endswith("0")
    return "name.decade" if decade else "name.model"


def whole_name(line: Line, first: int, after: int) -> tuple[int, int]:
    """The tokens that a joined name holds: what touches the figure, as far as letters, digits and hyphens go.

    Args:
        line: the tokenised sentence.
        first: index of the figure's first token.
        after: index one past its last.
    """
    for _ in range(6):
        if not line.touching(first - 1) or not _holds(line, first - 1):
            break
        first -= 1
    for _ in range(6):
        if not line.touching(after - 1) or not _holds(line, after):
            break
        after += 1
    while first < after - 1 and line.at(first).sort == "s" and line.low(first) not in _SIGNS:
        first += 1
    while after > first + 1 and line.at(after - 1).sort == "s":
        after -= 1
    return first, after


def _holds(line: Line, index: int) -> bool:
    token = line.at(index)
    return token.sort in ("w", "n") or token.text in ("-", "‑", "/", ":", "#", "§", "№", ".")
