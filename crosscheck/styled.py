"""Lines of text in pieces, each with the name of a style: what is shown, for whoever knows how a screen shows it."""

from __future__ import annotations

from typing import Literal, NamedTuple

Style = Literal["plain", "strong", "faint", "quantity", "date", "refused"]
"""What a piece is: text, a heading, a remark, or a mention of one of the three families."""


class Piece(NamedTuple):
    """A stretch of one line in one style."""

    text: str
    style: Style = "plain"


class Line(NamedTuple):
    """One line, as yet unwrapped.

    Attributes:
        pieces: in order; none at all for an empty line.
        indent: columns left free before it.
        hang: further columns left free before what is wrapped.
    """

    pieces: tuple[Piece, ...] = ()
    indent: int = 0
    hang: int = 0
