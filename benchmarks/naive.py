"""What one would write in an afternoon instead, of libraries that there are: `python -m benchmarks.naive ARTICLES`.

pysbd cuts the texts into sentences, `paraphrase_mining` of sentence-transformers finds those that mean about the same, with the
same model as crosscheck has and its own defaults, and of the pairs across two outlets quantulum3 reads the quantities and
dateparser the dates. Where two sentences of a pair give the same unit different values, or different days, it lists them.

It is the composition at its best: figures are read only in sentences that are in such a pair, each sentence once, and
quantulum3 does without its classifier. It does less than crosscheck: it takes no care of roundings, bounds, parts or later tolls,
of copies, or of which of a sentence's figures belong together.
"""

from __future__ import annotations

import argparse
import csv
import datetime as dt
import json
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

LIBRARIES = ("pysbd", "quantulum3", "dateparser")
THRESHOLD, BATCH = 0.7, 32

Figures = tuple[Mapping[str, frozenset[float]], frozenset[dt.date]]
"""What a sentence gives: unit to values, and days."""


class Told(NamedTuple):
    """A sentence, who published it, and when."""

    outlet: str
    published: dt.date | None
    text: str


def missing() -> list[str]:
    """The libraries that are not installed."""
    return [name for name in LIBRARIES if find_spec(name) is None]


def differ(left: Figures, right: Figures) -> bool:
    """Whether two sentences give the same unit different values, or both give days and no common one."""
    units = any(not values & right[0][unit] for unit, values in left[0].items() if unit in right[0])
    return units or bool(left[1] and right[1] and not left[1] & right[1])


def across(pairs: Sequence[tuple[float, int, int]], told: Sequence[Told]) -> list[tuple[int, int]]:
    """Of pairs (likeness, row, row) those that are alike enough and of two outlets."""
    return [(a, b) for score, a, b in pairs if score >= THRESHOLD and told[a].outlet != told[b].outlet]


def read_file(path: Path) -> list[tuple[str, dt.date | None, str]]:
    """(outlet, day, text) of a CSV's articles."""
    csv.field_size_limit(2**31 - 1)
    with path.open(encoding="utf-8", newline="") as file:
        return [(row["outlet"], _day(row["published"]), f"{row['title']}\n\n{row['text']}") for row in csv.DictReader(file)]


def _day(text: str) -> dt.date | None:
    return dt.datetime.fromisoformat(text).date() if text else None


def cut(articles: Sequence[tuple[str, dt.date | None, str]]) -> list[Told]:
    """The articles' sentences."""
    import pysbd  # noqa: PLC0415 - the libraries may not be there

    cutter = pysbd.Segmenter(language="en", clean=False)
    return [
        Told(outlet, day, sentence.strip())
        for outlet, day, text in articles
        for sentence in cutter.segment(text)
        if sentence.strip()
    ]


def mine(told: Sequence[Told], device: str | None) -> list[tuple[float, int, int]]:
    """Pairs of sentences that mean about the same."""
    from sentence_transformers import SentenceTransformer, util  # noqa: PLC0415

    from crosscheck.adapters.weights import find_model  # noqa: PLC0415

    model = SentenceTransformer(find_model(None).location, device=device)
    pairs: Any = util.paraphrase_mining(model, [one.text for one in told], batch_size=BATCH)
    return [(float(score), int(a), int(b)) for score, a, b in pairs]


def reader() -> Callable[[Told], Figures]:
    """Reads a sentence's quantities and dates, each sentence once."""
    from dateparser.search import search_dates  # noqa: PLC0415
    from quantulum3 import classifier, parser  # noqa: PLC0415

    classifier.USE_CLF = False  # it loads with one version of scikit-learn only, and is slower

    @cache
    def read(told: Told) -> Figures:
        values: dict[str, set[float]] = {}
        for quantity in parser.parse(told.text):
            values.setdefault(quantity.unit.name, set()).add(quantity.value)
        base = {} if told.published is None else {"RELATIVE_BASE": dt.datetime.combine(told.published, dt.time())}
        days = search_dates(told.text, languages=["en"], settings=base) or ()
        return {unit: frozenset(some) for unit, some in values.items()}, frozenset(day.date() for _, day in days)

    return read


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs the composition on the file that the command line names, and writes how much it found and what each step took."""
    options = argparse.ArgumentParser(prog="python -m benchmarks.naive", description=__doc__.splitlines()[0])
    options.add_argument("file", metavar="ARTICLES", help="a CSV with the columns outlet, published, title and text")
    options.add_argument("--device", help="where the model runs (default: the best there is)")
    options.add_argument("-o", "--output", metavar="JSON", help="where the counts go (default: standard output)")
    chosen = options.parse_args(arguments)
    steps = {"": _cpu()}
    told = cut(read_file(Path(chosen.file)))
    steps["sentences"] = _cpu()
    pairs = across(mine(told, chosen.device), told)
    steps["embedding and mining"] = _cpu()
    read = reader()
    found = [(told[a].text, told[b].text) for a, b in pairs if differ(read(told[a]), read(told[b]))]
    steps["figures"] = _cpu()
    cpu = {name: after - before for (_, before), (name, after) in pairwise(steps.items())}
    counts = {
        "sentences": len(told),
        "pairs": len(pairs),
        "read": len({row for pair in pairs for row in pair}),
        "differ": len(found),
    }
    line = json.dumps({**counts, "cpu": cpu})
    if chosen.output:
        Path(chosen.output).write_text(line, encoding="utf-8")
    else:
        sys.stdout.write(line + "\n")


def _cpu() -> float:
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


if __name__ == "__main__":
    main()
