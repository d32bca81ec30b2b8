"""JSON as text, indented by two spaces: `json.dumps` indents in Python, part by part, which takes most of a report's time."""

from __future__ import annotations

import json
import math
import re
from json.encoder import encode_basestring
from typing import Final

# Legal in JSON, but a lone surrogate cannot be written as UTF-8, and many readers end a line at the others.
_BREAKING: Final = re.compile("[\x85\u2028\u2029\ud800-\udfff]")


class Written(str):
    """A value that is JSON already, as if it stood by itself: what many entries hold is written once."""

    __slots__ = ()


def written(value: object, margin: str = "\n") -> str:
    """A value as JSON, a line for each of its parts.

    Args:
        value: what `json.dumps` takes, its keys all strings, and whatever of it is `Written` already.
        margin: a line break and the indentation of the line on which the value begins.

    Returns:
        What `json.dumps` writes with an indent of two spaces, in text that any UTF-8 file can hold.
    """
    if isinstance(value, str):
        return value.replace("\n", margin) if isinstance(value, Written) else string(value)
    if isinstance(value, dict):
        inner = f"{margin}  "
        parts = [f"{string(key)}: {written(part, inner)}" for key, part in value.items()]
        return f"{{{inner}{f',{inner}'.join(parts)}{margin}}}" if parts else "{}"
    if isinstance(value, list):
        inner = f"{margin}  "
        parts = [written(part, inner) for part in value]
        return f"[{inner}{f',{inner}'.join(parts)}{margin}]" if parts else "[]"
    return plain(value)


def plain(value: object) -> str:
    """A number, a truth value or null as JSON.

    Raises:
        ValueError: it is a number that JSON lacks.
    """
    if value is None:
        return "null"
    if type(value) is float and math.isfinite(value):
        return repr(value)
    return json.dumps(value, allow_nan=False)


def string(text: str) -> str:
    """A text as JSON, with what some readers cannot hold as escapes."""
    told = encode_basestring(text)
    return told if told.isascii() else breaking_escaped(told)


def breaking_escaped(text: str) -> str:
    """JSON without the characters that end a line for some readers, and without lone surrogates."""
    return _BREAKING.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
