from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.align.coded import Rivals, Sets, codes_of, told_by

LEFT, RIGHT = np.array([0, 0, 1, 2]), np.array([1, 2, 3, 3])


def test_equal_values_have_one_number_and_none_has_its_own() -> None:
    assert codes_of(["a", None, "b", "a"]).tolist() == [0, -1, 1, 0]
    assert codes_of([]).tolist() == []


def test_two_values_are_asked_about_once() -> None:
    asked: list[tuple[str, str]] = []

    def same(one: str, other: str) -> bool:
        asked.append((one, other))
        return one == other

    assert told_by(["a", "b", "a", "b"], LEFT, RIGHT, same).tolist() == [False, True, True, False]
    assert sorted(asked) == [("a", "a"), ("a", "b"), ("b", "b")]


@given(st.lists(st.frozensets(st.integers(0, 90), max_size=90), min_size=4, max_size=4))
def test_sets_share_what_their_intersection_holds(sets: list[frozenset[int]]) -> None:
    told = Sets(sets)
    assert told.sizes.tolist() == [len(one) for one in sets]
    pairs = zip(LEFT.tolist(), RIGHT.tolist(), strict=True)
    assert told.shared(LEFT, RIGHT).tolist() == [len(sets[i] & sets[j]) for i, j in pairs]


@given(st.lists(st.integers(0, 3), min_size=4, max_size=4), st.lists(st.sampled_from([0.0, 0.5, 1.0]), min_size=4, max_size=4))
def test_the_best_of_the_pairs_that_share_an_end(articles: list[int], values: list[float]) -> None:
    found = Rivals(np.array(articles), LEFT, RIGHT).best(np.array(values), -9.0)
    pairs = list(zip(LEFT.tolist(), RIGHT.tolist(), strict=True))
    for side in (0, 1):
        for p, pair in enumerate(pairs):
            end = (pair[side], articles[pair[1 - side]])
            own = [q for q, (i, j) in enumerate(pairs) if end in ((i, articles[j]), (j, articles[i]))]
            own.sort(key=lambda q: (-values[q], q))
            second = values[own[1]] if len(own) > 1 else -9.0
            assert [told[side][p] for told in found] == [own[0], values[own[0]], second, len(own)]
