"""Pairs to findings: one question, its sides, a stable id, and the order in which a person should review them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from crosscheck.group.identity import stable_id
from crosscheck.group.origins import hear
from crosscheck.group.questions import LABEL, question
from crosscheck.group.sides import sides_of
from crosscheck.model import RELATIONS, Finding, Mark, Mention, Pair, Relation, Severity
from crosscheck.values import normalised

__all__ = ["group_pairs", "settle_tiers", "stable_id"]


def group_pairs(
    pairs: Sequence[Pair], origins: Mapping[str, str], marks: Mapping[Mention, frozenset[Mark]] = MappingProxyType({})
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """Group pairs into findings.

    Args:
        pairs: in their final order, since findings refer to them by position.
        origins: article id to origin.
        marks: by what a mention shares an origin with others, beside its article's.

    Returns:
        The findings a person should look at, worst first, and the questions on which all outlets agree.
    """
    found = [_finding(rows, pairs, origins, marks) for rows in _components(pairs)]
    found.sort(key=_order)
    return tuple(f for f in found if not _agreed(f)), tuple(f for f in found if _agreed(f))


def settle_tiers(pairs: Sequence[Pair]) -> tuple[Pair, ...]:
    """State one disagreement once: what is firm between two values of a question is firm wherever the two meet.

    Args:
        pairs: in any order.

    Returns:
        The same pairs in the same order; a possible conflict between two values becomes firm where another pair of the same
        slot states a conflict between the same two values.
    """
    firm = {_dispute(pair) for pair in pairs if pair.verdict.relation == "conflict" and pair.verdict.tier == "firm"}
    return tuple(
        replace(pair, verdict=replace(pair.verdict, tier="firm"))
        if pair.verdict.relation == "conflict" and pair.alignment.slot >= 0 and _dispute(pair) in firm
        else pair
        for pair in pairs
    )


def _dispute(pair: Pair) -> tuple[str, int, frozenset[str]]:
    sides = (pair.alignment.left, pair.alignment.right)
    return pair.story, pair.alignment.slot, frozenset(normalised(side.reading) for side in sides)


def _agreed(finding: Finding) -> bool:
    """Whether there is one answer only, however loosely two of its wordings fit."""
    return finding.relation == "same" or (finding.relation in ("within", "rounded", "part") and len(finding.sides) == 1)


def _components(pairs: Sequence[Pair]) -> list[list[int]]:
    """Positions of pairs that hang together within one slot of one story."""
    root: dict[tuple[str, int, Mention], tuple[str, int, Mention]] = {}

    def find(node: tuple[str, int, Mention]) -> tuple[str, int, Mention]:
        while root.setdefault(node, node) is not node:
            node = root[node]
        return node

    nodes = []
    for pair in pairs:
        a, b = ((pair.story, pair.alignment.slot, m) for m in (pair.alignment.left, pair.alignment.right))
        first, second = find(a), find(b)
        if first is not second:
            root[second] = first
        nodes.append(a)
    together: dict[int, list[int]] = {}
    for at, (pair, node) in enumerate(zip(pairs, nodes, strict=True)):
        if pair.alignment.slot >= 0:
            together.setdefault(id(find(node)), []).append(at)
    return list(together.values())


def _finding(
    rows: Sequence[int], pairs: Sequence[Pair], origins: Mapping[str, str], marks: Mapping[Mention, frozenset[Mark]]
) -> Finding:
    own = [pairs[row] for row in rows]
    relation: Relation = next(r for r in RELATIONS if any(p.verdict.relation == r for p in own))
    worst = sorted(
        (p for p in own if p.verdict.relation == relation), key=lambda p: (p.verdict.tier != "firm", -p.verdict.score, p.id)
    )
    head = worst[0]
    mentions = _in_order({m for p in own for m in (p.alignment.left, p.alignment.right)})
    what = question((head.alignment.left, head.alignment.right), mentions)
    return Finding(
        id=stable_id(mentions),
        relation=relation,
        tier=head.verdict.tier,
        score=head.verdict.score,
        kind=head.alignment.left.reading.kind,
        what=what,
        question=f"{LABEL[head.alignment.left.reading.kind]}: {what}",
        story=head.story,
        pairs=tuple(rows),
        sides=sides_of(mentions, own, origins, marks),
        explanation=head.verdict.explanation,
        suspected_cause=head.verdict.cause,
        severity=_severity(head),
        origins=hear(mentions, origins, marks).count(mentions),
    )


def _in_order(mentions: set[Mention]) -> list[Mention]:
    return sorted(mentions, key=lambda m: (m.article, m.sentence.field, m.start, m.end))


def _severity(pair: Pair) -> Severity:
    if pair.verdict.relation != "conflict" or pair.verdict.tier != "firm":
        return "low"
    reading = pair.alignment.left.reading
    return "high" if reading.status is not None or reading.kind == "money" else "medium"


def _order(finding: Finding) -> tuple[int, bool, float, int, str]:
    severity = ("high", "medium", "low").index(finding.severity)
    return RELATIONS.index(finding.relation), finding.tier != "firm", -finding.score, severity, finding.id
