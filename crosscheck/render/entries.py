"""One finding as the report shows it: the question, the verdict and why, the answers with their evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crosscheck.model import RELATIONS, Finding, Mention, Pair, ReportArticle, Side
from crosscheck.render.escape import Markdown, emphasise, shown, slug
from crosscheck.render.quotes import Evidence, evidence
from crosscheck.render.reasons import why_compared
from crosscheck.render.wording import LABEL, confidence, count, days, distinct, label_of, listed, verdict_of, why_one

_NAMES = 6
"""Names in a cell before the rest is only counted."""
_SUMMARY_NAMES = 2
"""Outlets named for each answer in the table of findings."""
_THINGS = 2
"""Counted things named beside a value before the rest is only counted."""
_TORN = 3
"""Articles with several answers that are named."""
_BETWEEN = 8
"""Relations between answers that are spelled out."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One side of a finding: its row in the table, its evidence, and which of its outlets are one origin, and why."""

    value: str
    outlets: str
    origins: int
    written: str
    published: str
    evidence: Evidence
    one_origin: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One finding as shown.

    Attributes:
        heading: the question and the id, from which GitHub makes the anchor.
        anchor: that anchor.
        question: what the sides answer.
        label: the verdict.
        summary: the sides in one line.
        bridge: what stands between the verdict and its reason.
        reason: why, in one sentence.
        cause: a suspected cause, "" where none is seen.
        doubt: what speaks against a conflict, "" where nothing is known.
        torn: names the articles that give several of the answers, "" where none does.
        copies: names the outlets that print one text with different answers, "" where there are none.
        why: why the two statements behind the verdict were put side by side, "" where that is not known.
        answers: the sides.
        between: how the answers relate to each other, where there are more than two.
        basis: the rule, how many pairs of statements stand behind it, and how sure the verdict is.
    """

    heading: str
    anchor: str
    question: str
    label: str
    summary: Markdown
    bridge: str
    reason: str
    cause: str
    doubt: str
    torn: str
    copies: str
    why: str
    answers: tuple[Answer, ...]
    between: tuple[str, ...]
    basis: str


def entry(finding: Finding, pairs: Sequence[Pair], articles: Mapping[str, ReportArticle], stories: Mapping[str, str]) -> Entry:
    """Lay out one finding.

    Args:
        finding: the question and its sides.
        pairs: the report's pairs, to which the finding's indices refer.
        articles: the report's articles by id.
        stories: story to its title.
    """
    alone = finding.scope == "article"
    heading = shown(f"{finding.question} · {finding.id}")
    own = sorted(
        (pairs[at] for at in finding.pairs), key=lambda pair: (RELATIONS.index(pair.verdict.relation), -pair.verdict.score)
    )
    leading = [pair for pair in own if pair.verdict.relation == finding.relation]
    return Entry(
        heading=heading,
        anchor=slug(heading),
        question=finding.question,
        label=label_of(finding),
        summary=_summary(finding.sides),
        bridge=", if these are about the same thing at the same time:" if finding.tier == "possible" and not alone else ".",
        reason=finding.explanation,
        cause=finding.suspected_cause,
        doubt="; ".join(distinct([text for pair in leading[:1] for name, text in pair.verdict.facts if name == "doubt"])),
        torn="" if alone else _torn(finding.sides),
        copies="" if alone else _copies(finding.sides, articles),
        why=why_compared(leading[0].alignment) if leading else "",
        answers=tuple(_answer(side, articles) for side in finding.sides),
        between=_between(finding, own) if len(finding.sides) > 2 else (),
        basis=_basis(finding, leading, stories),
    )


def _answer(side: Side, articles: Mapping[str, ReportArticle]) -> Answer:
    things = listed(distinct([shown(mention.reading.what) for mention in side.mentions if mention.reading.what]), _THINGS)
    joined = f"{side.value}, {things}" if side.value.endswith(")") else f"{side.value} ({things})"
    return Answer(
        value=joined if things else side.value,
        outlets=listed(side.outlets, _NAMES),
        origins=side.origins,
        written=listed([f"“{surface}”" for surface in distinct([shown(mention.surface) for mention in side.mentions])], _NAMES),
        published=days([mention.published for mention in side.mentions]),
        evidence=evidence(side, articles),
        one_origin=tuple(f"One origin: {listed(one.outlets, _NAMES)} {why_one(one)}." for one in side.shared),
    )


def _summary(sides: Sequence[Side]) -> Markdown:
    pieces: list[tuple[str, bool]] = []
    for side in sides[:_NAMES]:
        pieces += [(" · " if pieces else "", False), (side.value, True), (f" ({listed(side.outlets, _SUMMARY_NAMES)})", False)]
    if len(sides) > _NAMES:
        pieces.append((f" · {len(sides) - _NAMES:,} more", False))
    return emphasise(pieces)


def _between(finding: Finding, pairs: Sequence[Pair]) -> tuple[str, ...]:
    """The worst that was found between each two answers, but for the finding's own reason; pairs come worst first."""
    value: dict[Mention, str] = {mention: side.value for side in finding.sides for mention in side.mentions}
    said: dict[tuple[str, ...], str] = {}
    for pair in pairs:
        answers = sorted({value.get(mention, "") for mention in (pair.alignment.left, pair.alignment.right)})
        if len(answers) == 2:
            label = LABEL[verdict_of(pair.verdict.relation, pair.verdict.tier)]
            said.setdefault(tuple(answers), f"{label}: {pair.verdict.explanation}")
    lines = [line for line in distinct(list(said.values())) if not line.endswith(finding.explanation)]
    rest = len(lines) - _BETWEEN
    return (*lines[:_BETWEEN], *([f"and {count(rest, 'more pair')} of answers"] if rest > 0 else []))


def _torn(sides: Sequence[Side]) -> str:
    """Articles that stand on several sides: either they contradict themselves, or they speak of several things."""
    by_article: dict[str, dict[str, list[Mention]]] = {}
    for side in sides:
        for mention in side.mentions:
            by_article.setdefault(mention.article, {}).setdefault(side.value, []).append(mention)
    told = []
    for article, answers in sorted(by_article.items()):
        if len(answers) > 1:
            headline = {value: all(m.sentence.field == "title" for m in rows) for value, rows in answers.items()}
            values = [f"{value}{' (headline)' if headline[value] else ''}" for value in answers]
            outlet = next(iter(answers.values()))[0].outlet
            told.append(f"{outlet} gives {listed(values, _NAMES)} in one article ({article}).")
    rest = len(told) - _TORN
    return " ".join(
        [*told[:_TORN], *([f"So {'does' if rest == 1 else 'do'} {count(rest, 'more article')}."] if rest > 0 else [])]
    )


def _copies(sides: Sequence[Side], articles: Mapping[str, ReportArticle]) -> str:
    """Copies of one text that disagree: one of them changed the figure."""
    by_origin: dict[str, list[tuple[int, Mention]]] = {}
    for place, side in enumerate(sides):
        for mention in side.mentions:
            if mention.article in articles:
                by_origin.setdefault(articles[mention.article].origin, []).append((place, mention))
    told = []
    for told_by in by_origin.values():
        if any(a != b and one.article != other.article for a, one in told_by for b, other in told_by):
            outlets = listed(sorted({mention.outlet for _, mention in told_by}), _NAMES)
            told.append(f"{outlets} print copies of one text, and yet different answers.")
    return " ".join(told)


def _basis(finding: Finding, leading: Sequence[Pair], stories: Mapping[str, str]) -> str:
    rules = distinct([pair.verdict.rule for pair in leading] + ([finding.rule] if finding.rule else []))
    parts = [f"{'Rule' if len(rules) == 1 else 'Rules'} {listed(rules)}"] if rules else []
    if finding.scope == "outlets":
        parts.append(count(len(finding.pairs), "pair of statements", "pairs of statements"))
    parts.append(confidence(finding.score))
    if finding.relation == "conflict" and finding.tier == "firm":
        parts.append(f"severity {finding.severity}")
    if len(set(stories.values())) > 1:
        parts.append(f"story “{stories.get(finding.story, finding.story)}”")
    return " · ".join(parts)
