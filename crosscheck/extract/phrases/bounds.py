"""How the words around a figure bound or hedge it: "at least", "or more", "nearly", "as many as", "-odd"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from crosscheck.extract.phrases.trends import FALLING, RISING

if TYPE_CHECKING:
    from crosscheck.extract.figures.figure import Figure
    from crosscheck.extract.lines.tokens import Line
    from crosscheck.model import Bound

_BEFORE: Final[dict[str, Bound]] = {
    "at least": ">=", "atleast": ">=", "no fewer than": ">=", "no less than": ">=", "not less than": ">=", "not fewer than": ">=",
    "at a minimum": ">=", "a minimum of": ">=", "minimum of": ">=", "a minimum": ">=", "upwards of": ">=", "upward of": ">=",
    "as few as": ">=", "as little as": ">=", "as low as": ">=", "as young as": ">=", "at the very least": ">=",
    "at the least": ">=", "upwards": ">=", "≥": ">=", "> =": ">=",
    "more than": ">", "over than": ">", "over": ">", "greater than": ">", "larger than": ">", "higher than": ">",
    "longer than": ">", "in excess of": ">", "exceeding": ">", "exceeds": ">", "exceeded": ">", "exceed": ">",
    "surpassing": ">", "surpassed": ">", "surpasses": ">", "surpass": ">", "eclipsed": ">", "eclipsing": ">", "eclipse": ">",
    "topping": ">", "topped": ">", "tops": ">", "top": ">", "north of": ">", "above": ">", "well over": ">", "just over": ">",
    "slightly over": ">", "well above": ">", "just above": ">", "older than": ">", "bigger than": ">", "better than": ">",
    "beyond": ">", "past": ">", ">": ">",
    "up to": "<=", "no more than": "<=", "not more than": "<=", "no higher than": "<=", "no larger than": "<=",
    "no longer than": "<=", "no greater than": "<=", "at most": "<=", "as many as": "<=", "as much as": "<=", "as high as": "<=",
    "a maximum of": "<=", "maximum of": "<=", "a maximum": "<=", "as long as": "<=", "as old as": "<=", "as far as": "<=",
    "as big as": "<=", "as large as": "<=", "at the most": "<=", "not exceeding": "<=", "upto": "<=", "≤": "<=", "< =": "<=",
    "as late as": "<=", "within": "<=",
    "less than": "<", "fewer than": "<", "lower than": "<", "under": "<", "below": "<", "just under": "<", "just below": "<",
    "shy of": "<", "just shy of": "<", "short of": "<", "just short of": "<", "well under": "<", "well below": "<",
    "smaller than": "<", "south of": "<", "younger than": "<", "shorter than": "<", "sub -": "<", "<": "<",
    "slightly under": "<", "not quite": "<", "no lower than": ">=", "no smaller than": ">=", "no younger than": ">=",
    "nearly": "~", "almost": "~", "about": "~", "around": "~", "roughly": "~", "approximately": "~", "approx": "~",
    "approx .": "~", "some": "~", "circa": "~", "ca .": "~", "c .": "~", "an estimated": "~", "estimated": "~",
    "estimated at": "~", "close to": "~", "nearer": "~", "near": "~", "nearing": "~", "neared": "~", "nears": "~",
    "approaching": "~", "virtually": "~", "barely": "~", "scarcely": "~", "hardly": "~", "not far from": "~", "not far off": "~",
    "not far short of": "~", "nowhere near": "<",
    "somewhere around": "~", "in the region of": "~", "on the order of": "~", "in the order of": "~",
    "in the vicinity of": "~", "in the neighborhood of": "~", "in the neighbourhood of": "~", "what looks like": "~",
    "perhaps": "~", "maybe": "~", "possibly": "~", "probably": "~", "~": "~", "≈": "~", "∼": "~", "averaged": "~",
    "averages": "~", "averaging": "~", "practically": "~", "an approximate": "~", "an approximately": "~", "more or less": "~",
    "about a": "~", "something like": "~", "believed to be": "~",
}  # fmt: skip
_AFTER: Final[dict[str, Bound]] = {
    "or more": ">=", "or higher": ">=", "or older": ">=", "or above": ">=", "or over": ">=", "or longer": ">=",
    "or greater": ">=", "or better": ">=", "or larger": ">=", "or upwards": ">=", "and over": ">=", "and above": ">=",
    "and older": ">=", "and up": ">=", "and upwards": ">=", "and counting": ">=", "and rising": ">=", "if not more": ">=",
    ", if not more": ">=", "+": ">=", "- plus": ">=", "plus": ">=", "at least": ">=", ", at least": ">=",
    "at a minimum": ">=", ", at a minimum": ">=", "at the very least": ">=", ", at the very least": ">=", "and more": ">=",
    "minimum": ">=", "or so": "~", "or thereabouts": "~", "- odd": "~", "odd": "~", "- some": "~", "- ish": "~",
    "give or take": "~", ", give or take": "~", ", more or less": "~", ", approximately": "~", ", roughly": "~",
    "or fewer": "<=", "or less": "<=", "or younger": "<=", "or under": "<=", "or below": "<=", "or lower": "<=",
    "or shorter": "<=", "and under": "<=", "and younger": "<=", "and below": "<=", "at most": "<=", ", at most": "<=",
    "at the most": "<=", ", at the most": "<=", "at the outside": "<=", "tops": "<=", ", tops": "<=", "max": "<=",
    "maximum": "<=",
}  # fmt: skip
_LOOSE: Final = frozenset("another further additional extra total record whopping staggering combined a an of only".split())
"""Words between a bound and its figure ("more than a combined 40")."""
_TEN: Final = 10


def _by_last(table: dict[str, Bound]) -> dict[str, tuple[tuple[tuple[str, ...], Bound], ...]]:
    rows: dict[str, list[tuple[tuple[str, ...], Bound]]] = {}
    for phrase, bound in sorted(table.items(), key=lambda row: -len(row[0].split())):
        rows.setdefault(phrase.split()[-1], []).append((tuple(phrase.split()), bound))
    return {last: tuple(group) for last, group in rows.items()}


def _by_first(table: dict[str, Bound]) -> dict[str, tuple[tuple[tuple[str, ...], Bound], ...]]:
    rows: dict[str, list[tuple[tuple[str, ...], Bound]]] = {}
    for phrase, bound in sorted(table.items(), key=lambda row: -len(row[0].split())):
        rows.setdefault(phrase.split()[0], []).append((tuple(phrase.split()), bound))
    return {first: tuple(group) for first, group in rows.items()}


_ENDING: Final = _by_last(_BEFORE)
_STARTING: Final = _by_first(_AFTER)
_SPEECH: Final = frozenset(
    "talk talked talking talks think thinks thought know knew worry worried complain complained ask asked asking learn"
    " learned told tell says said information question questions story stories report reports concern concerned concerns"
    " joke spoke speak speaking wrote heard hear what".split()
)
_PLACES: Final = frozenset({"over", "under", "above", "below", "beyond", "near"})
"""Words that also say where something is: before a small count in words they bound nothing ("ran over two posts")."""
_ADDING: Final = frozenset("add adds added adding".split())
"""Verbs after which "up to" gives the sum ("the fees add up to $400"), unless what it is added to follows."""
_REACHING: Final = frozenset(
    "tick ticks ticked ticking go goes went gone going back move moves moved moving climb climbs climbed climbing creep creeps"
    " crept edge edged inch inched bump bumped notch notched push pushed pushing ramp ramped bring brings brought".split()
)
"""Words after which "up to" says what was reached ("the rate ticked up to 8 percent")."""
_MODALS: Final = frozenset("to will would could may might can should".split())
_OPENING: Final = frozenset({"-", "+"})
_LASTING: Final = frozenset("for well just slightly lasted lasting took taking takes spent little".split())


def bound_before(line: Line, figure: Figure) -> tuple[Bound | None, int]:
    """The bound that the words before a figure give it.

    Args:
        line: the tokenised sentence.
        figure: the figure.

    Returns:
        The bound, None where there is none, and the index of the first token that belongs to it (the figure's own first
        token without one). A strict bound outweighs a hedge inside it ("at least about 40").
    """
    first, bound = figure.first, None
    if figure.kind == "ordinal":
        return None, first
    at = first
    for _ in range(3):
        found = _phrase_before(line, at, figure)
        if found is None:
            if line.low(at - 1) not in _LOOSE or bound is not None or at < first - 2:
                break
            at -= 1
            continue
        said, at = found
        first = at
        bound = said if bound in (None, "~") else bound
    return bound, first


def _phrase_before(line: Line, at: int, figure: Figure) -> tuple[Bound, int] | None:
    for words, bound in _ENDING.get(line.low(at - 1), ()):
        start = at - len(words)
        if start >= 0 and line.match(start, words) and _means_bound(line, words, start, figure):
            return bound, start
    return None


def _means_bound(line: Line, words: tuple[str, ...], start: int, figure: Figure) -> bool:
    """Whether a word is a bound here: some only open a phrase before other figures ("spent over ten years", "talk about two")."""
    word, before = words[0], line.low(start - 1)
    if len(words) == 1:
        return _alone_means_bound(word, before, figure) and not (
            word == "estimated" and line.low(start + 1) in ("a", "an")  # "estimated a three-week delay"
        )
    if words == ("up", "to"):
        sums = before in _ADDING and figure.kind != "percent" and line.low(figure.noun) != "to"
        return not sums and before not in _REACHING
    return word not in ("c", "ca") or line.touching(start)


def _alone_means_bound(word: str, before: str, figure: Figure) -> bool:
    if word in _PLACES and _is_small_count(figure):
        return False
    if word == "over" and figure.kind == "duration":
        return before in _LASTING or not before
    if word in ("about", "around"):
        return before not in _SPEECH
    if word == "within":
        return figure.kind in ("duration", "measure", "percent")
    if word == "some":
        return figure.numeral.high > 3 and figure.kind not in ("age", "score")
    if word == "past":
        return before in RISING or before in FALLING or before in _REACHING
    return word != "top" or before in _MODALS


def _is_small_count(figure: Figure) -> bool:
    numeral = figure.numeral
    return figure.kind == "number" and numeral.spelled and numeral.scale == 1 and not numeral.vague and numeral.high < _TEN


def bound_after(line: Line, index: int) -> tuple[Bound | None, int]:
    """The bound that the words from a token on give the figure before them.

    Args:
        line: the tokenised sentence.
        index: the token after the figure, or after the phrase it counts.

    Returns:
        The bound and the index one past its last token, or (None, index).
    """
    for words, bound in _STARTING.get(line.low(index), ()):
        if line.match(index, words) and _ends_bound(line, index, words):
            return bound, index + len(words)
    return None, index


_GOES_ON: Final = frozenset({("more", "than"), ("less", "than"), ("fewer", "than"), ("up", "to")})
"""What bounds the figure behind it, and not the one before ("19 guards and more than 130 others")."""


def _ends_bound(line: Line, index: int, words: tuple[str, ...]) -> bool:
    """Whether words after a figure bound it and open nothing else ("40 plus 12", "20, at least 12 of them")."""
    following = line.at(index + len(words))
    if words[0] in _OPENING:
        return line.touching(index - 1)
    if (words[-1], following.low) in _GOES_ON:
        return False
    if words == ("plus",):
        return False
    if words == ("odd",):
        return following.sort == "w"
    if words in (("max",), ("maximum",), ("minimum",)):
        return line.at(index).text == words[0] and following.sort != "w"
    if words[0] == "," and "give" not in words:
        return following.sort == "s" or not following.text
    return words[0] != "at" or following.sort != "n"
