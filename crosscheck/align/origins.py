"""Wire copies and reprints: which articles are one origin."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from crosscheck.config import AlignConfig
from crosscheck.model import Sentence

_TOKEN = re.compile(r"[^\W_]+")
_FIGURE = re.compile(r"\d+")


def find_origins(sentences: Mapping[str, Sequence[Sentence]], stories: Mapping[str, str], config: AlignConfig) -> dict[str, str]:
    """Collapse copies of one text to one origin.

    Two articles of one story are copies where the shorter one's word shingles are contained in the longer one's (Broder,
    "On the resemblance and containment of documents", 1997). Figures are masked first: a copy whose figure was changed is
    still a copy, and its figure is compared all the same.

    Args:
        sentences: article id to sentences.
        stories: article id to story.
        config: `shingle_words`, `copy_containment`, `copy_words`.

    Returns:
        Article id to origin: the id of the first copy, in the order of ids.
    """
    origin = {article: article for article in sentences}
    by_story: dict[str, list[str]] = {}
    for article in sorted(sentences):
        by_story.setdefault(stories[article], []).append(article)
    for articles in by_story.values():
        if len(articles) < 2:
            continue
        shingles = {article: _shingles(sentences[article], config.shingle_words) for article in articles}
        for n, b in enumerate(articles):
            for a in articles[:n]:
                if origin[a] != origin[b] and _containment(shingles[a], shingles[b], config) >= config.copy_containment:
                    old, new = sorted((origin[a], origin[b]), reverse=True)
                    origin.update({article: new for article in articles if origin[article] == old})
    return origin


def _shingles(sentences: Sequence[Sentence], size: int) -> frozenset[tuple[str, ...]]:
    text = " ".join(s.text for s in sentences if s.claim)
    tokens = _TOKEN.findall(_FIGURE.sub("0", text.lower()))
    return frozenset(tuple(tokens[at : at + size]) for at in range(len(tokens) - size + 1))


def _containment(a: frozenset[tuple[str, ...]], b: frozenset[tuple[str, ...]], config: AlignConfig) -> float:
    """Share of the shorter text's shingles in the longer one; 0 where the shorter is too short to tell a copy from chance."""
    smaller = min(len(a), len(b))
    return len(a & b) / smaller if smaller > config.copy_words - config.shingle_words else 0.0
