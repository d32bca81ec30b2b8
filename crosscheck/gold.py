"""Labelled pairs: what a careful reader says of two figures or dates, to measure a report against."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from crosscheck.model import RELATIONS, Field

INCOMPARABLE: Final = "incomparable"
"""The label of look-alikes: two mentions that somebody might put side by side, and that are about different things."""

LABELS: Final[tuple[str, ...]] = (*RELATIONS, INCOMPARABLE)
"""Every label, the relations in the order of review."""


@dataclass(frozen=True, slots=True)
class GoldMark:
    """One labelled figure or date.

    Attributes:
        article: the article's id.
        field: the cell it stands in.
        start: offset of its first code point in that cell.
        end: offset one past its last.
        surface: the words there, as the cell has them.
    """

    article: str
    field: Field
    start: int
    end: int
    surface: str = ""


@dataclass(frozen=True, slots=True)
class GoldPair:
    """Two marks and how they relate.

    Attributes:
        a: one of them.
        b: the other.
        relation: one of `LABELS`.
        group: the same for all pairs that show one disagreement; unlike all others where the label names none.
        unsure: the annotator was not certain.
        internal: both stand in one article; such pairs are not compared across outlets, and count nowhere.
        story: the story as the label names it, "" where it does not.
        what: what the pair is about, "" where the label does not say.
    """

    a: GoldMark
    b: GoldMark
    relation: str
    group: str
    unsure: bool = False
    internal: bool = False
    story: str = ""
    what: str = ""

    @property
    def comparable(self) -> bool:
        """True where both are about the same thing."""
        return self.relation != INCOMPARABLE


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row of labels that cannot be used.

    Attributes:
        line: its 1-based line.
        reason: why, in a few words.
    """

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Gold:
    """The labels of one file.

    Attributes:
        name: what messages call it.
        pairs: the usable rows, in order.
        bad: the others.
    """

    name: str
    pairs: tuple[GoldPair, ...]
    bad: tuple[BadRow, ...] = ()
