"""What many tests share: the real model, loaded once in a process, and a cache of their own."""

from __future__ import annotations

import pytest
from hypothesis import settings

from crosscheck.adapters.encoder import SentenceEncoder, load_encoder

# The same code passes or fails the same: what random texts find belongs to whoever looks for it (`--hypothesis-profile=default`).
settings.register_profile("steady", derandomize=True)
settings.load_profile("steady")


@pytest.fixture(scope="session")
def real_encoder() -> SentenceEncoder:
    """The default weights on the CPU."""
    return load_encoder(device="cpu")


@pytest.fixture(scope="session", autouse=True)
def own_cache(tmp_path_factory):
    """Keeps every test out of the user's cache folder."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield
