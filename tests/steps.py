"""Steps of a backtracking matcher, counted: what a regular expression costs on a text, the same on every machine.

`Counter(pattern)` runs the tree that Python's own parser makes of a pattern on a small machine that backtracks as Python's
matcher does, and counts what it does. Python's matcher has short cuts, so it never does more.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from re import _constants as c  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

Accepts = Callable[[str], bool]
_SINGLE = (c.LITERAL, c.NOT_LITERAL, c.ANY, c.IN)


class TooManyStepsError(Exception):
    """A match took more steps than it was given."""


class Op(NamedTuple):
    """One instruction of the machine."""

    code: str
    one: Any = None
    two: Any = None
    three: Any = None


class Counter:
    """The machine of one pattern.

    Attributes:
        pattern: the pattern.
        tree: what Python's parser makes of it.
        steps: how many steps the machine has taken.
    """

    def __init__(self, pattern: re.Pattern[str], limit: int = 30_000_000) -> None:
        self.pattern = pattern
        self.tree = parser.parse(pattern.pattern, pattern.flags)
        self._program = _compile(self.tree, self.tree.state.flags)
        self.steps = 0
        self._limit = limit

    def match(self, text: str, start: int = 0, *, moving: bool = False) -> int | None:
        """Where the match that begins at an offset ends, None where there is none; `moving` wants a match of some length."""
        return self._run(self._program, text, start, {}, start if moving else -1)

    def finditer(self, text: str) -> Iterator[tuple[int, int]]:
        """Every span that `re` finds."""
        start, moving = 0, False
        while start <= len(text):
            end = self.match(text, start, moving=moving)
            if end is None:
                start, moving = start + 1, False
            else:
                yield start, end
                start, moving = end, end == start

    def _run(  # noqa: C901, PLR0912, PLR0915 - one loop over the kinds of instructions, as machines are
        self, program: list[Op], text: str, at: int, groups: dict[int, tuple[int, int]], not_at: int = -1
    ) -> int | None:
        """Match a program at an offset: where it ends, None where it does not match. Groups are entered into `groups`."""
        waiting: list[tuple[int, int, int, dict[int, tuple[int, int]]]] = []
        place, known = 0, dict(groups)
        while True:
            self.steps += 1
            if self.steps > self._limit:
                raise TooManyStepsError
            op = program[place]
            failed = False
            if op.code == "one":
                failed = at >= len(text) or not op.one(text[at])
                at, place = at + 1, place + 1
            elif op.code == "many":
                accepts, (least, most), kind = op.one, op.two, op.three
                end = at
                while end - at < most and end < len(text) and accepts(text[end]):
                    end += 1
                self.steps += end - at
                if end - at < least:
                    failed = True
                elif kind == "lazy":
                    if end > at + least:
                        waiting.append((-(place + 1), at + least + 1, end, known))
                    at, place = at + least, place + 1
                else:
                    if kind == "greedy" and end > at + least:
                        waiting.append((place + 1, end - 1, at + least, known))
                    at, place = end, place + 1
            elif op.code == "split":
                waiting.append((op.two, at, at, known))
                place = op.one
            elif op.code == "jump":
                place = op.one
            elif op.code == "at":
                failed = not _stands(op.one, text, at)
                place += 1
            elif op.code == "look":
                within = dict(known)
                start = at - op.three
                found = None if start < 0 else self._run(op.two, text, start, within)
                failed = (found is None) == op.one
                if op.one and not failed:
                    known = within
                place += 1
            elif op.code == "atomic":
                within = dict(known)
                found = self._run(op.one, text, at, within)
                failed, at, known, place = found is None, found or 0, within, place + 1
            elif op.code in ("open", "close"):
                known = dict(known)
                known[op.one] = (at, at) if op.code == "open" else (known.get(op.one, (at, at))[0], at)
                place += 1
            elif op.code == "back":
                span = known.get(op.one)
                said = None if span is None else text[span[0] : span[1]]
                failed = said is None or not text.startswith(said, at)
                at, place = at + len(said or ""), place + 1
            elif op.code == "mark":
                known = {**known, op.one: (at, at)}
                place += 1
            elif op.code == "moved":
                failed = known[op.one][0] == at
                place += 1
            elif at == not_at:
                failed = True
            else:
                groups.update(known)
                return at
            if failed:
                if not waiting:
                    return None
                place, at, bound, known = waiting.pop()
                if place < 0:  # a lazy run takes one more
                    place = -place
                    if at < bound:
                        waiting.append((-place, at + 1, bound, known))
                elif at > bound:  # a greedy run gives one back
                    waiting.append((place, at - 1, bound, known))


def _stands(code: Any, text: str, at: int) -> bool:
    before = at > 0 and _is_word(text[at - 1])
    after = at < len(text) and _is_word(text[at])
    if code in (c.AT_BOUNDARY, c.AT_NON_BOUNDARY):
        return (before != after) == (code is c.AT_BOUNDARY)
    if code in (c.AT_BEGINNING, c.AT_BEGINNING_STRING):
        return at == 0
    if code is c.AT_END:
        return at == len(text) or (at == len(text) - 1 and text[at] == "\n")
    if code is c.AT_END_STRING:
        return at == len(text)
    raise NotImplementedError(code)


def _is_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


_CATEGORIES: dict[Any, Accepts] = {
    c.CATEGORY_DIGIT: str.isdecimal,
    c.CATEGORY_NOT_DIGIT: lambda sign: not sign.isdecimal(),
    c.CATEGORY_SPACE: str.isspace,
    c.CATEGORY_NOT_SPACE: lambda sign: not sign.isspace(),
    c.CATEGORY_WORD: _is_word,
    c.CATEGORY_NOT_WORD: lambda sign: not _is_word(sign),
}


def accepts_of(op: Any, value: Any, flags: int) -> Accepts:
    """The test of a single sign, remembered sign by sign."""
    if op is c.ANY:
        return (lambda _sign: True) if flags & re.DOTALL else (lambda sign: sign != "\n")
    members = value if op is c.IN else [(c.NEGATE, None), (c.LITERAL, value)] if op is c.NOT_LITERAL else [(c.LITERAL, value)]
    negated = members[0][0] is c.NEGATE
    seen: dict[str, bool] = {}

    def within(sign: str) -> bool:
        for kind, one in members:
            if (kind is c.LITERAL and ord(sign) == one) or (kind is c.RANGE and one[0] <= ord(sign) <= one[1]):
                return True
            if kind is c.CATEGORY and _CATEGORIES[one](sign):
                return True
        return False

    def accepts(sign: str) -> bool:
        if sign not in seen:
            forms = {sign, sign.lower(), sign.upper()} if flags & re.IGNORECASE else {sign}
            seen[sign] = any(within(form) for form in forms if len(form) == 1) != negated
        return seen[sign]

    return accepts


def _compile(tree: Any, flags: int) -> list[Op]:
    out: list[Op] = []
    _emit(out, tree, flags)
    out.append(Op("match"))
    return out


def _emit(out: list[Op], tree: Any, flags: int) -> None:
    for op, value in tree:
        if op in _SINGLE:
            out.append(Op("one", accepts_of(op, value, flags)))
        elif op is c.BRANCH:
            _emit_branches(out, value[1], flags)
        elif op is c.SUBPATTERN:
            group, more, less, inner = value
            if group is not None:
                out.append(Op("open", group))
            _emit(out, inner, (flags | more) & ~less)
            if group is not None:
                out.append(Op("close", group))
        elif op in (c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT):
            _emit_repeat(out, op, value, flags)
        elif op is c.ATOMIC_GROUP:
            out.append(Op("atomic", _compile(value, flags)))
        elif op in (c.ASSERT, c.ASSERT_NOT):
            direction, inner = value
            back = inner.getwidth()[0] if direction < 0 else 0
            out.append(Op("look", op is c.ASSERT, _compile(inner, flags), back))
        elif op is c.AT:
            out.append(Op("at", value))
        elif op is c.GROUPREF:
            out.append(Op("back", value))
        else:
            raise NotImplementedError(op)


def _emit_branches(out: list[Op], branches: list[Any], flags: int) -> None:
    ends = []
    for branch in branches[:-1]:
        split = len(out)
        out.append(Op("split"))
        _emit(out, branch, flags)
        ends.append(len(out))
        out.append(Op("jump"))
        out[split] = Op("split", split + 1, len(out))
    _emit(out, branches[-1], flags)
    for end in ends:
        out[end] = Op("jump", len(out))


def _emit_repeat(out: list[Op], op: Any, value: tuple[int, int, Any], flags: int) -> None:
    least, most, inner = value
    kind = {c.MAX_REPEAT: "greedy", c.MIN_REPEAT: "lazy"}.get(op, "possessive")
    endless = most is c.MAXREPEAT
    if len(inner) == 1 and inner[0][0] in _SINGLE:
        out.append(Op("many", accepts_of(*inner[0], flags), (least, 1 << 60 if endless else most), kind))
        return
    if kind == "possessive":
        out.append(Op("atomic", _repeated(least, most, inner, flags)))
        return
    for _ in range(least):
        _emit(out, inner, flags)
    splits = []
    if endless:
        mark = -len(out) - 1  # a number of its own, below those of groups
        start = len(out)
        splits.append(start)
        out.extend((Op("split"), Op("mark", mark)))
        _emit(out, inner, flags)
        out.extend((Op("moved", mark), Op("jump", start)))
    else:
        for _ in range(most - least):
            splits.append(len(out))
            out.append(Op("split"))
            _emit(out, inner, flags)
    for split in splits:
        ways = (split + 1, len(out))
        out[split] = Op("split", *(ways if kind == "greedy" else ways[::-1]))


def _repeated(least: int, most: int, inner: Any, flags: int) -> list[Op]:
    out: list[Op] = []
    _emit_repeat(out, c.MAX_REPEAT, (least, most, inner), flags)
    out.append(Op("match"))
    return out
