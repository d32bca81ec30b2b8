"""The counted phrase of a figure: "Nepali porters" in "four Nepali porters were hurt", found without a parser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from crosscheck.extract.lines.lexicon import DETERMINERS, NOUNS_IN_ING, STOPS, VERBISH_NOUNS, is_plural
from crosscheck.extract.numbers.words import ORDINALS, SMALL, VAGUE_COUNTS
from crosscheck.extract.phrases.rules_statuses import NOUNS, STATUS_WORDS

if TYPE_CHECKING:
    from crosscheck.extract.figures.figure import Figure
    from crosscheck.extract.lines.tokens import Line

_LONGEST: Final = 6
_ROLE_WORDS: Final = frozenset(
    {"more", "other", "others", "additional", "further", "extra", "odd", "strong", "plus", "or", "so", "fewer", "less", "total"}
)
_OF_KINDS: Final = frozenset({"number", "ratio", "percent", "measure", "money"})


class Counted(NamedTuple):
    """A counted phrase: the tokens `first` up to `after`; an empty span where the figure counts nothing that is named.

    Attributes:
        first: its first token.
        after: one past its last token.
        head: its head noun ("members" in "members of the council"), meaningless where the span is empty.
    """

    first: int
    after: int
    head: int

    def text(self, line: Line) -> str | None:
        """The words as written, None where there are none."""
        return line.text[line.at(self.first).start : line.at(self.after - 1).end] if self.after > self.first else None


def counted_after(line: Line, figure: Figure, blocked: frozenset[int]) -> Counted:
    """The phrase a figure counts.

    Args:
        line: the tokenised sentence.
        figure: the figure.
        blocked: indices of tokens that belong to dates or other figures: the phrase ends before them.

    Returns:
        The phrase; its `first` is where it would stand even where it is empty.
    """
    start = _opening(line, figure)
    if start >= line.size or line.low(figure.after - 1) == "olds":
        return _nothing(figure.noun)
    named = line.low(figure.after - 1) == "old" and line.at(start).text[:1].isupper()
    at = _person_end(line, start, blocked) if named else _phrase_end(line, start, blocked, _LONGEST)
    at = _trimmed(line, start, at)
    return Counted(start, _completed(line, start, at, blocked), at - 1)


def _nothing(at: int) -> Counted:
    return Counted(at, at, at)


def _completed(line: Line, start: int, at: int, blocked: frozenset[int]) -> int:
    """The end of a phrase whose head says little without what it is of ("members of the town council")."""
    if at == start or line.low(at - 1) not in _LIGHT_HEADS or line.low(at) != "of" or at in blocked:
        return at
    inner = at + 1
    while line.low(inner) in _OPENING_DETERMINERS:
        inner += 1
    end = _trimmed(line, inner, _phrase_end(line, inner, blocked, _LONGEST_COMPLEMENT))
    return end if end > inner else at


def _phrase_end(line: Line, start: int, blocked: frozenset[int], longest: int) -> int:
    """One past the last token of the noun phrase that begins at a token, before trimming."""
    at, plural = start, False
    while at - start < longest and at not in blocked and _continues(line, at, start, plural):
        plural = plural or (is_plural(line.low(at)) and not _is_name_before_noun(line, at))
        at += 1
        if line.low(at) == "-" and line.touching(at) and line.touching(at - 1):
            at += 1
    return at


def _person_end(line: Line, start: int, blocked: frozenset[int]) -> int:
    """One past the name, or the name's home and the person, after an age ("a 25-year-old Arden man")."""
    at = start
    while at - start < _LONGEST and at not in blocked:
        if line.at(at).sort == "w" and not line.at(at).text[0].isupper():
            return at + (at > start and line.low(at) in _PERSON)
        if not _continues(line, at, start, plural=False):
            return at
        at += 1
        if line.low(at) == "-" and line.touching(at) and line.touching(at - 1):
            at += 1
    return at


def _opening(line: Line, figure: Figure) -> int:
    """The index where the counted noun phrase starts: past hyphens, "of the", "more", "other" and the like."""
    at = figure.noun
    if line.low(at) == "-" and line.touching(at):
        at += 1
    at += line.low(at) in _QUOTES and line.at(at + 1).sort == "w" and line.touching(at)
    if figure.kind in ("duration", "age", "score"):
        old = figure.kind == "age" and line.low(figure.after - 1) == "old"
        joined = old or (figure.kind != "age" and line.low(figure.numeral.after) == "-")
        return at if joined else at + line.size
    moved = True
    for _ in range(4):
        moved = False
        if line.low(at) == "+" and line.touching(at - 1):
            at, moved = at + 1, True
        if line.low(at) in _ROLE_WORDS and not (line.low(at) == "more" and line.low(at + 1) == "than"):
            at, moved = at + 1, True
        if line.low(at) == "of" and figure.kind in _OF_KINDS and line.at(at + 1).sort == "w":
            at, moved = at + 1, True
            while line.low(at) in _AFTER_OF and not (line.low(at) == "most" and _plural_ahead(line, at + 1)):
                at += 1
        if not moved:
            break
    if figure.kind == "money" and line.low(at) in ("in", "worth") and line.low(at + 1) not in STOPS:
        at += 1
    return at


def _continues(line: Line, at: int, start: int, plural: bool) -> bool:
    """Whether a word goes on with the phrase that began at `start` and has a plural noun already, or none yet."""
    word = line.low(at)
    told = _by_class(line, at, start, plural)
    if told is not None:
        return told
    if at == start:
        return word.endswith("ing") or word in _PAST or not _is_verb(line, at) or (word.endswith("ed") and _goes_on(line, at + 1))
    if plural:
        return is_plural(word) and line.low(at - 1) in _NOUNS_BEFORE_PLURALS
    return not _is_verb(line, at)


def _by_class(line: Line, at: int, start: int, plural: bool) -> bool | None:
    """What the class of a word says of it: number words, small words, words of a status; None for open classes."""
    token = line.at(at)
    word = token.low
    if token.sort != "w" or word in SMALL or word in _PREDICATES or (word in _AFTER_NOUNS and at > start):
        return False
    if word in ORDINALS and word != "second" and (plural or not _plural_ahead(line, at + 1)):
        return False
    if at > start and line.low(at - 1) == "-" and line.touching(at - 1) and line.touching(at - 2):
        return True
    if word in ("and", "or") and at > start and not plural:
        return _coordinates(line, at)
    if word in STOPS and not (at == start and (word in VERBISH_NOUNS or _is_joined(line, at))):
        return not plural and (token.text == "US" or (word in _DEGREES and _plural_ahead(line, at + 1)))
    if word in STATUS_WORDS and (line.title_case or token.text[0].islower() or at == start):
        described = at == start or line.low(at - 1).endswith("ly")
        return word in _STATUS_NOUNS or (described and _is_adjective(line, at))
    return None


def _is_name_before_noun(line: Line, at: int) -> bool:
    """Whether a word that looks plural is part of a name that goes on ("Las Vegas shows", "EDS staff")."""
    token, following = line.at(at), line.at(at + 1)
    if token.low in ("sales", "sports") or (following.low == "-" and line.touching(at) and line.touching(at + 1)):
        return True
    if line.title_case or not token.text[0].isupper() or following.sort != "w" or following.low in STOPS:
        return False
    if token.text.isupper():
        return following.text[0].islower()
    return (following.text[0].isupper() and not following.text.isupper()) or is_plural(following.low)


def _is_joined(line: Line, at: int) -> bool:
    """Whether a small word is the head of a compound ("off-duty officers", "in-person classes")."""
    return line.low(at + 1) == "-" and line.touching(at) and line.touching(at + 1) and _plural_ahead(line, at + 2)


_PERSON: Final = frozenset("man woman boy girl resident native teenager teen student officer driver mother father".split())
_STATUS_NOUNS: Final = frozenset(NOUNS) | frozenset("arrest killing murder kidnapping rescue".split())
"""Words of a status that may stand inside a phrase, as its head or before it ("12 murder suspects")."""
_AFTER_NOUNS: Final = frozenset(
    "familiar aware able unable close available responsible worth eligible present alive known higher lower born".split()
)
"""Adjectives that follow their noun and end its phrase ("one source familiar with the talks")."""
_PREDICATES: Final = frozenset("remain remained remains".split())
_DEGREES: Final = frozenset({"most", "least", "live"})
"""Words that end a phrase but where a noun in the plural follows ("nine most crowded towns")."""
_QUOTES: Final = frozenset("\"“'‘")
_OPENING_DETERMINERS: Final = frozenset("the a an its his her their our".split())
_AFTER_OF: Final = (DETERMINERS | frozenset("most more many several few".split())) - frozenset({"each", "every", "another"})
_LIGHT_HEADS: Final = frozenset(
    "members member kinds kind types type sorts forms pairs pieces sets groups group teams rounds cases counts charges bags"
    " bottles boxes cups packs batches busloads truckloads loads acts incidents instances copies doses generations".split()
)
"""Nouns that say little without what they are of."""
_LONGEST_COMPLEMENT: Final = 4
_NOUNS_BEFORE_PLURALS: Final = frozenset(
    "police customs crew staff weapons firearms securities earnings savings drugs sales sports women men media"
    " news services operations systems arms goods rights affairs communications personnel data".split()
)
"""Plurals after which another plural noun goes on ("police officers", "sales executives")."""


def _is_adjective(line: Line, at: int) -> bool:
    """A participle right after the figure is part of the phrase only before a noun ("12 wounded army engineers")."""
    return _plural_ahead(line, at + 1, 3) or line.low(at + 1) in _PERSON


def _goes_on(line: Line, at: int) -> bool:
    return line.at(at).sort == "w" and line.low(at) not in STOPS and line.low(at) not in STATUS_WORDS


def _coordinates(line: Line, at: int) -> bool:
    """Whether "and" joins two adjectives or nouns before one plural ("army and government sources")."""
    if (
        line.low(at + 1) in STOPS
        or line.low(at + 1) in SMALL
        or line.low(at + 1) in VAGUE_COUNTS
        or line.low(at - 1).endswith("ed")
    ):
        return False
    return (
        any(line.at(at + step).sort == "w" and is_plural(line.low(at + step)) for step in (2, 3)) and line.at(at + 1).sort == "w"
    )


def _is_verb(line: Line, at: int) -> bool:
    """Past forms and participles end a phrase that already has a word, unless a plural noun follows them."""
    word = line.low(at)
    if word in _PAST:
        return True
    if word in NOUNS_IN_ING or len(word) <= 4 or not word.endswith(("ed", "ing", "ly")):
        return False
    return not _plural_ahead(line, at + 1)


_PAST: Final = frozenset(
    "drove flew swam threw chose shook sank sang blew bought brought built caught ate forgot grew hid rode slept sold stole"
    " struck swept tore woke believes argues describes wants thinks suggests insists admits".split()
)
"""Verbs that look like nouns: they end a phrase that already has a word ("one pupil drove")."""


def _plural_ahead(line: Line, at: int, reach: int = 4) -> bool:
    """Whether the head of the phrase is still to come: a plural noun before any word that ends a phrase."""
    for step in range(reach):
        word = line.low(at + step)
        if word == "-" and line.touching(at + step) and line.touching(at + step - 1):
            continue
        if line.at(at + step).sort != "w" or word in STOPS or word in SMALL:
            return False
        if is_plural(word):
            return True
    return False


def _trimmed(line: Line, start: int, at: int) -> int:
    """Drop a hyphen or an adverb that the phrase may not end in."""
    while at > start and (line.at(at - 1).sort != "w" or line.low(at - 1).endswith("'s") or line.low(at - 1) in ("and", "or")):
        at -= 1
    return at


_LINKING: Final = frozenset({"was", "is", "turned"})
_OF_AGE: Final = _LINKING | {",", "aged"}


def counted_before(line: Line, figure: Figure) -> Counted:
    """Who an age in apposition belongs to: the name or noun before its comma ("his aunt, 48,"), or an empty span."""
    end = figure.first - 1
    end -= line.low(end) == "now"
    led = line.low(end) in _OF_AGE and line.low(figure.after - 1) not in ("old", "olds")
    if not led or line.low(end - 1) in ("he", "she", "i") or (line.low(end) in _LINKING and line.low(end - 1) == ","):
        return _nothing(figure.after)
    while line.low(end - 1) in (",", "aged", ".", "who", "at"):
        end -= 1
    start = end
    while end - start < 6 and _names(line, start - 1):
        start -= 1
    while start < end and (line.at(start).sort != "w" or (start == 0 and line.low(0) in STOPS)):
        start += 1
    if start == end and line.at(end - 1).sort == "w" and line.low(end - 1) not in STOPS:
        start = end - 1
    return Counted(start, end, end - 1)


def _names(line: Line, at: int) -> bool:
    """Whether a token is part of a person's name: a capital, a hyphen between two, or the point of an initial."""
    token = line.at(at)
    if token.sort == "w":
        return token.text[0].isupper() and token.low not in ("police", "officials")
    if token.low == "-":
        return line.touching(at) and line.touching(at - 1) and line.at(at - 1).text[:1].isupper()
    return token.low == "." and len(line.at(at - 1).text) == 1 and line.at(at - 1).text.isupper()
