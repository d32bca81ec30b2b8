"""Figures that dashes tie together and that are no range and no score: "555-1234", "2017-18", "12-345-6"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crosscheck.extract.lines.tokens import Line


def dashed(line: Line, first: int, after: int) -> tuple[int, int, str]:
    """The whole of a number in parts, and the code of what it is.

    Args:
        line: the tokenised sentence.
        first: index of the first token of one of its parts.
        after: index one past that part's last token.

    Returns:
        First token, one past the last, and the code: telephone numbers, years, and other numbers with dashes in them.
    """
    for _ in range(6):
        if line.low(first - 1) != "-" or line.at(first - 2).sort != "n":
            break
        first -= 2
    for _ in range(6):
        if line.low(after) != "-" or line.at(after + 1).sort != "n":
            break
        after += 2
    parts = [line.at(step).text for step in range(first, after) if line.at(step).sort == "n"]
    if parts == ["9", "1", "1"]:
        return first, after, "name.emergency"
    lengths = [len(part) for part in parts]
    if lengths[-2:] == [3, 4]:
        return first, after, "name.phone"
    years = len(parts) == 2 and lengths[0] == 4 and "1500" <= parts[0] <= "2100"
    return first, after, "name.year" if years else "name.dashed"
