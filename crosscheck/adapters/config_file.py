"""Settings from a TOML file: one table for each section of `Config`, one key for each setting, everything else refused."""

from __future__ import annotations

import dataclasses
import difflib
import math
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from crosscheck.adapters.source import printable
from crosscheck.config import Config, limits
from crosscheck.errors import ConfigError

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_TYPE_NAMES: Mapping[type, str] = {
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    str: "a text in quotation marks",
    tuple: "a list",
}


def load_config(path: str | None) -> Config:
    """Read settings.

    Args:
        path: a TOML file with tables named like the sections of `Config`; None for the defaults.

    Returns:
        The defaults with the file's settings in their place.

    Raises:
        ConfigError: the file cannot be read, is no TOML, or holds an unknown section or setting, or a value of the wrong type
            or out of its range; the message names the file, the setting, and what would be valid.
    """
    if path is None:
        return Config()
    name, config = printable(path), Config()
    sections: dict[str, Any] = {part: getattr(config, part) for part in _names(config)}
    for section, settings in _read_toml(path, name).items():
        if section not in sections:
            raise ConfigError(f"{name}: there is no section [{printable(section, 60)}]; {_nearest(section, config)}")
        if not isinstance(settings, dict):
            raise ConfigError(f"{name}: {section} is a section, not a setting; write its settings below a line [{section}]")
        values = {key: _check(name, section, key, value, config) for key, value in settings.items()}
        sections[section] = dataclasses.replace(sections[section], **values)
    return Config(**sections)


def _read_toml(path: str, name: str) -> dict[str, object]:
    try:
        return tomllib.loads(Path(path).read_bytes().decode("utf-8-sig"))
    except FileNotFoundError:
        raise ConfigError(f"{name}: does not exist; check the path given to --config") from None
    except IsADirectoryError:
        raise ConfigError(f"{name}: is a directory; name a TOML file in it") from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{name}: is not valid TOML ({printable(str(error))}); correct it") from None
    except UnicodeDecodeError:
        raise ConfigError(f"{name}: is not UTF-8 text; save it as UTF-8") from None
    except (OSError, ValueError, RecursionError) as error:
        problem = printable(getattr(error, "strerror", None) or str(error))
        raise ConfigError(f"{name}: cannot be read ({problem}); check the path given to --config") from None


def _check(file: str, section: str, key: str, value: object, config: Config) -> object:
    """The value as the setting holds it, or ConfigError."""
    defaults = getattr(config, section)
    name = f"{section}.{printable(key, 60)}"
    if key not in _names(defaults):
        raise ConfigError(f"{file}: there is no setting {name}; {_nearest(key, config, section)}")
    default = getattr(defaults, key)
    expected = type(default)
    if expected is float and type(value) is int:
        value = float(value)
    elif expected is tuple and isinstance(value, list):
        value = tuple(value)
    if type(value) is not expected or (isinstance(value, tuple) and not _alike(value, default)):
        raise ConfigError(f"{file}: {name} must be {_TYPE_NAMES[expected]}, such as its default {_toml(default)}")
    if isinstance(value, int | float) and not isinstance(value, bool):
        low, high = limits(key)
        if not low <= value <= high or not math.isfinite(value):
            reach = f"{low:g} or more" if math.isinf(high) else f"from {low:g} to {high:g}"
            raise ConfigError(f"{file}: {name} is {value:g} and must be {reach}; its default is {_toml(default)}")
    return value


def _alike(items: tuple[object, ...], default: tuple[object, ...]) -> bool:
    kinds = {type(item) for item in default}
    return not kinds or all(type(item) in kinds for item in items)


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return f"[{', '.join(map(_toml, value))}]"
    return f'"{value}"' if isinstance(value, str) else f"{value}"


def _names(settings: DataclassInstance) -> tuple[str, ...]:
    """The names of a dataclass's fields: the sections of a `Config`, or the settings of a section."""
    return tuple(setting.name for setting in dataclasses.fields(settings))


def _nearest(given: str, config: Config, section: str | None = None) -> str:
    """Which name was probably meant, of the given section first and then of any; else all that there are."""
    own = _names(config) if section is None else _names(getattr(config, section))
    close = difflib.get_close_matches(given, own, n=1)
    if close:
        return f"did you mean {f'[{close[0]}]' if section is None else close[0]}?"
    homes = {key: part for part in _names(config) for key in _names(getattr(config, part))}
    close = difflib.get_close_matches(given, sorted(homes), n=1)
    if close:
        return f"did you mean {close[0]}, below a line [{homes[close[0]]}]?"
    return f"there are {', '.join(own)}" if own else f"[{section}] has no settings"
