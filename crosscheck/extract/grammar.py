"""The grammar: every rule by which figures and dates are read, described or refused, room by room."""

from __future__ import annotations

from typing import Final

from crosscheck.extract.claims.rules import RULES as CLAIMS
from crosscheck.extract.dates.rules import RULES as DATES
from crosscheck.extract.figures.rules import RULES as FIGURES
from crosscheck.extract.figures.rules_ages import RULES as AGES
from crosscheck.extract.figures.rules_units import RULES as UNITS
from crosscheck.extract.figures.rules_zeros import RULES as ZEROS
from crosscheck.extract.money.rules import RULES as MONEY
from crosscheck.extract.names.rules import RULES as NAMES
from crosscheck.extract.numbers.rules import RULES as NUMBERS
from crosscheck.extract.phrases.rules_bounds import RULES as BOUNDS
from crosscheck.extract.phrases.rules_counted import RULES as COUNTED
from crosscheck.extract.phrases.rules_roles import RULES as ROLES
from crosscheck.extract.phrases.rules_statuses import RULES as STATUSES
from crosscheck.extract.phrases.rules_trends import RULES as TRENDS
from crosscheck.extract.rule import Rule

GRAMMAR: Final[tuple[Rule, ...]] = (
    *NUMBERS,
    *FIGURES,
    *UNITS,
    *AGES,
    *ZEROS,
    *MONEY,
    *BOUNDS,
    *TRENDS,
    *COUNTED,
    *STATUSES,
    *ROLES,
    *NAMES,
    *CLAIMS,
    *DATES,
)
"""All rules, in the order in which `crosscheck rules` lists them; their codes are unique."""
