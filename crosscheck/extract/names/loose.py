"""Words that are numbers only in some places: "scores", "a couple", "a pair", a bare "million" or "dozen", "zero"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from crosscheck.extract.lines.lexicon import PERSONS, STOPS, is_plural
from crosscheck.extract.numbers.words import DENOMINATORS, SCALES

if TYPE_CHECKING:
    from crosscheck.extract.lines.tokens import Line
    from crosscheck.extract.numbers.numeral import Numeral

_BEFORE_BARE_SCALE: Final = frozenset({"another", "some", "nearly", "almost", "about", "around", "roughly", "than", "least"})


def loose_word_of(line: Line, numeral: Numeral) -> str | None:
    """The code of why such a word is no number here; None where it is one.

    Args:
        line: the tokenised sentence.
        numeral: the number it would be.
    """
    if not numeral.spelled:
        return None
    word, following = line.low(numeral.first), line.low(numeral.after)
    if numeral.after - numeral.first == 1:
        if word == "dozen" and _counts_dozen(line, numeral):
            return None
        if word in SCALES or word in ("hundred", "dozen"):
            joined = following == "-" and line.touching(numeral.after) and line.low(numeral.first - 1) != "-"
            return None if joined or line.low(numeral.first - 1) in _BEFORE_BARE_SCALE else "name.scale"
        if word == "zero":
            counted = line.low(numeral.first - 1) not in ("another", "a")
            return None if counted and (is_plural(following) or following in ("to", "percent")) else "name.zero"
        if word in DENOMINATORS:
            return "name.ordinal"
    if word == "scores":
        return None if following == "of" else "name.score"
    last = line.low(numeral.after - 1)
    if last == "pair":
        return None if following == "of" and _counts_pair(line, numeral.after + 1) else "name.couple"
    return "name.couple" if last == "couple" and not _is_loose_two(line, numeral.after) else None


_BEFORE_DOZEN: Final = frozenset("the his her its their our these those other".split())


def _counts_dozen(line: Line, numeral: Numeral) -> bool:
    """Whether a dozen without its article counts ("the dozen mills", "Dozen hurt in Arden")."""
    if numeral.first and line.low(numeral.first - 1) not in _BEFORE_DOZEN:
        return False
    if not numeral.first and line.low(numeral.after) in ("dead", "killed", "hurt", "injured", "wounded", "arrested"):
        return True
    return is_plural(line.low(numeral.after)) or is_plural(line.low(numeral.after + 1))


_WORN_IN_PAIRS: Final = frozenset(
    "clogs loafers moccasins flippers"
    " shoes boots sneakers trainers sandals slippers heels stockings socks tights gloves mittens trousers pants jeans shorts"
    " leggings pyjamas pajamas overalls underpants knickers briefs trunks glasses sunglasses spectacles goggles binoculars"
    " scissors pliers tweezers tongs shears clippers headphones earphones earrings cufflinks handcuffs skis skates crutches eyes"
    " hands arms legs feet ears wings lungs breasts heels".split()
)


def _counts_pair(line: Line, index: int) -> bool:
    """Whether two of something stand after "a pair of", and no one thing in two parts ("a pair of jeans")."""
    for step in range(5):
        word = line.low(index + step)
        if line.at(index + step).sort != "w" or word in STOPS:
            return False
        if is_plural(word):
            return word in PERSONS or (word not in _WORN_IN_PAIRS and not is_plural(line.low(index + step + 1)))
    return False


def _is_loose_two(line: Line, after: int) -> bool:
    """Whether "a couple" before a token means about two of something, and no pair of people."""
    following = line.low(after)
    if following == "of":
        return line.at(after + 1).sort == "w"
    return following in ("more", "hundred", "others") or (
        following.endswith("s") and following not in ("was", "is", "has", "says")
    )
