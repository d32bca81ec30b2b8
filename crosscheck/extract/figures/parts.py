"""Parts of a whole ("two-thirds of voters", "cut in half") and of a unit ("half a mile", "an hour and a half")."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from crosscheck.extract.figures.figure import Figure, figure_of
from crosscheck.extract.figures.units import unit_at
from crosscheck.extract.lines.lexicon import STOPS
from crosscheck.extract.money.named import currency_after
from crosscheck.extract.numbers.numeral import Numeral
from crosscheck.extract.numbers.words import SMALL
from crosscheck.extract.phrases.trends import FALLING, RISING

if TYPE_CHECKING:
    from crosscheck.extract.figures.units import Unit
    from crosscheck.extract.lines.tokens import Line

_HALVES_OF_PLAY: Final = frozenset(
    "first second other better former latter top bottom back front final last third opening closing early lower upper left"
    " right inner outer eastern western northern southern 1st 2nd".split()
)
_BEFORE_PART: Final = frozenset(
    "by in than about around nearly almost roughly approximately least over only just some to another up".split()
)
_HEDGES: Final = frozenset("about around nearly almost roughly approximately least over only just than fully".split())
_DETERMINERS: Final = frozenset("the its their his her our my of as those these".split())


def is_part(line: Line, numeral: Numeral) -> bool:
    """Whether a fraction is a part of something here, and names no period or person ("second half", "a third man")."""
    before, following = line.low(numeral.first - 1), line.low(numeral.after)
    word = line.low(numeral.first)
    if (before == "and" and word == "a") or (before == "a" and line.low(numeral.first - 2) == "and"):
        return False  # it ends a figure that was not read ("the last mile and a half")
    if _stands_alone(line, numeral, before):
        return True
    if word == "half":
        if before in _HALVES_OF_PLAY or (following == "-" and line.touching(numeral.after)):
            return False
        return following in _DETERMINERS or before in ("by", "in", "than")
    if not numeral.spelled:
        return following in ("of", "the") or before in _BEFORE_PART
    if following == "of":
        return not (line.low(numeral.after - 1) in ("quarter", "quarters") and line.at(numeral.after + 1).sort == "n")
    joined = line.low(numeral.first + 1) == "-"
    return before in ("by", "than") or (joined and before != "the")


def _stands_alone(line: Line, numeral: Numeral, before: str) -> bool:
    """Whether a fraction whose whole is left unsaid is hedged or changes something ("about a third were", "fell a quarter")."""
    following = line.at(numeral.after)
    bare = following.sort != "w" or following.low in STOPS
    hyphened = following.low == "-" and line.touching(numeral.after)
    whole = numeral.after - numeral.first > 1 or line.low(numeral.first) == "half"
    return numeral.spelled and whole and bare and not hyphened and (before in _HEDGES or before in RISING or before in FALLING)


def of_unit(line: Line, numeral: Numeral) -> Figure | None:
    """The measure of a numeral whose unit stands after "of" or an article, or None.

    Args:
        line: the tokenised sentence.
        numeral: a fraction ("half a mile", "a quarter of an hour") or a loose or scaled number ("hundreds of miles").
    """
    at = numeral.after
    of = line.low(at) == "of"
    at += of
    if numeral.fraction and line.low(at) in ("a", "an"):
        at += 1
    elif not (of and numeral.spelled and (numeral.vague or numeral.hedged or numeral.scale > 1)):
        return None
    moved = numeral._replace(after=at)
    money = currency_after(line, moved)
    if money is not None:
        return money._replace(numeral=numeral)
    unit = unit_at(line, at)
    if unit is None:
        return None
    return figure_of(numeral)._replace(after=unit.after, noun=unit.after, kind=unit.kind, unit=unit.name, rule="unit.part")


def and_more_at(line: Line, index: int) -> Figure | None:
    """One unit with what is added to it: "an hour and a half", "a mile and a quarter", or "an hour" before "and 20 minutes".

    Args:
        line: the tokenised sentence.
        index: the article, or "one", that would stand before the unit.

    Returns:
        The figure; None for a unit with nothing added ("an hour"), or where it only tells when ("a week and a half ago").
    """
    if line.low(index) not in ("a", "an", "one") or line.low(index + 2) not in ("and", "or"):
        return None
    unit = unit_at(line, index + 1)
    if unit is None or unit.after != index + 2 or unit.kind not in ("duration", "measure"):
        return None
    if line.low(index + 2) == "or":
        return _or_two(line, index, unit)
    part = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}.get(line.low(index + 4))
    added = line.low(index + 3) == "a" and part is not None
    after = index + 5 if added else index + 2
    follows = unit_at(line, index + 4) if line.at(index + 3).sort == "n" or line.low(index + 3) in SMALL else None
    if not (added or follows) or (added and line.low(after) in ("ago", "later", "earlier", "before")):
        return None
    value = Decimal(1) + (part or 0) if added else Decimal(1)
    numeral = Numeral(index, index + 1, line.at(index).start, line.at(index).end, value, value, spelled=True)
    return figure_of(numeral)._replace(after=after, noun=after, kind=unit.kind, unit=unit.name, rule="unit.added")


def _or_two(line: Line, index: int, unit: Unit) -> Figure | None:
    """Read "a day or two", which is one to two days."""
    if line.low(index + 3) != "two" or line.low(index + 4) in ("ago", "later", "earlier", "before"):
        return None
    numeral = Numeral(
        index, index + 1, line.at(index).start, line.at(index).end, Decimal(1), Decimal(2), spelled=True, hedged=True
    )
    return figure_of(numeral)._replace(after=index + 4, noun=index + 4, kind=unit.kind, unit=unit.name, rule="unit.added")
