"""The finding or pair that an id names."""

from __future__ import annotations

import difflib
from itertools import chain
from typing import Final

from crosscheck.errors import InputError
from crosscheck.model import Finding, Pair, Report

LEAST: Final = 4
"""Characters of an id that must be given."""
_NAMED: Final = 5
"""Ids that a message names."""
_TOLD: Final = 40
"""Characters of what was asked for that a message repeats."""


def find_entry(report: Report, wanted: str) -> Finding | Pair:
    """The finding or pair of an id; the finding where both have it, since it shows its pair.

    Args:
        report: any report.
        wanted: an id, or its first characters, four at least, as long as they are nobody else's.

    Raises:
        InputError: too short, unknown or ambiguous; the message names ids that are near.

    Returns:
        What has the id.
    """
    places: tuple[tuple[Finding | Pair, ...], ...] = (report.findings, report.slips, report.agreements, report.pairs)
    entries: dict[str, Finding | Pair] = {}
    for entry in chain.from_iterable(places):
        entries.setdefault(entry.id, entry)
    name, asked = wanted.strip().lower(), repr(wanted[:_TOLD])
    found = [name] if name in entries else [own for own in entries if own.startswith(name)]
    if len(name) < LEAST:
        raise InputError(f"{asked} is too short for an ID; give its first {LEAST} characters or more")
    if not found:
        near = difflib.get_close_matches(name, list(entries), n=3, cutoff=0.5)
        remedy = (
            f"near ones are {', '.join(near)}" if near else "IDs stand behind the report's headings, and are the id of each pair"
        )
        raise InputError(f"{asked}: no finding or pair of this report has that ID; {remedy}")
    if len(found) > 1:
        more = f" and {len(found) - _NAMED} more" if len(found) > _NAMED else ""
        raise InputError(f"{asked} is the beginning of several IDs: {', '.join(found[:_NAMED])}{more}; give more of it")
    return entries[found[0]]
