"""What the whole road promises: the same bytes again, offsets that hold, and no network."""

from __future__ import annotations

import csv
import json
import random

import pytest

from tests.functional.command import DEMO, in_fresh_process

NO_NETWORK = """
def guard(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.sendto"):
        raise RuntimeError(f"the network was used: {event} {arguments}")
sys.addaudithook(guard)
"""


def cells() -> dict[tuple[str, str], str]:
    with DEMO.open(encoding="utf-8", newline="") as file:
        return {(row["id"], field): row[field] for row in csv.DictReader(file) for field in ("title", "text")}


def test_a_report_is_the_same_to_the_byte_in_any_process_with_and_without_cache_and_needs_no_network(tmp_path):
    files = ["-o", "report.md", "-o", "report.json"]

    def make(*options: str, seed: str, code: str = "") -> tuple[bytes, ...]:
        folder = tmp_path / seed
        folder.mkdir()
        outcome = in_fresh_process("report", DEMO, *files, *options, code=code, cwd=folder, PYTHONHASHSEED=seed)
        assert outcome.code == 0, outcome.err
        assert len(outcome.err.splitlines()) == 1, "nothing but the summary belongs on standard error"
        return tuple((folder / name).read_bytes() for name in files[1::2])

    cache = ("--cache-dir", str(tmp_path / "cache"))
    plain = make("--no-cache", seed="0", code=NO_NETWORK)
    filling = make(*cache, seed="1")
    filled = make(*cache, seed="2")
    assert plain == filling == filled


def test_the_order_of_rows_changes_nothing_but_the_list_of_articles(crosscheck, tmp_path):
    with DEMO.open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    random.Random(4).shuffle(rows)
    with (tmp_path / "shuffled.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, *rows])
    first, second = (json.loads(crosscheck("report", path, "-o", "-", "--format", "json").out) for path in (DEMO, "shuffled.csv"))
    assert [article["id"] for article in second["articles"]] == [row[header.index("id")] for row in rows]
    for report in (first, second):
        report["articles"].sort(key=lambda article: article["id"])
        del report["run"]["input_sha256"]
        for entry in report["skipped"]:
            del entry["row"]
    assert first == second


def test_findings_keep_their_ids_when_an_unrelated_article_comes_in(crosscheck, tmp_path):
    unrelated = 'x-1,Orchard Weekly,2024-06-01,Apples,,"Growers picked 310 tonnes of apples in May, the cooperative said."\n'
    (tmp_path / "more.csv").write_text(DEMO.read_text("utf-8") + unrelated, "utf-8")
    first, second = (json.loads(crosscheck("report", path, "-o", "-", "--format", "json").out) for path in (DEMO, "more.csv"))
    conflicts = [[f["id"] for f in report["findings"] if f["relation"] == "conflict"] for report in (first, second)]
    assert conflicts[0] == conflicts[1] != []


@pytest.fixture
def demo_report(crosscheck):
    return json.loads(crosscheck("report", DEMO, "-o", "-", "--format", "json").out)


def test_every_mention_stands_in_its_cell_word_for_word(crosscheck, demo_report):
    sides = [side for finding in demo_report["findings"] for side in finding["sides"]]
    mentions = [mention for side in sides for mention in side["mentions"]]
    mentions += [pair[end] for pair in demo_report["pairs"] for end in ("left", "right")]
    mentions += [entry for entry in demo_report["skipped"] if entry["surface"]]
    mentions += [{**line, "article": line["id"]} for line in map(json.loads, crosscheck("extract", DEMO).out.splitlines())]
    assert len(mentions) > 100
    for mention in mentions:
        cell = cells()[mention["article"], mention["field"]]
        assert cell[mention["start"] : mention["end"]] == mention["surface"] != ""


def test_pairs_join_different_outlets_and_findings_point_at_their_pairs(demo_report):
    assert all(pair["left"]["outlet"] != pair["right"]["outlet"] for pair in demo_report["pairs"])
    for finding in demo_report["findings"]:
        assert any(demo_report["pairs"][index]["relation"] == finding["relation"] for index in finding["pairs"])
