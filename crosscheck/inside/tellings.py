"""Two tellings of one figure in one article: headline against body, lede against detail, caption against text."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations
from typing import Final

from crosscheck.align.context import Floats
from crosscheck.compare import compare
from crosscheck.compare.case import lay_out
from crosscheck.compare.context import besides_the_dead
from crosscheck.compare.rules import conflict_figure
from crosscheck.config import Config
from crosscheck.group.questions import LABEL, question
from crosscheck.inside import lexicon
from crosscheck.inside.check import Check
from crosscheck.inside.contradiction import Contradiction
from crosscheck.inside.gates import Told, is_kept_apart, is_plain, may_be_one_day, may_contradict, told_by
from crosscheck.inside.sections import CAPTION, HEADLINE, OPENING, Sections, align_sections, masked_texts, sections_of
from crosscheck.model import Alignment, Mention, Reading, Sentence, Verdict
from crosscheck.scorecard import Scorecards
from crosscheck.values import normalised

Encode = Callable[[Sequence[str]], Floats]
"""Texts to (n, d) float32 unit vectors."""

_PLACE: Final = {HEADLINE: "the headline", CAPTION: "a caption", OPENING: "the opening"}


def contradicting_tellings(
    sentences: Mapping[str, Sequence[Sentence]],
    mentions: Mapping[str, Sequence[Mention]],
    encode: Encode,
    config: Config,
    cards: Scorecards,
) -> list[Contradiction]:
    """Figures that an article tells twice, and differently.

    Only articles that hold two figures which might contradict each other are encoded: few of them do.

    Args:
        sentences: article id to its sentences, those of captions as claims.
        mentions: article id to its mentions, captions' among them, in order.
        encode: embeds texts.
        config: settings.
        cards: the models.

    Returns:
        At most one contradiction for each fate or thing counted in an article, that of its headline before all others.
    """
    told = (_sections(sentences[name], mentions[name], config) for name in sorted(mentions))
    worth = [sections for sections in told if sections is not None and _prospects(sections, config)]
    if not worth:
        return []
    vectors = encode([text for sections in worth for text in masked_texts(sections)])
    found: list[Contradiction] = []
    at = 0
    for sections in worth:
        rows = slice(at, at + len(sections.mentions))
        at = rows.stop
        found += _in_article(sections, vectors[rows], config, cards)
    return found


def worth_comparing(sentences: Sequence[Sentence], mentions: Sequence[Mention], config: Config) -> bool:
    """Whether an article holds two figures that might contradict each other, so that `contradicting_tellings` encodes it.

    Args:
        sentences: its sentences, those of captions as claims.
        mentions: its mentions, captions' among them, in order.
        config: settings.
    """
    sections = _sections(sentences, mentions, config)
    return sections is not None and _prospects(sections, config)


def _sections(sentences: Sequence[Sentence], mentions: Sequence[Mention], config: Config) -> Sections | None:
    """An article by sections; None where it has too few figures to contradict itself, or so many that it is a table."""
    known = [mention for mention in mentions if mention.reading.resolved]
    return sections_of(known, sentences, config.inside) if 1 < len(known) <= config.inside.most_figures else None


def _prospects(sections: Sections, config: Config) -> bool:
    """True where two figures of an article might contradict each other, before their sentences are compared for meaning."""
    told = None
    # Most mentions have no counterpart whatever the other is, so that few pairs are left to look at.
    able = [row for row in zip(sections.mentions, sections.names, strict=True) if is_plain(row[0], _count(row[0]))]
    for (one, here), (other, there) in combinations(able, 2):
        if here != there and _may_be_one(one, other, (here, there), config):
            told = told or told_by(sections)
            if not is_kept_apart(one, other, told):
                return True
    return False


def _may_be_one(one: Mention, other: Mention, places: tuple[str, str], config: Config) -> bool:
    if one.reading.is_date or other.reading.is_date:
        # A caption's day is the picture's.
        return CAPTION not in places and may_be_one_day(one, other)
    return may_contradict(_count(one), _count(other), places, Decimal(str(config.compare.far_ratio)))


def _count(side: Mention) -> Reading:
    """The reading of a count, "others" left out of it where they only set it apart from the dead."""
    return replace(side.reading, role=None) if besides_the_dead(side) else side.reading


def _in_article(sections: Sections, vectors: Floats, config: Config, cards: Scorecards) -> list[Contradiction]:
    told = told_by(sections)
    rows = align_sections(sections, vectors, config.align, cards)
    found: dict[tuple[str | None, str, str], Contradiction] = {}
    for first, second, alignment in sorted(rows, key=lambda row: (sections.names[row[0]], -row[2].score, row[0], row[1])):
        sides = (sections.mentions[first], sections.mentions[second])
        places = (sections.names[first], sections.names[second])
        verdict = _judged(sides, places, alignment, told, config, cards)
        if verdict is not None:
            reading = sides[0].reading
            key = (reading.status, reading.kind, "" if reading.status else (reading.what or ""))
            found.setdefault(key, _contradiction(sides, places, verdict, _doubt(sides, sections, told, verdict)))
    return list(found.values())


def _judged(
    sides: tuple[Mention, Mention], places: tuple[str, str], alignment: Alignment, told: Told, config: Config, cards: Scorecards
) -> Verdict | None:
    """The conflict between two mentions that are one thing beyond doubt, None where there is none."""
    least = config.inside.day_score if sides[0].reading.is_date else config.inside.telling_score
    if alignment.score < least or not _may_be_one(*sides, places, config):
        return None
    verdict = None if is_kept_apart(*sides, told) else compare(alignment, config.compare, cards)
    if verdict is not None and verdict.relation == "part" and any(besides_the_dead(side) for side in sides):
        verdict = conflict_figure.RULE.apply(lay_out(alignment, config.compare, cards))
    if verdict is None or verdict.relation != "conflict" or (sides[0].reading.is_date and verdict.tier != "firm"):
        return None
    return verdict


def _doubt(sides: tuple[Mention, Mention], sections: Sections, told: Told, verdict: Verdict) -> str:
    """Why a contradiction is only possible, "" where it is stated."""
    one, other = sides
    if verdict.tier != "firm":
        return dict(verdict.facts).get("doubt", "") or "the two sentences are not alike enough"
    if lexicon.SEVERAL_EVENTS.search(told.text):
        return "the article tells of several events"
    if one.reading.quoted != other.reading.quoted:
        return "one figure stands in a quotation"
    if any(besides_the_dead(side) for side in sides):
        return "one count is of others, and may leave out somebody"
    repeated = [
        sum(
            (m.reading.kind, m.reading.status, m.reading.low, m.reading.earliest)
            == (side.reading.kind, side.reading.status, side.reading.low, side.reading.earliest)
            for m in sections.mentions
        )
        for side in sides
    ]
    return "the article gives both figures more than once" if min(repeated) > 1 else ""


def _contradiction(sides: tuple[Mention, Mention], places: tuple[str, str], verdict: Verdict, doubt: str) -> Contradiction:
    one, other = sides
    said = [
        f"“{' '.join(side.surface.split())}” in {_PLACE.get(place, 'the text')}"
        for side, place in zip(sides, places, strict=True)
    ]
    what = question(sides, sides)
    return Contradiction(
        check=CHECK.code,
        sides=sides,
        values=(normalised(one.reading), normalised(other.reading)),
        kind=one.reading.kind,
        what=what,
        question=f"{LABEL[one.reading.kind]} told twice: {what}",
        explanation=f"The article gives {said[0]}, and {said[1]}"
        + (f"; {doubt}." if doubt else ", so both cannot be true of one thing at one time."),
        tier="possible" if doubt else "firm",
        score=verdict.score / 2 if doubt else verdict.score,
        cause=verdict.cause,
        severity="low" if doubt else "high" if one.reading.status else "medium",
    )


CHECK: Final = Check(
    code="inside-telling",
    title="one figure told twice, and differently",
    meaning="Headline and text, opening and detail, or caption and text give different figures for what seems one thing.",
    not_meaning="that the article errs: it may tell of several events, or of two times, in words that do not say so.",
    fires=(
        "Fire kills 14 at Vell || A fire in a mill at Vell killed 12 people on Monday. Crews fought it for hours.",
        "Mill fire || A fire in Vell killed 12 people. It took hours. The mill is old. Nobody knew. The fire killed 14 people.",
    ),
    silent=(
        "Fire kills 12 at Vell || A fire in a mill at Vell killed 12 people on Monday. Crews fought it for hours.",
        "Fire kills 14 at Vell || A fire in a mill at Vell killed 12 people on Monday, and two others died in hospital.",
        "Fire kills 14 at Vell || A fire in a mill at Vell killed 14 people on Monday. In an earlier fire 12 people were killed.",
        "Toll of Vell fire rises to 14 || A fire in a mill at Vell killed 12 people on Monday. Crews fought it for hours.",
        "Fire kills 14 at Vell || A fire in a mill at Vell killed about a dozen people on Monday. Crews fought it for hours.",
    ),
)
