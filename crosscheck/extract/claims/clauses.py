"""A sentence as attribution and mood see it: its tokens, with the words of its readings set apart, and where its clauses end."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from crosscheck.extract.lines.tokens import Line
from crosscheck.model import Reading

FIGURE: Final = "0"
"""What stands in `Clauses.lows` for each token of a quantity: "second" or "one" there are no words of the sentence."""
DAY: Final = "1"
"""The same for each token of a date or a time: "May" there is no verb."""

QUOTES: Final = frozenset("\"“”„«»‘’'`")
STOPS: Final = frozenset(";:.!?—…")
"""Signs that end a clause."""
_MAY_STOP: Final = STOPS | {"-"}
_MARGIN: Final = 8
"""Tokens past either end of a sentence that are looked at, at most."""
CONJUNCTIONS: Final = frozenset("but while whereas although though because when where who whom which whose how why".split())
"""Words that begin another clause."""
PREPOSITIONS: Final = frozenset(
    "about above across against along among around at behind below beneath beside between beyond by despite during for from in"
    " inside into like near of off on onto out outside over past per through to toward towards under up upon via with within"
    " without after before since until till as amid".split()
)
DETERMINERS: Final = frozenset(
    "a an the this that these those his her its their our my your some any no each every another all both".split()
)
PRONOUNS: Final = frozenset(
    "he she they it i we you one who which that there this these those him them us me her himself herself itself themselves what"
    " everybody everyone nobody somebody someone".split()
)
BE: Final = frozenset("is are was were am isn't aren't wasn't weren't".split())
HAVE: Final = frozenset("has have had do does did hasn't haven't hadn't don't doesn't didn't".split())
_NO_PAST: Final = frozenset(
    "need indeed feed speed seed hundred united bleed breed deed greed exceed proceed succeed red bed shed sacred naked wicked"
    " hatred kindred embed reed weed heed steed".split()
)
_IRREGULAR: Final = frozenset(
    "said told came took went made gave held met won lost began became ran struck fell rose broke brought built bought left saw"
    " found sent shot spoke stood swore wrote sank sat paid got kept led drew flew fought sold threw grew knew caught taught"
    " drove felt heard meant spent stole woke wore blew chose froze fled dug fed hung shook sought thought drank slid swept ate"
    " hurt killed died seen taken given known written shown driven gone done fallen beaten broken chosen frozen stolen"
    " thrown worn drawn".split()
)
"""Past tenses and participles that end otherwise than in -ed; those like their present ("cut", "put", "hit") are missing."""
_BESIDE_VERBS: Final = frozenset(
    "not never also still already then now only just all both ever yet even since been be being have has had having probably"
    " perhaps maybe instead later once again reportedly allegedly soon initially".split()
)


@dataclass(frozen=True, slots=True)
class Clauses:
    """A sentence with its readings.

    Attributes:
        line: its tokens.
        size: how many there are.
        lows: their lower-case forms, those inside readings replaced by `FIGURE` and `DAY`, and behind them `_MARGIN` empty
            ones, so that a look a little past either end (Python counts -1 from the end) finds nothing.
        spans: for each reading the indices of its first token and one past its last.
        low: `low(index)` is the form at an index, "" a little outside the sentence.
    """

    line: Line
    size: int
    lows: list[str]
    spans: list[tuple[int, int]]
    low: Callable[[int], str]

    def is_capital(self, index: int) -> bool:
        """Whether a token is written with a capital."""
        return 0 <= index < self.size and self.line.written[index][0].isupper()

    def is_dash(self, index: int) -> bool:
        """Whether a token is a dash between two parts of a sentence, and no hyphen."""
        if self.low(index) != "-":
            return False
        return not self.line.touching(index) and not self.line.touching(index - 1)

    def stops(self, index: int) -> bool:
        """Whether a clause ends at a token; the point of an abbreviation ends none."""
        low = self.lows[index]
        if low not in _MAY_STOP:
            return False
        if low == ".":
            return index == self.size - 1 or self.low(index + 1) in QUOTES or not self._abbreviates(index)
        return low != "-" or self.is_dash(index)

    def _abbreviates(self, index: int) -> bool:
        return self.line.touching(index - 1) and len(self.low(index - 1)) <= 4 and self.is_capital(index - 1)

    def is_past(self, index: int) -> bool:
        """Whether a token is a past tense or a participle, by its form."""
        low = self.low(index)
        if low in _IRREGULAR:
            return True
        return low.endswith("ed") and len(low) >= 4 and low not in _NO_PAST and not self.is_capital(index)

    def is_finite(self, index: int) -> bool:
        """Whether a token is a verb that a clause may stand on."""
        return self.low(index) in BE or self.low(index) in HAVE or self.low(index) in MODALS or self.is_past(index)

    def beside_verb(self, index: int) -> bool:
        """Whether a token belongs to the group of a verb without deciding it: an auxiliary or an adverb."""
        low = self.low(index)
        return low in _BESIDE_VERBS or low in BE or low in HAVE or (low.endswith("ly") and len(low) > 4)


MODALS: Final = frozenset(
    "will would could may might shall should must can won't wouldn't couldn't mightn't shan't can't cannot 'll".split()
)


VERBS: Final = BE | HAVE | MODALS | _IRREGULAR
"""Every verb of those below but the regular ones, which end in "ed"."""
SIGNS_AT_ENDS: Final = _MAY_STOP
"""All tokens at which a clause may end."""


def clauses_of(line: Line, readings: tuple[Reading, ...]) -> Clauses:
    """Mark the tokens of a sentence that belong to its readings.

    Args:
        line: the sentence.
        readings: what was read in it, sorted by start, none overlapping.
    """
    lows = [*line.lows, *[""] * _MARGIN]
    spans: list[tuple[int, int]] = []
    at, size = 0, line.size
    starts, ends = line.starts, line.ends
    for reading in readings:
        at = max(at, bisect_right(starts, reading.start, 0, size) - 1)
        while at < size and ends[at] <= reading.start:
            at += 1
        first = at
        stands_for = DAY if reading.is_date else FIGURE
        while at < size and starts[at] < reading.end:
            lows[at] = stands_for
            at += 1
        spans.append((first, at))
    return Clauses(line, size, lows, spans, lows.__getitem__)
