"""Marked text on a terminal: styles as colours where there are any, else as brackets, wrapped to the terminal's width."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final, TextIO

if TYPE_CHECKING:
    from rich.text import Text

    from crosscheck.styled import Line, Style

_COLOURS: Final[dict[Style, str]] = {
    "plain": "",
    "strong": "bold",
    "faint": "dim",
    "quantity": "black on yellow",
    "date": "black on cyan underline",
    "refused": "dim strike",
}
"""Yellow and cyan stay apart for every kind of colour blindness, and black is legible on both, on dark and on light screens."""
_WITHOUT: Final[dict[Style, str]] = {**_COLOURS, "quantity": "bold", "date": "bold", "refused": ""}
_BRACKETS: Final[dict[Style, tuple[str, str]]] = {"quantity": ("[", "]"), "date": ("{", "}"), "refused": ("~", "~")}
_FILE_WIDTH: Final = 100
"""Columns of a file, which knows no width of its own."""
_LEAST_WIDTH: Final = 24
"""Columns below which lines are no longer wrapped more narrowly."""


class Highlighter:
    """Draws lines for one stream.

    A terminal gets colours; one without colours (`NO_COLOR`), a dumb one, a pipe and a file get brackets. `FORCE_COLOR` makes
    a pipe get colours too.

    Args:
        stream: where the text will go, None for a file; nothing is written here.
    """

    def __init__(self, stream: TextIO | None) -> None:
        from rich.console import Console

        if stream is None:
            self._console = Console(file=io.StringIO(), width=_FILE_WIDTH, force_terminal=False, color_system=None)
        else:
            self._console = Console(file=stream)
        self._bracketed = self._console.no_color or self._console.color_system is None

    def draw(self, lines: Iterable[Line]) -> str:
        """The lines as text for the stream, wrapped to its width, each with a line break at its end."""
        with self._console.capture() as drawn:
            for line in lines:
                for part in self._wrapped(line):
                    self._console.print(part, soft_wrap=True)
        return drawn.get()

    def _wrapped(self, line: Line) -> Iterator[Text]:
        from rich.text import Text

        whole = Text()
        for text, style in line.pieces:
            opening, closing = _BRACKETS.get(style, ("", "")) if self._bracketed else ("", "")
            whole.append(f"{opening}{text}{closing}", (_WITHOUT if self._bracketed else _COLOURS)[style])
        # As wide as the lines that follow the first one, which stand further in.
        parts = whole.wrap(self._console, max(self._console.width - line.indent - line.hang, _LEAST_WIDTH))
        for place, part in enumerate(parts):
            part.rstrip()
            yield Text(" " * (line.indent + (line.hang if place else 0))) + part
