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
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks import additive
from benchmarks.additive import Array, Card
from benchmarks.differences import Candidates, Difference, candidates_of, differences_of
from benchmarks.labelled import is_comparable, read_labels, read_stories
from crosscheck.adapters.articles import read_articles
from crosscheck.adapters.cache import Cache, default_folder
from crosscheck.adapters.encoder import load_encoder
from crosscheck.adapters.scorecards import FORMAT, parse_scorecards
from crosscheck.adapters.vector_cache import CachedEncoder
from crosscheck.align import FEATURES
from crosscheck.align.aligning import score_candidates
from crosscheck.align.features import AGREEMENT_FEATURES
from crosscheck.compare.judgement import CAVEAT, FALLING, RISING
from crosscheck.config import Config

WEIGHTS = {"--exhaustive": 1.0, "--picked": 0.3}
"""Weight of an unlabelled pair whose values do not overlap as one about different things."""
OUTCOMES = str(Path("crosscheck") / "scorecards.json")


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
    config, encoder = Config(), CachedEncoder(load_encoder(), Cache(default_folder()))
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
