"""Which numbers a model multiplies, and whether this machine has an instruction for them."""

from __future__ import annotations

from pathlib import Path
from typing import Final, Literal

Precision = Literal["float32", "bfloat16"]
"""The numbers that a model multiplies. In bfloat16 vectors are good to three places (cosine to the exact ones 0.9999), which is
enough to turn one finding in 250 into a slightly different one: so float32 is the default."""

NVIDIA: Final = Path("/dev/nvidiactl")
"""There where NVIDIA's driver is, whose accelerators have bfloat16."""

_PROCESSOR: Final = Path("/proc/cpuinfo")
_FLAGS: Final = frozenset({"amx_bf16", "avx512_bf16"})


def usable(asked: Precision, device: str | None) -> Precision:
    """The precision to use: float32 where a processor would only imitate bfloat16, which is slower.

    Args:
        asked: what is wanted.
        device: a torch device, None for the best there is.
    """
    if asked == "float32":
        return asked
    on_cpu = device == "cpu" or (device is None and not NVIDIA.exists())
    return "float32" if on_cpu and not _processor_has_it() else asked


def _processor_has_it() -> bool:
    try:
        lines = _PROCESSOR.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:  # neither macOS nor Windows has it
        return False
    return any(not _FLAGS.isdisjoint(line.split()) for line in lines if line.startswith("flags"))
