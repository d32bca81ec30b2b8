"""One pair laid out for the rules: its two sides in a fixed order, their values in one unit."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Final

from crosscheck.compare.closeness import Closeness, of_quantities
from crosscheck.compare.comparable import may_differ
from crosscheck.compare.context import other_names_it
from crosscheck.compare.intervals import Interval, of_clock, of_days, of_named_days, of_quantity
from crosscheck.compare.mood import Mood, mood_of
from crosscheck.compare.units import Measured, measure
from crosscheck.memory import remembered
from crosscheck.values import normalised

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from decimal import Decimal

    from crosscheck.config import CompareConfig
    from crosscheck.model import Alignment, Mention, Place, Reading
    from crosscheck.scorecard import Scorecards

_OPEN_WAYS: Final = {"since": "from", "after": "from", "until": "to", "before": "to"}


@dataclass(frozen=True)
class Case:
    """A pair as the rules see it.

    The sides are ordered by publication and then by place, whichever way round the alignment holds them, so that no rule can
    say one thing of (a, b) and another of (b, a).

    Not slotted: what is costly to read is read once, when a rule first asks.

    Attributes:
        first: the mention published first (unknown days before known ones).
        second: the other one.
        likelihood: probability in [0, 1] that both are about the same thing.
        config: the settings.
        cards: the models that weigh a difference.
        measured: both quantities in one unit, None for dates and for what cannot be converted.
        evidence: what spoke for and against one thing in both sentences, by name; empty where the alignment gives none.
    """

    first: Mention
    second: Mention
    likelihood: float
    config: CompareConfig
    cards: Scorecards
    measured: Measured | None
    evidence: Mapping[str, float] = field(default_factory=dict)

    def shows(self, name: str) -> bool:
        """True where the alignment's evidence holds a feature ("verb_same")."""
        return self.evidence.get(name, 0.0) > 0

    @cached_property
    def moods(self) -> tuple[Mood, Mood]:
        """How each side puts its figure."""
        return mood_of(self.first), mood_of(self.second)

    @cached_property
    def named_by_other(self) -> tuple[bool, bool]:
        """Whether each side's value also stands in the sentence of the other, beside that side's own."""
        return other_names_it(self.first, self.second), other_names_it(self.second, self.first)

    @cached_property
    def closeness(self) -> Closeness:
        """How close the two quantities are. Only where `measured` is known."""
        return of_quantities(self)

    @cached_property
    def may_differ(self) -> bool:
        """True where two quantities that do not agree still speak of the same kind of figure, beyond doubt."""
        return may_differ(self)

    @cached_property
    def readings(self) -> tuple[Reading, Reading]:
        """The values read on both sides."""
        return self.first.reading, self.second.reading

    @cached_property
    def sides(self) -> tuple[Mention, Mention]:
        """Both mentions, in order."""
        return self.first, self.second

    @cached_property
    def is_date(self) -> bool:
        """True where both sides are calendar values with a known day."""
        return all(reading.is_date and of_days(reading) is not None for reading in self.readings)

    @cached_property
    def is_clock(self) -> bool:
        """True where both sides name a time of day."""
        return all(reading.is_date and reading.clock is not None for reading in self.readings)

    @cached_property
    def same_ends(self) -> bool:
        """True where both dates name a beginning, or both an end."""
        ways = {_OPEN_WAYS.get(reading.modifier or "") for reading in self.readings}
        return len(ways) == 1 and None not in ways

    @cached_property
    def days(self) -> tuple[Interval, Interval]:
        """The days each side allows. Only for dates (`is_date`)."""
        # "Since 2019" and "since 2021" overlap as open intervals, yet both name a beginning: two beginnings are compared as such.
        read = of_named_days if self.same_ends else of_days
        first, second = (read(reading) for reading in self.readings)
        if first is None or second is None:
            raise ValueError("days of a pair that is no pair of resolved dates")
        return first, second

    @cached_property
    def clocks(self) -> tuple[Interval | None, Interval | None]:
        """The minutes each side names, None where it names no time of day."""
        return of_clock(self.first.reading), of_clock(self.second.reading)

    @property
    def published(self) -> tuple[dt.date, dt.date] | None:
        """Both publication days, None where either is unknown."""
        if self.first.published is None or self.second.published is None:
            return None
        return self.first.published, self.second.published

    @cached_property
    def smaller_and_larger(self) -> tuple[Mention, Mention] | None:
        """The sides by size of their figures, None for dates, for what cannot be measured and for equal figures."""
        if self.measured is None:
            return None
        one, other = _size(self.measured.first), _size(self.measured.second)
        if one is None or other is None or one == other:
            return None
        return (self.first, self.second) if one < other else (self.second, self.first)


def _size(interval: Interval) -> Decimal | None:
    return interval.low if interval.low is not None else interval.high


def lay_out(alignment: Alignment, config: CompareConfig, cards: Scorecards) -> Case:
    """Order an alignment's sides and bring their values to one unit."""
    first, second = alignment.left, alignment.right
    places = _place(first), _place(second)
    if places[1] < places[0] or (places[0] == places[1] and repr(second) < repr(first)):
        first, second = second, first
    readings = first.reading, second.reading
    quantities = not any(reading.is_date for reading in readings)
    return Case(
        first=first,
        second=second,
        likelihood=min(1.0, max(0.0, alignment.score)),
        config=config,
        cards=cards,
        measured=measure(*readings) if quantities else None,
        evidence=dict(alignment.evidence),
    )


def _place(mention: Mention) -> tuple[int, str, Place]:
    published = 0 if mention.published is None else mention.published.toordinal()
    return published, mention.outlet, mention.place


@remembered
def has_value(reading: Reading) -> bool:
    """True where there is something to compare: a figure, a resolved day or a time of day."""
    if reading.is_date:
        return of_days(reading) is not None or reading.clock is not None
    return of_quantity(reading) is not None


@remembered
def say(mention: Mention) -> str:
    """A side for a reader: its own words, and the normalised value where that adds something."""
    words = " ".join(mention.surface.split())
    value = normalised(mention.reading)
    if _same_words(words, value):
        return f"“{words}”"
    # A value with brackets of its own ("dozens (24 to 99)") would nest them.
    told = value.removeprefix(words.casefold()).strip() if value.endswith(")") else f"({value})"
    return f"“{words}” {told}" if told.startswith("(") else f"“{words}” ({told.replace(' (', ', ').removesuffix(')')})"


def _same_words(words: str, value: str) -> bool:
    return _bare(words) == _bare(value)


def _bare(text: str) -> str:
    """A value without what its wording adds: commas, the kind of dash, and the "in" and "on" before a date."""
    told = text.replace(",", "").replace("–", "-").casefold()
    return told.removeprefix("in ").removeprefix("on ")


def as_of(case: Case) -> str:
    """Both publication days with their outlets, for the facts of a verdict."""
    return "; ".join(
        f"{mention.outlet}: {'unknown' if mention.published is None else mention.published.isoformat()}" for mention in case.sides
    )
