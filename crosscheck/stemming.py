"""The stem of a word, by Snowball's own library."""

from __future__ import annotations

from typing import Any, Final

import Stemmer

_ENGLISH: Final[Any] = Stemmer.Stemmer("english", 0)  # 0: it keeps no stems, its callers do


def stem(word: str) -> str:
    """The Porter2 stem of a word.

    Source: M. F. Porter, "The English (Porter2) stemming algorithm", http://snowball.tartarus.org/algorithms/english/stemmer.html

    Args:
        word: in lower case; lone surrogates come back as question marks.
    """
    return str(_ENGLISH.stemWord(word.encode("utf-8", "replace").decode()))
