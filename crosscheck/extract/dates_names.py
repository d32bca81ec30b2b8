"""Where a month, a weekday or a year is none: other words, people's names, titles, model numbers, counts."""

from __future__ import annotations

import re
from typing import Final

from crosscheck.extract.calendar_terms import MONTHS, RECURRING

_WORD_BEFORE: Final = re.compile(r"([^\W_]+(?:['’.][^\W_]+)*)\.?([^\w]*)\Z")
_WORD_AFTER: Final = re.compile(r"(\W*)([^\W_]+)")
_LOOK: Final = 40
"""Code points looked at on either side of a word: the longest neighbouring words fit in."""

_OTHER_WORDS: Final = frozenset({"may", "march", "mar", "august"})
"""Months that are other words in lower case."""

_MONTH_PREPOSITIONS: Final = frozenset(
    "in since by until till through throughout during from for of to between before after around about last next this past coming "
    "early mid late each every and or over by on versus than vs ending ended starting beginning earlier later previous following".split()
)
_GIVEN_NAMES: Final = frozenset({"april", "may", "june", "august", "jan", "march"})
_TITLES: Final = frozenset(
    "mr mrs ms miss dr sir lord lady dame president senator sen rep gov governor minister theresa prime premier professor captain".split()
)
_MARCH_FOLLOWERS: Final = frozenset("for on of against to madness through from past toward towards".split())

_YEAR_PREPOSITIONS: Final = frozenset(
    "in since by until till through throughout during from for of to between before after around about circa late early mid and "
    "or than versus vs with year over past ending ended beginning starting spring summer fall autumn winter fiscal back into".split()
)
_DETERMINERS: Final = frozenset("the a an his her its their our my your this that".split())
_IDENTIFIERS: Final = frozenset(
    "no number nr resolution article section chapter page room flight route highway model version channel form figure table act "
    "law bill code paragraph rule regulation order case bus train line unit apollo windows area gate lot block class size".split()
)
_COUNTED: Final = frozenset(
    "people persons men women children adults students pupils workers employees jobs troops soldiers police officers dollars euros "
    "pounds rupees yen yuan francs points percent per metres meters miles kilometres kilometers km kg kilograms tons tonnes feet "
    "acres hectares square homes houses votes seats members residents voters others cars vehicles times degrees hours minutes "
    "seconds days weeks months years barrels calories megawatts mw more or-so lbs ft sq patients cases deaths dead copies shares "
    "units companies schools refugees migrants civilians prisoners protesters demonstrators fans spectators guests".split()
)

_WEEKDAY_NAMES_BEFORE: Final = frozenset("bloody super cyber holy giving fat shrove spy tgi manic casual".split())
_WEEKDAY_NAMES_AFTER: Final = re.compile(
    r"[ ](?:times|telegraph|mirror|mail|express|herald|tribune|post|people|sport|world|night[ ](?:live|football|lights|fever|massacre|raw)"
    r"|morning[ ]futures|evening[ ]post|prayers|school|best|roast|league|agreement)\b"
)


def _word_before(text: str, start: int) -> tuple[str, str]:
    """The word before an offset as written, and the signs between them; empty where there is none near."""
    found = _WORD_BEFORE.search(text, max(0, start - _LOOK), start)
    return (found[1], found[2]) if found else ("", text[max(0, start - 3) : start])


def _word_after(text: str, end: int) -> tuple[str, str]:
    """The signs after an offset and the word behind them, as written."""
    found = _WORD_AFTER.match(text, end, end + _LOOK)
    return (found[1], found[2]) if found else ("", "")


def is_month_name(text: str, start: int, end: int, *, beside_number: bool) -> bool:
    """Whether the word at a place names a month.

    Args:
        text: the sentence as written.
        start: offset of the word.
        end: offset past it.
        beside_number: True where a day or a year stands beside it, which rules out most other readings.
    """
    written = text[start:end]
    low = written.lower().rstrip(".")
    if written[0].islower() and (low in _OTHER_WORDS or not beside_number):
        return False
    if beside_number:
        return True
    before, signs = _word_before(text, start)
    led = before.lower() in _MONTH_PREPOSITIONS and signs.strip() in ("", "-")
    gap, after = _word_after(text, end)
    if len(low) <= 4 and low not in ("may", "june", "july"):
        return led and written.endswith(".") and not after[:1].isupper()
    if led or low not in _GIVEN_NAMES:
        return not (
            led
            and low in _GIVEN_NAMES
            and gap == " "
            and after[:1].isupper()
            and before.lower() in ("for", "to", "of", "and", "with")
        )
    if low == "may":
        return False
    if low == "march" and (after.lower() in _MARCH_FOLLOWERS or before.lower().endswith(("'s", "’s", "the", "a", "this"))):
        return False
    return not (gap == " " and after[:1].isupper() and after.lower() not in MONTHS) and before.lower().rstrip(".") not in _TITLES


def is_weekday(text: str, start: int, end: int) -> bool:
    """Whether the weekday at a place is one particular day: neither a recurring one nor part of a name."""
    before, signs = _word_before(text, start)
    word = before.lower()
    near = signs.strip() == "" and "\n" not in signs
    gap, after = _word_after(text, end)
    if near and (word in RECURRING or word in _WEEKDAY_NAMES_BEFORE):
        return False
    if near and word in ("a", "an", "one") and (gap != " " or not after[:1].islower()):
        return False
    if near and word == "the" and gap == " " and after[:1].isupper() and after.lower() not in MONTHS:
        return False
    if (
        near
        and word == "on"
        and re.search(r"\b(?:Mail|Independent|Scotland|Wales|Star)[ ]on[ ]\Z", text[max(0, start - 20) : start])
    ):
        return False
    return (
        _WEEKDAY_NAMES_AFTER.match(text.lower() if text.isascii() else text[end : end + 30].lower(), end if text.isascii() else 0)
        is None
    )


def is_year(text: str, start: int, end: int, year: int) -> bool:
    """Whether the bare four-digit number at a place is a year, neither a count nor part of a name."""
    before, signs = _word_before(text, start)
    gap, after = _word_after(text, end)
    word, sign, follower = before.lower(), signs.strip(), after.lower()
    counted = gap == " " and (follower in _COUNTED or follower in ("million", "billion", "trillion", "dozen"))
    if counted or word in _IDENTIFIERS or gap.startswith(("%", "°")):
        return False
    led = (word in _YEAR_PREPOSITIONS or word in MONTHS) and sign in ("", "-", "–", "'", "’")
    if not 1900 <= year <= 2099:
        return (
            led
            and word in ("in", "since", "circa", "until", "till", "from", "by", "year", "before", "after", "around", "about")
            and (not (gap == " " and follower.endswith("s") and word != "in"))
        )
    if sign == "-":
        return word in ("mid", "post", "pre", "early", "late", "fiscal", "non")
    if led:
        return not (
            word in ("of", "for", "to", "by", "with", "about", "around", "over", "and", "or", "than")
            and gap == " "
            and _plural(follower)
        )
    if sign == "(" or (sign == "" and word in _DETERMINERS):
        return not (year == 2000 and gap == " " and _plural(follower))
    if before[:1].isupper() and sign == "":
        return word in MONTHS or before.lower().endswith(("'s", "’s"))
    if word.endswith(("'s", "’s", "s'", "s’")):
        return True
    if not before:
        return (
            gap == " "
            and follower in ("was", "is", "saw", "will", "has", "had", "would", "brought", "marked")
            or bool(re.match(r"\s*[:,—–-]", gap))
        )
    return sign in (",", "—", "–") or (gap != " " and sign == "" and not gap.startswith(("-", "/")))


def _plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us", "is")) and word not in (
        "elections", "primaries", "olympics", "protests", "attacks", "games", "talks", "sales", "polls", "riots", "floods", "levels", "s",
        "bombings", "results", "campaigns", "caucuses", "championships", "finals", "earnings", "figures", "hearings", "negotiations",
    )  # fmt: skip
