"""Ages: "61-year-old", "aged 12", "aged 9 to 12", "his aunt, 48,", "at the age of 91", "She was 26."."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from crosscheck.extract.figures.figure import Figure, figure_of
from crosscheck.extract.lines.lexicon import DATE_WORDS, PERSONS, STOPS

if TYPE_CHECKING:
    from crosscheck.extract.lines.tokens import Line
    from crosscheck.extract.numbers.numeral import Numeral

_OLD: Final = frozenset({"old", "olds", "old's", "olds'"})
_OLDEST: Final = 120
_SPANS: Final = {
    "year": "year",
    "years": "year",
    "month": "month",
    "months": "month",
    "week": "week",
    "weeks": "week",
    "day": "day",
    "days": "day",
}
_CLOSERS: Final = frozenset({",", ".", ";", ")", "", "—"})
_VERBS_AFTER: Final = frozenset("of was is who were has had from".split())
_PEOPLE: Final = PERSONS | frozenset("anyone everyone those kids seniors".split())
_TALLIES: Final = frozenset("vote votes points goals seats delegates medals tally".split())
_OWNERS: Final = frozenset("his her their a the an my our year-old".split())


def age_at(line: Line, numeral: Numeral) -> Figure | None:
    """The age that a numeral states, by the words around it.

    Args:
        line: the tokenised sentence.
        numeral: a number that touches no letters.

    Returns:
        A figure of kind `age`, unit year, month, week or day; None where it is no age.
    """
    after = _year_old(line, numeral.after)
    if after is not None and not numeral.fraction:
        unit = next(_SPANS[line.low(at)] for at in range(numeral.after, after) if line.low(at) in _SPANS)
        return _age(numeral, after, unit, "age.years-old")
    if numeral.fraction or numeral.vague or numeral.high > _OLDEST:
        return None
    rule = _rule(line, numeral)
    if rule is None:
        return None
    unit = _SPANS.get(line.low(numeral.after), "year")
    return _age(numeral, numeral.after + (line.low(numeral.after) in _SPANS), unit, rule)


def _rule(line: Line, numeral: Numeral) -> str | None:
    """The code of the rule by which a number of years without the word "old" is an age, None where it is none."""
    if _aged_before(line, numeral.first):
        return "age.aged"
    if _in_apposition(line, numeral):
        return "age.beside"
    if _is_age_limit(line, numeral):
        return "age.limit"
    return "age.said" if _is_predicate(line, numeral) else None


def _is_age_limit(line: Line, numeral: Numeral) -> bool:
    """Whether people are bounded by the number: "18 or older", "children under 12", "drivers over 65"."""
    pair = (line.low(numeral.after), line.low(numeral.after + 1))
    if pair[0] in ("and", "or") and pair[1] in ("older", "younger"):
        return True
    bounded = line.low(numeral.first - 1) in ("under", "over") and line.low(numeral.first - 2) in _PEOPLE
    if not bounded or numeral.high > 100:
        return False
    following = line.at(numeral.after)
    return following.sort != "w" or following.low in STOPS or following.low in ("pay", "get") or following.low.endswith("ed")


def _is_listed_age(line: Line, after: int) -> bool:
    """Whether the years of people named by a noun go on or end at a token: "two nurses, 30 and 41, left"."""
    following = line.low(after)
    if following == "," and line.at(after + 1).sort != "n":
        return True
    further = following in ("and", ",") and line.at(after + 1).sort == "n" and line.at(after + 1).text.isdigit()
    return further and len(line.at(after + 1).text) < 3 and line.low(after + 2) in (",", ".", ";", ")", "and", "")


_SUBJECTS: Final = frozenset({"he", "she", "who", "i"})
_ONE_PERSON: Final = frozenset(
    "man woman boy girl victim suspect driver gunman shooter teen teenager student mother father son daughter brother sister"
    " wife husband grandmother grandfather baby officer passenger pedestrian cyclist singer actor actress author".split()
)
_AFTER_AGE: Final = frozenset("and when while but at as on in this last next today yesterday years".split())
_HEDGES: Final = frozenset("about nearly almost just only around now".split())
_RELATIVE_REACH: Final = 16
"""Tokens that a subject with its relative clause may take up ("Voss, who lived in Arden, was 26")."""
_YOUNGEST_AT_DEATH: Final = 13
"""Younger than this, "died at 9" may be a time of day."""


def _is_predicate(line: Line, numeral: Numeral) -> bool:
    """Whether whole years are said of one person by a verb: "She was 26.", "Hale turned 90 in May", "died at 91"."""
    if numeral.spelled or not numeral.plain or numeral.high < 1 or line.touching(numeral.first - 1):
        return False
    at = numeral.first - 1
    at -= line.low(at) in _HEDGES
    verb, following = line.low(at), line.at(numeral.after)
    closed = following.low in _CLOSERS or following.low in _AFTER_AGE
    if not closed or line.at(numeral.after + 1).sort == "n" or (following.sort == "s" and line.at(numeral.after + 2).sort == "n"):
        return False
    if verb in ("both", "each"):
        return line.low(at - 1) == "," and line.at(at - 2).text[:1].isupper()
    if verb == "at":
        dying = line.low(at - 1) in ("died", "dies") or (line.low(at - 1) == "dead" and at == 2)
        return dying and numeral.high >= _YOUNGEST_AT_DEATH
    subject = line.at(at - 1)
    if verb in ("turned", "turns", "turn", "turning"):
        return subject.low in _SUBJECTS or subject.low in ("will", "would", "just", "recently") or _is_named(line, at - 1)
    if verb not in ("was", "is") or (following.sort == "w" and following.low not in ("and", "when", "at", "years")):
        return False
    told = subject.low == "," and "who" in line.words and line.at(0).text[0].isupper() and at < _RELATIVE_REACH
    return told or subject.low in _SUBJECTS or subject.low in _ONE_PERSON or _is_named(line, at - 1)


def _is_named(line: Line, at: int) -> bool:
    """Whether a capital that is no headline's and no date's stands at a token."""
    name = line.at(at)
    return name.sort == "w" and name.text[0].isupper() and not line.title_case and name.low not in STOPS


def _age(numeral: Numeral, after: int, unit: str, rule: str) -> Figure:
    return figure_of(numeral)._replace(after=after, noun=after, kind="age", unit=unit, rule=rule)


def _year_old(line: Line, at: int) -> int | None:
    """The index after "-year-old", "years old", "year olds", "-month-old" that starts at a token."""
    at += line.low(at) == "-"
    if line.low(at) not in _SPANS:
        return None
    at += 1
    if line.low(at) == "of" and line.low(at + 1) == "age":
        return at + 2
    at += line.low(at) == "-"
    return at + 1 if line.low(at) in _OLD else None


_LEADING: Final = frozenset("the ages aged age from between over under of".split())
"""Words of which one stands right before a figure that others before it make an age."""


def _aged_before(line: Line, first: int) -> bool:
    if line.low(first - 1) not in _LEADING:
        return False
    words = [line.low(first - step) for step in range(1, 5)]
    if (
        words[0] == "ages"
        or words[:3] == ["from", "age", "in"]
        or words[:3] in (["between", "ages", "the"], ["the", "between", "aged"])
    ):
        return True
    if words[0] in ("aged", "age") or words[:2] in (
        ["between", "aged"],
        ["between", "ages"],
        ["from", "aged"],
        ["over", "aged"],
        ["under", "aged"],
    ):
        return words[0] != "age" or line.low(first - 2) not in ("the", "stone", "new", "an", "space", "golden", "modern")
    if words[0] in ("from", "between") and words[1] in _PEOPLE:
        return line.low(first + 1) in ("to", "and", "-") and line.at(first + 2).sort == "n" and line.at(first + 3).sort != "w"
    return words[:2] in (["of", "age"], ["of", "ages"], ["of", "aged"]) or words[:3] in (
        ["between", "of", "age"],
        ["between", "of", "ages"],
    )


def _in_apposition(line: Line, numeral: Numeral) -> bool:
    """Whether whole years stand between commas right after a person ("his aunt, 48,", "Al Poe Jr., 21 of Troy")."""
    first, after = numeral.first, numeral.after
    if numeral.spelled or not numeral.plain or numeral.high < 1 or line.touching(first - 1):
        return False
    if line.low(first - 1) == "now":
        first -= 1  # "Tull, now 30, of Arden"
    if line.low(first - 1) != ",":
        return False
    at = first - 3 if line.low(first - 2) == "." and line.low(first - 3) in ("jr", "sr") else first - 2
    name, following = line.at(at), line.low(after)
    counts = following == "of" and not line.at(after + 1).text[:1].isupper()  # "in Arden, 11 of them"
    if counts or name.sort != "w" or not line.touching(first - 2) or name.low in DATE_WORDS:
        return False
    if name.low in _PEOPLE or name.low in _ONE_PERSON:
        return _is_listed_age(line, after) or following in (".", ";", ")", "")
    named = name.text[0].isupper()
    person = named or line.low(at - 1) in _OWNERS
    if following in ("and", "-", "—", "―") and named:
        full = line.at(at - 1).text[:1].isupper() and at > 1
        return full and (following != "and" or line.at(after + 1).text[:1].isupper())
    if following == "," or following in _VERBS_AFTER:
        return person and line.at(after + 1).sort != "n" and (following == "," or named)
    if following == ";" and not line.words.isdisjoint(_TALLIES):
        return False  # "Voss, 87; Poe, 78" are votes beside "votes"
    return named and following in _CLOSERS and line.at(after + 1).sort != "n"
