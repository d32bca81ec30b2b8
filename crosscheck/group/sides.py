"""The answers of a finding: mentions whose values are equal stand on one side, however they were written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType

from crosscheck.group.origins import Heard, hear
from crosscheck.model import Mark, Mention, Pair, Side
from crosscheck.values import normalised


def sides_of(
    mentions: Sequence[Mention],
    pairs: Sequence[Pair],
    origins: Mapping[str, str],
    marks: Mapping[Mention, frozenset[Mark]] = MappingProxyType({}),
) -> tuple[Side, ...]:
    """Sort mentions by the answer they give.

    Args:
        mentions: the finding's, in order.
        pairs: its pairs: values that they call the same are one side, unless they call some of them different.
        origins: article id to origin.
        marks: by what a mention shares an origin with others, beside its article's.

    Returns:
        The sides, those of most origins first, then of most outlets, then by value.
    """
    by_value = _by_value(mentions)
    heard = hear(mentions, origins, marks)
    sides = [_side(rows, heard) for rows in _merged(by_value, pairs)]
    return tuple(sorted(sides, key=_order))


def _by_value(mentions: Sequence[Mention]) -> dict[str, list[Mention]]:
    """Mentions by their value, told apart by the direction of a change where both directions occur."""
    both_ways = {"up", "down"} <= {m.reading.trend for m in mentions}
    by_value: dict[str, list[Mention]] = {}
    for mention in mentions:
        told = normalised(mention.reading)
        trend = mention.reading.trend if both_ways else None
        by_value.setdefault(f"{trend} {told}" if trend else told, []).append(mention)
    return by_value


def _merged(by_value: Mapping[str, list[Mention]], pairs: Sequence[Pair]) -> list[tuple[str, list[Mention]]]:
    """Values that pairs call the same under one wording: the one that is sure, then that of the most mentions."""
    value = {mention: told for told, rows in by_value.items() for mention in rows}
    same: set[frozenset[str]] = set()
    different: set[frozenset[str]] = set()
    for pair in pairs:
        left, right = pair.alignment.left, pair.alignment.right
        agree = pair.verdict.relation == "same" and not _finer(left, right)
        (same if agree else different).add(frozenset((value[left], value[right])))
    groups: list[list[str]] = []
    unsure = {told: any(m.reading.alternatives for m in rows) for told, rows in by_value.items()}
    for told in sorted(by_value, key=lambda told: (unsure[told], -len(by_value[told]), told)):
        home = next((g for g in groups if all(frozenset((told, other)) in same - different for other in g)), None)
        if home is None:
            groups.append([told])
        else:
            home.append(told)
    return [(group[0], [mention for told in group for mention in by_value[told]]) for group in groups]


def _finer(left: Mention, right: Mention) -> bool:
    """Whether two readings of one day differ in its hours: one side would claim the hours of the other."""
    return left.reading.is_date and (left.reading.kind == "time" or left.reading.earliest == right.reading.earliest)


def _side(told: tuple[str, list[Mention]], heard: Heard) -> Side:
    value, rows = told
    return Side(
        value=value,
        outlets=tuple(sorted({m.outlet for m in rows})),
        origins=heard.count(rows),
        mentions=tuple(sorted(rows, key=lambda m: m.place)),
        shared=heard.shared(rows),
    )


def _order(side: Side) -> tuple[int, int, str, Decimal, str]:
    reading = side.mentions[0].reading
    low = reading.low if reading.low is not None else reading.high
    return -side.origins, -len(side.outlets), str(reading.earliest or ""), low or Decimal(0), side.value
