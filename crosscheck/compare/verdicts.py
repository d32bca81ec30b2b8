"""How rules write their verdicts, so that every rule scores and words its findings the same way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from crosscheck.compare.caveats import caveats
from crosscheck.compare.tier import agreement_steps, conflict_steps, rounded, score_of, tier_of
from crosscheck.model import Verdict
from crosscheck.scorecard import log_odds

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from crosscheck.compare.case import Case
    from crosscheck.compare.closeness import Closeness
    from crosscheck.model import Relation, Tier

_CONCLUSIONS: Final[Mapping[Tier, str]] = {
    "firm": ", so both cannot be true.",
    "possible": "; if both mean the same thing, both cannot be true.",
}
"""What a difference comes to: a conflict that is only possible must not be stated as one."""

Facts = tuple[tuple[str, str], ...]


def compatible(case: Case, relation: Relation, rule: str, explanation: str, facts: Sequence[tuple[str, str]] = ()) -> Verdict:
    """A verdict other than a conflict: firm, scored by the pair's likelihood."""
    steps = agreement_steps(case)
    return Verdict(
        relation=relation,
        rule=rule,
        explanation=explanation,
        facts=tuple(facts),
        score=score_of(steps),
        contributions=rounded(steps),
    )


def contradiction(
    case: Case, rule: str, explanation: str, closeness: Closeness, *, facts: Sequence[tuple[str, str]] = ()
) -> Verdict | None:
    """A conflict with its score and tier, or None where it is too unlikely to be worth a line.

    Args:
        case: the pair.
        rule: code of the rule.
        explanation: how the two differ, as a main clause without a full stop; what follows from it depends on the tier.
        closeness: how near the values are, and the slip that would explain them.
        facts: the data behind it.
    """
    doubts = caveats(case)
    steps = conflict_steps(case, closeness, doubts)
    score = score_of(steps)
    tier = tier_of(score, doubts, case)
    if tier is None:
        return None
    noted = (*facts, ("doubt", "; ".join(caveat.text for caveat in doubts))) if doubts else tuple(facts)
    return Verdict(
        relation="conflict",
        rule=rule,
        explanation=f"{explanation}{_CONCLUSIONS[tier]}",
        facts=noted,
        cause=closeness.slip,
        tier=tier,
        score=score,
        contributions=rounded(steps),
    )


def stated(case: Case, rule: str, explanation: str, closeness: Closeness) -> Verdict:
    """A conflict that is firm by itself, whatever speaks against others of its values.

    Args:
        case: the pair.
        rule: code of the rule.
        explanation: how the two differ, as a main clause without a full stop.
        closeness: how near the values are, and the suspected cause.
    """
    steps = conflict_steps(case, closeness, ())
    lacking = log_odds(case.likelihood) - sum(added for _, added in steps)
    if lacking > 0:
        steps = (*steps, ("one text is printed with both", lacking))
    return Verdict(
        relation="conflict",
        rule=rule,
        explanation=f"{explanation}{_CONCLUSIONS['firm']}",
        cause=closeness.slip,
        tier="firm",
        score=score_of(steps),
        contributions=rounded(steps),
    )
