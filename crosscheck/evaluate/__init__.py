"""How well a report agrees with pairs that a careful reader labelled."""

from __future__ import annotations

from crosscheck.evaluate.candidates import Reach, reach
from crosscheck.evaluate.matching import NOT_PAIRED, Matches, said_of
from crosscheck.evaluate.scores import FIRST, JUDGEMENTS, Evaluation, RelationScore, TierScore, evaluate
from crosscheck.evaluate.shares import Share, f1
from crosscheck.evaluate.tables import as_json, as_markdown, error_card

__all__ = [
    "FIRST",
    "JUDGEMENTS",
    "NOT_PAIRED",
    "Evaluation",
    "Matches",
    "Reach",
    "RelationScore",
    "Share",
    "TierScore",
    "as_json",
    "as_markdown",
    "error_card",
    "evaluate",
    "f1",
    "reach",
    "said_of",
]
