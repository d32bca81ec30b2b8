"""What counts of one sentence pass on to each other: a status said once for all of a list, a whole's noun, an earlier toll."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from crosscheck.extract.lines.lexicon import DETERMINERS, PERSONS
from crosscheck.extract.phrases.doers import goes_on
from crosscheck.extract.phrases.rules_statuses import DONE, NOUNS, STATUS_WORDS
from crosscheck.extract.phrases.statuses import AUXILIARIES, FINITE, predicate_status, status_named

if TYPE_CHECKING:
    from crosscheck.extract.figures.figure import Figure
    from crosscheck.extract.lines.tokens import Line
    from crosscheck.extract.phrases.counted import Counted
    from crosscheck.model import Reading


class Described(NamedTuple):
    """A figure's reading, with what its neighbours need to know of it.

    Attributes:
        figure: the figure.
        reading: its reading so far.
        first: its first token, bound words included.
        phrase: what it counts.
    """

    figure: Figure
    reading: Reading
    first: int
    phrase: Counted


_LISTED: Final = frozenset({"and", ",", "or", "&", "plus", "as", "well"})
_PLACED: Final = frozenset("in at on after during across with over by from since within under against".split())
_COMPARED: Final = frozenset("up down rise increase increased rose jump jumped".split())
_COMPARISON_REACH: Final = 8
_REPEATED: Final = frozenset({"times", "occasions"})


def with_passed_on(line: Line, items: list[Described]) -> list[Described]:
    """Give counts the status and the noun that their sentence says once for several of them.

    Args:
        line: the tokenised sentence.
        items: its figures in order.

    Returns:
        The same figures, with what "killed four nuns and six monks", "eleven of the 14 hostages were freed", "three of them
        children" and "rose to 23 from 19" pass on from one to the other.
    """
    out = list(items)
    for place in range(1, len(out)):
        out[place - 1 : place + 1] = _part_and_whole(line, out[place - 1], out[place])
        before, item = out[place - 1], out[place]
        if before.reading.status is not None and _inherits(line, before, item):
            out[place] = _with_status(item, before.reading.status)
    for place in range(len(out) - 2, -1, -1):
        item, following = out[place], out[place + 1]
        if item.reading.status is None and following.reading.status is not None and _shares(line, item, following):
            out[place] = _with_status(item, following.reading.status)
    return out


def _with_status(item: Described, status: str | None) -> Described:
    return item._replace(reading=replace(item.reading, status=status))


def _part_and_whole(line: Line, part: Described, whole: Described) -> list[Described]:
    """In "eleven of the 14 hostages were freed" the part counts hostages too, and only the part was freed."""
    gap = [line.low(step) for step in range(part.figure.noun, whole.first)]
    if not gap or gap[0] != "of" or len(gap) > 3 or not set(gap[1:]) <= DETERMINERS or whole.figure.kind != "number":
        return [part, whole]
    what = part.reading.what or whole.reading.what
    if line.low(whole.phrase.after) in DONE:
        said = part.reading.status or predicate_status(line, whole.phrase.after + 1)
        return [part._replace(reading=replace(part.reading, what=what, status=said)), whole]
    if line.low(whole.phrase.after) not in AUXILIARIES:
        return [part._replace(reading=replace(part.reading, what=what)), whole]
    status = part.reading.status or whole.reading.status
    named = status_named(line, whole.phrase.first, whole.phrase.head) if whole.phrase.after > whole.phrase.first else None
    return [part._replace(reading=replace(part.reading, what=what, status=status)), _with_status(whole, named)]


def _inherits(line: Line, before: Described, item: Described) -> bool:
    if not before.figure.kind == item.figure.kind == "number":
        return False
    if line.low(item.figure.after) in _REPEATED:
        return False  # "killed five, one of them four times"
    if item.reading.status is not None:
        return item.reading.status == "victims" and item.reading.role == "part"
    if item.reading.role == "part":
        return _is_part_of(line, before, item)
    return (
        _compares(line, before, item)
        or _distributes(line, before, item)
        or (_gap_lists(line, before, item) and not _has_verb(line, item))
    )


def _is_part_of(line: Line, before: Described, item: Described) -> bool:
    """Whether a part is one of what was just counted: "three of them", "including two", "two of the monks"; no new subject."""
    at = item.figure.noun
    if line.low(at) != "of" or line.low(at + 1) in ("them", "whom", "those", "these"):
        return True
    head = line.low(item.phrase.head)
    if _has_verb(line, item):
        return False
    return head in PERSONS or head in STATUS_WORDS or head == line.low(before.phrase.head)


def _shares(line: Line, item: Described, following: Described) -> bool:
    """Whether the status after a list is said of its earlier counts, too ("12 monks and 15 nuns were killed")."""
    if not item.figure.kind == following.figure.kind == "number":
        return False
    if _compares(line, item, following):
        return True
    lead = item.first - 1 - (line.low(item.first - 1) in DETERMINERS)
    opens = line.at(lead).text in ("Of", "Among")  # "Of the 40 riders, two were hurt"
    return _gap_lists(line, item, following) and line.low(lead) not in _PLACED and not opens


def _gap_lists(line: Line, before: Described, item: Described) -> bool:
    """Whether two counts stand in one list, and neither says by its own noun what happened ("900 cases and 40 deaths")."""
    if any(one.phrase.after > one.phrase.first and line.low(one.phrase.head) in NOUNS for one in (before, item)):
        return False
    if any(line.low(one.figure.after - 1) in NOUNS for one in (before, item)):
        return False  # "900 cases and no deaths"
    gap = [line.low(step) for step in range(max(before.phrase.after, before.figure.noun), item.first)]
    return bool(gap) and len(gap) <= 3 and set(gap) <= _LISTED


def _has_verb(line: Line, item: Described) -> bool:
    """Whether the counted do something themselves ("and two officers said")."""
    after = item.phrase.after
    return line.low(after) in FINITE or goes_on(line, after)


def _distributes(line: Line, before: Described, item: Described) -> bool:
    """Whether a bare count goes on with places: "seven died in Arden, three in Lowmere"."""
    where = line.low(item.figure.after)
    if where not in ("in", "at", "from", "to") or item.reading.what is not None:
        return False
    gap = [line.low(step) for step in range(max(before.phrase.after, before.figure.noun), item.first)]
    return where in gap and len(gap) <= _COMPARISON_REACH and gap[-1] in (",", "and") and not {".", ";", ":"} & set(gap)


def _compares(line: Line, before: Described, item: Described) -> bool:
    """Whether two counts are one toll at two times: "to 23 from 19", "from 19 to 23", "12 deaths, up from nine"."""
    told = item.reading.what
    if told is not None and told != before.reading.what and line.low(item.phrase.head) not in NOUNS:
        return False
    after = max(before.phrase.after, before.figure.noun)
    gap = [line.low(step) for step in range(after, item.first)]
    if gap == ["from"]:
        return line.low(before.first - 1) in ("to", "at") or before.phrase.after > before.phrase.first
    if gap == ["to"]:
        return line.low(before.first - 1) == "from"
    if not 2 <= len(gap) <= _COMPARISON_REACH or gap[-1] != "from" or {".", ";"} & set(gap):
        return False
    return gap[-2] in _COMPARED
