"""The rules by which dates and times of day are read or refused, with the examples that prove them."""

from __future__ import annotations

from typing import Final

from crosscheck.extract.dates.rules_counted import COUNTED_RULES
from crosscheck.extract.dates.rules_hours import HOUR_RULES
from crosscheck.extract.dates.rules_refused import REFUSING_RULES
from crosscheck.extract.dates.rules_written import WRITTEN_RULES
from crosscheck.extract.rule import Rule

RULES: Final[tuple[Rule, ...]] = (*WRITTEN_RULES, *COUNTED_RULES, *HOUR_RULES, *REFUSING_RULES)
"""All of them, in the order in which they are listed."""
