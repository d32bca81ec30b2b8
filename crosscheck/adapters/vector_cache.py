"""Vectors kept between runs, so that articles seen before are not encoded again.

A run that met new texts leaves one new file, written aside and renamed; files are never changed afterwards. So runs may share
a folder at any time. Whatever cannot be read, or does not match its checksum, counts as absent: a damaged cache costs time and
is never an error. Vectors are kept as exact float32, under a fingerprint of all that decides their bits.

A file is a header, then for each vector the 16-byte digest of (fingerprint, text) and an 8-byte checksum, then the vectors,
read through a memory map. No text is in it.
"""

from __future__ import annotations

import hashlib
import os
import struct
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

LIMIT_BYTES: Final = 512 * 1024 * 1024
"""Size of the whole cache, beyond which the files used longest ago go: about 340,000 vectors of the default model."""

_SUFFIX: Final = ".vectors"
_HEADER: Final = struct.Struct("<8sQQ")  # what kind of file, vectors, dimensions
_KIND: Final = b"xcheck-1"
_KEY_BYTES: Final = 16
_CHECK_BYTES: Final = 8
_ENTRY_BYTES: Final = _KEY_BYTES + _CHECK_BYTES


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

    Args:
        encoder: whom to ask.
        folder: where vectors are kept; created when the first are written.
        limit: size of the folder's vectors in bytes, beyond which the files used longest ago are removed.
    """

    def __init__(self, encoder: FingerprintedEncoder, folder: str, limit: int = LIMIT_BYTES) -> None:
        self._encoder = encoder
        self._folder = Path(folder)
        self._limit = limit
        self._fingerprint = encoder.fingerprint

    @property
    def name(self) -> str:
        """The model's name, for reports."""
        return self._encoder.name

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
        keys = {text: _digest(self._fingerprint, text) for text in dict.fromkeys(texts)}
        known = self._read(frozenset(keys.values()))
        missing = [text for text, key in keys.items() if key not in known]
        if missing:
            fresh = self._encoder.encode(missing)
            known = {**known, **{keys[text]: vector for text, vector in zip(missing, fresh, strict=True)}}
            with suppress(OSError):
                self._write([keys[text] for text in missing], fresh)
        return np.stack([known[keys[text]] for text in texts])

    def _read(self, wanted: frozenset[bytes]) -> Mapping[bytes, NDArray[np.float32]]:
        found: dict[bytes, NDArray[np.float32]] = {}
        for path in _files(self._folder, f"{self._prefix}-*"):
            hits = _read_file(path, wanted)
            if hits:
                found.update(hits)
                with suppress(OSError):
                    os.utime(path)
            if len(found) == len(wanted):
                break
        return found

    def _write(self, keys: Sequence[bytes], vectors: NDArray[np.float32]) -> None:
        name = hashlib.blake2b(b"".join(sorted(keys)), digest_size=16).hexdigest()
        self._folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=self._folder, prefix="writing-", suffix=_SUFFIX, delete=False) as stream:
            try:
                stream.write(_HEADER.pack(_KIND, *vectors.shape))
                stream.write(b"".join(key + _checksum(vector) for key, vector in zip(keys, vectors, strict=True)))
                stream.write(vectors.astype("<f4", copy=False).tobytes())
                stream.close()
                Path(stream.name).replace(self._folder / f"{self._prefix}-{name}{_SUFFIX}")
            except BaseException:
                Path(stream.name).unlink(missing_ok=True)
                raise
        self._trim()

    def _trim(self) -> None:
        """Removes the files used longest ago until the rest fits; of equal age, in the order of their names."""
        sized = []
        for path in _files(self._folder, "*"):
            with suppress(OSError):
                stat = path.stat()
                sized.append((stat.st_mtime_ns, path.name, stat.st_size, path))
        excess = sum(size for _, _, size, _ in sized) - self._limit
        for _, _, size, path in sorted(sized):
            if excess <= 0:
                return
            with suppress(OSError):
                path.unlink()
                excess -= size

    @property
    def _prefix(self) -> str:
        return (self._fingerprint or "")[:16]


def default_folder() -> str | None:
    """Where this platform keeps a user's caches, in a folder of our own; None for a user without a home."""
    try:
        home = Path.home()
    except RuntimeError:
        return None
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Caches"
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache")
    return str(base / "crosscheck")


def _files(folder: Path, pattern: str) -> list[Path]:
    try:
        return sorted(folder.glob(pattern + _SUFFIX))
    except OSError:
        return []


def _digest(fingerprint: str, text: str) -> bytes:
    return hashlib.blake2b(f"{fingerprint}\0{text}".encode("utf-8", "surrogatepass"), digest_size=_KEY_BYTES).digest()


def _checksum(vector: NDArray[np.float32]) -> bytes:
    return hashlib.blake2b(vector.tobytes(), digest_size=_CHECK_BYTES).digest()


def _read_file(path: Path, wanted: frozenset[bytes]) -> dict[bytes, NDArray[np.float32]]:
    """The wanted vectors of one file, those with a wrong checksum left out."""
    try:
        with path.open("rb") as stream:
            kind, rows, dimensions = _HEADER.unpack(stream.read(_HEADER.size).ljust(_HEADER.size, b"\0"))
            size = _HEADER.size + rows * _ENTRY_BYTES + rows * dimensions * 4
            if kind != _KIND or rows * dimensions == 0 or path.stat().st_size != size:
                return {}
            entries = stream.read(rows * _ENTRY_BYTES)
            vectors = np.memmap(path, dtype="<f4", mode="r", offset=stream.tell(), shape=(rows, dimensions))
    except (OSError, ValueError):
        return {}
    found: dict[bytes, NDArray[np.float32]] = {}
    for row in range(rows):
        entry = entries[row * _ENTRY_BYTES : (row + 1) * _ENTRY_BYTES]
        key, check = entry[:_KEY_BYTES], entry[_KEY_BYTES:]
        if key in wanted and _checksum(vectors[row]) == check:
            found[key] = np.array(vectors[row], dtype=np.float32)
    return found
