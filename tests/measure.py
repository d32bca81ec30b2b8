"""The measures of the quality gate. `python -m tests.measure` prints them, with every label that is not borne out.

`python -m tests.measure sentences` prints those of the labelled sentences alone, at once: it loads no model.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import sys
from collections.abc import Iterator
from dataclasses import asdict

from benchmarks.stories import StoryScores, found_in, score_stories
from crosscheck.adapters.articles import read_articles
from crosscheck.adapters.encoder import load_encoder
from crosscheck.config import Config, ExtractConfig
from crosscheck.extract import Examined, examine
from crosscheck.extract.grammar import GRAMMAR
from crosscheck.model import Report
from crosscheck.pipeline import Encoder, run
from tests.labelled import DATA, load, sentences
from tests.reading_scores import ReadingScores, rules_that_fail, score_readings, share
from tests.scoring import NOT_COMPARABLE, NOT_REPORTED, hits, said_of, score_pairs

FILES = ("labelled.csv", "labelled.jsonl", "sentences.jsonl")


def digests() -> dict[str, str]:
    """The SHA-256 of every file of the corpus."""
    return {name: hashlib.sha256((DATA / name).read_bytes()).hexdigest() for name in FILES}


def labelled_report(encoder: Encoder) -> Report:
    """The report on the labelled stories."""
    return run(read_articles(str(DATA / "labelled.csv"), group_by="story").articles, encoder=encoder, config=Config())


def story_scores() -> StoryScores:
    """How well the labelled stories are found where no column gives them."""
    articles = read_articles(str(DATA / "labelled.csv"), group_by="story").articles
    found, _ = found_in(articles, Config())
    return score_stories(found, {article.id: str(article.group) for article in articles})


def examined() -> dict[str, Examined]:
    """What is read and refused in every labelled sentence, by its id."""
    return {row["id"]: examine(row["text"], _day(row["reference"]), ExtractConfig()) for row in sentences()}


def reading_scores() -> ReadingScores:
    """How the labelled sentences are read."""
    return score_readings(sentences(), {id_: found.readings for id_, found in examined().items()})


def failing_rules() -> list[tuple[str, str]]:
    """(sentence id, what is wrong) for every rule that a labelled sentence names and that does otherwise."""
    return list(rules_that_fail(sentences(), examined(), GRAMMAR))


def named_rules_that_hold() -> float:
    """Share of the rules named in the labelled sentences that apply, or do not, as their row says."""
    named = sum(len(row.get(key, ())) for row in sentences() for key in ("reads", "leaves"))
    return share(named - len(failing_rules()), named)


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


def told(scores: ReadingScores) -> Iterator[str]:
    """The measures of the labelled sentences, a line each."""
    for name, tally in (("quantities", scores.quantities), ("dates", scores.dates), *scores.attributes.items()):
        counts = f"{tally.right} right of {tally.labelled} labelled and {tally.said} said"
        yield f"{name}: P {tally.precision:.3f} R {tally.recall:.3f} F1 {tally.f1:.3f} ({counts})"
    yield f"silent_on_traps = {scores.silent_on_traps:.3f}"
    yield f"wrong_by_5x = {scores.wrong_by_5x}"


def main() -> None:
    readings = reading_scores()
    lines = [f"{id_}: “{words}” {said}" for id_, words, said in readings.misses]
    lines += [f"{id_}: {said}" for id_, said in failing_rules()]
    lines += [*told(readings), f"rules that hold = {named_rules_that_hold():.3f}"]
    if "sentences" not in sys.argv[1:]:
        found = story_scores()
        lines += [f"stories found: P {found.precision:.3f} R {found.recall:.3f}"]
        report = labelled_report(load_encoder())
        pairs = score_pairs(report, load().labels)
        lines += [*disagreements(report), *(f"{name} = {value}" for name, value in asdict(pairs).items() if name != "confusion")]
    lines += [f"{name}: {digest}" for name, digest in digests().items()]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
