"""How many origins the mentions of one question have, and why several outlets are one."""

from __future__ import annotations

from itertools import permutations

import pytest

from crosscheck.group.origins import hear
from crosscheck.model import Mark, Mention, Shared, Sharing
from tests.unit.align.builders import mention

ROWS = {name: mention(f"At {name} [two] dockers died.", article=name, outlet=name.upper()) for name in "abcd"}


def marked(**marks: tuple[tuple[Sharing, str], ...]) -> dict[Mention, frozenset[Mark]]:
    return {ROWS[name]: frozenset(Mark(by, key) for by, key in own) for name, own in marks.items()}


@pytest.mark.parametrize(
    ("origins", "marks", "number", "shared"),
    [
        ({}, {}, 4, ()),
        ({"b": "a"}, {}, 3, (Shared(("A", "B"), ("copy",)),)),
        (
            {},
            marked(a=(("quotation", "1"),), b=(("quotation", "1"),), c=(("quotation", "2"),)),
            3,
            (Shared(("A", "B"), ("quotation",)),),
        ),
        (
            {},
            marked(a=(("agency", "Reuters"),), b=(("agency", "Reuters"), ("text", "1")), c=(("text", "1"),)),
            2,
            (Shared(("A", "B", "C"), ("text", "agency"), ("Reuters",)),),
        ),
        (
            {"b": "a", "d": "c"},
            marked(a=(("text", "1"),), d=(("text", "1"),)),
            1,
            (Shared(("A", "B", "C", "D"), ("copy", "text")),),
        ),
        ({"b": "a", "d": "c"}, {}, 2, (Shared(("A", "B"), ("copy",)), Shared(("C", "D"), ("copy",)))),
    ],
)  # fmt: skip
def test_origins_of_one_question(
    origins: dict[str, str], marks: dict[Mention, frozenset[Mark]], number: int, shared: tuple[Shared, ...]
) -> None:
    every = {name: name for name in ROWS} | origins
    for rows in permutations(ROWS.values()):
        heard = hear(rows, every, marks)
        assert heard.count(rows) == number
        assert heard.shared(rows) == shared


def test_two_outlets_may_be_one_origin_over_an_outlet_of_another_side() -> None:
    marks = marked(a=(("text", "1"),), b=(("text", "1"), ("quotation", "2")), c=(("quotation", "2"),))
    heard = hear([ROWS[name] for name in "abc"], {name: name for name in ROWS}, marks)
    assert heard.shared([ROWS["a"], ROWS["c"]]) == (Shared(("A", "C"), ("text", "quotation")),)


def test_what_is_shared_in_another_question_joins_nothing() -> None:
    marks = marked(a=(("text", "1"),), b=(("text", "1"), ("quotation", "2")), c=(("quotation", "2"),))
    assert hear([ROWS["a"], ROWS["c"]], {name: name for name in ROWS}, marks).count([ROWS["a"], ROWS["c"]]) == 2
