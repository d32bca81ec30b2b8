"""Speed and memory of whole runs, stage by stage.

    python -m benchmarks [ARTICLES] [--articles N] [--device NAME]

Without ARTICLES, a corpus of N articles (600 unless told) is made from templates. The first table times the stages in this
process, with nothing cached; the second the installed command from its start to its end, with its peak memory, on an empty
cache and again on the filled one.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.corpus import write_corpus
from crosscheck import RENDERERS, load_encoder, read_articles, run
from crosscheck.adapters.encoder import SentenceEncoder

ROW = "| {:<28} | {:>9} | {:>14} |"


class TimedEncoder:
    """Another encoder, with a watch on it."""

    def __init__(self, encoder: SentenceEncoder) -> None:
        self._encoder = encoder
        self.name = encoder.name
        self.seconds = 0.0
        self.texts = 0

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """The other encoder's vectors."""
        start = time.perf_counter()
        vectors = self._encoder.encode(texts)
        self.seconds += time.perf_counter() - start
        self.texts += len(set(texts))
        return vectors


def main() -> None:
    """Runs the benchmark that the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__.splitlines()[0])
    parser.add_argument("file", nargs="?", metavar="ARTICLES", help="articles to run on, in place of made-up ones")
    parser.add_argument("--articles", type=int, default=600, metavar="N", help="how many articles to make up (default: 600)")
    parser.add_argument("--device", help="where the model runs (default: the best there is)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "articles.csv"
        if options.file is None:
            write_corpus(made, options.articles)
        _stages(options.file or str(made), options.device)
        _commands(options.file or str(made), options.device, Path(folder))


def _stages(path: str, device: str | None) -> None:
    marks: list[tuple[str, float, float]] = []
    start = time.perf_counter()
    encoder = load_encoder(device=device)
    encoder.encode(["a first text"])
    loading = time.perf_counter() - start
    timed = TimedEncoder(encoder)

    def mark(stage: str, _done: int = 0, _total: int = 0) -> None:
        if not marks or marks[-1][0] != stage:
            marks.append((stage, time.perf_counter(), timed.seconds))

    mark("reading the input")
    found = read_articles(path)
    report = run(found.articles, encoder=timed, skipped=found.skipped, input_sha256=found.sha256, progress=mark)
    mark("rendering")
    size = sum(len(render(report).encode()) for render in RENDERERS.values())
    mark("")
    counts = dict(report.run.counts)
    print(", ".join(f"{count:,} {name}" for name, count in counts.items()) + f"; {size / 1e6:.1f} MB of reports\n")
    print(ROW.format("stage, model in memory", "seconds", "sentences/s"))
    print(ROW.format("-" * 28, "-" * 8 + ":", "-" * 13 + ":"))
    print(ROW.format("importing, loading the model", f"{loading:.2f}", ""))
    for (stage, begun, encoded), (_, ended, more) in pairwise(marks):
        seconds = ended - begun - (more - encoded)
        print(ROW.format(stage, f"{seconds:.2f}", f"{counts['sentences'] / max(seconds, 1e-9):,.0f}"))
    print(ROW.format(f"encoding ({timed.texts:,} texts)", f"{timed.seconds:.2f}", f"{timed.texts / timed.seconds:,.0f} texts/s"))


def _commands(path: str, device: str | None, folder: Path) -> None:
    print(f"\n| {'whole command':<28} | {'seconds':>9} | {'peak MiB':>9} |\n| {'-' * 28} | {'-' * 8}: | {'-' * 8}: |")
    command = [sys.executable, "-m", "crosscheck", "report", path, "--quiet", "--cache-dir", str(folder / "cache")]
    command += ["-o", str(folder / "report.md"), "-o", str(folder / "report.json"), *(["--device", device] if device else [])]
    for name in ("nothing cached", "all vectors cached"):
        start = time.perf_counter()
        _, status, usage = os.wait4(os.posix_spawn(sys.executable, command, os.environ), 0)
        seconds = time.perf_counter() - start
        if status:
            raise SystemExit(f"the command failed: {' '.join(command)}")
        peak = usage.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
        print(f"| {name:<28} | {seconds:>9.2f} | {peak:>9,.0f} |")


if __name__ == "__main__":
    main()
