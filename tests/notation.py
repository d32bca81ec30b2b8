"""Readings as the examples of the grammar and the tables of rows write them, so that a row can be compared with what is read.

`surface = kind value unit /rate trend` for quantities, `surface = first[/last] modifier @minutes` for dates, and after them, of
what the row wants proved, `; what=… ; status=… ; role=… ; mood=… ; speaker=… ; quoted=yes ; units=A,B ; conversion=110 pound`.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from crosscheck.extract.rule import EXAMPLE_DAY
from crosscheck.model import Reading

_DAY = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}|-): ")


class Row(NamedTuple):
    """An example taken apart: the text, the day it was published (None for "-"), and what is read, in notation."""

    text: str
    day: dt.date | None
    said: tuple[str, ...]


def row(example: str) -> Row:
    text, arrow, said = example.rpartition(" → ")
    if not arrow:
        raise ValueError(f"no arrow in {example!r}")
    day: dt.date | None = EXAMPLE_DAY
    led = _DAY.match(text)
    if led is not None:
        text, day = text[led.end() :], None if led[1] == "-" else dt.date.fromisoformat(led[1])
    return Row(text, day, () if said == "-" else tuple(part.strip() for part in said.split(" | ")))


def value(reading: Reading) -> str:
    """The interval in notation: 5, ~5, >=5, <5, 5..7, ~24..99, and 3:2 for a score."""
    bound = "" if reading.bound == "=" else reading.bound
    if reading.kind == "score":
        return f"{reading.low:f}:{reading.high:f}"
    if reading.low is None or reading.high is None or reading.low == reading.high:
        return f"{bound}{reading.low if reading.low is not None else reading.high:f}"
    return f"{bound}{reading.low:f}..{reading.high:f}"


def as_quantity(text: str, reading: Reading) -> str:
    rate = f"/{reading.per}" if reading.per else ""
    parts = (text[reading.start : reading.end], "=", reading.kind, value(reading), reading.unit, rate, reading.trend)
    return " ".join(part for part in parts if part)


def as_date(text: str, reading: Reading) -> str:
    days = "?" if reading.earliest is None else str(reading.earliest)
    if reading.latest != reading.earliest:
        days += f"/{reading.latest}"
    parts = [text[reading.start : reading.end], "=", days]
    if reading.modifier is not None:
        parts.append(reading.modifier)
    if reading.clock is not None:
        first, last = reading.clock
        parts.append(f"@{first}" if first == last else f"@{first}-{last}")
    return " ".join(parts)


def details(reading: Reading) -> dict[str, str]:
    """Whatever a row may prove of a reading beside its value."""
    found = reading.conversion
    return {
        "what": reading.what or "-",
        "status": reading.status or "-",
        "role": reading.role or "-",
        "mood": reading.mood,
        "speaker": reading.speaker or "-",
        "quoted": "yes" if reading.quoted else "no",
        "units": ",".join(reading.units) or "-",
        "conversion": "-" if found is None else f"{found.low:f} {found.unit} {_JUDGED[found.agrees]}".strip(),
        "grain": reading.grain or "-",
        "other": ",".join(f"{first}/{last}" if first != last else str(first) for first, last in reading.alternatives) or "-",
    }


_JUDGED = {None: "", True: "agrees", False: "differs"}


def as_said(text: str, reading: Reading, wanted: str) -> str:
    """A reading in notation, with those details that the row names."""
    names = re.findall(r"; ?([a-z]+)=", wanted)
    proved = details(reading)
    base = as_date(text, reading) if reading.is_date else as_quantity(text, reading)
    return "; ".join([base, *(f"{name}={proved[name]}" for name in names)])
