"""Findings about one article: a value that it gives in two units which do not fit each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from crosscheck.conversion import line_between
from crosscheck.group.identity import stable_id
from crosscheck.group.origins import Heard, hear
from crosscheck.group.questions import LABEL
from crosscheck.model import Finding, Mark, Mention, Reading, Side
from crosscheck.values import normalised

_SURE: Final = 0.95
"""Confidence that two measures do not fit: what is left is a unit that goes by another's name."""
_LIKELY: Final = 0.8
"""Confidence that two amounts do not fit, by the wide ranges of rates."""
_FACTOR_ROOM: Final = Decimal("0.05")
"""How near to a power of ten a slip must lie to be called one, as a share."""


def slips_of(
    told: Sequence[tuple[Mention, Mention]],
    stories: Mapping[str, str],
    origins: Mapping[str, str],
    marks: Mapping[Mention, frozenset[Mark]] = MappingProxyType({}),
) -> tuple[Finding, ...]:
    """Make findings of conversions that do not fit.

    Args:
        told: every figure that its article converts, and its converted figure as a mention of its own.
        stories: article id to story.
        origins: article id to origin.
        marks: by what a mention shares an origin with others, beside its article's.

    Returns:
        One finding for each sentence that errs, with all articles that print it; measures first, then by story and place.
    """
    by_words: dict[tuple[str, str, str], list[tuple[Mention, Mention]]] = {}
    for figure, other in told:
        if figure.reading.conversion is not None and figure.reading.conversion.agrees is False:
            key = (stories[figure.article], " ".join(figure.sentence.text.split()), figure.surface)
            by_words.setdefault(key, []).append((figure, other))
    found = [(rows, _finding(rows, stories, hear([row[0] for row in rows], origins, marks))) for rows in by_words.values()]
    found.sort(key=lambda item: (item[1].tier != "firm", item[1].story, _place(item[0][0][0])))
    return tuple(finding for _, finding in found)


def _place(mention: Mention) -> tuple[str, str, int]:
    return mention.article, mention.sentence.field, mention.start


def _finding(rows: Sequence[tuple[Mention, Mention]], stories: Mapping[str, str], heard: Heard) -> Finding:
    figures = [row[0] for row in rows]
    figure, other = min(rows, key=lambda pair: _place(pair[0]))
    money = figure.reading.kind == "money"
    what = figure.reading.what or f"{figure.surface} ({other.surface})"
    return Finding(
        id=stable_id([mention for pair in rows for mention in pair]),
        relation="conflict",
        tier="possible" if money else "firm",
        score=_LIKELY if money else _SURE,
        kind=figure.reading.kind,
        what=what,
        question=f"{LABEL[figure.reading.kind]} in two units: {what}",
        story=stories[figure.article],
        pairs=(),
        sides=tuple(_side([pair[at] for pair in rows], figures, heard) for at in (0, 1)),
        explanation=_explained(figure, other),
        suspected_cause=_cause(figure.reading),
        severity="low" if money else "medium",
        scope="article",
        origins=heard.count(figures),
    )


def _side(mentions: Sequence[Mention], figures: Sequence[Mention], heard: Heard) -> Side:
    return Side(
        value=normalised(mentions[0].reading),
        outlets=tuple(sorted({mention.outlet for mention in mentions})),
        origins=heard.count(figures),
        mentions=tuple(sorted(mentions, key=_place)),
        shared=heard.shared(figures),
    )


def _explained(figure: Mention, other: Mention) -> str:
    found = figure.reading.conversion
    expected = "" if found is None else found.expected
    own, given = (" ".join(mention.surface.split()) for mention in (figure, other))
    return f"By crosscheck's own conversion “{own}” comes to {expected}, and the article gives “{given}”."


def _cause(reading: Reading) -> str:
    """What may have gone wrong with a measure: a factor of ten, or a conversion the wrong way round."""
    found = reading.conversion
    value = reading.low if reading.low is not None else reading.high
    line = None if found is None else line_between(reading.unit or "", found.unit)
    if found is None or line is None or line[1] or not value or not found.low:
        return ""
    off = found.low / (value * line[0])
    factor = next((size for size in (10, 100, 1000) if _near(off, Decimal(size)) or _near(off, 1 / Decimal(size))), None)
    if factor is not None:
        return f"a factor of {factor:,}"
    return "converted the wrong way round" if _near(off * line[0] * line[0], Decimal(1)) else ""


def _near(ratio: Decimal, wanted: Decimal) -> bool:
    return abs(ratio / wanted - 1) <= _FACTOR_ROOM
