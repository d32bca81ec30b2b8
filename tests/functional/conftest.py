from __future__ import annotations

import pytest

from tests.functional.command import Command


@pytest.fixture
def crosscheck(monkeypatch, capfdbinary, tmp_path) -> Command:
    """The command, called in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return Command(monkeypatch, capfdbinary)
