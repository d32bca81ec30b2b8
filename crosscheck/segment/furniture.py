"""What on a news page is furniture, and why: never a claim about the story."""

from __future__ import annotations

import re

from crosscheck.letters import holds_any, letter_runs, may_hold_digits, tells
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


def telltales(text: str) -> frozenset[str]:
    """What in a text tells furniture wherever in a line or a sentence it stands.

    Args:
        text: any text.

    Returns:
        The signs and runs of letters, in lower case, without which neither the text nor a sentence of it is a control, a phrase
        of a page or part of a caption, so that nothing needs to be tried where there are none; "" among them where a sign
        stands for a plain letter, so that the runs may be others.
    """
    runs = letter_runs(text)
    found = _NOTHING if _TELLTALES.isdisjoint(runs) else _TELLTALES.intersection(runs)
    if "@" in text:
        found |= {"@"}
    if text.isascii():
        return found
    if "©" in text:
        found |= {"©"}
    if holds_any(text, _ODD_LETTERS):
        found |= {"", *_TELLTALES.intersection(letter_runs(text.lower()))}
    return found


def line_reason(line: str, found: frozenset[str], *, plain: bool = False) -> str:
    """Judges a whole line.

    Args:
        line: one line of a page, without white space at its ends.
        found: its telltales.
        plain: the line begins plainly.

    Returns:
        Why the line is furniture, "" where it may tell the story.
    """
    if not tells(line):
        return "separator"
    if (not plain and lexicon.CAPTION_STARTS.match(line)) or (found and _has_caption_part(line, found)):
        return "photo caption"
    if len(line) > _LINE_LIMIT:
        return ""
    if not plain and (reason := _pattern_reason(line)):
        return reason
    return "navigation" if found and _all_controls(line.lower(), _MENU_WORDS) else ""


def _pattern_reason(line: str) -> str:
    for reason, pattern in _WHOLE_LINES if may_hold_digits(line) else _WHOLE_LINES_OF_WORDS:
        if pattern.fullmatch(line):
            return reason
    return ""


def _has_caption_part(line: str, found: frozenset[str]) -> bool:
    return not _CAPTION_RUNS.isdisjoint(found) and lexicon.CAPTION_PARTS.search(line) is not None


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


def _all_controls(low: str, most: int) -> bool:
    """Whether a text is at most so many words, which name controls or fill in around their names."""
    named = False
    for place, found in enumerate(_WORDS.finditer(low)):  # one by one: nearly every text is done with at its first words
        word = found.group()
        if word in lexicon.CONTROLS:
            named = True
        elif word not in lexicon.CONTROL_PARTICLES:
            return False
        if place >= most:
            return False
    return named


_PHRASES = tuple(
    (phrase, frozenset(max(letter_runs(word), key=len, default=word) for word in phrase.words)) for phrase in PHRASES
)
"""Each with the runs of letters, and the signs, of which a sentence holds one wherever it holds one of its words."""
_CAPTION_RUNS = frozenset(("caption", "watched", "image", ""))
"""Telltales of which a line holds one wherever `lexicon.CAPTION_PARTS` finds something."""
_GLUED_RUNS = frozenset(("keep", "continue", "show", "read"))
"""Those of which a sentence holds one wherever `lexicon.GLUED_CONTROLS` finds something."""
_TELLTALES = frozenset().union(lexicon.CONTROLS, _CAPTION_RUNS, _GLUED_RUNS, *(runs for _, runs in _PHRASES))
_NOTHING: frozenset[str] = frozenset()
_ODD_LETTERS = ("\u0130", "\u0131", "\u017f", "\u212a")
"""Signs that are plain letters, an i, an s or a k, to a pattern that heeds no case."""


def sentence_reason(sentence: str, found: frozenset[str]) -> str:
    """Judges one sentence.

    Args:
        sentence: a sentence, without white space at its ends.
        found: its telltales, or those of the line it stands in.

    Returns:
        Why the sentence is furniture, "" where it may tell the story.
    """
    if not tells(sentence):
        return "separator"
    if not found:
        return ""
    low = sentence.lower()
    own = [telltale for telltale in found if telltale in low]
    if not own:
        return ""
    for phrase, runs in _PHRASES:
        # Its words are looked for last: finding words takes longest, and few sentences come so far.
        if not runs.isdisjoint(own) and phrase.occurs_in(sentence, low) and not phrase.words.isdisjoint(_WORDS.findall(low)):
            return phrase.reason
    return "navigation" if _all_controls(low, _BUTTON_WORDS) or _is_glued(sentence, low) else ""


def _is_glued(sentence: str, low: str) -> bool:
    return lexicon.GLUED_CONTROLS.fullmatch(sentence) is not None and len(_WORDS.findall(low)) <= _BUTTON_WORDS
