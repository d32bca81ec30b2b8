"""Lines that belong to other stories: what follows "More For You", and the headlines listed under "Related"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crosscheck.segment import lexicon

if TYPE_CHECKING:
    from crosscheck.config import SegmentConfig

_SENTENCE_END = re.compile(r"[.!?][\"”’')\]]*(?:\s*\([^()]{2,40}\))?$")
_TAIL = 50
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}")
_CALENDAR = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday "
    "January February March April June July August September October November December".split()
)

_VIDEO = re.compile(r"(\d{1,2}):(\d\d) (?![AP]\.?M\b|GMT\b|UTC\b|[A-Z]{1,2}T\b|[A-Z]{1,3}ST\b)[\"“‘'A-Z]")
_HEADING_LENGTH = 80
_PLAYLIST_LINES = 3


def foreign_lines(lines: tuple[str, ...], plain: tuple[bool, ...], config: SegmentConfig) -> tuple[str, ...]:
    """Judges each line by the headings above it.

    Args:
        lines: the lines of a page in order.
        plain: for each line whether it begins plainly.
        config: settings of this stage.

    Returns:
        For each line "other stories" or "teaser" where it belongs to another story, "" where it does not.
    """
    reasons: list[str] = []
    words = teasers_left = 0
    playlist = _playlist(lines)
    for at, line in enumerate(lines):
        may_head = not plain[at] and len(line) < _HEADING_LENGTH
        if at in playlist:
            reasons.append("teaser")
        elif may_head and lexicon.STRONG_SECTIONS.fullmatch(line):
            if words >= config.story_words and _story_is_over(lines[:at], lines[at + 1 :], words, config.paragraph_words):
                return (*reasons, *("other stories" for _ in lines[at:]))
            teasers_left = config.teaser_lines if words else 0
            reasons.append("")
        elif may_head and lexicon.WEAK_SECTIONS.fullmatch(line):
            teasers_left = config.teaser_lines
            reasons.append("")
        else:
            teaser = _is_teaser(line, config.teaser_words, under_heading=teasers_left > 0, plain=plain[at])
            reasons.append("teaser" if teaser else "")
            if _is_paragraph(line, config.paragraph_words):
                teasers_left = 0
                words += line.count(" ") + 1
            else:
                teasers_left -= 1
    return tuple(reasons)


def _is_paragraph(line: str, least_words: int) -> bool:
    return line.count(" ") >= least_words - 1 and _ends_sentence(line)


def _is_teaser(line: str, most_words: int, *, under_heading: bool, plain: bool) -> bool:
    if line.count(" ") >= most_words:
        return False
    return (under_heading and not _ends_sentence(line)) or (not plain and lexicon.TEASER.match(line) is not None)


def _ends_sentence(line: str) -> bool:
    return line.endswith((".", "!", "?")) or _SENTENCE_END.search(line[-_TAIL:]) is not None


def _story_is_over(before: tuple[str, ...], after: tuple[str, ...], words: int, least_words: int) -> bool:
    """Tells the end of a story from a box within it: a story goes on about the same people and places.

    Teasers are set apart by buttons ("Keep Reading"); where two of them follow, the rest is teasers whatever it names. Where
    more is to come than has been told in `words`, the heading stands in the story.
    """
    paragraphs = [line for line in after if _is_paragraph(line, least_words)]
    if not paragraphs or sum(bool(lexicon.GLUED_CONTROLS.fullmatch(line)) for line in after) > 1:
        return True
    if sum(line.count(" ") + 1 for line in paragraphs) > words:
        return False
    names = {name for line in before for name in _NAME.findall(line)} - _CALENDAR
    familiar = sum(any(name in names for name in _NAME.findall(line)) for line in paragraphs)
    return familiar * 2 < len(paragraphs)


def _playlist(lines: tuple[str, ...]) -> frozenset[int]:
    """Finds the lines of a list of videos with their lengths: unlike the hours of a timeline, lengths neither rise nor fall."""
    found = {
        at: match
        for at, line in enumerate(lines)
        if line[:1].isdecimal() and (match := _VIDEO.match(line)) and not _ends_sentence(line)
    }
    lengths = [int(match.group(1)) * 60 + int(match.group(2)) for match in found.values()]
    if len(lengths) < _PLAYLIST_LINES or lengths in (sorted(lengths), sorted(lengths, reverse=True)):
        return frozenset()
    return frozenset(found)
