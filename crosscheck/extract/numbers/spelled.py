"""Numbers in words: cardinals of any length, dozens, parts of one, and words for an order of magnitude."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from crosscheck.extract.numbers.numeral import ONE, Numeral, spelled, vague
from crosscheck.extract.numbers.words import DENOMINATORS, SCALES, SMALL, UNITS, VAGUE, VAGUE_COUNTS, VULGAR

if TYPE_CHECKING:
    from crosscheck.extract.lines.tokens import Line

_DOZEN = Decimal(12)
_HUNDRED = Decimal(100)
_MOST_COMMAS = 3
_AFTER_COMMA = frozenset({"hundred", "thousand", "million", "-", *UNITS})
"""What follows the first word of a number that goes on after a comma ("one thousand, two hundred")."""


def words_at(line: Line, index: int) -> Numeral | None:
    """The numeral in words that starts at a token; see `numerals.numeral_at`."""
    word = line.low(index)
    if word in SMALL:
        return _part_at(line, index) or _cardinal_at(line, index)
    if word in ("a", "an", "half", "quarter"):
        return _part_at(line, index) or _loose_at(line, index) or _cardinal_at(line, index)
    if word in VAGUE or word == "tens":
        return _magnitude_at(line, index)
    if _scale(word) is not None:
        return _cardinal_at(line, index)
    if word in VULGAR:
        return spelled(line, index, index + 1, VULGAR[word], fraction=True)
    return _loose_at(line, index)


def _scale(word: str) -> Decimal | None:
    return SCALES.get(word) or {"hundred": _HUNDRED, "dozen": _DOZEN}.get(word)


def _skip_hyphen(line: Line, at: int) -> int:
    """The index of the word after a hyphen that touches both its neighbours, or `at` itself."""
    return at + 1 if line.low(at) == "-" and line.touching(at) and line.touching(at - 1) else at


@dataclass(slots=True)
class _Sum:
    """A cardinal while it is read: `total` is closed by scale words, `group` is what stands after the last of them.

    `commas` says how many more commas may join it.
    """

    total: Decimal
    group: Decimal | None
    scale: Decimal
    after: int
    commas: int = 0

    @property
    def value(self) -> Decimal:
        return self.total + (self.group or Decimal(0))


def _cardinal_at(line: Line, index: int, commas: int = _MOST_COMMAS) -> Numeral | None:
    """A cardinal in words; two groups side by side ("nineteen eighty-four") are a year, and no number is read from them."""
    article = line.low(index) in ("a", "an")
    if article and _scale(line.low(index + 1)) is None:
        return None
    if line.low(index) in SMALL and _follows_number(line, index):
        return None
    implied = article or line.low(index) not in SMALL
    if implied and not article and line.at(index - 1).sort == "n":
        return None  # the figure before the scale could not be read ("1,2345 million")
    so_far = _Sum(Decimal(0), ONE if implied else None, ONE, index + 1 if article else index, commas)
    joinable = line.low(index - 1) != "between"
    while _extend(so_far, line, joinable=joinable):
        pass
    if so_far.after == index or (line.low(so_far.after) in SMALL and so_far.scale == 1):
        return None
    hundreds = so_far.scale == 1 and line.low(so_far.after - 1) == "hundred"
    return spelled(line, index, so_far.after, so_far.value, scale=_HUNDRED if hundreds else so_far.scale)


def _follows_number(line: Line, index: int) -> bool:
    """True for the rest of a group that could not be read as one number ("eighty" and "four" in "nineteen eighty-four")."""
    return line.low(index - 1) in SMALL or (
        line.low(index - 1) == "-" and line.touching(index - 1) and line.low(index - 2) in SMALL
    )


def _extend(so_far: _Sum, line: Line, *, joinable: bool) -> bool:
    """Read one more word (or "and" with what it joins) into the sum; False where the number has ended."""
    at = _skip_hyphen(line, so_far.after)
    word, group = line.low(at), so_far.group
    if word in SMALL:
        return _add_small(so_far, SMALL[word], word in UNITS, at)
    if word == "hundred" and group is not None and 0 < group < 100:
        so_far.group, so_far.after = group * 100, at + 1
        return True
    if word in SCALES:
        return _multiply(so_far, SCALES[word], at)
    if word == "dozen" and group is not None and not so_far.total:
        so_far.total, so_far.group, so_far.scale, so_far.after = group * 12, None, _DOZEN, at + 1
        return False
    if word == "point" and group is not None and line.low(at + 1) in UNITS:
        return _add_decimals(so_far, line, at + 1)
    if word == ",":
        return _add_after_comma(so_far, line, at)
    return word == "and" and _add_after_and(so_far, line, at, joinable=joinable)


def _add_small(so_far: _Sum, value: int, unit: bool, at: int) -> bool:
    group = so_far.group
    if group is None:
        so_far.group, so_far.after = Decimal(value), at + 1
        return so_far.total == 0 or value > 0
    room = group % 100
    fits = (room == 0 and group >= 100) or (unit and room >= 20 and room % 10 == 0)
    if not fits or value == 0:
        return False
    so_far.group, so_far.after = group + value, at + 1
    return True


def _multiply(so_far: _Sum, scale: Decimal, at: int) -> bool:
    """Scales fall from left to right ("two million five thousand"); two in a row multiply ("a lakh crore")."""
    if so_far.group is not None and (so_far.scale == 1 or scale < so_far.scale):
        so_far.total, so_far.scale = so_far.total + so_far.group * scale, scale
    elif so_far.group is None and so_far.total and so_far.total % so_far.scale == 0 and scale > 1000 and so_far.scale <= 10**5:
        so_far.total, so_far.scale = so_far.total * scale, so_far.scale * scale
    else:
        return False
    so_far.group, so_far.after = None, at + 1
    return True


def _add_decimals(so_far: _Sum, line: Line, at: int) -> bool:
    end = at
    while end - at < 6 and line.low(end) in UNITS:
        end += 1
    places = "".join(str(UNITS[line.low(step)]) for step in range(at, end))
    so_far.group, so_far.after = (so_far.group or Decimal(0)) + Decimal(f"0.{places}"), end
    return True


def _add_after_comma(so_far: _Sum, line: Line, at: int) -> bool:
    """Read "one thousand, two hundred and six": what follows the comma is less than the scale before it, and has hundreds."""
    if so_far.group is not None or so_far.scale < 1000 or not so_far.commas or line.low(at + 2) not in _AFTER_COMMA:
        return False
    rest = _cardinal_at(line, at + 1, so_far.commas - 1)
    if rest is None or not _HUNDRED <= rest.low < so_far.scale:
        return False
    so_far.total, so_far.after = so_far.total + rest.low, rest.after
    return False


def _add_after_and(so_far: _Sum, line: Line, at: int, *, joinable: bool) -> bool:
    """Read "and a half", "a hundred and five"; "between a hundred and fifty" keeps its two numbers apart."""
    part = part_after_and(line, at)
    if part is not None:
        added, so_far.after = part
        if so_far.group is None:
            so_far.total += added * so_far.scale
            return False
        so_far.group += added
        return True
    before = line.low(at - 1)
    closed = before == "hundred" or (before == "thousand" and so_far.group is None)
    if not (joinable and closed and line.low(at + 1) in SMALL) or _reaches_hundred(line, at + 1):
        return False
    so_far.group, so_far.after = (so_far.group or Decimal(0)) + SMALL[line.low(at + 1)], at + 2
    return True


def _reaches_hundred(line: Line, index: int) -> bool:
    """True where the number after "and" has hundreds of its own, and so stands for itself ("five hundred and six hundred")."""
    for at in range(index + 1, index + 4):
        word = line.low(at)
        if word == "hundred":
            return True
        if word != "-" and word not in SMALL:
            return False  # "seventeen thousand one hundred" goes on the number before "and"
    return False


def part_after_and(line: Line, at: int) -> tuple[Decimal, int] | None:
    """The part that "and" adds to a whole number ("two and a half", "3 and three quarters"), and the index after it.

    Args:
        line: the tokenised sentence.
        at: where "and" stands.

    Returns:
        None where a thing of its own follows ("killed two and a third was hurt").
    """
    start = _skip_hyphen(line, at + 1)
    top = 1 if line.low(start) in ("a", "one") else UNITS.get(line.low(start), 0)
    end = _skip_hyphen(line, start + 1)
    bottom = DENOMINATORS.get(line.low(end), 0)
    plural = line.low(end).endswith("s")
    if not 0 < top < bottom <= 4 or plural != (top > 1):
        return None
    follows = line.low(_skip_hyphen(line, end + 1))
    counted = follows.endswith("s") and follows not in ("was", "is", "has")
    if bottom > 2 and follows == "of":
        return None
    if bottom == 3 and top == 1 and not (counted or _scale(follows) is not None):
        return None
    return Decimal(top) / bottom, end + 1


def _magnitude_at(line: Line, index: int) -> Numeral | None:
    """Read "dozens", "tens of thousands", "hundreds of millions"."""
    word, of = line.low(index), line.low(index + 2)
    low, high = VAGUE.get(word, (Decimal(10), _HUNDRED))
    if line.low(index + 1) == "of" and of in VAGUE and low <= 1000 and of not in ("dozens", "scores"):
        scale = VAGUE[of][0]
        return vague(line, index, index + 3, low * scale, high * scale)
    return None if word == "tens" else vague(line, index, index + 1, low, high)


def _loose_at(line: Line, index: int) -> Numeral | None:
    """Read "a couple (of)", "a couple dozen", "several hundred", "a few thousand", "a handful"."""
    article = line.low(index) == "a"
    at = index + 1 if article else index
    word = line.low(at)
    if word not in ("couple", "pair", "several", "few", "handful") or (word != "few" and article == (word == "several")):
        return None
    follows = at + 2 if line.low(at + 1) == "of" else at + 1
    scale = _scale(line.low(follows))
    if word == "few" and not article and scale is None:
        return None
    after = at + 1 if scale is None else follows + 1
    if scale is not None and line.low(after) in SCALES:
        scale, after = scale * SCALES[line.low(after)], after + 1  # "several hundred thousand"
    if word in ("couple", "pair"):
        return spelled(line, index, after, 2 * (scale or ONE), scale=scale or ONE, hedged=word == "couple")
    low, high = VAGUE_COUNTS[word]
    return vague(line, index, after, low * (scale or ONE), high * (scale or ONE))


def _part_at(line: Line, index: int) -> Numeral | None:
    """Read "half a million", "a quarter of a million", "half a dozen", "two-thirds", "a third", "half"."""
    word = line.low(index)
    if word in ("half", "quarter"):
        top, at = 1, index
    else:
        top, at = UNITS.get(word, 1 if word == "a" else 0), _skip_hyphen(line, index + 1)
    bottom = DENOMINATORS.get(line.low(at), 0)
    if not 0 < top < bottom or line.low(at).endswith("s") != (top > 1):
        return None
    part, end = Decimal(top) / bottom, at + 1
    scaled = _skip_hyphen(line, end)
    if line.low(scaled) == "of" and line.low(scaled + 1) in ("a", "one"):
        scaled += 2
    elif line.low(scaled) == "a":
        scaled = _skip_hyphen(line, scaled + 1)
    scale = _scale(line.low(scaled))
    if scale is not None:
        return spelled(line, index, scaled + 1, part * scale, scale=scale)
    return spelled(line, index, end, part, fraction=True)
