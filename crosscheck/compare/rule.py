"""The shape of a comparison rule, and what the six relations mean."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.model import Relation, Verdict

RELATION_NOTES: Final[Mapping[Relation, tuple[str, str]]] = {
    "same": (
        "Equal once number words, units, scale, currency and relative dates are normalised.",
        "Not that two outlets confirm each other: copies of one wire story agree because they are copies.",
    ),
    "rounded": (
        "One figure is a rounding or an approximation of the other.",
        "Not any two figures that are near: the rounder one must be what the other becomes when rounded, or be hedged.",
    ),
    "within": (
        "Compatible through a bound, a range, a vague word, a coarser date or a second reading of an ambiguous one.",
        "Not proof of agreement: both can be true, and still speak of different figures.",
    ),
    "part": (
        "One counts a stated part, or another inclusion, of what the other counts.",
        "Not that the parts have been added up: the words say that the counts differ in what they take in.",
    ),
    "update": (
        "One changing quantity at two times, explained by when each article was published or what it says of the change.",
        "Not that the later figure is right: a later article can be the mistaken one.",
    ),
    "conflict": (
        "The same thing at the same time, and both cannot be true as stated.",
        "Not that either outlet is wrong in particular: a reader of both sentences has to decide.",
    ),
}
"""What each relation means, and what it does not mean."""


@dataclass(frozen=True, slots=True)
class Example:
    """Two sentences, each with its figure in [square brackets], and what comparing them gives.

    Attributes:
        left: sentence of the first article.
        right: sentence of the second article.
        relation: the relation of the pair, None where the two are no pair.
        left_published: publication day of the first article, ISO 8601, "" where unknown.
        right_published: publication day of the second.
        likelihood: probability that both sentences are about the same thing.
    """

    left: str
    right: str
    relation: Relation | None
    left_published: str = "2025-03-26"
    right_published: str = "2025-03-26"
    likelihood: float = 0.95


@dataclass(frozen=True, slots=True)
class Rule:
    """One reason for a relation. Rules are tried in order, and the first that applies decides.

    Attributes:
        code: short stable name.
        relation: the relation it finds.
        title: what it is about, in a few words.
        meaning: when it applies, in one or two sentences.
        not_meaning: what a reader must not conclude from it.
        passing: pairs that this rule decides.
        failing: near misses, which another rule decides or none.
        apply: the rule itself: a verdict, or None where it does not apply.
    """

    code: str
    relation: Relation
    title: str
    meaning: str
    not_meaning: str
    passing: tuple[Example, ...]
    failing: tuple[Example, ...]
    apply: Callable[[Case], Verdict | None]


def describe(rule: Rule) -> str:
    """A rule as plain text: what it means, what it does not, and its examples."""
    lines = [f"{rule.code} ({rule.relation}): {rule.title}", "", rule.meaning, f"It does not mean: {rule.not_meaning}", ""]
    lines += [_example_lines("Applies", example) for example in rule.passing]
    lines += [_example_lines("Does not apply", example) for example in rule.failing]
    return "\n".join(lines)


def _example_lines(label: str, example: Example) -> str:
    sides = ((example.left, example.left_published), (example.right, example.right_published))
    lines = [f"  {day or 'no date'}: {sentence}" for sentence, day in sides]
    return "\n".join((f"{label} → {example.relation or 'no pair'}", *lines))
