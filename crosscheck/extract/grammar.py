"""The grammar: every rule by which figures and dates are read, described or refused, room by room."""

from __future__ import annotations

from typing import Final

from crosscheck.extract.rule import Rule

GRAMMAR: Final[tuple[Rule, ...]] = ()
"""All rules, in the order in which `crosscheck rules` lists them; their codes are unique."""
