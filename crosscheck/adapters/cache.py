"""What runs remember for later ones: a bounded store of bytes under keys, in one file.

SQLite keeps the file whole under several processes and after a kill in mid-write. What cannot be read, or does not match its
checksum, counts as absent: a damaged cache costs time and is never an error. It holds words of the articles, so that its file is
for its owner alone.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import sys
import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from crosscheck.errors import OutputError

T = TypeVar("T")

LIMIT_BYTES: Final = 1024 * 1024 * 1024
"""Size of the cache, beyond which what was used longest ago goes: about 100,000 articles, of which each is told by several."""

_FILE: Final = "cache.sqlite3"
_KEPT_SHARE: Final = 0.8
"""Of the limit, what is left when something has to go, so that this is seldom."""
_WAIT_SECONDS: Final = 10.0
"""How long to wait while another process writes."""
_CHECK_BYTES: Final = 8
_AT_ONCE: Final = 500
_FRESH_SECONDS: Final = 3600
"""What was used so lately need not be noted as used again."""
_COUNT: Final = "SELECT count(*) FROM entries"
_SETTINGS: Final = """
    PRAGMA auto_vacuum = INCREMENTAL;
    PRAGMA synchronous = OFF;
    CREATE TABLE IF NOT EXISTS entries (key BLOB PRIMARY KEY, used INTEGER NOT NULL, value BLOB NOT NULL);
    CREATE INDEX IF NOT EXISTS by_use ON entries (used);
"""


@dataclass(frozen=True, slots=True)
class CacheInfo:
    """What a cache holds.

    Attributes:
        path: its file.
        entries: how many results and vectors are in it; 0 where there is no file.
        size: bytes that they take.
        limit: bytes that they may take.
    """

    path: str
    entries: int
    size: int
    limit: int


class Cache:
    """A store of bytes under keys.

    Args:
        folder: where its file is; made when something is first kept.
        limit: size in bytes beyond which what was used longest ago goes.
    """

    def __init__(self, folder: str, limit: int = LIMIT_BYTES) -> None:
        self._path = Path(folder) / _FILE
        self._limit = limit

    def load(self, keys: Collection[bytes]) -> dict[bytes, bytes]:
        """What is kept under keys.

        Args:
            keys: any number.

        Returns:
            Those of them that are there.
        """
        fresh = int(time.time()) - _FRESH_SECONDS
        rows = self._do(lambda connection: [row for some in _parts(sorted(keys)) for row in _select(connection, some)]) or []
        found = {key: value[_CHECK_BYTES:] for key, _, value in rows if _checksum(value[_CHECK_BYTES:]) == value[:_CHECK_BYTES]}
        used = [(int(time.time()), key) for key, used, _ in rows if used < fresh]
        if used:
            self._do(lambda connection: connection.executemany("UPDATE entries SET used = ? WHERE key = ?", used))
        return found

    def keep(self, entries: Mapping[bytes, bytes]) -> None:
        """Keep bytes under keys, all of them or, where the cache cannot be written, none.

        Args:
            entries: key to bytes.
        """
        if not entries:
            return
        rows = [(key, int(time.time()), _checksum(value) + value) for key, value in sorted(entries.items())]
        with suppress(OSError):
            self._make()
            self._do(lambda connection: self._write(connection, rows))

    def info(self) -> CacheInfo:
        """What the cache holds."""
        entries, size = self._do(lambda connection: (connection.execute(_COUNT).fetchone()[0], _size(connection))) or (0, 0)
        return CacheInfo(str(self._path), entries, size, self._limit)

    def clear(self) -> None:
        """Remove the cache's file, and those of vectors that earlier versions left beside it.

        Raises:
            OutputError: it may not be removed.
        """
        try:
            self._path.unlink(missing_ok=True)
            _journal(self._path).unlink(missing_ok=True)
            for vectors in self._path.parent.glob("*.vectors"):
                vectors.unlink(missing_ok=True)
        except OSError as error:
            raise OutputError(f"{self._path}: cannot be removed ({error.strerror}); remove it by hand") from None

    def _make(self) -> None:
        """Its folder and its file, which nobody but their owner may read."""
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600))

    def _do(self, work: Callable[[sqlite3.Connection], T]) -> T | None:
        """One transaction; None where there is no file, or it cannot be used. A file that is no database goes away."""
        if not self._path.exists():
            return None
        try:
            with closing(sqlite3.connect(self._path, timeout=_WAIT_SECONDS)) as connection:
                connection.executescript(_SETTINGS)
                with connection:
                    return work(connection)
        except sqlite3.OperationalError:  # locked for too long, not writable, no room
            return None
        except (sqlite3.DatabaseError, OverflowError, TypeError):
            with suppress(OSError):
                self._path.unlink(missing_ok=True)
            return None

    def _write(self, connection: sqlite3.Connection, rows: Sequence[tuple[bytes, int, bytes]]) -> None:
        """Keeps entries, and removes what was used longest ago until a part of the limit is free again."""
        connection.executemany("INSERT OR REPLACE INTO entries VALUES (?, ?, ?)", rows)
        size = _size(connection)
        if size <= self._limit:
            return
        excess, gone = size - int(self._limit * _KEPT_SHARE), []
        for key, length in connection.execute("SELECT key, length(value) FROM entries ORDER BY used, key"):
            if excess <= 0:
                break
            gone.append((key,))
            excess -= length
        connection.executemany("DELETE FROM entries WHERE key = ?", gone)
        connection.execute("PRAGMA incremental_vacuum").fetchall()


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


def _select(connection: sqlite3.Connection, keys: list[bytes]) -> list[tuple[bytes, int, bytes]]:
    marks = ",".join("?" * len(keys))
    return connection.execute(f"SELECT key, used, value FROM entries WHERE key IN ({marks})", keys).fetchall()  # noqa: S608 - marks


def _parts(keys: list[bytes]) -> Iterator[list[bytes]]:
    return (keys[at : at + _AT_ONCE] for at in range(0, len(keys), _AT_ONCE))


def _size(connection: sqlite3.Connection) -> int:
    names = ("page_count", "freelist_count", "page_size")
    pages, free, size = (int(connection.execute(f"PRAGMA {name}").fetchone()[0]) for name in names)
    return (pages - free) * size


def _journal(path: Path) -> Path:
    return path.with_name(path.name + "-journal")


def _checksum(value: bytes) -> bytes:
    return hashlib.blake2b(value, digest_size=_CHECK_BYTES).digest()
