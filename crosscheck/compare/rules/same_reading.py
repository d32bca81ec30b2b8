"""An ambiguous date that is equal when read the other way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosscheck.compare.case import say
from crosscheck.compare.intervals import disjoint
from crosscheck.compare.moments import other_reading_equals, week_may_slip, weekday_may_slip
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
    elif week_may_slip(case):
        why = "both use the same words, and which week is meant follows only from the publication day"
    elif other_reading_equals(case):
        why = "one of them can be read another way, and then they are equal"
    else:
        return None
    return compatible(case, "same", RULE.code, f"{say(case.first)} and {say(case.second)} agree: {why}.", (("how", why),))


RULE = Rule(
    code="same-reading",
    relation="same",
    title="the same date when read another way",
    meaning="The dates differ as first read, but one is ambiguous (a bare weekday, say) and its other reading is equal.",
    not_meaning="that two dates which are written out in full may be read otherwise.",
    passing=(
        Example("The march was held on [Wednesday].", "The march was held on [Wednesday].", "same", "2025-03-25", "2025-03-28"),
        Example("The court sat on [Thursday].", "The court sat on [Thursday].", "same", "2025-03-26", "2025-03-28"),
    ),
    failing=(
        Example("The march was held on [Wednesday].", "The march was held on [Wednesday].", "same", "2025-03-27", "2025-03-28"),
        Example("The march was held on [Monday 3 March].", "The march was held on [Monday 10 March].", "conflict"),
    ),
    apply=_apply,
)
