"""The committed report of the demo is what `crosscheck report data/demo.csv` writes today, byte for byte."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
FORMATS = ("md", "json")


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    folder = tmp_path_factory.mktemp("demo")
    outputs = [argument for suffix in FORMATS for argument in ("-o", str(folder / f"demo.{suffix}"))]
    command = [sys.executable, "-m", "crosscheck", "report", "data/demo.csv", *outputs]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    return folder


@pytest.mark.parametrize("suffix", FORMATS)
def test_the_demo_report_is_up_to_date(written, suffix):
    fresh = (written / f"demo.{suffix}").read_bytes()
    committed = (ROOT / "reports" / f"demo.{suffix}").read_bytes()
    assert fresh == committed, f"reports/demo.{suffix} is out of date: run `make demo`, read the difference, and commit it"
