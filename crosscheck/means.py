"""What all stages of a run work with: the model, the settings, a store of earlier results, other processes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, TypeVar

from crosscheck.adapters.packing import code_digest, key_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from crosscheck.config import Config
    from crosscheck.scorecard import Scorecards

Given = TypeVar("Given")
Made = TypeVar("Made")

Progress = Callable[[str, int, int], None]
"""Called with the stage's name, how much of it is done, and how much there is."""


class Encoder(Protocol):
    """The only boundary to a model: text in, unit vectors out."""

    @property
    def name(self) -> str:
        """The model's name, as the report states it."""
        ...

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Embed texts.

        Args:
            texts: any number of them, distinct or not.

        Returns:
            (len(texts), d) float32, every row of unit length.
        """
        ...


class Store(Protocol):
    """Where results are kept between runs. It may lose any of them at any time."""

    def load(self, keys: Collection[bytes], /) -> Mapping[bytes, bytes]:
        """What is kept under keys, as far as it is there."""
        ...

    def keep(self, entries: Mapping[bytes, bytes], /) -> None:
        """Keep bytes under keys."""
        ...


class Each(Protocol):
    """A `map`: in this process or over several."""

    def __call__(self, work: Callable[[Given], Made], tasks: Sequence[Given], /) -> Iterable[Made]:
        """What comes of each task, in their order."""
        ...


class Nowhere:
    """A store that keeps nothing."""

    def load(self, _keys: Collection[bytes], /) -> Mapping[bytes, bytes]:
        """Nothing."""
        return {}

    def keep(self, _entries: Mapping[bytes, bytes], /) -> None:
        """Does nothing."""


@dataclass(frozen=True, slots=True)
class Runtime:
    """What a run may use beside the model. The report is the same with any.

    Attributes:
        store: where results are kept for later runs, and found again.
        each: maps work over tasks, in this process or in others.
    """

    store: Store = field(default_factory=Nowhere)
    each: Each = map


@dataclass(frozen=True, slots=True)
class Means:
    """What all stages work with.

    Attributes:
        encoder: embeds texts.
        config: settings.
        cards: the models.
        runtime: the store and the processes.
        progress: told of each stage.
    """

    encoder: Encoder
    config: Config
    cards: Scorecards
    runtime: Runtime
    progress: Progress

    @property
    def store(self) -> Store:
        """Where results are kept and found."""
        return self.runtime.store

    def key(self, kind: str, *parts: object) -> bytes:
        """The key of a result that hangs on the code and the settings, and on these parts."""
        return key_of(kind, code_digest(), self.config.flat(), *parts)

    @property
    def fingerprint(self) -> str | None:
        """What decides the encoder's vectors; None where they, and what comes of them, must not be kept."""
        found: str | None = getattr(self.encoder, "fingerprint", None)
        return found

    @property
    def judges(self) -> tuple[object, ...]:
        """What else the result of a comparison hangs on."""
        return (self.fingerprint, self.cards)
