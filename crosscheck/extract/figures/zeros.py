"""Nothing, as a count: "no deaths", "nobody was hurt", "none injured". Only what happens to people is worth a zero."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from crosscheck.extract.figures.figure import Figure, figure_of
from crosscheck.extract.lines.lexicon import STOPS
from crosscheck.extract.numbers.numeral import Numeral
from crosscheck.extract.phrases.doers import verb_before
from crosscheck.extract.phrases.rules_statuses import STATUS_WORDS
from crosscheck.extract.phrases.statuses import status_after

if TYPE_CHECKING:
    from crosscheck.extract.lines.tokens import Line

_EVENTS: Final = frozenset(
    "deaths death injuries injury casualties casualty fatalities fatality arrests survivors injured wounded dead".split()
)
_ADJECTIVES: Final = frozenset("reported confirmed known immediate civilian further other new american human".split())
"""Words that may part "no" from what did not happen. "Serious" and "major" are none: lighter injuries may yet have been many."""
_NOBODY: Final = frozenset({"nobody", "none"})
ZEROS: Final = _NOBODY | {"no", "not"}
"""Words with which a zero begins."""
_SEVERITY: Final = frozenset("seriously critically badly severely fatally gravely slightly lightly".split())
_LONGEST: Final = 5
_BEING: Final = frozenset("is are was were be been am".split())


DENIED: Final = _EVENTS | {"single", "person", "people", "lives"}
"""Words of which a sentence whose only words for figures are "no" and "not" holds one wherever they are a zero."""


def zero_at(line: Line, index: int) -> Figure | None:
    """The zero that starts at a token, or None.

    Args:
        line: the tokenised sentence.
        index: where "no", "nobody", "none" would stand.
    """
    word = line.low(index)
    if word == "no":
        return _no(line, index)
    if word in _NOBODY:
        return _nobody(line, index, index + 1)
    return _not_one(line, index) if word == "not" else None


def _not_one(line: Line, index: int) -> Figure | None:
    """Read "not one of the boats", "not a single boat"; what is "not a single party" may be several."""
    if line.low(index - 1) in _BEING and line.low(index - 2) != "there":
        return None
    if line.low(index + 1) == "one":
        counts = line.low(index + 2) == "of" or (line.at(index + 2).sort == "w" and line.low(index + 2) not in STOPS)
    else:
        counts = line.match(index + 1, ("a", "single")) and line.at(index + 3).sort == "w"
    if not counts:
        return None
    end = index + (2 if line.low(index + 1) == "one" else 3)
    return _zero(line, index, end, "zero.not-one")


def _no(line: Line, index: int) -> Figure | None:
    at = index + 1
    if line.low(at) in ("one", "person", "people") or line.match(at, ("-", "one")):
        end = at + 2 if line.low(at) == "-" else at + 1
        return _nobody(line, index, end)
    while line.low(at) in _ADJECTIVES and at < index + 3:
        at += 1
    if line.low(at) in ("report", "reports") and line.low(at + 1) == "of":
        at += 2
    if line.low(at) == "lives" and line.match(at + 1, ("were", "lost")):
        return _zero(line, index, at + 1, "zero.events")._replace(what="lives", status="killed")
    if line.low(at) not in _EVENTS:
        return None
    end = at + 1
    status = STATUS_WORDS.get(line.low(at))
    if line.low(end) == "or" and line.low(end + 1) in _EVENTS:
        end += 2
        status = status if STATUS_WORDS.get(line.low(end - 1)) == status else "casualties"
    what = line.text[line.at(index + 1).start : line.at(end - 1).end]
    return _zero(line, index, end, "zero.events")._replace(what=what, status=status)


def _nobody(line: Line, index: int, end: int) -> Figure | None:
    """Nobody as the one it happened to: before the verb, or after it ("the blast hurt nobody")."""
    if any(line.low(step) in _SEVERITY for step in range(end, end + _LONGEST)):
        return None
    status = status_after(line, end) or verb_before(line, index)
    return None if status is None else _zero(line, index, end, "zero.people")._replace(status=status)


def _zero(line: Line, index: int, after: int, rule: str) -> Figure:
    start, end = line.at(index).start, line.at(after - 1).end
    return figure_of(Numeral(index, after, start, end, Decimal(0), Decimal(0), spelled=True))._replace(rule=rule)
