"""How a sentence puts its figure: as a fact, a forecast, a plan, a denial or somebody's words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from crosscheck.compare import lexicon
from crosscheck.compare.context import after, before
from crosscheck.memory import remembered

if TYPE_CHECKING:
    from crosscheck.model import Mention

_AUXILIARY_REACH: Final = 25
"""Code points between "will" and the participle it governs, at most."""


@dataclass(frozen=True, slots=True)
class Mood:
    """How a figure is put.

    Attributes:
        ahead: it is forecast, planned, asked for or offered, not stated as a fact; every date after publication is.
        modal: it is put with "would", "could", "may", as possible or to come; of dates only where not yet past.
        denied: it is negated or replaced ("not nine, as first reported").
        claimed: it is put as a claim or an unconfirmed report.
        quoted: it stands inside somebody's quoted words.
    """

    ahead: bool = False
    modal: bool = False
    denied: bool = False
    claimed: bool = False
    quoted: bool = False


@remembered
def mood_of(mention: Mention) -> Mood:
    """The mood of a mention, as extraction read it; a day is open only where neither it nor its verb lies in the past."""
    reading = mention.reading
    open_yet = not reading.is_date or not (_is_past(mention) or points(mention) == "past")
    return Mood(
        ahead=_is_to_come(mention) or (open_yet and reading.mood in ("planned", "forecast")),
        modal=open_yet and reading.mood == "conditional",
        denied=reading.mood == "negated",
        claimed=reading.mood == "claimed",
        quoted=reading.quoted,
    )


@remembered
def points(mention: Mention) -> Literal["past", "future", ""]:
    """Where the verb beside a date points, "" where there is none: the nearest one before it, or else after it."""
    head, tail = before(mention)[-120:], after(mention)[:60]
    for text, place in ((head, -1), (tail, 0)):
        future = list(lexicon.FUTURE_VERB.finditer(text))
        # "Is expected to" holds the form of a past verb and is none.
        past = [verb for verb in lexicon.PAST_VERB.finditer(text) if not any(_within(verb, ahead) for ahead in future)]
        if past and future:
            done, open_ = past[place], future[place]
            # "Will be held" is a future with a past form in it.
            leads = 0 <= done.start() - open_.end() <= _AUXILIARY_REACH
            nearest = open_.start() > done.start() if place else open_.start() < done.start()
            return "future" if leads or nearest else "past"
        if past or future:
            return "past" if past else "future"
    return ""


def _within(one: re.Match[str], other: re.Match[str]) -> bool:
    return other.start() <= one.start() and one.end() <= other.end()


def _is_past(mention: Mention) -> bool:
    """True for dates before publication: they are no plans, whatever else the sentence plans."""
    day = mention.reading.latest or mention.reading.earliest
    return day is not None and mention.published is not None and day < mention.published


def _is_to_come(mention: Mention) -> bool:
    """True for dates after publication: they are plans, whether the sentence says so or not."""
    day = mention.reading.earliest
    return mention.reading.is_date and day is not None and mention.published is not None and day > mention.published
