"""Quantities of news English: numbers, money, percent, measures, durations, ages, scores, ratios, ordinals."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final

from crosscheck.extract.examined import NOTHING, Examined, apart
from crosscheck.extract.figures.conversions import fold_conversions
from crosscheck.extract.figures.figure import Refused
from crosscheck.extract.figures.ordinals import COUNTED
from crosscheck.extract.figures.ranges import join_figures
from crosscheck.extract.figures.scan import STARTERS, scan
from crosscheck.extract.figures.zeros import DENIED
from crosscheck.extract.lines.glance import Glance, glance, pieces
from crosscheck.extract.lines.tokens import tokenise
from crosscheck.extract.money.homes import at_home
from crosscheck.extract.names.addresses import masked
from crosscheck.extract.names.dashed import dashed
from crosscheck.extract.names.idioms import IDIOMS, idiom_tokens
from crosscheck.extract.phrases.describe import describe
from crosscheck.model import Locale, Refusal

if TYPE_CHECKING:
    from crosscheck.config import ExtractConfig
    from crosscheck.extract.figures.figure import Figure
    from crosscheck.extract.lines.tokens import Line
    from crosscheck.model import Reading

SIGNS: Final = frozenset(
    max(pieces(word), key=len) for word in (STARTERS - {"a", "an", "minus", "negative"}) | {"couple", "pair"}
)
"""Words of which a sentence without digits needs one to hold any quantity at all; most sentences hold none."""
_HOLLOW: Final = frozenset({"no", "not", "first", "second"})
"""Signs of figures that most sentences hold without counting anything."""
_FILLING: Final = (
    DENIED
    | COUNTED
    | frozenset(
        max(idiom, key=lambda word: (len(word), word))
        for idiom in IDIOMS
        if SIGNS.isdisjoint(idiom - _HOLLOW) and not any(map(str.isdigit, idiom))
    )
)
"""Words of which a sentence with such signs alone holds one wherever they are a zero, a place or a figure of speech."""
_NOWHERE: Final = Locale()


def read_quantities(text: str, taken: tuple[tuple[int, int], ...], config: ExtractConfig) -> tuple[Reading, ...]:
    """Read every quantity of one sentence; `examine_quantities` without what was refused.

    Args:
        text: the sentence, any text.
        taken: spans, in code points, that belong to dates: no reading overlaps them.
        config: the extraction settings.

    Returns:
        Readings sorted by start, as `examine_quantities` gives them.
    """
    return examine_quantities(text, taken, config).readings


def examine_quantities(
    text: str,
    taken: tuple[tuple[int, int], ...],
    config: ExtractConfig,  # noqa: ARG001
    locale: Locale = _NOWHERE,
    seen: Glance | None = None,
) -> Examined:
    """Read every quantity of one sentence, and say what was refused.

    Args:
        text: the sentence, any text.
        taken: spans, in code points, that belong to dates: no reading overlaps them.
        config: the extraction settings.
        locale: how the outlet writes.
        seen: what a look at the sentence showed, where somebody looked already.

    Returns:
        Readings sorted by start, non-overlapping, with offsets in code points of `text`, and refusals likewise. A score has
        its first figure in `low` and its second in `high`, in the order stated; every other reading has `low` <= `high`.
    """
    seen = seen or glance(text)
    if not seen.digits and seen.words.isdisjoint(SIGNS):
        return NOTHING
    addresses = masked(text, seen)
    if not (seen.digits or addresses) and _counts_nothing(seen.words):
        return NOTHING
    line = tokenise(text)
    idioms = idiom_tokens(line)
    closed = (*taken, *[(start, end) for start, end, _ in addresses]) if addresses else taken
    blocked = _blocked(line, closed).union(idioms)
    scanned, refused = scan(line, blocked)
    joined = [at_home(figure, locale.dollars) for figure in join_figures(line, scanned)]
    figures = fold_conversions(line, joined)
    # Joining two figures may bridge what a date holds; no quantity survives that.
    free = [figure for figure in figures if blocked.isdisjoint(range(figure.first, figure.after))]
    readings = describe(line, free, blocked) if free else ()
    if len(joined) < len(scanned):
        refused += _parts_of_names(line, scanned, joined, refused)
    if len(readings) < len(free):
        refused += _left_out(line, free, readings)
    return Examined(readings, _refusals(line, addresses, idioms, refused, readings))


def _counts_nothing(words: frozenset[str]) -> bool:
    """Whether all that looks like a figure among the words of a sentence counts nothing, whatever their order."""
    return words & SIGNS <= _HOLLOW and words.isdisjoint(_FILLING)


def _parts_of_names(line: Line, scanned: list[Figure], joined: list[Figure], refused: list[Refused]) -> list[Refused]:
    """What joining let go: figures that dashes tie together and that are no range and no score, or to one that was refused."""
    kept = {step for figure in joined for step in range(figure.first, figure.after)}
    found = {dashed(line, figure.first, figure.after): None for figure in scanned if figure.first not in kept}
    firsts = [one.first for one in refused]
    parts = []
    for first, after, code in found:
        at = bisect_left(firsts, first)
        parts.append(Refused(first, after, refused[at].rule if at < len(firsts) and firsts[at] < after else code))
    return parts


def _left_out(line: Line, figures: list[Figure], readings: tuple[Reading, ...]) -> list[Refused]:
    """What is said too loosely to be compared: a few, several, and places in an order of nothing."""
    spans = sorted(
        [(one.start, one.end) for one in readings]
        + [(one.conversion.start, one.conversion.end) for one in readings if one.conversion is not None]
    )
    left, at, reached = [], 0, 0
    for figure in figures:
        start = line.at(figure.first).start
        while at < len(spans) and spans[at][0] <= start:
            reached = max(reached, spans[at][1])
            at += 1
        if reached <= start and (figure.kind == "ordinal" or figure.numeral.vague):
            left.append(Refused(figure.first, figure.after, "name.ordinal" if figure.kind == "ordinal" else "name.vague"))
    return left


def _refusals(
    line: Line,
    addresses: tuple[tuple[int, int, str], ...],
    idioms: tuple[int, ...],
    refused: list[Refused],
    readings: tuple[Reading, ...],
) -> tuple[Refusal, ...]:
    """What was refused, by span: addresses, figures of speech, and what the scan refused; nothing of what is read."""
    if not (addresses or idioms or refused):
        return ()
    said = [Refusal(start, end, code) for start, end, code in addresses]
    said += [Refusal(line.at(one.first).start, line.at(one.after - 1).end, one.rule) for one in refused]
    run = 0
    for place, index in enumerate(idioms):
        if place + 1 == len(idioms) or idioms[place + 1] != index + 1:
            said.append(Refusal(line.at(idioms[run]).start, line.at(index).end, "name.idiom"))
            run = place + 1
    said.sort(key=lambda one: (one.start, -one.end))
    kept: list[Refusal] = []
    for one in apart(said, readings):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)


def _blocked(line: Line, spans: tuple[tuple[int, int], ...]) -> frozenset[int]:
    """Indices of the tokens that overlap any of the spans."""
    if not spans:
        return frozenset()
    starts, ends = line.starts, line.ends
    found: set[int] = set()
    for start, end in spans:
        index = max(bisect_right(starts, start, 0, line.size) - 1, 0)
        while index < line.size and starts[index] < end:
            if ends[index] > start:
                found.add(index)
            index += 1
    return frozenset(found)
