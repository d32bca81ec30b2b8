"""Which texts a model reads together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.adapters.batches import CPU_ROWS, CPU_TOKENS, DEVICE_ROWS, LEAST_TOKENS, batches

COUNTS = st.lists(st.integers(0, 600), max_size=300)


@given(COUNTS, st.booleans())
def test_every_text_is_in_one_batch_of_texts_of_its_length(counts, on_cpu):
    plan = list(batches(counts, on_cpu=on_cpu))
    assert sorted(row for batch in plan for row in batch.rows) == list(range(len(counts)))
    assert all(len({counts[row] for row in batch.rows}) == 1 for batch in plan)
    assert all(batch.size >= len(batch.rows) for batch in plan)


@given(COUNTS)
def test_a_processor_gets_enough_tokens_and_not_too_many(counts):
    for batch in batches(counts, on_cpu=True):
        tokens = counts[batch.rows[0]]
        assert batch.size * max(1, tokens) >= LEAST_TOKENS
        assert len(batch.rows) <= CPU_ROWS
        assert len(batch.rows) == 1 or len(batch.rows) * tokens <= CPU_TOKENS


def test_an_accelerator_gets_batches_of_one_size():
    assert {batch.size for batch in batches([3, 3, 700, 9] * 100, on_cpu=False)} == {DEVICE_ROWS}


def test_the_longest_come_first():
    lengths = [[5, 80, 5, 12][batch.rows[0]] for batch in batches([5, 80, 5, 12], on_cpu=True)]
    assert lengths == [80, 12, 5]


@pytest.mark.parametrize(("tokens", "size"), [(1, LEAST_TOKENS), (20, 2), (32, 1), (500, 1)])
def test_a_lone_text_is_repeated_until_its_batch_is_large_enough(tokens, size):
    assert [batch.size for batch in batches([tokens], on_cpu=True)] == [size]
