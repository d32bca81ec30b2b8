"""Other processes to work in, one for each processor where there is enough to do."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from types import TracebackType
from typing import Final, Self, TypeVar

Given = TypeVar("Given")
Made = TypeVar("Made")

WORTHWHILE: Final = 12
"""Tasks from which processes pay: each takes 0.3 to 0.5 s to start, and a task is about as long as 32 articles take to read."""
MOST: Final = 8
"""Processes at most, unless more are asked for: beyond that, what is left to do in one process takes longer."""


def processors() -> int:
    """How many processors this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # neither macOS nor Windows has it
        return os.cpu_count() or 1


class Workers:
    """A `map` over several processes, which are started for a long list of tasks and end with it, or with the block.

    Args:
        number: how many; 1 to work in this process, None for as many as there are processors, up to `MOST`.
    """

    def __init__(self, number: int | None = None) -> None:
        self._number = number or min(processors(), MOST)
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def map(self, work: Callable[[Given], Made], tasks: Sequence[Given]) -> Iterator[Made]:
        """Do every task.

        Args:
            work: what to do, found by its name in another process, too.
            tasks: each of which can go to another process.

        Yields:
            What came of each, in the order of the tasks.

        Raises:
            Exception: whatever the work raises, and `BrokenProcessPool` where a process was killed.
        """
        if self._number == 1 or len(tasks) < WORTHWHILE:
            yield from map(work, tasks)
            return
        self._pool = _start(self._number)
        yield from self._pool.map(work, tasks)
        self.close()  # what they take of memory is wanted by what comes next

    def close(self) -> None:
        """Ends the processes; what they have not begun is not done."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None


def _start(number: int) -> ProcessPoolExecutor:
    """Processes that start afresh, whatever threads run in this one."""
    pool = ProcessPoolExecutor(number, mp_context=get_context("spawn"))
    with deaf_to_interrupts():
        for _ in range(number):
            pool.submit(os.getpid)
    return pool


@contextmanager
def deaf_to_interrupts() -> Iterator[None]:
    """Processes that are started meanwhile do not hear Ctrl-C: the one that started them ends them."""
    if threading.current_thread() is not threading.main_thread():  # only that one may say what a signal does
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
