"""An ambiguous date that fits when read the other way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosscheck.compare.case import say
from crosscheck.compare.intervals import disjoint
from crosscheck.compare.moments import other_reading_fits, weekday_may_slip
from crosscheck.compare.rule import Example, Rule
from crosscheck.compare.verdicts import compatible

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.model import Verdict


def _apply(case: Case) -> Verdict | None:
    if not case.is_date or not disjoint(*case.days):
        return None
    if weekday_may_slip(case):
        why = "both name the same weekday, and which week is meant follows only from the publication day"
    elif other_reading_fits(case):
        why = "one of them can be read another way, and then they agree"
    else:
        return None
    return compatible(
        case, "within", RULE.code, f"{say(case.first)} and {say(case.second)} may be the same: {why}.", (("how", why),)
    )


RULE = Rule(
    code="within-reading",
    relation="within",
    title="a date that can be read another way",
    meaning="As first read the dates differ, but one of them is ambiguous (a bare weekday, 03/04) and its other reading fits.",
    not_meaning="that the other reading is the right one.",
    passing=(
        Example("The march was held on [Wednesday].", "The march was held on [Wednesday].", "within", "2025-03-25", "2025-03-28"),
        Example("The court sat on [Thursday].", "The court sat on [Thursday].", "within", "2025-03-26", "2025-03-28"),
    ),
    failing=(
        Example("The march was held on [Wednesday].", "The march was held on [Wednesday].", "same", "2025-03-27", "2025-03-28"),
        Example("The march was held on [Monday 3 March].", "The march was held on [Monday 10 March].", "conflict"),
    ),
    apply=_apply,
)
