"""From a pair about the same thing to its relation: the first rule that applies decides."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from crosscheck.compare.case import has_value, lay_out
from crosscheck.compare.rule import RELATION_NOTES, Example, Rule, describe
from crosscheck.compare.rules import RULES
from crosscheck.model import RELATIONS

if TYPE_CHECKING:
    from crosscheck.config import CompareConfig
    from crosscheck.model import Alignment, Mention, Verdict
    from crosscheck.scorecard import Scorecards

_MILDEST: Final = tuple(reversed(RELATIONS))

__all__ = ["RELATION_NOTES", "RULES", "Example", "Rule", "compare", "describe"]


def compare(alignment: Alignment, config: CompareConfig, cards: Scorecards) -> Verdict | None:
    """What a pair's values say of each other.

    Args:
        alignment: two mentions judged to be about the same thing, in either order.
        config: tolerances and thresholds.
        cards: the models that weigh a difference.

    Returns:
        The verdict of the first rule of `RULES` that applies, the same for (a, b) and (b, a); None where the values cannot be
        compared (an unresolved date, another dimension or currency, a change against a level) or differ so much that the two
        are most likely about different things.
    """
    first, second = alignment.left.reading, alignment.right.reading
    if first.is_date != second.is_date or not has_value(first) or not has_value(second):
        return None
    verdicts = [verdict for told in _tellings(alignment) for verdict in [_judged(told, config, cards)] if verdict is not None]
    return min(verdicts, key=lambda verdict: _MILDEST.index(verdict.relation), default=None)


def _judged(alignment: Alignment, config: CompareConfig, cards: Scorecards) -> Verdict | None:
    case = lay_out(alignment, config, cards)
    for rule in RULES:
        verdict = rule.apply(case)
        if verdict is not None:
            return verdict if case.likelihood >= _least(verdict, config) else None
    return None


def _tellings(alignment: Alignment) -> list[Alignment]:
    """The pair as written, and where a figure is converted beside itself, also by what it is converted to.

    One telling that agrees is enough: an article that gives a value in two units cannot contradict another by one of them.
    """
    left, right = alignment.left, alignment.right
    if left.reading.conversion is None and right.reading.conversion is None:
        return [alignment]
    pairs = [(one, other) for one in _told(left) for other in _told(right)]
    pairs.sort(key=lambda pair: pair[0].reading.unit != pair[1].reading.unit)
    return [replace(alignment, left=one, right=other) for one, other in pairs]


def _told(mention: Mention) -> list[Mention]:
    """A mention, and the same with its converted figure as its own."""
    shift = mention.start - mention.reading.start
    out = [mention]
    for reading in mention.reading.tellings[1:]:
        surface = mention.sentence.text[reading.start : reading.end]
        out.append(replace(mention, start=reading.start + shift, end=reading.end + shift, surface=surface, reading=reading))
    return out


def _least(verdict: Verdict, config: CompareConfig) -> float:
    """How likely one thing a pair has to be: values that agree are evidence themselves, a difference explained away is none."""
    return config.explained_threshold if verdict.relation in ("part", "update") else 0.0
