"""Reports built by hand, with every kind of thing a renderer has to show."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal

from crosscheck.model import (
    Alignment,
    Field,
    Finding,
    Mention,
    Pair,
    Reading,
    Relation,
    Report,
    ReportArticle,
    Run,
    Sentence,
    Side,
    Skipped,
    Tier,
    Verdict,
)
from crosscheck.values import normalised

RELEASED = dt.date(2031, 5, 12)


def mention(
    text: str,
    surface: str,
    reading: Reading | None = None,
    *,
    article: str = "a1",
    outlet: str = "Harbour Post",
    published: dt.date | None = RELEASED,
    field: Field = "text",
    offset: int = 0,
) -> Mention:
    """A mention of `surface` in the sentence `text`, which stands at `offset` of its cell."""
    start = text.index(surface)
    value = reading or Reading(0, 0, "number", low=Decimal(5), high=Decimal(5))
    return Mention(
        article=article,
        outlet=outlet,
        published=published,
        sentence=Sentence(field, offset, offset + len(text), text),
        start=offset + start,
        end=offset + start + len(surface),
        surface=surface,
        reading=replace(value, start=start, end=start + len(surface)),
    )


def count(value: int, what: str = "sailors", **more: object) -> Reading:
    """A plain count."""
    return replace(Reading(0, 0, "number", low=Decimal(value), high=Decimal(value), what=what), **more)  # type: ignore[arg-type]


def side(*mentions: Mention, value: str = "", origins: int = 0) -> Side:
    """The side these mentions take."""
    outlets = tuple(sorted({m.outlet for m in mentions}))
    return Side(value or normalised(mentions[0].reading), outlets, origins or len(outlets), mentions)


def pair(
    left: Mention, right: Mention, relation: Relation = "conflict", *, name: str = "0aa0000001", tier: Tier = "firm"
) -> Pair:
    """A judged pair."""
    return Pair(
        name,
        Alignment(left, right, 0.87654321, (("words", 0.5), ("cosine", 0.123456789)), slot=1),
        Verdict(relation, "value.disjoint", "5 is not 7.", (("left", "5"), ("right", "7")), "", tier, 0.87654321),
        "s1",
    )


def finding(
    *sides: Side, relation: Relation = "conflict", tier: Tier = "firm", name: str = "c0ffee0001", **more: object
) -> Finding:
    """A finding with these sides."""
    first = sides[0].mentions[0].reading
    base = Finding(
        id=name,
        relation=relation,
        tier=tier,
        score=0.87654321,
        kind=first.kind,
        what=first.what or "",
        question=f"Number: {first.what or 'sailors'} rescued off the cape",
        story="s1",
        pairs=(),
        sides=sides,
        explanation="5 and 7 cannot both be right.",
        origins=len({mention.article for side in sides for mention in side.mentions}),
    )
    return replace(base, **more)  # type: ignore[arg-type]


def article(name: str, outlet: str, **more: object) -> ReportArticle:
    """An article of story s1 that is its own origin."""
    base = ReportArticle(name, outlet, f"Headline of {name}", RELEASED, f"https://{name}.example/news?id=7", "s1", name)
    return replace(base, **more)  # type: ignore[arg-type]


def report(
    findings: tuple[Finding, ...] = (),
    *,
    articles: tuple[ReportArticle, ...] = (),
    pairs: tuple[Pair, ...] = (),
    agreements: tuple[Finding, ...] = (),
    skipped: tuple[Skipped, ...] = (),
    counts: tuple[tuple[str, int], ...] = (("mentions", 1234),),
) -> Report:
    """A report that holds just this."""
    run = Run("1.2.3", "a-model", (("align.floor", "0.5"), ("compare.slack", "0.02")), "ab" * 32, counts)
    return Report(run, articles, pairs, findings, agreements, skipped)


def rich() -> Report:
    """One finding of each verdict, copies, a headline, an unresolved date and several gaps."""
    told = "The coastguard said 5 sailors were rescued off the cape last month, and 5 were taken to Odda."
    five = mention(told, "5", count(5))
    month = Reading(
        0, 0, "date", earliest=dt.date(2031, 4, 1), latest=dt.date(2031, 4, 30), grain="month", resolution="from 12 May 2031"
    )
    copied = [mention(told, "5", count(5), article=f"a{n}", outlet=outlet) for n, outlet in ((2, "Fjord Daily"), (3, "Bay Wire"))]
    seven = mention("Seven sailors were saved, the harbour master said.", "Seven", count(7), article="a4", outlet="North Herald")
    headline = mention("Seven sailors saved", "Seven", count(7), article="a4", outlet="North Herald", field="title")
    april = mention(told, "last month", month)
    march = mention(
        "It happened in March 2031.",
        "in March 2031",
        replace(month, earliest=dt.date(2031, 3, 1), latest=dt.date(2031, 3, 31), resolution=""),
        article="a5",
        outlet="Undated",
        published=None,
    )
    about = mention(
        "About 500 tonnes of fuel leaked.", "About 500", count(500, "tonnes", bound="~"), article="a4", outlet="North Herald"
    )
    exact = mention("The tanker lost 487 tonnes of fuel.", "487", count(487, "tonnes"), article="a2", outlet="Fjord Daily")
    return report(
        (
            finding(
                side(five, *copied, origins=1),
                side(seven, headline),
                suspected_cause="one may count the captain",
                name="c0ffee0001",
                pairs=(0, 1),
            ),
            finding(side(april), side(march), tier="possible", name="c0ffee0002", question="Date: rescue off the cape"),
            finding(side(five), side(seven), relation="update", name="c0ffee0003"),
            finding(side(about), side(exact), relation="rounded", name="c0ffee0004", explanation="487 rounds to 500."),
        ),
        articles=(
            article("a1", "Harbour Post"),
            article("a2", "Fjord Daily", origin="a1"),
            article("a3", "Bay Wire", origin="a1"),
            article("a4", "North Herald"),
            article("a5", "Undated", published=None, url=""),
        ),
        pairs=(
            pair(five, seven),
            pair(copied[0], seven, name="0aa0000002"),
            pair(april, march, tier="possible"),
            pair(about, exact, "rounded"),
        ),
        agreements=(finding(side(five, copied[0]), relation="same", name="c0ffee0005", question="Number: boats sent out"),),
        skipped=(
            Skipped(None, "the row has no text", "empty-text", row=9),
            Skipped(
                "a5",
                "the date is relative and the article has no publication date",
                "unresolved-date",
                None,
                "yesterday",
                "text",
                3,
                12,
            ),
            Skipped(
                "a5",
                "the date is relative and the article has no publication date",
                "unresolved-date",
                None,
                "on Friday",
                "text",
                30,
                39,
            ),
        ),
    )
