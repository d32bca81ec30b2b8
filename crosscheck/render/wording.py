"""The words of the report: what relations, days, counts and lists are called."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Final, Literal

from crosscheck import values
from crosscheck.model import Finding, Relation, Shared, Sharing, Tier

Verdict = Literal["conflict", "possible", "update", "compatible"]
"""The sections of findings, in the report's order."""

VERDICTS: Final[tuple[Verdict, ...]] = ("conflict", "possible", "update", "compatible")

TITLE: Final[dict[Verdict, str]] = {
    "conflict": "Conflicts",
    "possible": "Possible conflicts",
    "update": "Updates",
    "compatible": "Compatible, but not the same",
}
MEANING: Final[dict[Verdict, str]] = {
    "conflict": "as stated, not all can be true",
    "possible": "they differ, but may be about different things, moments or parts",
    "update": "one figure or date that changed with time",
    "compatible": "different, and all can be true",
}
INTRODUCTION: Final[dict[Verdict, str]] = {
    "conflict": "These statements seem to answer the same question about the same moment; as stated, not all can be true.",
    "possible": "Less certain than a conflict: the statements differ, but may be about different things, moments or parts.",
    "update": "One figure or date that changed with time: each may have been right when it was published.",
    "compatible": "All of these can be true together, but a reader of one outlet alone learns something else.",
}
SLIPS: Final = "Inside one article"
SLIPS_INTRODUCTION: Final = (
    "An article gives one figure twice and differently, or a sum, share, change or conversion that does not come out. It may have"
    " been corrected in one place only, or mean two things. No outlets are compared here, and nothing is counted among the"
    " conflicts."
)
MISFIT: Final[dict[str, str]] = {
    "inside-telling": "Told twice, and differently",
    "inside-sum": "Sum does not come out",
    "inside-share": "Percentage does not fit its counts",
    "inside-change": "Change does not fit its levels",
    "inside-age": "Two ages of one person",
    "inside-conversion": "Conversion does not fit",
}
"""What a finding about one article comes to, by the check that found it."""
LABEL: Final[dict[Verdict, str]] = {
    "conflict": "Conflict",
    "possible": "Possible conflict",
    "update": "Update",
    "compatible": "Compatible",
}
RELATION: Final[dict[Relation, str]] = {
    "conflict": "cannot both be true as stated",
    "update": "one quantity at two times",
    "part": "one may count a part of the other",
    "within": "one allows the other",
    "rounded": "equal after rounding",
    "same": "equal",
}
SHARING: Final[dict[Sharing, str]] = {
    "copy": "print copies of one article",
    "text": "print one text",
    "quotation": "give the same quotation",
    "agency": "have it from",
}

COUNTED: Final = frozenset({"number", "percent", "ratio", "ordinal", "score"})
"""Kinds whose `what` is counted; that of others is what the value belongs to."""

UNKNOWN_DAY: Final = "date unknown"


def verdict_of(relation: Relation, tier: Tier) -> Verdict:
    """The section a relation belongs to."""
    if relation == "conflict":
        return "conflict" if tier == "firm" else "possible"
    return "update" if relation == "update" else "compatible"


def label_of(finding: Finding) -> str:
    """The verdict of a finding in a few words ("Compatible: equal after rounding")."""
    if finding.scope == "article":
        told = MISFIT.get(finding.rule, "Does not fit")
        return told if finding.tier == "firm" else f"Possibly: {told[0].lower()}{told[1:]}"
    verdict = verdict_of(finding.relation, finding.tier)
    return f"{LABEL[verdict]}: {RELATION[finding.relation]}" if verdict == "compatible" else LABEL[verdict]


def why_one(shared: Shared) -> str:
    """Why several outlets are one origin ("give the same quotation"), as what is said of them."""
    # A copy of an article is one of its text, too.
    told = [by for by in shared.by if by != "text" or "copy" not in shared.by]
    return listed([f"{SHARING[by]} {listed(shared.agencies)}" if by == "agency" else SHARING[by] for by in told])


def day(value: dt.date | None) -> str:
    """A day for a reader ("6 October 2024")."""
    return UNKNOWN_DAY if value is None else values.day(value)


def days(published: Sequence[dt.date | None]) -> str:
    """Publication days in short: the first and the last known, and whether some are unknown."""
    known = [value for value in published if value is not None]
    parts = [values.span(min(known), max(known))] if known else []
    return "; ".join([*parts, UNKNOWN_DAY] if None in published else parts)


def confidence(score: float) -> str:
    """A score as a share of a hundred, never the certainty that rounding would make of it."""
    return f"confidence {min(max(score, 0.01), 0.99):.0%}"


def count(number: int, singular: str, plural: str = "") -> str:
    """A number with its noun ("1 outlet", "1,204 outlets")."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"


def listed(items: Sequence[str], limit: int = 0) -> str:
    """Items as a sentence lists them ("a, b and c").

    Args:
        items: in order.
        limit: how many are named before the rest is counted, 0 for all.
    """
    named = list(items if not limit or len(items) <= limit + 1 else items[:limit])
    if len(named) < len(items):
        named.append(f"{len(items) - len(named):,} more")
    return named[0] if len(named) == 1 else f"{', '.join(named[:-1])} and {named[-1]}" if named else ""


def distinct(items: Sequence[str]) -> tuple[str, ...]:
    """The items without repetition, in the order of their first appearance."""
    return tuple(dict.fromkeys(items))
