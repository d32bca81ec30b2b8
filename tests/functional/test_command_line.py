"""Commands, their files, their exit codes and what they say."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys

import pytest

from crosscheck import RENDERERS, RULES, __version__
from crosscheck.cli import Format
from crosscheck.cli.rules import GRAMMAR_HEADING
from crosscheck.extract.grammar import GRAMMAR
from tests.functional.command import DEMO, HEARING, in_fresh_process

HEAVY = ("torch", "transformers", "sentence_transformers", "pandas")
AGREEING = (
    "id,outlet,published,text\n"
    'a,Harbor Ledger,2024-03-26,"Six workers were missing after the bridge fell on Tuesday."\n'
    'b,Tidewater Courier,2024-03-26,"Six workers were missing after the bridge fell on Tuesday, police said."\n'
)


def loaded_by(code: str) -> list[str]:
    tail = f"import sys; print([name for name in {HEAVY} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", f"{code}\n{tail}"], capture_output=True, check=True)
    return json.loads(done.stdout.splitlines()[-1].replace(b"'", b'"'))


def command_in_process(*arguments: str) -> str:
    return f"""
import sys
from crosscheck.cli import main
sys.argv = ["crosscheck", *{arguments!r}]
try:
    main()
except SystemExit:
    pass
"""


def test_importing_the_package_and_reading_its_lightest_names_loads_no_heavy_library():
    assert loaded_by("import crosscheck; crosscheck.Config, crosscheck.Article, crosscheck.CrosscheckError") == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("--help",),
        ("--version",),
        ("report", "--help"),
        ("extract", "--help"),
        ("rules",),
        ("rules", "conflict"),
        ("explain", "--help"),
        ("eval", "--help"),
    ],
)
def test_help_and_rules_load_no_heavy_library(arguments):
    assert loaded_by(command_in_process(*arguments)) == []


def test_extract_loads_no_model():
    assert not {"torch", "sentence_transformers"} & set(loaded_by(command_in_process("extract", str(DEMO), "-q")))


def test_help_explains_every_command_and_option(crosscheck):
    assert crosscheck("--version").out == f"crosscheck {__version__}\n".encode()
    top = crosscheck("--help").out.decode()
    assert all(command in top for command in ("report", "eval", "explain", "extract", "rules"))
    options = crosscheck("report", "--help").out.decode()
    wanted = (
        "--output --format --group-by --config --column --model --device --precision --workers --fail-on --no-cache --cache -q"
    )
    assert all(option in options for option in wanted.split())
    assert {form.value for form in Format} == set(RENDERERS)
    options = crosscheck("extract", "--help").out.decode()
    assert all(
        option in options for option in "--text --published --output --view --lines --all --config --column --quiet".split()
    )


def test_report_goes_to_reports_under_the_input_s_name(crosscheck, tmp_path):
    outcome = crosscheck("report", DEMO)
    assert (outcome.code, outcome.out) == (0, b"")
    assert (tmp_path / "reports" / "demo.md").read_text().startswith("# ")
    assert re.fullmatch(r"10 articles of 10 outlets, [^\n]* Written to reports/demo\.md\.\n", outcome.err)


def test_each_output_has_the_format_of_its_suffix(crosscheck, tmp_path):
    outcome = crosscheck(
        "report", DEMO, "-o", "deep/er/a.md", "-o", "b.JSON", "-o", "c.txt", "-o", "-", "--format", "json", "-o", "d.csv", "-q"
    )
    assert (outcome.code, outcome.err) == (0, "")
    written = (tmp_path / "b.JSON").read_bytes()
    assert json.loads(written)["schema_version"] == 1
    assert outcome.out == written == (tmp_path / "c.txt").read_bytes()
    assert (tmp_path / "deep" / "er" / "a.md").read_text().startswith("# ")
    assert (tmp_path / "d.csv").read_text().startswith("finding,scope,relation,")


def test_standard_output_is_markdown_unless_asked_otherwise(crosscheck):
    assert crosscheck("report", DEMO, "-o", "-").out.startswith(b"# ")


def test_standard_input_is_read_and_named_stdin(crosscheck, tmp_path):
    assert crosscheck("report", "-", "--format", "json", stdin=AGREEING.encode()).code == 0
    assert json.loads((tmp_path / "reports" / "stdin.json").read_text())["run"]["counts"]["articles"] == 2


def test_a_gzipped_input_is_named_without_its_suffixes(crosscheck, tmp_path):
    import gzip

    (tmp_path / "march.2024.csv.gz").write_bytes(gzip.compress(AGREEING.encode()))
    assert crosscheck("report", "march.2024.csv.gz").code == 0
    assert (tmp_path / "reports" / "march.2024.md").exists()


def test_fail_on_conflict_ends_with_1_only_where_the_report_states_one(crosscheck, tmp_path):
    (tmp_path / "agreeing.csv").write_text(AGREEING)
    assert crosscheck("report", DEMO).code == 0
    assert crosscheck("report", DEMO, "--fail-on", "never").code == 0
    assert crosscheck("report", DEMO, "--fail-on", "conflict", "-o", "kept.md").code == 1
    assert (tmp_path / "kept.md").exists()
    assert crosscheck("report", "agreeing.csv", "--fail-on", "conflict").code == 0


def test_columns_can_be_named(crosscheck, tmp_path):
    (tmp_path / "odd.csv").write_text(AGREEING.replace("outlet", "SITE").replace(",text", ",STORY TEXT"))
    assert crosscheck("report", "odd.csv", "--column", "outlet=SITE", "--column", "text=STORY TEXT", "-o", "-").code == 0


def test_group_by_keeps_stories_apart(crosscheck, tmp_path):
    rows = AGREEING.splitlines()
    (tmp_path / "grouped.csv").write_text(f"{rows[0]},topic\n{rows[1]},x\n{rows[2]},y\n")
    grouped = json.loads(crosscheck("report", "grouped.csv", "--group-by", "topic", "-o", "-", "--format", "json").out)
    assert grouped["pairs"] == []
    assert json.loads(crosscheck("report", "grouped.csv", "-o", "-", "--format", "json").out)["pairs"] != []


FAILING = [
    (["missing.csv"], "missing.csv"),
    (["."], "directory"),
    (["empty.csv"], "empty"),
    (["binary.csv"], "binary"),
    (["no_text.csv"], "text"),
    (["good.csv", "-o", "report.xyz"], "--format"),
    (["good.csv", "-o", "folder"], "is a directory"),
    (["good.csv", "-o", "good.csv/report.md"], "not a folder"),
    (["good.csv", "-o", "good.csv", "--format", "md"], "the input itself"),
    (["good.csv", "-o", ""], "name a file"),
    (["good.csv", "-o", "a\0b.md"], "cannot be written"),
    (["good.csv", "--config", "missing.toml"], "missing.toml"),
    (["good.csv", "--config", "unknown.toml"], "no_such_setting"),
    (["good.csv", "--group-by", "no_such_column"], "no_such_column"),
    (["good.csv", "--column", "outlet=NO_SUCH"], "NO_SUCH"),
    (["good.csv", "--column", "colour=outlet"], "colour"),
    (["good.csv", "--model", "./no/such/folder"], "./no/such/folder"),
    (["good.csv", "--device", "cuda:77"], "cuda:77"),
    (["new\nline.csv"], "line.csv"),
]


@pytest.mark.parametrize(("arguments", "named"), FAILING, ids=lambda value: "" if isinstance(value, str) else " ".join(value))
def test_an_expected_failure_is_one_line_and_exit_code_2(crosscheck, tmp_path, arguments, named):
    (tmp_path / "good.csv").write_text(AGREEING)
    (tmp_path / "empty.csv").write_bytes(b"")
    (tmp_path / "binary.csv").write_bytes(bytes(range(256)) * 8)
    (tmp_path / "no_text.csv").write_text("id,outlet,price\n1,Harbor Ledger,3\n")
    (tmp_path / "unknown.toml").write_text("[align]\nno_such_setting = 1\n")
    (tmp_path / "folder").mkdir()
    outcome = crosscheck("report", *arguments)
    assert (outcome.code, outcome.out) == (2, b"")
    assert re.fullmatch(r"crosscheck: error: [^\n]+\n", outcome.err)
    assert named in outcome.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["report"],
        ["no-such-command"],
        ["report", "good.csv", "--format", "xml"],
        ["report", "good.csv", "--fail-on", "anything"],
        ["report", "good.csv", "--column", "outlet"],
        ["report", "good.csv", "--no-such-option"],
        ["rules", "no-such-rule"],
    ],
    ids=" ".join,
)
def test_a_wrong_call_is_told_with_exit_code_2(crosscheck, tmp_path, arguments):
    (tmp_path / "good.csv").write_text(AGREEING)
    outcome = crosscheck(*arguments)
    assert (outcome.code, outcome.out) == (2, b"")
    assert "Traceback" not in outcome.err
    assert not (tmp_path / "reports").exists()


def test_a_failing_report_leaves_the_old_one_as_it_was(crosscheck, tmp_path):
    (tmp_path / "old.md").write_text("old")
    assert crosscheck("report", "missing.csv", "-o", "old.md").code == 2
    assert (tmp_path / "old.md").read_text() == "old"


def test_extract_writes_a_line_for_each_mention(crosscheck, tmp_path):
    (tmp_path / "agreeing.csv").write_text(AGREEING)
    outcome = crosscheck("extract", "agreeing.csv")
    lines = [json.loads(line) for line in outcome.out.decode().splitlines()]
    assert {(line["id"], line["surface"]) for line in lines} >= {("a", "Six"), ("b", "Six")}
    assert re.fullmatch(r"\d+ figures and dates in 2 articles\.\n", outcome.err)
    assert crosscheck("extract", "agreeing.csv", "-o", "lines.jsonl", "-q").err == ""
    assert (tmp_path / "lines.jsonl").read_bytes() == outcome.out


def test_rules_explains_each_rule_and_relation(crosscheck):
    everything = crosscheck("rules").out.decode()
    assert all(rule.code in everything and rule.meaning in everything for rule in RULES)
    one = crosscheck("rules", RULES[0].code.upper()).out.decode()
    assert one.startswith(RULES[0].code)
    assert RULES[1].meaning not in one
    conflict = crosscheck("rules", "conflict").out.decode()
    assert all((rule.meaning in conflict) == (rule.relation == "conflict") for rule in RULES)


def test_rules_lists_the_grammar_after_the_relations_and_explains_a_rule_or_a_topic_with_its_examples(crosscheck):
    everything = crosscheck("rules").out.decode()
    listed = [line.split(maxsplit=1) for line in everything.partition(GRAMMAR_HEADING)[2].splitlines() if line[:2] == "  "]
    topics = list(dict.fromkeys(rule.topic for rule in GRAMMAR))
    assert listed == [[rule.code, rule.meaning] for rule in sorted(GRAMMAR, key=lambda rule: topics.index(rule.topic))]
    assert not any(example.rpartition(" → ")[0] in everything for rule in GRAMMAR for example in rule.reads)
    for rule in (GRAMMAR[0], GRAMMAR[-1]):
        one = crosscheck("rules", rule.code.upper()).out.decode()
        assert one.startswith(f"{rule.code}\n\n{rule.meaning}\n")
        assert all(example.rpartition(" → ")[0] in one for example in (*rule.reads, *rule.leaves))
        topic = crosscheck("rules", rule.topic).out.decode()
        assert all((f"{other.code}\n\n{other.meaning}\n" in topic) == (other.topic == rule.topic) for other in GRAMMAR)


def test_a_rule_that_does_not_exist_is_answered_with_the_nearest_ones(crosscheck):
    outcome = crosscheck("rules", GRAMMAR[0].code + "x")
    assert (outcome.code, outcome.out) == (2, b"")
    assert GRAMMAR[0].code in outcome.err
    assert all(relation in crosscheck("rules", "zzz").err for relation in ("conflict", "same-figure"))


def test_a_reader_who_leaves_early_is_no_error(tmp_path):
    header, *rows = AGREEING.splitlines(keepends=True)
    many = "".join(row.replace(row[0], f"{row[0]}{number}", 1) for number in range(800) for row in rows)
    (tmp_path / "many.csv").write_text(header + many)
    command = [sys.executable, "-m", "crosscheck", "extract", str(tmp_path / "many.csv")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert json.loads(running.stdout.readline())["id"] == "a0"
        running.stdout.close()
        errors = running.stderr.read().decode()
    assert running.returncode == 0
    assert re.fullmatch(r"[\d,]+ figures and dates in 1,600 articles\.\n", errors)


def test_an_interrupt_ends_with_130_and_no_traceback():
    code = f"{HEARING}; import sys; sys.argv = ['crosscheck', 'report', '-']; from crosscheck.cli import main; main()"
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        running.stdin.write(b"x" * 2**20)  # more than a pipe holds: once it is through, the command is reading
        running.stdin.flush()
        running.send_signal(signal.SIGINT)
        out, errors = running.communicate()
    assert (running.returncode, out, errors) == (130, b"", b"crosscheck: interrupted\n")


def test_an_unexpected_exception_is_not_hidden(tmp_path):
    broken = "import crosscheck.adapters.articles as a; a.read_articles = lambda *x, **y: 1 / 0"
    outcome = in_fresh_process("report", DEMO, code=broken, cwd=tmp_path)
    assert outcome.code == 1
    assert "ZeroDivisionError" in outcome.err
