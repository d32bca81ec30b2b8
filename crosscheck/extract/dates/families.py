"""Cheap signs of dates: which families of forms can match a sentence at all.

Most sentences hold no date. Their words tell so, far faster than trying every form.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from crosscheck.extract.dates.calendar import COUNTED_UNITS, MONTHS, PARTS, SEASONS, SHORT_WEEKDAYS, WEEKDAYS
from crosscheck.extract.dates.clock import ZONES
from crosscheck.extract.dates.holidays import HOLIDAYS
from crosscheck.extract.dates.mishaps import MISHAP_WORDS
from crosscheck.extract.lines.glance import Glance, pieces

_CLOCK: Final = re.compile(r"[0-9][:.h][0-9]{2}")
_SLASH: Final = re.compile(r"[0-9][/.-][0-9]{1,2}[/.-][0-9]")
_NONE: Final[frozenset[str]] = frozenset()


class Family(NamedTuple):
    """What a sentence must hold for the forms of a family to match in it.

    Attributes:
        name: as forms name it in `needs`.
        signs: words of which one must stand in the sentence, as `Glance.words` has them.
        beside: words of which one more must, where there are any.
        digits: lengths of runs of digits of which one must stand there too, where there are any.
    """

    name: str
    signs: frozenset[str]
    beside: frozenset[str] = frozenset()
    digits: frozenset[int] = frozenset()


def _family(name: str, signs: str | Iterable[str], beside: str | Iterable[str] = "", digits: tuple[int, ...] = ()) -> Family:
    return Family(name, _set(signs), _set(beside), frozenset(digits))


def _set(words: str | Iterable[str]) -> frozenset[str]:
    return frozenset(words.split() if isinstance(words, str) else words)


_COUNTED: Final = frozenset({*COUNTED_UNITS, *(f"{unit}s" for unit in COUNTED_UNITS)})
_UNITS: Final = "week month quarter year"
_NAMED: Final = frozenset({*_UNITS.split(), "weekend", "decade", "century", *PARTS, *SEASONS, *WEEKDAYS, *MONTHS})


def _holidays() -> list[Family]:
    """A holiday is looked for where its longest word stands, and another of its words where it has one."""
    rows = []
    for name in HOLIDAYS:
        first, *others = sorted(pieces(name), key=lambda word: (-len(word), word))
        rows.append(_family("holiday", [first], others[:1]))
    return rows


FAMILIES: Final[tuple[Family, ...]] = (
    _family("month", MONTHS),
    _family("month_day", MONTHS, digits=(1, 2)),
    _family("month_year", MONTHS, digits=(2, 4)),
    _family("short_weekday", SHORT_WEEKDAYS, MONTHS),
    _family("weekday", WEEKDAYS),
    _family("season", SEASONS),
    *_holidays(),
    _family("decade", "s", "20 30 40 50 60 70 80 90"),
    _family("full_decade", "s", digits=(4,)),
    _family("decade", "twenties thirties forties fifties sixties seventies eighties nineties"),
    _family("clock", "noon midday midnight clock"),
    _family("clock", "am pm m", digits=(1, 2)),
    _family("zone", {"hrs", "hours", *(word for zone in ZONES for word in pieces(zone))}, digits=(1, 2, 4)),
    _family("part", "overnight dawn predawn"),
    _family("part", "morning afternoon evening night nighttime", {piece for word in MISHAP_WORDS for piece in pieces(word)[-1:]}),
    _family("hour", "morning afternoon evening night", digits=(1, 2)),
    _family("hour", "morning afternoon evening night", "one two three four five six seven eight nine ten eleven twelve"),
    _family("dayword", "today tonight tomorrow yesterday"),
    _family("deictic", "last this next past", _NAMED),
    _family("current", "current", _UNITS),
    _family("weekend", "weekend"),
    _family("edge", "start beginning middle rest end early earlier late later", _UNITS),
    _family("ago", "ago back now today", _COUNTED),
    _family("step", "earlier later previously before", _COUNTED),
    _family("neighbour", "previous preceding prior following next same", "day week month quarter year"),
    _family("year_before", "ago earlier", "year"),
    _family("apart", "after before", _COUNTED),
    _family("school", "school academic", "year"),
    _family("quarter", "quarter q"),
    _family("half", "half"),
    _family("fiscal", "fiscal financial fy", digits=(2, 4)),
    _family("century", "century"),
    _family("yearend", "end", "year"),
    _family("spelled", "eighteen nineteen twenty thousand"),
)
"""Every family but those that only digits tell: "year" (four of them), "clock" (5:30), "slash" (5/6/24)."""


def _by_sign() -> dict[str, tuple[Family, ...]]:
    index: dict[str, list[Family]] = {}
    for family in FAMILIES:
        for sign in family.signs:
            index.setdefault(sign, []).append(family)
    return {sign: tuple(families) for sign, families in index.items()}


_BY_SIGN: Final = _by_sign()
_SIGNS: Final = frozenset(_BY_SIGN)
SIGNS: Final = frozenset().union(
    *(one.signs for one in FAMILIES if not (one.digits or (one.beside and all(map(str.isdigit, one.beside)))))
)
"""Words of which a sentence without digits holds one wherever it holds a date."""


def families_in(seen: Glance) -> frozenset[str]:
    """The families of forms whose words stand in a sentence.

    Args:
        seen: what a look at the sentence showed.

    Returns:
        Names of families, as forms name them in `needs`; empty for a sentence without a date.
    """
    words, digits = seen.words, seen.digits
    signs = words & (_SIGNS if digits else SIGNS)
    if not (signs or digits):
        return _NONE
    found = {
        family.name
        for sign in signs
        for family in _BY_SIGN[sign]
        if not (family.beside and family.beside.isdisjoint(words)) and not (family.digits and family.digits.isdisjoint(digits))
    }
    if digits:
        if 4 in digits:
            found.add("year")
        if _CLOCK.search(seen.low):
            found.add("clock")
        if _SLASH.search(seen.low):
            found.add("slash")
    return frozenset(found)
