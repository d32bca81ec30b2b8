"""Which texts a model reads together.

Texts are read together with texts of as many tokens, so that none is filled up and a vector depends on its text alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

CPU_TOKENS: Final = 512
"""Tokens in a batch on a processor, at most, unless two texts have more. On two cores a batch of 256 reaches 61% of the rate
of plain matrix products, one of 512 or 1,024 65 to 70%, one of 4,096 71%; with 1,024 the process takes 150 MB more."""
CPU_ROWS: Final = 64
"""Texts in a batch on a processor, at most."""
LEAST_TOKENS: Final = 32
"""Tokens in a batch on a processor, at least: a text is repeated until it has them. Matrix kernels round products of a few rows
differently from those of many; from 16 rows on, no difference was found with any number of rows."""
DEVICE_ROWS: Final = 128
"""Texts in a batch on an accelerator, always: its kernels round differently for every shape."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Texts that are read together.

    Attributes:
        rows: their numbers.
        size: how many texts the batch is filled up to, with its last one.
    """

    rows: tuple[int, ...]
    size: int


def batches(counts: Sequence[int], *, on_cpu: bool) -> Iterator[Batch]:
    """Put texts together by their length.

    Args:
        counts: tokens of each text.
        on_cpu: whether a processor reads them, or an accelerator.

    Yields:
        Batches of texts of one length, the longest first, so that workers that share them are done at about the same time.
    """
    groups: dict[int, list[int]] = defaultdict(list)
    for row, count in enumerate(counts):
        groups[count].append(row)
    for count, group in sorted(groups.items(), reverse=True):
        most = max(1, min(CPU_ROWS, CPU_TOKENS // max(1, count))) if on_cpu else DEVICE_ROWS
        least = -(-LEAST_TOKENS // max(1, count)) if on_cpu else DEVICE_ROWS
        for start in range(0, len(group), most):
            rows = tuple(group[start : start + most])
            yield Batch(rows, max(len(rows), least))
