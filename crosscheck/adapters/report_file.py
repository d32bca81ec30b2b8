"""A report in JSON back to the values that it was written from.

It may be anybody's file, so everything is checked on its way in. Keys that this version does not know are left alone.
"""

from __future__ import annotations

import datetime as dt
import json
import math
import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any, Final, get_args

from crosscheck.adapters.source import printable, read_source
from crosscheck.errors import InputError
from crosscheck.model import (
    RELATIONS,
    SHARINGS,
    Alignment,
    Bound,
    Conversion,
    Field,
    Finding,
    Grain,
    Kind,
    Mention,
    Modifier,
    Mood,
    Pair,
    Reading,
    Report,
    ReportArticle,
    Role,
    Run,
    Sentence,
    Severity,
    Shared,
    Side,
    Skipped,
    Tier,
    Trend,
    Verdict,
)

SCHEMA_VERSION: Final = 1
"""The version that can be read; a report of another one is refused."""
_WANTED: Final = "a report in JSON, as crosscheck report -o report.json writes it"
_OWN_FACTS: Final = frozenset({"alignment", "evidence", "waterfall"})
_PLAIN: Final = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_DAMAGE: Final = (KeyError, TypeError, ValueError, AttributeError, IndexError, ArithmeticError)


def load_report(path: str) -> Report:
    """Read a report that `crosscheck report -o NAME.json` wrote.

    Args:
        path: a file, gzipped or not, or `-` for standard input.

    Returns:
        The report. The steps of its scores are those that were written, small ones summed up; sentences have no place in their
        cells, and mentions only one in them that their words allow.

    Raises:
        InputError: it cannot be read, is no JSON, no report, or one of another schema version.
    """
    source = read_source(path, wanted=_WANTED)
    remedy = f"give {_WANTED}"
    try:
        document = json.loads(source.data.decode("utf-8-sig"), parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise InputError(f"{source.name}: is no JSON; {remedy}") from None
    if not isinstance(document, dict) or not {"schema_version", "pairs", "findings"} <= set(document):
        raise InputError(f"{source.name}: is no report of crosscheck; {remedy}")
    version = document["schema_version"]
    if version != SCHEMA_VERSION:
        raise InputError(
            f"{source.name}: is a report of schema version {printable(str(version), 20)}, and this crosscheck reads version "
            f"{SCHEMA_VERSION}; write it anew"
        )
    try:
        return _report(document)
    except _DAMAGE as error:
        raise InputError(f"{source.name}: is a damaged report ({printable(repr(error), 80)}); write it anew") from None


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON")


def _report(row: dict[str, Any]) -> Report:
    articles = tuple(_article(each) for each in row["articles"])
    days = {article.id: article.published for article in articles}
    pairs = tuple(_pair(each, days) for each in row["pairs"])
    findings = tuple(_finding(each, days, len(pairs)) for each in row["findings"])
    run = row["run"]
    return Report(
        run=Run(
            version=_text(run["version"]),
            model=_text(run["model"]),
            config=tuple((name, _text(value)) for name, value in run["config"].items()),
            input_sha256=_text(run["input_sha256"] or ""),
            counts=tuple((name, int(value)) for name, value in run["counts"].items()),
        ),
        articles=articles,
        pairs=pairs,
        findings=tuple(finding for finding in findings if finding.scope == "outlets"),
        agreements=tuple(_finding(each, days, len(pairs)) for each in row["agreements"]),
        skipped=tuple(_skipped(each) for each in row["skipped"]),
        slips=tuple(finding for finding in findings if finding.scope == "article"),
    )


def _article(row: dict[str, Any]) -> ReportArticle:
    return ReportArticle(
        id=_text(row["id"]),
        outlet=_text(row["outlet"]),
        title=_text(row["title"]),
        published=_maybe(row["published"], _day),
        url=_text(row["url"] or ""),
        story=_text(row["story"]),
        origin=_text(row["origin"]),
    )


def _pair(row: dict[str, Any], days: dict[str, dt.date | None]) -> Pair:
    facts = row["facts"]
    steps = [_steps(told) for told in facts.get("waterfall", {}).values()]
    alignment = Alignment(
        left=_mention(row["left"], days),
        right=_mention(row["right"], days),
        score=_number(facts.get("alignment") or 0.0),
        evidence=tuple((name, _number(value)) for name, value in facts.get("evidence", {}).items()),
        contributions=steps[0] if steps else (),
    )
    verdict = Verdict(
        relation=_one_of(row["relation"], RELATIONS),
        rule=_text(row["rule"]),
        explanation=_text(row["explanation"]),
        facts=tuple((name, _text(value)) for name, value in facts.items() if name not in _OWN_FACTS),
        cause=_text(row["suspected_cause"] or ""),
        tier=_one_of(row["tier"], get_args(Tier)),
        score=_number(row["score"]),
        contributions=steps[1] if len(steps) > 1 else (),
    )
    return Pair(_text(row["id"]), alignment, verdict, _text(row["story"]))


def _steps(rows: Sequence[dict[str, Any]]) -> tuple[tuple[str, float], ...]:
    return tuple((_text(row["step"]), _number(row["log_odds"])) for row in rows)


def _finding(row: dict[str, Any], days: dict[str, dt.date | None], pairs: int) -> Finding:
    indices = tuple(int(index) for index in row["pairs"])
    if any(not 0 <= index < pairs for index in indices):
        raise ValueError("a finding names a pair that is not there")
    return Finding(
        id=_text(row["id"]),
        relation=_one_of(row["relation"], RELATIONS),
        tier=_one_of(row["tier"], get_args(Tier)),
        score=_number(row["score"]),
        kind=_one_of(row["kind"], get_args(Kind)),
        what=_text(row["what"]),
        question=_text(row["question"]),
        story=_text(row["story"]),
        pairs=indices,
        sides=tuple(_side(side, days) for side in row["sides"]),
        explanation=_text(row["explanation"]),
        suspected_cause=_text(row["suspected_cause"] or ""),
        severity=_one_of(row["severity"], get_args(Severity)),
        scope=_one_of(row.get("scope", "outlets"), ("outlets", "article")),
        origins=int(row.get("origins", 0)),
        rule=_text(row.get("rule") or ""),
    )


def _side(row: dict[str, Any], days: dict[str, dt.date | None]) -> Side:
    return Side(
        value=_text(row["value"]),
        outlets=tuple(_text(outlet) for outlet in row["outlets"]),
        origins=int(row["origins"]),
        mentions=tuple(_mention(mention, days) for mention in row["mentions"]),
        shared=tuple(_shared(shared) for shared in row.get("one_origin", ())),
    )


def _shared(row: dict[str, Any]) -> Shared:
    return Shared(
        outlets=tuple(_text(outlet) for outlet in row["outlets"]),
        by=tuple(_one_of(reason, SHARINGS) for reason in row["by"]),
        agencies=tuple(_text(agency) for agency in row["agencies"]),
    )


def _mention(row: dict[str, Any], days: dict[str, dt.date | None]) -> Mention:
    text, surface, start, end = _text(row["sentence"]), _text(row["surface"]), int(row["start"]), int(row["end"])
    # The report says where a mention stands in its cell, not where in its sentence: its words tell, where they stand there once.
    # Else they are put before it, so that nothing is taken for their place.
    shift = start - (text.index(surface) if text.count(surface) == 1 else -len(surface))
    return Mention(
        article=_text(row["article"]),
        outlet=_text(row["outlet"]),
        published=days.get(row["article"]),
        sentence=Sentence(_one_of(row["field"], get_args(Field)), shift, shift + len(text), text),
        start=start,
        end=end,
        surface=surface,
        reading=_reading(row, shift),
    )


def _reading(row: dict[str, Any], shift: int) -> Reading:
    restates = row.get("restates")
    return Reading(
        start=int(row["start"]) - shift,
        end=int(row["end"]) - shift,
        kind=_one_of(row["kind"], get_args(Kind)),
        low=_maybe(row["low"], _decimal),
        high=_maybe(row["high"], _decimal),
        unit=_maybe(row["unit"], _text),
        bound=_one_of(row["bound"], get_args(Bound)),
        trend=_maybe(row["trend"], lambda name: _one_of(name, get_args(Trend))),
        what=_maybe(row["what"], _text),
        status=_maybe(row.get("status"), _text),
        role=_maybe(row.get("role"), lambda name: _one_of(name, get_args(Role))),
        per=_maybe(row.get("per"), _text),
        vague=bool(row.get("vague")),
        earliest=_maybe(row["earliest"], _day),
        latest=_maybe(row["latest"], _day),
        grain=_maybe(row["grain"], lambda name: _one_of(name, get_args(Grain))),
        modifier=_maybe(row.get("modifier"), lambda name: _one_of(name, get_args(Modifier))),
        alternatives=tuple((_day(first), _day(last)) for first, last in row.get("alternatives", ())),
        clock=_maybe(row.get("clock"), _two),
        resolution=_text(row.get("resolution") or ""),
        rule=_text(row.get("rule") or ""),
        units=tuple(_text(unit) for unit in row.get("units", ())),
        conversion=_maybe(row.get("conversion"), lambda found: _conversion(found, shift)),
        restates=None if restates is None else (int(restates[0]) - shift, int(restates[1]) - shift),
        mood=_one_of(row.get("mood", "fact"), get_args(Mood)),
        quoted=bool(row.get("quoted")),
        speaker=_maybe(row.get("speaker"), _text),
    )


def _conversion(row: dict[str, Any], shift: int) -> Conversion:
    return Conversion(
        start=int(row["start"]) - shift,
        end=int(row["end"]) - shift,
        low=_decimal(row["low"]),
        high=_decimal(row["high"]),
        unit=_text(row["unit"]),
        agrees=_maybe(row["agrees"], bool),
        expected=_text(row["expected"] or ""),
    )


def _skipped(row: dict[str, Any]) -> Skipped:
    return Skipped(
        article=_maybe(row["article"], _text),
        reason=_text(row["reason"]),
        code=_text(row["code"]),
        row=_maybe(row["row"], int),
        surface=_text(row["surface"] or ""),
        field=_maybe(row["field"], lambda field: _one_of(field, get_args(Field))),
        start=_maybe(row["start"], int),
        end=_maybe(row["end"], int),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value


def _number(value: Any) -> float:  # noqa: ANN401 - checked here
    number = float(value)
    if not math.isfinite(number):
        raise ValueError("a number is out of range")
    return number


def _decimal(value: str) -> Decimal:
    """A figure as reports write it: digits only, since an exponent may stand for more digits than any memory holds."""
    if not _PLAIN.fullmatch(value):
        raise ValueError(f"{value!r} is no plain figure")
    return Decimal(value)


def _maybe(value: Any, make: Callable[[Any], Any]) -> Any:  # noqa: ANN401 - what JSON holds may be anything, and `make` checks it
    return None if value is None else make(value)


def _one_of(value: object, allowed: Sequence[str]) -> Any:  # noqa: ANN401 - one of the literals of a type, checked here
    if value not in allowed:
        raise ValueError(f"{value!r} is none of {', '.join(allowed)}")
    return value


def _day(value: str) -> dt.date:
    return dt.date.fromisoformat(value)


def _two(value: Sequence[int]) -> tuple[int, int]:
    first, last = value
    return int(first), int(last)
