"""The measures of the quality gate. `python -m tests.measure` prints them, with every label that the report does not bear out."""

from __future__ import annotations

import datetime as dt
import hashlib
import sys
from collections.abc import Iterator
from dataclasses import asdict

from crosscheck.adapters.articles import read_articles
from crosscheck.adapters.encoder import load_encoder
from crosscheck.config import Config, ExtractConfig
from crosscheck.extract import extract
from crosscheck.model import Report
from crosscheck.pipeline import Encoder, run
from tests.labelled import DATA, load, sentences
from tests.scoring import NOT_COMPARABLE, NOT_REPORTED, ReadingScores, hits, said_of, score_pairs, score_readings

FILES = ("labelled.csv", "labelled.jsonl", "sentences.jsonl")


def digests() -> dict[str, str]:
    """The SHA-256 of every file of the corpus."""
    return {name: hashlib.sha256((DATA / name).read_bytes()).hexdigest() for name in FILES}


def labelled_report(encoder: Encoder) -> Report:
    """The report on the labelled stories."""
    return run(read_articles(str(DATA / "labelled.csv"), group_by="story").articles, encoder=encoder, config=Config())


def reading_scores() -> ReadingScores:
    """How the labelled sentences are read."""
    rows = sentences()
    return score_readings(rows, {row["id"]: extract(row["text"], _day(row["reference"]), ExtractConfig()) for row in rows})


def disagreements(report: Report) -> Iterator[str]:
    """A line for every label that the report does not bear out."""
    for label in load().labels:
        near = [pair for pair in report.pairs if hits(pair, label)]
        said = said_of(label, near)
        if said not in (label.relation, {NOT_COMPARABLE: NOT_REPORTED}.get(label.relation)):
            tier = "".join(sorted({f" ({pair.verdict.tier})" for pair in near if pair.verdict.relation == "conflict"}))
            yield f"{label.story}: {label.what}: “{label.a.surface}” / “{label.b.surface}”: {label.relation}, not {said}{tier}"


def _day(iso: str | None) -> dt.date | None:
    return None if iso is None else dt.date.fromisoformat(iso)


def main() -> None:
    report = labelled_report(load_encoder())
    pairs, readings = score_pairs(report, load().labels), reading_scores()
    lines = [*disagreements(report), *(f"{id_}: “{words}” read as: {said or 'nothing'}" for id_, words, said in readings.misses)]
    lines += [
        f"{name} = {value}"
        for scores in (pairs, readings)
        for name, value in asdict(scores).items()
        if name not in ("confusion", "misses")
    ]
    lines += [f"{name}: {digest}" for name, digest in digests().items()]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
