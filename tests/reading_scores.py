"""How well readings agree with labelled sentences: pure functions, proved in `tests/unit/test_reading_scores.py`.

A label says what is known of a mention, and only what it says is judged: `bound`, `what`, `status`, ... are compared where the
label has that key. A label without a kind marks words of which two careful readers may differ: whatever is read there counts
neither for nor against.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from crosscheck.extract import Examined, Rule
from crosscheck.model import Reading

Row = Mapping[str, Any]
"""A labelled sentence, or one of its mentions, as `sentences.jsonl` holds it."""

_UNSAID: Final[Mapping[str, Any]] = {
    "trend": None,
    "per": None,
    "status": None,
    "role": None,
    "mood": "fact",
    "speaker": None,
    "quoted": False,
    "units": None,
    "conversion": None,
    "modifier": None,
    "alternatives": None,
    "clock": None,
}
"""Attributes that mark a few mentions only, with the value of all others, which earns nothing."""
_ALWAYS: Final = ("bound", "what", "what_head", "grain")
"""Attributes that every mention of their kind has."""
ATTRIBUTES: Final = (*_ALWAYS, *_UNSAID)
_EXACT: Final = Decimal("1e-12")


@dataclass(frozen=True, slots=True)
class Tally:
    """How often something was labelled, said, and both with the same value."""

    right: int
    labelled: int
    said: int

    @property
    def recall(self) -> float:
        return share(self.right, self.labelled)

    @property
    def precision(self) -> float:
        return share(self.right, self.said)

    @property
    def f1(self) -> float:
        return share(2 * self.right, self.labelled + self.said)


@dataclass(frozen=True, slots=True)
class ReadingScores:
    """What extraction makes of labelled sentences; every share is in [0, 1].

    Attributes:
        quantities: quantities with the right kind, value and unit; `said` counts the readings that no unlabelled mark excuses.
        dates: the same for dates with the right days, or left unresolved where they are.
        attributes: of the mentions so read, each attribute of theirs; where a value is wrong, nothing else of it is judged.
        silent_on_traps: share of the sentences without a mark in which nothing is read.
        wrong_by_5x: labelled quantities read as another value, more than five times off.
        misses: (sentence id, words, what is wrong) of everything not read rightly.
    """

    quantities: Tally
    dates: Tally
    attributes: Mapping[str, Tally]
    silent_on_traps: float
    wrong_by_5x: int
    misses: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class _Judged:
    row: str
    mention: Row
    near: tuple[Reading, ...]
    right: Reading | None


def share(part: int, whole: int) -> float:
    """`part / whole`, 1 where there is nothing to get wrong."""
    return part / whole if whole else 1.0


def score_readings(rows: Sequence[Row], readings: Mapping[str, Sequence[Reading]]) -> ReadingScores:
    """Compare readings, by the id of their sentence, with the labels of `rows`."""
    judged = [_judge(row["id"], mention, readings[row["id"]]) for row in rows for mention in row["mentions"] if mention["kind"]]
    said = [(row, reading) for row in rows for reading in readings[row["id"]] if not _excused(row, reading)]
    traps = [row["id"] for row in rows if not row["mentions"]]
    return ReadingScores(
        quantities=_tally([one for one in judged if not _is_date(one.mention)], sum(not reading.is_date for _, reading in said)),
        dates=_tally([one for one in judged if _is_date(one.mention)], sum(reading.is_date for _, reading in said)),
        attributes={name: _attribute(name, judged) for name in ATTRIBUTES},
        silent_on_traps=share(sum(not readings[trap] for trap in traps), len(traps)),
        wrong_by_5x=sum(_far_off(one.mention, one.near) for one in judged if not _is_date(one.mention)),
        misses=tuple(sorted((*_misread(judged), *_misdescribed(judged), *_unasked(said, rows)))),
    )


def rules_that_fail(rows: Sequence[Row], found: Mapping[str, Examined], grammar: Iterable[Rule]) -> Iterator[tuple[str, str]]:
    """(sentence id, what is wrong) for each code of a row's `reads` that does not apply, and of its `leaves` that does."""
    rules = {rule.code: rule for rule in grammar}
    for row in rows:
        for code in row.get("reads", ()):
            if not _applies(rules[code], found[row["id"]]):
                yield row["id"], f"{code} does not apply"
        for code in row.get("leaves", ()):
            if _applies(rules[code], found[row["id"]]):
                yield row["id"], f"{code} applies"


def _applies(rule: Rule, found: Examined) -> bool:
    if rule.shows is not None:
        return any(rule.shows(reading) for reading in found.readings)
    return any(one.rule == rule.code for one in (*found.readings, *found.refusals))


def _judge(row: str, mention: Row, readings: Sequence[Reading]) -> _Judged:
    near = tuple(reading for reading in readings if _touches(reading, mention))
    return _Judged(row, mention, near, next((reading for reading in near if _agrees(reading, mention)), None))


def _tally(judged: Sequence[_Judged], said: int) -> Tally:
    return Tally(sum(one.right is not None for one in judged), len(judged), said)


def _attribute(name: str, judged: Sequence[_Judged]) -> Tally:
    pairs = [
        _pair(name, one.mention, one.right)
        for one in judged
        if one.right is not None and name.removesuffix("_head") in one.mention
    ]
    unsaid = (_UNSAID[name],) if name in _UNSAID else ()
    return Tally(
        sum(truth == said and truth not in unsaid for truth, said in pairs),
        sum(truth not in unsaid for truth, _ in pairs),
        sum(said not in unsaid for _, said in pairs),
    )


def _pair(name: str, mention: Row, reading: Reading) -> tuple[Any, Any]:
    """An attribute as labelled and as read, in one form."""
    truth = mention[name.removesuffix("_head")]
    if name == "what_head":
        return _head(truth), _head(reading.what)
    if name == "units":
        return tuple(truth) or None, reading.units or None
    if name == "clock":
        return tuple(truth), reading.clock
    if name == "alternatives":
        other = tuple((first.isoformat(), last.isoformat()) for first, last in reading.alternatives)
        return tuple(map(tuple, truth)) or None, other or None
    if name == "conversion":
        return (Decimal(truth["low"]), Decimal(truth["high"]), truth["unit"], truth["agrees"]), _conversion(reading)
    return truth, getattr(reading, name)


def _conversion(reading: Reading) -> tuple[Any, ...] | None:
    found = reading.conversion
    return None if found is None else (found.low, found.high, found.unit, found.agrees)


def _head(what: str | None) -> str | None:
    return None if not what else what.lower().partition(" of ")[0].split()[-1]


def _is_date(mention: Row) -> bool:
    return mention["kind"] in ("date", "time")


def _touches(reading: Reading, mention: Row) -> bool:
    return reading.start < mention["end"] and mention["start"] < reading.end


def _excused(row: Row, reading: Reading) -> bool:
    return any(mention["kind"] is None and _touches(reading, mention) for mention in row["mentions"])


def _agrees(reading: Reading, mention: Row) -> bool:
    if _is_date(mention):
        days = [None if day is None else day.isoformat() for day in (reading.earliest, reading.latest)]
        return reading.is_date and days == [mention["earliest"], mention["latest"]]
    return (reading.kind, reading.unit) == (mention["kind"], mention["unit"]) and all(
        _same(said, mention[end]) for said, end in ((reading.low, "low"), (reading.high, "high"))
    )


def _same(said: Decimal | None, labelled: str | None) -> bool:
    """Equal; thirds and twelfths to more places than anybody writes."""
    if said is None or labelled is None:
        return said is labelled
    truth = Decimal(labelled)
    return abs(said - truth) <= _EXACT * abs(truth)


def _far_off(mention: Row, near: Sequence[Reading]) -> bool:
    truth = next(Decimal(mention[key]) for key in ("low", "high") if mention[key] is not None)
    said = [value for reading in near for value in (reading.low, reading.high) if value is not None]
    return bool(said) and all(not min(abs(value), abs(truth)) * 5 >= max(abs(value), abs(truth)) for value in said)


def _misread(judged: Sequence[_Judged]) -> Iterator[tuple[str, str, str]]:
    for one in judged:
        if one.right is None:
            said = "; ".join(map(_shown, one.near)) or "nothing"
            yield one.row, one.mention["surface"], f"read as: {said}"


def _misdescribed(judged: Sequence[_Judged]) -> Iterator[tuple[str, str, str]]:
    for one in judged:
        for name in ATTRIBUTES:
            if one.right is not None and name != "what_head" and name in one.mention:
                truth, said = _pair(name, one.mention, one.right)
                if truth != said:
                    yield one.row, one.mention["surface"], f"{name}: {said}, not {truth}"


def _unasked(said: Sequence[tuple[Row, Reading]], rows: Sequence[Row]) -> Iterator[tuple[str, str, str]]:
    marks = {row["id"]: row["mentions"] for row in rows}
    for row, reading in said:
        if not any(_touches(reading, mention) for mention in marks[row["id"]]):
            yield row["id"], row["text"][reading.start : reading.end], f"not to be read, and read as: {_shown(reading)}"


def _shown(reading: Reading) -> str:
    values = (reading.earliest, reading.latest) if reading.is_date else (reading.low, reading.high, reading.unit)
    return f"{reading.kind} {' '.join(map(str, values))}"
