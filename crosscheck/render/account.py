"""One finding or pair told in full to somebody who never saw a report: both sides, the verdict, and how sure it is and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from crosscheck.model import RELATIONS, Finding, Mention, Pair, Report, Tier
from crosscheck.render.escape import shown, visible
from crosscheck.render.readout import readout
from crosscheck.render.reasons import step_in_words
from crosscheck.render.waterfall import KEY, waterfall
from crosscheck.render.wording import LABEL, RELATION, confidence, count, day, label_of, listed, verdict_of
from crosscheck.styled import Line, Piece, Style

_PAIRS: Final = 3
"""Pairs of a finding that are told in full."""
_NAMED: Final = 8
"""Further pairs whose ids are named."""
_TIER: Final[dict[Tier, str]] = {
    "firm": "stated as a conflict, for what this pair shows or for another one with the same two values",
    "possible": "worth a look, too uncertain to be stated",
}
_FACTS: Final = {"doubt": "To consider", "as_of": "Published", "conversion": "Converted"}


def account(entry: Finding | Pair, report: Report, meanings: Mapping[str, str]) -> Iterator[Line]:
    """The account of one entry.

    Args:
        entry: a finding or pair of the report.
        report: where it stands.
        meanings: what each relation and each rule means, by its name or code.

    Returns:
        Lines, unwrapped; of a finding its question, its answers and its pairs, the worst first, of a pair its two sides, the
        verdict, and the sums behind it.
    """
    titles = {article.id: article.title for article in report.articles}
    if isinstance(entry, Pair):
        yield from _pair(entry, titles, meanings)
    else:
        yield from _finding(entry, report, titles, meanings)


def _finding(finding: Finding, report: Report, titles: Mapping[str, str], meanings: Mapping[str, str]) -> Iterator[Line]:
    yield _heading(f"{finding.question} · {finding.id}")
    yield Line()
    yield _told("Verdict", f"{label_of(finding)}, {confidence(finding.score)}. {finding.explanation}")
    if finding.suspected_cause:
        yield _told("Suspected cause", finding.suspected_cause)
    yield Line()
    alone = finding.scope == "article"
    yield Line((Piece("Its figures" if alone else f"Its {count(len(finding.sides), 'answer')}", "strong"),))
    for side in finding.sides:
        origins = "" if alone else f", {count(side.origins, 'origin')}"
        yield Line((Piece(shown(side.value), "strong"), Piece(f" · {shown(listed(side.outlets))}{origins}")), indent=2, hang=4)
    yield Line()
    if not finding.pairs:
        for mention in finding.sides[0].mentions:
            yield from _side(mention, titles)
        return
    own = sorted((report.pairs[at] for at in finding.pairs), key=_worst_first)
    yield Line((Piece(_counted(len(own)), "strong"),))
    yield Line()
    for pair in own[:_PAIRS]:
        yield from _pair(pair, titles, meanings)
        yield Line()
    rest = own[_PAIRS:]
    if rest:
        named = listed([f"{pair.id} ({_relation(pair)})" for pair in rest], _NAMED)
        yield Line((Piece(f"Not shown: {shown(named)}. Give one of these IDs to see it.", "faint"),))


def _worst_first(pair: Pair) -> tuple[int, bool, float, str]:
    return RELATIONS.index(pair.verdict.relation), pair.verdict.tier != "firm", -pair.verdict.score, pair.id


def _counted(number: int) -> str:
    told = f", worst first; {_PAIRS} are shown" if number > _PAIRS else ", worst first" if number > 1 else ""
    return f"{count(number, 'pair of statements', 'pairs of statements')} behind it{told}"


def _pair(pair: Pair, titles: Mapping[str, str], meanings: Mapping[str, str]) -> Iterator[Line]:
    verdict = pair.verdict
    yield _heading(f"Pair {pair.id} · {_relation(pair)}")
    yield Line()
    for mention in (pair.alignment.left, pair.alignment.right):
        yield from _side(mention, titles)
        yield Line()
    yield _told("Why", verdict.explanation)
    if verdict.cause:
        yield _told("Suspected cause", verdict.cause)
    for name, text in verdict.facts:
        yield _told(_FACTS.get(name, name.replace("_", " ")), text)
    yield _told("Relation", _with_meaning(verdict.relation, meanings))
    yield _told("Rule", _with_meaning(verdict.rule, meanings))
    if verdict.relation == "conflict":
        yield _told("Tier", f"{verdict.tier}: {_TIER[verdict.tier]}")
    yield from _sums(pair)


def _sums(pair: Pair) -> Iterator[Line]:
    """Both scores with the steps that lead to them."""
    alignment, verdict = pair.alignment, pair.verdict
    first = "Are both about the same thing, whatever their values?"
    second = "Do they contradict each other?" if verdict.relation == "conflict" else "Can both be true?"
    steps = [(step_in_words(name, added, alignment), added) for name, added in alignment.contributions]
    yield from _chart(first, alignment.score, steps)
    yield from _chart(second, verdict.score, [(step_in_words(name, added, None), added) for name, added in verdict.contributions])
    if steps:
        yield Line()
        yield Line((Piece(KEY, "faint"),), hang=2)


def _chart(question: str, score: float, steps: Sequence[tuple[str, float]]) -> Iterator[Line]:
    yield Line()
    yield Line((Piece(question, "strong"), Piece(f" {confidence(score).capitalize()}")))
    if steps:
        yield from waterfall(steps)
    else:
        yield Line((Piece("The report does not say how this came about.", "faint"),), indent=2)


def _side(mention: Mention, titles: Mapping[str, str]) -> Iterator[Line]:
    """Who printed it, the sentence with the mention marked, and how that was read."""
    place = f"article {mention.article}, {mention.sentence.field} {mention.start}–{mention.end}"
    title = titles.get(mention.article, "")
    headline = f" · “{shown(title)}”" if shown(title) and mention.sentence.field == "text" else ""
    yield Line((Piece(shown(mention.outlet), "strong"), Piece(f" · {day(mention.published)} · {shown(place)}{headline}")), hang=2)
    yield Line(_marked(mention), indent=2)
    value, *notes = readout(mention.reading, mention.surface)
    pieces = (Piece(shown(mention.surface), _style(mention)), Piece(" → "), Piece(shown(value), "strong"))
    yield Line((*pieces, Piece("".join(f" · {shown(note)}" for note in notes))), indent=2, hang=4)


def _marked(mention: Mention) -> tuple[Piece, ...]:
    text, start, end = mention.sentence.text, mention.reading.start, mention.reading.end
    if start < 0 or text[start:end] != mention.surface:
        return (Piece(visible(text)),)
    return Piece(visible(text[:start])), Piece(visible(text[start:end]), _style(mention)), Piece(visible(text[end:]))


def _style(mention: Mention) -> Style:
    return "date" if mention.reading.is_date else "quantity"


def _relation(pair: Pair) -> str:
    verdict = verdict_of(pair.verdict.relation, pair.verdict.tier)
    return LABEL[verdict] if verdict != "compatible" else f"{pair.verdict.relation}: {RELATION[pair.verdict.relation]}"


def _heading(text: str) -> Line:
    return Line((Piece(f"── {shown(text)} ──", "strong"),))


def _told(name: str, text: str) -> Line:
    return Line((Piece(f"{shown(name)}: ", "strong"), Piece(shown(text))), hang=2)


def _with_meaning(name: str, meanings: Mapping[str, str]) -> str:
    return f"{name}: {meanings[name]}" if name in meanings else name
