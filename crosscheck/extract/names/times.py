"""Figures that tell a year, a day of a month or an hour, where no date was read in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from crosscheck.extract.lines.lexicon import DATE_WORDS, STOPS, is_plural

if TYPE_CHECKING:
    from crosscheck.extract.lines.tokens import Line
    from crosscheck.extract.numbers.numeral import Numeral

_CLOCK: Final = frozenset(
    "am pm a.m. p.m. gmt bst est edt cst cdt mst mdt pst pdt et pt ct ist utc cet cest hrs o'clock noon midnight".split()
)
_MONTHS: Final = DATE_WORDS - {"today", "yesterday", "tomorrow", "tonight"}
_YEAR_BEFORE: Final = frozenset(
    "in since of the from by until till before after during to and or late early mid spring summer fall autumn winter circa"
    " for than this its their his her our a through between season election".split()
)
_COUNTED_PEOPLE: Final = frozenset(
    "people persons men women children soldiers troops civilians victims refugees migrants".split()
)


def time_of(line: Line, numeral: Numeral) -> str | None:
    """The code of a clock time, a day of a month or a year, None for any other number.

    Args:
        line: the tokenised sentence.
        numeral: a number in digits.
    """
    if line.low(numeral.after) in _CLOCK:
        return "name.clock"
    if not numeral.plain:
        return None
    if numeral.high <= 31:
        if _is_hour(line, numeral):
            return "name.clock"
        return "name.day" if _is_month_day(line, numeral) else None
    return "name.year" if _is_year(line, numeral) else None


def _is_hour(line: Line, numeral: Numeral) -> bool:
    """Whether a bare hour is meant: "4 in the morning", "11 at night"."""
    after = numeral.after
    morning = line.match(after, ("in", "the")) and line.low(after + 2) in ("morning", "afternoon", "evening")
    return numeral.high <= 12 and (morning or line.match(after, ("at", "night")))


def _is_month_day(line: Line, numeral: Numeral) -> bool:
    before = line.low(numeral.first - 2) if line.low(numeral.first - 1) == "." else line.low(numeral.first - 1)
    named = line.at(numeral.first - 1).text[:1].isupper() or line.low(numeral.first - 1) == "."
    if before in _MONTHS and named and before not in ("sun", "sat", "wed") and not before.endswith("day"):
        return not any(is_plural(line.low(numeral.after + step)) for step in range(3))
    if _follows_day(line, numeral):
        return True
    following = line.at(numeral.after)
    return following.low in _MONTHS and following.text[0].isupper() and not following.low.endswith("day")


def _follows_day(line: Line, numeral: Numeral) -> bool:
    """Whether the day of a month before it makes this number one as well ("June 3 and 8")."""
    at = numeral.first - 2
    if line.low(numeral.first - 1) not in ("and", "or", "&", ",") or line.at(at).sort != "n" or len(line.low(at)) > 2:
        return False
    month = line.at(at - 1)
    if month.low not in _MONTHS or not month.text[0].isupper() or month.low.endswith("day"):
        return False
    token = line.at(numeral.after)
    return token.sort != "w" or token.low in STOPS or not is_plural(token.low)


def _is_year(line: Line, numeral: Numeral) -> bool:
    """Whether bare digits are a year: those of our time unless people are counted, older ones also before a plain plural."""
    if len(line.at(numeral.first).text) != 4 or not 1500 <= numeral.low <= 2199:
        return False
    before = line.at(numeral.first - 1)
    if line.low(numeral.after) in _COUNTED_PEOPLE and before.low not in _YEAR_BEFORE:
        return False
    if 1900 <= numeral.low < 2050:
        return True
    stands_alone = before.sort != "w" or before.low in _YEAR_BEFORE or before.text[0].isupper()
    return stands_alone or not is_plural(line.low(numeral.after))
