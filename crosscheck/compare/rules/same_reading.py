"""An ambiguous date that is equal when read the other way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosscheck.compare.case import say
from crosscheck.compare.intervals import disjoint
from crosscheck.compare.moments import is_bare_weekday, one_news_day, other_reading_equals, week_may_slip, weekday_may_slip
from crosscheck.compare.rule import Example, Rule
from crosscheck.compare.verdicts import compatible

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.model import Verdict


def _apply(case: Case) -> Verdict | None:
    if not case.is_date or not disjoint(*case.days):
        return None
    if weekday_may_slip(case) and one_news_day(case):
        why = "both name the same weekday, and which week is meant follows only from the publication day"
    elif week_may_slip(case):
        why = "both use the same words, and which week is meant follows only from the publication day"
    elif other_reading_equals(case) and not any(is_bare_weekday(side) for side in case.sides):
        why = "one of them can be read another way, and then they are equal"
    else:
        return None
    return compatible(case, "same", RULE.code, f"{say(case.first)} and {say(case.second)} agree: {why}.", (("doubt", why),))


RULE = Rule(
    code="same-reading",
    relation="same",
    title="the same date when read another way",
    meaning="The dates differ as first read, but both are the same weekday in articles of the same days, or one is ambiguous.",
    not_meaning="that two dates which are written out in full may be read otherwise.",
    passing=(
        Example("The march was held on [Wednesday].", "The march was held on [Wednesday].", "same", "2025-03-25", "2025-03-28"),
        Example("The court sat on [Thursday].", "The court sat on [Thursday].", "same", "2025-03-26", "2025-03-28"),
    ),
    failing=(
        Example("The march was held on [Wednesday].", "The march was held on [Wednesday].", "same", "2025-03-27", "2025-03-28"),
        Example(
            "The march will be held on [Thursday].", "The march is on [Thursday 27 March].", "same", "2025-03-24", "2025-03-31"
        ),
        Example("The march was held on [Monday 3 March].", "The march was held on [Monday 10 March].", "conflict"),
    ),
    apply=_apply,
)
