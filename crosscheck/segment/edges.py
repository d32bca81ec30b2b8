"""Cuts off what is glued to a line's ends and is no part of its sentences: stamps, datelines, bylines, labels, credits."""

from __future__ import annotations

import re
from typing import NamedTuple

from crosscheck.letters import holds_any, may_hold_digits
from crosscheck.segment import lexicon
from crosscheck.segment.credits import ends_plainly, trailing_credit
from crosscheck.segment.stamps import LABELLED_STAMP, LEADING_STAMP, READING_TIME, STAMP, dateline_end

_HEAD_BYLINE = re.compile(
    rf"(?:By|BY)\s+(?:[A-Z][\w.'’-]*,?\s+){{1,8}}?(?:[-–—|•]\s*)?(?P<stamp>{STAMP})\s*(?:[-–—|•]\s*)?(?=[\"“‘(]?[A-Z])"
)
_STAMP_LABELS = tuple("ublished pdated osted odified reated iled UBLISHED PDATED OSTED ODIFIED ILED".split())
_LINK_BOX = re.compile(
    r"(?<![^\W_])(?P<name>[A-Z][\w'’-]{2,}) "
    r"(?P<box>(?:[A-Z(][\w.()'’-]* ){0,6}(?P=name)(?=[A-Z0-9'\"“‘])[^\n]{0,900}? MORE)(?!\w)"
)
"""What a pop-up behind a linked name leaves in the text: the name again, headlines glued to it, and the button "MORE"."""
_MAX_HEADS = 5


class Part(NamedTuple):
    """A stretch of a line: its span in the line, and why it is furniture ("" for what is to be read)."""

    start: int
    end: int
    reason: str


def parts_of(line: str, *, leads: bool, plain: bool = False) -> list[Part]:
    """Divides a line into furniture at its ends, stamps within it, and the text between them.

    Args:
        line: one line of a page, without white space at its ends.
        leads: the line stands at the head of a longer text.
        plain: the line begins plainly.

    Returns:
        Sorted, disjoint parts that cover the line. White space may stand at their ends.
    """
    cuttable = ":" in line or "(" in line or " MORE" in line  # as every line with a stamp or a link box within it
    if plain and not cuttable and ends_plainly(line):
        return [Part(0, len(line), "")]
    start, parts = (0, []) if plain else _heads(line)
    credit = trailing_credit(line[start:], leads=leads)
    end = len(line) if credit is None else start + credit.start
    caption = "photo caption" if credit is not None and credit.caption else ""
    if cuttable:
        parts += _between(line, start, end, caption)
    else:
        parts.append(Part(start, end, caption))
    if credit is not None:
        parts.append(Part(end, len(line), credit.reason))
    return parts if len(parts) == 1 else [part for part in parts if part.start < part.end]


def _heads(line: str) -> tuple[int, list[Part]]:
    heads: list[Part] = []
    start = 0
    for _ in range(_MAX_HEADS):
        found = _head(line, start)
        if found is None or found.end <= start:
            break
        heads.append(found)
        start = found.end + len(line[found.end :]) - len(line[found.end :].lstrip())
    return start, heads


def _head(line: str, start: int) -> Part | None:
    for reason, pattern in _HEADS:
        if found := pattern.match(line, start):
            return Part(start, found.end(), reason)
    end = dateline_end(line[start:])
    return Part(start, start + end, "dateline") if end else None


_HEADS = (
    ("label", lexicon.LABELS),
    ("reading time", READING_TIME),
    ("publication stamp", LABELLED_STAMP),
    ("publication stamp", LEADING_STAMP),
    ("byline", _HEAD_BYLINE),
)


def _between(line: str, start: int, end: int, reason: str) -> list[Part]:
    """Cuts stamps and link boxes out of the middle of a line."""
    parts: list[Part] = []
    position = start
    for found in sorted(_inner_stamps(line, start, end) + _link_boxes(line, start, end)):
        if found.start >= position:
            parts += [Part(position, found.start, reason), found]
            position = found.end
    return [*parts, Part(position, end, reason)]


def _inner_stamps(line: str, start: int, end: int) -> list[Part]:
    """Finds stamps whose label is capitalised and ends in a colon, or that stand in brackets; others may be prose."""
    if not may_hold_digits(line) or not holds_any(line, _STAMP_LABELS):
        return []
    found = [(match.group(), match.span()) for match in LABELLED_STAMP.finditer(line, start, end)]
    certain = [span for text, span in found if text[0] == "(" or (text[0].isupper() and ":" in text[:20])]
    return [Part(*span, "publication stamp") for span in certain]


def _link_boxes(line: str, start: int, end: int) -> list[Part]:
    if " MORE" not in line:
        return []
    return [Part(match.start("box"), match.end("box"), "teaser") for match in _LINK_BOX.finditer(line, start, end)]
