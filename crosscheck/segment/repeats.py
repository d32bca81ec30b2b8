"""Sentences that an article says twice: a headline at the head of the body, a standfirst, a pulled quotation."""

from __future__ import annotations

from crosscheck.letters import squeezed

_CUT_SHORT = ("...", "…")


class Repeats:
    """Remembers the sentences of one article, whatever their case, spacing and punctuation.

    A sentence of fewer letters and digits than `least_characters` is never a repeat ("He said no.").
    """

    def __init__(self, least_characters: int) -> None:
        self._least = least_characters
        self._seen: set[str] = set()

    def seen(self, sentence: str) -> bool:
        """Notes a sentence and tells whether the article has said it before, in full or up to where an ellipsis cuts it short."""
        key = squeezed(sentence)
        if len(key) < self._least:
            return False
        if key in self._seen:
            return True
        if sentence.endswith(_CUT_SHORT) and any(earlier.startswith(key) for earlier in self._seen):
            return True
        self._seen.add(key)
        return False
