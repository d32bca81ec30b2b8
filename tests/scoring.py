"""How well a report agrees with labelled pairs: pure functions, proved in `tests/unit`."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from crosscheck.model import Finding, Mention, Pair, Report
from tests.labelled import Label, Mark
from tests.reading_scores import share

NOT_COMPARABLE = "incomparable"
NOT_REPORTED = "-"


@dataclass(frozen=True, slots=True)
class PairScores:
    """What a report makes of labelled pairs; every share is in [0, 1].

    Attributes:
        alignment_recall: share of the comparable labels that the report pairs, whatever it says of them.
        relation_accuracy: of those, the share with the right relation.
        conflict_recall: share of the labelled disagreements with at least one pair called a firm conflict.
        conflict_recall_any_tier: the same, with the possible ones.
        finding_precision: share of the firm conflict findings that hold a labelled conflict.
        called_conflict: for every other relation, the share of its labels that the report calls a firm conflict.
        confusion: (labelled relation, reported relation or "-") to how many.
    """

    alignment_recall: float
    relation_accuracy: float
    conflict_recall: float
    conflict_recall_any_tier: float
    finding_precision: float
    called_conflict: Mapping[str, float]
    confusion: Mapping[tuple[str, str], int]


def overlaps(mention: Mention, mark: Mark) -> bool:
    """Both point into the same words of the same cell."""
    return (mention.article, mention.sentence.field) == (mark.article, mark.field) and (
        mention.start < mark.end and mark.start < mention.end
    )


def hits(pair: Pair, label: Label) -> bool:
    """The pair joins the two marks of the label, in either order."""
    left, right = pair.alignment.left, pair.alignment.right
    return (overlaps(left, label.a) and overlaps(right, label.b)) or (overlaps(left, label.b) and overlaps(right, label.a))


def is_conflict(pair: Pair, tiers: Iterable[str] = ("firm",)) -> bool:
    """The pair is reported as a conflict of one of these tiers."""
    return pair.verdict.relation == "conflict" and pair.verdict.tier in tiers


def score_pairs(report: Report, labels: Sequence[Label]) -> PairScores:
    """Compare a report with the labels of its articles."""
    reported = {label: tuple(pair for pair in report.pairs if hits(pair, label)) for label in labels}
    confusion = Counter((label.relation, said_of(label, reported[label])) for label in labels)
    comparable = {cell: n for cell, n in confusion.items() if cell[0] != NOT_COMPARABLE}
    aligned = sum(n for (_, said), n in comparable.items() if said != NOT_REPORTED)
    groups = defaultdict(list)
    for label in labels:
        if label.relation == "conflict":
            groups[label.group].extend(reported[label])
    firm = [finding for finding in report.findings if finding.relation == "conflict" and finding.tier == "firm"]
    return PairScores(
        alignment_recall=share(aligned, sum(comparable.values())),
        relation_accuracy=share(sum(n for (truth, said), n in comparable.items() if truth == said), aligned),
        conflict_recall=share(sum(any(map(is_conflict, pairs)) for pairs in groups.values()), len(groups)),
        conflict_recall_any_tier=share(
            sum(any(is_conflict(pair, ("firm", "possible")) for pair in pairs) for pairs in groups.values()), len(groups)
        ),
        finding_precision=share(sum(_is_right(finding, report, labels) for finding in firm), len(firm)),
        called_conflict=_called_conflict(reported),
        confusion=confusion,
    )


def said_of(label: Label, pairs: Sequence[Pair]) -> str:
    """The relation that the pairs of a label give it: the labelled one where any says so, else the first, else "-"."""
    said = [pair.verdict.relation for pair in pairs]
    return label.relation if label.relation in said else (said[0] if said else NOT_REPORTED)


def _is_right(finding: Finding, report: Report, labels: Sequence[Label]) -> bool:
    conflicts = [report.pairs[index] for index in finding.pairs if report.pairs[index].verdict.relation == "conflict"]
    return any(hits(pair, label) for pair in conflicts for label in labels if label.relation == "conflict")


def _called_conflict(reported: Mapping[Label, Sequence[Pair]]) -> dict[str, float]:
    total, wrong = Counter[str](), Counter[str]()
    for label, pairs in reported.items():
        total[label.relation] += 1
        wrong[label.relation] += any(map(is_conflict, pairs))
    return {relation: share(wrong[relation], total[relation]) for relation in sorted(total) if relation != "conflict"}
