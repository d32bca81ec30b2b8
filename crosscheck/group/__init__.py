"""Pairs to findings: one question, its sides, a stable id, and the order in which a person should review them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from crosscheck.group.components import components
from crosscheck.group.identity import stable_id
from crosscheck.group.origins import hear
from crosscheck.group.questions import LABEL, question
from crosscheck.group.settling import settle_rivals, settle_tiers
from crosscheck.group.sides import sides_of
from crosscheck.model import RELATIONS, Finding, Mark, Mention, Pair, Relation, Severity

__all__ = ["choose_findings", "findings_of_pairs", "pair_order", "settle_rivals", "settle_tiers", "stable_id"]


def pair_order(pair: Pair) -> tuple[object, ...]:
    """What pairs are sorted by: the worst relation first, then what is stated, the surest first, then by place."""
    left, right = pair.alignment.left, pair.alignment.right
    return (
        RELATIONS.index(pair.verdict.relation),
        pair.verdict.tier != "firm",
        -pair.verdict.score,
        left.place,
        right.place,
    )


def findings_of_pairs(
    pairs: Sequence[Pair], origins: Mapping[str, str], marks: Mapping[Mention, frozenset[Mark]] = MappingProxyType({})
) -> tuple[Finding, ...]:
    """Make findings of the pairs that hang together. What stories make of their pairs is the same together and one by one.

    Args:
        pairs: in their final order, since findings refer to them by position.
        origins: article id to origin.
        marks: by what a mention shares an origin with others, beside its article's.

    Returns:
        Every finding, worst first.
    """
    return tuple(sorted((_finding(rows, pairs, origins, marks) for rows in components(pairs)), key=_order))


def choose_findings(
    found: Iterable[Finding], *, possible: int | None = None, worth: float = 0.0
) -> tuple[tuple[Finding, ...], tuple[Finding, ...], Mapping[str, int]]:
    """Choose what a person should look at.

    Args:
        found: findings of any stories, in any order.
        possible: most possible conflicts told of one story, None for all of them.
        worth: least score at which a part or an update is told; below it is a pair, and nothing to look at.

    Returns:
        The findings a person should look at, worst first; the questions on which all outlets agree; and of each story the
        number of possible conflicts that are not told, since likelier ones of the story are. Their pairs are still there.
    """
    told, untold, number = [], Counter[str](), Counter[str]()
    for finding in sorted(found, key=_order):
        if finding.relation in ("part", "update") and finding.score < worth:
            continue
        if finding.relation == "conflict" and finding.tier == "possible":
            number[finding.story] += 1
            if possible is not None and number[finding.story] > possible:
                untold[finding.story] += 1
                continue
        told.append(finding)
    return tuple(f for f in told if not _agreed(f)), tuple(f for f in told if _agreed(f)), untold


def _agreed(finding: Finding) -> bool:
    """Whether there is one answer only, however loosely two of its wordings fit."""
    return finding.relation == "same" or (finding.relation in ("within", "rounded", "part") and len(finding.sides) == 1)


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
    return sorted(mentions, key=lambda m: m.place)


def _severity(pair: Pair) -> Severity:
    if pair.verdict.relation != "conflict" or pair.verdict.tier != "firm":
        return "low"
    reading = pair.alignment.left.reading
    return "high" if reading.status is not None or reading.kind == "money" else "medium"


def _order(finding: Finding) -> tuple[int, bool, float, int, str]:
    severity = ("high", "medium", "low").index(finding.severity)
    return RELATIONS.index(finding.relation), finding.tier != "firm", -finding.score, severity, finding.id
