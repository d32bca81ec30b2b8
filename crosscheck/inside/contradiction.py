"""What an article says twice and differently: two stretches of its words, and the finding that they become."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from crosscheck.group import stable_id
from crosscheck.model import Article, Finding, Kind, Mention, Place, Reading, Severity, Side, Tier


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two stretches of one article whose values do not fit each other.

    Attributes:
        check: code of the check that found it ("inside-sum").
        sides: both stretches, word for word.
        values: the value of each, for a reader.
        kind: kind of the values.
        what: the thing in question, in a few words.
        question: heading for a reader.
        explanation: the reason in one sentence.
        tier: `firm` or `possible`.
        score: confidence in [0, 1].
        cause: a suspected cause, "" where none is seen.
        severity: how much it matters.
    """

    check: str
    sides: tuple[Mention, Mention]
    values: tuple[str, str]
    kind: Kind
    what: str
    question: str
    explanation: str
    tier: Tier = "firm"
    score: float = 0.0
    cause: str = ""
    severity: Severity = "medium"


def stretch(article: Article, beside: Mention, start: int, end: int, reading: Reading) -> Mention:
    """A stretch of a mention's own sentence as a mention of its own: several figures that come to one value.

    Args:
        article: the mention's article.
        beside: the mention.
        start: offset of the stretch's first code point in the sentence.
        end: offset one past its last.
        reading: the value it comes to; its span is set here.
    """
    sentence = beside.sentence
    cell = article.title if sentence.field == "title" else article.text
    first, last = sentence.start + start, sentence.start + end
    own = replace(reading, start=start, end=end)
    return replace(beside, start=first, end=last, surface=cell[first:last], reading=own)


def findings_of(found: Sequence[Contradiction], stories: Mapping[str, str], origins: Mapping[str, str]) -> tuple[Finding, ...]:
    """Make findings of contradictions.

    Args:
        found: in any order.
        stories: article id to story.
        origins: article id to origin.

    Returns:
        One finding for all articles of a story that print the same words; firm ones first, then by story and place.
    """
    by_words: dict[tuple[str, ...], list[Contradiction]] = {}
    for one in found:
        words = (f"{' '.join(side.sentence.text.split())}\n{side.surface}" for side in one.sides)
        by_words.setdefault((stories[one.sides[0].article], one.check, *words), []).append(one)
    made = [_finding(sorted(rows, key=_place), stories, origins) for rows in by_words.values()]
    made.sort(key=lambda finding: (finding.tier != "firm", finding.story, _first_place(finding), finding.id))
    return tuple(made)


def _finding(rows: Sequence[Contradiction], stories: Mapping[str, str], origins: Mapping[str, str]) -> Finding:
    head = rows[0]
    return Finding(
        id=stable_id([side for row in rows for side in row.sides]),
        relation="conflict",
        tier=head.tier,
        score=head.score,
        kind=head.kind,
        what=head.what,
        question=head.question,
        story=stories[head.sides[0].article],
        pairs=(),
        sides=tuple(_side(head.values[at], [row.sides[at] for row in rows], origins) for at in (0, 1)),
        explanation=head.explanation,
        suspected_cause=head.cause,
        severity=head.severity,
        scope="article",
        rule=head.check,
        origins=len({origins[side.article] for row in rows for side in row.sides}),
    )


def _side(value: str, mentions: Sequence[Mention], origins: Mapping[str, str]) -> Side:
    return Side(
        value=value,
        outlets=tuple(sorted({mention.outlet for mention in mentions})),
        origins=len({origins[mention.article] for mention in mentions}),
        mentions=tuple(sorted(mentions, key=lambda m: m.place)),
    )


def _place(one: Contradiction) -> tuple[Place, ...]:
    return tuple(side.place for side in one.sides)


def _first_place(finding: Finding) -> Place:
    return finding.sides[0].mentions[0].place
