"""Vectors of texts that an earlier run encoded are not encoded again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol, runtime_checkable

import numpy as np

from crosscheck.adapters.packing import key_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from crosscheck.adapters.cache import Cache


@runtime_checkable
class Preparable(Protocol):
    """An encoder that takes long to get ready, and can do so while other work goes on."""

    def prepare(self) -> None:
        """Begins to get ready."""
        ...


def prepare(encoder: object) -> None:
    """Lets an encoder begin to get ready, where it can."""
    if isinstance(encoder, Preparable):
        encoder.prepare()


class FingerprintedEncoder(Protocol):
    """An encoder that can tell what decides its vectors."""

    @property
    def name(self) -> str:
        """The model's name."""
        ...

    @property
    def fingerprint(self) -> str | None:
        """Equal for two encoders only if they give equal bits; None where vectors must not be kept."""
        ...

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors, one a text."""
        ...


class CachedEncoder:
    """An encoder that asks another one only for texts whose vectors it does not hold.

    Vectors are kept as exact float32, under the fingerprint of all that decides their bits.

    Args:
        encoder: whom to ask.
        cache: where vectors are kept.
    """

    def __init__(self, encoder: FingerprintedEncoder, cache: Cache) -> None:
        self._encoder = encoder
        self._cache = cache
        self._fingerprint = encoder.fingerprint

    @property
    def name(self) -> str:
        """The model's name, for reports."""
        return self._encoder.name

    @property
    def fingerprint(self) -> str | None:
        """That of the encoder which is asked."""
        return self._fingerprint

    def prepare(self) -> None:
        """Tells the encoder which is asked that it probably will be."""
        prepare(self._encoder)

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """The vectors of texts, the same bits as the other encoder's.

        Args:
            texts: any number of texts, in any order, with repetitions.

        Returns:
            float32 of shape (texts, dimensions), rows in the caller's order and of unit length; (0, 0) for no texts.

        Raises:
            ModelError: as the other encoder raises it.
        """
        if self._fingerprint is None or not texts:
            return self._encoder.encode(texts)
        keys = {text: key_of("vector", self._fingerprint, text) for text in dict.fromkeys(texts)}
        known = {key: np.frombuffer(data, dtype="<f4") for key, data in self._cache.load(keys.values()).items()}
        missing = [text for text, key in keys.items() if key not in known]
        if missing:
            fresh = self._encoder.encode(missing)
            made = {keys[text]: vector for text, vector in zip(missing, fresh, strict=True)}
            self._cache.keep({key: vector.astype("<f4", copy=False).tobytes() for key, vector in made.items()})
            known |= made
        return np.stack([known[keys[text]] for text in texts]).astype(np.float32, copy=False)
