"""A watch that tells what each stage of a run takes: time on the wall, work of the processors, and memory."""

from __future__ import annotations

import os
import resource
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from crosscheck import Encoder

T = TypeVar("T")

STATUS = Path("/proc/self/status")
FORGET_PEAK = Path("/proc/self/clear_refs")


class Reading(NamedTuple):
    """What the clocks show: seconds on the wall, seconds of work, MiB held now, and MiB held at most since the last reading."""

    wall: float
    cpu: float
    resident: float
    peak: float


def read_clocks() -> Reading:
    """The clocks of this process and of those it started and that have ended; memory is that of this process alone.

    Only Linux tells what is held now and forgets a peak; elsewhere the first is not a number, and the second the peak so far.
    """
    times = os.times()
    cpu = times.user + times.system + times.children_user + times.children_system
    resident, peak = float("nan"), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 if sys.platform != "darwin" else 1024)
    with suppress(OSError):
        held = dict(line.split(":", 1) for line in STATUS.read_text(encoding="ascii").splitlines())
        resident, peak = (float(held[name].split()[0]) for name in ("VmRSS", "VmHWM"))
        FORGET_PEAK.write_text("5", encoding="ascii")
    return Reading(time.perf_counter(), cpu, resident / 1024, peak / 1024)


class Spent(NamedTuple):
    """What a stage took, all its parts together: seconds, seconds of work, MiB held after it and at most during it."""

    wall: float = 0.0
    cpu: float = 0.0
    resident: float = 0.0
    peak: float = 0.0


class Watch:
    """Tells stages apart.

    Args:
        clocks: what they are measured with.

    Attributes:
        spent: what each stage took so far, in the order in which they began; the current one is not yet in it.
    """

    def __init__(self, clocks: Callable[[], Reading] = read_clocks) -> None:
        self.spent: dict[str, Spent] = {}
        self._clocks = clocks
        self._stage: str | None = None
        self._since = clocks()

    def stage(self, name: str | None, _done: int = 0, _total: int = 0) -> None:
        """Ends the stage so far, and begins or goes on with another one, or none. Serves as the progress hook of a run."""
        if name == self._stage:
            return
        now = self._clocks()
        if self._stage is not None:
            so_far = self.spent.get(self._stage, Spent())
            self.spent[self._stage] = Spent(
                so_far.wall + now.wall - self._since.wall,
                so_far.cpu + now.cpu - self._since.cpu,
                now.resident,
                max(so_far.peak, now.peak),
            )
        if name is not None:
            self.spent.setdefault(name, Spent())
        self._stage, self._since = name, now

    @contextmanager
    def apart(self, name: str) -> Iterator[None]:
        """Counts what is done inside as a stage of its own, and goes on with the present one afterwards."""
        outer = self._stage
        self.stage(name)
        try:
            yield
        finally:
            self.stage(outer)


class Share:
    """What the calls of some functions took of the stages that made them.

    Attributes:
        wall: seconds.
        cpu: seconds of work of this process.
    """

    def __init__(self) -> None:
        self.wall = self.cpu = 0.0

    def of(self, function: Callable[..., T]) -> Callable[..., T]:
        """The function, its calls counted here; of functions that call each other only one may be."""

        def counted(*arguments: object, **named: object) -> T:
            wall, cpu = time.perf_counter(), time.process_time()
            try:
                return function(*arguments, **named)
            finally:
                self.wall += time.perf_counter() - wall
                self.cpu += time.process_time() - cpu

        return counted


class TimedEncoder:
    """Another encoder, whose work is a stage of its own.

    Args:
        encoder: the other one.
        watch: told of its work.
        stage: what that work is called.
    """

    def __init__(self, encoder: Encoder, watch: Watch, stage: str) -> None:
        self.name = encoder.name
        self.texts: set[str] = set()
        self._encoder = encoder
        self._watch = watch
        self._stage = stage

    def __getattr__(self, name: str) -> object:
        return getattr(self._encoder, name)

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """The other encoder's vectors."""
        with self._watch.apart(self._stage):
            vectors = self._encoder.encode(texts)
        self.texts.update(texts)
        return vectors
