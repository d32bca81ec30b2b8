"""From tokens to figures: every number of a line with its sign, unit or currency, identifiers left out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from crosscheck.extract.figures.ages import age_at
from crosscheck.extract.figures.figure import Figure, Refused, figure_of
from crosscheck.extract.figures.letters import lettered
from crosscheck.extract.figures.ordinals import place_at
from crosscheck.extract.figures.parts import and_more_at, is_part, of_unit
from crosscheck.extract.figures.ranges import opens_vote
from crosscheck.extract.figures.ratios import FOLDS, MULTIPLES, multiple_at, ratio_at
from crosscheck.extract.figures.units import measured, other_unit, unit_at
from crosscheck.extract.figures.zeros import ZEROS, zero_at
from crosscheck.extract.money.amounts import amount_after, currency_before
from crosscheck.extract.money.currencies import SIGNS, WRITTEN_BEFORE
from crosscheck.extract.money.named import currency_after
from crosscheck.extract.money.rates import per_at
from crosscheck.extract.names.identifiers import identifier_of
from crosscheck.extract.names.joined import joined_after, joined_before, whole_name
from crosscheck.extract.names.loose import loose_word_of
from crosscheck.extract.numbers.numerals import numeral_at, ordinal_at
from crosscheck.extract.numbers.words import ORDINALS, SCALES, SMALL, TENS, VAGUE, VAGUE_COUNTS, VULGAR
from crosscheck.extract.phrases.bounds import bound_after

if TYPE_CHECKING:
    from crosscheck.extract.lines.tokens import Line
    from crosscheck.extract.numbers.numeral import Numeral

_NEGATIVE: Final = frozenset({"minus", "negative"})
STARTERS: Final[frozenset[str]] = frozenset(
    {*SMALL, *SCALES, *VAGUE, *VAGUE_COUNTS, *VULGAR, *ORDINALS, *MULTIPLES, *FOLDS, *_NEGATIVE}
    | set("a an hundred dozen half quarter tens no nobody none not".split())
)
"""Words that a figure can begin with."""
_OPENINGS: Final = STARTERS | {*SIGNS, "-", "+"}
_SIGNED: Final = frozenset({"-", "+"})
_HOLLOW: Final = _SIGNED | {"a", "an", "not"}
_AFTER_ARTICLE: Final = STARTERS | {"couple", "pair", "-"}
"""Words that may make a figure with the article before them."""
_AFTER_LETTERS: Final = frozenset("$€£.=")
"""What else than digits stands after the letters of a currency ("HK$5", "Rs. 5", "Y=5")."""


_BEGINNINGS: Final[tuple[tuple[Callable[[Line, int], Figure | None], frozenset[str]], ...]] = (
    (zero_at, ZEROS),
    (multiple_at, frozenset({*MULTIPLES, *FOLDS})),
    (place_at, frozenset({*ORDINALS, *TENS})),
    (and_more_at, frozenset({"a", "an", "one"})),
)
_READERS: Final = {
    word: tuple(read for read, words in _BEGINNINGS if word in words) for _, starts in _BEGINNINGS for word in starts
}
"""Those that read figures of their own which begin with a word; one of digits may be a place ("21st")."""


def scan(line: Line, blocked: frozenset[int]) -> tuple[list[Figure], list[Refused]]:
    """Every figure of a line, and what looks like one and is none.

    Args:
        line: the tokenised sentence.
        blocked: indices of tokens that belong to dates, addresses and the like.

    Returns:
        Figures in order, none overlapping, none touching a blocked token; and the refused tokens, in order.
    """
    figures: list[Figure] = []
    refused: list[Refused] = []
    named: dict[str, str] = {}
    reached = 0
    for index in _starts(line):
        if index < reached or index in blocked:
            continue
        found, reached = _figure_at(line, index)
        if isinstance(found, Figure) and found.bare and _opens_date(line, found, blocked):
            found = Refused(found.first, found.after, "number.unfinished")
        elif isinstance(found, Figure) and found.bare and _names_again(line, found, named):
            found = Refused(found.first, found.after, named[line.at(found.first).text])
        if isinstance(found, Refused):
            refused.append(found)
            if found.rule.startswith("name.") and found.after - found.first == 1:
                named[line.at(found.first).text] = found.rule
        elif found is not None and blocked.isdisjoint(range(found.first, found.after)):
            figures.append(found)
    return figures, refused


def _opens_date(line: Line, figure: Figure, blocked: frozenset[int]) -> bool:
    """Whether the unit of a figure stands in a date after it, and was read there ("two or three weeks later")."""
    at = figure.after + 1
    return line.low(figure.after) in ("or", "to", "-") and at in blocked and (line.at(at).sort == "n" or line.low(at) in SMALL)


def _names_again(line: Line, figure: Figure, named: dict[str, str]) -> bool:
    """Whether a figure that named something before in the sentence names it again ("the Orbit 11 and 11 Max")."""
    following = line.at(figure.after)
    again = figure.numeral.plain and following.sort == "w" and following.text[0].isupper() and not line.title_case
    return again and line.at(figure.first).text in named


def _starts(line: Line) -> list[int]:
    """Indices of the tokens with which a figure may begin: digits, number words, signs, letters before an amount."""
    lows, sorts = line.lows, line.sorts
    last = len(lows) - 1
    return [
        index
        for index, low in enumerate(lows)
        if (low in _OPENINGS and (low not in _HOLLOW or _leads_on(line, index)))
        or sorts[index] == "n"
        or (
            index < last
            and (sorts[index + 1] == "n" or lows[index + 1] in _AFTER_LETTERS)
            and sorts[index] == "w"
            and ((text := line.written[index])[0].isupper() or text in WRITTEN_BEFORE)
        )
    ]


def _leads_on(line: Line, index: int) -> bool:
    """Whether an article or a sign has behind it what makes a figure of it ("a dozen", "a day or two", "-5")."""
    if line.low(index) in _SIGNED:
        return line.at(index + 1).sort == "n"
    if line.low(index) == "not":
        return line.low(index + 1) in ("one", "a")
    return line.low(index + 1) in _AFTER_ARTICLE or line.low(index + 2) in ("and", "or")


def _figure_at(line: Line, index: int) -> tuple[Figure | Refused | None, int]:
    """The figure that starts at a token, and the index to go on from (past a number that was refused)."""
    prefix = currency_before(line, index)
    if prefix is not None:
        tied = line.at(index).sort == "w" and joined_before(line, index) is not None
        amount = None if tied else amount_after(line, index, prefix)
        if amount is not None:
            amount = _with_rate(line, amount)
            return amount, amount.noun
        after = prefix.after + (line.at(prefix.after).sort == "n")
        return (Refused(index, after, "money.unread") if after > prefix.after else None), after
    for read in _READERS.get(line.low(index), (place_at,)):
        found = read(line, index)
        if found is not None:
            return found, found.after
    named = ordinal_at(line, index)
    if named is not None and named[1] > index + 1:
        return Refused(index, named[1], "name.ordinal"), named[1]  # "the thirty-second Warden"
    start, sign = _sign_at(line, index)
    numeral = numeral_at(line, start)
    if numeral is None:
        return _odd_money(line, start)
    if start > index and line.low(index) not in _NEGATIVE and line.touching(index - 1) and index > 0:
        start, sign = index, 1
    joined = joined_before(line, index if sign else numeral.first)
    if joined is not None and not (joined == "name.stroke" and other_unit(line, numeral.first, numeral.after)):
        return Refused(*whole_name(line, numeral.first, numeral.after), joined), numeral.after
    figure = _read(line, numeral)
    if figure is None or isinstance(figure, Refused):
        return figure, numeral.first + 1 if numeral.fraction else numeral.after
    return _signed(line, figure, index, sign) or Refused(index, numeral.after, "name.model"), figure.noun


def _sign_at(line: Line, index: int) -> tuple[int, int]:
    """The index after a sign, and the sign: 1 for "+", -1 for a minus that touches the figure only, 0 for none."""
    word = line.low(index)
    if word == "minus" and line.match(index - 2, ("plus", "or")):
        return index + 1, 0  # a margin is as wide as it is
    if word in _NEGATIVE and (line.at(index + 1).sort == "n" or line.low(index + 1) in SMALL or line.low(index + 1) == "-"):
        return index + (2 if line.low(index + 1) == "-" else 1), -1
    if word in ("-", "+") and line.touching(index) and not line.touching(index - 1) and line.at(index + 1).sort == "n":
        return index + 1, 1 if word == "+" else -1
    if word in ("-", "+") and line.touching(index) and line.low(index - 1) == "(" and line.at(index + 1).sort == "n":
        return index + 1, 1 if word == "+" else -1
    return index, 0


def _signed(line: Line, figure: Figure, index: int, sign: int) -> Figure | None:
    if sign == 0 or (figure.kind == "number" and line.low(index) not in _NEGATIVE):
        return None if sign and line.at(index - 1).text.isupper() and line.at(index - 1).sort == "w" else figure  # "COVID -19"
    if sign > 0:
        return figure._replace(first=index, trend="up")
    return figure._replace(first=index, low=-figure.high, high=-figure.low)


def _odd_money(line: Line, index: int) -> tuple[Figure | Refused | None, int]:
    """Digits that mean one thing only beside a currency ("12,50 €"); other digits that could not be read are refused."""
    if line.at(index).sort != "n":
        return None, index + 1
    numeral = numeral_at(line, index, money=True)
    amount = None if numeral is None or joined_before(line, index) is not None else currency_after(line, numeral)
    return (Refused(index, index + 1, "name.digits"), index + 1) if amount is None else (amount, amount.noun)


def _read(line: Line, numeral: Numeral) -> Figure | Refused | None:
    """The figure that a numeral makes with the words after it, or the rule that says it is none."""
    ratio = ratio_at(line, numeral)
    if ratio is not None:
        return ratio
    known = age_at(line, numeral) or _with_unit(line, numeral) or lettered(line, numeral)
    if known is not None:
        small = numeral.vague and numeral.high < 24
        return Refused(numeral.first, numeral.after, "name.vague") if small else _with_rate(line, known)
    joined = None if numeral.spelled else joined_after(line, numeral.after)
    if joined is not None:
        return Refused(*whole_name(line, numeral.first, numeral.after), joined)
    if numeral.fraction:
        return figure_of(numeral) if is_part(line, numeral) else Refused(numeral.first, numeral.after, "name.part")
    if _is_unfinished(line, numeral.after):
        return Refused(numeral.first, numeral.after, "number.unfinished")
    if opens_vote(line, numeral):
        return figure_of(numeral)
    code = identifier_of(line, numeral) or loose_word_of(line, numeral)
    return figure_of(numeral) if code is None else Refused(numeral.first, numeral.after, code)


def _is_unfinished(line: Line, after: int) -> bool:
    """Whether something that cannot be read goes on from a number ("1.2 m people", "twenty-something", "1.5-millionth")."""
    following = line.at(after)
    if following.text in _LOST_SCALES and line.at(after - 1).sort == "n":
        return not line.touching(after - 1)
    if following.low != "-" or not line.touching(after) or not line.touching(after - 1):
        return False
    word = line.low(after + 1)
    return word in _OPEN_ENDED or word.endswith("illionth") or line.match(after + 1, ("in", "-", "a", "-"))


_LOST_SCALES: Final = frozenset({"m", "k", "b", "t", "M", "K"})
"""Letters that are a scale or a unit where they touch a figure, and lost their place where they do not."""
_OPEN_ENDED: Final = frozenset({"something", "somethings", "thousandth", "hundredth"})


def _with_unit(line: Line, numeral: Numeral) -> Figure | None:
    money = currency_after(line, numeral)
    if money is not None:
        return money
    if line.low(numeral.first - 1) == "magnitude" or line.match(numeral.first - 2, ("magnitude", "of")):
        return (
            None
            if joined_after(line, numeral.after)
            else figure_of(numeral)._replace(kind="measure", unit="magnitude", rule="unit.magnitude")
        )
    unit = unit_at(line, numeral.after)
    if unit is not None and _is_some_day(line, numeral):
        return None
    if unit is not None and not (numeral.fraction and numeral.spelled and unit.kind == "percent"):
        return measured(numeral, unit)
    return of_unit(line, numeral) or _past_bound(line, numeral)


def _past_bound(line: Line, numeral: Numeral) -> Figure | None:
    """A unit that a bound parts from its number: "15-plus years", "30-odd miles", "two or more hours"."""
    bound, end = bound_after(line, numeral.after)
    unit = None if bound is None else unit_at(line, end)
    if unit is None:
        return None
    return measured(numeral, unit)._replace(bound=bound)


def _is_some_day(line: Line, numeral: Numeral) -> bool:
    """Whether "one day" is no duration ("One day he left"), as nothing comes before or after it."""
    if line.low(numeral.first) != "one" or line.low(numeral.after) not in ("day", "time", "second", "minute"):
        return False
    before, following = line.low(numeral.first - 1), line.low(numeral.after + 1)
    left = following == "to" and line.low(numeral.after + 2) in ("go", "spare")
    return before not in _BEFORE_ONE_DAY and following not in _AFTER_ONE_DAY and not left


_BEFORE_ONE_DAY: Final = frozenset(
    "in for within just only than least every of about after last lasted took takes under over by".split()
)
_AFTER_ONE_DAY: Final = frozenset("after later before earlier of ago in following prior and".split())


def _with_rate(line: Line, figure: Figure) -> Figure:
    if figure.kind not in ("money", "measure", "percent"):
        return figure
    per, noun = per_at(line, figure.after)
    return figure if per is None else figure._replace(per=per, noun=noun)
