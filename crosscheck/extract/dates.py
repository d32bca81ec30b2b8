"""Dates and clock times of news English, read against a reference day."""

from __future__ import annotations

import datetime as dt

from crosscheck.config import ExtractConfig
from crosscheck.model import Reading


def read_dates(text: str, reference: dt.date | None, config: ExtractConfig) -> tuple[Reading, ...]:  # noqa: ARG001
    """Read every date and clock time of one sentence.

    Args:
        text: the sentence.
        reference: the day relative dates count from, None where unknown.
        config: the extraction settings.

    Returns:
        Readings of kind `date` or `time`, sorted by start, non-overlapping, with offsets in code points of `text`.
    """
    return ()
