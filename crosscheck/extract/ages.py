"""Ages: "57-year-old", "aged 12", "aged between 13 and 16", "his wife, 55,", "at the age of 21"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from crosscheck.extract.figure import Figure, figure_of
from crosscheck.extract.lexicon import DATE_WORDS

if TYPE_CHECKING:
    from crosscheck.extract.numeral import Numeral
    from crosscheck.extract.tokens import Line

_OLD: Final = frozenset({"old", "olds"})
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
_VERBS_AFTER: Final = frozenset("of was is who and were has had from".split())


def age_at(line: Line, numeral: Numeral) -> Figure | None:
    """The age that a numeral states, by the words around it.

    Args:
        line: the tokenised sentence.
        numeral: a number that touches no letters.

    Returns:
        A figure of kind `age`, unit year, month, week or day; None where it is no age.
    """
    after = _year_old(line, numeral.after)
    if after is not None:
        unit = next(_SPANS[line.low(at)] for at in range(numeral.after, after) if line.low(at) in _SPANS)
        return _age(numeral, after, unit)
    if numeral.fraction or numeral.vague or numeral.high > _OLDEST:
        return None
    if _aged_before(line, numeral.first) or _in_apposition(line, numeral):
        unit = _SPANS.get(line.low(numeral.after), "year")
        return _age(numeral, numeral.after + (line.low(numeral.after) in _SPANS), unit)
    return None


def _age(numeral: Numeral, after: int, unit: str) -> Figure:
    return replace(figure_of(numeral), after=after, noun=after, kind="age", unit=unit)


def _year_old(line: Line, at: int) -> int | None:
    """The index after "-year-old", "years old", "year olds", "-month-old" that starts at a token."""
    at += line.low(at) == "-"
    if line.low(at) not in _SPANS:
        return None
    at += 1
    at += line.low(at) == "-"
    return at + 1 if line.low(at) in _OLD else None


def _aged_before(line: Line, first: int) -> bool:
    words = [line.low(first - step) for step in range(1, 5)]
    if words[0] in ("aged", "age") or words[:2] in (
        ["between", "aged"],
        ["between", "ages"],
        ["from", "aged"],
        ["over", "aged"],
        ["under", "aged"],
    ):
        return words[0] != "age" or line.low(first - 2) not in ("the", "stone", "new", "an", "space", "golden", "modern")
    return words[:2] in (["of", "age"], ["of", "ages"], ["of", "aged"]) or words[:3] in (
        ["between", "of", "age"],
        ["between", "of", "ages"],
    )


def _in_apposition(line: Line, numeral: Numeral) -> bool:
    """ "his wife, 55," and "Ada Stone, 66, said": whole years between commas, right after a word."""
    if (
        numeral.spelled
        or not numeral.plain
        or numeral.high < 1
        or line.low(numeral.first - 1) != ","
        or line.text[numeral.start - 1] != " "
    ):
        return False
    name, following = line.at(numeral.first - 2), line.low(numeral.after)
    if name.sort != "w" or not line.touching(numeral.first - 2) or name.low in DATE_WORDS:
        return False
    person = name.text[0].isupper() or line.low(numeral.first - 3) in (
        "his",
        "her",
        "their",
        "a",
        "the",
        "year-old",
        "an",
        "my",
        "our",
    )
    if following == "," or following in ("who", "of"):
        return person and line.at(numeral.after + 1).sort != "n"
    return person and following in _CLOSERS and name.text[0].isupper() and not line.low(numeral.after + 1).isdigit()
