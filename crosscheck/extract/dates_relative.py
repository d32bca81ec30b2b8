"""Dates counted from the day of publication or from another date: "yesterday", "last October", "two years ago", "a month earlier"."""

from __future__ import annotations

import re
from re import Match
from typing import Final

from crosscheck.extract.calendar_terms import (
    DAY_NUMBER,
    GAP,
    MONTH_WORD,
    PARTS,
    SEASONS,
    UNITS,
    WEEKDAY_WORD,
    WEEKDAYS,
    month_number,
)
from crosscheck.extract.dates_terms import Lean, Offset, Rule, Step, Term, Weekly, Yearly, rule
from crosscheck.model import Modifier

_COUNTS: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty"
).split()

_DAY_WORDS: Final = {"today": 0, "tonight": 0, "tomorrow": 1, "yesterday": -1}


def _count(word: str) -> int:
    if word in ("a", "an"):
        return 1
    return int(word) if word.isdigit() else _COUNTS.index(word)


def _read_day_word(match: Match[str], text: str) -> Term | None:
    word, written = match["word"], text[match.start("word")]
    before = text[max(0, match.start() - 20) : match.start()].rstrip()
    if written.isupper() and re.search(r"(?:[A-Z][\w.]*|[“\"‘])\Z", before) and not re.search(r"[.!?]\s*[“\"]?\Z", before):
        return None
    if match["beyond"] is not None:
        count = 2 if word == "tomorrow" else -2
        return Term(match.start(), match.end(), "day", Offset(count))
    return Term(
        match.start("word"), match.end(), "day", Offset(_DAY_WORDS[word]), clock=PARTS["night"] if word == "tonight" else None
    )


def _lean(word: str) -> Lean | None:
    if word in ("last", "past", "previous"):
        return "past"
    return "future" if word in ("next", "coming", "upcoming") else None


def _read_deictic(match: Match[str], _text: str) -> Term | None:
    """`last`, `this` or `next` before a unit, a month, a weekday, a season or a part of the day."""
    which, inner = match["which"], match["inner"]
    lean = _lean(inner) if inner else _lean(which)
    strict = which != "this" and lean is not None
    start, end, unit = match.start(), match.end(), match["unit"]
    if unit in UNITS:
        if inner is not None and unit not in ("weekend",):
            return None
        count = {"past": -1, "future": 1, None: 0}[lean]
        grain = UNITS[unit][0]
        if grain == "weekend" and which != "this":
            count = 0
        return Term(start, end, grain, Offset(count), lean=lean)
    if unit in PARTS:
        if which == "next" or (which == "last" and unit not in ("night", "evening")):
            return None
        return Term(start, end, "day", Offset(-1 if which == "last" else 0), clock=PARTS[unit])
    if unit in WEEKDAYS:
        return Term(start, end, "day", Weekly(WEEKDAYS[unit]), lean=lean, strict=strict, loose=which in ("last", "next"))
    if unit in SEASONS:
        return Term(start, end, "season", Yearly(SEASONS[unit]), lean=lean, strict=strict, modifier="about")
    return Term(start, end, "month", Yearly(month_number(unit)), lean=lean, strict=strict)


def _read_current(match: Match[str], _text: str) -> Term | None:
    return Term(match.start(), match.end(), UNITS[match["unit"]][0], Offset(0))


def _read_weekend(match: Match[str], _text: str) -> Term | None:
    return Term(match.start(), match.end(), "weekend", Offset(0))


def _read_latest_quarter(match: Match[str], _text: str) -> Term | None:
    return Term(match.start(), match.end(), "quarter", Offset(-1))


_HEDGES: Final[dict[str, Modifier]] = {"more than": "before", "over": "before", "less than": "after", "under": "after"}


def _read_ago(match: Match[str], _text: str) -> Term | None:
    grain, size = UNITS[match["unit"]]
    count = _count(match["count"]) * size * (-1 if match["side"] in ("ago", "back") else 1)
    if abs(count) > 3000 or (match["half"] and size == 1):
        return None
    modifier: Modifier | None = _HEDGES.get(match["hedge"] or "", None if grain == "day" and not match["hedge"] else "about")
    return Term(match.start(), match.end(), grain, Offset(count), modifier=modifier)


def _read_step(match: Match[str], _text: str) -> Term | None:
    grain, size = UNITS[match["unit"]]
    sign = -1 if match["side"] in ("earlier", "before", "previously") else 1
    count = _count(match["count"]) * size * sign
    return None if abs(count) > 3000 else Term(match.start(), match.end(), grain, Step(count))


def _read_neighbour(match: Match[str], _text: str) -> Term | None:
    grain, _ = UNITS[match["unit"]]
    count = {"same": 0, "that": 0, "following": 1, "next": 1}.get(match["which"], -1)
    return Term(match.start(), match.end(), grain, Step(count), loose=True)


_COUNT: Final = rf"(?P<count>an?|{'|'.join(_COUNTS[1:])}|[0-9]{{1,3}})"
_UNIT: Final = r"(?P<unit>day|week|fortnight|month|quarter|year|decade)s?"

RELATIVE_RULES: Final[tuple[Rule, ...]] = (
    rule(
        "dayword",
        rf"\b(?P<beyond>(?:the{GAP})?day{GAP}(?:before{GAP}(?=yes)|after{GAP}(?=tom)))?(?P<word>today|tonight|tomorrow|yesterday)(?:['’]s)?\b",
        _read_day_word,
    ),
    rule(
        "deictic",
        rf"\b(?<!the )(?P<which>last|this|next|past)[ \u00a0](?:(?P<inner>past|coming|last|next)[ \u00a0])?"
        rf"(?P<unit>week|weekend|month|quarter|year|decade|century|{'|'.join(PARTS)}|{'|'.join(SEASONS)}|{WEEKDAY_WORD}|{MONTH_WORD})"
        rf"(?:['’]s)?\b(?!-)(?!{GAP}{DAY_NUMBER})",
        _read_deictic,
    ),
    rule("deictic", rf"\bthe{GAP}current{GAP}(?:(?:fiscal|calendar){GAP})?(?P<unit>week|month|quarter|year)\b", _read_current),
    rule("deictic", rf"\b(?:over|during|at|on|through){GAP}the{GAP}weekend\b", _read_weekend),
    rule("quarter", rf"\bthe{GAP}latest{GAP}quarter\b", _read_latest_quarter),
    rule("deictic", rf"\b(?:earlier|later|early|late){GAP}in{GAP}the{GAP}(?P<unit>week|month|year)\b", _read_current),
    rule("deictic", rf"\b(?:end|start|beginning){GAP}of{GAP}the{GAP}(?P<unit>week|month|year)\b(?!{GAP}of)", _read_current),
    rule(
        "ago",
        rf"\b(?:(?P<hedge>more{GAP}than|less{GAP}than|over|under|about|nearly|almost|around|roughly|some){GAP})?{_COUNT}"
        rf"(?P<half>{GAP}and{GAP}a{GAP}half)?{GAP}{_UNIT}{GAP}(?P<side>ago|back|from{GAP}now|from{GAP}today)\b",
        _read_ago,
    ),
    rule("step", rf"\b{_COUNT}[\s-]{_UNIT}[\s-](?P<side>earlier|later|previously|before(?=\s?[,.;:)”\"]|\s?\Z))\b", _read_step),
    rule(
        "step",
        rf"\bthe{GAP}(?P<which>previous|preceding|prior|following|next|same){GAP}(?P<unit>day|week|month|quarter|year)\b",
        _read_neighbour,
    ),
)
"""Forms that need the day of publication, or another date of the sentence."""
