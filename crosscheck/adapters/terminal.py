"""Progress on a terminal: one line that says what is going on, gone when the work is done."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Final, Self, TextIO

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

ENCODING: Final = "comparing meanings"


class TerminalProgress:
    """A line on a terminal, updated as stages report; nothing at all where the stream is no terminal.

    Args:
        stream: where the line goes.
        wanted: False to stay silent in any case.
    """

    def __init__(self, stream: TextIO, *, wanted: bool = True) -> None:
        self._stream = stream
        self._wanted = wanted
        self._bar: Progress | None = None
        self._task: TaskID | None = None

    def __enter__(self) -> Self:
        if self._wanted and self._stream.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

            columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
            self._bar = Progress(*columns, console=Console(file=self._stream), transient=True)
            self._bar.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._bar is not None:
            self._bar.stop()

    def stage(self, name: str, done: int, total: int) -> None:
        """Shows a stage and how much of it is done; a stage with nothing done yet has a bar that only moves."""
        if self._bar is None:
            return
        if self._task is None:
            self._task = self._bar.add_task(name, total=None)
        self._bar.update(self._task, description=name, completed=done, total=total if done else None)

    def encoding(self, done: int, total: int) -> None:
        """Shows how many texts are encoded."""
        self.stage(ENCODING if done else f"{ENCODING}: loading the model", done, total)
