from __future__ import annotations

import pytest

from crosscheck.adapters.cache import Cache, default_folder
from crosscheck.adapters.vector_cache import CachedEncoder
from tests.functional.command import Command
from tests.measure import Measured, measured


@pytest.fixture
def crosscheck(monkeypatch, capfdbinary, tmp_path) -> Command:
    """The command, called in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return Command(monkeypatch, capfdbinary)


@pytest.fixture(scope="session")
def own_measured(real_encoder) -> Measured:
    """The labelled stories measured; commands that tests run afterwards find their vectors kept."""
    return measured(CachedEncoder(real_encoder, Cache(default_folder())))
