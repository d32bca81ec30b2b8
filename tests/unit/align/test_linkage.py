import pytest

from crosscheck.align.linkage import average_linkage


@pytest.mark.parametrize(
    ("likeness", "clusters"),
    [
        ({}, []),
        ({(0, 1): 0.9}, [[0, 1]]),
        ({(0, 1): 0.5}, [[0, 1]]),
        ({(0, 1): 0.4}, []),
        ({(0, 1): 0.9, (2, 3): 0.8, (1, 2): 0.6}, [[0, 1], [2, 3]]),  # one link of four is no story
        ({(0, 1): 0.9, (1, 2): 0.9, (0, 2): 0.2}, [[0, 1, 2]]),  # a mean of 0.55 is
        ({(0, 1): 0.9, (1, 2): 0.9}, [[0, 1]]),  # a mean of 0.45 is none, and what comes first is joined first
        ({(1, 2): 0.9, (0, 1): 0.9, (0, 2): 0.0}, [[0, 1]]),
        ({(4, 7): 0.6, (1, 7): 0.7, (1, 4): 0.5}, [[1, 4, 7]]),
    ],
)
def test_clusters_join_while_their_mean_likeness_lasts(likeness, clusters):
    assert average_linkage(likeness, 0.5) == clusters


def test_the_order_of_the_pairs_changes_nothing():
    likeness = {(a, b): ((a * 7 + b * 13) % 10) / 10 for a in range(12) for b in range(a + 1, 12) if (a * 7 + b * 13) % 10}
    assert average_linkage(dict(reversed(likeness.items())), 0.5) == average_linkage(likeness, 0.5)
