"""Articles as a person reads them, with their figures and dates marked, and under each sentence how they were read.

Nothing here knows of terminals: lines are pieces of text, each with the name of its style. Every piece is safe to print: it holds
no control characters and nothing that turns the direction of writing, whatever the article holds.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from crosscheck.model import Reading, Refusal
from crosscheck.render.escape import shown, visible
from crosscheck.render.readout import readout
from crosscheck.render.wording import count, day, listed
from crosscheck.styled import Line, Piece, Style

if TYPE_CHECKING:
    from crosscheck.model import Article, Examination

NO_RULE: Final = "No rule says what this number is, and nothing is guessed."
"""What stands for the meaning of a refusal that has no rule."""


class _Mark(NamedTuple):
    """A stretch of a sentence that is marked, and what it is."""

    start: int
    end: int
    style: Style
    mention: Reading | Refusal


LEGEND: Final = Line(
    (
        Piece("Marked: "),
        Piece("quantity", "quantity"),
        Piece(", "),
        Piece("date", "date"),
        Piece(", "),
        Piece("not read", "refused"),
    )
)


def marked(
    articles: Iterable[tuple[Article, Sequence[Examination]]], meanings: Mapping[str, str], *, everything: bool = False
) -> Iterator[tuple[Line, ...]]:
    """Articles with their mentions marked and read out.

    Args:
        articles: each with all its sentences, in order; taken one at a time.
        meanings: code of each rule of the grammar to its meaning.
        everything: also show sentences without a mention, and page furniture with the reason why it is not read.

    Yields:
        The legend, each article, and a remark on what was left out; each to be drawn as it comes.
    """
    yield (LEGEND, Line())
    plain = furniture = 0
    for article, examinations in articles:
        yield tuple(_article(article, examinations, meanings, everything=everything))
        hidden = [one.sentence.claim for one in examinations if one.sentence.field == "text" and not _marks(one)]
        plain += sum(hidden)
        furniture += len(hidden) - sum(hidden)
    if not everything and plain + furniture:
        told = [(plain, "without a figure or a date"), (furniture, "of page furniture")]
        counted = listed([f"{count(number, 'sentence')} {which}" for number, which in told if number])
        yield (Line((Piece(f"Not shown: {counted}; --all shows them.", "faint"),)),)


def _article(
    article: Article, examinations: Sequence[Examination], meanings: Mapping[str, str], *, everything: bool
) -> Iterator[Line]:
    """The heading, the title and its readings, then each sentence of the text with its readings."""
    yield Line((Piece(_heading(article), "strong"),))
    title = [one for one in examinations if one.sentence.field == "title"]
    if title:
        yield Line(tuple(piece for place, one in enumerate(title) for piece in _title(one, first=place == 0)))
        for one in title:
            yield from _readings(one, meanings)
    yield Line()
    for one in examinations:
        if one.sentence.field == "text" and (everything or _marks(one)):
            yield from _sentence(one, meanings)
            yield Line()
    if not any(_marks(one) for one in examinations):
        yield Line((Piece("Nothing in it looks like a figure or a date.", "faint"),))
        yield Line()


def _heading(article: Article) -> str:
    parts = [shown(article.outlet), day(article.published), shown(article.id)]
    return f"── {' · '.join(part for part in parts if part)} ──"


def _title(one: Examination, *, first: bool) -> Iterator[Piece]:
    if not first:
        yield Piece(" ")
    yield from _pieces(one, "strong" if one.sentence.claim else "faint")


def _sentence(one: Examination, meanings: Mapping[str, str]) -> Iterator[Line]:
    """A sentence and its readings; of page furniture a dateline's day is read."""
    if one.sentence.claim:
        yield Line(tuple(_pieces(one, "plain")))
    else:
        yield Line((*_pieces(one, "faint"), Piece(f"  (page furniture: {shown(one.sentence.reason)})", "faint")))
    yield from _readings(one, meanings)


def _marks(one: Examination) -> list[_Mark]:
    """Readings, and refusals of what is not read for all that, by place and none overlapping."""
    found = [_Mark(read.start, read.end, "date" if read.is_date else "quantity", read) for read in one.readings]
    taken = sorted((start, end) for start, end, _ in _stretches(found))
    starts = [start for start, _ in taken]
    after = 0
    for refusal in sorted(one.refusals, key=lambda refusal: (refusal.start, -refusal.end)):
        before = bisect_left(starts, refusal.end)
        free = refusal.start >= after and not any(end > refusal.start for _, end in taken[max(0, before - 2) : before])
        if free and _looks_like_a_figure(one.sentence.text[refusal.start : refusal.end]):
            found.append(_Mark(refusal.start, refusal.end, "refused", refusal))
            after = refusal.end
    return sorted(found, key=lambda mark: mark.start)


def _looks_like_a_figure(words: str) -> bool:
    """False for an address without a digit: it is never read, and nobody would wonder why."""
    return any(char.isnumeric() for char in words) or not any(sign in words for sign in "@#/.")


def _pieces(one: Examination, style: Style) -> Iterator[Piece]:
    """The sentence in pieces, its mentions marked; a conversion that stands outside its mention is marked as well."""
    text, at = one.sentence.text, 0
    for start, end, family in sorted(_stretches(_marks(one))):
        if start > at:
            yield Piece(visible(text[at:start]), style)
        if end > max(at, start):
            yield Piece(visible(text[max(at, start) : end]), family)
        at = max(at, end)
    if at < len(text):
        yield Piece(visible(text[at:]), style)


def _stretches(marks: Sequence[_Mark]) -> Iterator[tuple[int, int, Style]]:
    """What is marked: mentions, and conversions wherever they stand."""
    for mark in marks:
        yield mark.start, mark.end, mark.style
        if isinstance(mark.mention, Reading) and mark.mention.conversion is not None:
            yield mark.mention.conversion.start, mark.mention.conversion.end, mark.style


def _readings(one: Examination, meanings: Mapping[str, str]) -> Iterator[Line]:
    """A line for each mention: its words, how they were read or why they were not, and the rule."""
    for mark in _marks(one):
        surface = one.sentence.text[mark.start : mark.end]
        pieces = [Piece(shown(surface), mark.style), Piece(" → ")]
        if isinstance(mark.mention, Reading):
            value, *notes = readout(mark.mention, surface)
            pieces += [Piece(shown(value), "strong"), Piece("".join(f" · {shown(note)}" for note in notes))]
        else:
            pieces.append(Piece(f"not read: {shown(_reason(meanings.get(mark.mention.rule, '')))}"))
        if mark.mention.rule in meanings:
            pieces.append(Piece(f"  {shown(mark.mention.rule)}", "faint"))
        yield Line(tuple(pieces), indent=2, hang=4)


def _reason(meaning: str) -> str:
    """The meaning of a rule that refuses, as the end of a sentence; of a number that no rule knows, that nothing is guessed."""
    told = (meaning or NO_RULE).removeprefix("Not read: ").removesuffix(".")
    return told[:1].lower() + told[1:] if told[1:2].islower() or told[1:2] == " " else told
