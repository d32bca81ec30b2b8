"""Average linkage over few pairs: what is not listed counts as 0, and no matrix is made."""

from __future__ import annotations

import heapq
from collections.abc import Mapping


def average_linkage(likeness: Mapping[tuple[int, int], float], threshold: float) -> list[list[int]]:
    """Agglomerate while the mean likeness between two clusters reaches a threshold.

    Args:
        likeness: of pairs (lower, higher), positive; every other pair has 0.
        threshold: over 0.

    Returns:
        The clusters of two or more, each sorted, sorted by their first members. The nearest two join first; of equally near
        ones, those that come first. The order of the mapping changes nothing.
    """
    sums: dict[int, dict[int, float]] = {}
    for (a, b), value in sorted(likeness.items()):
        sums.setdefault(a, {})[b] = value
        sums.setdefault(b, {})[a] = value
    members = {node: [node] for node in sums}
    queue = [(-value, a, b) for (a, b), value in likeness.items() if value >= threshold]
    heapq.heapify(queue)
    while queue:
        value, a, b = heapq.heappop(queue)
        if a not in members or b not in members or _mean(sums, members, a, b) != -value:
            continue
        for other, total in sums.pop(b).items():
            del sums[other][b]
            if other != a:
                sums[a][other] = sums[other][a] = sums[a].get(other, 0.0) + total
        members[a] = sorted((*members[a], *members.pop(b)))
        for other in sums[a]:
            mean = _mean(sums, members, a, other)
            if mean >= threshold:
                heapq.heappush(queue, (-mean, min(a, other), max(a, other)))
    return sorted(cluster for cluster in members.values() if len(cluster) > 1)


def _mean(sums: Mapping[int, Mapping[int, float]], members: Mapping[int, list[int]], a: int, b: int) -> float:
    """Rounded, so that the order in which numbers were added decides nothing."""
    return round(sums[a].get(b, 0.0) / (len(members[a]) * len(members[b])), 6)
