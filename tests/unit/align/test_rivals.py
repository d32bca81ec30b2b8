"""How far a pair is ahead of others that share one of its mentions, and whether its value stands elsewhere."""

from __future__ import annotations

import numpy as np
import pytest

from crosscheck.align.rivals import rivals_of
from crosscheck.model import Mention
from tests.unit.align.builders import mention

NO = -np.inf
A, A2 = mention("[2] dead"), mention("[9] hurt", 9)
B, B2 = mention("[3] dead", 3, article="b"), mention("[2] saved", article="b")
C = mention("[4] dead", 4, article="c")


def standing(mentions: list[Mention], *rows: tuple[int, int, float, float]) -> list[tuple[float, float]]:
    left, right, blind, agreeing = (np.array(column) for column in zip(*rows, strict=True))
    lead, rival = rivals_of(mentions, left.astype(np.int64), right.astype(np.int64), blind, agreeing)
    return list(zip(lead.tolist(), rival.tolist(), strict=True))


@pytest.mark.parametrize(
    ("mentions", "rows", "expected"),
    [
        # alone, and with a pair of a third article, which is no rival
        ([A, B], [(0, 1, 1.0, NO)], [(5.0, -5.0)]),
        ([A, B, C], [(0, 1, 1.0, NO), (0, 2, 3.0, 2.0)], [(5.0, -5.0), (5.0, -5.0)]),
        # a rival at one end: the better is ahead by as much as the other is behind
        ([A, B, B2], [(0, 1, 1.5, NO), (0, 2, -0.5, 0.25)], [(2.0, 0.25), (-2.0, -5.0)]),
        # rivals at both ends: the side where the pair is less ahead counts
        ([A, A2, B, B2], [(0, 2, 2.0, NO), (0, 3, 1.0, NO), (1, 2, 1.75, NO)], [(0.25, -5.0), (-1.0, -5.0), (-0.25, -5.0)]),
        # of three at one end the best other one counts, for the lead and for what agrees
        (
            [A, B, B2, mention("[two] died", article="b")],
            [(0, 1, 1.0, NO), (0, 2, 0.5, -1.0), (0, 3, 0.0, 1.5)],
            [(0.5, 1.5), (-0.5, 1.5), (-1.0, -1.0)],
        ),
        # even ones are ahead of each other by nothing
        ([A, B, B2], [(0, 1, 1.0, NO), (0, 2, 1.0, NO)], [(0.0, -5.0), (0.0, -5.0)]),
        # no further than five either way
        ([A, B, B2], [(0, 1, 40.0, NO), (0, 2, -40.0, 30.0)], [(5.0, 5.0), (-5.0, -5.0)]),
    ],
)
def test_a_pair_stands_among_those_that_share_a_mention_and_an_article(
    mentions: list[Mention], rows: list[tuple[int, int, float, float]], expected: list[tuple[float, float]]
) -> None:
    assert standing(mentions, *rows) == expected


def test_the_order_of_the_pairs_changes_nothing() -> None:
    mentions = [A, A2, B, B2, C]
    rows = [(0, 2, 1.0, NO), (0, 3, 0.5, 2.0), (1, 2, 0.25, NO), (1, 3, 0.25, 0.5), (2, 4, 3.0, NO), (3, 4, 3.0, -1.0)]
    assert standing(mentions, *rows[::-1]) == standing(mentions, *rows)[::-1]


def test_without_pairs_there_is_nothing_to_say() -> None:
    none = np.array([], dtype=np.int64)
    lead, rival = rivals_of([], none, none, none.astype(float), none.astype(float))
    assert lead.tolist() == rival.tolist() == []
