"""The independent origins behind the mentions of one question: copies, one text, one quotation, one agency count once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crosscheck.model import SHARINGS, Mark, Mention, Shared


@dataclass(frozen=True, slots=True)
class Heard:
    """The mentions of one question by their origin.

    Attributes:
        origin: mention to the number of its origin.
        marks: mention to all its marks, that of its article among them.
    """

    origin: Mapping[Mention, int]
    marks: Mapping[Mention, frozenset[Mark]]

    def count(self, mentions: Sequence[Mention]) -> int:
        """How many independent origins some of the mentions have."""
        return len({self.origin[mention] for mention in mentions})

    def shared(self, mentions: Sequence[Mention]) -> tuple[Shared, ...]:
        """The outlets among some of the mentions that are one origin, and why, sorted."""
        found: dict[int, list[Mention]] = {}
        for mention in mentions:
            found.setdefault(self.origin[mention], []).append(mention)
        told = [
            self._shared(number, outlets)
            for number, rows in found.items()
            if len(outlets := sorted({mention.outlet for mention in rows})) > 1
        ]
        return tuple(sorted(told, key=lambda one: (one.outlets, one.by)))

    def _shared(self, number: int, outlets: Sequence[str]) -> Shared:
        """Why some outlets are one origin: whatever joins its mentions, on this side or over one of another side."""
        bearers: dict[Mark, set[str]] = {}
        for mention, own in self.origin.items():
            for mark in self.marks[mention] if own == number else ():
                bearers.setdefault(mark, set()).add(mention.article)
        joint = {mark for mark, articles in bearers.items() if len(articles) > 1}
        reasons = {mark.by for mark in joint}
        return Shared(
            outlets=tuple(outlets),
            by=tuple(by for by in SHARINGS if by in reasons),
            agencies=tuple(sorted(mark.key for mark in joint if mark.by == "agency")),
        )


def hear(mentions: Sequence[Mention], origins: Mapping[str, str], marks: Mapping[Mention, frozenset[Mark]]) -> Heard:
    """Put the mentions of one question together by their origins.

    Two mentions have one origin where their articles are copies or they bear a mark in common, and so have all that are joined
    by a chain of such. The chain runs within the question only: what two outlets share elsewhere says nothing about it.

    Args:
        mentions: all of one question, in any order.
        origins: article id to origin.
        marks: by what a mention shares an origin with others, beside its article's.
    """
    every = {m: marks.get(m, frozenset()) | {Mark("copy", origins[m.article])} for m in mentions}
    origin = {mention: number for number, mention in enumerate(mentions)}
    bearer: dict[Mark, Mention] = {}
    for mention in mentions:
        for mark in every[mention]:
            first = bearer.setdefault(mark, mention)
            if origin[first] != origin[mention]:
                old, new = origin[mention], origin[first]
                origin.update({other: new for other, number in origin.items() if number == old})
    return Heard(origin, every)
