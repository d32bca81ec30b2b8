"""Words of a sentence as alignment sees them: stems with their places, figures left out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import snowballstemmer

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_STEMMER = snowballstemmer.stemmer("english")

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


@dataclass(frozen=True, slots=True)
class Word:
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


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """The Snowball English (Porter2) stem of one lower-case word."""
    return str(_STEMMER.stemWord(word.replace("’", "'").removesuffix("'s")))


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
    for n, match in enumerate(_WORD.finditer(text)):
        start, end = match.span()
        while nearest < len(spans) and spans[nearest][1] <= start:
            nearest += 1
        if nearest < len(spans) and spans[nearest][0] < end:
            continue
        lower = match[0].lower()
        if len(lower) < 2 or lower in FUNCTION_WORDS:
            continue
        found.append(Word(stem(lower), start, end, n > 0 and match[0][0].isupper()))
    return tuple(found)
