"""`crosscheck cache`, and what a run takes from it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time

import pytest

from tests.functional.command import DEMO, HEARING, in_fresh_process

NO_MODEL = """
def refuse(event, arguments):
    if event == "import" and arguments[0] in ("torch", "transformers", "sentence_transformers"):
        raise RuntimeError(f"{arguments[0]} was imported")
sys.addaudithook(refuse)
import multiprocessing.process
def start(self): raise RuntimeError("a process was started")
multiprocessing.process.BaseProcess.start = start
"""


def test_tells_what_is_kept_and_removes_it(crosscheck, tmp_path):
    folder = tmp_path / "kept"
    assert crosscheck("cache", "info", "--cache", folder).out.decode().splitlines()[1].startswith("0 entries, 0.0 MB of at most")
    assert crosscheck("report", DEMO, "--cache", folder, "-o", "a.md").code == 0
    path, held = crosscheck("cache", "info", "--cache", folder).out.decode().splitlines()
    assert path.startswith(str(folder))
    assert int(held.split()[0]) > 60
    removed = crosscheck("cache", "clear", "--cache", folder)
    assert (removed.code, removed.out.decode().startswith(f"Removed {held.split()[0]} entries")) == (0, True)
    assert list(folder.iterdir()) == []


def test_a_second_run_imports_no_model_and_starts_no_process(tmp_path):
    cache = ("--cache", str(tmp_path / "kept"), "-q")
    assert in_fresh_process("report", DEMO, *cache, "-o", "first.json", cwd=tmp_path).code == 0
    again = in_fresh_process("report", DEMO, *cache, "-o", "second.json", code=NO_MODEL, cwd=tmp_path)
    assert (again.code, again.err) == (0, "")
    assert (tmp_path / "first.json").read_bytes() == (tmp_path / "second.json").read_bytes()
    other = in_fresh_process("report", DEMO, "--no-cache", "-q", "-o", "third.json", code=NO_MODEL, cwd=tmp_path)
    assert "a process was started" in other.err


def _is_gone(group: int) -> bool:
    """Whether no process of a job is left, after a moment in which they may end."""
    for _ in range(500):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.02)
    return False


@pytest.mark.skipif(os.name == "nt", reason="no SIGINT to send there")
def test_ctrl_c_leaves_no_report_and_no_process_and_keeps_what_was_read(tmp_path):
    start = f"{HEARING}; from crosscheck.cli import main; main()"
    command = [sys.executable, "-c", start, "report", str(DEMO), "--cache", "kept", "-o", "report.md", "-o", "report.json"]
    process = subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True)
    with process:
        until = time.monotonic() + 60
        while not (tmp_path / "kept" / "cache.sqlite3").exists() and time.monotonic() < until:
            time.sleep(0.02)
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does it: to every process of the job
        out, err = process.communicate(timeout=60)
    # Python itself ends by the signal where it comes amid an import that makes code; to a shell, both are 130.
    assert process.returncode in (130, -signal.SIGINT)
    assert (out, err.decode()) == (b"", "crosscheck: interrupted\n")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["kept"]
    assert _is_gone(process.pid), "a process goes on"
    held = in_fresh_process("cache", "info", "--cache", tmp_path / "kept").out.decode().splitlines()[1]
    assert int(held.split()[0]) > 0


def test_the_report_is_the_same_with_any_number_of_workers(crosscheck):
    told = [crosscheck("report", DEMO, "--no-cache", "--workers", number, "-o", "-", "--format", "json").out for number in (1, 2)]
    assert told[0] == told[1]
    assert json.loads(told[0])["findings"]


@pytest.mark.parametrize("bad", [("--workers", "0"), ("--workers", "two"), ("--precision", "float16")])
def test_refuses_what_cannot_be(crosscheck, bad):
    assert crosscheck("report", DEMO, *bad).code == 2


def test_bfloat16_is_told_of_in_the_report(crosscheck):
    model = json.loads(crosscheck("report", DEMO, "--precision", "bfloat16", "-o", "-", "--format", "json").out)["run"]["model"]
    assert model in ("all-MiniLM-L6-v2 (bfloat16)", "all-MiniLM-L6-v2")  # the latter where the processor has no bfloat16
