"""Ages a year apart in articles with a birthday's room between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosscheck.compare.case import say
from crosscheck.compare.intervals import figure
from crosscheck.compare.rule import Example, Rule
from crosscheck.compare.verdicts import compatible

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.model import Verdict


def _apply(case: Case) -> Verdict | None:
    if any(reading.kind != "age" for reading in case.readings) or case.published is None:
        return None
    earlier, later = (figure(reading) for reading in case.readings)
    days = (case.published[1] - case.published[0]).days
    if earlier is None or later is None or days < case.config.birthday_days or later <= earlier:
        return None
    if later - earlier > days // 365 + 1:
        return None
    explanation = (
        f"{say(case.first)} and {say(case.second)} fit: the articles are {days} days apart, and a birthday may lie between."
    )
    return compatible(case, "within", RULE.code, explanation, (("days_between", str(days)),))


RULE = Rule(
    code="within-age",
    relation="within",
    title="a birthday between two articles",
    meaning="The later article gives a higher age, by no more birthdays than the time between the articles allows.",
    not_meaning="that ages in articles of the same week may differ.",
    passing=(
        Example("The skipper, [48], was rescued.", "The skipper, [49], was rescued.", "within", "2024-06-01", "2025-03-26"),
        Example(
            "The [33-year-old] pilot landed safely.",
            "The [34-year-old] pilot landed safely.",
            "within",
            "2024-12-01",
            "2025-03-26",
        ),
    ),
    failing=(
        Example("The skipper, [48], was rescued.", "The skipper, [49], was rescued.", "conflict"),
        Example("The skipper, [49], was rescued.", "The skipper, [48], was rescued.", "conflict", "2024-06-01", "2025-03-26"),
    ),
    apply=_apply,
)
