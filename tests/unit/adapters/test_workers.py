"""Work in other processes: the same results in the same order, and errors that come through."""

from __future__ import annotations

import os
from itertools import islice

import pytest

from crosscheck.adapters.workers import WORTHWHILE, Workers
from crosscheck.errors import InputError


def square(number: int) -> int:
    return number * number


def process_of(_task: int) -> int:
    return os.getpid()


def fail_at_three(number: int) -> int:
    if number == 3:
        raise InputError("three is no article")
    return number


@pytest.mark.parametrize("number", [1, 2, 3])
def test_gives_what_map_gives(number):
    with Workers(number) as workers:
        assert list(workers.map(square, range(40))) == [number * number for number in range(40)]
        assert list(workers.map(square, [5])) == [25]
        assert list(workers.map(square, [])) == []


def test_few_tasks_stay_in_this_process_and_many_do_not():
    with Workers(2) as workers:
        assert {*workers.map(process_of, range(WORTHWHILE - 1))} == {os.getpid()}
        assert os.getpid() not in {*workers.map(process_of, range(WORTHWHILE))}


def test_one_worker_is_this_process():
    with Workers(1) as workers:
        assert {*workers.map(process_of, range(50))} == {os.getpid()}


@pytest.mark.parametrize("number", [1, 2])
def test_an_error_comes_through(number):
    with Workers(number) as workers, pytest.raises(InputError, match="three is no article"):
        list(workers.map(fail_at_three, range(30)))


@pytest.mark.parametrize("read", [40, 3])
def test_processes_end_with_their_tasks_or_with_the_block(read):
    with Workers(2) as workers:
        pids = {*islice(workers.map(process_of, range(40)), read)}
    for pid in pids:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


def test_can_be_used_again():
    with Workers(2) as workers:
        first, second = ({*workers.map(process_of, range(40))} for _ in range(2))
    assert not first & second
