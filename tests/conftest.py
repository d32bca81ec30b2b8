"""What many tests share: the real model, loaded once in a process."""

from __future__ import annotations

import pytest

from crosscheck.adapters.encoder import SentenceEncoder, load_encoder


@pytest.fixture(scope="session")
def real_encoder() -> SentenceEncoder:
    """The default weights on the CPU."""
    return load_encoder(device="cpu")
