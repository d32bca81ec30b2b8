"""Progress on a terminal: one line that says what is going on, gone when the work is done; and where the time went."""

from __future__ import annotations

import time
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self, TextIO

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

ENCODING: Final = "comparing meanings"
LOADING: Final = f"{ENCODING}: loading the model"

_WORTH_TELLING: Final = 0.05
"""Seconds below which a stage is left out of the account."""


class TerminalProgress:
    """A line on a terminal, updated as stages report; nothing at all where the stream is no terminal.

    Args:
        stream: where the line goes.
        wanted: False to stay silent in any case.
        clock: tells seconds.
    """

    def __init__(self, stream: TextIO, *, wanted: bool = True, clock: Callable[[], float] = time.perf_counter) -> None:
        self._stream = stream
        self._shown = wanted and stream.isatty()
        self._clock = clock
        self._bar: Progress | None = None
        self._task: TaskID | None = None
        self._stage = ""
        self._since = self._begun = clock()
        self._seconds: dict[str, float] = {}

    def __enter__(self) -> Self:
        if self._shown:
            from rich.console import Console
            from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeRemainingColumn

            told = TextColumn("{task.fields[told]}")
            columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), told, TimeRemainingColumn(compact=True))
            self._bar = Progress(*columns, console=Console(file=self._stream), transient=True)
            self._bar.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._turn("")
        if self._bar is not None:
            self._bar.stop()

    def stage(self, name: str, done: int, total: int) -> None:
        """Tells of a stage.

        Args:
            name: what is done.
            done: how much of it; with nothing done yet, the bar only moves.
            total: how much there is.
        """
        new = self._turn(name)
        if self._bar is None:
            return
        if self._task is None:
            self._task = self._bar.add_task(name, total=None, told="")
        elif new:
            self._bar.reset(self._task, total=None)
        rate = done / max(self._clock() - self._since, 1e-9)
        told = f"{done:,}/{total:,} · {rate:,.0f}/s" if done else f"{total:,}" if total else ""
        self._bar.update(self._task, description=name, completed=done, total=total if done else None, told=told)

    def encoding(self, done: int, total: int) -> None:
        """Tells how many texts are encoded."""
        self.stage(ENCODING if done else LOADING, done, total)

    @property
    def account(self) -> str:
        """How long everything took, and each stage of it, in one line; "" where nothing is shown."""
        if not self._shown:
            return ""
        told = [f"{name} {seconds:.1f} s" for name, seconds in self._seconds.items() if seconds >= _WORTH_TELLING]
        return f"Took {self._clock() - self._begun:.1f} s: {', '.join(told)}." if told else ""

    def _turn(self, name: str) -> bool:
        """Ends the stage that went on, and begins another; whether it is another."""
        if name == self._stage:
            return False
        now = self._clock()
        if self._stage:
            self._seconds[self._stage] = self._seconds.get(self._stage, 0.0) + now - self._since
        self._stage, self._since = name, now
        return True
