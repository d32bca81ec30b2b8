"""Lines that belong to other stories: what follows "More For You", and the headlines listed under "Related"."""

from __future__ import annotations

import re

from crosscheck.segment import lexicon

_SENTENCE_END = re.compile(r"[.!?][\"”’')\]]*$")

_STORY_WORDS = 60
"""Words in full sentences that must stand before a heading ends a story; before them it is a menu at the head of a page."""
_TEASER_WORDS = 25
_TEASER_LINES = 8
_BODY_WORDS = 12


def foreign_lines(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Judges each line by the headings above it.

    Args:
        lines: the lines of a page in order.

    Returns:
        For each line "other stories" or "teaser" where it belongs to another story, "" where it does not.
    """
    reasons: list[str] = []
    words = 0
    teasers_left = 0
    other_stories = False
    for line in lines:
        other_stories = other_stories or (
            words >= _STORY_WORDS and len(line) < 80 and bool(lexicon.STRONG_SECTIONS.fullmatch(line))
        )
        if other_stories:
            reasons.append("other stories")
            continue
        sentence = bool(_SENTENCE_END.search(line[-4:])) and line.count(" ") >= _BODY_WORDS - 1
        if len(line) < 80 and lexicon.WEAK_SECTIONS.fullmatch(line):
            teasers_left = _TEASER_LINES
            reasons.append("")
            continue
        is_teaser = _is_teaser(line, under_heading=teasers_left > 0)
        teasers_left = 0 if sentence else teasers_left - 1
        words += line.count(" ") + 1 if sentence else 0
        reasons.append("teaser" if is_teaser else "")
    return tuple(reasons)


def _is_teaser(line: str, *, under_heading: bool) -> bool:
    if line.count(" ") >= _TEASER_WORDS:
        return False
    return bool(lexicon.TEASER.match(line)) or (under_heading and not _SENTENCE_END.search(line[-4:]))
