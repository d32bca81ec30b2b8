"""Figures hidden from the encoder, so that sentences match by what they are about, not by their numbers."""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.model import Mention

_PLACEHOLDER = {
    "money": "some money",
    "percent": "some percent",
    "age": "some age",
    "duration": "some time",
    "date": "one day",
    "time": "one time",
    "ordinal": "next",
}


def masked_sentence(mentions: Sequence[Mention]) -> str:
    """One sentence with every figure replaced by a word of its kind.

    Args:
        mentions: all mentions of the sentence, sorted, not overlapping; at least one.

    Returns:
        Text for the encoder; its offsets mean nothing.
    """
    text = mentions[0].sentence.text
    parts: list[str] = []
    at = 0
    readings = [reading for mention in mentions for reading in mention.reading.tellings]
    for reading in sorted(readings, key=lambda one: one.start):
        parts += [text[at : reading.start], _PLACEHOLDER.get(reading.kind, "some")]
        at = reading.end
    parts.append(text[at:])
    return " ".join("".join(parts).split())
