"""Comparison with the models that come with the package, for tests that ask what a pair comes to."""

from __future__ import annotations

from crosscheck import compare as comparing
from crosscheck.adapters.scorecards import load_scorecards
from crosscheck.config import CompareConfig
from crosscheck.model import Alignment, Verdict


def compare(alignment: Alignment, config: CompareConfig) -> Verdict | None:
    return comparing.compare(alignment, config, load_scorecards())
