"""What the recipes for contributors name exists, and what they show is what happens."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from crosscheck.config import ExtractConfig
from crosscheck.extract import examine
from tests.notation import as_said, row

ROOT = Path(__file__).resolve().parent.parent.parent
TEXTS = {name: (ROOT / name).read_text("utf-8") for name in ("CONTRIBUTING.md", "ARCHITECTURE.md")}
EXAMPLES = re.findall(r'^"(.+ → .+)"$', TEXTS["CONTRIBUTING.md"], re.MULTILINE)
SOURCES = {path: path.read_text("utf-8") for path in sorted((ROOT / "crosscheck").rglob("*.py"))}
KNOWN = [f"/{path.relative_to(ROOT).as_posix()}" for path in SOURCES]
PATHS = sorted(
    {
        (name, path)
        for name, text in TEXTS.items()
        for path in re.findall(r"`((?:[a-z_]+/)*[a-z_]+\.(?:py|tsv|jsonl|toml))`|`((?:[a-z_]+/)+)`", text)
        for path in path
        if path and "NAME" not in path
    }
)
TABLES = sorted(set(re.findall(r"`([A-Z_]{5,})`", TEXTS["CONTRIBUTING.md"])) - {"RELATION_NAME", "ROLE"})


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_notation_is_shown_by_examples_that_hold(example):
    wanted = row(example)
    found = examine(wanted.text, wanted.day, ExtractConfig()).readings
    assert [as_said(wanted.text, *both) for both in zip(found, wanted.said, strict=True)] == list(wanted.said)


def test_there_are_examples_of_a_quantity_a_date_and_nothing():
    assert len(EXAMPLES) >= 3


@pytest.mark.parametrize(("name", "path"), PATHS)
def test_every_file_named_exists(name, path):
    within = any(known.endswith(f"/{path}") or (path.endswith("/") and f"/{path}" in known) for known in KNOWN)
    assert within or (ROOT / path).exists(), f"{name} names {path}"


@pytest.mark.parametrize("table", TABLES)
def test_every_table_named_exists(table):
    assert any(re.search(rf"^{table}\b", source, re.MULTILINE) for source in SOURCES.values())
