"""One line of plain text becomes sentences: sentencex, and a pass over what it gets wrong in news."""

from __future__ import annotations

import bisect
import re
from typing import TYPE_CHECKING

import sentencex

from crosscheck.letters import tells
from crosscheck.segment.lines import Span, stripped

if TYPE_CHECKING:
    from crosscheck.config import SegmentConfig

_BLANK = re.compile(r"[^\S ]|[\u200b-\u200d\u2060\ufeff\xad]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_QUOTED = re.compile(r"“[^“”]*”|\"(?<!\w\")(?=\S)[^\"]*\"(?!\w)")  # each begins with its mark: such are found fast
_QUOTE_MARK = re.compile(r"[“”\"]")
_CLOSERS = "\"”’')]»"
_OPENERS = '"“‘(['
_STRAY_CLOSER = re.compile(r"[\"”’')\]»]+(?=\s|$)")
_OPENER_LEFT_BEHIND = re.compile(r"(?:^|(?<=\s))[\"“‘(\[]+$")
_BRACKETED = re.compile(
    r"(?:^|(?<=[.!?]\s)|(?<=[.!?][\"”]\s))\((?=[^()\s]+\s)[^()]*(?:(?<=[.!?])|(?<=[.!?][\"”’]))\)\s+(?=[\"“‘(]?[A-Z0-9])"
)
_BRACKET_END = re.compile(r"[.!?][\"”’]?\)\s")
"""Where a bracketed sentence ends: without one the far slower search for it is spared."""
_STOP = re.compile(r"\.[\"”]?\s+(?=[\"“‘(]?[A-Z])")
_PLAIN_WORD = re.compile(r"[a-z]{3,}|[A-Z][a-z]{5,}|[0-9]{3,}|it|he|so|us|me|up|in|on|no|do|go")
"""An ordinary word: a full stop between it and a capital is an end wherever it stands outside a quotation."""

_CLOCK_ENDS = ("m.", "M.")
_CLOCK_END = re.compile(r"\d\s?[ap]\.?\s?m\.$", re.IGNORECASE)
_AFTER_CLOCK = re.compile(
    r"\(?(?:GMT|UTC|[ECMP][SD]?T|BST|IST|CES?T|EES?T|MSK|JST|KST|PKT|HKT|SGT|A[EWC][SD]T|SAST|WAT|EAT|NZ[SD]T"
    r"|Eastern|Central|Mountain|Pacific|Greenwich|[A-Z][a-z]+ [Tt]ime"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)(?![a-z]*-)\b"
)
_TITLES = frozenset(
    "mr mrs ms mx dr prof rev fr hon gen lt col maj capt cmdr adm sgt cpl pvt pfc sen rep gov pres amb det supt insp "
    "messrs st mt ft rs nos vs approx".split()
)
"""Abbreviations that never end an English sentence: what they introduce always follows."""

_LONGEST_TITLE = 12
"""Code points at a sentence's end among which a title and its full stop are looked for."""
_TAIL = 8
"""Code points at a sentence's end among which an opening mark of the next is looked for."""
_DOMAINS = frozenset("com org net gov edu co uk in tv io info biz eu".split())
_LAST_WORD = re.compile(r"(?<![^\W\d_])([^\W\d_]+)\.$")
_FIRST_WORD = re.compile(r"[\"“‘'(\[]*([^\W\d_]+)")
_INITIAL_END = re.compile(r"(?:^|[\W_])[A-Z]\.$")


def sentence_spans(line: str, config: SegmentConfig) -> tuple[Span, ...]:
    """Splits one line into sentences.

    Args:
        line: any text; line breaks in it count as spaces.
        config: settings of this stage.

    Returns:
        Half-open code-point spans, sorted, disjoint, non-empty, without white space at either end; together they cover
        everything in the line that is not white space.
    """
    spans = _mended(line, _with_missed_ends(line, _boundaries(line)))
    if '"' in line or "“" in line:
        spans = _with_long_quotes_split(line, spans, config.long_quote_words)
    found: list[Span] = []
    for start, end in spans:
        span = stripped(line, start, end)
        if span[0] < span[1]:
            found.append(span)
    return tuple(found)


def _boundaries(line: str) -> list[Span]:
    # sentencex panics on non-ASCII white space beside an initial and refuses surrogates: it reads a copy of equal length.
    plain = line if line.isprintable() else _SURROGATE.sub("x", _BLANK.sub(" ", line))
    spans: list[Span] = []
    end = 0
    # It tells offsets, too, but takes longer to: where its sentences cover the line, their lengths tell the same.
    for sentence in sentencex.segment("en", plain):
        start, end = end, end + len(sentence)
        spans.append((start, end))
    if end == len(plain):
        return spans
    # Early releases let two sentences overlap after some quotation marks.
    return [(found["start_index"], found["end_index"]) for found in sentencex.get_sentence_boundaries("en", plain)]


def _with_missed_ends(line: str, spans: list[Span]) -> list[Span]:
    """Adds the ends that sentencex passes over: after a bracketed sentence, and where unbalanced quotation marks mislead it."""
    missed: set[int] = set()
    if "(" in line and _BRACKET_END.search(line):
        missed.update(match.end() for match in _BRACKETED.finditer(line))
    stops = list(_STOP.finditer(line))
    if not missed and not stops:
        return spans
    known = {end for _, end in spans}
    ends = [stop.end() for stop in stops if stop.end() not in known and _is_plain(line, stop.start())]
    if ends:
        quoted = [match.span() for match in _QUOTED.finditer(line)]
        missed.update(end for end in ends if not _inside(quoted, end - 1))
    if not missed:
        return spans
    cuts = sorted(known | missed)
    return list(zip([0, *cuts[:-1]], cuts, strict=True))


def _is_plain(line: str, stop: int) -> bool:
    """Whether the whole word before a full stop is an ordinary one."""
    start = stop
    while start and line[start - 1].isalnum():
        start -= 1
    return _PLAIN_WORD.fullmatch(line, start, stop) is not None


def _inside(quoted: list[Span], position: int) -> bool:
    at = bisect.bisect_left(quoted, (position, 0)) - 1
    return at >= 0 and position < quoted[at][1]


def _with_long_quotes_split(line: str, spans: list[Span], limit: int) -> list[Span]:
    split: list[Span] = []
    spaced = line.isprintable()  # then nothing but spaces parts its words
    for start, end in spans:
        if spaced and line.count(" ", start, end) < limit:
            split.append((start, end))
        elif _has_long_quote(line[start:end], limit):
            inner = _QUOTE_MARK.sub(" ", line[start:end])
            split.extend(_mended(line, [(start + first, start + last) for first, last in _boundaries(inner)]))
        else:
            split.append((start, end))
    return split


def _has_long_quote(sentence: str, limit: int) -> bool:
    for found in _QUOTED.finditer(sentence):
        quote = found.group()
        if len(quote) > 2 * limit and len(quote.split()) > limit:  # so many words are never written in fewer signs
            return True
    return False


def _mended(line: str, spans: list[Span]) -> list[Span]:
    """Moves stray quotation marks to their sentence and joins what was split at an abbreviation."""
    if len(spans) < 2:
        return spans
    mended = [spans[0]]
    for start, end in spans[1:]:
        last_start, last_end = mended[-1]
        tail = line[max(last_start, last_end - _TAIL) : last_end].rstrip()
        if line[start : start + 1] in _CLOSERS and (stray := _STRAY_CLOSER.match(line, start, end)):
            start = last_end = stray.end()  # noqa: PLW2901
        elif tail[-1:] in _OPENERS and (opener := _OPENER_LEFT_BEHIND.search(tail)):
            start = last_end = max(last_start, last_end - _TAIL) + opener.start()  # noqa: PLW2901
        if _belong_together(line[last_start:last_end], line[start:end]):
            mended[-1] = (last_start, end)
        else:
            mended[-1] = (last_start, last_end)
            mended.append((start, end))
    return mended


def _belong_together(before: str, after: str) -> bool:
    left, right = before.strip(), after.strip()
    if not left or not tells(right):
        return True
    if left[-1] == "." and _last_word(left).lower() in _TITLES:
        return True
    if left[-2:] in _CLOCK_ENDS and _CLOCK_END.search(left[-6:]) and _AFTER_CLOCK.match(right):
        return True
    apart = before[-1:].isspace()
    if apart and right[0].isupper():  # as nearly every sentence is from the next
        return False
    word = _FIRST_WORD.match(right)
    if word is None:
        return False
    if word.group(1).islower() and not left[0].islower():
        return True
    return not apart and (word.group(1).lower() in _DOMAINS or bool(_INITIAL_END.search(left[-3:])))


def _last_word(sentence: str) -> str:
    """The word before the full stop with which a sentence ends, as far as a title may be one; "" where none stands there."""
    word = sentence[sentence.rfind(" ") + 1 : -1]
    if word.isalpha():  # nearly always, and told faster than by a pattern
        return word
    found = _LAST_WORD.search(sentence[-_LONGEST_TITLE:])
    return found.group(1) if found else ""
