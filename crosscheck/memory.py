"""Answers that are kept: what depends on one mention or one word alone is asked again and again."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Final, Generic, TypeVar

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


class Known(dict[Asked, Answer], Generic[Asked, Answer]):
    """What a function says of the values met so far, found by a look-up; it starts anew when there are too many.

    Args:
        question: a pure function of a value that can be hashed.
        most: answers kept, at most.
        keeps: which values' answers are kept, None for all.
    """

    def __init__(self, question: Callable[[Asked], Answer], most: int, keeps: Callable[[Asked], bool] | None = None) -> None:
        super().__init__()
        self._question, self._most, self._keeps = question, most, keeps

    def __missing__(self, about: Asked) -> Answer:
        answer = self._question(about)
        if self._keeps is None or self._keeps(about):
            if len(self) >= self._most:
                self.clear()
            self[about] = answer
        return answer
