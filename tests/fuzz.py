"""Texts that nobody wrote, read by the hundred thousand: whatever holds of one reading must hold of every text.

    python -m tests.fuzz [TEXTS] [SEED]

A text is made of the grammar's own examples and the tables' rows: cut, joined, doubled, their cases swapped, other digits, blanks
and quotation marks put in. The same seed makes the same texts. Of some texts the work is counted too, in lines of Python run.
"""

from __future__ import annotations

import datetime as dt
import random
import sys
from collections.abc import Iterator
from pathlib import Path

from crosscheck.config import ExtractConfig
from crosscheck.extract import Examined, examine
from crosscheck.extract.grammar import GRAMMAR
from crosscheck.model import Locale, Reading
from tests.notation import row
from tests.work import lines_run

CONFIG = ExtractConfig()
DAYS = (None, dt.date(2023, 9, 15), dt.date(2024, 2, 29), dt.date.min, dt.date.max)
LOCALES = (Locale(), Locale(day_first=True), Locale(dollars=("AUD", "USD")))
SIGNS = (
    *"0123456789", *"٣٤१²½⅔", *" \u00a0\u2009\u202f\u3000\t\n", *"\u200b\u00ad\ufeff\u2060", *"“”\"'‘’«»",
    *".,:;!?-–—/()[]%&+*=_@#", *"$£€¥₹°", *"aIİıſéÉßΣ一\u0301\x00\U0001f600",
)  # fmt: skip
WORDS = (
    "one two twenty hundred thousand million billion dozen half third a an no and or to of in per cent percent year years old"
    " last next this May March Monday today ago said will would not people killed more than at least about rose fell from between"
).split()
EVERY = 50
"""One text in so many has its work counted."""
WORK = 250
"""Lines of Python that a text may take for each of its code points, and for 100 more: three times what the dearest take."""


def seeds() -> tuple[str, ...]:
    """Every example of the grammar and every row of the tables, without what is read in them."""
    texts = [row(example).text for rule in GRAMMAR for example in (*rule.reads, *rule.leaves)]
    for table in sorted((Path(__file__).parent / "corpus").glob("*.tsv")):
        lines = table.read_text(encoding="utf-8").splitlines()
        texts += [line.split("\t")[0] for line in lines if line and not line.startswith("#")]
    return tuple(dict.fromkeys(texts))


def texts(count: int, seed: int) -> Iterator[str]:
    """So many texts, the same for the same seed."""
    choose = random.Random(seed)
    grown = seeds()
    for _ in range(count):
        text = choose.choice(grown)
        for _ in range(choose.choice((0, 1, 1, 2, 3, 6))):
            text = _mutated(text, choose.choice(grown), choose)
        yield text[: choose.choice((400, 400, 400, 40))]


def _mutated(text: str, other: str, choose: random.Random) -> str:
    start, end = sorted(choose.randint(0, len(text)) for _ in range(2))
    head, middle, tail = text[:start], text[start:end], text[end:]
    where = choose.randint(0, len(other))
    words = text.split(" ")
    forms = (
        lambda: head + tail,
        lambda: head + middle * choose.randint(2, 4) + tail,
        lambda: head + middle.swapcase() + tail,
        lambda: head + choose.choice(SIGNS) * choose.choice((1, 1, 1, 3)) + middle + tail,
        lambda: head + "".join(choose.choices(SIGNS, k=4)) + tail,
        lambda: head + f" {choose.choice(WORDS)} " + tail,
        lambda: head + other[where : where + 30] + tail,
        lambda: head + other,
        lambda: other[:where] + tail,
        lambda: text[:end],
        lambda: " ".join(choose.sample(words, len(words))),
        lambda: text.replace(" ", choose.choice(("-", "", "  ", "\u00a0", "\n", ", "))),
        lambda: "".join(chr(ord("٠") + int(sign)) if sign in "0123456789" and choose.random() < 0.5 else sign for sign in text),
        lambda: f"“{head}” {choose.choice(WORDS)} {middle}, {tail}",
    )
    return choose.choice(forms)()


def faults(text: str, examined: Examined) -> Iterator[str]:
    """What does not hold of what was read and refused in a text."""
    previous = 0
    for reading in examined.readings:
        if not previous <= reading.start < reading.end <= len(text):
            yield f"span of {reading}"
        if text[reading.start : reading.end].strip() != text[reading.start : reading.end]:
            yield f"blanks around {reading}"
        previous = reading.end
        yield from _value_faults(reading)
    for refusal in examined.refusals:
        if not 0 <= refusal.start < refusal.end <= len(text):
            yield f"span of {refusal}"


def _value_faults(reading: Reading) -> Iterator[str]:
    low, high, earliest, latest = reading.low, reading.high, reading.earliest, reading.latest
    if reading.is_date:
        if (earliest is None) != (latest is None) or (earliest is not None and latest is not None and earliest > latest):
            yield f"days of {reading}"
        if any(first > last for first, last in reading.alternatives):
            yield f"other days of {reading}"
        if reading.clock is not None and not 0 <= reading.clock[0] <= reading.clock[1] < 24 * 60:
            yield f"clock of {reading}"
    elif (low is None and high is None) or (low is not None and high is not None and reading.kind != "score" and low > high):
        yield f"interval of {reading}"
    conversion = reading.conversion
    if conversion is not None and not (conversion.start < conversion.end and conversion.low <= conversion.high):
        yield f"conversion of {reading}"
    if not reading.rule:
        yield f"no rule of {reading}"


def check(count: int, seed: int = 1) -> list[str]:
    """The faults found in so many texts, each with its text."""
    found: list[str] = []
    for number, text in enumerate(texts(count, seed)):
        day, locale = DAYS[number % len(DAYS)], LOCALES[number % len(LOCALES)]
        try:
            examined = examine(text, day, CONFIG, locale=locale)
            found += [f"{text!r} ({day}): {fault}" for fault in faults(text, examined)]
            if number % EVERY == 0:
                work = lines_run(lambda text=text, day=day, locale=locale: examine(text, day, CONFIG, locale=locale))
                if work > WORK * (len(text) + 100):
                    found.append(f"{text!r} ({day}): {work} lines")
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            found.append(f"{text!r} ({day}): {error!r}")
    return found


if __name__ == "__main__":
    arguments = [int(argument) for argument in sys.argv[1:]]
    wrong = check(*(arguments or [200_000]))
    sys.stdout.write("\n".join([*wrong[:50], f"{len(wrong)} faults\n"]))
    sys.exit(bool(wrong))
