"""Short ids from the content of mentions, which stay when unrelated articles come and go."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from crosscheck.model import Mention


def stable_id(mentions: Sequence[Mention]) -> str:
    """A short id from the content of mentions alone, so that unrelated articles never change it.

    Args:
        mentions: the evidence, in any order.

    Returns:
        Ten hexadecimal digits of the BLAKE2s digest of outlet, field, sentence and surface of every mention.
    """
    keys = sorted((m.outlet, str(m.published), m.sentence.field, m.sentence.text, m.surface, m.reading.start) for m in mentions)
    return hashlib.blake2s(repr(keys).encode("utf-8", "backslashreplace"), digest_size=5).hexdigest()
