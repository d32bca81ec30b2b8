"""Answers that are kept: what depends on one mention alone is asked for each of its pairs, of which there may be hundreds."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Final, TypeVar

_MOST_KEPT: Final = 1 << 13
"""Answers kept of one question: more than a story has mentions, so that hardly any of them is asked twice."""

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")


def remembered(question: Callable[[Asked], Answer]) -> Callable[[Asked], Answer]:
    """A function of one value that keeps its latest answers.

    Answers are kept by the identity of the value, since to hash a mention, or to compare it with its like, costs more than most
    questions do, and since two figures that are equal may be written with more digits or fewer.

    Args:
        question: a pure function of an immutable value, whose answer nobody changes.
    """
    kept: dict[int, tuple[Asked, Answer]] = {}

    @wraps(question)
    def ask(about: Asked) -> Answer:
        known = kept.get(id(about))
        if known is not None:
            return known[1]
        if len(kept) >= _MOST_KEPT:
            kept.clear()
        answer = question(about)
        kept[id(about)] = about, answer  # the value is kept, too: while it is there, no other one has its identity
        return answer

    return ask
