"""Calendar names without a year: weekdays, months, quarters and halves, seasons, holidays."""

from __future__ import annotations

import re
from re import Match
from typing import Final

from crosscheck.extract.dates.calendar import (
    DAY_NUMBER,
    GAP,
    MONTH_WORD,
    QUARTERS,
    SEASONS,
    SHORT_WEEKDAYS,
    WEEKDAY_WORD,
    WEEKDAYS,
    day_number,
    month_number,
)
from crosscheck.extract.dates.holidays import HOLIDAYS
from crosscheck.extract.dates.lookalikes import NAMED_AFTER, OF_A_GAME, OTHER_WORD, TITLE, is_month_name, no_weekday
from crosscheck.extract.dates.terms import Form, Found, Term, Weekly, Yearly, form

_CUSTOM: Final = re.compile(
    r"(?:['’]s)?[ ](?:[Tt]ree|party|parties|season|shopping|shoppers|cards?|gifts?|presents?|markets?|bonus|dinner"
    r"|lights|songs?|carols?"
    r"|[Ii]sland|period|spirit|story|stories|eggs?|bunny|sales|movie|week\b)"
)
"""What a holiday lends its name to."""
_ABROAD: Final = re.compile(r"\b(?:[A-Z]\w{1,18}['’]s?|[A-Z]\w{1,14}(?:an|ish|ese|ic|i))\s\Z")
"""A possessive or an adjective of a country."""
_PLAY: Final = re.compile(
    r"\b(?:touchdowns?|quarterback|yards?|goals?|scored|halftime|half-time|rebounds?|kickoff|kick-off|innings?|whistle|interception)\b",
    re.IGNORECASE,
)
"""Words of a match report, where quarters and halves are parts of a game."""
_PLAY_REACH: Final = 150
"""Code points on either side in which they are looked for."""


def _of_a_game(match: Match[str], text: str) -> bool:
    return _PLAY.search(text, max(0, match.start() - _PLAY_REACH), match.end() + _PLAY_REACH) is not None


_PLACE_AFTER: Final = re.compile(r"\s(?:in|for)\s(?:the\s)?[A-Z]")
"""A place that votes on a day of its own."""


def _is_abroad(text: str, start: int) -> bool:
    """Whether another country's name stands before a day that many countries have."""
    found = _ABROAD.search(text, max(0, start - 30), start)
    return found is not None and not found.group().startswith("America")


def _read_month(match: Match[str], text: str) -> Found:
    if not is_month_name(text, match.start(), match.end(), beside_number=False):
        return OTHER_WORD if text[match.start()].isupper() else None
    return Term(match.start(), match.end(), "month", Yearly(month_number(match.group())))


def _read_weekday(match: Match[str], text: str) -> Found:
    refused = no_weekday(text, match.start(), match.end("word"))
    if refused:
        return refused
    day = day_number(match["day"]) if match["day"] else 0
    return Term(match.start(), match.end(), "day", Weekly(WEEKDAYS[match["word"]], day))


def _read_short_weekday(match: Match[str], text: str) -> Found:
    if text[match.start()].islower():
        return None
    return Term(match.start(), match.end("word"), "day", Weekly(SHORT_WEEKDAYS[match["word"].rstrip(".")]))


def _read_quarter(match: Match[str], text: str) -> Found:
    number = int(match["digit"]) if match["digit"] else QUARTERS.get(match["word"], 4)
    if _of_a_game(match, text):
        return OF_A_GAME
    return Term(match.start(), match.end(), "quarter", Yearly(number))


def _read_half(match: Match[str], text: str) -> Found:
    number = QUARTERS[match["word"]] if match["word"] != "last" else 2
    if number > 2:
        return None
    if _of_a_game(match, text):
        return OF_A_GAME
    return Term(match.start(), match.end("half"), "half", Yearly(number))


def _read_season(match: Match[str], text: str) -> Found:
    group = "word" if match["word"] else "bare"
    after = text[match.end(group) : match.end(group) + 2]
    if text[match.start(group)].isupper() and after[:1] == " " and after[1:].isupper():
        return TITLE
    return Term(match.start(group), match.end(group), "season", Yearly(SEASONS[match[group]]), modifier="about")


def _read_holiday(match: Match[str], text: str) -> Found:
    if text[match.start()].islower():
        return None
    name = match.group().replace("’", "'")
    if name == "election day" and _PLACE_AFTER.match(text, match.end()):
        return NAMED_AFTER
    if _CUSTOM.match(text, match.end()) or (name == "independence day" and _is_abroad(text, match.start())):
        return NAMED_AFTER
    return Term(match.start(), match.end(), "day", Yearly(0, holiday=name))


_SHORT_WEEKDAY: Final = "|".join(SHORT_WEEKDAYS)
_SEASON: Final = "|".join(SEASONS)
_HOLIDAY: Final = "|".join(re.escape(name).replace("'", "['’]") for name in HOLIDAYS)

NAMED_FORMS: Final[tuple[Form, ...]] = (
    form("month", "month", rf"\b{MONTH_WORD}(?![-'’](?!elect|(?:{MONTH_WORD}))[a-z]{{2}}|\s?[0-9])", _read_month),
    form(
        "weekday", "weekday", rf"\b(?P<word>{WEEKDAY_WORD})(?:['’]s\b|\b(?!['’]))(?:\s?\((?P<day>{DAY_NUMBER})\))?", _read_weekday
    ),
    form(
        "with-weekday",
        "short_weekday",
        rf"\b(?P<word>(?:{_SHORT_WEEKDAY})\.?),?{GAP}(?={MONTH_WORD}|{DAY_NUMBER}{GAP}{MONTH_WORD})",
        _read_short_weekday,
    ),
    form(
        "quarter",
        "quarter",
        rf"\b(?:(?:fiscal|financial)[\s-])?(?:q(?P<digit>[1-4])|(?P<word>{'|'.join(QUARTERS)}"
        r"|last(?=[\s-]quarter\sof\s(?:(?:last|this)\syear|(?:19|20)[0-9]{2})\b))[\s-](?:(?:fiscal|financial)[\s-])?quarter)"
        r"(?![a-z]|[-\s]final)",
        _read_quarter,
    ),
    form(
        "half",
        "half",
        rf"\b(?P<word>first|second|last)[\s-](?P<half>half)(?=(?:{GAP}(?:of|this|last|next)\b{GAP}(?:the{GAP})?"
        r"(?:this|last|next|[12][0-9]{3}|fiscal|year)|['’]?-?\s(?:net|profits?|earnings|results|revenues?|sales|loss(?:es)?|gdp|figures)\b))",
        _read_half,
    ),
    form(
        "season",
        "season",
        rf"(?:\b(?:in|during|since|until|by|this|early|late|mid|for|through|over|of)[\s-](?:the{GAP})?(?:(?:early|late|mid)[\s-])?)"
        rf"(?P<word>{_SEASON})\b(?!['’-]|\s(?:of\s(?!(?:the\syear\s)?(?:last|this|next|[12]))|break|camp|training|school|olympics|games|line))"
        rf"|\b(?P<bare>{_SEASON})(?={GAP}(?:of{GAP})?[12][0-9]{{3}}\b)",
        _read_season,
    ),
    form("holiday", "holiday", rf"\b(?:{_HOLIDAY})\b", _read_holiday),
)
"""Forms that come back every week or year."""
