"""One small file a rule; `RULES` is the order in which they are tried."""

from __future__ import annotations

from typing import Final

from crosscheck.compare.rule import Rule
from crosscheck.compare.rules import (
    conflict_clock,
    conflict_copy,
    conflict_currency,
    conflict_date,
    conflict_direction,
    conflict_figure,
    conflict_points,
    part_count,
    rounded_clock,
    rounded_conversion,
    rounded_figure,
    same_conversion,
    same_date,
    same_figure,
    same_reading,
    update_correction,
    update_count,
    update_elapsed,
    update_level,
    update_progress,
    update_schedule,
    within_age,
    within_bound,
    within_calendar,
    within_clock,
    within_reading,
    within_wording,
)

RULES: Final[tuple[Rule, ...]] = (
    conflict_direction.RULE,
    conflict_currency.RULE,
    conflict_points.RULE,
    same_figure.RULE,
    same_conversion.RULE,
    same_date.RULE,
    same_reading.RULE,
    rounded_figure.RULE,
    rounded_conversion.RULE,
    rounded_clock.RULE,
    within_bound.RULE,
    within_calendar.RULE,
    within_clock.RULE,
    within_reading.RULE,
    within_wording.RULE,
    within_age.RULE,
    part_count.RULE,
    update_correction.RULE,
    update_elapsed.RULE,
    update_count.RULE,
    update_progress.RULE,
    update_level.RULE,
    update_schedule.RULE,
    conflict_copy.RULE,
    conflict_figure.RULE,
    conflict_date.RULE,
    conflict_clock.RULE,
)
"""Every rule, in the order in which they are tried: the first that applies decides."""
