"""From a pair about the same thing to its relation: the first rule that applies decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosscheck.compare.case import has_value, lay_out
from crosscheck.compare.rule import RELATION_NOTES, Example, Rule, describe
from crosscheck.compare.rules import RULES

if TYPE_CHECKING:
    from crosscheck.config import CompareConfig
    from crosscheck.model import Alignment, Verdict

__all__ = ["RELATION_NOTES", "RULES", "Example", "Rule", "compare", "describe"]


def compare(alignment: Alignment, config: CompareConfig) -> Verdict | None:
    """What a pair's values say of each other.

    Args:
        alignment: two mentions judged to be about the same thing, in either order.
        config: tolerances, weights and thresholds.

    Returns:
        The verdict of the first rule of `RULES` that applies, the same for (a, b) and (b, a); None where the values cannot be
        compared (an unresolved date, another dimension or currency, a change against a level) or differ so much that the two
        are most likely about different things.
    """
    first, second = alignment.left.reading, alignment.right.reading
    if first.is_date != second.is_date or not has_value(first) or not has_value(second):
        return None
    case = lay_out(alignment, config)
    for rule in RULES:
        verdict = rule.apply(case)
        if verdict is not None:
            return verdict if case.likelihood >= _least(verdict, config) else None
    return None


def _least(verdict: Verdict, config: CompareConfig) -> float:
    """How likely one thing a pair has to be: values that agree are evidence themselves, a difference explained away is none."""
    return config.explained_threshold if verdict.relation in ("part", "update") else 0.0
