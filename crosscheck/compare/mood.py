"""How a sentence puts its figure: as a fact, a forecast, a plan, a denial or somebody's words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from crosscheck.compare import lexicon
from crosscheck.compare.context import after, before

if TYPE_CHECKING:
    from crosscheck.model import Mention

_OPENING: Final = "“„«"
_CLOSING: Final = "”»"


@dataclass(frozen=True, slots=True)
class Mood:
    """How a figure is put.

    Attributes:
        ahead: it is forecast, planned, asked for or offered, not stated as a fact; of dates only where not yet past.
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


def mood_of(mention: Mention) -> Mood:
    """Read the mood of a mention from the words of its own clause."""
    head, tail = before(mention), after(mention)
    starts = list(lexicon.CLAUSE_START.finditer(head))
    near = head[starts[-1].start() if starts else 0 :][-90:]
    stop = lexicon.CLAUSE_START.search(tail)
    rest = (tail if stop is None else tail[: stop.start()])[:50]
    denied = lexicon.NOT_ON if mention.reading.is_date else lexicon.DENIED
    to_come = not _is_past(mention)
    return Mood(
        ahead=to_come and any(lexicon.AHEAD.search(part) is not None for part in (near, rest)),
        modal=to_come and any(lexicon.MODAL.search(part) is not None for part in (near, rest)),
        denied=denied.search(head[-60:]) is not None or lexicon.REPLACED.search(tail) is not None,
        claimed=lexicon.CLAIMED.search(near) is not None,
        quoted=_is_quoted(head),
    )


def _is_past(mention: Mention) -> bool:
    """True for dates before publication: they are no plans, whatever else the sentence plans."""
    day = mention.reading.latest or mention.reading.earliest
    return day is not None and mention.published is not None and day < mention.published


def _is_quoted(head: str) -> bool:
    opened = sum(head.count(mark) for mark in _OPENING) - sum(head.count(mark) for mark in _CLOSING)
    return opened > 0 or head.count('"') % 2 == 1
