"""bfloat16 where the machine has it, float32 elsewhere."""

from __future__ import annotations

import pytest

from crosscheck.adapters import precision
from crosscheck.adapters.precision import usable

WITH, WITHOUT = "processor : 0\nflags\t: fpu avx512_bf16 sse\n", "processor : 0\nflags\t: fpu avx512f sse\nbugs\t: amx_bf16\n"


@pytest.fixture
def machine(tmp_path, monkeypatch):
    def make(told: str | None, *, nvidia: bool = False) -> None:
        for name, there in (("cpuinfo", told), ("nvidia", "" if nvidia else None)):
            if there is not None:
                (tmp_path / name).write_text(there)
        monkeypatch.setattr(precision, "_PROCESSOR", tmp_path / "cpuinfo")
        monkeypatch.setattr(precision, "NVIDIA", tmp_path / "nvidia")

    return make


@pytest.mark.parametrize(("told", "found"), [(WITH, "bfloat16"), (WITHOUT, "float32"), (None, "float32")])
def test_a_processor_needs_an_instruction_for_it(machine, told, found):
    machine(told)
    assert usable("bfloat16", None) == usable("bfloat16", "cpu") == found


def test_an_accelerator_has_it(machine):
    machine(WITHOUT, nvidia=True)
    assert usable("bfloat16", None) == usable("bfloat16", "cuda:1") == "bfloat16"
    assert usable("bfloat16", "cpu") == "float32"


def test_float32_is_never_replaced(machine):
    machine(WITH, nvidia=True)
    assert usable("float32", None) == "float32"
