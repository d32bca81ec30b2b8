"""A change beside the two levels it leads from and to: "rose 4 percent to $1.2 billion from $1.1 billion"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from crosscheck.inside.check import Check
from crosscheck.inside.contradiction import Contradiction, stretch
from crosscheck.inside.rounding import Reach, meet, place, reach, tenth
from crosscheck.model import Article, Mention, Reading, Trend
from crosscheck.values import format_decimal

_SCORE: Final = 0.85
"""Confidence that a change, and the levels named right behind it, belong together."""
_FULL: Final = Decimal(100)
_GAP: Final = 70
"""Code points between a change and its first level, at most."""
_WAY: Final = r"(?:about|around|roughly|some|just|only|nearly|almost|an?\s+\w+|the\s+\w+|its\s+\w+|their\s+\w+)?\s*"
_FROM = re.compile(rf"[^.;:—–()\n]*?[\s(]from\s+{_WAY}", re.IGNORECASE)
_TO = re.compile(rf"[^.;:—–()\n]*?[\s(]to\s+{_WAY}", re.IGNORECASE)
_OTHERWISE: Final = re.compile(
    r"\b(?:real\sterms|adjust\w*|constant|organic\w*|like-for-like|annuali[sz]ed|a\syear|per|average|each|every|high|low|peak|record)\b",
    re.IGNORECASE,
)
"""Between a change and its levels: it is worked out in another way, or from another level."""
_OTHERS: Final = frozenset({"date", "time"})


class _Levels(NamedTuple):
    """The two levels of a change, in time order, and their span in the sentence."""

    old: Mention
    new: Mention
    start: int
    end: int


def wrong_changes(article: Article, rows: Sequence[Mention]) -> list[Contradiction]:
    """Changes of one sentence that do not lead from the one level to the other.

    Args:
        article: the article.
        rows: all mentions of one of its sentences, sorted by offset.

    Returns:
        One contradiction for each change that its levels cannot come to.
    """
    figures = [row for row in rows if row.reading.kind not in _OTHERS]
    found = []
    for at in range(len(figures) - 2):
        change, levels = _read(figures[at : at + 3])
        if change is not None and levels is not None:
            wrong = _checked(article, change, levels)
            found += [wrong] if wrong is not None else []
    return found


def _read(three: Sequence[Mention]) -> tuple[Mention | None, _Levels | None]:
    """A change and its levels, from three figures that follow one another."""
    one, two, three_ = three
    text = one.sentence.text
    first, second = text[one.reading.end : two.reading.start], text[two.reading.end : three_.reading.start]
    if _OTHERWISE.search(first) or _OTHERWISE.search(second):
        return None, None
    if _is_change(one.reading) and max(len(first), len(second)) <= _GAP and _one_kind(two.reading, three_.reading):
        start, end = two.reading.start, three_.reading.end
        if _FROM.fullmatch(first) and _TO.fullmatch(second):
            return one, _Levels(two, three_, start, end)
        if _TO.fullmatch(first) and _FROM.fullmatch(second):
            return one, _Levels(three_, two, start, end)
    return None, None


def _is_change(reading: Reading) -> bool:
    return reading.unit == "percent" or _in_points(reading)


def _in_points(reading: Reading) -> bool:
    return reading.unit == "percentage_point" or (reading.kind == "number" and (reading.what or "").split(" ")[0] == "points")


def _one_kind(one: Reading, other: Reading) -> bool:
    """True where two levels are of one kind; "to $1.2 billion from 1.1 billion" writes the unit once."""
    kinds = {one.kind, other.kind}
    elided = kinds < {"number", "money", "measure", "percent"} and "number" in kinds and None in (one.unit, other.unit)
    same = one.kind == other.kind and one.unit == other.unit
    return (same or elided) and one.per == other.per and one.kind in ("number", "money", "measure", "percent")


def _checked(article: Article, change: Mention, levels: _Levels) -> Contradiction | None:
    written, old, new = (reach(mention.reading) for mention in (change, levels.old, levels.new))
    if written is None or old is None or new is None or old.low <= 0 or not _leads(change.reading, levels):
        return None
    allowed = _allowed(change.reading, levels, old, new)
    # A change may be cut off like any figure, and its levels may have been rounded before or after it was worked out.
    room = place(change.reading) / 2
    if not allowed or any(meet(written, one, room) for one in allowed):
        return None
    unit = "%" if change.reading.unit == "percent" else " points"
    value = tenth(allowed[0].named)
    if value is None:
        return None
    told = f"{format_decimal(value)}{unit}"
    span = stretch(
        article, change, levels.start, levels.end, Reading(0, 0, "percent", low=value, high=value, unit=change.reading.unit)
    )
    words, given = (" ".join(mention.surface.split()) for mention in (span, change))
    return Contradiction(
        check=CHECK.code,
        sides=(change, span),
        values=(f"{format_decimal(change.reading.low or Decimal(0))}{unit}", told),
        kind="percent",
        what=words,
        question=f"Change between two levels: {words}",
        explanation=f"Between the two levels in “{words}” lies a change of {told}, and the article gives “{given}”.",
        score=_SCORE,
        cause=_cause(change.reading, levels),
    )


def _leads(change: Reading, levels: _Levels) -> bool:
    """True where the levels lie in the direction that the sentence gives the change, so that they can be its ends."""
    old, new = levels.old.reading.low, levels.new.reading.low
    if old is None or new is None or change.trend is None:
        return False
    ways: dict[bool, Trend] = {True: "up", False: "down"}
    return old != new and ways[new > old] == change.trend


def _allowed(change: Reading, levels: _Levels, old: Reach, new: Reach) -> list[Reach]:
    """The changes that the two levels allow: in points, in percent of the old one, or between shares in either."""
    up = change.trend == "up"
    least, most = (new.low - old.high, new.high - old.low) if up else (old.low - new.high, old.high - new.low)
    points = Reach(max(least, Decimal(0)), most, abs(new.named - old.named))
    relative = Reach(points.low / old.high * _FULL, points.high / old.low * _FULL, points.named / old.named * _FULL)
    shares = "percent" in (levels.old.reading.unit, levels.new.reading.unit)
    if _in_points(change):
        return [points] if shares else []
    return [relative, points] if shares else [relative]


def _cause(change: Reading, levels: _Levels) -> str:
    """The share of the new level given for that of the old one, which is the commonest slip."""
    old, new = levels.old.reading.low, levels.new.reading.low
    if not old or not new or change.unit != "percent" or change.low is None:
        return ""
    of_new = abs(new - old) / new * _FULL
    return "a share of the new level, not of the old one" if abs(of_new - change.low) <= place(change) else ""


CHECK: Final = Check(
    code="inside-change",
    title="a change that does not lead from the one level to the other",
    meaning="A change in percent or points stands beside the two levels it leads from and to, and they differ by another amount.",
    not_meaning="which of the three figures is off.",
    fires=(
        "Sales rose 24 percent to 1.2 billion crowns from 1.1 billion.",
        "Thefts fell by 40 percent, from 4,200 to 3,600.",
        "Support rose 8 points to 41% from 29%.",
    ),
    silent=(
        "Sales rose 9 percent to 1.2 billion crowns from 1.1 billion.",
        "Thefts fell by 14 percent, from 4,200 to 3,600.",
        "Support rose 12 points to 41% from 29%.",
        "Support rose 12 percent to 41% from 29%.",
        "Thefts fell by 40 percent from 2012 to 2014.",
        "Shares fell 3 percent to $20 from a high of $32.",
    ),
)
