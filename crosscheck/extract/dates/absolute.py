"""Dates that carry their year: ISO and slashed dates, "17 June 2018", "October 2024", "2019-2021", "the 1990s", "2019"."""

from __future__ import annotations

import datetime as dt
import re
from re import Match
from typing import Final

from crosscheck.extract.dates.calendar import DAY_NUMBER, GAP, KNOWN_DAYS, MONTH_WORD, YEAR_NUMBER, day_number, month_number
from crosscheck.extract.dates.lookalikes import NO_SUCH_DAY, is_month_name, is_year
from crosscheck.extract.dates.spans import Span, months_span, school_year, years_span
from crosscheck.extract.dates.terms import Fixed, Form, Found, Term, Yearly, form
from crosscheck.extract.numbers.words import SMALL, TEENS, TENS, UNITS
from crosscheck.model import Grain

_CENTURY_PIVOT: Final = 69
"""Two-digit years from here on are of the 1900s, as POSIX `strptime` reads `%y`."""

_NEXT_WORD: Final = re.compile(r"[ ]([A-Za-z]+)")
_DECADE_BEFORE: Final = re.compile(r"\b(?:[Tt]he|[Ee]arly|[Mm]id|[Ll]ate)[ -]\Z")
_RANGE_SIGN: Final = r"\s?[-\u2010-\u2015]\s?"


def full_year(digits: str) -> int:
    """The year of two or four digits."""
    year = int(digits)
    if len(digits) > 2:
        return year
    return year + (1900 if year >= _CENTURY_PIVOT else 2000)


def _valid_days(year: int, month: int, first: int, last: int) -> Span | None:
    try:
        return dt.date(year, month, first), dt.date(year, month, last)
    except ValueError:
        return None


def _fixed(match: Match[str], span: Span, grain: Grain) -> Term:
    return Term(match.start(), match.end(), grain, Fixed(span))


def _read_iso(match: Match[str], _text: str) -> Found:
    year, month, day = (int(part) for part in match.group(1, 2, 3))
    span = _valid_days(year, month, day, day)
    return NO_SUCH_DAY if span is None else _fixed(match, span, "day")


def _read_slashed(match: Match[str], _text: str) -> Found:
    one, sign, two, digits = match.group(1, 2, 3, 4)
    if len(digits) == 2 and sign != "/":
        return None
    year = full_year(digits)
    month_first = _valid_days(year, int(one), int(two), int(two))
    day_first = _valid_days(year, int(two), int(one), int(one))
    span = day_first or month_first
    if span is None:
        return NO_SUCH_DAY
    if month_first is None or day_first is None or month_first == day_first:
        return _fixed(match, span, "day")
    # Dots are how those write who put the day first; slashes are read as most of the web's news writes them.
    first = sign == "."
    span, other = (day_first, month_first) if first else (month_first, day_first)
    return Term(match.start(), match.end(), "day", Fixed(span, other, day_first=first))


def _read_days(match: Match[str], text: str) -> Found:
    """One day or a run of days of a month, with or without its year, in either order of day and month."""
    if not is_month_name(text, match.start("month"), match.end("month"), beside_number=True):
        return None
    month, start, end = month_number(match["month"]), match.start(), match.end()
    first = last = day_number(match["first"])
    if match["last"] is not None:
        last = day_number(match["last"])
        listed = match["sign"].strip() == "and" and last != first + 1 and not text[:start].lower().endswith("between ")
        if last <= first and not listed:
            return None
        if listed and start == match.start("first"):
            start, first = match.start("last"), last
        elif listed:
            end, last = match.end("first"), first
    if match["year"] is not None and end == match.end():
        span = _valid_days(int(match["year"]), month, first, last)
        return NO_SUCH_DAY if span is None else Term(start, end, "day", Fixed(span))
    leap_year = 2000
    if _valid_days(leap_year, month, first, last) is None:
        return NO_SUCH_DAY
    return Term(start, end, "day", Yearly(month, first, last, known_year=_known_year(month, first, text, end)))


def _known_year(month: int, day: int, text: str, end: int) -> int | None:
    """The year of an event that goes by its day ("the Sept. 11 attacks"), None where none is named."""
    year, words = KNOWN_DAYS.get((month, day), (0, frozenset()))
    after = _NEXT_WORD.match(text, end)
    return year if after is not None and after[1].lower() in words else None


def _read_month_year(match: Match[str], text: str) -> Found:
    if not is_month_name(text, match.start(), match.end("month"), beside_number=True):
        return None
    return _fixed(match, months_span(full_year(match["year"]), month_number(match["month"])), "month")


def _read_decade(match: Match[str], text: str) -> Found:
    # "the 1960's" is a decade in some house styles; "1960's debate" is the year's.
    if match.end() - match.start() > len("1960s") and not _DECADE_BEFORE.search(text, max(0, match.start() - 8), match.start()):
        return None
    return _fixed(match, years_span(int(match["year"]), 10), "decade")


def _read_short_decade(match: Match[str], _text: str) -> Found:
    return _fixed(match, years_span(1900 + int(match["year"]), 10), "decade")


def _read_spoken_decade(match: Match[str], _text: str) -> Found:
    tens = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties").index(match["word"])
    return Term(match.start("word"), match.end(), "decade", Fixed(years_span(1920 + 10 * tens, 10)))


def _read_century(match: Match[str], _text: str) -> Found:
    number = int(match["number"]) if match["number"] else _CENTURIES.index(match["word"]) + 15
    return _fixed(match, years_span(number * 100 - 99, 100), "century") if 1 <= number <= 30 else None


def _read_year_range(match: Match[str], text: str) -> Found:
    first, last = int(match["year"]), match["last"]
    second = int(last) if len(last) == 4 else first // 100 * 100 + int(last)
    if not first < second <= first + 150 or not is_year(text, match.start(), match.end(), first):
        return None
    return _fixed(match, years_span(first, second - first + 1), "year")


def _read_school_years(match: Match[str], _text: str) -> Found:
    first = int(match["year"])
    if (first + 1) % 100 != int(match["last"]) % 100:
        return None
    return Term(match.start(), match.end(), "year", Fixed(school_year(first)), modifier="about")


def _read_year(match: Match[str], text: str) -> Found:
    year = int(match.group())
    if not is_year(text, match.start(), match.end(), year):
        return None
    return _fixed(match, years_span(year), "year")


def _read_fiscal_year(match: Match[str], _text: str) -> Found:
    year = full_year(match["year"])
    return Term(match.start(), match.end(), "year", Fixed(years_span(year)), modifier="about")


def _read_quarter_code(match: Match[str], _text: str) -> Found:
    number = int(match["number"] or match["number2"])
    return _fixed(match, months_span(full_year(match["year"] or match["year2"]), 3 * number - 2, 3), "quarter")


def _spelled(match: Match[str], text: str, hundreds: int) -> Term | None:
    words = re.split(r"[\s-]+", match["rest"] or "")
    year = hundreds + sum(SMALL.get(word, 0) for word in words)
    return _fixed(match, years_span(year), "year") if is_year(text, match.start(), match.end(), year) else None


def _read_spoken_year(match: Match[str], text: str) -> Found:
    return _spelled(match, text, SMALL[match["century"]] * 100)


def _read_spoken_millennium(match: Match[str], text: str) -> Found:
    return _spelled(match, text, 2000)


_CENTURIES: Final = ("fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first")
_NO_FIGURE_BEFORE: Final = r"(?<![\w$€£¥#/.,:+])"
_FREE: Final = r"(?<![\w$€£¥#/.,:+-])"
_DAYS: Final = rf"(?P<first>{DAY_NUMBER})(?:(?P<sign>{_RANGE_SIGN}|\s(?:to|and|through|until)\s)(?P<last>{DAY_NUMBER}))?"
_YEAR: Final = rf"(?P<year>{YEAR_NUMBER})"
_MONTH: Final = rf"(?P<month>{MONTH_WORD})"
_SHORT_YEAR: Final = r"(?<=['’])[0-9]{2}\b"
_BELOW_TEN: Final = "|".join(word for word, value in UNITS.items() if value)
_SPOKEN: Final = rf"hundred|oh[\s-](?:{_BELOW_TEN})|{'|'.join(TEENS)}|(?:{'|'.join(TENS)})(?:[\s-](?:{_BELOW_TEN}))?"

ABSOLUTE_FORMS: Final[tuple[Form, ...]] = (
    form("iso", "slash", r"(?<![\w/.,:+-])([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9-])", _read_iso),
    form(
        "slashed",
        "slash",
        r"(?<![\w/.,:+-])([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})(?![\w/-]|[.,][0-9])",
        _read_slashed,
    ),
    form("month-day", "month_day", rf"\b{_MONTH}{GAP}(?:the{GAP})?{_DAYS}(?:,?{GAP}{_YEAR})?", _read_days),
    form("month-day", "month_day", rf"{_FREE}{_DAYS}{GAP}(?:of{GAP})?{_MONTH}(?:,?{GAP}(?:of{GAP})?{_YEAR})?", _read_days),
    form(
        "month-year",
        "month_year",
        rf"\b{_MONTH}(?:,?{GAP}|{GAP}of{GAP}(?:the{GAP}year{GAP})?)['’]?(?P<year>{YEAR_NUMBER}|{_SHORT_YEAR})",
        _read_month_year,
    ),
    form("decade", "full_decade", rf"{_NO_FIGURE_BEFORE}(?P<year>(?:1[0-9]|20)[0-9]0)['’]?s\b", _read_decade),
    form("decade", "decade", r"(?<!\w)['’‘](?P<year>[2-9]0)s\b", _read_short_decade),
    form(
        "decade",
        "decade",
        rf"\bthe(?:{GAP}(?:early|mid|late))?[\s-](?P<word>(?:twen|thir|for|fif|six|seven|eigh|nine)ties)\b",
        _read_spoken_decade,
    ),
    form(
        "century",
        "century",
        rf"\b(?:(?P<number>[0-9]{{1,2}})(?:st|nd|rd|th)|(?P<word>{'|'.join(_CENTURIES)}))[\s-]century\b",
        _read_century,
    ),
    form(
        "years",
        "year",
        rf"{_FREE}(?P<year>1[5-9][0-9]{{2}}|20[0-9]{{2}})(?:{_RANGE_SIGN}|/)(?P<last>(?:1[5-9]|20)?[0-9]{{2}})(?![\w-]|[.,][0-9])",
        _read_year_range,
    ),
    form(
        "school-year",
        "school",
        rf"{_FREE}(?P<year>(?:19|20)[0-9]{{2}})(?:{_RANGE_SIGN}|/)(?P<last>(?:19|20)?[0-9]{{2}}){GAP}(?:school|academic)[\s-]year\b",
        _read_school_years,
    ),
    form("year", "year", rf"{_NO_FIGURE_BEFORE}{YEAR_NUMBER}(?![\w%/]|-[0-9])", _read_year),
    form(
        "fiscal",
        "fiscal",
        rf"\b(?:(?:fiscal|financial)(?:{GAP}year)?{GAP}|fy\s?['’]?)(?P<year>(?:19|20)[0-9]{{2}}|(?<=fy)[0-9]{{2}}|{_SHORT_YEAR})\b",
        _read_fiscal_year,
    ),
    form(
        "quarter-code",
        "quarter",
        r"\b(?:q(?P<number>[1-4])[\s-](?P<year>(?:19|20)[0-9]{2})|(?P<year2>(?:19|20)[0-9]{2})[\s-]q(?P<number2>[1-4]))\b",
        _read_quarter_code,
    ),
    form(
        "spelled-year", "spelled", rf"\b(?P<century>eighteen|nineteen|twenty)[\s-](?P<rest>{_SPOKEN})\b(?!-)", _read_spoken_year
    ),
    form(
        "spelled-year",
        "spelled",
        rf"(?<=\byear )two{GAP}thousand(?:(?:{GAP}and)?{GAP}(?P<rest>{_SPOKEN}|{_BELOW_TEN}))?\b(?!-)",
        _read_spoken_millennium,
    ),
)
"""Forms with their year (and days of a month, which may lack it)."""
