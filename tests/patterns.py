"""Every regular expression that a package holds, found in its modules."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from types import ModuleType


def patterns_of(package: ModuleType) -> dict[str, re.Pattern[str]]:
    """The patterns of a package by module and name, those within tables and rules included, each once."""
    found: dict[str, re.Pattern[str]] = {}
    for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        for name, value in vars(importlib.import_module(info.name)).items():
            for place, pattern in enumerate(_within(value)):
                if all(pattern is not other for other in found.values()):
                    found[f"{info.name}.{name}[{place}]"] = pattern
    return found


def _within(value: object, depth: int = 4) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        yield value
    elif depth and isinstance(value, (tuple, list, frozenset)):
        for one in value:
            yield from _within(one, depth - 1)
    elif depth and isinstance(value, dict):
        for one in value.values():
            yield from _within(one, depth - 1)
    elif depth and is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _within(getattr(value, field.name), depth - 1)
