"""Figures hidden from the encoder, so that sentences match by what they are about, not by their numbers."""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.config import AlignConfig
from crosscheck.model import Mention

_CENTRE = "\x00"
_PLACEHOLDER = {
    "money": "some money",
    "percent": "some percent",
    "age": "some age",
    "duration": "some time",
    "date": "one day",
    "time": "one time",
    "ordinal": "next",
}


def _masked(text: str, mentions: Sequence[Mention], centre: Mention | None = None) -> str:
    parts: list[str] = []
    at = 0
    for mention in mentions:
        start, end = mention.reading.start, mention.reading.end
        parts += [text[at:start], _CENTRE if mention is centre else "", _PLACEHOLDER.get(mention.reading.kind, "some")]
        at = end
    parts.append(text[at:])
    return "".join(parts)


def masked_sentence(mentions: Sequence[Mention]) -> str:
    """One sentence with every figure replaced by a word of its kind.

    Args:
        mentions: all mentions of the sentence, sorted, not overlapping; at least one.

    Returns:
        Text for the encoder; its offsets mean nothing.
    """
    return " ".join(_masked(mentions[0].sentence.text, mentions).split())


def masked_window(mention: Mention, mentions: Sequence[Mention], config: AlignConfig) -> str:
    """The words around one mention, figures masked: what the encoder sees of the clause it stands in.

    Args:
        mention: the mention in the middle, one of `mentions`.
        mentions: all mentions of its sentence, sorted, not overlapping.
        config: `window_words` on each side.

    Returns:
        Text for the encoder.
    """
    words = _masked(mention.sentence.text.replace(_CENTRE, " "), mentions, mention).split()
    at = next(n for n, word in enumerate(words) if _CENTRE in word)
    kept = words[max(0, at - config.window_words) : at + config.window_words + 1]
    return " ".join(kept).replace(_CENTRE, "")
