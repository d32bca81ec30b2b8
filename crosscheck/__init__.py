"""crosscheck: where several outlets' figures and dates about one event cannot both be true.

    >>> from crosscheck import run                      # doctest: +SKIP
"""

from __future__ import annotations

__version__ = "0.1.0"
