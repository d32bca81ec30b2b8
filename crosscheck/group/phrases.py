"""Stretches of a sentence that can stand as a heading: whole noun phrases and short clauses, found without a parser."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from crosscheck.group.words import BARRIERS, EVENTS, LINKERS, NO_ADVERB, NO_VERB, PAST, PRONOUNS, TITLES
from crosscheck.stemming import stem as porter2

_TOKEN: Final = re.compile(
    r"(?:[A-Z]\.){2,}"  # U.S.
    r"|[0-9](?:[0-9.,:/]*[0-9])?[^\W_]*(?:-[^\W_]+)*"  # a figure is one word, whatever is glued to it
    r"|[^\W\d_][^\W_]*(?:[’'&-][^\W_]+)*"
    r"|\S"
)
_JOINING: Final = frozenset("’'&")
_LONGEST: Final = 9
"""Words in a phrase."""


class Token(NamedTuple):
    """One word or sign of a sentence.

    Attributes:
        text: as written.
        start: offset in the sentence.
        end: offset one past it.
        sort: `word` says something, `link` may stand between words, `bar` ends a phrase, `number` is a figure.
        verb: True for words that look like a verb in a past form, or follow "to".
    """

    text: str
    start: int
    end: int
    sort: str
    verb: bool = False

    @property
    def capital(self) -> bool:
        """True where it begins with a capital letter."""
        return self.text[0].isupper()


class Phrase(NamedTuple):
    """A stretch of a sentence.

    Attributes:
        text: its words, with single spaces.
        start: offset of its first code point in the sentence.
        end: offset one past its last.
        words: the words that say something, in order.
        size: how many words it has in all.
        opens_with_verb: True where its first word looks like a verb.
        ends_with_verb: True where its last word does.
        figures: how many figures it holds.
    """

    text: str
    start: int
    end: int
    words: tuple[str, ...]
    size: int
    opens_with_verb: bool
    ends_with_verb: bool
    figures: int


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """The Porter2 stem of a word without case and possessive ending."""
    return porter2(word.casefold().replace("’", "'").removesuffix("'s").rstrip("'"))


def stems_of(text: str) -> frozenset[str]:
    """Stems of the words of a text that say something."""
    return frozenset(stem(token.text) for token in tokens_of(text, ()) if token.sort == "word")


def tokens_of(text: str, spans: Sequence[tuple[int, int]]) -> tuple[Token, ...]:
    """The words and signs of a sentence.

    Args:
        text: the sentence.
        spans: mentions in it, as (start, end): no phrase crosses them.

    Returns:
        Tokens in order, each with what a phrase may do with it.
    """
    found = [(match[0], match.start(), match.end()) for match in _TOKEN.finditer(text)]
    out: list[Token] = []
    for at, (word, start, end) in enumerate(found):
        before = found[at - 1][0] if at else ""
        after = found[at + 1][0] if at + 1 < len(found) else ""
        sort = _sort(word, before, after, text[end : end + 1])
        opens_quote = word in "'’" and (start == 0 or text[start - 1].isspace())
        if opens_quote or any(first < end and start < last for first, last in spans):
            sort = "bar"
        out.append(Token(word, start, end, sort, verb=sort == "word" and _verb(word, before)))
    return tuple(out)


def _sort(word: str, before: str, after: str, glued: str) -> str:
    low = word.casefold().replace("’", "'")
    if not word[0].isalnum():
        named = before[:1].isupper() and after[:1].isupper() and after.casefold() not in TITLES
        if word == "." and before.casefold() in TITLES:
            return "link"
        return "link" if word in _JOINING or (word in ",&" and named) else "bar"
    if word[0].isdigit():
        return "number"
    if low == "and" and before[:1].isupper() and after[:1].isupper():
        return "link"
    # "May", "March" and "Will" are names of other things too, but a heading loses little without them.
    if (
        low in BARRIERS
        or ("'" in low and low.split("'")[0] in PRONOUNS)
        or (low in ("may", "march") and word[0].isupper())
        or (glued == "." and low in ("p", "a", "no"))
    ):
        return "bar"
    adverb = low.endswith("ly") and len(low) > 4 and low not in NO_ADVERB and not word[0].isupper()
    return "link" if adverb or low.removesuffix("'s") in LINKERS or (low.endswith("n't") and len(low) > 3) else "word"


def _verb(word: str, before: str) -> bool:
    if word[0].isupper():
        return False
    if before.casefold() in ("to", "will", "would", "could", "can", "should", "must", "might"):
        return True
    return (word.endswith("ed") and len(word) > 4 and word not in NO_VERB) or (word in PAST and word not in NO_VERB)


def phrases_of(tokens: Sequence[Token], text: str) -> tuple[Phrase, ...]:
    """Every stretch that reads as a phrase.

    It begins and ends with words that say something, where the sentence itself has a joint, so that neither a name, a
    compound nor a figure is cut.

    Args:
        tokens: the sentence's.
        text: the sentence.
    """
    starts = [at for at in range(len(tokens)) if _may_start(tokens, at)]
    out = []
    for first in starts:
        words = 0
        for last in range(first, len(tokens)):
            token = tokens[last]
            if token.sort == "bar" or (words := words + (token.text[0].isalnum())) > _LONGEST:
                break
            if token.sort == "word" and _may_end(tokens, last) and not _split_name(tokens, first, last):
                out.append(_phrase(tokens[first : last + 1], text))
    return tuple(out)


def _may_start(tokens: Sequence[Token], at: int) -> bool:
    token, before = tokens[at], tokens[at - 1] if at else None
    if token.sort != "word":
        return False
    if before is None or before.sort in ("bar", "number"):
        return True
    if before.sort == "link":
        return before.text not in _JOINING and not (before.text == "." or (before.text in (",", "&") and before.capital))
    return (before.verb and not token.verb) or (token.verb and not before.capital)


def _may_end(tokens: Sequence[Token], at: int) -> bool:
    token, after = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    if token.text.endswith(("'s", "’s")):
        return False
    if after is None or after.sort == "bar":
        return True
    if _gerund(token.text):
        return False
    if after.sort == "link":
        ahead = after.text.casefold()
        return after.text not in _JOINING and ahead != "of" and not (token.verb and ahead in _OBJECT_AHEAD)
    if after.sort != "word" or token.verb or (at and tokens[at - 1].verb):
        return False
    participle = _gerund(after.text) and (at + 2 == len(tokens) or tokens[at + 2].sort != "word")
    return after.verb or participle


_OBJECT_AHEAD: Final = frozenset("a an the its his her their our my your this these those another other more".split())
"""Words after which the object of a verb comes: a phrase never ends between the two."""


def _split_name(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether the phrase ends or begins inside a name held together by "of", as in "House of Representatives"."""
    return _in_name(tokens, last + 1) or _in_name(tokens, first - 1)


def _in_name(tokens: Sequence[Token], at: int) -> bool:
    if not 0 < at < len(tokens) - 1 or tokens[at].sort != "link":
        return False
    joins = tokens[at].text in ("of", "and", ",", "&")
    return joins and tokens[at - 1].capital and tokens[at + 1].capital and tokens[at].text != ","


def _phrase(own: Sequence[Token], text: str) -> Phrase:
    return Phrase(
        text=" ".join(text[own[0].start : own[-1].end].split()),
        start=own[0].start,
        end=own[-1].end,
        words=tuple(token.text for token in own if token.sort == "word"),
        size=sum(token.text[0].isalnum() for token in own),
        opens_with_verb=own[0].verb,
        ends_with_verb=own[-1].verb or _gerund(own[-1].text),
        figures=sum(token.sort == "number" for token in own),
    )


def _gerund(word: str) -> bool:
    return word.endswith("ing") and len(word) > 4 and word[0].islower() and word not in EVENTS


def names_of(tokens: Sequence[Token]) -> tuple[str, ...]:
    """Runs of capitalised words inside a sentence, its first word left out, in order."""
    runs: list[list[Token]] = []
    for before, token in pairwise(tokens):
        if token.sort != "word" or not token.capital:
            continue
        if runs and runs[-1][-1] is before:
            runs[-1].append(token)
        else:
            runs.append([token])
    return tuple(" ".join(token.text for token in run).removesuffix("'s").removesuffix("’s") for run in runs)
