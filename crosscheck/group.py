"""Pairs to findings: one question, its sides, a stable id, and the order in which a person should review them."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence

from crosscheck.model import RELATIONS, Finding, Mention, Pair, Relation, Severity, Side
from crosscheck.values import normalised

_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_LABEL = {
    "number": "Number",
    "money": "Amount",
    "percent": "Percentage",
    "measure": "Measure",
    "duration": "Duration",
    "age": "Age",
    "score": "Score",
    "ratio": "Ratio",
    "ordinal": "Rank",
    "date": "Date",
    "time": "Time",
}
_EDGE = frozenset(
    "a an the and or but of in on at by to from for with as is are was were be been that which who this it its his her their said".split()
)
_PHRASE_WORDS = 8


def stable_id(mentions: Sequence[Mention]) -> str:
    """A short id from the content of mentions alone, so that unrelated articles never change it.

    Args:
        mentions: the evidence, in any order.

    Returns:
        Ten hexadecimal digits of the BLAKE2s digest of outlet, field, sentence and surface of every mention.
    """
    keys = sorted((m.outlet, str(m.published), m.sentence.field, m.sentence.text, m.surface, m.reading.start) for m in mentions)
    return hashlib.blake2s(repr(keys).encode("utf-8", "backslashreplace"), digest_size=5).hexdigest()


def group_pairs(pairs: Sequence[Pair], origins: Mapping[str, str]) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """Group pairs into findings.

    Args:
        pairs: in their final order, since findings refer to them by position.
        origins: article id to origin.

    Returns:
        The findings a person should look at, worst first, and the questions on which all outlets agree.
    """
    found = [_finding(rows, pairs, origins) for rows in _components(pairs)]
    found.sort(key=_order)
    return tuple(f for f in found if f.relation != "same"), tuple(f for f in found if f.relation == "same")


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


def _finding(rows: Sequence[int], pairs: Sequence[Pair], origins: Mapping[str, str]) -> Finding:
    own = [pairs[row] for row in rows]
    relation: Relation = next(r for r in RELATIONS if any(p.verdict.relation == r for p in own))
    worst = sorted(
        (p for p in own if p.verdict.relation == relation), key=lambda p: (p.verdict.tier != "firm", -p.verdict.score, p.id)
    )
    head = worst[0]
    mentions = _in_order({m for p in own for m in (p.alignment.left, p.alignment.right)})
    sides = _sides(mentions, origins)
    what = _what(head)
    return Finding(
        id=stable_id(mentions),
        relation=relation,
        tier=head.verdict.tier,
        score=head.verdict.score,
        kind=head.alignment.left.reading.kind,
        what=what,
        question=f"{_LABEL[head.alignment.left.reading.kind]}: {what}",
        story=head.story,
        pairs=tuple(rows),
        sides=sides,
        explanation=head.verdict.explanation,
        suspected_cause=head.verdict.cause,
        severity=_severity(head),
    )


def _in_order(mentions: set[Mention]) -> list[Mention]:
    return sorted(mentions, key=lambda m: (m.article, m.sentence.field, m.start, m.end))


def _sides(mentions: Sequence[Mention], origins: Mapping[str, str]) -> tuple[Side, ...]:
    by_value: dict[str, list[Mention]] = {}
    for mention in mentions:
        by_value.setdefault(normalised(mention.reading), []).append(mention)
    sides = [
        Side(
            value=value,
            outlets=tuple(sorted({m.outlet for m in rows})),
            origins=len({origins[m.article] for m in rows}),
            mentions=tuple(rows),
        )
        for value, rows in by_value.items()
    ]
    return tuple(sorted(sides, key=lambda s: (-s.origins, -len(s.outlets), s.value)))


def _severity(pair: Pair) -> Severity:
    if pair.verdict.relation != "conflict" or pair.verdict.tier != "firm":
        return "low"
    reading = pair.alignment.left.reading
    return "high" if reading.status is not None or reading.kind == "money" else "medium"


def _what(pair: Pair) -> str:
    """A few words of the articles that say what is in question."""
    sides = (pair.alignment.left, pair.alignment.right)
    phrases = [_phrase(a, b) for a, b in (sides, sides[::-1])]
    shared = max(phrases, key=lambda p: (p[0], -len(p[1]), p[1]))[1]
    counted = next((m.reading.what for m in sides if m.reading.what), None)
    if counted and not sides[0].reading.is_date:
        return f"{counted} ({shared})" if shared and counted.lower() not in shared.lower() else (shared or counted)
    return shared or counted or "unnamed"


def _phrase(mention: Mention, other: Mention) -> tuple[float, str]:
    """The stretch of the mention's sentence that shares most with the other's, near the mention."""
    text = mention.sentence.text
    theirs = {_root(w) for w in _WORD.findall(other.sentence.text) if w.lower() not in _EDGE}
    words = [w for w in _WORD.finditer(text) if w.end() <= mention.reading.start or w.start() >= mention.reading.end]
    best = (0.0, "")
    for at in range(len(words)):
        for to in range(at + 1, min(len(words), at + _PHRASE_WORDS) + 1):
            span = words[at:to]
            first, last = span[0], span[-1]
            crosses = first.start() < mention.reading.start < last.end()
            if crosses or first[0].lower() in _EDGE or last[0].lower() in _EDGE:
                continue
            between = text[first.start() : last.end()]
            if re.search(r"[.!?;:\n\"“”()]", between):
                continue
            gap = min(abs(first.start() - mention.reading.end), abs(mention.reading.start - last.end()))
            hits = sum(1.0 if _root(w[0]) in theirs else -0.45 for w in span if w[0].lower() not in _EDGE)
            value = hits - gap / 60
            if value > best[0]:
                best = (value, " ".join(between.split()))
    return best


def _root(word: str) -> str:
    return word.lower().replace("’s", "").replace("'s", "")[:5]


def _order(finding: Finding) -> tuple[int, bool, float, int, str]:
    severity = ("high", "medium", "low").index(finding.severity)
    return RELATIONS.index(finding.relation), finding.tier != "firm", -finding.score, severity, finding.id
