"""A percentage beside the counts that it is made of: "120 of the 300 members (45%)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Final

from crosscheck.inside.check import Check
from crosscheck.inside.contradiction import Contradiction, stretch
from crosscheck.inside.rounding import Reach, meet, place, ratio, reach, tenth
from crosscheck.model import Article, Mention, Reading
from crosscheck.values import format_decimal

_SCORE: Final = 0.9
"""Confidence that a percentage set directly beside "A of B" is that share."""
_GAP: Final = 60
"""Code points between a percentage and its counts, at most."""
_LEAST: Final = Decimal(11)
"""Least whole: "four out of five (79%)" puts a share in round words, and counts nobody."""
_OF = re.compile(r"\s+(?:[a-z][\w'’-]*\s+){0,3}?(?:out\s+)?of\s+(?:(?:the|its|their|all|his|her|our|a\s+total\s+of)\s+){0,2}")
_THEN_PERCENT = re.compile(r"(?:\s+[a-z][\w'’-]*){0,4}?(?:\s*\(|,?\s+or\s+|,\s+)(?:or\s+)?")
_AFTER_PERCENT = re.compile(r"\s*(?:[).,;:—–]|$|of\s+the\s+total\b)")
_THEN_COUNT = re.compile(r"\s*(?:\(|,\s+or\s+|\s+or\s+|,\s+)")
_AFTER_COUNT = re.compile(r"(?:\s+[a-z][\w'’-]*){0,4}?\s*(?:[).,;:—–]|$)")
_COUNTED = re.compile(r"(?P<part>\d[\d,]*)\s+out\s+of\s+(?:(?:the|its|their|all|a\s+total\s+of)\s+)*(?P<whole>\d[\d,]*)")


def wrong_shares(article: Article, rows: Sequence[Mention]) -> list[Contradiction]:
    """Percentages of one sentence that are not the share of the counts they stand beside.

    Args:
        article: the article.
        rows: all mentions of one of its sentences, sorted by offset.

    Returns:
        One contradiction for each percentage that its counts cannot come to.
    """
    found = []
    for start, end, share in _counted(rows):
        for percent in rows:
            if percent.reading.unit == "percent" and percent.reading.kind == "percent" and _beside(percent, start, end):
                wrong = _checked(article, percent, (start, end), share)
                found += [wrong] if wrong is not None else []
    return found


def _counted(rows: Sequence[Mention]) -> list[tuple[int, int, Reach]]:
    """Every "A of B" of a sentence: its span, and the percentages it may come to."""
    out = []
    for one, other in pairwise(rows):
        between = one.sentence.text[one.reading.end : other.reading.start]
        if len(between) <= _GAP and _is_count(one.reading) and _is_count(other.reading) and _OF.fullmatch(between):
            out += _share(one.reading, other.reading)
    for row in rows:
        told = _COUNTED.fullmatch(row.surface) if row.reading.kind == "ratio" else None
        if told is not None:
            part, whole = (_plain(told[name], row.reading) for name in ("part", "whole"))
            out += _share(part, whole)
    return out


def _is_count(reading: Reading) -> bool:
    return reading.kind in ("number", "money") and reading.per is None


def _plain(digits: str, beside: Reading) -> Reading:
    value = Decimal(digits.replace(",", ""))
    return Reading(beside.start, beside.end, "number", low=value, high=value)


def _share(part: Reading, whole: Reading) -> list[tuple[int, int, Reach]]:
    parts, wholes = reach(part), reach(whole)
    if parts is None or wholes is None or wholes.low < _LEAST or part.unit != whole.unit or parts.low > wholes.high:
        return []
    share = ratio(parts, wholes)
    return [] if share is None else [(part.start, whole.end, share)]


def _beside(percent: Mention, start: int, end: int) -> bool:
    """True where a percentage stands directly behind "A of B", or directly before it, and says of what it is nowhere else."""
    text, own = percent.sentence.text, percent.reading
    if max(own.start - end, start - own.end) > _GAP:
        return False
    if own.start >= end:
        return _THEN_PERCENT.fullmatch(text, end, own.start) is not None and _AFTER_PERCENT.match(text, own.end) is not None
    if own.end <= start:
        return _THEN_COUNT.fullmatch(text, own.end, start) is not None and _AFTER_COUNT.match(text, end) is not None
    return False


def _checked(article: Article, percent: Mention, span: tuple[int, int], share: Reach) -> Contradiction | None:
    own = percent.reading
    written = reach(own)
    if written is None or meet(written, share):
        return None
    step = place(own)
    # A figure may be cut off, and a round ten may stand for its neighbours: worth a look, no more.
    room = step / 2 if own.low is None or own.low % 10 else step * Decimal("4.5")
    near = meet(written, share, room)
    value = tenth(share.named)
    if value is None:
        return None
    told = f"{format_decimal(value)}%"
    counts = stretch(article, percent, *span, Reading(0, 0, "percent", low=value, high=value, unit="percent"))
    return Contradiction(
        check=CHECK.code,
        sides=(percent, counts),
        values=(f"{format_decimal(own.low or Decimal(0))}%", told),
        kind="percent",
        what=" ".join(counts.surface.split()),
        question=f"Percentage of counts: {' '.join(counts.surface.split())}",
        explanation=f"“{' '.join(counts.surface.split())}” comes to {told}, and the article gives “{percent.surface}”.",
        tier="possible" if near else "firm",
        score=_SCORE / 2 if near else _SCORE,
        cause="cut off or rounded loosely" if near else "",
        severity="low" if near else "medium",
    )


CHECK: Final = Check(
    code="inside-share",
    title="a percentage that is not the share of its counts",
    meaning="A percentage stands directly beside “A of B”, and A is another share of B, whatever was rounded.",
    not_meaning="which of the three figures is off, or that no other whole was meant.",
    fires=(
        "120 of the 300 members (45%) voted for the strike.",
        "Some 45 percent, or 120 of 300 households, still lack water.",
        "The survey reached 412 out of 520 pupils, or 69 percent.",
        "Only 18 of the 60 lifeboats (20%) were launched.",
    ),
    silent=(
        "120 of the 300 members (40%) voted for the strike.",
        "About 41 percent, or 120 of 300 households, still lack water.",
        "Four out of five dentists (79%) agreed.",
        "1.2 million of the 2.9 million voters (41%) took part.",
        "Of the 300 members, 45 percent voted; 120 of the 200 women did.",
        "120 of the 300 members, 45 percent of whom are new, voted.",
    ),
)
