"""Fit the models of `crosscheck/scorecards.json` from labelled pairs.

    python -m benchmarks.fit LABELS.jsonl ARTICLES.csv [--exhaustive | --picked] [LABELS.jsonl ARTICLES.csv ...] [-o CARDS.json]

A label is one JSON object a line: `a` and `b` with `article`, `start` and `end` (code points into the article's cell), `relation`
(one of the contract's, or `incomparable`) and `story`; `planted` says that a figure was changed to make the disagreement, and
such labels teach only what contradicts. `--exhaustive` after a pair of files says that whatever its labels leave out is about
different things wherever the values do not overlap; `--picked` that its labels were picked for being hard, so that what is left
out mostly is. Needs the extra `bench`, and two CPU cores at most. Prints how well each model does in cross-validation grouped by
story, and its calibration.
"""

from __future__ import annotations

import json
import random
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks import additive
from benchmarks.additive import Array, Card
from benchmarks.labelled import LabelledStory, is_comparable, read_labels, read_stories
from benchmarks.slips import altered
from crosscheck.adapters.articles import read_articles
from crosscheck.adapters.encoder import load_encoder
from crosscheck.adapters.scorecards import FORMAT, parse_scorecards
from crosscheck.adapters.vector_cache import CachedEncoder, default_folder
from crosscheck.align import FEATURES, build_context, candidate_pairs
from crosscheck.align.aligning import Scored, score_candidates
from crosscheck.align.assign import agree
from crosscheck.align.features import AGREEMENT_FEATURES
from crosscheck.align.rivals import AGREEING_RIVAL, LEAD
from crosscheck.compare import compare
from crosscheck.compare.judgement import CAVEAT, FALLING, RISING
from crosscheck.config import CompareConfig, Config
from crosscheck.model import Alignment, Mention
from crosscheck.scorecard import Scorecard, Scorecards

WEIGHTS = {"--exhaustive": 1.0, "--picked": 0.3}
"""Weight of an unlabelled pair whose values do not overlap as one about different things."""
HOPELESS = -4.5
"""Log-odds of one thing below which an unlabelled difference teaches nothing new."""
SLIP_WEIGHT = 0.5
"""Weight of a disagreement made from a pair that agrees."""
NATURAL_WEIGHT = 2.0
"""Weight of a disagreement that nobody made: there are few."""
SOFT_WEIGHT = 0.5
"""Weight of differences that a reader called an update, a rounding or the like, or was unsure of."""
OUTCOMES = str(Path("crosscheck") / "scorecards.json")


class Recorder:
    """Stands where a model stands, and keeps what it is asked."""

    prior = 50.0

    def __init__(self) -> None:
        self.values: Mapping[str, float] = {}

    def parts(self, values: Mapping[str, float]) -> tuple[tuple[str, float], ...]:
        """Nothing; the values are kept."""
        self.values = values
        return ()


@dataclass(frozen=True, slots=True)
class Difference:
    """Two values that exclude each other, as the judgement sees them.

    Attributes:
        values: its features.
        is_date: which of the two models judges it.
        conflict: whether it is labelled, or was made, a conflict.
        weight: in fitting.
        counts: its share in a corpus as it comes: 0 for what was made, and for what was picked for being hard.
        story: its story.
        source: its set, and what the label says.
    """

    values: Mapping[str, float]
    is_date: bool
    conflict: bool
    weight: float
    counts: float
    story: str
    source: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Candidates:
    """The candidate pairs of one labelled story with their features."""

    story: LabelledStory
    source: str
    scored: Scored
    labels: Mapping[tuple[int, int], Mapping[str, Any]]
    context: Any

    def label(self, p: int) -> Mapping[str, Any] | None:
        """The label of a pair, None where it has none."""
        return self.labels.get((int(self.scored.left[p]), int(self.scored.right[p])))


BLANK = Scorecard(0.0, ())
NO_CARDS = Scorecards(BLANK, BLANK, BLANK, BLANK)


def candidates_of(stories: Sequence[LabelledStory], source: str, config: Config) -> Iterator[Candidates]:
    """The candidates of every story that has some."""
    for story in stories:
        found = candidate_pairs(story.mentions, config.align)
        if len(found.left):
            context = build_context(story.mentions, story.sentences, story.words, config.align)
            scored = score_candidates(story.mentions, context, found.left, found.right, story.vectors, NO_CARDS)
            yield Candidates(story, source, scored, story.matched(), context)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows to fit: features, labels, weights, and each row's fold and set."""

    features: Array
    labels: Array
    weights: Array
    folds: Any
    sources: Any


def alignment_table(sets: Sequence[Candidates], *, informed: bool) -> Table:
    """Rows of the two alignment models: labelled pairs, and for the blind one unlabelled differences."""
    rows = []
    for found in sets:
        fold = additive.fold_of(found.story.name)
        for p in range(len(found.scored.left)):
            label = found.label(p)
            if label is not None and not label.get("planted"):
                features = found.scored.known[p] if informed else found.scored.features[p]
                rows.append((features, float(is_comparable(label)), 1.0, fold, found.source))
            elif label is None and not informed and found.story.unlabelled and not found.scored.overlap[p]:
                rows.append((found.scored.features[p], 0.0, found.story.unlabelled, fold, found.source))
    features, labels, weights, folds, sources = zip(*rows, strict=True)
    return Table(np.stack(features).astype(float), np.array(labels), np.array(weights), np.array(folds), np.array(sources))


def fit_alignment(table: Table, names: Sequence[str]) -> tuple[Card, list[Card], Array]:
    """The card, one card for each fold that has not seen it, and the out-of-fold log-odds of the rows."""
    logits, cards = np.zeros(len(table.labels)), []
    for fold in range(additive.FOLDS):
        seen = table.folds != fold
        beta = additive.fit_lines(table.features[seen], table.labels[seen], table.weights[seen], names)
        cards.append(additive.line_card(beta, table.features[seen], table.weights[seen], names))
        logits[~seen] = table.features[~seen] @ beta[:-1] + beta[-1]
    beta = additive.fit_lines(table.features, table.labels, table.weights, names)
    return additive.line_card(beta, table.features, table.weights, names), cards, logits


def differences_of(found: Candidates, cards: Scorecards, choose: random.Random) -> Iterator[Difference]:
    """Every difference of a story that teaches something, and some made of its agreements."""
    story, left, right = found.story, found.scored.left, found.scored.right
    scored = score_candidates(story.mentions, found.context, left, right, story.vectors, cards)
    for p in range(len(left)):
        label = found.label(p)
        a, b = story.mentions[int(left[p])], story.mentions[int(right[p])]
        likely = 1 / (1 + np.exp(-float(scored.logits[p])))
        if not scored.overlap[p] and (label is not None or (story.unlabelled and scored.logits[p] > HOPELESS)):
            evidence = _evidence(scored, p, float(scored.agreeing[p]))
            made = _judged(Alignment(a, b, likely, evidence))
            if made is not None:
                yield _difference(found, made, label)
        elif scored.overlap[p] and label is not None and label["relation"] == "same" and not label.get("planted"):
            reading = altered(b.reading, choose)
            other = None if reading is None else replace(b, reading=reading)
            if other is not None and not agree(a.reading, other.reading):
                blind = float(scored.blind[p])
                evidence = _evidence(scored, p, _agreeing(scored, story.mentions, p, other))
                made = _judged(Alignment(a, other, 1 / (1 + np.exp(-blind)), evidence))
                if made is not None:
                    yield Difference(made[0], made[1], True, SLIP_WEIGHT, 0.0, story.name, (found.source, "slip"))


def _evidence(scored: Scored, p: int, agreeing: float) -> tuple[tuple[str, float], ...]:
    told = tuple((name, float(value)) for name, value in zip(FEATURES, scored.features[p], strict=True))
    return (*told, (LEAD, float(scored.lead[p])), (AGREEING_RIVAL, agreeing))


def _agreeing(scored: Scored, mentions: Sequence[Mention], p: int, other: Mention) -> float:
    """The likeliest agreeing rival where the right mention of a pair has another value."""
    i, j = int(scored.left[p]), int(scored.right[p])
    best = -5.0
    for q, (a, b) in enumerate(zip(scored.left.tolist(), scored.right.tolist(), strict=True)):
        if q == p or not {a, b} & {i, j}:
            continue
        ends = {mentions[a].article, mentions[b].article}
        rival = b if a in (i, j) else a
        if ends != {mentions[i].article, mentions[j].article}:
            continue
        own = mentions[i].reading if i in (a, b) else other.reading
        if agree(own, mentions[rival].reading):
            best = max(best, float(scored.informed[q]))
    return min(best, 5.0)


def _judged(alignment: Alignment) -> tuple[Mapping[str, float], bool] | None:
    """What the judgement is asked of a difference, None where a rule explains it."""
    recorder: Any = Recorder()
    open_to_all = CompareConfig(firm_threshold=0.0, possible_threshold=0.0, explained_threshold=0.0)
    verdict = compare(alignment, open_to_all, Scorecards(BLANK, BLANK, recorder, recorder))
    if verdict is None or verdict.relation != "conflict" or not recorder.values:
        return None
    return dict(recorder.values), alignment.left.reading.is_date


def _difference(found: Candidates, made: tuple[Mapping[str, float], bool], label: Mapping[str, Any] | None) -> Difference:
    said = "" if label is None else str(label["relation"])
    conflict, planted = said == "conflict", bool(label and label.get("planted"))
    weight = found.story.unlabelled if label is None else 1.0
    if conflict and not planted:
        weight = NATURAL_WEIGHT
    if label is not None and (label.get("unsure") or said in ("update", "part", "rounded", "within", "same")):
        weight *= SOFT_WEIGHT
    counts = 0.0 if found.story.unlabelled not in (0.0, 1.0) else 1.0
    return Difference(
        made[0], made[1], conflict, weight, counts, found.story.name, (found.source, "planted" if planted else said)
    )


def fit_judgement(rows: Sequence[Difference]) -> tuple[Card, Array, Array]:
    """The card of one kind of difference, its calibrated out-of-fold log-odds, and the scale that calibrates."""
    names = sorted({name for row in rows for name in row.values})
    features = np.array([[row.values.get(name, 0.0) for name in names] for row in rows])
    labels = np.array([float(row.conflict) for row in rows])
    weights = np.array([row.weight for row in rows])
    folds = np.array([additive.fold_of(row.story) for row in rows])
    ways = [1 if name in RISING else -1 if name in FALLING or name.startswith(CAVEAT) else 0 for name in names]
    logits = np.zeros(len(rows))
    for fold in range(additive.FOLDS):
        seen = folds != fold
        _, score = additive.fit_steps(features[seen], labels[seen], weights[seen], ways)
        logits[~seen] = score(features[~seen])
    # A planted disagreement is told four times over, and hardly any story holds one: the share of a real corpus lies below.
    real = np.array([row.counts * (0.25 if row.source[1] == "planted" else 1.0) for row in rows])
    scale = additive.calibration(logits[real > 0], labels[real > 0], real[real > 0])
    edges, score = additive.fit_steps(features, labels, weights, ways)
    return additive.step_card(edges, score, features, weights, names, scale), logits * scale[0] + scale[1], real


def fit(sets: Sequence[Candidates], seed: int = 1) -> dict[str, Any]:
    """All four models, measured on the way.

    Args:
        sets: candidates of all labelled stories.
        seed: of the slips.

    Returns:
        The document of `scorecards.json`.
    """
    blind, informed = (alignment_table(sets, informed=way) for way in (False, True))
    blind_card, blind_cards, blind_logits = fit_alignment(blind, FEATURES)
    known_card, known_cards, known_logits = fit_alignment(informed, AGREEMENT_FEATURES)
    _tell("alignment, blind", blind, blind_logits)
    _tell("agreement", informed, known_logits)
    _tell_labels(sets, blind_cards, known_cards)
    choose, rows = random.Random(seed), []
    empty = {"prior": 0.0, "terms": {}}
    for found in sets:
        fold = additive.fold_of(found.story.name)
        models = {"alignment": blind_cards[fold], "agreement": known_cards[fold], "days": empty, "figures": empty}
        rows += differences_of(found, parse_scorecards({"format": FORMAT, "models": models}), choose)
    models = {"alignment": blind_card, "agreement": known_card}
    for name, is_date in (("days", True), ("figures", False)):
        own = [row for row in rows if row.is_date == is_date]
        models[name], logits, real = fit_judgement(own)
        _tell_differences(name, own, logits, real)
    fitted_to = {
        "stories": len({(found.source, found.story.name) for found in sets}),
        "labelled_pairs": sum(len(found.story.labels) for found in sets),
        "pairs_about_one_thing": int(blind.labels.sum()),
        "differences": len(rows),
        "conflicts_labelled": sum(row.conflict and row.source[1] == "conflict" for row in rows),
        "conflicts_made": sum(row.conflict and row.source[1] != "conflict" for row in rows),
    }
    return {"format": FORMAT, "made_by": "python -m benchmarks.fit", "fitted_to": fitted_to, "models": models}


def _tell(name: str, table: Table, logits: Array) -> None:
    chances = 1 / (1 + np.exp(-logits))
    error = additive.expected_calibration_error(chances, table.labels, table.weights)
    print(f"{name}: {len(table.labels):,} rows, {int(table.labels.sum()):,} about one thing, calibration error {error:.3f}")
    for source in sorted(set(table.sources.tolist())):
        own = table.sources == source
        found = additive.average_precision(logits[own], table.labels[own])
        print(f"  {source}: {int(own.sum()):,} rows, {int(table.labels[own].sum()):,} about one thing, AP {found:.3f}")


def _tell_labels(sets: Sequence[Candidates], blind: Sequence[Card], known: Sequence[Card]) -> None:
    """Average precision over labels, what is no candidate counted as missed; each is scored by models that have not seen it."""
    empty = {"prior": 0.0, "terms": {}}
    best: dict[str, dict[int, tuple[float, float]]] = {}
    total: Counter[str] = Counter()
    for found in sets:
        fold = additive.fold_of(found.story.name)
        models = {"alignment": blind[fold], "agreement": known[fold], "days": empty, "figures": empty}
        cards = parse_scorecards({"format": FORMAT, "models": models})
        story, left, right = found.story, found.scored.left, found.scored.right
        logits = score_candidates(story.mentions, found.context, left, right, story.vectors, cards).logits
        total[found.source] += sum(is_comparable(label) for label in story.labels)
        for p in range(len(left)):
            label = found.label(p)
            if label is not None:
                seen = best.setdefault(found.source, {})
                value = (float(logits[p]), float(is_comparable(label)))
                seen[id(label)] = max(seen.get(id(label), value), value)
    for source, rows in best.items():
        scores, labels = (np.array(column) for column in zip(*rows.values(), strict=True))
        found_ap = additive.average_precision(scores, labels, total[source])
        print(f"labels of {source}: {total[source]:,} about one thing, {int(labels.sum()):,} candidates, AP {found_ap:.3f}")


def _tell_differences(name: str, rows: Sequence[Difference], logits: Array, real: Array) -> None:
    """How far down the ranking the labelled conflicts of a real corpus stand, and the calibration."""
    labels = np.array([float(row.conflict) for row in rows])
    own = real > 0
    chances = 1 / (1 + np.exp(-logits))
    error = additive.expected_calibration_error(chances[own], labels[own], real[own])
    print(f"{name}: {len(rows):,} differences, {int(labels.sum()):,} conflicts, calibration error {error:.3f}")
    order = np.argsort(-logits[own], kind="stable")
    wrong = np.cumsum((1 - labels[own])[order] * real[own][order])
    right = np.cumsum(labels[own][order] * real[own][order])
    for limit in (1, 2, 4, 8, 16, 32, 64):
        at = int(np.searchsorted(wrong, limit))
        if at < len(order):
            share = right[at] / max(1.0, (labels[own] * real[own]).sum())
            print(f"  recall {share:.2f} with {limit} false alarms, from score {chances[own][order][at]:.2f} on")


def main(arguments: list[str]) -> None:
    """Read the sets named on the command line, fit, and write the cards."""
    if not arguments or arguments[0] in ("-h", "--help"):
        print(__doc__)
        return
    config, encoder = Config(), CachedEncoder(load_encoder(), default_folder())
    sets: list[Candidates] = []
    target = OUTCOMES
    while arguments:
        if arguments[0] == "-o":
            target, arguments = arguments[1], arguments[2:]
            continue
        labels, articles, *arguments = arguments
        weight = WEIGHTS.get(arguments[0], 0.0) if arguments else 0.0
        arguments = arguments[weight > 0 :]
        found = read_articles(articles).articles
        stories = read_stories(found, read_labels(labels), encoder, unlabelled=weight, config=config)
        sets += candidates_of(stories, Path(labels).name, config)
    document = fit(sets)
    Path(target).write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
