"""Every default and every threshold of crosscheck, and the only place where one may stand.

Each field says what it is, its unit, and where its value comes from.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, fields

LIMITS: tuple[tuple[tuple[str, ...], float, float], ...] = (
    (("_threshold", "_tolerance", "_containment", "_similarity", "_share", "_score"), 0.0, 1.0),
    (("_words", "_sentences", "_characters", "_ratio"), 1.0, math.inf),
    (("",), 0.0, math.inf),
)
"""Endings of settings' names with the least and greatest value of their kind: shares and probabilities, lengths and
factors, everything else. The first that fits holds."""


def limits(name: str) -> tuple[float, float]:
    """The least and the greatest value that a numeric setting may have, both included."""
    return next((low, high) for endings, low, high in LIMITS if name.endswith(endings))


@dataclass(frozen=True, slots=True)
class SegmentConfig:
    """How articles become sentences."""

    long_quote_words: int = 40
    """A quotation longer than this many words is split inside."""
    wrap_characters: int = 100
    """Lines of a text may be wrapped at one width up to this many code points; a longer line is a paragraph."""
    wrap_share: float = 0.8
    """Share of the single line breaks that one width must explain before a text counts as hard-wrapped."""
    story_words: int = 40
    """Words in full sentences that must stand before a heading like "More For You" ends a story; before them it is a menu."""
    paragraph_words: int = 12
    """A line of so many words that ends like a sentence tells something; a shorter one may be a headline."""
    teaser_words: int = 25
    """A line under "Related" with as many words is no headline of another story."""
    teaser_lines: int = 8
    """Most headlines of other stories that a heading like "Related" is followed by."""
    caption_sentences: int = 3
    """A picture's credit turns at most this many sentences of its line into a caption."""
    repeat_characters: int = 15
    """A sentence with fewer letters and digits than this means nothing by being said twice."""


@dataclass(frozen=True, slots=True)
class ExtractConfig:
    """How sentences become readings."""

    no_tense_ratio: float = 2.0
    """A yearless month or day is read as past unless the coming one is this many times nearer, in sentences without a verb."""
    against_tense_ratio: float = 6.0
    """The same factor in sentences whose verb points the other way."""
    last_month_days: int = 62
    """"Last March" may mean the March before where the latest one ended at most this many days ago."""
    dateline_days: int = 3
    """A dateline at most this many days before publication tells the day that the report's words count from."""
    order_share: float = 0.8
    """Least share of an outlet's dates like 23/06/2023 that must agree on the order of day and month for it to be its own."""


@dataclass(frozen=True, slots=True)
class AlignConfig:
    """How mentions become pairs about the same thing."""

    near_characters: float = 40.0
    """Decay length, in code points, of a word's weight with its distance from the mention."""
    wide_characters: float = 160.0
    """The same for the wider look, which reaches into the neighbouring sentences."""
    max_value_ratio: float = 20.0
    """Quantities further apart than this factor are not candidates (a slip of exactly 10, 100 or 1,000 times is)."""
    max_days_apart: int = 400
    """Dates further apart than this are not candidates."""
    max_days_between_years: int = 3660
    """The same for two bare years: a wrong year is off by a few of them."""
    unit_penalty: float = 3.0
    """Logit taken from a pair in two units when rivals compete: a bracketed conversion is not the figure's match."""
    agreement_threshold: float = 0.25
    """Least probability at which a pair with overlapping values is kept. An even chance would lose four in a hundred labelled
    pairs of forty events, and one in six of the compatible ones of the invented stories; two values that may agree by chance
    harm nobody."""
    difference_threshold: float = 0.02
    """Least probability at which a pair with values that do not overlap is kept: what the difference means is judged later."""
    counterpart_threshold: float = 0.5
    """From this probability on a pair with overlapping values keeps its mentions from differing with others of both articles."""
    shingle_words: int = 5
    """Words in a shingle when looking for copies."""
    copy_containment: float = 0.6
    """Share of the shorter article's shingles found in the longer one from which the two are one origin."""
    copy_words: int = 20
    """Least words of a text that can be called a copy: two outlets may well write one short sentence alike."""
    text_share: float = 0.85
    """Share of the words around two figures, in the same order, from which they stand at one place of one text. Of 233 pairs that
    pass in 1,400 real articles, all print one text: 159 word for word, and so did the 22 least alike when they were read."""
    text_words: int = 12
    """Least words that must be the same around two figures at one place of one text: at six, two outlets' own sentences pass."""
    reach_words: int = 40
    """Most words looked at on either side of a figure for that: the longest sentences of news have about twice as many."""
    quote_words: int = 5
    """Least words of a quotation, the figure left out, by which two cuts of it are known for the same."""
    max_wordings: int = 200
    """Beginnings shared by more wordings than this in one story are templates: only word-for-word copies are looked for there."""
    printed_score: float = 0.97
    """Least probability that two figures at one place of one text answer the same question."""
    lead_words: int = 200
    """Words at the head of an article, its title among them, that tell its event best when stories are found."""
    whole_words: int = 1000
    """Words of an article that are looked at when stories are found."""
    rare_word_ratio: float = 5000.0
    """One article in so many is taken to use a word that is not among the common ones, when words are weighed by rarity."""
    unknown_gap_days: float = 7.0
    """Days taken to lie between two articles of which one has no publication day."""
    fresh_days: float = 90.0
    """A day that two articles name speaks for one event where it lies at most so long before the first of them."""
    few_articles: float = 8.0
    """In a file of so few articles, the days between two of them say nothing against one story: somebody put them together."""
    many_articles: float = 24.0
    """In a file of so many they count in full, and in between by degrees."""
    story_window_days: float = 180.0
    """Articles further apart than this are compared only where they share rare full names."""
    story_near_days: float = 3.0
    """Articles at most so many days apart are compared where they share a little, others where they share more."""
    story_near_score: float = 0.03
    """Least cosine of the heads of two such articles, by their rare words alone, at which the two are compared."""
    story_far_score: float = 0.08
    """The same for articles further apart, and for those without a day: hardly a pair below it is of one story."""
    story_names_weight: float = 20.0
    """Least sum of the rarities of the full names that two articles share, at which they are compared whenever they appeared."""
    story_floor_score: float = 0.02
    """A pair less likely than this to be of one story counts as 0 when groups are compared."""
    story_threshold: float = 0.4
    """Least mean probability between two groups of articles that are one story. At 0.3 one or two in a hundred more pairs of one
    story are found, and twice as many reports of other days of an affair are joined."""
    max_candidates: int = 400_000
    """Most candidate pairs looked at in one story; beyond it only those that share a rare word are, and the report says so."""


@dataclass(frozen=True, slots=True)
class CompareConfig:
    """How pairs become relations."""

    rounding_tolerance: float = 0.05
    """A figure without a hedge may differ from the one it rounds by this share (300 for 310 is rounding, for 340 it is not)."""

    fraction_tolerance: float = 0.15
    """The same where a fraction is rounded to a whole ("$3 billion" for $3.4 billion) or a hedge stands before the figure."""

    hedge_tolerance: float = 0.05
    """"About 500" admits any figure this share away, or half of its last written place if that is more (450 to 550)."""

    small_figure: int = 10
    """Two counts up to this one are weak evidence of a conflict: there are many small counts in any story."""

    small_count: int = 100
    """Whole figures below this are exact unless hedged: 50 killed is no rounding of 48 killed."""

    conversion_tolerance: float = 0.005
    """Figures that differ by at most this share after a conversion of units are the same (100 kg, 220 lb)."""

    mixed_unit_tolerance: float = 0.1
    """Figures in different units that differ by at most this share are roundings (9 metres, 30 feet; four weeks, a month)."""

    vague_tolerance: float = 0.5
    """A vague word ("dozens") admits figures down to this share of its least value, and up to its inverse of the greatest."""

    day_part_slack: int = 60
    """"Afternoon" and other parts of a day are widened on both sides by this many minutes before they are compared."""

    clock_slack: int = 15
    """Clock times this many minutes apart are roundings of each other (8:10 and 8:20 for one blast)."""

    left_out: int = 2
    """Two counts of "others" differ in whom they leave out by at most this many."""

    copied_share: float = 0.85
    """Two sentences that share this part of their words are one sentence printed twice."""

    printed_days: int = 3
    """A figure changed in a copy is a conflict by itself where the articles are at most this many days apart."""

    birthday_days: int = 30
    """Ages one year apart agree where the articles are at least this many days apart: a birthday may lie between."""

    news_days: int = 3
    """Articles at most this many days apart mean the same day by one bare weekday, whatever its week was read as."""

    far_ratio: float = 1.6
    """Two figures whose ratio exceeds this are far apart, which nearly always means two different things."""

    far_days: float = 5.0
    """Two days further apart than this many days are far apart."""

    far_minutes: float = 240.0
    """Two times of one day further apart than this many minutes are far apart."""

    far_units: float = 2.0
    """Two longer calendar units (months, years) further apart than this many of the coarser one are far apart."""

    agreement_weight: float = 0.5
    """Log-odds added to a pair whose values agree or are compatible: agreement is evidence of the same thing."""

    possible_per_story: int = 5
    """Possible conflicts listed for one story, the likeliest ones; the rest are only counted. Nobody reads a longer list."""

    firm_threshold: float = 0.45
    """A conflict is stated as one from this score on, if no caveat stands against it."""

    found_firm_threshold: float = 0.7
    """The same where stories were found and not given, if that is more: a twentieth of the pairs of articles joined among a
    thousand others tell of different events. In three such files it left 1, 2 and 2 stated conflicts of 4, 4 and 5 with articles
    of no labelled story, and took none of the labelled ones."""

    possible_threshold: float = 0.08
    """A conflict is listed as worth a look from this score on; below, the pair is dropped."""

    explained_threshold: float = 0.05
    """Least probability of one thing at which a part or an update is a pair; below, the two are most likely unrelated."""

    worth_threshold: float = 0.25
    """Least score at which a part or an update is listed for a reader: of the five below it in the demo's articles, three were
    about two things; of the ten above it, none."""

    close_text_score: float = 0.8
    """From this alignment score on an adjacent day may be a firm conflict, where nothing is known of the sentences' words."""

    near_words_alike: float = 0.3
    """The same where the words around both dates are alike to this degree, or one verb governs both."""


@dataclass(frozen=True, slots=True)
class InsideConfig:
    """How one article is compared with itself."""

    opening_sentences: int = 4
    """The first sentences of a text are its opening: what a headline sums up, and what the rest tells in detail."""

    telling_score: float = 0.8
    """Least probability of one thing between two figures of an article. In 7,800 articles whose findings were read, counts that
    really differed had 0.81 and more, a false pair that only its words gave away 0.78; nine in ten of the headlines whose count
    was changed on purpose had 0.88 and more."""

    most_figures: int = 400
    """An article with more mentions is a table or a list, whose figures all stand for something else."""

    most_beside: int = 40
    """The same for one sentence."""

    day_score: float = 0.9
    """The same between two days: an article tells on several days what one person said or did. In those articles only two false
    pairs had as much, and words set both apart; of 54 days changed on purpose one is found, and not more at lower values."""


@dataclass(frozen=True, slots=True)
class Config:
    """All settings of one run."""

    segment: SegmentConfig = field(default_factory=SegmentConfig)
    extract: ExtractConfig = field(default_factory=ExtractConfig)
    align: AlignConfig = field(default_factory=AlignConfig)
    compare: CompareConfig = field(default_factory=CompareConfig)
    inside: InsideConfig = field(default_factory=InsideConfig)

    def flat(self) -> tuple[tuple[str, str], ...]:
        """Every setting as (`section.name`, value as text), sorted by name."""
        return tuple(
            sorted(
                (f"{section.name}.{setting.name}", str(getattr(getattr(self, section.name), setting.name)))
                for section in fields(self)
                for setting in fields(getattr(self, section.name))
            )
        )
