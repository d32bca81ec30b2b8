"""How one reading was understood, in the words of a person who explains it: the value first, then what else was read of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from crosscheck.model import Conversion, Mood, Reading, Role, Trend
from crosscheck.render.wording import COUNTED, listed
from crosscheck.values import format_decimal, normalised, unit_name

if TYPE_CHECKING:
    from collections.abc import Iterator

_TREND: Final[dict[Trend, str]] = {"up": "a rise", "down": "a fall"}
_ROLE: Final[dict[Role, str]] = {
    "other": "besides those counted before",
    "part": "a part of a whole",
    "total": "the whole",
}
_MOOD: Final[dict[Mood, str]] = {
    "fact": "",
    "claimed": "claimed, not stated as a fact",
    "planned": "planned",
    "forecast": "forecast",
    "conditional": "possible, or under a condition",
    "negated": "said not to be so",
}


def readout(reading: Reading, surface: str) -> tuple[str, ...]:
    """A reading in words.

    Args:
        reading: any reading, resolved or not.
        surface: the words it was read from.

    Returns:
        The value in one uniform wording, and after it one short note for each further thing that was read: what is counted,
        change, status, role, mood, quotation, speaker, conversion, other readings, and how it was resolved.
    """
    return (normalised(reading), *(note for note in _notes(reading, surface) if note))


def _notes(reading: Reading, surface: str) -> Iterator[str]:
    """Whatever else was read, "" for what was not."""
    yield _TREND[reading.trend] if reading.trend else ""
    yield f"{'counts' if reading.kind in COUNTED else 'of'} “{reading.what}”" if reading.what else ""
    yield reading.status or ""
    yield _ROLE[reading.role] if reading.role else ""
    yield _MOOD[reading.mood]
    yield "in a quotation" if reading.quoted else ""
    yield f"said by “{reading.speaker}”" if reading.speaker else ""
    yield _converted(reading.conversion) if reading.conversion else ""
    yield f"could also be {_or([_unit(unit, plural=True) for unit in reading.units])}" if reading.units else ""
    for first, last in reading.alternatives:
        # The hour stays whatever its day is.
        hour = reading.kind == "time"
        other = replace(reading, kind="date", clock=None, modifier=None) if hour else reading
        yield f"{'its day ' if hour else ''}could also be {normalised(replace(other, earliest=first, latest=last))}"
    yield reading.resolution.removeprefix(f"“{' '.join(surface.split())}”").lstrip(": ")
    yield "the day is not known" if not reading.resolved and not reading.resolution else ""


def _converted(found: Conversion) -> str:
    """The second value with what comes of checking it."""
    span = format_decimal(found.low)
    if found.high != found.low:
        span += f" to {format_decimal(found.high)}"
    unit = _unit(found.unit, plural=found.high != 1)
    told = f"{unit} {span}" if unit.isupper() else f"{span} {unit}"
    if found.agrees is None:
        return f"also given as {told}"
    if found.agrees:
        return f"also given as {told}, which fits"
    return f"also given as {told}, which does not fit" + (f": it would be {found.expected}" if found.expected else "")


def _unit(unit: str, *, plural: bool) -> str:
    """A unit's name; codes of currencies as they are."""
    return unit if unit.isupper() else unit_name(unit, plural=plural)


def _or(items: list[str]) -> str:
    return listed(items).replace(" and ", " or ")
