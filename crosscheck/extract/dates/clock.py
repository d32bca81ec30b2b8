"""Times of day: "7:05 PM PKT", "3 p.m.", "1530 GMT", "11 o'clock", "between 2 and 4 pm", noon and midnight."""

from __future__ import annotations

from re import Match
from typing import Final

from crosscheck.extract.dates.calendar import GAP, PARTS
from crosscheck.extract.dates.mishaps import MISHAPS
from crosscheck.extract.dates.terms import Clock, Form, Found, Term, form

ZONES: Final = (
    "eastern time", "central time", "mountain time", "pacific time", "eastern", "pacific", "local time", "gmt", "utc", "bst",
    "ist", "cest",
    "cet", "eest", "eet", "msk", "jst", "kst", "aest", "aedt", "pkt", "sast", "est", "edt", "cst", "cdt", "mst", "mdt",
    "pst", "pdt", "et", "ct", "mt", "pt",
)  # fmt: skip
"""Time zones as news text writes them, lower case."""

_LONGEST_SHORT_ZONE: Final = 4
_ZONE_NAMES: Final = "|".join(zone.replace(" ", "[ ]") for zone in ZONES)
_ZONE: Final = rf"(?:,?\s?(?P<zone>\((?:{_ZONE_NAMES})\)|(?:{_ZONE_NAMES})\b))"
_HOURS: Final = {
    word: hour for hour, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), start=1)
}
_NOON, _MIDNIGHT = 720, 0


def _minutes(hour: int, minute: int, half: str) -> int | None:
    """Minutes after midnight of an hour of 1 to 12 with its half of the day, None where there is no such time."""
    if not 1 <= hour <= 12 or minute > 59:
        return None
    return hour % 12 * 60 + minute + (_NOON if half == "p" else 0)


def _term(match: Match[str], first: int | None, last: int | None, zone: str | None) -> Term | None:
    if first is None or last is None:
        return None
    return Term(match.start(), match.end(), "minute", Clock(), clock=(first, last), zone=zone or "")


def _zone(match: Match[str], text: str) -> str | None:
    """The zone as written; short names in lower case are other words, and leave the match as if they were not there."""
    if match["zone"] is None:
        return None
    written = text[slice(*match.span("zone"))].strip("()")
    return written if len(written) > _LONGEST_SHORT_ZONE or written.isupper() else None


def _read_twelve_hours(match: Match[str], text: str) -> Found:
    half = match["half"][0]
    last = _minutes(int(match["hour"]), int(match["minute"] or 0), half)
    first = last
    if match["from"] is not None:
        first = _minutes(int(match["from"]), int(match["from_minute"] or 0), half)
        if first is not None and last is not None and first > last:
            first = _minutes(int(match["from"]), int(match["from_minute"] or 0), "a")
    if first is not None and last is not None and first > last:
        return None
    zone = _zone(match, text)
    term = _term(match, first, last, zone)
    if term is None or zone is not None or match["zone"] is None:
        return term
    end = match.end("half")
    return Term(term.start, end, term.grain, term.value, clock=term.clock)


def _read_day_hours(match: Match[str], text: str) -> Found:
    hour, minute = int(match["hour"]), int(match["minute"])
    if hour > 23 or minute > 59:
        return None
    zone = _zone(match, text)
    if zone is None and match["zone"] is not None:
        return None
    return _term(match, hour * 60 + minute, hour * 60 + minute, zone)


def _read_led_hours(match: Match[str], _text: str) -> Found:
    hour, minute = int(match["hour"]), int(match["minute"])
    return _term(match, hour * 60 + minute, hour * 60 + minute, None) if hour <= 23 and minute <= 59 else None


def _read_oclock(match: Match[str], _text: str) -> Found:
    hour = int(match["hour"]) if match["hour"].isdigit() else _HOURS[match["hour"]]
    part = match["part"]
    if not 1 <= hour <= 12:
        return None
    if part is None:
        return _term(match, hour % 12 * 60, hour % 12 * 60 + _NOON, None)
    late = part in ("afternoon", "evening") or (part == "night" and hour >= 6 and hour != 12)
    return _term(match, *((hour % 12 * 60 + (_NOON if late else 0),) * 2), None)


def _read_word(match: Match[str], text: str) -> Found:
    if text[match.start()].isupper() and match.start() > 0:
        return None
    minute = _MIDNIGHT if match.group() == "midnight" else _NOON
    return _term(match, minute, minute, None)


def _read_overnight(match: Match[str], _text: str) -> Found:
    """The night before, by itself or beside what happened in it ("overnight shootings")."""
    return Term(match.start(), match.end("night"), "part", Clock(optional=True, nights=1, happened=match["event"] is not None))


def _read_part(match: Match[str], _text: str) -> Found:
    """A part of the day without its day, beside what happened then or by itself ("an early-morning crash", "before dawn")."""
    told = next(name for name in _BARE_PARTS if match[name])
    clock = Clock(optional=True, happened=told != "dawn")
    return Term(match.start(told), match.end(told), "part", clock, clock=_BARE_PARTS[told])


_BARE_PARTS: Final = {
    "dawn": (240, 420), "small": (0, 360), "dayearly": (0, 540), "morning": PARTS["morning"], "afternoon": PARTS["afternoon"],
    "evening": PARTS["evening"], "night": PARTS["night"],
}  # fmt: skip
"""Parts of the day without a day, by the group of their pattern, as minutes after midnight."""
_FREE: Final = r"(?<![\w$€£¥#/.,:+-])"
_HOUR_WORD: Final = "|".join(_HOURS)
_EVENT: Final = rf"(?:\w{{1,12}}[\s-])?(?:{'|'.join(MISHAPS)})(?:s|es)?\b"

CLOCK_FORMS: Final[tuple[Form, ...]] = (
    form(
        "clock",
        "clock",
        rf"{_FREE}(?:(?P<from>[0-9]{{1,2}})(?:[:.](?P<from_minute>[0-9]{{2}}))?\s?(?:-|–|—|to|and|until)\s?)?"
        rf"(?P<hour>[0-9]{{1,2}})(?:[:.](?P<minute>[0-9]{{2}}))?\s?(?P<half>[ap]\.\s?m(?:\.|\b)|[ap]m\b){_ZONE}?",
        _read_twelve_hours,
    ),
    form(
        "day-hours",
        "zone",
        rf"{_FREE}(?P<hour>[0-9]{{1,2}}(?=[:.h])|[0-9]{{2}})[:.h]?(?P<minute>[0-9]{{2}})(?:{_ZONE}|\s?(?:hrs|hours)\b(?!\s(?:of|in|to)\b))",
        _read_day_hours,
    ),
    form(
        "led-hours",
        "clock",
        r"(?:(?<=\bat )|(?<=\baround )|(?<=\babout )|(?<=\buntil )|(?<=\bfrom )|(?<=\bsince ))"
        r"(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})(?![\w:%]|\.[0-9]|\s?-)",
        _read_led_hours,
    ),
    form(
        "oclock",
        "clock",
        rf"{_FREE}\b(?P<hour>[0-9]{{1,2}}|{_HOUR_WORD})(?:\s?o['’]clock(?:{GAP}(?:in{GAP}the{GAP}|at{GAP})(?P<part>morning|afternoon|evening|night)\b)?)",
        _read_oclock,
    ),
    form(
        "overnight",
        "part",
        r"\b(?P<night>overnight)\b(?![-'’])(?!\s(?:success|sensation|stays?|delivery|deliveries|shipping|bags?|guests?|accommodations?|rates?"
        r"|trains?|bus|buses|flights?|trips?|lows?|temperatures?|lending|parking|curfews?|camps?|visits?|celebrity|star|hits?))"
        rf"(?=(?P<event>(?:\s[\w.'’]{{1,20}}){{0,3}}\s(?:{'|'.join(MISHAPS)})s?\b)?)",
        _read_overnight,
    ),
    form(
        "part-alone",
        "part",
        rf"(?<!\w)(?:(?P<dayearly>early[\s-]morning)(?=\s{_EVENT})|(?P<dawn>(?:(?:just|shortly)\s)?(?:before|around|at|after)\sdawn)\b"
        rf"|(?P<small>pre-?dawn)(?=\s{_EVENT})|(?P<morning>(?:mid-)?morning)(?=\s{_EVENT})|(?P<afternoon>(?:mid-)?afternoon)(?=\s{_EVENT})"
        rf"|(?P<evening>evening)(?=\s{_EVENT})|(?P<night>(?:late[\s-])?night(?:time)?)(?=\s(?!club){_EVENT}))",
        _read_part,
    ),
    form(
        "oclock",
        "hour",
        rf"(?:(?<=\bat )|(?<=\baround )|(?<=\babout )|(?<=\buntil ))(?P<hour>[0-9]{{1,2}}|{_HOUR_WORD})"
        rf"{GAP}(?:in{GAP}the|at){GAP}(?P<part>morning|afternoon|evening|night)\b",
        _read_oclock,
    ),
    form("noon", "clock", r"\b(?:noon|midday|midnight)\b(?!-)(?!\s(?:express|sun|mass|blue|cowboy)\b)", _read_word),
)
"""Forms of a time of day."""
