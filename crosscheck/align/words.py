"""Words of a sentence as alignment sees them: stems with their places, figures left out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from crosscheck.memory import Known
from crosscheck.stemming import stem as porter2

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_CUT = re.compile(f"({_WORD.pattern})")
_MOST_KNOWN: Final = 200_000
"""Words that are kept with their stems."""
_LONGEST_KNOWN: Final = 40
"""Code points of those that are kept."""

FUNCTION_WORDS = frozenset(
    """
    a an the and or but nor so yet if then than that this these those there here it its it's he him his she her hers they
    them their we us our you your i me my who whom whose which what when where why how of in on at by to from for with
    without into onto over under after before since until till during about against between among through across per as is
    are was were be been being am do does did done has have had having will would shall should can could may might must not
    no don't doesn't didn't isn't aren't wasn't weren't won't also just only very more most some any all both each every
    other another such own same too up down out off again further once now one ones say says said saying mr mrs ms dr
    according told tell tells
    """.split()
)
"""Words that say nothing about a sentence's topic; attribution verbs are among them, since every news sentence has one."""


class Word(NamedTuple):
    """One word of a sentence.

    Attributes:
        stem: its lower-case Snowball (Porter2) stem.
        start: offset in the sentence, code points.
        end: offset one past it.
        name: True where it is capitalised and does not open the sentence.
    """

    stem: str
    start: int
    end: int
    name: bool


def stem(word: str) -> str:
    """The Porter2 stem of one lower-case word without its possessive ending."""
    return porter2(word.replace("’", "'").removesuffix("'s"))


def _content(word: str) -> str:
    """The stem of a word as written, "" for a function word or a single letter."""
    lower = word.lower()
    return "" if len(lower) < 2 or lower in FUNCTION_WORDS else stem(lower)


_CONTENT: Final = Known(_content, _MOST_KNOWN, lambda word: len(word) <= _LONGEST_KNOWN)


def words_of(text: str, hidden: Iterable[tuple[int, int]] = ()) -> tuple[Word, ...]:
    """The content words of a sentence that do not overlap a hidden span.

    Args:
        text: the sentence.
        hidden: half-open spans to leave out, as code-point offsets into `text`: the figures and dates, so that sentences
            are compared by what they are about.

    Returns:
        The words in order; function words and single letters are left out.
    """
    spans = sorted(hidden)
    found: list[Word] = []
    nearest = 0
    opening = True
    for match in _WORD.finditer(text):
        word = match[0]
        said = _CONTENT[word]
        if said:
            start, end = match.span()
            while nearest < len(spans) and spans[nearest][1] <= start:
                nearest += 1
            if nearest == len(spans) or spans[nearest][0] >= end:
                found.append(Word(said, start, end, not opening and word[0].isupper()))
        opening = False
    return tuple(found)


def stems_of(text: str) -> tuple[list[str], list[str], list[tuple[str, str]]]:
    """The stems of a sentence's content words, without their places.

    Args:
        text: the sentence.

    Returns:
        The stems of all of them in order; of those that are capitalised and do not open the sentence; and of each two of these
        with nothing but one sign or space between them.
    """
    cut = _CUT.split(text)  # words, and what stands before, between and after them
    words = cut[1::2]
    said = list(map(_CONTENT.__getitem__, words))
    names: list[str] = []
    full: list[tuple[str, str]] = []
    last = -1
    for at in [at for at, word in enumerate(words) if not word.islower()]:
        if at and said[at] and words[at][0].isupper():
            if names and last == at - 1 and len(cut[2 * at]) == 1:
                full.append((names[-1], said[at]))
            names.append(said[at])
            last = at
    return list(filter(None, said)), names, full
