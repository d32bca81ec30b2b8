"""Articles with readings made by hand, with every kind of thing that the view of `extract` has to show."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from crosscheck.model import Article, Conversion, Examination, Field, Reading, Refusal, Sentence

DAY = dt.date(2031, 5, 12)
MEANINGS = {
    "figure.range": "Two figures that give the ends of a range.",
    "money.before": "An amount with its sign before it.",
    "name.road": "Number of a road, a flight or a law.",
    "date.weekday": "A weekday, counted from the day of publication.",
}


def number(value: int, **more: Any) -> Reading:
    return Reading(0, 0, "number", low=Decimal(value), high=Decimal(value), **more)


def on(day: dt.date, **more: Any) -> Reading:
    return Reading(0, 0, "date", **{"earliest": day, "latest": day, "grain": "day", **more})


def examined(text: str, *found: tuple[str, Reading | str], field: Field = "text", offset: int = 0) -> Examination:
    """A sentence in which each of the given words was read, or refused by the rule of that code."""
    readings, refusals = [], []
    for words, what in found:
        start = text.index(words)
        if isinstance(what, str):
            refusals.append(Refusal(start, start + len(words), what))
        else:
            placed = {name: getattr(what, name) for name in Reading.__dataclass_fields__}
            readings.append(Reading(**{**placed, "start": start, "end": start + len(words)}))
    sentence = Sentence(field, offset, offset + len(text), text)
    return Examination(sentence, tuple(sorted(readings, key=lambda one: one.start)), tuple(refusals))


def furniture(text: str, reason: str, *, field: Field = "text") -> Examination:
    return Examination(Sentence(field, 0, len(text), text, claim=False, reason=reason))


def sample() -> Sequence[tuple[Article, tuple[Examination, ...]]]:
    """A ferry accident, and an article in which nothing is to be found."""
    crossing = "The ferry, 100 feet (35 metres) long, left Route 9 pier on Friday with 40 or 50 aboard."
    at = crossing.index("35")
    beside = Conversion(at, at + len("35 metres"), Decimal(35), Decimal(35), "meter", agrees=False, expected="30.5 meters")
    long = Reading(0, 0, "measure", low=Decimal(100), high=Decimal(100), unit="foot", conversion=beside)
    aboard = Reading(0, 0, "number", low=Decimal(40), high=Decimal(50), rule="figure.range")
    friday = on(
        dt.date(2031, 5, 9),
        rule="date.weekday",
        resolution="“on Friday” counted from publication on 12 May 2031",
        alternatives=((dt.date(2031, 5, 16), dt.date(2031, 5, 16)),),
    )
    fare = Reading(
        0, 0, "money", low=Decimal(20), high=Decimal(20), unit="USD", bound="<=", trend="up", rule="money.before",
        units=("AUD", "NZD"), mood="planned", quoted=True, speaker="the harbour master",
    )  # fmt: skip
    two = number(2, what="deckhands", status="wounded", role="part")
    return (
        (
            Article("c-1", "Cape Courier", "", "Ferry aground: two hurt | Cape Courier", DAY),
            (
                examined("Ferry aground: two hurt", ("two", number(2, status="wounded")), field="title"),
                furniture("| Cape Courier", "site name", field="title"),
                furniture("Share this story", "share link"),
                examined(crossing, ("100 feet", long), ("9", "name.road"), ("on Friday", friday), ("40 or 50", aboard)),
                examined("Nobody knows why it ran aground."),
                examined("Of the crew, two deckhands were hurt.", ("two", two)),
                examined("“Fares go up by at most $20,” the harbour master said.", ("at most $20", fare)),
            ),
        ),
        (Article("b-7", "Bay Wire", "", "", None), (examined("The pier was closed."), examined("It opened again."))),
    )
