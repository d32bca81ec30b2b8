"""Results to files and to standard output: whole or not at all."""

from __future__ import annotations

import os
import secrets
import stat
import sys
from collections.abc import Iterable
from pathlib import Path

from crosscheck.adapters.source import printable
from crosscheck.errors import OutputError

STANDARD_OUTPUT = "-"


def write_output(path: str, text: str | Iterable[str]) -> None:
    """Write a result as UTF-8, its line ends unchanged.

    A file is written beside its place and then moved there, so that a reader sees the old result or the new one, never half
    of one. Missing parent folders are made; an existing file keeps its permissions, and a link keeps pointing where it did.

    Args:
        path: a file, or `-` for standard output.
        text: the result, or its parts, each made only when the one before it is written. What UTF-8 cannot hold (lone
            surrogates) is written as an escape.

    Raises:
        OutputError: the place cannot be written to; the message names it and the remedy.
    """
    texts = [text] if isinstance(text, str) else text
    if path == STANDARD_OUTPUT:
        stream_output(texts)
        return
    name = printable(path)
    try:
        _write_file(Path(path), (one.encode("utf-8", "backslashreplace") for one in texts))
    except IsADirectoryError:
        raise OutputError(f"{name}: is a directory; name a file in it") from None
    except (FileExistsError, NotADirectoryError):
        raise OutputError(f"{name}: part of its path is a file, not a folder; choose another place with -o") from None
    except PermissionError:
        raise OutputError(f"{name}: may not be written; choose another place with -o") from None
    except (OSError, ValueError) as error:
        problem = printable(getattr(error, "strerror", None) or str(error))
        raise OutputError(f"{name}: cannot be written ({problem}); choose another place with -o") from None


def stream_output(texts: Iterable[str]) -> bool:
    """Write a result to standard output as it comes, as UTF-8.

    Args:
        texts: the result in parts, each made only when the one before it is written.

    Returns:
        False where the reader left before the end; the remaining parts are not made then.

    Raises:
        OutputError: standard output cannot be written to.
    """
    return all(_write_standard_output(text.encode("utf-8", "backslashreplace")) for text in texts)


def _write_standard_output(data: bytes) -> bool:
    """Writes, and tells whether anybody reads on."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return True
    except BrokenPipeError:
        # The reader has seen enough (`| head`). What Python still holds for it goes nowhere, or its exit would complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return False
    except OSError as error:
        raise OutputError(f"standard output: cannot be written ({error.strerror}); write to a file with -o") from None


def _write_file(path: Path, parts: Iterable[bytes]) -> None:
    target = path.resolve()
    if target.is_dir():
        raise IsADirectoryError
    if target.exists() and not target.is_file():
        # A device or a pipe: there is no place beside it, and nothing to keep whole.
        with target.open("wb") as file:
            file.writelines(parts)
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.parent / f".crosscheck-{secrets.token_hex(8)}.tmp"
    try:
        with draft.open("xb") as file:
            file.writelines(parts)
        if target.exists():
            draft.chmod(stat.S_IMODE(target.stat().st_mode))
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)
