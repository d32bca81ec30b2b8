"""JSON Lines to a table; a JSON array of objects, or a feed's `{"articles": [...]}`, is read just as well."""

from __future__ import annotations

import json
import re

from crosscheck.adapters.table import Fault, Row, Table

JSON_SUFFIXES: tuple[str, ...] = (".jsonl", ".ndjson", ".json")
_JSON_START = re.compile(r'\s*(?:\{\s*"|\[\s*[{\]])')
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_NAME_KEYS: tuple[str, ...] = ("name", "title", "domain")
"""Keys under which an object names itself, as in the `source` of news APIs."""


def looks_like_json(text: str, suffix: str) -> bool:
    """True where the file's suffix says JSON, or its first characters do."""
    return suffix in JSON_SUFFIXES or _JSON_START.match(text) is not None


def read_json(text: str) -> Table:
    """Read one object a line, or one array of objects.

    Numbers keep their digits as written; null is an empty cell. Columns come in the order in which the keys first appear.

    Args:
        text: the whole input.

    Returns:
        Every object as a row; lines that are no object carry a fault.
    """
    values = _whole(text)
    if values is None:
        # Only "\n" ends a line here: JSON strings may hold the other characters that str.splitlines takes for line ends.
        values = [_parse(line) for line in text.split("\n") if line.strip()]
    names = tuple(dict.fromkeys(name for value in values if isinstance(value, dict) for name in value))
    return Table(names, tuple(_row(number, value, names) for number, value in enumerate(values, 1)))


def _parse(text: str) -> object:
    """The value of a JSON text, numbers as text; a `Fault` where it is no JSON."""
    try:
        return json.loads(text, parse_int=str, parse_float=str, parse_constant=str)
    except (ValueError, RecursionError) as error:
        problem = f": {error.msg.lower()} at character {error.pos + 1}" if isinstance(error, json.JSONDecodeError) else ""
        return Fault("bad-json", f"the line is no JSON{problem}")


def _whole(text: str) -> list[object] | None:
    """The objects of a text that is one JSON document, None where it is not."""
    document = _parse(text) if text.lstrip().startswith(("[", "{")) else None
    if isinstance(document, dict) and isinstance(document.get("articles"), list):
        document = document["articles"]
    if isinstance(document, dict):
        return [document]
    return document if isinstance(document, list) else None


def _row(number: int, value: object, names: tuple[str, ...]) -> Row:
    if isinstance(value, Fault):
        return Row(number, (), value)
    if not isinstance(value, dict):
        return Row(number, (), Fault("bad-json", "the line is no JSON object"))
    cells = tuple(_cell(value.get(name)) for name in names)
    if any("\x00" in cell for cell in cells if cell):
        return Row(number, (), Fault("nul-byte", "a cell holds a NUL byte"))
    return Row(number, cells)


def _cell(value: object) -> str | None:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        value = next((value[key] for key in _NAME_KEYS if isinstance(value.get(key), str)), None)
    # A lone surrogate cannot be written to any file; its replacement is one code point, too, so that offsets stand.
    return _SURROGATE.sub("\ufffd", value) if isinstance(value, str) else None
