"""`crosscheck explain` as its users call it."""

from __future__ import annotations

import json
import math

import pytest

from tests.functional.command import DEMO, in_fresh_process

REPORT = DEMO.parent.parent / "reports" / "demo.json"
DOCUMENT = json.loads(REPORT.read_text("utf-8"))


@pytest.mark.parametrize("entry", [*DOCUMENT["findings"], *DOCUMENT["pairs"][::20]], ids=lambda entry: entry["id"])
def test_every_finding_is_told_with_all_its_words(crosscheck, entry):
    outcome = crosscheck("explain", REPORT, entry["id"])
    assert (outcome.code, outcome.err) == (0, "")
    told = " ".join(outcome.out.decode().split())
    assert entry["id"] in told
    pairs = [DOCUMENT["pairs"][index] for index in entry["pairs"]] if "pairs" in entry else [entry]
    first = min(pairs, key=lambda pair: (pair["relation"] != entry["relation"], pair["tier"] != entry["tier"]))
    assert " ".join(first["explanation"].split()) in told
    assert f"Rule: {first['rule']}: " in told
    assert f"{first['left']['start']}–{first['left']['end']}" in told
    assert "in sum" in told


def test_the_beginning_of_an_id_and_standard_input_do_as_well(crosscheck):
    whole = DOCUMENT["findings"][0]["id"]
    one = crosscheck("explain", REPORT, whole)
    other = crosscheck("explain", "-", whole[:5], stdin=REPORT.read_bytes())
    assert one == other


def test_the_running_sum_ends_at_the_score(crosscheck):
    pair = next(pair for pair in DOCUMENT["pairs"] if 0.2 < pair["facts"]["alignment"] < 0.8)
    lines = crosscheck("explain", REPORT, pair["id"]).out.decode().splitlines()
    shares = [line.split()[-1] for line in lines if line.strip().startswith("in sum")]
    wanted = (pair["facts"]["alignment"], pair["score"])
    assert all(abs(int(said.strip("%")) - 100 * score) <= 1.5 for said, score in zip(shares, wanted, strict=True))


def test_both_sums_of_every_pair_of_a_report_lead_to_its_scores():
    for pair in DOCUMENT["pairs"]:
        one_thing, judged = pair["facts"]["waterfall"].values()
        for steps, score in ((one_thing, pair["facts"]["alignment"]), (judged, pair["score"])):
            assert 1 / (1 + math.exp(-sum(step["log_odds"] for step in steps))) == pytest.approx(score, abs=0.005)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("none.json", "abcd"), "none.json: does not exist"),
        ((DEMO, "abcd"), "is no JSON"),
        ((REPORT, "zzzz"), "no finding or pair of this report has that ID"),
        ((REPORT, "9"), "too short"),
    ],
)
def test_what_cannot_be_told_is_said_in_one_line(crosscheck, arguments, said):
    outcome = crosscheck("explain", *arguments)
    assert (outcome.code, outcome.out) == (2, b"")
    assert said in outcome.err
    assert len(outcome.err.splitlines()) == 1


def test_no_model_is_loaded():
    watch = (
        "import atexit; atexit.register(lambda: print(sorted({'torch', 'pandas', 'numpy'} & set(sys.modules)), file=sys.stderr))"
    )
    outcome = in_fresh_process("explain", REPORT, DOCUMENT["findings"][0]["id"], code=watch)
    assert (outcome.code, outcome.err) == (0, "[]\n")
