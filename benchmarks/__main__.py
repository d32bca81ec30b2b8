"""Speed and memory of crosscheck, as tables in Markdown.

    python -m benchmarks [ARTICLES] [--articles N] [--device NAME] [--naive N] [--growth N,N,...] [--only PART]

Without ARTICLES, N articles are made up (400 unless told); of a file, the first N are taken (all unless told). It prints

- stages: what each stage of a run takes in this process, with nothing cached;
- embedding: how fast texts are embedded, beside a plain matrix product;
- command: the installed command from start to end, with nothing cached, all cached, and one article added;
- naive, where `--naive` says on how many articles: crosscheck beside a composition of other libraries;
- growth, where `--growth` says for how many articles: the whole command, with nothing cached, and how it grows.

CPU is work of the processors by the process and those it started. Times on the wall depend on what else the machine does.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.beside import beside
from benchmarks.commands import commands
from benchmarks.corpus import write_corpus
from benchmarks.growth import growth, sizes_within
from benchmarks.machine import embedding
from benchmarks.sample import write_articles
from benchmarks.stages import measure, stages
from crosscheck import read_articles

PARTS = ("stages", "embedding", "command", "naive", "growth")
MADE_UP = 400


def sizes(text: str) -> list[int]:
    """Numbers of articles, from a list with commas."""
    return [int(size) for size in text.split(",")]


def arguments() -> argparse.ArgumentParser:
    """What the command line may say."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__.splitlines()[0])
    parser.add_argument("file", nargs="?", metavar="ARTICLES", help="articles to run on, in place of made-up ones")
    parser.add_argument(
        "--articles", type=int, metavar="N", help=f"how many (default: {MADE_UP} made-up ones, or all of the file)"
    )
    parser.add_argument("--device", help="where the model runs (default: the best there is)")
    parser.add_argument("--naive", type=int, default=0, metavar="N", help="compare with other libraries on N articles (minutes)")
    parser.add_argument("--growth", type=sizes, default=[], metavar="N,N,...", help="run on so many articles each (minutes)")
    parser.add_argument("--only", action="append", choices=PARTS, help="print this part alone; may be repeated")
    return parser


def main(words: Sequence[str] | None = None) -> None:
    """Runs the benchmark that the command line asks for."""
    options = arguments().parse_args(words)
    with tempfile.TemporaryDirectory() as folder:
        for part in _parts(options, Path(folder)):
            print(f"{part}\n", flush=True)


def _parts(options: argparse.Namespace, folder: Path) -> Iterator[str]:
    """The parts that were asked for, each with its heading."""
    wanted = options.only or PARTS
    file = options.file or str(folder / "made.csv")
    if options.file is None:
        write_corpus(Path(file), max(options.articles or MADE_UP, options.naive, *options.growth, 0))
    everything = read_articles(file).articles
    articles = everything[: options.articles or (MADE_UP if options.file is None else None)]
    yield f"# {len(articles):,} articles of {'a made-up corpus' if options.file is None else Path(file).name}"
    if {"stages", "embedding", "command"} & {*wanted}:
        chosen = folder / "articles.csv"
        write_articles(chosen, articles)
        measured = measure(str(chosen), options.device)
        if "stages" in wanted:
            yield f"## Stages\n\n{stages(measured)}"
        if "embedding" in wanted:
            yield f"## Embedding\n\n{embedding(measured.texts, measured.sentences, options.device)}"
        if "command" in wanted and len(articles) > 1:
            stories = {article.id: article.story for article in measured.report.articles}
            yield f"## The whole command\n\n{commands(articles, stories, options.device, folder)}"
    if "naive" in wanted and options.naive:
        yield f"## Beside a composition of other libraries\n\n{beside(everything, options.naive, options.device, folder)}"
    if "growth" in wanted and options.growth:
        chosen_sizes = sizes_within(options.growth, len(everything))
        yield f"## Growth\n\n{growth(everything, chosen_sizes, options.device, folder)}"


if __name__ == "__main__":
    main()
