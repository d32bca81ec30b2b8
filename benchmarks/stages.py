"""What each stage of a run takes, with the model in memory and nothing cached."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from types import ModuleType
from typing import NamedTuple
from unittest.mock import patch

from benchmarks.table import figure, percent, table
from benchmarks.watch import Share, Spent, TimedEncoder, Watch
from crosscheck import RENDERERS, Article, Config, Report, load_encoder, pipeline, read_articles, run, story
from crosscheck import stages as work
from crosscheck.cli import OBJECTS_BEFORE_A_LOOK
from crosscheck.extract.locales import outlet_locales
from crosscheck.mentions import mentions_in, segment_articles

LOADING, READING, RENDERING = "importing, loading the model", "reading the input", "rendering"
SEGMENTING, EXTRACTING = "segmenting, by itself", "extracting, by itself"
EMBEDDING = "embedding"
APART = (LOADING, SEGMENTING, EXTRACTING)
"""Stages that are no part of the run: loading happens once, and the run segments and extracts again."""
SHARES: Mapping[str, Sequence[tuple[ModuleType, str]]] = {
    "finding pairs worth scoring": ((work, "make_ready"),),
    "scoring pairs": ((story, "align_story"), (story, "find_origins")),
    "comparing": ((story, "compare"),),
    "settling, grouping": (
        (story, "settle_rivals"),
        (story, "settle_tiers"),
        (story, "findings_of_pairs"),
        (pipeline, "choose_findings"),
    ),
}
"""Functions that stages call, under the name that their share of the work has in the table."""
AT_ONCE = 100
"""Articles that are segmented and then read: a run, too, holds the sentences of few articles at a time."""
HEADS = ("stage", "seconds", "CPU s", "MiB after", "peak MiB", "articles/s", "sentences/s")


class Measured(NamedTuple):
    """A run and what it took.

    Attributes:
        spent: what each stage took, in the order in which they began.
        report: what came of it.
        articles: what it was run on.
        texts: the distinct texts that were embedded.
        sentences: of the articles, without page furniture.
        shares: what some parts of the stages took.
        size: bytes of the reports, rendered in every format.
    """

    spent: Mapping[str, Spent]
    report: Report
    articles: Sequence[Article]
    texts: Sequence[str]
    sentences: Sequence[str]
    shares: Mapping[str, Share]
    size: int


def measure(path: str, device: str | None) -> Measured:
    """Runs every stage in this process, one after another, with the garbage collector set as the command sets it."""
    before = gc.get_threshold()
    gc.set_threshold(*OBJECTS_BEFORE_A_LOOK)
    try:
        return _measure(path, device)
    finally:
        gc.set_threshold(*before)


def _measure(path: str, device: str | None) -> Measured:
    watch = Watch()
    watch.stage(LOADING)
    encoder = load_encoder(device=device)
    encoder.encode(["a first text"])
    timed = TimedEncoder(encoder, watch, EMBEDDING)
    watch.stage(READING)
    found = read_articles(path)
    ordered = sorted(found.articles, key=lambda article: article.id)
    claims = _segment_and_extract(ordered, watch)
    watch.stage("starting the run")
    with _shared_out() as shares:
        report = run(found.articles, encoder=timed, skipped=found.skipped, input_sha256=found.sha256, progress=watch.stage)
    watch.stage(RENDERING)
    size = sum(len(render(report).encode()) for render in RENDERERS.values())
    watch.stage(None)
    return Measured(watch.spent, report, found.articles, sorted(timed.texts), claims, shares, size)


def _segment_and_extract(articles: Sequence[Article], watch: Watch) -> list[str]:
    """Segments and reads the articles, and gives their sentences that are no page furniture."""
    config = Config()
    locales = outlet_locales(articles, config.extract)
    claims: list[str] = []
    for first in range(0, len(articles), AT_ONCE):
        some = articles[first : first + AT_ONCE]
        watch.stage(SEGMENTING)
        sentences = segment_articles(some, config)
        watch.stage(EXTRACTING)
        for one in some:
            mentions_in(one, sentences[one.id], locales[one.outlet], config)
        claims += [sentence.text for rows in sentences.values() for sentence in rows if sentence.claim]
    return claims


@contextmanager
def _shared_out() -> Iterator[Mapping[str, Share]]:
    """Counts what the functions in `SHARES` take meanwhile."""
    shares = {name: Share() for name in SHARES}
    with ExitStack() as stack:
        for name, functions in SHARES.items():
            for module, function in functions:
                stack.enter_context(patch.object(module, function, shares[name].of(getattr(module, function))))
        yield shares


def stages(measured: Measured) -> str:
    """A table of the stages, a line for the whole run, and what follows from it."""
    counts = dict(measured.report.run.counts)
    rows = []
    for name, spent in measured.spent.items():
        rows.append(_row(name, spent, counts))
        if name == work.ALIGNING:
            rows += [
                [f"of it {part}", figure(share.wall), figure(share.cpu), *[""] * 4] for part, share in measured.shares.items()
            ]
    rows.append(_row("the whole run, loading apart", whole(measured.spent), counts))
    facts = "\n".join(f"- {fact}" for fact in _facts(measured, counts))
    told = ", ".join(f"{count:,} {name}" for name, count in counts.items())
    told += f"; {len(measured.texts):,} texts embedded, {measured.size / 1e6:.1f} MB of reports."
    return f"{told}\n\n{table(HEADS, rows)}\n\n{facts}"


def whole(spent: Mapping[str, Spent]) -> Spent:
    """What all stages of a run took together, those apart left out."""
    own = [one for name, one in spent.items() if name not in APART]
    return Spent(
        sum(one.wall for one in own), sum(one.cpu for one in own), own[-1].resident, max((one.peak for one in own), default=0.0)
    )


def _row(name: str, spent: Spent, counts: Mapping[str, int]) -> list[str]:
    seconds = max(spent.wall, 1e-9)
    rates = ["", ""] if name == LOADING else [figure(counts["articles"] / seconds), figure(counts["sentences"] / seconds)]
    return [name, figure(spent.wall), figure(spent.cpu), *(f"{held:,.0f}" for held in (spent.resident, spent.peak)), *rates]


def _facts(measured: Measured, counts: Mapping[str, int]) -> list[str]:
    spent, total = measured.spent, whole(measured.spent)
    text = sum(len(f"{one.title}{one.text}".encode()) for one in measured.articles) / 1e6
    reading = sum(spent[name].cpu for name in (READING, SEGMENTING, EXTRACTING))
    embedding = spent[EMBEDDING].cpu if EMBEDDING in spent else 0.0
    rates = ", ".join(f"{figure(counts[name] / total.wall)} {name}" for name in ("articles", "sentences", "candidates", "pairs"))
    return [
        f"The whole run: {rates} a second.",
        f"Read, segmented and extracted: {text / reading:.2f} MB of text a second and core ({text:.1f} MB in {reading:.1f} s).",
        f"Not embedding: {percent(1 - embedding / total.cpu)} of the CPU of the whole run.",
    ]
