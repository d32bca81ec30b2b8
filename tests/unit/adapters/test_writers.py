"""Results are written whole or not at all."""

from __future__ import annotations

import os
import stat
import subprocess
import sys

import pytest

from crosscheck.adapters.writers import stream_output, write_output
from crosscheck.errors import OutputError

SCRIPT = "import sys; from crosscheck.adapters.writers import write_output; write_output('-', {text})"


def test_text_is_written_as_utf8_with_its_line_ends(tmp_path):
    path = tmp_path / "report.md"
    write_output(str(path), "Café – 5 €\r\nnext\n")
    assert path.read_bytes() == "Café – 5 €\r\nnext\n".encode()
    assert list(tmp_path.iterdir()) == [path]


def test_parts_are_written_one_after_the_other(tmp_path):
    write_output(str(tmp_path / "report.json"), (f"part {number}\n" for number in range(3)))
    assert (tmp_path / "report.json").read_bytes() == b"part 0\npart 1\npart 2\n"


def test_a_part_that_cannot_be_made_leaves_the_old_file_and_no_draft(tmp_path):
    path = tmp_path / "report.json"
    path.write_text("old")

    def parts():
        yield "half of it"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_output(str(path), parts())
    assert [one.read_text() for one in tmp_path.iterdir()] == ["old"]


def test_missing_folders_are_made(tmp_path):
    write_output(str(tmp_path / "a" / "b" / "report.md"), "x")
    assert (tmp_path / "a" / "b" / "report.md").read_text() == "x"


def test_a_new_file_follows_the_umask_and_an_old_one_keeps_its_permissions(tmp_path):
    old, new = tmp_path / "old.md", tmp_path / "new.md"
    old.write_text("old")
    old.chmod(0o640)
    umask = os.umask(0o027)
    try:
        write_output(str(old), "x")
        write_output(str(new), "x")
    finally:
        os.umask(umask)
    assert [stat.S_IMODE(path.stat().st_mode) for path in (old, new)] == [0o640, 0o640]
    assert old.read_text() == "x"


def test_a_link_keeps_pointing_where_it_did(tmp_path):
    target, link = tmp_path / "target.md", tmp_path / "link.md"
    target.write_text("old")
    link.symlink_to(target)
    write_output(str(link), "new")
    assert link.is_symlink()
    assert target.read_text() == "new"


def test_lone_surrogates_do_not_stop_a_report(tmp_path):
    path = tmp_path / "report.md"
    write_output(str(path), "a\ud800b")
    assert path.read_bytes() == b"a\\ud800b"


def test_a_device_is_written_in_place():
    write_output("/dev/null", "x")
    assert not os.path.isfile("/dev/null")  # noqa: PTH113 - the question is about the device itself


def test_places_that_cannot_be_written(tmp_path):
    (tmp_path / "file").write_text("kept")
    for path, says in (
        (str(tmp_path), "is a directory"),
        (str(tmp_path / "file" / "report.md"), "is a file, not a folder"),
        (str(tmp_path / ("x" * 300)), "cannot be written"),
        ("a\x00b", "cannot be written"),
    ):
        with pytest.raises(OutputError, match=says) as caught:
            write_output(path, "x")
        assert "\n" not in str(caught.value)
    assert [entry.name for entry in tmp_path.iterdir()] == ["file"]
    assert (tmp_path / "file").read_text() == "kept"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_permission_leaves_the_old_result(tmp_path):
    path = tmp_path / "report.md"
    path.write_text("old")
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(OutputError, match="may not be written"):
            write_output(str(path), "new")
    finally:
        tmp_path.chmod(0o700)
    assert path.read_text() == "old"


def test_standard_output_gets_the_bytes_whatever_the_locale():
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT.format(text="'Café\\n'")],
        check=False,
        capture_output=True,
        env={**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii"},
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "Café\n".encode(), b"")


def test_a_reader_that_has_seen_enough_is_no_error():
    command = f'{sys.executable} -c "{SCRIPT.format(text="chr(120) * 10**7")}" | head -c 3'
    done = subprocess.run(["bash", "-o", "pipefail", "-c", command], check=False, capture_output=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"xxx", b"")


def test_a_stream_is_written_part_by_part_and_a_lone_surrogate_does_not_stop_it(capfdbinary):
    assert stream_output(iter(["Café\n", "a\ud800b\n"])) is True
    assert capfdbinary.readouterr().out == "Café\na\\ud800b\n".encode()


def test_no_further_part_is_made_for_a_reader_who_has_left():
    code = (
        "import itertools, sys; from crosscheck.adapters.writers import stream_output\n"
        "made = itertools.count()\n"
        "read_on = stream_output('x' * 10000 for _ in iter(lambda: next(made) < 10**6, False))\n"
        "print(read_on, next(made) < 10**5, file=sys.stderr)"
    )
    done = subprocess.run(["bash", "-c", f'{sys.executable} -c "$0" | head -c 3', code], check=False, capture_output=True)
    assert (done.stdout, done.stderr) == (b"xxx", b"False True\n")
