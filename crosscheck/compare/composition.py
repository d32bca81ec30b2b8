"""Counts that come together to another: "three women and one man" are four, "four shot, one killed" may be five."""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING, Final

from crosscheck.compare import lexicon
from crosscheck.compare.context import after, before
from crosscheck.compare.nouns import same_noun

if TYPE_CHECKING:
    from crosscheck.model import Mention, Reading

ALIVE: Final = frozenset({"wounded", "hospitalised"})
ALL_HURT: Final = ALIVE | {"shot", "stabbed", "casualties", "victims"}
"""Statuses that may take in the dead."""
_MOST: Final = 5
"""Counts of one sentence that are tried for a sum."""


def reason(smaller: Mention, larger: Mention) -> str:
    """Why two counts may both be true, from what else the sentence of the smaller one counts; "" where nothing adds up.

    Args:
        smaller: the side with the smaller figure.
        larger: the other.
    """
    own, whole = smaller.reading, larger.reading
    if own.kind != "number" or whole.kind != "number" or own.low is None or whole.low is None:
        return ""
    if whole.status in ALIVE and _counts_dead(larger):
        return ""  # both sentences count the dead apart, so that the hurt are the hurt on both sides
    counts = [other.low for other in smaller.beside if other.low is not None and _joins(other, own, whole)]
    counts += [Decimal(1)] * _persons(smaller)
    some, missing = counts[:_MOST], whole.low - own.low
    if any(sum(chosen) == missing for size in range(1, len(some) + 1) for chosen in combinations(some, size)):
        return "the counts of one sentence come together to the larger figure"
    return ""


def _behind(mention: Mention) -> str:
    """What follows a count, up to words after which only some of those counted are named."""
    tail = after(mention)
    found = lexicon.INCLUDES.search(tail)
    return tail[: found.start()] if found else tail


def _persons(mention: Mention) -> int:
    """How many single persons stand beside a count, each told to be harmed or named in one breath with it."""
    head, tail = before(mention), _behind(mention)
    beside = (lexicon.ONE_AND.search(head), lexicon.AND_ONE.match(tail))
    return len(lexicon.ONE_HARMED.findall(head)) + len(lexicon.ONE_HARMED.findall(tail)) or sum(map(bool, beside))


def _joins(other: Reading, own: Reading, whole: Reading) -> bool:
    """True where those of another count may belong to the whole, beside the smaller figure's own."""
    if other.kind != "number" or other.role == "part" or other.vague:
        return False
    if other.status is not None:
        return whole.status in (None, other.status) or whole.status in ALL_HURT or own.status == other.status
    # Without a fate, only what the whole may count by name belongs to it: dogs are no sailors, and parks no streets.
    return same_noun(other.what, whole.what)


def _counts_dead(mention: Mention) -> bool:
    dead = any(other.status == "killed" for other in mention.beside)
    return dead or lexicon.DEATH.search(f"{before(mention)} {after(mention)}") is not None
