"""Two counts that take in different members: a part, others, with and without the gunman."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from crosscheck.compare import composition, context
from crosscheck.compare.case import say
from crosscheck.compare.closeness import is_digit_swap, is_scale_slip
from crosscheck.compare.comparable import includes_status
from crosscheck.compare.intervals import gap
from crosscheck.compare.nouns import counts_bodies, is_narrower
from crosscheck.compare.rule import Example, Rule
from crosscheck.compare.verdicts import compatible

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.model import Mention, Verdict


ATTACKER_DEAD: Final = "attacker_dead"
"""Evidence of the alignment: one of the two articles says that whoever attacked died, too."""


def _apply(case: Case) -> Verdict | None:
    sized = case.smaller_and_larger
    if sized is None or not case.may_differ or any(side.reading.kind not in ("number", "money") for side in case.sides):
        return None
    if is_digit_swap(case) or is_scale_slip(case):
        return None
    smaller, larger = sized
    ends = gap(case.measured.first, case.measured.second) if case.measured else Decimal(0)
    reason = _reason(smaller, larger, ends, near=ends <= case.config.left_out)
    if not reason and ends == 1 and case.shows(ATTACKER_DEAD) and smaller.reading.status == larger.reading.status == "killed":
        reason = "the attacker died as well, and one count may include him"
    if not reason:
        return None
    explanation = f"{say(smaller)} and {say(larger)} count differently: {reason}."
    return compatible(case, "part", RULE.code, explanation, (("reason", reason),))


def _reason(smaller: Mention, larger: Mention, ends: Decimal, *, near: bool) -> str:
    if larger.reading.role == smaller.reading.role == "other":
        return "each figure leaves out somebody its own sentence has already named" if near else ""
    if context.is_part(smaller) and not context.is_part(larger):
        whole = context.whole_beside(smaller)
        return "the smaller figure counts a part" if not whole or context.is_whole_of(whole, larger) else ""
    if context.excludes_some(smaller):
        return "the smaller figure leaves out somebody its sentence has already named"
    included = context.included(larger)
    if included is not None and ends <= included and context.included(smaller) is None:
        return "the larger figure says whom it includes"
    if larger.reading.role == "total" and smaller.reading.role != "total" and not _one_head(smaller, larger):
        return "the larger figure is a total"
    return composition.reason(smaller, larger) or _by_kind(smaller, larger)


def _by_kind(smaller: Mention, larger: Mention) -> str:
    """A part by what is counted: bodies of the dead, the killed of the shot, engineers of the people."""
    if counts_bodies(smaller.reading.what) and not counts_bodies(larger.reading.what):
        return "the smaller figure counts only the bodies found"
    if includes_status(larger.reading.status, smaller.reading.status):
        return f"the larger figure counts {_EVERYBODY[larger.reading.status or '']}"
    if (
        smaller.reading.kind == "number"
        and smaller.reading.status == larger.reading.status
        and is_narrower(smaller.reading.what, larger.reading.what, one_status=_one_status(smaller, larger))
    ):
        return "the smaller figure counts a narrower group"
    return ""


_EVERYBODY: Final = {
    "shot": "everybody who was shot",
    "stabbed": "everybody who was stabbed",
    "casualties": "casualties, who may be dead or hurt",
    "victims": "victims, who may be dead or hurt",
}


def _one_head(smaller: Mention, larger: Mention) -> bool:
    """True where both count the very same words: then "all 1,540 drivers" and "1,450 drivers" are one total."""
    return smaller.reading.what is not None and smaller.reading.what == larger.reading.what


def _one_status(smaller: Mention, larger: Mention) -> bool:
    return smaller.reading.status is not None and smaller.reading.status == larger.reading.status


RULE = Rule(
    code="part-count",
    relation="part",
    title="a part, or another inclusion",
    meaning="The smaller figure is by its words a part, leaves somebody out or counts fewer kinds, or the larger takes one in.",
    not_meaning="that the difference has been accounted for member by member.",
    passing=(
        Example("[Six] people died, including the gunman.", "The gunman killed [five] people.", "part"),
        Example("[Two] Chinese engineers were killed.", "[Three] people were killed.", "part"),
        Example("[Two] of the six workers were rescued.", "[Six] workers were rescued.", "part"),
        Example("[Six] people are presumed dead.", "Divers recovered [two] bodies.", "part"),
        Example("[Six] people were shot.", "[Two] people were killed.", "part"),
        Example("The shelling caused [20] casualties.", "The shelling killed [12] people.", "part"),
        Example("[Four] boaters were hurt and one was killed.", "[Five] boaters were shot.", "part"),
        Example("[Three] women and one man died.", "[Four] people died.", "part"),
        Example("One woman died and [four others] were hurt.", "[Five] people were injured.", "part"),
    ),
    failing=(
        Example(
            "One diver died and [four others] were hurt.", "One diver was killed and [five] people were injured.", "conflict"
        ),
        Example("[Six] people were killed.", "[Five] people were killed.", "conflict"),
        Example("[1,450] drivers of the tram company walked out.", "[1,540] drivers walked out.", "conflict"),
        Example("Of the 904 workers, [860] lost their jobs.", "[960] workers lost their jobs.", "conflict"),
        Example("The club paid [£15.8m] plus bonuses.", "The club paid [£18.5m].", "conflict"),
        Example("[Five] people were killed, including a guard.", "[Six] people were killed.", "conflict"),
    ),
    apply=_apply,
)
