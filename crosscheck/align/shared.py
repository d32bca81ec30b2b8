"""The words that tell best why two sentences were put side by side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from crosscheck.align.context import SentenceKey
from crosscheck.align.words import Word
from crosscheck.model import Mention, Sentence

_MOST: Final = 3
"""Words told of a pair: enough to recognise what it is about."""


def sentences_with(sentences: Mapping[str, Sequence[Sentence]], words: Mapping[SentenceKey, Sequence[Word]]) -> Counter[str]:
    """In how many sentences of a story each word stands, by its stem.

    Args:
        sentences: article id to sentences, for the story's articles.
        words: content words of each claim sentence.
    """
    keys = ((article, sentence.index) for article, rows in sentences.items() for sentence in rows if sentence.claim)
    return Counter(stem for key in keys for stem in {word.stem for word in words[key]})


def shared_words(
    left: Mention, right: Mention, words: Mapping[SentenceKey, Sequence[Word]], holding: Mapping[str, int]
) -> tuple[str, ...]:
    """The rarest words of the story that the sentences of both mentions use.

    Args:
        left: a mention.
        right: a mention of another article.
        words: content words of each claim sentence.
        holding: in how many sentences each word stands, as `sentences_with` gives it.

    Returns:
        At most three words as the left sentence writes them, each once, the rarest first and the nearest to its figure before
        others.
    """
    both = {word.stem for word in words[right.article, right.sentence.index]}
    own = [word for word in words[left.article, left.sentence.index] if word.stem in both]
    own.sort(key=lambda word: (holding[word.stem], abs(word.start - left.reading.start), word.start))
    first = {word.stem: word for word in reversed(own)}
    return tuple(left.sentence.text[word.start : word.end] for word in own if first[word.stem] is word)[:_MOST]
