"""A list of counted parts, read word by word: "three women and one man", "(two dead, five hurt)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from crosscheck.model import Mention

_LEAD = re.compile(r"(?:(?:his|her|their|its)\s+)?")
_ONE = re.compile(r"(?:an?|one|another)(?=[\s-])", re.IGNORECASE)
_NOUN = re.compile(r"[\w.'’%$€£/“”\"‘-]+(?:\s+(?!and\b|plus\b|--|[–—-]\s)[\w.'’%$€£/“”\"‘-]+){0,9}")
_BETWEEN = re.compile(r"\s*(?:,\s*(?P<last>and|plus)\s|,\s|\s(?P<also>and|plus)\s)\s*")
_SEVERAL: Final = re.compile(
    r"\b(?:couple|pair|family|families|group|crew|team|dozen|dozens|score|scores|number|handful|trio|duo|twins?|majority|half|third|"
    r"quarter|hundred|thousand|million|few|lot|range|total|series|husband|each|apiece|either|including|includes|included|among|such|"
    r"per|as|than|or|every|mostly|mainly|times?|points?|not|who|which|whom|that|is|are|was|were|has|have|had|remains?)\b|(?<=\w)['’]s$",
    re.IGNORECASE,
)
"""Words with which a part is no plain count: it may be several, repeat, or say more than the list does."""
_INSIDE: Final = frozenset({"date", "time", "age"})
"""Kinds of mentions that may stand among a part's own words ("one 19-year-old woman", "three on Monday")."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a list.

    Attributes:
        end: offset one past the last part's last word, in the sentence.
        low: their least sum.
        high: their greatest sum, None where a part is open.
        nouns: the words of each part after its count.
        counted: True where a number stands before one of the parts, and not only "a" or "another".
        closed: True where "and" leads the last part, so that nothing is left to follow.
    """

    end: int
    low: Decimal
    high: Decimal | None
    nouns: tuple[str, ...]
    counted: bool
    closed: bool


def read_parts(text: str, start: int, rows: Sequence[Mention]) -> Parts | None:
    """Read the list of counted parts that begins at an offset.

    Args:
        text: the sentence.
        start: where the list must begin.
        rows: the sentence's mentions, sorted.

    Returns:
        The parts, two of them or more; None where what stands there is no such list, or could be read in another way.
    """
    at, closed = start, False
    low, high = Decimal(0), Decimal(0)
    bounded, nouns = True, list[str]()
    while True:
        part = _part(text, at, rows)
        if part is None:
            return None
        end, least, greatest, noun = part
        low, nouns = low + least, [*nouns, noun]
        bounded = bounded and greatest is not None
        high += greatest or Decimal(0)
        between = _BETWEEN.match(text, end)
        if between is None or _part(text, between.end(), rows) is None:
            break
        closed = closed or bool(between["last"] or between["also"])
        at = between.end()
    if len(nouns) < 2:
        return None
    counted = any(start <= row.reading.start < end and row.reading.kind == "number" for row in rows)
    return Parts(end, low, high if bounded else None, tuple(nouns), counted, closed)


def _part(text: str, start: int, rows: Sequence[Mention]) -> tuple[int, Decimal, Decimal | None, str] | None:
    """One part: where its words end, its least and greatest count, and the words after the count."""
    lead = _LEAD.match(text, start)
    at = start if lead is None else lead.end()
    counted = next((row for row in rows if row.reading.start == at), None)
    if counted is not None:
        reading = counted.reading
        if reading.kind != "number" or reading.unit is not None or reading.vague or reading.low is None or reading.per:
            return None
        if reading.role == "other":  # somebody just named stands in the list as well
            return None
        least, greatest, after = reading.low, reading.high, reading.end
    elif one := _ONE.match(text, at):
        least = greatest = Decimal(1)
        after = one.end()
    else:
        return None
    noun = _NOUN.match(text, len(text) - len(text[after:].lstrip(" \t-")))
    if (
        noun is None
        or noun[0].startswith("of ")
        or _SEVERAL.search(noun[0])
        or any(_is_strange(row, noun.start(), noun.end()) for row in rows)
    ):
        return None
    words = noun[0].rstrip(".'’\"”")
    return noun.start() + len(words), least, greatest, words


def _is_strange(row: Mention, start: int, end: int) -> bool:
    return start <= row.reading.start < end and row.reading.kind not in _INSIDE
