"""What the README shows is what happens."""

from __future__ import annotations

import json
import re
import shlex
import tomllib
from pathlib import Path

import pytest
from typer.testing import CliRunner

from crosscheck.adapters.config_file import load_config
from crosscheck.adapters.gold_file import read_gold
from crosscheck.cli import app
from crosscheck.model import Article
from crosscheck.render import mention_lines
from tests.unit.render.sample import mention

ROOT = Path(__file__).resolve().parent.parent.parent
README = (ROOT / "README.md").read_text("utf-8")
LINKS = sorted(set(re.findall(r"\]\(([^)#:\s]+)\)", re.sub(r"`[^`\n]+`", "", README))))


def blocks(language):
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def test_the_excerpt_stands_in_the_demo_report_word_for_word():
    (quoted,) = re.findall(r"<!-- excerpt [^\n]*-->\n\n(.*?)\n\n<!-- end of the excerpt -->", README, re.DOTALL)
    excerpt = re.sub(r"^> ?", "", quoted, flags=re.MULTILINE)
    assert excerpt.startswith("### ")
    assert "**Conflict**" in excerpt
    assert excerpt in (ROOT / "reports" / "demo.md").read_text("utf-8"), "copy it anew from reports/demo.md, each line after “> ”"


def test_the_library_example_runs_and_finds_the_conflicts(monkeypatch, capsys):
    (example,) = blocks("python")
    monkeypatch.chdir(ROOT)
    exec(compile(example, "README.md", "exec"), {})
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("conflict firm") for line in lines)


def test_the_settings_example_is_a_valid_settings_file(tmp_path):
    (example,) = blocks("toml")
    path = tmp_path / "settings.toml"
    path.write_text(example, "utf-8")
    assert load_config(str(path)).compare.firm_threshold == tomllib.loads(example)["compare"]["firm_threshold"]


def test_the_view_of_a_sentence_is_what_the_command_shows(monkeypatch):
    (example,) = blocks("console")
    command, _, shown = example.partition("\n")
    assert command.startswith("$ crosscheck extract --text ")
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    seen = CliRunner().invoke(app, [*shlex.split(command)[2:], "--view", "-q"]).output
    assert seen.rstrip() == shown.rstrip(), "copy it anew from the command"


def test_the_sums_shown_are_what_the_command_tells(monkeypatch):
    (command,) = re.findall(r"<!-- from crosscheck (explain [^,]*), 100 columns wide -->", README)
    (chart,) = blocks("text")
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    told = CliRunner().invoke(app, shlex.split(command)).output
    assert chart in told, "copy it anew from the command"


def test_the_error_card_is_what_the_command_prints(own_measured):
    (card,) = re.findall(r"<!-- error card -->\n\n(.*?)\n<!-- end of the error card -->", README, re.DOTALL)
    assert own_measured.labels, "measured by the real model, whose vectors the command finds kept"
    assert CliRunner().invoke(app, ["eval", "--card", "--device", "cpu"]).output == card, (
        "copy it anew from crosscheck eval --card"
    )


def test_the_label_shown_can_be_read(tmp_path):
    (label,) = blocks("json")
    articles = [Article(name, name, "x" * 80) for name in ("post-1", "wire-1")]
    path = tmp_path / "gold.jsonl"
    path.write_text(label, "utf-8")
    assert read_gold(str(path), articles).pairs[0].relation == "within"


def test_every_field_of_a_mention_is_explained():
    rows = README.partition("| field | meaning |")[2].partition("\n\n")[0].splitlines()[2:]
    explained = [name for row in rows for name in re.findall("`([a-z_]+)`", row.split("|")[1])]
    assert sorted(explained) == sorted(json.loads(mention_lines([mention("5 sailors", "5")])))


def test_every_option_named_exists():
    commands = ("report", "extract", "explain", "eval")
    offered = "".join(CliRunner().invoke(app, [name, "--help"], terminal_width=200).output for name in commands)
    named = sorted(set(re.findall(r"`(--?[a-z][a-z-]*)", README)))
    assert len(named) >= 10
    assert [option for option in named if option not in offered] == []


@pytest.mark.parametrize("target", LINKS)
def test_every_file_linked_exists(target):
    assert (ROOT / target).is_file()
