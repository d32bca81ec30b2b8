"""Results of stages as bytes and back: for other processes, for the cache, and to hold many of them in little memory.

Bytes may come from a folder that others can write to. So nothing but this package's own values, and the plain ones that they are
made of, is ever made of them.
"""

from __future__ import annotations

import hashlib
import io
import pickle
import zlib
from functools import lru_cache
from importlib import import_module
from importlib.resources import files
from typing import Final

_LEVEL: Final = 1
"""Of zlib: the fastest, at a third to a half of the size."""
_PLAIN: Final = frozenset(
    {
        ("decimal", "Decimal"),
        ("datetime", "date"),
        ("datetime", "datetime"),
        ("datetime", "timezone"),
        ("datetime", "timedelta"),
        ("builtins", "frozenset"),
        ("builtins", "set"),
    }
)
_KEY_BYTES: Final = 16


def pack(value: object) -> bytes:
    """A value as bytes.

    Args:
        value: made of this package's own classes, tuples, dictionaries, texts, numbers, decimals and days.
    """
    return zlib.compress(pickle.dumps(value, protocol=5), _LEVEL)


def unpack(data: bytes) -> object:
    """What `pack` made bytes of.

    Raises:
        ValueError: these bytes are none of its own, or hold something that is none of our values.
    """
    try:
        return _Unpickler(io.BytesIO(zlib.decompress(data))).load()
    except Exception as error:  # whatever damaged bytes make pickle raise, which can be anything
        raise ValueError(f"cannot be unpacked: {error}") from error


class _Unpickler(pickle.Unpickler):
    """Makes our own values and plain ones, and calls nothing else."""

    def find_class(self, module: str, name: str) -> object:
        """The class of that name; refused unless it is one of ours or a plain one."""
        if (module, name) not in _PLAIN and not module.startswith("crosscheck."):
            raise pickle.UnpicklingError(f"{module}.{name} is no value of crosscheck")
        found = getattr(import_module(module), name)
        if not isinstance(found, type):
            raise pickle.UnpicklingError(f"{module}.{name} is no class")
        return found


def key_of(*parts: object) -> bytes:
    """What tells one result from all others: 16 bytes.

    Args:
        parts: all that the result depends on: texts, bytes, or values whose `repr` tells all of them.
    """
    digest = hashlib.blake2b(digest_size=_KEY_BYTES)
    for part in parts:
        told = part if isinstance(part, str | bytes) else repr(part)
        data = told if isinstance(told, bytes) else told.encode("utf-8", "surrogatepass")
        digest.update(len(data).to_bytes(8) + data)
    return digest.digest()


@lru_cache(maxsize=1)
def code_digest() -> bytes:
    """16 bytes that tell this code from any other, by every file of the package: no result outlives the code that made it."""
    digest = hashlib.blake2b(digest_size=_KEY_BYTES)
    folders = [files("crosscheck")]
    for folder in folders:
        for entry in sorted(folder.iterdir(), key=lambda one: one.name):
            if entry.is_dir() and entry.name != "__pycache__":
                folders.append(entry)
            elif entry.name.endswith((".py", ".json")):
                digest.update(entry.name.encode() + b"\0" + entry.read_bytes())
    return digest.digest()
