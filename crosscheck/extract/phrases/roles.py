"""How a count stands to the counts around it: others besides them, a part of them, or their total."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from crosscheck.extract.numbers.words import SMALL

if TYPE_CHECKING:
    from crosscheck.extract.lines.tokens import Line
    from crosscheck.model import Role

_OTHERS: Final = frozenset({"another", "additional", "further", "other", "others", "extra"})
_INCLUDING: Final = frozenset({"including", "includes", "included", "include", "among"})
_WHOLE: Final = frozenset({"them", "whom", "those", "these", "us", "which"})


def role_of(line: Line, first: int, number: int, after: int, phrase_end: int) -> Role | None:
    """The role that the words around a count give it.

    Args:
        line: the tokenised sentence.
        first: first token of the count's bound words.
        number: first token of the figure itself.
        after: one past the figure's last token.
        phrase_end: one past the last token of the phrase it counts.

    Returns:
        "other", "part", "total", or None.
    """
    before = {line.low(step) for step in range(first, number)} | {line.low(first - 1)}
    if before & _OTHERS and not (line.low(first - 1) in ("other", "others") and first == number):
        return "other"
    if line.low(after) in _OTHERS or (line.low(after) == "more" and line.low(after + 1) != "than"):
        return "other"
    if _is_part(line, first, after, phrase_end):
        return "part"
    return "total" if _is_total(line, first, number, after, phrase_end) else None


def _is_part(line: Line, first: int, after: int, phrase_end: int) -> bool:
    lead = line.low(first - 1)
    if lead == "," and any(line.at(first - step).text in ("Of", "Among") for step in range(3, 12)):
        return True
    if lead in _INCLUDING and line.low(first - 1) != "among":
        return True
    if lead in _WHOLE and line.low(first - 2) in ("of", "among", "amongst"):
        return True
    if line.low(after) == "of" and (
        line.low(after + 1) in _WHOLE or line.low(after + 1) in ("the", "his", "her", "its", "their", "our", "my")
    ):
        return True
    if line.low(after) == "of" and (line.at(after + 1).sort == "n" or line.low(after + 1) in SMALL):
        return True
    if line.low(phrase_end) in ("among", "amongst") or (
        line.low(phrase_end) in ("were", "was", "are") and line.low(phrase_end + 1) == "among"
    ):
        return True
    if line.low(first - 1) in ("were", "was", "are", "is") and "among" in (line.low(first - step) for step in range(2, 6)):
        return True
    return line.low(phrase_end) == "of" and line.low(phrase_end + 1) in ("them", "whom")


def _is_total(line: Line, first: int, number: int, after: int, phrase_end: int) -> bool:
    for step in range(max(first - 2, 0), number):
        if line.low(step) == "total" or (line.low(step) == "combined" and step >= first - 1):
            return True
    if line.low(first - 1) == "all" and line.low(first - 2) not in ("in", "of", "at"):
        return True
    for end in (after, phrase_end):
        at = end + (line.low(end) == ",")
        if line.low(at) in ("altogether", "overall") or (line.low(at) == "in" and line.low(at + 1) in ("all", "total")):
            return True
    return (
        line.match(first - 2, ("in", "all"))
        or line.match(first - 3, ("in", "all", ","))
        or line.match(first - 3, ("in", "total", ","))
    )
