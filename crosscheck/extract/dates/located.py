"""Lengths of time that lie in the calendar: "in the past two weeks" ends on the day of publication, "in the next" begins."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from crosscheck.extract.dates.spans import ONE_DAY, Span, shifted_day
from crosscheck.model import Grain, Reading

_LEAD: Final = re.compile(
    r"\b(?:in|over|during|for|within|across|throughout|of|from)[ \u00a0](?:the[ \u00a0])?"
    r"(?P<which>past|last|previous|preceding|next|coming|following)[ \u00a0](?:about |roughly |nearly )?\Z",
    re.IGNORECASE,
)
_LEAD_REACH: Final = 40
"""Code points before a length of time in which its lead is looked for."""
_DAYS: Final[Mapping[str, int]] = MappingProxyType({"day": 1, "week": 7, "fortnight": 14})
_MONTHS: Final[Mapping[str, int]] = MappingProxyType({"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200})
_HOURS_A_DAY: Final = 24
_AHEAD: Final = frozenset({"next", "coming", "following"})
_WITHOUT_REFERENCE: Final = frozenset({"previous", "preceding", "following"})
"""Words that count from another time than publication."""


def located(text: str, readings: tuple[Reading, ...], reference: dt.date | None) -> tuple[Reading, ...]:
    """Give lengths of time that run up to the day of publication, or on from it, their days.

    Args:
        text: the sentence.
        readings: what was read in it.
        reference: the day of publication, None where unknown.

    Returns:
        The same readings; those of kind `duration` that lie in the calendar have `earliest` and `latest`.
    """
    if reference is None or not any(reading.kind == "duration" for reading in readings):
        return readings
    return tuple(_located(text, reading, reference) if reading.kind == "duration" else reading for reading in readings)


def _located(text: str, reading: Reading, reference: dt.date) -> Reading:
    lead = _LEAD.search(text, max(0, reading.start - _LEAD_REACH), reading.start)
    if lead is None or lead["which"].lower() in _WITHOUT_REFERENCE or reading.low is None or reading.low != reading.high:
        return reading
    ahead = lead["which"].lower() in _AHEAD
    try:
        span = _span(reading.low, reading.unit or "", reference, ahead=ahead)
    except (ValueError, OverflowError):
        return reading
    if span is None:
        return reading
    words = " ".join(text[lead.start() : reading.end].split())
    told = f"“{words}”: {span[0].day} {span[0]:%B %Y} to {span[1].day} {span[1]:%B %Y}"
    return replace(
        reading, earliest=span[0], latest=span[1], resolution="; ".join(part for part in (reading.resolution, told) if part)
    )


def _span(length: Decimal, unit: str, reference: dt.date, *, ahead: bool) -> Span | None:
    """So long before or after a day, None where the length is no whole number of days or months."""
    if length != length.to_integral_value() or not 0 < length <= 10_000:
        return None
    count, sign = int(length), 1 if ahead else -1
    if unit == "hour" and count % _HOURS_A_DAY == 0:
        count, unit = count // _HOURS_A_DAY, "day"
    if unit in _DAYS:
        other = reference + sign * count * _DAYS[unit] * ONE_DAY
    elif unit in _MONTHS:
        month: Grain = "month"
        other = shifted_day(reference, month, sign * count * _MONTHS[unit])
    else:
        return None
    return (reference, other) if ahead else (other, reference)
