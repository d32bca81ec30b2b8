"""One sentence cut into tokens, once, with exact offsets; every reader of figures walks the same tokens."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from itertools import accumulate, repeat
from operator import add
from typing import Final, NamedTuple

from crosscheck.memory import Known

# A leading point belongs to a figure only where no word or point stands before it (".001 per cent", not "v.2").
_PIECE: Final = re.compile(
    r"(?:[A-Za-z]{2,}+(?!['\x80-\U0010ffff])"  # most words: nothing else is as fast to match
    r"|(?:[A-Za-z]\.){2,}|[^\W\d_]+(?:['’][^\W\d_]+)*"  # words
    r"|(?:(?<![\w.])\.)?[0-9]+(?:[.,][0-9]+)*"  # figures
    r"|\S)\s*+"  # with the white space behind it, so that the lengths of all pieces tell where each begins
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

    __slots__ = ("_made", "_rows")

    def __init__(self, *rows: list[str] | list[int]) -> None:
        self._rows = rows
        self._made = False

    def __missing__(self, index: int) -> Token:
        if self._made:
            return _NOTHING
        self._made = True
        rows = zip(*self._rows, strict=False)  # the last start is the end of the sentence
        # What `Token(...)` calls in the end, for all of them at once: a third of the price.
        self.update(enumerate(map(tuple.__new__, repeat(Token), rows)))
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
        starts: their offsets in the sentence, and its end.
        ends: the offsets where they end.
        sorts: their sorts.
        words: the lower-case forms that occur in it.
        at: `at(index)` is the token at `index`, or an empty one where there is none (negative indices included).
        low: `low(index)` is the lower-case form of the token at `index`, "" where there is none.
    """

    def __init__(self, text: str) -> None:
        pieces = _PIECE.findall(text)
        self.text = text
        self.size = len(pieces)
        self.written = list(map(str.rstrip, pieces))
        self.lows = list(map(str.lower, self.written))
        if not all(map(str.isascii, self.lows)):
            self.lows = [low if low.isascii() else _LOWS[word] for low, word in zip(self.lows, self.written, strict=True)]
        self.starts = list(accumulate(map(len, pieces), initial=len(text) - len(text.lstrip())))
        self.ends = list(map(add, self.starts, map(len, self.written)))
        self.sorts = list(map(_SORTS.__getitem__, self.lows))
        self.words = frozenset(self.lows)
        self.at = _Tokens(self.written, self.lows, self.starts, self.ends, self.sorts).__getitem__
        self.low = _Lows(enumerate(self.lows)).__getitem__

    @cached_property
    def title_case(self) -> bool:
        """True for headlines in capitals, where a capital says nothing about names."""
        long = [
            word[0].isupper() for word, sort in zip(self.written, self.sorts, strict=True) if sort == "w" and len(word) >= _LONG
        ]
        return len(long) >= 3 and sum(long) >= 0.75 * len(long)

    def touching(self, index: int) -> bool:
        """True where no space stands between the tokens at `index` and `index + 1`."""
        return 0 <= index < self.size - 1 and self.ends[index] == self.starts[index + 1]

    def match(self, index: int, words: tuple[str, ...]) -> bool:
        """True where the tokens from `index` on are these lower-case words."""
        low = self.low
        for word in words:
            if low(index) != word:
                return False
            index += 1
        return True


@lru_cache(maxsize=4)  # figures and claims ask for the same sentence, one after the other
def tokenise(text: str) -> Line:
    """Cut a sentence into tokens; a sentence that several readers ask for in turn is cut once.

    Args:
        text: any text.

    Returns:
        The line; `text[token.start:token.end] == token.text` for each of its tokens.
    """
    return Line(text)


def _low(written: str) -> str:
    """The lower-case form of a token."""
    if _LETTER.match(written):
        return written.lower().replace("’", "'")
    return _DASHES.get(written, written)


def _sort(low: str) -> str:
    """The sort of a token, which its lower-case form tells as well as what was written."""
    if low.isalpha() or _LETTER.match(low):
        return "w"
    return "n" if low[0] in "0123456789" or (low[0] == "." and len(low) > 1) else "s"


_LOWS: Final = Known(_low, _ALIKE)
_SORTS: Final = Known(_sort, _ALIKE)
