"""An encoder in a process of its own: it loads while other work goes on, and its memory goes when it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from multiprocessing import get_context
from types import TracebackType
from typing import TYPE_CHECKING, Final, NamedTuple, Self

import numpy as np

from crosscheck.adapters.encoder import load_encoder
from crosscheck.adapters.heap import give_back
from crosscheck.adapters.precision import Precision
from crosscheck.adapters.workers import deaf_to_interrupts
from crosscheck.errors import CrosscheckError, ModelError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

    from numpy.typing import NDArray

Progress = Callable[[int, int], None]

_AT_FIRST: Final = 64
"""Texts in the first message, which is answered as soon as the model is loaded."""
_AT_ONCE: Final = 1024
"""Texts in every other one: enough to put those of one length together, few enough to tell of progress."""


class Choice(NamedTuple):
    """Which encoder: what `load_encoder` is told."""

    model: str | None = None
    device: str | None = None
    precision: Precision = "float32"
    workers: int | None = None


class EncoderApart:
    """`load_encoder`'s encoder in another process, which ends with the block.

    Args:
        choice: which encoder.
        progress: called with (texts encoded, texts to encode).

    Raises:
        ModelError: as `load_encoder` raises it.
    """

    def __init__(self, choice: Choice, progress: Progress | None = None) -> None:
        self._choice = choice
        self._progress = progress
        own = load_encoder(choice.model, choice.device, precision=choice.precision)  # for its name; it is never asked
        self._name, self._fingerprint = own.name, own.fingerprint
        self._process: BaseProcess | None = None
        self._line: Connection | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    @property
    def name(self) -> str:
        """The model's name, for reports."""
        return self._name

    @property
    def fingerprint(self) -> str | None:
        """As `SentenceEncoder.fingerprint`."""
        return self._fingerprint

    def prepare(self) -> None:
        """Starts the process, which loads the model; what goes wrong shows when the first text is encoded."""
        self._open()

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """The vectors of texts, the same bits as the encoder's in this process.

        Args:
            texts: any number of texts, in any order, with repetitions.

        Returns:
            float32 of shape (texts, dimensions), rows in the caller's order and of unit length; (0, 0) for no texts.

        Raises:
            ModelError: as the encoder raises it, or its process was killed.
        """
        if not texts:
            return np.zeros((0, 0), dtype=np.float32)
        distinct = sorted(set(texts), key=lambda text: (len(text), text))
        line = self._open()
        blocks: list[NDArray[np.float32]] = []
        done = 0
        while done < len(distinct):
            self._tell(done, len(distinct))
            blocks.append(_ask(line, distinct[done : done + (_AT_ONCE if done else _AT_FIRST)]))
            done += len(blocks[-1])
        self._tell(done, len(distinct))
        row = {text: at for at, text in enumerate(distinct)}
        return np.concatenate(blocks)[[row[text] for text in texts]]

    def close(self) -> None:
        """Ends the process."""
        if self._line is not None:
            self._line.close()
        if self._process is not None:
            self._process.terminate()
            self._process.join()
        self._process = self._line = None

    def _open(self) -> Connection:
        if self._line is None:
            context = get_context("spawn")
            self._line, there = context.Pipe()
            with deaf_to_interrupts():
                self._process = context.Process(target=_serve, args=(there, self._choice), daemon=True)
                self._process.start()
            there.close()
        return self._line

    def _tell(self, done: int, total: int) -> None:
        if self._progress is not None:
            self._progress(done, total)


def _ask(line: Connection, texts: list[str]) -> NDArray[np.float32]:
    try:
        line.send(texts)
        answer = line.recv()
    except (EOFError, OSError):
        raise ModelError("the process that runs the model was ended from outside; is there memory enough?") from None
    if isinstance(answer, CrosscheckError):
        raise answer
    found: NDArray[np.float32] = answer
    return found


def _serve(line: Connection, choice: Choice) -> None:
    """What the process does: load the model, then answer texts with vectors or with what went wrong, until nobody asks."""
    encoder = load_encoder(choice.model, choice.device, precision=choice.precision, workers=choice.workers)
    failed: CrosscheckError | None = None
    try:
        encoder.encode(["a first text"])
    except CrosscheckError as error:
        failed = error
    while True:
        try:
            texts = line.recv()
            line.send(failed or encoder.encode(texts))
            give_back()
        except CrosscheckError as error:
            line.send(error)
        except (EOFError, OSError):
            return
