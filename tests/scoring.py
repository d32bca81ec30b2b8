"""How well a report agrees with labelled pairs, and readings with labelled sentences: pure functions, proved in `tests/unit`."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from crosscheck.model import Finding, Mention, Pair, Reading, Report
from tests.labelled import Label, Mark

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


def share(part: int, whole: int) -> float:
    """`part / whole`, 1 where there is nothing to get wrong."""
    return part / whole if whole else 1.0


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


@dataclass(frozen=True, slots=True)
class ReadingScores:
    """What extraction makes of labelled sentences; every share is in [0, 1].

    Attributes:
        quantity_recall: share of the labelled quantities read with the right kind, value and unit.
        date_recall: share of the labelled dates read with the right days, or left unresolved where they are.
        bound_accuracy: share of the quantities so read whose bound is right, too.
        precision: share of all readings that a label confirms.
        silent_on_traps: share of the sentences without a label in which nothing is read.
        wrong_by_5x: labelled quantities read as another value, more than five times off.
        misses: (sentence id, labelled words, what was read there) of everything not read rightly.
    """

    quantity_recall: float
    date_recall: float
    bound_accuracy: float
    precision: float
    silent_on_traps: float
    wrong_by_5x: int
    misses: tuple[tuple[str, str, str], ...]


Row = Mapping[str, Any]
"""A labelled sentence, or one of its mentions, as `sentences.jsonl` holds it."""


def score_readings(rows: Sequence[Row], readings: Mapping[str, Sequence[Reading]]) -> ReadingScores:
    """Compare readings, by the id of their sentence, with the labels of `rows`."""
    judged = [
        (row, mention, [reading for reading in readings[row["id"]] if _touches(reading, mention)])
        for row in rows
        for mention in row["mentions"]
    ]
    found = [any(_agrees(reading, mention) for reading in near) for _, mention, near in judged]
    dates = [ok for ok, (_, mention, _) in zip(found, judged, strict=True) if mention["kind"] == "date"]
    quantities = [ok for ok, (_, mention, _) in zip(found, judged, strict=True) if mention["kind"] != "date"]
    bounds = [
        any(_agrees(reading, mention) and reading.bound == mention["bound"] for reading in near)
        for ok, (_, mention, near) in zip(found, judged, strict=True)
        if ok and mention["kind"] != "date"
    ]
    traps = [row["id"] for row in rows if not row["mentions"]]
    return ReadingScores(
        quantity_recall=share(sum(quantities), len(quantities)),
        date_recall=share(sum(dates), len(dates)),
        bound_accuracy=share(sum(bounds), len(bounds)),
        precision=share(sum(found), sum(len(readings[row["id"]]) for row in rows)),
        silent_on_traps=share(sum(not readings[trap] for trap in traps), len(traps)),
        wrong_by_5x=sum(_far_off(mention, near) for _, mention, near in judged if mention["kind"] != "date"),
        misses=tuple(
            (row["id"], mention["surface"], "; ".join(map(_shown, near)))
            for ok, (row, mention, near) in zip(found, judged, strict=True)
            if not ok
        ),
    )


def _touches(reading: Reading, mention: Row) -> bool:
    return reading.start < mention["end"] and mention["start"] < reading.end


def _agrees(reading: Reading, mention: Row) -> bool:
    if mention["kind"] == "date":
        days = [None if day is None else day.isoformat() for day in (reading.earliest, reading.latest)]
        return reading.is_date and days == [mention["earliest"], mention["latest"]]
    values = tuple(None if mention[key] is None else Decimal(mention[key]) for key in ("low", "high"))
    return (reading.kind, reading.unit, (reading.low, reading.high)) == (mention["kind"], mention["unit"], values)


def _far_off(mention: Row, near: Sequence[Reading]) -> bool:
    truth = next(Decimal(mention[key]) for key in ("low", "high") if mention[key] is not None)
    said = [value for reading in near for value in _values(reading)]
    return bool(said) and all(not min(abs(value), abs(truth)) * 5 >= max(abs(value), abs(truth)) for value in said)


def _values(reading: Reading) -> Iterator[Decimal]:
    yield from (value for value in (reading.low, reading.high) if value is not None)


def _shown(reading: Reading) -> str:
    values = (reading.earliest, reading.latest) if reading.is_date else (reading.low, reading.high, reading.unit)
    return f"{reading.kind} {' '.join(map(str, values))}"
