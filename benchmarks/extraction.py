"""Speed of extraction alone, on one core, beside quantulum3 and dateparser on the same sentences.

    python -m benchmarks.extraction [ARTICLES] [--rivals N]

Without ARTICLES, the demo's articles are read. Sentences are cut first; then every one is read for figures and dates, three
times, and the fastest pass counts. N of them, spread evenly (300 unless told, 0 for none), are read by quantulum3 for quantities
and by dateparser's `search_dates` for dates as well, which is what it takes to get about the same from them. Both come with the
extra `bench` of this project; without it the table says so. Times are of this process's own work, not of the clock on the wall.
"""

from __future__ import annotations

import argparse
import datetime as dt
import time
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from crosscheck import Config, read_articles
from crosscheck.extract import extract
from crosscheck.segment import segment

ROW = "| {:<28} | {:>9} | {:>8} | {:>11} | {:>7} | {:>8} |"
DEMO = Path(__file__).parents[1] / "data" / "demo.csv"
PASSES = 3

Told = tuple[str, dt.date | None]


class Speed(NamedTuple):
    """What one reader did: how many sentences, of how many bytes, with how many readings, in how many seconds of work."""

    sentences: int
    size: int
    readings: int
    seconds: float

    @property
    def rate(self) -> float:
        """Sentences a second."""
        return self.sentences / max(self.seconds, 1e-9)


def sentences_of(path: str) -> list[Told]:
    """Every sentence of a file's articles that is no page furniture, with its article's day."""
    config = Config().segment
    articles = read_articles(path).articles
    return [(sentence.text, article.published) for article in articles for sentence in segment(article, config) if sentence.claim]


def timed(read: Callable[[str, dt.date | None], int], told: Sequence[Told], passes: int) -> Speed:
    """The fastest of some passes over the sentences."""
    best, readings = float("inf"), 0
    for _ in range(passes):
        start = time.process_time()
        readings = sum(read(text, day) for text, day in told)
        best = min(best, time.process_time() - start)
    return Speed(len(told), sum(len(text.encode()) for text, _ in told), readings, best)


def ours(text: str, day: dt.date | None, _config: Config = Config()) -> int:  # noqa: B008 - one configuration for every sentence
    """How much crosscheck reads in a sentence."""
    return len(extract(text, day, _config.extract))


def rivals() -> dict[str, Callable[[str, dt.date | None], int]]:
    """The other libraries that are installed, each as a count of what it reads in a sentence."""
    found: dict[str, Callable[[str, dt.date | None], int]] = {}
    if find_spec("quantulum3") is not None:
        from quantulum3 import classifier, parser  # noqa: PLC0415

        classifier.USE_CLF = False  # its classifier of ambiguous units loads with one version of scikit-learn only, and is slower
        found["quantulum3"] = lambda text, _day: len(parser.parse(text))
    if find_spec("dateparser") is not None:
        from dateparser.search import search_dates  # noqa: PLC0415

        def dates(text: str, day: dt.date | None) -> int:
            base = {} if day is None else {"RELATIVE_BASE": dt.datetime.combine(day, dt.time())}
            return len(search_dates(text, languages=["en"], settings=base) or ())

        found["dateparser, search_dates"] = dates
    return found


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs the benchmark that the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.extraction", description=__doc__.splitlines()[0])
    parser.add_argument("file", nargs="?", default=str(DEMO), metavar="ARTICLES", help="articles to read (default: the demo's)")
    parser.add_argument("--rivals", type=int, default=300, metavar="N", help="sentences for the other libraries (default: 300)")
    options = parser.parse_args(arguments)
    told = sentences_of(options.file)
    ours("At least 5 people met on Monday.", None)
    print(ROW.format("reader", "sentences", "seconds", "sentences/s", "MB/s", "readings"))
    print(ROW.format("-" * 28, "-" * 8 + ":", "-" * 7 + ":", "-" * 10 + ":", "-" * 6 + ":", "-" * 7 + ":"))
    _line("crosscheck", timed(ours, told, PASSES))
    if options.rivals:
        _beside(told[:: max(1, len(told) // options.rivals)][: options.rivals])


def _beside(told: Sequence[Told]) -> None:
    """The other libraries and crosscheck on the same few sentences."""
    found = rivals()
    if len(found) < 2:
        print("\nquantulum3 and dateparser are not both installed (`pip install '.[bench]'`): nothing to compare with.")
        return
    own = timed(ours, told, PASSES)
    _line("crosscheck, same sentences", own)
    seconds = 0.0
    for name, read in found.items():
        read(*told[0])  # tables are loaded with the first text
        speed = timed(read, told, 1)
        seconds += speed.seconds
        _line(name, speed)
    print(
        f"\nquantulum3 and dateparser together take {seconds / own.seconds:,.0f} times as long as crosscheck on these sentences."
    )


def _line(name: str, speed: Speed) -> None:
    size = f"{speed.size / 1e6 / speed.seconds:.3g}"
    print(ROW.format(name, f"{speed.sentences:,}", f"{speed.seconds:.2f}", f"{speed.rate:,.0f}", size, f"{speed.readings:,}"))


if __name__ == "__main__":
    main()
