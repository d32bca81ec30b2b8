"""Stand-ins that really do their work, only without a model's weights."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


class HashingEncoder:
    """Bags of words hashed into unit vectors: texts that share words are near each other, in any process alike.

    `asked` holds every batch of texts that came, for tests of who asks for what.
    """

    name = "hashing"
    fingerprint: str | None = "hashing-1"
    dimensions = 256

    def __init__(self) -> None:
        self.asked: list[tuple[str, ...]] = []

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.asked.append(tuple(texts))
        if not texts:
            return np.zeros((0, self.dimensions), dtype=np.float32)
        return np.stack([self._vector(text) for text in texts])

    def _vector(self, text: str) -> NDArray[np.float32]:
        vector = np.zeros(self.dimensions, dtype=np.float32)
        for word in re.findall(r"\w+", text.lower()) or [""]:
            digest = hashlib.blake2b(word.encode("utf-8", "surrogatepass"), digest_size=4).digest()
            vector[int.from_bytes(digest[:2]) % self.dimensions] += 1 if digest[2] % 2 else -1
        if not vector.any():  # words that cancel out
            vector[0] = 1
        return vector / np.linalg.norm(vector)
