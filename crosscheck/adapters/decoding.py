"""Bytes to text: UTF-8 and UTF-16 with or without a byte order mark, Windows-1252; and the refusal of what is no text."""

from __future__ import annotations

import codecs
import re

from crosscheck.errors import InputError

_MAGIC: tuple[tuple[bytes, str, str], ...] = (
    (b"PK\x03\x04", "a spreadsheet or zip archive", "open it and save it as CSV (UTF-8)"),
    (b"\xd0\xcf\x11\xe0", "an old Excel or Word file", "open it and save it as CSV (UTF-8)"),
    (b"\x89PNG", "a PNG image", "give a CSV of articles"),
    (b"\xff\xd8\xff", "a JPEG image", "give a CSV of articles"),
    (b"GIF8", "a GIF image", "give a CSV of articles"),
    (b"%PDF", "a PDF", "give a CSV of articles"),
    (b"PAR1", "a Parquet file", "save it as CSV (UTF-8)"),
    (b"SQLite format 3", "an SQLite database", "export the table as CSV (UTF-8)"),
    (b"\x1f\x8b", "packed with gzip twice", "unpack it once"),
    (b"BZh", "packed with bzip2", "unpack it, or pack it with gzip"),
    (b"\xfd7zXZ\x00", "packed with xz", "unpack it, or pack it with gzip"),
    (b"\x28\xb5\x2f\xfd", "packed with zstd", "unpack it, or pack it with gzip"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive", "unpack it, or pack it with gzip"),
    (b"\x7fELF", "a program", "give a CSV of articles"),
)
"""First bytes of what people pass by mistake: magic, what it is, what to do."""

_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks; the UTF-32 ones come first because that of UTF-32-LE begins with that of UTF-16-LE."""

_SAMPLE = 1 << 16
"""Bytes looked at to tell text from binary content."""

_CONTROL_SHARE = 0.05
"""Content with more control characters than this is no text: random bytes hold about a tenth, text none."""

_NULL_SHARE = 0.4
"""UTF-16 of Latin text has a null in about every second byte, all of them on one side of the pairs."""

_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\v\f\r\x1a\x1b")
_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_HIGH = re.compile(rb"[\x80-\xff]")


def decode(data: bytes, name: str) -> str:
    """Decode an input.

    A byte order mark decides; else the null pattern of UTF-16; else UTF-8 where it is valid. What is left is Windows-1252,
    or UTF-8 with stray Windows-1252 bytes where the UTF-8 sequences prevail. Nothing is dropped or newline-translated.

    Args:
        data: the content, unpacked.
        name: what the error calls the input.

    Returns:
        The text without its byte order mark.

    Raises:
        InputError: the content is no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "crosscheck-windows-1252" if encoding == "utf-8" else "replace")
    for magic, what, remedy in _MAGIC:
        if data.startswith(magic):
            raise InputError(f"{name}: is {what}, not text; {remedy}")
    wide = _utf16_without_mark(data)
    if wide:
        return data.decode(wide, "replace")
    sample = data[:_SAMPLE]
    if len(sample) - len(sample.translate(None, _CONTROLS)) > _CONTROL_SHARE * len(sample):
        raise InputError(f"{name}: is binary, not text; open it in the program that made it and save it as CSV (UTF-8)")
    return _decode_narrow(data)


def _utf16_without_mark(data: bytes) -> str | None:
    even, odd = data[:_SAMPLE:2], data[1:_SAMPLE:2]
    floor = _NULL_SHARE * len(odd)
    if odd.count(0) > floor and even.count(0) == 0:
        return "utf-16-le"
    if even.count(0) > floor and odd.count(0) == 0:
        return "utf-16-be"
    return None


def _decode_narrow(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        sequences = _MULTIBYTE.findall(data)
        stray = len(_HIGH.findall(data)) - sum(map(len, sequences))
        if len(sequences) > stray:
            return data.decode("utf-8", "crosscheck-windows-1252")
        return _windows_1252(data)


def _windows_1252(data: bytes) -> str:
    """Decode Windows-1252 as browsers do: its five unassigned bytes become the control characters of the same number."""
    return "".join(_WINDOWS_1252[byte] for byte in data) if _UNASSIGNED.search(data) else data.decode("cp1252")


def _decode_stray_byte(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return _windows_1252(error.object[error.start : error.end]), error.end


_UNASSIGNED = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
_WINDOWS_1252: tuple[str, ...] = tuple(
    chr(byte) if _UNASSIGNED.match(bytes([byte])) else bytes([byte]).decode("cp1252") for byte in range(256)
)
codecs.register_error("crosscheck-windows-1252", _decode_stray_byte)
