"""Where each figure of a story comes from: the marks by which two outlets' figures are known to have one origin."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from crosscheck.align.agencies import agency_of
from crosscheck.align.candidates import family
from crosscheck.align.printed import Place, Printed, matched, root, words_around
from crosscheck.config import AlignConfig
from crosscheck.model import Mark, Mention

_BESIDE = 2
"""Words right beside a figure that two cuts of one quotation have in common on one of its sides."""


def marks_of(mentions: Sequence[Mention], printed: Printed, config: AlignConfig) -> dict[Mention, frozenset[Mark]]:
    """Mark each mention with what it shares an origin by; two mentions of one question with a mark in common have one origin.

    - `text`: both stand at one place of one text, though their articles differ (a paragraph of an agency's report);
    - `quotation`: both stand at one place of the same quoted words, or of two cuts of them;
    - `agency`: both sentences give the figure on the word of one agency, or the article is that agency's own.

    Args:
        mentions: the story's mentions in a canonical order.
        printed: what `find_printed` found in them.
        config: `text_share`, `reach_words`, `quote_words`, `max_wordings`.

    Returns:
        The marks of those mentions that share one with another mention.
    """
    marks: dict[Mark, list[Mention]] = {}
    quoted = _quotations(mentions, config)
    for row, mention in enumerate(mentions):
        marks.setdefault(Mark("text", str(printed.text[row])), []).append(mention)
        if row in quoted:
            marks.setdefault(Mark("quotation", str(quoted[row])), []).append(mention)
        agency = agency_of(mention)
        if agency:
            marks.setdefault(Mark("agency", agency), []).append(mention)
    found: dict[Mention, set[Mark]] = {}
    for mark, rows in marks.items():
        if len({mention.article for mention in rows}) > 1:
            for mention in rows:
                found.setdefault(mention, set()).add(mark)
    return {mention: frozenset(own) for mention, own in found.items()}


def _quotations(mentions: Sequence[Mention], config: AlignConfig) -> dict[int, int]:
    """Row of each mention in a quotation to the lowest row at the same place of the same quotation."""
    places = {row: place for row, mention in enumerate(mentions) if (place := _in_quotation(mention, config)) is not None}
    group = list(range(len(mentions)))
    blocks: dict[tuple[str, ...], list[int]] = {}
    for row, place in places.items():
        before, after = place.masked
        for side, words in (("b", before[-_BESIDE:]), ("a", after[:_BESIDE])):
            if len(words) == _BESIDE:
                blocks.setdefault((family(mentions[row].reading), side, *words), []).append(row)
    for _, rows in sorted(blocks.items()):
        for a, b in combinations(rows, 2) if len(rows) <= config.max_wordings else ():
            low, high = sorted((root(group, a), root(group, b)))
            if low != high and _one_quotation(places[a], places[b], config):
                group[high] = low
    return {row: root(group, row) for row in places}


def _in_quotation(mention: Mention, config: AlignConfig) -> Place | None:
    """The words around a mention up to the marks of the quotation that it stands in, None where it stands in none."""
    start, end = mention.reading.start, mention.reading.end
    around = next(((first, last) for first, last in mention.sentence.quoted if first <= start and end <= last), None)
    if around is None:
        return None
    first, last = around
    return words_around(mention.sentence.text[first:last], start - first, end - first, config.reach_words)


def _one_quotation(one: Place, other: Place, config: AlignConfig) -> bool:
    """Whether the shorter cut of a quotation is nearly word for word in the longer, at the same place beside the figure."""
    (before, after), (others_before, others_after) = one.masked, other.masked
    heads = min(len(before), len(others_before))
    tails = min(len(after), len(others_after))
    same = matched(before[len(before) - heads :], others_before[len(others_before) - heads :])
    same += matched(after[:tails], others_after[:tails])
    return same >= max(config.quote_words, config.text_share * (heads + tails))
