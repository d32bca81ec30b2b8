"""Number words that count nothing: "no one", "the one who", "one day", "Formula One", "a thing or two"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from crosscheck.extract.lines.lexicon import OPENERS, PERSONS, STOPS
from crosscheck.extract.numbers.words import SMALL

if TYPE_CHECKING:
    from crosscheck.extract.lines.tokens import Line
    from crosscheck.extract.numbers.numeral import Numeral

_ONE_BEFORE: Final = frozenset(
    "no any every each such someone anyone everyone loved good big same new old right wrong number day square formula force"
    " phase chapter season part stage round game episode week year level act scene verse air bbc first last next"
    " previous".split()
)
"""Words after which "one" is a pronoun or a name."""
_NAMELESS: Final = OPENERS - {"of"}
_CROWD: Final = frozenset("people persons men women children".split())
_ONE_NEVER: Final = frozenset(
    "another another's day thing time else i you he she it we they them him her us this these those that's".split()
)
_SOME_DAY: Final = frozenset({"day", "thing", "time"})
_ONE_HYPHENED: Final = frozenset("on to off time way sided stop by liner hit size upmanship horse trick".split())
_ONE_OBJECT: Final = frozenset("killed killing kills injured injuring wounded wounding arrested leaving left kill".split())
"""Words that take a bare "one" as what happened to somebody ("killed one and hurt nine")."""
_AFTER_ONE: Final = frozenset("of was died is more other dead killed injured wounded".split())
_SETS: Final = frozenset("set run cut spread split burst break hit draw leaf show lead stand".split())
"""Verbs that are nouns before "of" ("one set of keys")."""
_HEDGING: Final = frozenset("nearly about roughly almost only just over than least or and".split())
_LOCATING: Final = frozenset("in by on at to for with from under".split())
_SAYING_IF: Final = frozenset(
    "because if when whether than as where how until unless though although while which what once before".split()
)
"""Words after which "one is" speaks of anybody ("if one is careful")."""


def word_name_of(line: Line, numeral: Numeral) -> str | None:
    """The code of the reason why a number in words counts nothing; None where it counts.

    Args:
        line: the tokenised sentence.
        numeral: a number in words.
    """
    first, after = numeral.first, numeral.after
    name = line.at(first - 1)
    capital = line.at(first).text[0].isupper() and name.sort == "w" and not line.title_case
    if capital and name.low not in _NAMELESS and not _follows_place(line, numeral):
        return "name.proper"  # a number word with a capital inside a sentence is a name ("Formula One", "Gang of Eight")
    word = line.low(first)
    if word == "two" and name.low == "or" and line.low(first - 3) in ("a", "an"):
        return "name.one-day"  # "a thing or two", "a day or two later"
    if word != "one" or after - first > 1:
        return None
    following = line.low(after)
    if following == "-" and line.touching(first):
        return "name.compound" if line.low(after + 1) in _ONE_HYPHENED else None
    if following in _SOME_DAY and name.low not in _ONE_BEFORE:
        return "name.one-day"
    return "name.pronoun-one" if _is_pronoun(line, first) else None


def _follows_place(line: Line, numeral: Numeral) -> bool:
    """Whether a dateline or a label runs into the sentence ("ARDEN Seven people were hurt")."""
    following, before = line.low(numeral.after), line.at(numeral.first - 1).text
    return following in _CROWD or (len(before) > 2 and before.isupper() and following in PERSONS)


def _is_pronoun(line: Line, first: int) -> bool:
    """Whether "one" stands for somebody or something."""
    before, following = line.low(first - 1), line.low(first + 1)
    if before == "the" and following.endswith("ly"):
        return True
    if before in _ONE_BEFORE or (before in ("at", "on") and following in ("point", "hand", "level")):
        return True
    if following in ("is", "was") and (before in ("this", "other") or (before in _SAYING_IF and following == "is")):
        return True
    if _is_range(line, first):
        return False
    # "That one called off", and "the one parked on the kerb", where "the one killed" is somebody.
    pointed = following.endswith("ed") and (before in ("this", "that") or (before == "the" and line.low(first + 2) in _LOCATING))
    if pointed or _is_described(line, first):
        return True
    if following in _SETS and line.low(first + 2) == "of":
        return False
    if _is_noun_after_one(line, first + 1):
        return False
    at = first - (2 if before in ("only", "just") else 3 if before == "least" and line.low(first - 2) == "at" else 1)
    return line.low(at) not in _ONE_OBJECT


def _is_described(line: Line, first: int) -> bool:
    """Whether an article and a word that describes stand before "one" ("a bigger one", "a self-made one")."""
    if line.at(first - 1).sort != "w" or line.low(first - 1) in _HEDGING:
        return False
    return line.low(first - (4 if line.low(first - 2) == "-" else 2)) in ("a", "an")


def _is_range(line: Line, first: int) -> bool:
    """Whether "one" is the lower end of a range ("between one and two weeks", "one to three days")."""
    joint = line.low(first + 1)
    if joint not in ("to", "and", "or") or (joint == "and" and line.low(first - 1) != "between"):
        return False
    return line.at(first + 2).sort == "n" or line.low(first + 2) in SMALL


def _is_noun_after_one(line: Line, index: int) -> bool:
    """Whether a word that "one" can count stands at a token: a noun, an adjective, "of", or what happened to it."""
    token = line.at(index)
    if token.text == "US":
        return not line.title_case  # "one US pint", and no pronoun
    if token.sort != "w" or token.low in _ONE_NEVER:
        return False
    return token.low in _AFTER_ONE or token.low not in STOPS
