"""Quotation marks: which words of a text stand inside them, whatever marks an outlet uses.

Curly, straight and low marks, guillemets, marks typed as two single ones, and single marks in the British manner are read by
their form and by what stands beside them. Apostrophes and the marks of feet, inches and minutes (5'11", 12") quote nothing.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from crosscheck.letters import holds_any

Span = tuple[int, int]

# One by one, not as a set of signs: only then does the search know with which signs a match begins, and skip all others.
_DOUBLE: Final = re.compile(r"''|``|‘‘|’’|\"|“|”|„|‟|«|»")
_DOUBLE_SIGNS: Final = ('"', "“", "”", "''", "``", "‘‘", "’’", "„", "‟", "«", "»")
"""What the pattern finds, each by itself."""
_MARKS: Final = "\"“'‘”’„«»`"
_SINGLE_OPENING: Final = re.compile(
    r"(?:'(?<![^\s(\[{“\"«—–/:-]')|‘(?<![\w’]‘)(?!‘))"
    r"(?=[^\W_]|[£$€\[])(?!(?:em|til|till|tis|twas|cause|n|round|bout|cos|[0-9]0s|[0-9][0-9](?![0-9,.]))(?![^\W_]))",
    re.IGNORECASE,
)
"""A single mark that opens, and none of the apostrophes that open words ("'em", "'90s")."""
_SINGLE_CLOSING: Final = re.compile(r"['’](?<=[^\s'’‘].)(?!['’]|[^\W_])")
_OPENERS: Final = frozenset({"“", "„", "‟", "«", "``", "‘‘"})
_CLOSERS: Final = frozenset({"”", "»", "’’"})
_BEFORE_OPENING: Final = frozenset("([{—–-/‘'“:\u2060")
_FEET: Final = re.compile(r"[0-9]['’′]\s?[0-9]{1,2}\Z")
_SENTENCE_END: Final = re.compile(r"[.!?…]['’)\]]?\s*\Z")
_LONGEST: Final = 1_500
"""Code points a quotation may run until the next one opens where its own closing mark is missing."""


class Quotes(NamedTuple):
    """The quotations of one line, the marks left out.

    Attributes:
        spans: those opened and closed in it, sorted, none overlapping.
        unclosed: where the words of a quotation begin that the line does not close, None where it closes all.
        unopened: where a quotation ends that the line did not open, None where its first mark opens one.
    """

    spans: tuple[Span, ...] = ()
    unclosed: int | None = None
    unopened: int | None = None

    @property
    def empty(self) -> bool:
        """True for a line without quotations, whole or cut."""
        return not self.spans and self.unclosed is None and self.unopened is None


NO_QUOTES: Final = Quotes()


def has_marks(text: str) -> bool:
    """Whether a text holds any sign that may be a quotation mark, apostrophes included."""
    return holds_any(text, _MARKS)


def quotes_in(line: str, start: int = 0) -> Quotes:
    """Find the quotations of one line (a paragraph, a headline, a sentence).

    Args:
        line: any text.
        start: its offset in the text that the offsets of the quotations are to count in, code points.

    Returns:
        The quotations. Time grows with the length of the line.
    """
    found = _doubles(line)
    singles = _singles(line)
    if found is NO_QUOTES and singles is NO_QUOTES:
        return NO_QUOTES
    spans = merged([*found.spans, *singles.spans]) if singles.spans else found.spans
    unclosed = found.unclosed if found.unclosed is not None else singles.unclosed
    if start == 0:
        return Quotes(spans, unclosed, found.unopened)
    return Quotes(
        tuple((first + start, last + start) for first, last in spans),
        None if unclosed is None else unclosed + start,
        None if found.unopened is None else found.unopened + start,
    )


def opens_line(text: str, start: int) -> bool:
    """Whether a line begins with a mark that opens a quotation, as each paragraph of a long quotation does."""
    return text[start : start + 1] in ("“", '"', "«", "„", "‘", "'") or text[start : start + 2] in ("``", "''")


def merged(spans: list[Span]) -> tuple[Span, ...]:
    """The spans sorted and drawn together where they overlap or touch."""
    whole: list[Span] = []
    for first, last in sorted(spans):
        if whole and first <= whole[-1][1]:
            whole[-1] = (whole[-1][0], max(whole[-1][1], last))
        elif first < last:
            whole.append((first, last))
    return tuple(whole)


def _doubles(line: str) -> Quotes:
    if not holds_any(line, _DOUBLE_SIGNS):
        return NO_QUOTES
    marks = list(_DOUBLE.finditer(line))
    spans: list[Span] = []
    opened: int | None = None
    unopened: int | None = None
    for place, mark in enumerate(marks):
        opens, closes = _shape(line, mark)
        if opened is None:
            if opens:
                opened = mark.end()
            elif closes and not spans and unopened is None and not _is_measure(line, mark):
                unopened = mark.start()
        elif closes:
            if not _measures_within(line, marks, place):
                spans.append((opened, mark.start()))
                opened = None
        elif opens:
            # The last one was never closed: as where each paragraph of a speech opens anew, it runs up to here or is stray.
            if mark.start() - opened <= _LONGEST and _SENTENCE_END.search(line, max(opened, mark.start() - 4), mark.start()):
                spans.append((opened, mark.start()))
            opened = mark.end()
    return Quotes(tuple(spans), opened, unopened)


def _shape(line: str, mark: re.Match[str]) -> tuple[bool, bool]:
    """Whether a mark may open and may close a quotation, by its form and by the signs beside it."""
    sign, before, after = mark.group(), _before(line, mark), line[mark.end() : mark.end() + 1]
    free_before = not before or before.isspace() or before in _BEFORE_OPENING
    opens = free_before and after != "" and not after.isspace()
    if sign in _OPENERS:
        closes = not free_before and not after.isalnum()
        return not closes, closes
    if sign in _CLOSERS:
        misused = opens and after.isalnum()
        return misused, not misused
    return opens, bool(before) and not before.isspace() and not (after.isalnum() and free_before)


def _before(line: str, mark: re.Match[str]) -> str:
    return line[mark.start() - 1] if mark.start() else ""


def _is_measure(line: str, mark: re.Match[str]) -> bool:
    """Whether a mark after a figure stands for inches or seconds."""
    return mark.group() in ('"', "”", "''") and _before(line, mark).isdigit()


def _measures_within(line: str, marks: list[re.Match[str]], place: int) -> bool:
    """Whether a mark after a figure inside a quotation stands for inches, since another closes the quotation."""
    mark = marks[place]
    if not _is_measure(line, mark):
        return False
    if _FEET.search(line, max(0, mark.start() - 6), mark.start()):
        return True
    following = marks[place + 1] if place + 1 < len(marks) else None
    return mark.group() == '"' and following is not None and _shape(line, following)[1]


def _singles(line: str) -> Quotes:
    if "'" not in line and "‘" not in line:
        return NO_QUOTES
    openings = list(_SINGLE_OPENING.finditer(line))
    if not openings:
        return NO_QUOTES
    closings = [found.start() for found in _SINGLE_CLOSING.finditer(line)]
    spans: list[Span] = []
    unclosed: int | None = None
    at = 0
    for place, opening in enumerate(openings):
        limit = openings[place + 1].start() if place + 1 < len(openings) else len(line)
        own: list[int] = []
        while at < len(closings) and closings[at] < limit:
            if closings[at] > opening.end():
                own.append(closings[at])
            at += 1
        if own:
            # "The workers' union": a mark after an s closes only where no other does.
            spans.append((opening.end(), next((end for end in own if line[end - 1] not in "sS"), own[0])))
        elif place == len(openings) - 1 and not line[: opening.start()].strip():
            unclosed = opening.end()
    return Quotes(tuple(spans), unclosed)
