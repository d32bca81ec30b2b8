"""An evaluation for readers: Markdown with everything, the short card of the README, and JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any, Final

from crosscheck.evaluate.candidates import Reach
from crosscheck.evaluate.matching import NOT_PAIRED
from crosscheck.evaluate.scores import FIRST, JUDGEMENTS, Evaluation
from crosscheck.evaluate.shares import Share, f1
from crosscheck.gold import INCOMPARABLE, LABELS, Gold
from crosscheck.model import RELATIONS
from crosscheck.render.escape import escape
from crosscheck.render.wording import count

_BAD: Final = 20
"""Rows that cannot be used that are named before the rest is only counted."""
_UNKNOWN: Final = "–"
_NOTE: Final = (
    "Recall is of the pairs labelled so, precision of the reported pairs that have a label; a conflict is one of either tier. The"
    " intervals are Wilson's, and take the cases for independent of each other; those of one story are not, so all of this is"
    " less certain than they say."
)


def error_card(evaluation: Evaluation, found: Reach) -> str:
    """The figures that tell a reader what to expect, as one Markdown table and one for the relations.

    Args:
        evaluation: what was measured.
        found: how far labelled pairs got.

    Returns:
        Markdown without headings, with a line break at its end.
    """
    together, said = "pairs about the same thing", "that hold a labelled disagreement"
    rows: list[tuple[str, str, Share]] = [
        (together, "of which both figures or dates are read", found.read),
        (together, "that are among the candidates to be scored", found.candidates),
        (together, "that the report pairs", evaluation.alignment_recall),
        ("pairs about the same thing that it pairs", "with the right relation", evaluation.relation_accuracy),
        ("disagreements", "stated as a conflict", evaluation.conflict_recall),
        ("disagreements", "stated, or listed as a possible conflict", evaluation.conflict_recall_any_tier),
        ("findings stated as a conflict", said, evaluation.finding_precision),
        ("findings listed as a possible conflict", said, evaluation.tiers[1].precision),
        (f"first {FIRST} conflict findings of the report", said, evaluation.precision_at_first),
        ("look-alikes about different things", "stated as a conflict", _of(evaluation, INCOMPARABLE)),
    ]
    lines = ["| Of all … | the share … | | 95% interval | Cases |", "|---|---|---:|---:|---:|"]
    lines += [f"| {of} | {what} | {_share(share)} | {_interval(share)} | {_cases(share)} |" for of, what, share in rows]
    return "\n".join([*lines, "", *_relations(evaluation), "", _NOTE]) + "\n"


def as_markdown(evaluation: Evaluation, found: Reach, gold: Gold) -> str:
    """Everything that was measured, as a Markdown document.

    Args:
        evaluation: what was measured.
        found: how far labelled pairs got.
        gold: the labels, with the rows that could not be used.
    """
    unlabelled = "counts as wrong" if evaluation.exhaustive else "counts neither way"
    pairs = count(evaluation.labels, "labelled pair")
    lines = [
        "# How well the report agrees with the labels",
        "",
        f"{escape(gold.name)}: {pairs} of different articles. A conflict finding without a label {unlabelled}.",
        "",
        *(_left_out(evaluation, gold)),
        error_card(evaluation, found).rstrip(),
        "",
        "## Conflict findings by tier",
        "",
        *_tiers(evaluation),
        "",
        f"Of the disagreements labelled without doubt, {_told(evaluation.conflict_recall_sure)} are stated as a conflict.",
        "",
        "## Other labels called a conflict",
        "",
        *_called(evaluation),
        "",
        "## Confusion matrix",
        "",
        "A row for each label, a column for what the report says of it.",
        "",
        *_confusion(evaluation),
    ]
    return "\n".join(lines) + "\n"


def as_json(evaluation: Evaluation, found: Reach, gold: Gold) -> str:
    """Everything that was measured, as JSON with a line break at its end.

    Args:
        evaluation: what was measured.
        found: how far labelled pairs got.
        gold: the labels, with the rows that could not be used.
    """
    document = {
        "labels": evaluation.labels,
        "internal": evaluation.internal,
        "exhaustive": evaluation.exhaustive,
        "reading_recall": _plain(found.read),
        "candidate_recall": _plain(found.candidates),
        "alignment_recall": _plain(evaluation.alignment_recall),
        "relation_accuracy": _plain(evaluation.relation_accuracy),
        "conflict_recall": _plain(evaluation.conflict_recall),
        "conflict_recall_sure": _plain(evaluation.conflict_recall_sure),
        "conflict_recall_any_tier": _plain(evaluation.conflict_recall_any_tier),
        "finding_precision": _plain(evaluation.finding_precision),
        f"precision_at_{FIRST}": _plain(evaluation.precision_at_first),
        "relations": {
            score.relation: {
                "labelled": score.labelled,
                "paired": score.paired,
                "recall": _plain(score.recall),
                "precision": _plain(score.precision),
                "f1": _rounded(f1(score.precision, score.recall)),
                "unlabelled": score.unlabelled,
            }
            for score in evaluation.relations
        },
        "tiers": {
            score.tier: {"findings": dict(score.judged), "precision": _plain(score.precision), "recall": _plain(score.recall)}
            for score in evaluation.tiers
        },
        "called_conflict": {
            relation: {"firm": _plain(share), "any_tier": _plain(evaluation.called_conflict_any_tier[relation])}
            for relation, share in evaluation.called_conflict.items()
        },
        "confusion": {
            label: {said: evaluation.confusion.get((label, said), 0) for said in (*RELATIONS, NOT_PAIRED)} for label in LABELS
        },
        "bad_rows": [{"line": row.line, "reason": row.reason} for row in gold.bad],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _left_out(evaluation: Evaluation, gold: Gold) -> Iterator[str]:
    if evaluation.internal:
        yield f"{count(evaluation.internal, 'pair')} inside one article {'is' if evaluation.internal == 1 else 'are'} left out."
        yield ""
    if gold.bad:
        yield f"{count(len(gold.bad), 'row')} could not be used:"
        yield ""
        for row in gold.bad[:_BAD]:
            yield f"- line {row.line}: {escape(row.reason)}"
        if len(gold.bad) > _BAD:
            yield f"- and {len(gold.bad) - _BAD:,} more"
        yield ""


def _relations(evaluation: Evaluation) -> Iterator[str]:
    yield "| Relation | Labelled | Paired | Recall | 95% interval | Said so | Precision | 95% interval | F1 |"
    yield "|---|---:|---:|---:|---:|---:|---:|---:|---:|"
    for score in evaluation.relations:
        harmony = f1(score.precision, score.recall)
        cells = (
            score.relation,
            f"{score.labelled:,}",
            f"{score.paired:,}",
            _share(score.recall),
            _interval(score.recall),
            f"{score.precision.total:,}",
            _share(score.precision),
            _interval(score.precision),
            _UNKNOWN if harmony is None else f"{harmony:.2f}",
        )
        yield f"| {' | '.join(cells)} |"


def _tiers(evaluation: Evaluation) -> Iterator[str]:
    yield "| Tier | Findings | Conflict | Arguable | Something else | Unlabelled | Precision | Disagreements found |"
    yield "|---|---:|---:|---:|---:|---:|---:|---:|"
    for score in evaluation.tiers:
        judged = dict(score.judged)
        counts = [sum(judged.values()), *(judged[judgement] for judgement in JUDGEMENTS)]
        cells = (score.tier, *(f"{number:,}" for number in counts), _told(score.precision), _told(score.recall))
        yield f"| {' | '.join(cells)} |"
    yield ""
    yield "Findings by what their pairs are labelled; arguable is an update, or a label that its annotator was not sure of."


def _called(evaluation: Evaluation) -> Iterator[str]:
    yield "| Label | Stated as a conflict | Stated or possible |"
    yield "|---|---:|---:|"
    for relation, share in evaluation.called_conflict.items():
        yield f"| {relation} | {_told(share)} | {_told(evaluation.called_conflict_any_tier[relation])} |"


def _confusion(evaluation: Evaluation) -> Iterator[str]:
    columns = (*RELATIONS, NOT_PAIRED)
    yield f"| Label | {' | '.join(RELATIONS)} | not paired |"
    yield f"|---|{'---:|' * len(columns)}"
    for label in LABELS:
        yield f"| {label} | {' | '.join(f'{evaluation.confusion.get((label, said), 0):,}' for said in columns)} |"


def _of(evaluation: Evaluation, label: str) -> Share:
    return evaluation.called_conflict.get(label, Share(0, 0))


def _share(share: Share) -> str:
    return _UNKNOWN if share.value is None else f"{share.value:.0%}"


def _interval(share: Share) -> str:
    if share.interval is None:
        return _UNKNOWN
    low, high = share.interval
    return f"{low:.0%} to {high:.0%}"


def _cases(share: Share) -> str:
    return f"{share.right:,} of {share.total:,}"


def _told(share: Share) -> str:
    return _UNKNOWN if share.value is None else f"{_share(share)} ({_cases(share)}; {_interval(share)})"


def _plain(share: Share) -> dict[str, Any]:
    interval: Sequence[float] | None = share.interval
    return {
        "value": _rounded(share.value),
        "right": share.right,
        "total": share.total,
        "interval": None if interval is None else [_rounded(end) for end in interval],
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
