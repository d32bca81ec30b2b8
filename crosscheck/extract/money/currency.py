"""A currency found beside a figure: what the readers of signs, codes and names hand to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from crosscheck.extract.money.shared import meant_by

if TYPE_CHECKING:
    from crosscheck.extract.lines.tokens import Line


class Currency(NamedTuple):
    """A currency written before or after its figure.

    Attributes:
        code: its ISO 4217 code, the likeliest one where several currencies share the sign or name.
        after: index one past its last token.
        rule: code of the rule that read it.
        units: the other codes that it may stand for.
        resolution: how the code was settled, for a reader; "" where as written.
    """

    code: str
    after: int
    rule: str
    units: tuple[str, ...] = ()
    resolution: str = ""


def shared(line: Line, written: str, code: str, after: int, rule: str) -> Currency:
    """The currency of a sign or name, by the country that the sentence speaks of where several currencies share it.

    Args:
        line: the tokenised sentence.
        written: the sign, or the name in the singular, in lower case.
        code: what it stands for where nobody shares it.
        after: index one past its last token.
        rule: code of the rule that read it, where nobody shares it.
    """
    meant = meant_by(written, line.words)
    if meant is None:
        return Currency(code, after, rule)
    return Currency(meant.code, after, "money.shared", meant.others, meant.resolution)
