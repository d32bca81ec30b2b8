"""One sentence cut into tokens, once, with exact offsets; every reader of figures walks the same tokens."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

# A leading point belongs to a figure only where no word or point stands before it (".001 per cent", not "v.2").
_TOKEN = re.compile(
    r"(?P<n>(?:(?<![\w.])\.)?[0-9]+(?:[.,][0-9]+)*)"
    r"|(?P<w>(?:[A-Za-z]\.){2,}|[^\W\d_]+(?:['’][^\W\d_]+)*)"
    r"|(?P<s>\S)"
)
_DASHES = {"‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "—", "−": "-"}


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


_NOTHING = Token("", "", 0, 0, "")


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence and its tokens.

    Attributes:
        text: the sentence.
        tokens: its tokens in order.
        words: the lower-case forms that occur in it.
        title_case: True for headlines in capitals, where a capital says nothing about names.
    """

    text: str
    tokens: tuple[Token, ...]
    words: frozenset[str]
    title_case: bool

    def at(self, index: int) -> Token:
        """The token at `index`, or an empty one where there is none (negative indices included)."""
        return self.tokens[index] if 0 <= index < len(self.tokens) else _NOTHING

    def low(self, index: int) -> str:
        """The lower-case form of the token at `index`, "" where there is none."""
        return self.tokens[index].low if 0 <= index < len(self.tokens) else ""

    def touching(self, index: int) -> bool:
        """True where no space stands between the tokens at `index` and `index + 1`."""
        return 0 <= index < len(self.tokens) - 1 and self.tokens[index].end == self.tokens[index + 1].start

    def match(self, index: int, words: tuple[str, ...]) -> bool:
        """True where the tokens from `index` on are these lower-case words."""
        return all(self.low(index + offset) == word for offset, word in enumerate(words))


def tokenise(text: str) -> Line:
    """Cut a sentence into tokens.

    Args:
        text: any text.

    Returns:
        The line; `text[token.start:token.end] == token.text` for each of its tokens.
    """
    tokens = []
    for found in _TOKEN.finditer(text):
        written = found.group()
        sort = found.lastgroup or "s"
        low = written.lower().replace("’", "'") if sort == "w" else _DASHES.get(written, written)
        tokens.append(Token(written, low, found.start(), found.end(), sort))
    return Line(text, tuple(tokens), frozenset(token.low for token in tokens), _is_title_case(tokens))


def _is_title_case(tokens: list[Token]) -> bool:
    long = [token for token in tokens if token.sort == "w" and len(token.text) >= 4]
    return len(long) >= 3 and sum(token.text[0].isupper() for token in long) >= 0.75 * len(long)
