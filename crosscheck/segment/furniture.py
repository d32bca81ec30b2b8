"""What on a news page is furniture, and why: never a claim about the story."""

from __future__ import annotations

import re

from crosscheck.segment import lexicon
from crosscheck.segment.phrases import PHRASES
from crosscheck.segment.stamps import CLOCK, DATE, SEPARATOR, STAMP, STAMP_LINE

_WORDS = re.compile(r"[^\W\d_][\w'’-]*|[©@]")
_TELLING = re.compile(r"[^\W_]")
_NAME_PART = r"(?:[A-Z][\w.'’-]*|@\w+|and|&|of|for|the|in|at|de|van|von|der|al|bin|[|/,•–—-])"
_NOT_A_NAME = (
    r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\.? \d"
    r"|(?:The|A|An|This|Last|Next)\b)"
)
_NAMES = r"(?:[A-Z][\w.'’-]*,?\s+){1,8}?"
_BYLINE = re.compile(
    rf"(?:Written |Reported |Story |Posted )?(?:By|BY|by):?\s+{_NOT_A_NAME}(?=[A-Z@])(?:\s*{_NAME_PART}(?!\w)){{1,16}}+\s*"
)
_BYLINE_WITH_STAMP = re.compile(rf"(?:By|BY|by)\s+{_NOT_A_NAME}{_NAMES}(?:[-–—|•]\s*)?{STAMP}\s*")
_NAME_AND_STAMP = re.compile(rf"{_NAMES}(?:[-–—|•]\s*{STAMP}|{DATE}{SEPARATOR}{CLOCK}|{CLOCK}{SEPARATOR}{DATE})\s*")
_LINE_LIMIT = 300
"""Longest line, in code points, that is tried as a label, a menu or a stamp."""


def line_reason(line: str) -> str:
    """Judges a whole line.

    Args:
        line: one line of a page, without white space at its ends.

    Returns:
        Why the line is furniture, "" where it may tell the story.
    """
    if not _TELLING.search(line):
        return "separator"
    if lexicon.CAPTION_STARTS.match(line) or lexicon.CAPTION_PARTS.search(line):
        return "photo caption"
    if len(line) > _LINE_LIMIT:
        return ""
    return _short_line_reason(line)


def _short_line_reason(line: str) -> str:
    for reason, pattern in _WHOLE_LINES:
        if pattern.fullmatch(line):
            return reason
    words = _WORDS.findall(line.lower())
    if len(words) <= 14 and _all_controls(words):
        return "navigation"
    return ""


_WHOLE_LINES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("section heading", lexicon.STRONG_SECTIONS),
    ("section heading", lexicon.WEAK_SECTIONS),
    ("topic line", lexicon.TOPICS),
    ("counter", lexicon.COUNTS),
    ("video length", lexicon.PLAYER),
    ("placeholder", lexicon.PLACEHOLDER),
    ("publication stamp", STAMP_LINE),
    ("byline", _BYLINE),
    ("byline", _BYLINE_WITH_STAMP),
    ("byline", _NAME_AND_STAMP),
)


def _all_controls(words: list[str]) -> bool:
    return any(word in lexicon.CONTROLS for word in words) and all(
        word in lexicon.CONTROLS or word in lexicon.CONTROL_PARTICLES for word in words
    )


def sentence_reason(sentence: str) -> str:
    """Judges one sentence.

    Args:
        sentence: a sentence, without white space at its ends.

    Returns:
        Why the sentence is furniture, "" where it may tell the story.
    """
    if not _TELLING.search(sentence):
        return "separator"
    words = _WORDS.findall(sentence.lower())
    for phrase in PHRASES:
        if not phrase.words.isdisjoint(words) and phrase.pattern.search(sentence):
            return phrase.reason
    if len(words) <= 6 and (_all_controls(words) or lexicon.GLUED_CONTROLS.fullmatch(sentence)):
        return "navigation"
    return ""
