"""The machine-readable report and the list of mentions.

Figures are decimal strings without exponent, days are ISO days, what is unknown is null, scores have four decimal places.
"""

from __future__ import annotations

import datetime as dt
import json
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, Final

from crosscheck.model import Conversion, Finding, Mention, Pair, Report, ReportArticle, Run, Shared, Side, Skipped
from crosscheck.render.reasons import explained
from crosscheck.render.written import Written, breaking_escaped, plain, string, written

SCHEMA_VERSION = 1
"""Raised when a key changes its meaning or goes away; new keys may come at any time."""

ONE_THING: Final = "about the same thing"
CONFLICT: Final = "conflict"
COMPATIBLE: Final = "compatible"
"""The questions that the waterfalls of a pair answer."""
OTHER: Final = "other"
"""The step that sums up what is not told one by one."""
_LEAST_STEP: Final = 0.05
"""Log-odds below which a step is not told by itself: it moves no probability by more than 1 in 80."""
_MARGIN: Final = "\n  "
"""Before the lists of the document."""


def render_json(report: Report) -> str:
    """The report as one JSON document, indented by two spaces, with a newline at its end.

    Args:
        report: what was found.

    Returns:
        Text that any UTF-8 file can hold, whatever the articles hold.
    """
    return "".join(json_pieces(report))


def json_pieces(report: Report) -> Iterator[str]:
    """The document of `render_json` piece by piece, for who has no room for all of it.

    Args:
        report: what was found.

    Yields:
        Texts that make the document when they are joined.
    """
    # An entry at a time: as one tree of values, a large report takes ten times the room of its text.
    known = _Mentions()
    lists: dict[str, Iterable[dict[str, Any]]] = {
        "articles": map(_article, report.articles),
        "pairs": (_pair(pair, known) for pair in report.pairs),
        "findings": (_finding(finding, known) for finding in (*report.findings, *report.slips)),
        "agreements": (_finding(finding, known) for finding in report.agreements),
        "skipped": map(_skipped, report.skipped),
    }
    yield f'{{\n  "schema_version": {SCHEMA_VERSION},\n  "run": {written(_run(report.run), _MARGIN)}'
    for name, entries in lists.items():
        yield f',\n  "{name}": ['
        between = ""
        for entry in entries:
            yield f"{between}{_MARGIN}  {written(entry, f'{_MARGIN}  ')}"
            between = ","
        yield f"{_MARGIN}]" if between else "]"
    yield "\n}\n"


class _Mentions:
    """Mentions of one report as JSON, each written once: most stand in many pairs."""

    def __init__(self) -> None:
        # By identity, since the report holds them all the while, and two that are equal are rarely two objects.
        self._known: dict[int, Written] = {}

    def __call__(self, mention: Mention) -> Written:
        known = self._known.get(id(mention))
        if known is None:
            known = self._known[id(mention)] = Written(written(_mention(mention)))
        return known


def mention_lines(mentions: Iterable[Mention]) -> str:
    """Mentions as JSON lines, one object a line, keyed as in the report with `id` for the article's id.

    Args:
        mentions: any mentions, written in the order they come in.

    Returns:
        One line for each, "" for none.
    """
    lines = ({"id": mention.article, **_place(mention), **_reading(mention)} for mention in mentions)
    return "".join(breaking_escaped(json.dumps(line, ensure_ascii=False, allow_nan=False)) + "\n" for line in lines)


def _run(run: Run) -> dict[str, Any]:
    return {
        "version": run.version,
        "model": run.model,
        "config": dict(run.config),
        "input_sha256": run.input_sha256 or None,
        "counts": dict(run.counts),
    }


def _article(article: ReportArticle) -> dict[str, Any]:
    return {
        "id": article.id,
        "outlet": article.outlet,
        "title": article.title,
        "published": _day(article.published),
        "url": article.url or None,
        "story": article.story,
        "origin": article.origin,
    }


def _pair(pair: Pair, known: _Mentions) -> dict[str, Any]:
    alignment, verdict = pair.alignment, pair.verdict
    left, right = alignment.left, alignment.right
    return {
        "id": pair.id,
        "relation": verdict.relation,
        "rule": verdict.rule,
        "kind": left.reading.kind,
        "what": left.reading.what or right.reading.what or "",
        "score": _round(verdict.score),
        "tier": verdict.tier,
        "left": known(left),
        "right": known(right),
        "facts": {
            **dict(verdict.facts),
            "alignment": _round(alignment.score),
            "evidence": {name: _round(value) for name, value in alignment.evidence if value},
            "waterfall": _waterfalls(pair),
        },
        "explanation": explained(pair),
        "suspected_cause": verdict.cause or None,
        "story": pair.story,
    }


def _waterfalls(pair: Pair) -> dict[str, Any]:
    """How the two scores of a pair came about, each as a sum of log-odds, under the question that it answers."""
    judged = CONFLICT if pair.verdict.relation == "conflict" else COMPATIBLE
    values = dict(pair.alignment.evidence)
    told = {ONE_THING: pair.alignment.contributions, judged: pair.verdict.contributions}
    return {question: _steps(steps, values) for question, steps in told.items() if steps}


def _steps(steps: Sequence[tuple[str, float]], values: Mapping[str, float]) -> list[Written]:
    """The steps with the values of their features, None for none and for nought; those that add next to nothing as one."""
    told = [(name, added) for place, (name, added) in enumerate(steps) if not place or abs(added) >= _LEAST_STEP]
    rest = sum(added for _, added in steps) - sum(added for _, added in told)
    if round(rest, 3):
        told.append((OTHER, rest))
    # A step goes on one line: there are many, and they are read as a table.
    return [
        Written(
            f'{{"step": {string(name)}, "value": {plain(_round(values[name]) if values.get(name) else None)}, '
            f'"log_odds": {plain(round(added, 3))}}}'
        )
        for name, added in told
    ]


def _finding(finding: Finding, known: _Mentions) -> dict[str, Any]:
    return {
        "id": finding.id,
        "scope": finding.scope,
        "rule": finding.rule or None,
        "relation": finding.relation,
        "tier": finding.tier,
        "score": _round(finding.score),
        "kind": finding.kind,
        "what": finding.what,
        "question": finding.question,
        "story": finding.story,
        "pairs": list(finding.pairs),
        "sides": [_side(side, known) for side in finding.sides],
        "explanation": finding.explanation,
        "suspected_cause": finding.suspected_cause or None,
        "severity": finding.severity,
        "origins": finding.origins,
    }


def _side(side: Side, known: _Mentions) -> dict[str, Any]:
    return {
        "value": side.value,
        "outlets": list(side.outlets),
        "origins": side.origins,
        "one_origin": [_shared(shared) for shared in side.shared],
        "mentions": [known(mention) for mention in side.mentions],
    }


def _shared(shared: Shared) -> dict[str, Any]:
    return {"outlets": list(shared.outlets), "by": list(shared.by), "agencies": list(shared.agencies)}


def _mention(mention: Mention) -> dict[str, Any]:
    return {"article": mention.article, "outlet": mention.outlet, **_place(mention), **_reading(mention)}


def _place(mention: Mention) -> dict[str, Any]:
    return {
        "field": mention.sentence.field,
        "start": mention.start,
        "end": mention.end,
        "surface": mention.surface,
        "sentence": mention.sentence.text,
    }


def _reading(mention: Mention) -> dict[str, Any]:
    reading = mention.reading
    return {
        "kind": reading.kind,
        "low": _decimal(reading.low),
        "high": _decimal(reading.high),
        "unit": reading.unit,
        "bound": reading.bound,
        "trend": reading.trend,
        "what": reading.what,
        "status": reading.status,
        "role": reading.role,
        "per": reading.per,
        "vague": reading.vague,
        "earliest": _day(reading.earliest),
        "latest": _day(reading.latest),
        "grain": reading.grain,
        "modifier": reading.modifier,
        "alternatives": [[_day(first), _day(last)] for first, last in reading.alternatives],
        "clock": None if reading.clock is None else list(reading.clock),
        "resolution": reading.resolution or None,
        "rule": reading.rule or None,
        "units": list(reading.units),
        "conversion": None if reading.conversion is None else _conversion(mention, reading.conversion),
        "restates": None if reading.restates is None else [offset + _shift(mention) for offset in reading.restates],
        "mood": reading.mood,
        "quoted": reading.quoted,
        "speaker": reading.speaker,
    }


def _shift(mention: Mention) -> int:
    """What turns offsets in the sentence into offsets in the cell."""
    return mention.start - mention.reading.start


def _conversion(mention: Mention, found: Conversion) -> dict[str, Any]:
    shift = _shift(mention)
    return {
        "start": found.start + shift,
        "end": found.end + shift,
        "low": _decimal(found.low),
        "high": _decimal(found.high),
        "unit": found.unit,
        "agrees": found.agrees,
        "expected": found.expected or None,
    }


def _skipped(skipped: Skipped) -> dict[str, Any]:
    return {
        "article": skipped.article,
        "reason": skipped.reason,
        "code": skipped.code,
        "row": skipped.row,
        "surface": skipped.surface or None,
        "field": skipped.field,
        "start": skipped.start,
        "end": skipped.end,
    }


def _decimal(value: Decimal | None) -> str | None:
    if value is None:
        return None
    plain = f"{value:f}" if value else "0"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def _day(day: dt.date | None) -> str | None:
    return None if day is None else day.isoformat()


def _round(value: float) -> float | None:
    return round(float(value), 4) if math.isfinite(value) else None
