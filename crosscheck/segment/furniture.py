"""What on a news page is furniture, and why: never a claim about the story."""

from __future__ import annotations

import re

from crosscheck.letters import letter_runs, may_hold_digits
from crosscheck.segment import lexicon
from crosscheck.segment.phrases import PHRASES
from crosscheck.segment.stamps import CLOCK, DATE, SEPARATOR, STAMP, STAMP_LINE

_WORDS = re.compile(r"[^\W\d_][\w'’-]*|[©@]")
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
_MENU_WORDS = 14
"""Words of a line of nothing but controls, at most."""
_BUTTON_WORDS = 6
"""Words of a sentence of nothing but controls, at most."""


def line_reason(line: str) -> str:
    """Judges a whole line.

    Args:
        line: one line of a page, without white space at its ends.

    Returns:
        Why the line is furniture, "" where it may tell the story.
    """
    if not _tells(line):
        return "separator"
    if lexicon.CAPTION_STARTS.match(line) or _has_caption_part(line):
        return "photo caption"
    if len(line) > _LINE_LIMIT:
        return ""
    return _short_line_reason(line)


def _short_line_reason(line: str) -> str:
    for reason, pattern in _WHOLE_LINES if may_hold_digits(line) else _WHOLE_LINES_OF_WORDS:
        if pattern.fullmatch(line):
            return reason
    low = line.lower()
    return "navigation" if _all_controls(low, letter_runs(low), _MENU_WORDS) else ""


def _tells(text: str) -> bool:
    return text[:1].isalnum() or any(map(str.isalnum, text))


def _has_caption_part(line: str) -> bool:
    """Whether `lexicon.CAPTION_PARTS` finds something; each of its forms holds one of three strings."""
    low = line.lower()
    return ("capt" in low or "watched" in low or "mage " in low) and lexicon.CAPTION_PARTS.search(line) is not None


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
_WITH_DIGITS = (lexicon.COUNTS, lexicon.PLAYER, _BYLINE_WITH_STAMP, _NAME_AND_STAMP)
_WHOLE_LINES_OF_WORDS = tuple((reason, pattern) for reason, pattern in _WHOLE_LINES if pattern not in _WITH_DIGITS)
"""Those that a line without digits can be."""


def _all_controls(low: str, runs: list[str], most: int) -> bool:
    """Whether a text is at most so many words, which name controls or fill in around their names."""
    if len(runs) > most or lexicon.CONTROLS.isdisjoint(runs):
        return False
    words = _WORDS.findall(low)
    return (
        len(words) <= most
        and not lexicon.CONTROLS.isdisjoint(words)
        and all(word in lexicon.CONTROLS or word in lexicon.CONTROL_PARTICLES for word in words)
    )


_PHRASE_WORDS = frozenset().union(*(phrase.words for phrase in PHRASES))
_PHRASE_RUNS = frozenset(max(letter_runs(word), key=len) for word in _PHRASE_WORDS if letter_runs(word))
"""Runs of letters of which a sentence holds one wherever it holds a word of a phrase, but for "@" and "©"."""


def sentence_reason(sentence: str) -> str:
    """Judges one sentence.

    Args:
        sentence: a sentence, without white space at its ends.

    Returns:
        Why the sentence is furniture, "" where it may tell the story.
    """
    if not _tells(sentence):
        return "separator"
    low = sentence.lower()
    runs = letter_runs(low)
    if not _PHRASE_RUNS.isdisjoint(runs) or "@" in low or "©" in low:
        words = _PHRASE_WORDS.intersection(_WORDS.findall(low))
        for phrase in PHRASES:
            if not phrase.words.isdisjoint(words) and phrase.occurs_in(sentence, low):
                return phrase.reason
    if _all_controls(low, runs, _BUTTON_WORDS) or _is_glued(sentence, low):
        return "navigation"
    return ""


def _is_glued(sentence: str, low: str) -> bool:
    return lexicon.GLUED_CONTROLS.fullmatch(sentence) is not None and len(_WORDS.findall(low)) <= _BUTTON_WORDS
