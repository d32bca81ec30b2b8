"""Where a month, a weekday or a year is none: other words, people's names, titles, model numbers, counts."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from crosscheck.extract.dates.calendar import MONTHS, RECURRING

OTHER_WORD: Final = "date.other-word"
TITLE: Final = "date.title"
RECURRENT: Final = "date.recurrent"
NO_SUCH_DAY: Final = "date.no-such-day"
OF_A_GAME: Final = "date.of-a-game"
NAMED_AFTER: Final = "date.named-after"
AT_LARGE: Final = "date.at-large"
"""Codes of the rules that refuse what looks like a date. That a number is no year, the room of names says."""

WHOLE: Final = frozenset({NO_SUCH_DAY, OF_A_GAME})
"""Those whose words hold figures that mean nothing by themselves either."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_WORD_BEFORE: Final = re.compile(r"([^\W_]++(?:['’.][^\W_]++)*+)\.?([^\w]*)\Z")
_WORD_AFTER: Final = re.compile(r"(\W*)([^\W_]+(?:['’][^\W_]+)?)")
_LOOK: Final = 40
"""Code points looked at on either side of a word: the longest neighbouring words fit in."""

_OTHER_WORDS: Final = _words("may march mar august")
"""Months that are other words in lower case."""
_GIVEN_NAMES: Final = _words("april may june august jan march")
"""Months that are names of people or other things even in upper case."""
_MONTH_LEADERS: Final = _words(
    "in since by until till through throughout during from for of to between before after around about last next "
    "this past coming early mid late each every and or over on versus than vs ending ended starting beginning "
    "earlier later previous following"
)
_NAME_LEADERS: Final = _words("for to of and with by from or than after before")
"""Leaders that stand before people as often as before months."""
_TITLES: Final = _words(
    "mr mrs ms miss dr sir lord lady dame president senator sen rep gov governor minister theresa professor captain"
)
_MARCHES: Final = _words("drew went began came took will were would could should must that which past with from into down along")
"""What a march does, and where it goes."""
_MARCH_FOLLOWERS: Final = _words("for on of against to through toward towards")

_YEAR_LEADERS: Final = _words(
    "in since by until till through throughout during from for of to between before after around about circa approximately late "
    "early mid and or than versus vs with year over past ending ended beginning starting spring summer fall autumn "
    "winter fiscal back into both due election elections "
    "christmas thanksgiving easter halloween eve day friday sunday quarter half"
)
_OLD_YEAR_LEADERS: Final = _words("in since approximately circa until till from by year before after around about")
_COUNT_LEADERS: Final = _words("of for to by with about around over and or than")
"""Leaders of years that lead counts as often ("of 2000 jobs")."""
_JOINED_LEADERS: Final = _words("mid post pre early late")
_DETERMINERS: Final = _words("the a an his her its their our my your this that")
_IDENTIFIERS: Final = _words(
    "no number nr resolution article section chapter page room flight route highway model version channel form "
    "figure table act law bill code paragraph rule regulation order case bus train line unit apollo windows area "
    "gate lot block class size agenda vision film movie album novel musical sequel thriller"
)
_COUNTED: Final = _words(
    "people persons men women children adults students pupils workers employees jobs troops soldiers police "
    "officers dollars euros pounds rupees yen yuan francs points percent per metres meters miles kilometres "
    "kilometers km kg kilograms tons tonnes feet acres hectares square homes houses votes seats members residents "
    "voters others cars vehicles times degrees hours minutes seconds days weeks months years barrels calories "
    "megawatts mw more lbs ft sq patients cases deaths dead copies shares units companies schools refugees migrants "
    "civilians prisoners protesters demonstrators fans spectators guests million billion trillion dozen hundred "
    "thousand"
)
_CARS: Final = _words(
    "toyota honda ford chevrolet chevy nissan bmw audi mercedes volkswagen vw hyundai kia subaru mazda dodge jeep "
    "lexus tesla gmc chrysler buick cadillac porsche volvo ferrari jaguar pontiac infiniti acura mitsubishi ram "
    "lincoln mercury oldsmobile"
)
_EVENTS: Final = _words(
    "elections primaries olympics protests attacks games talks sales polls riots floods levels bombings results "
    "campaigns caucuses championships finals earnings figures hearings negotiations midterms killings shootings "
    "murders wildfires hurricanes"
)
"""Plurals that a year before them dates, rather than counts."""
_SUBJECT_VERBS: Final = _words("was is saw will has had would brought marked began ended")

_NAMED_WEEKDAYS: Final = _words(
    "bloody super cyber holy giving fat shrove spy tgi manic casual black good ash palm maundy easter"
)
_WEEKDAY_TITLES: Final = re.compile(
    r"[ ](?:times|telegraph|mirror|mail|express|herald|tribune|post|people|sport|world"
    r"|morning[ ]futures|evening[ ]post|prayers|school|best|roast|league|agreement"
    r"|(?:morning[ ])?(?:(?:news|talk|political)[ ])*(?:shows|programs|programmes)"
    r"|night[ ](?:live|football|lights|fever|massacre|raw))\b",
    re.IGNORECASE,
)
_ATTRIBUTE_AFTER: Final = re.compile(
    r"[ ](?:(?:morning|afternoon|evening|night)[ ])?"
    r"(?!(?:morning|afternoon|evening|night|or|and|in|when|at|on|with|by|for|to|after)\b)[a-z]"
)
"""What follows a weekday that describes one event ("a Friday blast"), unlike any such day ("on a Friday")."""
_SUNDAY_PAPERS: Final = re.compile(r"\b(?:Mail|Independent|Scotland|Wales|Star)[ ]on[ ]\Z")


_WEEK_GOES_ON: Final = re.compile(r"(?<=Monday)(?:[ ]?[-–][ ]?|[ ](?:to|through|thru)[ ])(?:Friday|Saturday|Sunday)\b")
_WEEK_BEFORE: Final = re.compile(r"\bMonday(?:[ ]?[-–][ ]?|[ ](?:to|through|thru)[ ])\Z")
_WEEK_ENDS: Final = ("Friday", "Saturday", "Sunday")
"""The days from Monday on, which with no date beside them are those of every week ("Monday to Friday")."""
_DASHES: Final = ("-", "–", "‑")


class _Sides(NamedTuple):
    """The words beside a place as written, in lower case, and the signs between."""

    before: str
    low_before: str
    sign: str
    spaced: bool
    after: str
    low_after: str
    gap: str


def _sides(text: str, start: int, end: int) -> _Sides:
    before, signs = _word_before(text, start)
    right = _WORD_AFTER.match(text, end, end + _LOOK)
    gap, after = (right[1], right[2]) if right else ("", "")
    return _Sides(before, before.lower(), signs.strip(), gap == " ", after, after.lower(), gap)


def _word_before(text: str, start: int) -> tuple[str, str]:
    """The word before a place, and the signs between, "" where there is no word."""
    look = text[max(0, start - _LOOK) : start]
    if look.endswith(" "):
        word = look[:-1].rpartition(" ")[2]
        if word.isalpha():  # as nearly always: the pattern would try every place before it
            return word, " "
    left = _WORD_BEFORE.search(look)
    return (left[1], left[2]) if left else ("", look[-3:])


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
    if beside_number:
        return not (written[0].islower() and low in _OTHER_WORDS)
    if written[0].islower():
        return False
    side = _sides(text, start, end)
    led = (side.low_before in _MONTH_LEADERS and side.sign in ("", "-")) or (side.low_before in MONTHS and side.sign in _DASHES)
    named = side.spaced and side.after[:1].isupper()
    if low != written.lower() or (len(low) == 3 and low != "may"):
        run = side.gap in _DASHES and side.low_after in MONTHS and side.after[:1].isupper()
        return run or (led and written.endswith(".") and not named)
    if low not in _GIVEN_NAMES:
        return True
    if led:
        return not (named and side.low_before in _NAME_LEADERS)
    marching = side.low_after in _MARCH_FOLLOWERS or side.low_before.endswith(("'s", "’s"))
    marching = marching or (side.low_before in _DETERMINERS and not _describes(side))
    return low != "may" and not (low == "march" and marching) and not named and side.low_before.rstrip(".") not in _TITLES


def _describes(side: _Sides) -> bool:
    """Whether a common noun follows that a month may describe ("a March study"), no verb ("the March drew crowds")."""
    word = side.after
    return side.spaced and word.islower() and len(word) > 3 and not word.endswith("ed") and word not in _MARCHES


def no_weekday(text: str, start: int, end: int) -> str:
    """The code of the rule that refuses the weekday at a place, "" where it is one particular day."""
    side = _sides(text, start, end)
    word = side.low_before if side.sign == "" else ""
    closes = text.startswith(_WEEK_ENDS, start) and _WEEK_BEFORE.search(text, max(0, start - _LOOK), start)
    if word in RECURRING or closes or _WEEK_GOES_ON.match(text, end):
        return RECURRENT
    if word in _NAMED_WEEKDAYS or _WEEKDAY_TITLES.match(text, end):
        return TITLE
    if word in ("a", "an", "one"):
        return "" if _ATTRIBUTE_AFTER.match(text, end) is not None else RECURRENT
    if word == "the" and side.spaced and side.after[:1].isupper() and side.low_after not in MONTHS:
        return TITLE
    return TITLE if word == "on" and _SUNDAY_PAPERS.search(text, max(0, start - 20), start) else ""


def is_year(text: str, start: int, end: int, year: int) -> bool:
    """Whether the bare four-digit number at a place is a year, neither a count nor part of a name."""
    side = _sides(text, start, end)
    if side.low_before in _IDENTIFIERS or side.gap.startswith(("%", "°")):
        return False
    if side.spaced and (side.low_after in _COUNTED or side.low_after in _CARS):
        return False
    if side.sign == "-":
        return side.low_before in _JOINED_LEADERS
    plural = side.spaced and _is_plural(side.low_after)
    if (side.low_before in _YEAR_LEADERS or side.low_before in MONTHS) and side.sign in ("", "–", "'", "’"):
        if not 1900 <= year <= 2099:
            return side.low_before in _OLD_YEAR_LEADERS and (side.low_before == "in" or not plural)
        return not (plural and side.low_before in _COUNT_LEADERS)
    return 1900 <= year <= 2099 and _stands_as_year(side, plural=plural, round_count=year == 2000)


def _stands_as_year(side: _Sides, *, plural: bool, round_count: bool) -> bool:
    """Whether a year stands without a preposition: as an attribute ("the 2008 election"), in brackets, or as a subject."""
    if side.sign in ("(", "[") or (side.sign == "" and side.low_before in _DETERMINERS):
        return not (plural and round_count)
    if side.low_before.endswith(("'s", "’s", "s'", "s’")):
        return True
    if side.sign == "" and side.before[:1].isupper():
        return False
    if not side.before:
        return side.low_after in _SUBJECT_VERBS if side.spaced else side.gap.strip()[:1] in (",", "—", "–")
    if side.sign == "" and side.spaced:
        return side.after[:1].islower() and not plural
    return side.sign in ("", ",", "—", "–") and not side.gap.startswith(("-", "/"))


def _is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us", "is", "'s", "’s")) and word not in _EVENTS and len(word) > 3
