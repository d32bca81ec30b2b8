"""How well a report agrees with labelled pairs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from crosscheck.evaluate.matching import BOTH_TIERS, NOT_PAIRED, Matches, is_conflict, said_of
from crosscheck.evaluate.shares import Share
from crosscheck.gold import GoldPair
from crosscheck.model import RELATIONS, Finding, Report, Tier

Judgement = Literal["conflict", "arguable", "other", "unlabelled"]
"""What the labels say of a conflict finding: one of its pairs is labelled a conflict; an update, or labelled unsurely; anything
else; or none of its pairs is labelled."""

JUDGEMENTS: Final[tuple[Judgement, ...]] = ("conflict", "arguable", "other", "unlabelled")
FIRST: Final = 10
"""Findings at the head of a report whose precision is told by itself: about what a person reads in one sitting."""


@dataclass(frozen=True, slots=True)
class RelationScore:
    """One relation.

    Attributes:
        relation: its name.
        labelled: pairs labelled so.
        paired: of those, the ones that the report holds, whatever it says of them.
        recall: of those labelled so, the share of which the report says so.
        precision: of the report's pairs of which it says so and that have a label, the share that is labelled so.
        unlabelled: the report's pairs of which it says so and that have none.
    """

    relation: str
    labelled: int
    paired: int
    recall: Share
    precision: Share
    unlabelled: int


@dataclass(frozen=True, slots=True)
class TierScore:
    """The conflict findings of one tier.

    Attributes:
        tier: the tier.
        judged: how many findings the labels judge so, in the order of `JUDGEMENTS`.
        precision: share that holds a labelled conflict.
        recall: share of the labelled disagreements of which the report calls a pair a conflict of this tier.
    """

    tier: Tier
    judged: tuple[tuple[Judgement, int], ...]
    precision: Share
    recall: Share


@dataclass(frozen=True, slots=True)
class Evaluation:
    """A report measured by labels.

    Attributes:
        labels: labelled pairs that count.
        internal: pairs inside one article, which count nowhere.
        exhaustive: whether a finding without a label counts as wrong, or not at all.
        alignment_recall: share of the pairs labelled as about the same thing that the report holds, whatever it says of them.
        relation_accuracy: of those, the share with the right relation.
        relations: each relation.
        conflict_recall: share of the labelled disagreements with a pair called a firm conflict.
        conflict_recall_sure: the same, of those that the annotator was sure of.
        conflict_recall_any_tier: the same, a possible conflict being enough.
        finding_precision: share of the firm conflict findings that hold a labelled conflict.
        precision_at_first: the same of the first ten conflict findings of any tier.
        tiers: both tiers.
        called_conflict: for every other label, the share of its pairs called a firm conflict.
        called_conflict_any_tier: the same, of either tier.
        confusion: (label, what the report says or "-") to how many.
    """

    labels: int
    internal: int
    exhaustive: bool
    alignment_recall: Share
    relation_accuracy: Share
    relations: tuple[RelationScore, ...]
    conflict_recall: Share
    conflict_recall_sure: Share
    conflict_recall_any_tier: Share
    finding_precision: Share
    precision_at_first: Share
    tiers: tuple[TierScore, ...]
    called_conflict: Mapping[str, Share]
    called_conflict_any_tier: Mapping[str, Share]
    confusion: Mapping[tuple[str, str], int]


def evaluate(report: Report, gold: Sequence[GoldPair], *, exhaustive: bool = True) -> Evaluation:
    """Measure a report.

    Args:
        report: on the articles of the labels.
        gold: the labels; those inside one article are left out.
        exhaustive: True where every conflict between the articles is labelled, so that a finding without a label is wrong;
            False where labels are a sample, so that such a finding says nothing.

    Returns:
        The scores; a disagreement that several pairs show (`GoldPair.group`) counts once.
    """
    labels = [label for label in gold if not label.internal]
    matches = Matches(report.pairs, labels)
    said = [said_of(label, matches.pairs_of(place)) for place, label in enumerate(labels)]
    confusion = Counter((label.relation, told) for label, told in zip(labels, said, strict=True))
    comparable = [(label.relation, told) for label, told in zip(labels, said, strict=True) if label.comparable]
    aligned = [(truth, told) for truth, told in comparable if told != NOT_PAIRED]
    judged = _judged(report, matches)
    tiers = tuple(_tier(tier, judged, labels, matches, exhaustive) for tier in BOTH_TIERS)
    sure = {label.group for label in labels if label.relation == "conflict" and not label.unsure}
    return Evaluation(
        labels=len(labels),
        internal=len(gold) - len(labels),
        exhaustive=exhaustive,
        alignment_recall=Share(len(aligned), len(comparable)),
        relation_accuracy=Share(sum(truth == told for truth, told in aligned), len(aligned)),
        relations=tuple(_relation(relation, report, matches, confusion) for relation in RELATIONS),
        conflict_recall=tiers[0].recall,
        conflict_recall_sure=_found([label for label in labels if label.group in sure], labels, matches, ("firm",)),
        conflict_recall_any_tier=_found(labels, labels, matches, BOTH_TIERS),
        finding_precision=tiers[0].precision,
        precision_at_first=_precision([judgement for _, judgement in judged], exhaustive, FIRST),
        tiers=tiers,
        called_conflict=_called_conflict(labels, matches, ("firm",)),
        called_conflict_any_tier=_called_conflict(labels, matches, BOTH_TIERS),
        confusion=confusion,
    )


def _relation(relation: str, report: Report, matches: Matches, confusion: Mapping[tuple[str, str], int]) -> RelationScore:
    labelled = sum(n for (truth, _), n in confusion.items() if truth == relation)
    own = [matches.labels_of(at) for at, pair in enumerate(report.pairs) if pair.verdict.relation == relation]
    known = [labels for labels in own if labels]
    return RelationScore(
        relation=relation,
        labelled=labelled,
        paired=labelled - confusion.get((relation, NOT_PAIRED), 0),
        recall=Share(confusion.get((relation, relation), 0), labelled),
        precision=Share(sum(any(label.relation == relation for label in labels) for labels in known), len(known)),
        unlabelled=len(own) - len(known),
    )


def _judged(report: Report, matches: Matches) -> list[tuple[Tier, Judgement]]:
    """Every conflict finding in the report's order: its tier, and what the labels say of it."""
    return [(finding.tier, _judgement(finding, report, matches)) for finding in report.findings if finding.relation == "conflict"]


def _judgement(finding: Finding, report: Report, matches: Matches) -> Judgement:
    """The best that the labels say of any of its pairs that state the conflict."""
    own = [matches.labels_of(at) for at in finding.pairs if is_conflict(report.pairs[at])]
    said: set[Judgement] = set()
    for labels in own:
        if any(label.relation == "conflict" for label in labels):
            said.add("conflict")
        elif any(label.relation == "update" or label.unsure for label in labels):
            said.add("arguable")
        elif labels:
            said.add("other")
    return next((judgement for judgement in JUDGEMENTS if judgement in said), "unlabelled")


def _tier(
    tier: Tier, judged: Sequence[tuple[Tier, Judgement]], labels: Sequence[GoldPair], matches: Matches, exhaustive: bool
) -> TierScore:
    own = [judgement for of, judgement in judged if of == tier]
    counts = tuple((judgement, own.count(judgement)) for judgement in JUDGEMENTS)
    return TierScore(tier, counts, _precision(own, exhaustive), _found(labels, labels, matches, (tier,)))


def _precision(judged: Sequence[Judgement], exhaustive: bool, first: int | None = None) -> Share:
    counted = [judgement for judgement in judged if exhaustive or judgement != "unlabelled"][:first]
    return Share(counted.count("conflict"), len(counted))


def _found(wanted: Sequence[GoldPair], labels: Sequence[GoldPair], matches: Matches, tiers: Sequence[Tier]) -> Share:
    """The share of the disagreements among `wanted` of which any pair is called a conflict of these tiers."""
    groups = {label.group: False for label in wanted if label.relation == "conflict"}
    for place, label in enumerate(labels):
        if label.relation == "conflict" and label.group in groups:
            groups[label.group] |= any(is_conflict(pair, tiers) for pair in matches.pairs_of(place))
    return Share(sum(groups.values()), len(groups))


def _called_conflict(labels: Sequence[GoldPair], matches: Matches, tiers: Sequence[Tier]) -> dict[str, Share]:
    total, wrong = Counter[str](), Counter[str]()
    for place, label in enumerate(labels):
        total[label.relation] += 1
        wrong[label.relation] += any(is_conflict(pair, tiers) for pair in matches.pairs_of(place))
    return {relation: Share(wrong[relation], total[relation]) for relation in sorted(total) if relation != "conflict"}
