"""Whether an earlier run went over the very same file: if not, the model is loaded even before the file is read."""

from __future__ import annotations

from pathlib import Path

from crosscheck.adapters.cache import Cache
from crosscheck.adapters.packing import code_digest, key_of


class SeenInput:
    """A file, and whether the cache remembers a run over it. It is a guess that costs or saves time, and changes no report.

    Args:
        path: a file; standard input and what cannot be read are like a file that was seen.
        cache: where runs are remembered, None for nowhere.
    """

    def __init__(self, path: str, cache: Cache | None) -> None:
        self._cache = cache
        try:
            self._key: bytes | None = key_of("seen", code_digest(), Path(path).read_bytes())
        except (OSError, ValueError):
            self._key = None

    @property
    def new(self) -> bool:
        """True where the file can be read, and no run over it is remembered."""
        return self._key is not None and (self._cache is None or not self._cache.load([self._key]))

    def remember(self) -> None:
        """Remembers that a run over the file ended well."""
        if self._cache is not None and self._key is not None:
            self._cache.keep({self._key: b""})
