"""The measures of the quality gate. `python -m tests.measure` prints them, with every label that is not borne out.

`python -m tests.measure sentences` prints those of the labelled sentences alone, at once: it loads no model.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import sys
from collections.abc import Iterator
from dataclasses import dataclass, fields

from benchmarks.stories import StoryScores, found_in, score_stories
from crosscheck.adapters.articles import read_articles
from crosscheck.adapters.encoder import load_encoder
from crosscheck.adapters.gold_file import read_gold
from crosscheck.adapters.own_labels import STORY_COLUMN, own_labels
from crosscheck.config import Config, ExtractConfig
from crosscheck.evaluate import NOT_PAIRED, Evaluation, Matches, Reach, Share, evaluate, reach, said_of
from crosscheck.extract import Examined, examine
from crosscheck.extract.grammar import GRAMMAR
from crosscheck.gold import INCOMPARABLE, GoldPair
from crosscheck.model import Report
from crosscheck.pipeline import Encoder, run
from tests.labelled import DATA, sentences
from tests.reading_scores import ReadingScores, rules_that_fail, score_readings, share

FILES = ("labelled.csv", "labelled.jsonl", "sentences.jsonl")


def digests() -> dict[str, str]:
    """The SHA-256 of every file of the corpus."""
    return {name: hashlib.sha256((DATA / name).read_bytes()).hexdigest() for name in FILES}


@dataclass(frozen=True)
class Measured:
    """The labelled stories, what is reported of them, and how well that agrees with their labels."""

    labels: tuple[GoldPair, ...]
    report: Report
    evaluation: Evaluation
    reach: Reach


def measured(encoder: Encoder) -> Measured:
    """The whole road on the labelled stories, as `crosscheck eval` takes it."""
    labels, articles = own_labels()
    found = read_articles(articles, group_by=STORY_COLUMN).articles
    gold = read_gold(labels, found).pairs
    report = run(found, encoder=encoder, config=Config())
    stories = {article.id: article.story for article in report.articles}
    return Measured(gold, report, evaluate(report, gold), reach(found, stories, gold, Config()))


def shares(found: Measured) -> Iterator[tuple[str, Share]]:
    """Every single share that was measured."""
    yield "reading_recall", found.reach.read
    yield "candidate_recall", found.reach.candidates
    for field in fields(found.evaluation):
        value = getattr(found.evaluation, field.name)
        if isinstance(value, Share):
            yield field.name, value


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


def disagreements(found: Measured) -> Iterator[str]:
    """A line for every label that the report does not bear out."""
    matches = Matches(found.report.pairs, found.labels)
    for place, label in enumerate(found.labels):
        near = matches.pairs_of(place)
        said = said_of(label, near)
        if said not in (label.relation, {INCOMPARABLE: NOT_PAIRED}.get(label.relation)):
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
        found = measured(load_encoder())
        lines += disagreements(found)
        lines += [f"{name} = {share.value} ({share.right} of {share.total})" for name, share in shares(found)]
        stories = story_scores()
        lines += [f"stories found: P {stories.precision:.3f} R {stories.recall:.3f}"]
    lines += [f"{name}: {digest}" for name, digest in digests().items()]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
