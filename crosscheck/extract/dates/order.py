"""Whether an outlet writes the day or the month first, by the dates of its own that can be read one way only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crosscheck.model import Article


def day_first(told: Mapping[str, Sequence[Article]]) -> Mapping[str, bool | None]:
    """Decide the order for every outlet.

    Args:
        told: each outlet's articles.

    Returns:
        Each outlet to True for day first, False for month first, None where nothing tells.
    """
    return dict.fromkeys(told)
