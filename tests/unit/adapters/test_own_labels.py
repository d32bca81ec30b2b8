"""Where the project's own labels are found."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from crosscheck.adapters import own_labels as module
from crosscheck.errors import InputError

ROOT = Path(__file__).resolve().parents[3]


def test_a_checkout_reads_its_own_data() -> None:
    assert module.own_labels() == (str(ROOT / "data" / "labelled.jsonl"), str(ROOT / "data" / "labelled.csv"))


def test_a_package_has_them_where_the_wheel_puts_them(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]["targets"]["wheel"]
    placed = wheel["force-include"]
    assert all((ROOT / source).is_file() for source in placed)
    assert [ROOT / target for target in placed.values()] == [
        module._PLACES[1] / name for name in ("labelled.csv", "labelled.jsonl")
    ]
    for target in placed.values():
        (tmp_path / target).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / target).write_text("x", "utf-8")
    monkeypatch.setattr(module, "_PLACES", (tmp_path / "data", tmp_path / "crosscheck" / "data"))
    assert module.own_labels()[0] == str(tmp_path / "crosscheck" / "data" / "labelled.jsonl")


def test_where_there_are_none_the_message_says_what_to_give(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(module, "_PLACES", (tmp_path,))
    with pytest.raises(InputError, match=r"name labelled pairs and their articles: GOLD\.jsonl ARTICLES\.csv"):
        module.own_labels()
