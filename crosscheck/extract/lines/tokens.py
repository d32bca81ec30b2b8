"""One sentence cut into tokens, once, with exact offsets; every reader of figures walks the same tokens."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import Final, NamedTuple

# A leading point belongs to a figure only where no word or point stands before it (".001 per cent", not "v.2").
_TOKEN: Final = re.compile(
    r"(?=\S)(?:"  # a blank fails at once, before any kind of token is tried
    r"[A-Za-z]{2,}+(?!['\x80-\U0010ffff])"  # most words: nothing else is as fast to match
    r"|(?:[A-Za-z]\.){2,}|[^\W\d_]+(?:['’][^\W\d_]+)*"  # words
    r"|(?:(?<![\w.])\.)?[0-9]+(?:[.,][0-9]+)*"  # figures
    r"|\S)"
)
_DASHES: Final = {"‐": "-", "‑": "-", "‒": "-", "–": "-", "−": "-"}
"""Dashes that join; a long one parts two clauses, and stays."""
_LETTER: Final = re.compile(r"[^\W\d_]")
_ALIKE: Final = 1 << 15
"""Words whose forms are remembered: news uses few words often."""
_LONG: Final = 4
"""Letters from which on a word has a capital in a headline that is set in capitals."""


class Token(NamedTuple):
    """One word, figure or sign.

    Attributes:
        text: the token as written.
        low: its lower-case form, with typographic apostrophes straightened and short dashes as "-".
        start: offset of its first code point in the sentence.
        end: offset one past its last code point.
        sort: "n" for ASCII digits with their separators, "w" for words, "s" for a single other sign.
    """

    text: str
    low: str
    start: int
    end: int
    sort: str


_NOTHING: Final = Token("", "", 0, 0, "")


class _Lows(dict[int, str]):
    """Lower-case forms by index, "" for every other index."""

    def __missing__(self, _index: int) -> str:
        return ""


class _Tokens(dict[int, Token]):
    """Tokens by index, all made when somebody first asks for one; an empty one for an index outside the sentence."""

    __slots__ = ("_made", "_text", "_written")

    def __init__(self, text: str, written: list[str]) -> None:
        self._text, self._written = text, written
        self._made = False

    def __missing__(self, index: int) -> Token:
        if self._made:
            return _NOTHING
        self._made = True
        find, end, place = self._text.find, 0, 0
        make = tuple.__new__  # what `Token(...)` calls in the end, at half the price
        for word, (low, sort) in zip(self._written, map(_FORMS.__getitem__, self._written), strict=True):
            # Only white space stands between two tokens, so a token is found where the search for it begins.
            start = find(word, end)
            end = start + len(word)
            self[place] = make(Token, (word, low, start, end, sort))
            place += 1  # noqa: SIM113  # twice as fast as a nested `enumerate`
        return self[index]


class Line:
    """A sentence and its tokens. Nobody changes one.

    The readers ask for single tokens millions of times over a corpus, so the two questions they ask most are look-ups in a
    dictionary and no calls of Python's own. Half the sentences turn out to hold no figure: their tokens are never made.

    Attributes:
        text: the sentence.
        size: how many tokens it has.
        written: the tokens as written, in order.
        lows: their lower-case forms.
        sorts: their sorts.
        words: the lower-case forms that occur in it.
        at: `at(index)` is the token at `index`, or an empty one where there is none (negative indices included).
        low: `low(index)` is the lower-case form of the token at `index`, "" where there is none.
    """

    def __init__(self, text: str, written: list[str], lows: tuple[str, ...], sorts: tuple[str, ...]) -> None:
        self.text = text
        self.size = len(written)
        self.written = written
        self.lows = lows
        self.sorts = sorts
        self.words = frozenset(lows)
        self.at = _Tokens(text, written).__getitem__
        self.low = _Lows(enumerate(lows)).__getitem__

    @cached_property
    def title_case(self) -> bool:
        """True for headlines in capitals, where a capital says nothing about names."""
        long = [
            word[0].isupper() for word, sort in zip(self.written, self.sorts, strict=True) if sort == "w" and len(word) >= _LONG
        ]
        return len(long) >= 3 and sum(long) >= 0.75 * len(long)

    def touching(self, index: int) -> bool:
        """True where no space stands between the tokens at `index` and `index + 1`."""
        at = self.at
        return 0 <= index < self.size - 1 and at(index).end == at(index + 1).start

    def match(self, index: int, words: tuple[str, ...]) -> bool:
        """True where the tokens from `index` on are these lower-case words."""
        low = self.low
        for word in words:
            if low(index) != word:
                return False
            index += 1
        return True


@lru_cache(maxsize=2)
@lru_cache(maxsize=4)  # figures and claims ask for the same sentence, one after the other
def tokenise(text: str) -> Line:
    """Cut a sentence into tokens; a sentence that several readers ask for in turn is cut once.

    Args:
        text: any text.

    Returns:
        The line; `text[token.start:token.end] == token.text` for each of its tokens.
    """
    written = _TOKEN.findall(text)
    if not written:
        return Line(text, [], (), ())
    lows, sorts = zip(*map(_FORMS.__getitem__, written), strict=True)
    return Line(text, written, lows, sorts)


class _Forms(dict[str, tuple[str, str]]):
    """Forms of the words met so far; it starts anew when there are too many."""

    def __missing__(self, written: str) -> tuple[str, str]:
        if len(self) >= _ALIKE:
            self.clear()
        form = self[written] = _form(written)
        return form


_FORMS: Final = _Forms()


def _form(written: str) -> tuple[str, str]:
    """The lower-case form of a token and its sort."""
    first = written[0]
    if first in "0123456789" or (first == "." and len(written) > 1):
        return written, "n"
    if _LETTER.match(first):
        return written.lower().replace("’", "'"), "w"
    return _DASHES.get(written, written), "s"
