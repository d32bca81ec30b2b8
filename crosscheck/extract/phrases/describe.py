"""From figures to readings: bounds, trends, the counted phrase, its status and role, and what lists and brackets pass on."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from crosscheck.extract.lines.lexicon import PERSONS
from crosscheck.extract.money.rates import per_at
from crosscheck.extract.phrases.bounds import bound_after, bound_before
from crosscheck.extract.phrases.counted import Counted, counted_after, counted_before
from crosscheck.extract.phrases.doers import status_before
from crosscheck.extract.phrases.passing import Described, with_passed_on
from crosscheck.extract.phrases.roles import role_of
from crosscheck.extract.phrases.statuses import status_after, status_named
from crosscheck.extract.phrases.trends import trend_of
from crosscheck.model import Bound, Reading, Trend

if TYPE_CHECKING:
    from crosscheck.extract.figures.figure import Figure
    from crosscheck.extract.lines.tokens import Line

_COUNTING: Final = ("number", "ratio", "percent")
_MEASURES: Final = frozenset(
    "times wounds shots bullets rounds counts charges hours minutes days weeks months years block blocks guns ways points steps"
    " reasons signs".split()
)
"""Counted things to which nothing happens ("shot seven times", "four counts of fraud")."""
_THINGS: Final = frozenset(
    "cars trucks documents emails e-mails reports pages jobs records videos photos images files songs albums books bills"
    " laws rules votes seats games matches goals trades crimes plans attacks bombings incidents packages warrants orders"
    " contracts".split()
)
"""Counted things to which nothing happens that is said of people ("released two reports", "saved 400 jobs")."""
_BEFORE_A_SHOT: Final = frozenset("in with by from his her the a fired took takes".split())
"""Words before a single shot that is fired or filmed ("in one shot")."""
_OF_THINGS: Final = frozenset({"destroyed", "damaged", "stranded", "missing"})


def describe(line: Line, figures: list[Figure], blocked: frozenset[int]) -> tuple[Reading, ...]:
    """The readings of a line's figures.

    Args:
        line: the tokenised sentence.
        figures: in order, not overlapping.
        blocked: indices of tokens that belong to dates: no reading may cover one.

    Returns:
        Readings in order; vague small counts of things ("several shops") are left out, of people and casualties kept.
    """
    own = [range(*span) for one in figures for span in ((one.first, one.after), one.folded)]
    closed = blocked.union(*own)
    done: list[Described] = []
    floor = 0
    for place, figure in enumerate(figures):
        ceiling = figures[place + 1].first if place + 1 < len(figures) else line.size
        described = _describe(line, figure, closed, done[-1] if done else None, (floor, ceiling))
        done.append(described)
        floor = max(figure.after, figure.folded[1])
    return tuple([item.reading for item in with_passed_on(line, done) if _worth_keeping(line, item)])


def _describe(line: Line, figure: Figure, closed: frozenset[int], previous: Described | None, room: tuple[int, int]) -> Described:
    bound, first = bound_before(line, figure) if figure.kind != "score" else (None, figure.first)
    if first < figure.first and (first < room[0] or not closed.isdisjoint(range(first, figure.first))):
        bound, first = None, figure.first
    phrase = _phrase(line, figure, closed)
    after = figure.after
    late, end = bound_after(line, figure.noun)
    if end == room[1] < line.size:
        late = None  # words that touch the next figure bound that one ("two at least ten")
    if late is None and phrase.after > phrase.first:
        late, _ = bound_after(line, phrase.after)
    elif late is not None and end <= room[1] and figure.noun == figure.after and closed.isdisjoint(range(after, end)):
        after = end
    said = _strictest(bound, late, figure.bound)
    another = line.low(first - 1) == "another" and first - 1 >= room[0] and first - 1 not in closed
    opening = first - 1 if another else first
    reading = Reading(
        start=line.at(opening).start,
        end=line.at(after - 1).end,
        kind=figure.kind,
        low=None if said in ("<", "<=") else _written(figure, figure.low),
        high=None if said in (">", ">=") else _written(figure, figure.high),
        unit=figure.unit,
        bound=said or "=",
        trend=figure.trend or trend_of(line, figure, first, *_moved(previous)),
        what=figure.what or phrase.text(line),
        status=figure.status or _status(line, figure, first, phrase),
        role=role_of(line, first, figure.first, figure.noun, max(phrase.after, figure.noun))
        if figure.kind in _COUNTING
        else None,
        per=figure.per or _rate(line, figure, phrase),
        vague=figure.numeral.vague,
        resolution=figure.resolution,
        rule=figure.rule,
        units=figure.units,
        conversion=figure.conversion,
    )
    return Described(figure, reading, opening, phrase)


def _moved(previous: Described | None) -> tuple[Figure | None, Trend | None]:
    return (None, None) if previous is None else (previous.figure, previous.reading.trend)


def _rate(line: Line, figure: Figure, phrase: Counted) -> str | None:
    """What a plain count is divided by ("300 cases per day", "12 per 100,000 people")."""
    if figure.kind != "number":
        return None
    end = phrase.after if phrase.after > phrase.first else figure.noun
    return per_at(line, end)[0] if end > figure.noun or line.low(end) == "per" else None


def _written(figure: Figure, value: Decimal) -> Decimal:
    """The value without the zeros that scales leave behind ("2.5 lakh" is 250000); digits as written keep theirs ("4.0")."""
    if value == figure.numeral.low and figure.numeral.scale == 1 and not figure.numeral.spelled:
        return value
    return Decimal(int(value)) if value == value.to_integral_value() else value.normalize()


def _strictest(*bounds: Bound | None) -> Bound | None:
    said: Bound | None = None
    for bound in bounds:
        if bound is not None and bound != "~":
            return bound
        said = said or bound
    return said


def _phrase(line: Line, figure: Figure, closed: frozenset[int]) -> Counted:
    if figure.kind == "score" or figure.what is not None:
        return Counted(figure.after, figure.after, figure.after)
    if figure.kind == "age":
        named = counted_before(line, figure)
        if named.after > named.first:
            return named
    if figure.kind in ("percent", "ratio", "measure") and line.low(figure.noun) not in ("of", "-", "more", "other"):
        hyphened = line.low(figure.numeral.after) == "-"
        if figure.kind != "ratio" and not hyphened:
            return Counted(figure.noun, figure.noun, figure.noun)
    return counted_after(line, figure, closed)


def _status(line: Line, figure: Figure, first: int, phrase: Counted) -> str | None:
    if figure.kind not in _COUNTING:
        return None
    if line.low(figure.noun) == "-" and line.touching(figure.noun):
        return None  # "released a four-page letter"
    if line.low(phrase.after) == "shot" and line.low(first - 1) in _BEFORE_A_SHOT:
        return None
    named = phrase.after > phrase.first
    head = line.low(phrase.head) if named else ""
    if head in _MEASURES:
        return None
    status = status_after(line, phrase.after) or status_before(line, first, phrase)
    if status is None and named:
        status = status_named(line, phrase.first, phrase.head)
    return None if head in _THINGS and status not in _OF_THINGS else status


def _worth_keeping(line: Line, item: Described) -> bool:
    """Small vague words ("several", "a few") say something only of people and casualties, an ordinal only with its noun."""
    numeral = item.figure.numeral
    if item.figure.kind == "ordinal":
        return item.reading.what is not None
    if not (numeral.vague and numeral.high < Decimal(24)):
        return True
    return item.reading.status is not None or line.low(item.phrase.head) in PERSONS
