"""Texts that are made to cost a regular expression much."""

from __future__ import annotations

import random
from collections.abc import Iterator
from re import _constants as c  # type: ignore[attr-defined]
from typing import Any

from tests.steps import Counter, accepts_of


def attacks(counter: Counter, length: int, choose: random.Random) -> Iterator[str]:
    """Texts of about a length made to cost a pattern much: its own pieces over and over, and a last sign that fits nothing.

    Args:
        counter: the pattern's machine.
        length: code points.
        choose: where the choices come from that no order settles.
    """
    pieces = sorted(set(_pieces(counter.tree)))
    pieces = choose.sample(pieces, min(len(pieces), 12))
    samples = sorted({_sample(counter.tree, choose) for _ in range(6)} - {""})
    pumped = samples + pieces
    for piece in pumped:
        gap = choose.choice(["", " "])
        yield (piece + gap) * (length // len(piece + gap) + 1)
        yield piece[:-1] + (piece[-1:] * length)
    for _ in range(8):
        mix = "".join(choose.choices(pumped, k=3))
        yield mix * (length // len(mix) + 1)
        yield choose.choice(pumped) + choose.choice(pumped) * (length // 3) + "\x00"


def _signs(members: list[Any]) -> list[str]:
    """A few signs of a set."""
    if members[0][0] is c.NEGATE:
        accepts = accepts_of(c.IN, members, 0)
        return [sign for sign in "a1 -." if accepts(sign)][:2] or ["ß"]
    told = {
        c.CATEGORY_DIGIT: "1",
        c.CATEGORY_SPACE: " ",
        c.CATEGORY_WORD: "a",
        c.CATEGORY_NOT_SPACE: "x",
        c.CATEGORY_NOT_DIGIT: "x",
    }
    out = []
    for kind, one in members:
        if kind is c.LITERAL:
            out.append(chr(one))
        elif kind is c.RANGE:
            out.append(chr(one[0]))
        elif kind is c.CATEGORY:
            out.append(told.get(one, "."))
    return out


def _sample(tree: Any, choose: random.Random) -> str:
    """A text that a tree matches, or nearly: assertions are taken for texts of their own."""
    out = []
    for op, value in tree:
        if op is c.LITERAL:
            out.append(chr(value))
        elif op is c.NOT_LITERAL or op is c.ANY:
            out.append("~")
        elif op is c.IN:
            out.append(choose.choice(_signs(value)))
        elif op is c.BRANCH:
            out.append(_sample(choose.choice(value[1]), choose))
        elif op is c.SUBPATTERN:
            out.append(_sample(value[3], choose))
        elif op in (c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT):
            least, most, inner = value
            times = choose.choice([least, least + 1, 3 if most is c.MAXREPEAT else min(most, 3)])
            out.extend(_sample(inner, choose) for _ in range(min(max(times, least), most)))
        elif op is c.ATOMIC_GROUP:
            out.append(_sample(value, choose))
        elif op is c.ASSERT and choose.random() < 0.5:
            out.append(_sample(value[1], choose))
    return "".join(out)


def _pieces(tree: Any) -> Iterator[str]:
    """The signs and words a tree is made of."""
    word = ""
    for op, value in [*tree, (None, None)]:
        if op is c.LITERAL:
            word += chr(value)
            continue
        if word:
            yield word
            word = ""
        if op is c.IN:
            yield from _signs(value)
        elif op is c.BRANCH:
            for branch in value[1][:6]:
                yield from _pieces(branch)
        elif op is c.SUBPATTERN:
            yield from _pieces(value[3])
        elif op in (c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT):
            yield from _pieces(value[2])
        elif op in (c.ASSERT, c.ASSERT_NOT):
            yield from _pieces(value[1])
        elif op is c.ATOMIC_GROUP:
            yield from _pieces(value)
