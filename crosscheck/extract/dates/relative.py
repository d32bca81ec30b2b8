"""Dates counted from publication or from another date: "yesterday", "last October", "two years ago", "a month earlier"."""

from __future__ import annotations

import re
from re import Match
from typing import Final

from crosscheck.extract.dates.calendar import (
    COUNTED_UNITS,
    DAY_NUMBER,
    GAP,
    MONTH_WORD,
    PARTS,
    SEASONS,
    WEEKDAY_WORD,
    WEEKDAYS,
    month_number,
)
from crosscheck.extract.dates.lookalikes import AT_LARGE, TITLE, is_month_name
from crosscheck.extract.dates.terms import Form, Found, Lean, Offset, SchoolYear, Step, Term, Weekly, Yearly, form
from crosscheck.extract.numbers.words import SMALL, TENS, UNITS
from crosscheck.model import Grain, Modifier

_DAY_WORDS: Final[dict[str, int]] = {"today": 0, "tonight": 0, "tomorrow": 1, "yesterday": -1}
_TITLE_BEFORE: Final = re.compile(r"(?<![.!?] )(?<![.!?]  )\b[A-Z][\w.]*[a-zA-Z] \Z")
_SHOW_AFTER: Final = re.compile(r"[”\"’'] |[,.]?[”\"]| [Ss]how\b")
_GENERIC_AFTER: Final = re.compile(
    r"['’]s (?:world|society|youth|generations?|age|climate|environment|economy|standards|children|young|kids|technology"
    r"|prices|culture)\b"
)
_UNIT_GRAINS: Final[dict[str, Grain]] = {
    "week": "week", "weekend": "weekend", "month": "month", "quarter": "quarter", "year": "year", "decade": "decade",
    "century": "century",
}  # fmt: skip
_LEANS: Final[dict[str, Lean]] = {
    "last": "past", "past": "past", "previous": "past", "next": "future", "coming": "future", "upcoming": "future",
}  # fmt: skip
_EDGES: Final[dict[str, Modifier | None]] = {
    "early": "early", "start": "early", "beginning": "early", "middle": "mid", "late": "late", "end": "late", "earlier": None,
    "later": None, "rest": None,
}  # fmt: skip
_HEDGES: Final[dict[str, Modifier]] = {"more than": "before", "over": "before", "less than": "after", "under": "after"}
_MOST_UNITS: Final = 1000
"""Larger counts of days or years are figures of speech, or numbers of something else."""


def _read_day_word(match: Match[str], text: str) -> Found:
    start, word = match.start("word"), match["word"]
    if text[start].isupper():
        shown = text[start - 1 : start] in ("“", '"', "‘", "'") and _SHOW_AFTER.match(text, match.end("word"))
        if shown or text.startswith(" show", match.end()) or _TITLE_BEFORE.search(text, max(0, start - 30), start):
            return TITLE
    if word == "today" and _GENERIC_AFTER.match(text, match.end("word")):
        return AT_LARGE
    if match["beyond"] is not None:
        return Term(match.start(), match.end(), "day", Offset(2 if word == "tomorrow" else -2))
    return Term(start, match.end(), "day", Offset(_DAY_WORDS[word]), clock=PARTS["night"] if word == "tonight" else None)


def _read_deictic(match: Match[str], text: str) -> Found:
    """`last`, `this` or `next` before a unit, a month, a weekday, a season or a part of the day."""
    which, inner, unit = match["which"], match["inner"], match["unit"]
    lean = _LEANS.get(inner or which)
    strict = which in ("last", "next") and inner is None
    start, end, unit_start = match.start(), match.end(), match.start("unit")
    if text[start].isupper() and text[unit_start].isupper() and text[start - 1 : start] in ("“", '"', "‘"):
        return TITLE
    if unit in PARTS:
        return _part_of_day(match, which, unit)
    if unit in WEEKDAYS:
        return Term(start, end, "day", Weekly(WEEKDAYS[unit]), lean=lean, strict=strict)
    if unit in SEASONS:
        return Term(start, end, "season", Yearly(SEASONS[unit]), lean=lean, strict=strict, modifier="about")
    if unit not in _UNIT_GRAINS:
        named = is_month_name(text, unit_start, match.end("unit"), beside_number=True)
        return Term(start, end, "month", Yearly(month_number(unit)), lean=lean, strict=strict) if named else None
    if unit == "weekend":
        return Term(start, end, "weekend", Offset(0), lean=lean)
    if inner is not None or which == "past":
        return None
    return Term(start, end, _UNIT_GRAINS[unit], Offset({"last": -1, "this": 0, "next": 1}[which]))


def _part_of_day(match: Match[str], which: str, part: str) -> Term | None:
    if which not in ("this", "last") or (which == "last" and part not in ("night", "evening")):
        return None
    return Term(match.start(), match.end(), "day", Offset(-1 if which == "last" else 0), clock=PARTS[part])


def _read_school_year(match: Match[str], _text: str) -> Found:
    count = {"last": -1, "previous": -1, "next": 1, "coming": 1, "upcoming": 1}.get(match["which"], 0)
    return Term(match.start(), match.end(), "year", SchoolYear(count), modifier="about")


def _read_current(match: Match[str], _text: str) -> Found:
    edge = match.groupdict().get("edge")
    return Term(match.start(), match.end(), _UNIT_GRAINS[match["unit"]], Offset(0), modifier=_EDGES[edge] if edge else None)


def _read_year_end(match: Match[str], _text: str) -> Found:
    return Term(match.start(), match.end(), "year", Offset(0), modifier="late")


def _read_weekend(match: Match[str], _text: str) -> Found:
    return Term(match.start(), match.end(), "weekend", Offset(0))


def _read_latest_quarter(match: Match[str], _text: str) -> Found:
    return Term(match.start(), match.end(), "quarter", Offset(-1))


def _count(word: str) -> int:
    if word in ("a", "an", "the"):
        return 1
    if word.isdigit():
        return int(word)
    tens, _, units = word.partition("-")
    return SMALL[tens] + (SMALL[units] if units else 0)


def _read_ago(match: Match[str], _text: str) -> Found:
    grain, size = COUNTED_UNITS[match["unit"]]
    back = match["side"] in ("ago", "back")
    count = _count(match["count"]) * size
    if count > _MOST_UNITS or match["half"]:
        return None
    modifier: Modifier | None = None if grain == "day" and not match["hedge"] else "about"
    offset = Offset(-count if back else count, comparable=back and count == 1 and grain == "year")
    return Term(match.start(), match.end(), grain, offset, modifier=_HEDGES.get(match["hedge"] or "", modifier))


def _read_step(match: Match[str], _text: str) -> Found:
    grain, size = COUNTED_UNITS[match["unit"]]
    count = _count(match["count"]) * size
    back = match["side"] in ("earlier", "before", "previously")
    return None if count > _MOST_UNITS else Term(match.start(), match.end(), grain, Step(-count if back else count))


def _read_apart(match: Match[str], _text: str) -> Found:
    grain, size = COUNTED_UNITS[match["unit"]]
    count = _count(match["count"]) * size
    if count > _MOST_UNITS:
        return None
    return Term(match.start(), match.end(), grain, Step(-count if match["side"] == "before" else count, touching=True))


def _read_neighbour(match: Match[str], _text: str) -> Found:
    grain, _ = COUNTED_UNITS[match["unit"] or "day"]
    count = 1 if match["next"] else {"same": 0, "following": 1}.get(match["which"], -1)
    return Term(match.start(), match.end(), grain, Step(count, optional=True))


def _read_year_before(match: Match[str], _text: str) -> Found:
    return Term(match.start(), match.end(), "year", Step(-1, optional=True))


_NUMBER_WORD: Final = "|".join(sorted((word for word in SMALL if word != "zero"), key=len, reverse=True))
_COUNT: Final = rf"(?P<count>an?|(?:{'|'.join(TENS)})-(?:{'|'.join(UNITS)})|{_NUMBER_WORD}|[0-9]{{1,3}})"
_UNIT: Final = r"(?P<unit>day|week|fortnight|month|quarter|year|decade|century)s?"
_APART: Final = rf"(?P<count>the(?={GAP}(?:day|week|month|year)\b)|{_COUNT.removeprefix('(?P<count>')}"
_CALENDAR: Final = r"(?P<unit>week|month|quarter|year)\b"

RELATIVE_FORMS: Final[tuple[Form, ...]] = (
    form(
        "day-word",
        "dayword",
        rf"\b(?P<beyond>(?:the{GAP})?day{GAP}(?:before{GAP}(?=yes)|after{GAP}(?=tom)))?"
        r"(?P<word>today|tonight|tomorrow|yesterday)(?:['’]s)?\b",
        _read_day_word,
    ),
    form(
        "this-unit",
        "deictic",
        rf"\b(?<!the )(?P<which>last|this|next|past)[ \u00a0](?:(?P<inner>past|coming|last|next)[ \u00a0])?"
        rf"(?P<unit>{'|'.join(sorted(_UNIT_GRAINS, key=len, reverse=True))}|{'|'.join(PARTS)}|{'|'.join(SEASONS)}|{WEEKDAY_WORD}"
        rf"|{MONTH_WORD})(?:['’]s)?(?![\w-])(?!\.?{GAP}{DAY_NUMBER})",
        _read_deictic,
    ),
    form("this-unit", "current", rf"\bthe{GAP}current{GAP}(?:(?:fiscal|calendar){GAP})?{_CALENDAR}", _read_current),
    form(
        "school-year",
        "school",
        rf"\b(?:the{GAP})?(?P<which>last|this|next|current|coming|upcoming|previous){GAP}(?:school|academic)[\s-]year\b",
        _read_school_year,
    ),
    form("weekend", "weekend", rf"\b(?:over|during|at|on|through){GAP}the{GAP}weekend\b", _read_weekend),
    form("latest-quarter", "quarter", rf"\bthe{GAP}latest{GAP}quarter\b", _read_latest_quarter),
    form("edge", "edge", rf"\b(?P<edge>earlier|later|early|late){GAP}in{GAP}the{GAP}{_CALENDAR}", _read_current),
    form(
        "edge", "edge", rf"\b(?P<edge>end|start|beginning|middle|rest){GAP}of{GAP}the{GAP}{_CALENDAR}(?!{GAP}of)", _read_current
    ),
    form("year-end", "yearend", r"\byear(?:['’]s)?[ -]end\b", _read_year_end),
    form(
        "ago",
        "ago",
        rf"\b(?:(?P<hedge>more{GAP}than|less{GAP}than|over|under|about|nearly|almost|around|roughly|some){GAP})?{_COUNT}"
        rf"(?P<half>{GAP}and{GAP}a{GAP}half)?{GAP}{_UNIT}{GAP}(?P<side>ago|back(?!{GAP}(?:to|in|from|at))|from{GAP}now|from{GAP}today)\b",
        _read_ago,
    ),
    form(
        "step",
        "step",
        rf"\b{_COUNT}[\s-]{_UNIT}[\s-](?P<side>earlier|later|previously|before(?=\s?[,.;:)”\"]|\s?\Z))\b",
        _read_step,
    ),
    form("days-after", "apart", rf"\b{_APART}{GAP}{_UNIT}{GAP}(?P<side>after|before)\b", _read_apart),
    form(
        "neighbour",
        "neighbour",
        rf"\bthe{GAP}(?:(?P<which>previous|preceding|prior|following|same){GAP}(?P<unit>day|week|month|quarter|year)|(?P<next>next{GAP}day))\b",
        _read_neighbour,
    ),
    form("neighbour", "year_before", r"\byear-(?:ago|earlier)\b", _read_year_before),
)
"""Forms that need the day of publication, or another date of the sentence."""
