"""The bytes of an input: from a file or from standard input, unpacked where they are gzip, and named for messages."""

from __future__ import annotations

import difflib
import gzip
import hashlib
import sys
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from crosscheck.errors import InputError

STANDARD_INPUT = "-"
_GZIP_MAGIC = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class Source:
    """An input's content and how to speak of it.

    Attributes:
        name: what messages call it: the path as given, or "standard input".
        suffix: the lower-case file suffix without a final `.gz` (".csv"), "" for standard input.
        data: the content, unpacked.
        sha256: hexadecimal SHA-256 of the bytes as given, before unpacking.
    """

    name: str
    suffix: str
    data: bytes
    sha256: str


def printable(text: str, limit: int = 200) -> str:
    """`text` on one line and fit for any terminal: white space folded, control characters escaped, cut at `limit` characters."""
    folded = " ".join(text.split())
    safe = "".join(char if char.isprintable() else ascii(char)[1:-1] for char in folded)
    return safe if len(safe) <= limit else safe[: limit - 1] + "…"


def read_source(
    path: str, stdin: BinaryIO | None = None, wanted: str = "a CSV or JSON Lines file with one article a row"
) -> Source:
    """Read an input whole.

    Args:
        path: a file, or `-` for standard input.
        stdin: read in place of the process's standard input where `path` is `-`.
        wanted: what an empty input should have been, for the message.

    Returns:
        The unpacked content with its name and the hash of the bytes as given.

    Raises:
        InputError: the input is missing, a directory, unreadable, empty, or damaged gzip.
    """
    if path == STANDARD_INPUT:
        name, suffix, raw = "standard input", "", _read_standard_input(stdin)
    else:
        name, suffix, raw = printable(path), _suffix(path), _read_file(path)
    data = _unpack(raw, name)
    if not data.strip(b"\x00\t\n\r \xef\xbb\xbf\xfe\xff"):
        raise InputError(f"{name}: is empty; give {wanted}")
    return Source(name, suffix, data, hashlib.sha256(raw).hexdigest())


def _read_standard_input(stdin: BinaryIO | None) -> bytes:
    stream = sys.stdin.buffer if stdin is None else stdin
    if stream.isatty():
        raise InputError("standard input: is a terminal; pipe the articles in, or name a file")
    return stream.read()


def _read_file(path: str) -> bytes:
    file, name = Path(path), printable(path)
    try:
        return file.read_bytes()
    except FileNotFoundError:
        raise InputError(f"{name}: does not exist; {_nearest(file)}") from None
    except IsADirectoryError:
        raise InputError(f"{name}: is a directory; name one file in it, such as {_example(file)}") from None
    except PermissionError:
        raise InputError(f"{name}: may not be read; change its permissions, or copy it to a place of your own") from None
    except (OSError, ValueError) as error:
        problem = printable(getattr(error, "strerror", None) or str(error))
        raise InputError(f"{name}: cannot be read ({problem}); check the path") from None


def _nearest(file: Path) -> str:
    """What to do about a missing file: the most similar name in its folder, where there is one."""
    if not file.parent.is_dir():
        return f"there is no folder {printable(str(file.parent))} either; check the path"
    close = difflib.get_close_matches(file.name, sorted(_names(file.parent)), n=1)
    return f"did you mean {printable(str(file.with_name(close[0])))}?" if close else "check the path"


def _example(folder: Path) -> str:
    known = (".csv", ".csv.gz", ".tsv", ".jsonl")
    found = [name for name in sorted(_names(folder)) if name.lower().endswith(known)]
    return printable(str(folder / (found[0] if found else "articles.csv")))


def _names(folder: Path) -> list[str]:
    try:
        return [entry.name for entry in folder.iterdir() if entry.is_file()]
    except OSError:
        return []


def _suffix(path: str) -> str:
    suffixes = [suffix.lower() for suffix in Path(path).suffixes]
    if suffixes[-1:] == [".gz"]:
        suffixes.pop()
    return suffixes[-1] if suffixes else ""


def _unpack(raw: bytes, name: str) -> bytes:
    """The content of gzip, recognised by its first bytes whatever the file is called; other bytes as they are."""
    if not raw.startswith(_GZIP_MAGIC):
        return raw
    try:
        return gzip.decompress(raw)
    except (OSError, EOFError, zlib.error):
        raise InputError(f"{name}: is damaged or cut off gzip; fetch it again, or unpack it yourself and give the CSV") from None
