"""Every core value of crosscheck: what one stage hands to the next.

All offsets are half-open, in Unicode code points, into an article's `title` or `text` cell exactly as it was read, so that
`cell[start:end] == surface` holds for every mention in every output. Quantities are `decimal.Decimal`, never floats. Every
value is an interval: `5` is [5, 5], "at least 5" is [5, None], "in March" is [1 March, 31 March].
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, fields, replace
from decimal import Decimal
from operator import attrgetter
from typing import Literal

Field = Literal["title", "text"]
Place = tuple[str, Field, int, int]
Kind = Literal["number", "money", "percent", "measure", "duration", "age", "score", "ratio", "ordinal", "date", "time"]
Bound = Literal["=", "~", ">", ">=", "<", "<="]
Trend = Literal["up", "down"]
Grain = Literal[
    "minute", "hour", "part", "day", "weekend", "week", "month", "season", "quarter", "half", "year", "decade", "century"
]
Modifier = Literal["early", "mid", "late", "since", "before", "after", "until", "about"]
Role = Literal["other", "part", "total"]
Mood = Literal["fact", "claimed", "planned", "forecast", "conditional", "negated"]
Relation = Literal["same", "rounded", "within", "part", "update", "conflict"]
Tier = Literal["firm", "possible"]
Severity = Literal["high", "medium", "low"]
Scope = Literal["outlets", "article"]
Sharing = Literal["copy", "text", "quotation", "agency"]

RELATIONS: tuple[Relation, ...] = ("conflict", "update", "part", "within", "rounded", "same")
"""The relations of the contract, in the order in which a person should review them."""

PRIOR = "prior"
"""The first of an alignment's contributions: the log-odds from which an average candidate pair starts."""
SHARINGS: tuple[Sharing, ...] = ("copy", "text", "quotation", "agency")
"""Why several outlets' figures have one origin, the plainest reason first."""


@dataclass(frozen=True, slots=True)
class Article:
    """One article as read.

    Attributes:
        id: the caller's id, or `row-N` where the input has none.
        outlet: who published it, as written in the input.
        text: the body cell exactly as read (HTML included).
        title: the headline cell exactly as read, "" where there is none.
        published: the day of publication in the publication's own zone, None where unknown.
        published_at: the same instant with its time, where the input gives one (naive if it names no zone).
        url: link to the article, "" where unknown.
        group: the value of the `--group-by` column, None where that was not asked for.
        row: 1-based row of the article in its file, the header not counted.
    """

    id: str
    outlet: str
    text: str
    title: str = ""
    published: dt.date | None = None
    published_at: dt.datetime | None = None
    url: str = ""
    group: str | None = None
    row: int = 0


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an article.

    Attributes:
        field: the cell it stands in.
        start: offset of its first code point in that cell.
        end: offset one past its last code point.
        text: the sentence as a reader sees it, of exactly `end - start` code points: the cell's own text, with HTML tags
            blanked out by spaces where the cell is HTML, so that offsets in `text` plus `start` are offsets in the cell.
        claim: False for page furniture (menus, credits, teasers, bylines), which is never read for figures.
        reason: why it is no claim ("share link", "repeated headline", ...), "" for claims.
        index: 0-based position among the article's sentences, title first.
        quoted: spans of the sentence that stand inside quotation marks, the marks left out, also where the quotation begins
            or ends in another sentence; offsets are local to `text`, sorted, none overlapping.
    """

    field: Field
    start: int
    end: int
    text: str
    claim: bool = True
    reason: str = ""
    index: int = 0
    quoted: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Locale:
    """How an outlet writes, as far as its own articles and address tell.

    Attributes:
        day_first: True where "05/06/2023" is the fifth of June, False where it is May 6th, None where nothing tells.
        dollars: ISO codes that its "$" may stand for, the likeliest first.
    """

    day_first: bool | None = None
    dollars: tuple[str, ...] = ("USD",)


@dataclass(frozen=True, slots=True)
class Conversion:
    """The same value in another unit, given beside a figure ("100 kg (220 lbs)"). Offsets are local to the sentence.

    Attributes:
        start: offset of the converted figure's first code point.
        end: offset one past its last.
        low: its least value.
        high: its greatest value.
        unit: its unit, as in `Reading.unit`.
        agrees: whether it is the figure, converted and rounded; None where no rate is known.
        expected: the figure converted by our own rate, with its unit, for a reader; "" where none is known.
    """

    start: int
    end: int
    low: Decimal
    high: Decimal
    unit: str
    agrees: bool | None = None
    expected: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What extraction read in one span of one sentence. Offsets are local to the sentence's text.

    Attributes:
        start: offset of the span's first code point in the sentence.
        end: offset one past its last code point.
        kind: the family of the value.
        low: least value, None where open or for dates.
        high: greatest value, None where open or for dates.
        unit: ISO 4217 code, `percent`, `percentage_point`, `basis_point`, canonical unit name (`kilogram`), `year` for
            ages, None for plain counts.
        bound: how the figure is bounded or hedged.
        trend: the figure is a change in this direction ("rose 4%"), None where it is a level.
        what: the counted phrase without the figure ("Chinese engineers"), None where nothing is counted.
        status: what happened to the counted ("killed", "wounded", "missing", "arrested", ...), None where unsaid.
        role: `other` excludes what was just counted ("three others"), `part` is a part of a whole ("including two"),
            `total` says it is the whole ("in all").
        per: the divisor of a rate ("year", "share", "each"), None where there is none.
        vague: True for words that only name an order of magnitude ("dozens", "thousands").
        earliest: first calendar day, None where the date is unresolved or for quantities.
        latest: last calendar day of the named unit.
        grain: the calendar unit named.
        modifier: "early", "late", "since", "before", ...: how the phrase narrows or opens the interval.
        alternatives: other readings as (earliest, latest), kept where the phrase could go either way.
        clock: minutes after midnight as (first, last), where a time of day is named.
        resolution: how a relative date or a unit was resolved, in words a reader understands; "" where as written.
        rule: code of the rule of the grammar that read it.
        units: other units that its sign or name may stand for ("kr", "$" of an outlet outside the United States).
        conversion: the same value in another unit, where one stands beside it.
        restates: span of the figure that this one gives in another unit, for a converted figure listed by itself.
        mood: whether it is reported as a fact, claimed, planned, forecast, conditional, or negated.
        quoted: it stands inside quotation marks.
        speaker: who is named beside it as saying so, as written; None where nobody is.
    """

    start: int
    end: int
    kind: Kind
    low: Decimal | None = None
    high: Decimal | None = None
    unit: str | None = None
    bound: Bound = "="
    trend: Trend | None = None
    what: str | None = None
    status: str | None = None
    role: Role | None = None
    per: str | None = None
    vague: bool = False
    earliest: dt.date | None = None
    latest: dt.date | None = None
    grain: Grain | None = None
    modifier: Modifier | None = None
    alternatives: tuple[tuple[dt.date, dt.date], ...] = ()
    clock: tuple[int, int] | None = None
    resolution: str = ""
    rule: str = ""
    units: tuple[str, ...] = ()
    conversion: Conversion | None = None
    restates: tuple[int, int] | None = None
    mood: Mood = "fact"
    quoted: bool = False
    speaker: str | None = None

    def claimed(self, mood: Mood, *, quoted: bool, speaker: str | None) -> Reading:
        """The same reading, said so and by whom. `replace` would take five times as long, for every third reading."""
        values = (*_BEFORE_CLAIMS(self), mood, quoted, speaker)
        return Reading(*values)

    @property
    def is_date(self) -> bool:
        """True for calendar values (`date`, `time`), False for quantities."""
        return self.kind in ("date", "time")

    @property
    def converted(self) -> Reading | None:
        """The same reading as its converted figure puts it; None where no figure converts it.

        A bound holds of both figures. A hedge is of the first alone: "nearly 100 kg (220 lbs)" does not say "nearly 220 lbs".
        """
        found = self.conversion
        if found is None:
            return None
        return replace(
            self,
            start=found.start,
            end=found.end,
            low=None if self.bound in ("<", "<=") else found.low,
            high=None if self.bound in (">", ">=") else found.high,
            bound="=" if self.bound == "~" else self.bound,
            unit=found.unit,
            units=(),
            resolution="",
            conversion=None,
        )

    @property
    def tellings(self) -> tuple[Reading, ...]:
        """The reading as written, and as its converted figure puts it."""
        converted = self.converted
        return (self,) if converted is None else (self, converted)

    @property
    def possible_units(self) -> tuple[str | None, ...]:
        """Its unit, and the others that its sign or name may stand for."""
        return (self.unit, *self.units)

    @property
    def resolved(self) -> bool:
        """True where the value is known: a quantity, a dated day, or a bare clock time."""
        return not self.is_date or self.earliest is not None or self.clock is not None


_BEFORE_CLAIMS = attrgetter(*(one.name for one in fields(Reading) if one.name not in ("mood", "quoted", "speaker")))
"""All of a reading but the last three of its fields."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Words that look like a figure or a date and were not read as one. Offsets are local to the sentence's text.

    Attributes:
        start: offset of the span's first code point.
        end: offset one past its last.
        rule: code of the rule of the grammar that refused it ("unread" where no rule says anything of it).
    """

    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True)
class Examination:
    """One sentence with all that was read in it and all that was not.

    Attributes:
        sentence: the sentence.
        readings: sorted by start, none overlapping; of page furniture only a dateline's day is read.
        refusals: sorted by start; () for page furniture.
    """

    sentence: Sentence
    readings: tuple[Reading, ...] = ()
    refusals: tuple[Refusal, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """One reading in its place: an article's figure or date.

    Attributes:
        article: the article's id.
        outlet: the article's outlet.
        published: the article's publication day.
        sentence: the sentence the mention stands in.
        start: offset of the mention's first code point in the cell `sentence.field`.
        end: offset one past its last code point.
        surface: `cell[start:end]`, word for word.
        reading: the value read.
        beside: the other readings of its sentence, in order; no part of what makes two mentions the same.
    """

    article: str
    outlet: str
    published: dt.date | None
    sentence: Sentence
    start: int
    end: int
    surface: str
    reading: Reading
    beside: tuple[Reading, ...] = field(default=(), compare=False, repr=False)

    @property
    def place(self) -> Place:
        """Article id, field, and the offsets of its first code point and one past its last: what mentions are sorted by."""
        return self.article, self.sentence.field, self.start, self.end


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two mentions of different articles judged to be about the same thing.

    Attributes:
        left: the mention of the article that sorts first.
        right: the other.
        score: probability in [0, 1] that both answer the same question, blind to whether the values agree.
        evidence: named features that spoke for or against, in a fixed order.
        slot: number of the group of mentions, across articles, that answer this question; below 0 for a pair across two such
            groups whose values overlap: a question only if they turn out to differ, then that of the number without its sign.
        contributions: the score as a sum of log-odds: first ("prior", what an average candidate pair has), then what each
            feature of `evidence` added or took, by its name. () where the alignment does not say.
        shared: the rarest words that both sentences use, as the left one writes them, rarest first.
    """

    left: Mention
    right: Mention
    score: float
    evidence: tuple[tuple[str, float], ...] = ()
    slot: int = 0
    contributions: tuple[tuple[str, float], ...] = ()
    shared: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a comparison rule says of one alignment.

    Attributes:
        relation: one of the contract's six relations.
        rule: the code of the rule that decided.
        explanation: the reason in one sentence a reader understands.
        facts: the data behind it, as (name, text) in a fixed order.
        cause: a suspected cause of a conflict ("digits swapped"), "" where none is seen.
        tier: `firm` or `possible`; relations other than conflict are always `firm`.
        score: confidence in [0, 1] that the relation is true, from the alignment's score and the values.
        contributions: the score as a sum of log-odds, each with what it stands for, in the order in which it is reckoned.
    """

    relation: Relation
    rule: str
    explanation: str
    facts: tuple[tuple[str, str], ...] = ()
    cause: str = ""
    tier: Tier = "firm"
    score: float = 0.0
    contributions: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """One alignment with its verdict and its stable id."""

    id: str
    alignment: Alignment
    verdict: Verdict
    story: str


@dataclass(frozen=True, slots=True)
class Mark:
    """One reason for which mentions of a question have one origin; two mentions that bear the same mark share it.

    Attributes:
        by: `copy` of one article, `text` printed by both, `quotation` cut by both, `agency` that both have it from.
        key: tells one text, quotation or agency from another within a story; an agency's own name.
    """

    by: Sharing
    key: str


@dataclass(frozen=True, slots=True)
class Shared:
    """Several outlets of one side that are one origin.

    Attributes:
        outlets: who they are, sorted; two at least.
        by: why they count as one, in the order of `SHARINGS`.
        agencies: the agencies that they have it from, sorted.
    """

    outlets: tuple[str, ...]
    by: tuple[Sharing, ...]
    agencies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Side:
    """One answer to a finding's question.

    Attributes:
        value: the normalised value, for a reader.
        outlets: who says so, each once, sorted.
        origins: number of independent origins behind them (copies, one text, one quotation, one agency count once).
        mentions: the evidence, sorted by article, field and offset.
        shared: the outlets that count as one origin, and why, sorted.
    """

    value: str
    outlets: tuple[str, ...]
    origins: int
    mentions: tuple[Mention, ...]
    shared: tuple[Shared, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """One question to which outlets give different, or the same, answers.

    Attributes:
        id: stable short id, from the content of its sides.
        relation: the worst relation among its pairs.
        tier: `firm` or `possible`.
        score: the best score among the pairs of that relation.
        kind: kind of the mentions.
        what: the thing in question, in a few words of the articles.
        question: heading for a reader ("Date: bombing near Karachi airport").
        story: the story it belongs to.
        pairs: indices into `Report.pairs`.
        sides: the answers, most origins first.
        explanation: the reason for the verdict in one sentence.
        suspected_cause: "" where none is seen.
        severity: how much it matters to a reader.
        scope: `outlets` where articles of several outlets are compared, `article` where one article contradicts itself.
        origins: number of independent origins behind all sides together.
        rule: code of the check that found it, where the scope is one article; "" where its pairs name their rules.
    """

    id: str
    relation: Relation
    tier: Tier
    score: float
    kind: Kind
    what: str
    question: str
    story: str
    pairs: tuple[int, ...]
    sides: tuple[Side, ...]
    explanation: str
    suspected_cause: str = ""
    severity: Severity = "medium"
    scope: Scope = "outlets"
    origins: int = 0
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that was not read or could not be compared, and why.

    Attributes:
        article: the article's id, None where the row never became an article.
        reason: one plain sentence.
        code: stable short name of the reason ("empty-text", "unresolved-date", "duplicate-id", ...).
        row: 1-based row in the file, None where it does not apply.
        surface: the words concerned, "" where it does not apply.
        field: the cell of `surface`, None where it does not apply.
        start: offset of `surface` in that cell, None where it does not apply.
        end: offset one past it.
    """

    article: str | None
    reason: str
    code: str
    row: int | None = None
    surface: str = ""
    field: Field | None = None
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class ReportArticle:
    """One article as listed in the report: its place among stories and origins."""

    id: str
    outlet: str
    title: str
    published: dt.date | None
    url: str
    story: str
    origin: str


@dataclass(frozen=True, slots=True)
class Run:
    """How a report was made. The clock is not in it: the same input gives the same bytes.

    Attributes:
        version: crosscheck's version.
        model: name of the embedding model.
        config: every setting as (dotted name, value as text), sorted.
        input_sha256: of the input's bytes, "" where articles came from the library's caller.
        counts: articles, outlets, origins, stories, sentences, mentions, candidates, pairs, and one per relation.
    """

    version: str
    model: str
    config: tuple[tuple[str, str], ...]
    input_sha256: str
    counts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Report:
    """All that a renderer needs; nothing else is read to write a report.

    Attributes:
        run: how it was made.
        articles: in the input's order.
        pairs: every cross-outlet pair about the same thing, in a total order.
        findings: what a reader should look at, worst first.
        agreements: questions to which all outlets give the same answer.
        skipped: what was not read or not compared, in a total order.
        slips: findings about one article each (`Finding.scope`): a figure that it tells twice and differently, a sum, share,
            change or conversion that does not come out. They compare no outlets, and are counted among no conflicts.
    """

    run: Run
    articles: tuple[ReportArticle, ...]
    pairs: tuple[Pair, ...]
    findings: tuple[Finding, ...]
    agreements: tuple[Finding, ...]
    skipped: tuple[Skipped, ...]
    slips: tuple[Finding, ...] = ()
