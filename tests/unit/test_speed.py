"""What `python -m benchmarks` computes: laws, rates, samples and tables. Nothing here looks at a clock."""

from __future__ import annotations

import datetime as dt
import json
import resource
import sys
from pathlib import Path

import pytest

from benchmarks import __main__ as command
from benchmarks import beside, commands, growth, machine, naive, processes, sample, stages, table, watch
from benchmarks.processes import Cost
from benchmarks.watch import Reading, Spent, TimedEncoder, Watch
from crosscheck import Article, read_articles
from tests.fakes import HashingEncoder

MINI = machine.Shape(layers=6, hidden=384, inner=1536)


def rows_of(printed):
    """The cells of every line of a Markdown table below its rule."""
    lines = [line for line in printed.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def test_a_table_lines_up_its_columns():
    assert table.table(("name", "s"), [("a", "1,234"), ("longer", "5")]) == (
        "| name   |     s |\n| ------ | ----: |\n| a      | 1,234 |\n| longer |     5 |"
    )


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "0.00"), (1.234, "1.23"), (9.994, "9.99"), (9.996, "10.0"), (99.94, "99.9"), (99.96, "100"), (12345.6, "12,346")],
)
def test_figures_have_about_three_digits(value, text):
    assert table.figure(value) == text


def test_a_figure_that_is_not_known_is_left_out():
    assert table.figure(float("nan")) == table.figure(float("inf")) == ""


@pytest.mark.parametrize("power", [0.5, 1, 1.7, 2])
def test_the_exponent_of_a_power_law_is_its_power(power):
    assert growth.exponent([(x, 3 * x**power) for x in (500, 1000, 2000, 3000)]) == pytest.approx(power)


def test_the_slope_is_that_of_the_nearest_line():
    assert growth.slope([(0, 7), (10, 12), (20, 17)]) == pytest.approx(0.5)
    assert growth.slope([(0, 0), (1, 1), (2, 0), (3, 1)]) == pytest.approx(0.2)


@pytest.mark.parametrize(
    ("sizes", "fitted"),
    [([250, 500, 3000], [500, 3000]), ([125, 250, 500], [125, 250, 500]), ([3000, 500, 500], [500, 3000]), ([60], [60])],
)
def test_laws_are_fitted_to_large_sizes_where_there_are_two(sizes, fitted):
    assert growth.fitted(sizes) == fitted


def test_sizes_are_those_of_which_there_are_enough_articles():
    assert growth.sizes_within([500, 250, 2000, 3000, 0], 1200) == [250, 500, 1200]


def test_growth_is_told_in_a_sentence():
    costs = [(size, Cost(size**1.1, 2 * size, 400 + min(3 * size, size + 2000) / 1024)) for size in (250, 500, 1000, 1500, 2000)]
    assert growth.laws(costs) == (
        "From 500 to 2,000 articles, seconds grow with the power 1.10 of their number, seconds of CPU with 1.00, and the peak of "
        "memory by 2 KiB for each further article, from 1,500 on by 1 KiB."
    )
    assert growth.laws(costs[:1]) == ""


def test_the_default_model_needs_21_million_operations_a_token_and_more_for_attention():
    assert MINI.weights == 6 * (4 * 384 * 384 + 2 * 384 * 1536)
    assert machine.operations([1], MINI) == 21_233_664 + 4 * 384 * 6
    assert machine.operations([3, 10], MINI) == 13 * 21_233_664 + (9 + 100) * 4 * 384 * 6


def test_the_shape_is_read_from_the_model():
    folder = Path(machine.find_model(None).location)
    assert machine.shape_of((folder / "config.json").read_text(encoding="utf-8")) == MINI


def test_tokens_are_those_the_model_sees():
    short, long = machine.token_counts(["five people died", "five people died " * 200])
    assert (short, long) == (5, 256)


def test_texts_are_spread_over_their_lengths():
    texts = ["a" * length for length in range(1, 101)]
    assert [len(text) for text in machine.spread(texts * 2, 4)] == [1, 26, 51, 76]
    assert machine.spread(["b", "a", "b"], 4) == ["a", "b"]


def test_each_precision_that_there_is_has_an_encoder():
    found = machine.encoders("cpu")
    assert found["float32"].name == "all-MiniLM-L6-v2"
    if "bfloat16" in found:  # where the processor has it
        assert found["bfloat16"].name == "all-MiniLM-L6-v2 (bfloat16)"


STORIES = {"a1": "a", "a2": "a", "a3": "a", "b1": "b", "b2": "b", "c1": "c", "d1": "d", "d2": "d"}


@pytest.mark.parametrize(
    ("rows", "kept_back"),
    [
        ("a1 Post, a2 Times, c1 Post, a3 Sun, b1 Post, b2 Times", "a3"),  # two outlets tell the story without it
        ("a1 Post, a2 Times, a3 Post, c1 Sun, b1 Post, b2 Times", "a3"),  # its own outlet tells it twice
        ("a1 Post, a2 Times, d1 Post, d2 Post, c1 Sun", "a2"),  # one other outlet tells it; a story of one outlet is none
        ("d1 Post, d2 Post, c1 Sun", "c1"),
        ("c1 Sun", "c1"),
    ],
)
def test_the_article_kept_back_is_of_a_story_that_others_tell(rows, kept_back):
    articles = [Article(row.split()[0], row.split()[1], "text") for row in rows.split(", ")]
    assert articles[sample.held_out(articles, STORIES)].id == kept_back


def test_articles_are_read_as_they_were_written(tmp_path):
    day = dt.date(2024, 6, 3)
    articles = (
        Article("1", "Post", 'Two lines,\nand "five" cells.\r\n\r\nEnd', "A title", day, url="https://post.example.com/1", row=1),
        Article("2", "Times", "No day", row=2),
    )
    sample.write_articles(tmp_path / "a.csv", articles)
    assert read_articles(str(tmp_path / "a.csv")).articles == articles


class Clocks:
    """Clocks that show one more second, two more of work and a MiB more at each look."""

    def __init__(self):
        self.looks = -1

    def __call__(self):
        self.looks += 1
        return Reading(self.looks, 2 * self.looks, 100 + self.looks, 200 - self.looks)


def test_a_watch_tells_stages_apart_and_adds_up_their_parts():
    told = Watch(Clocks())
    told.stage("reading")
    told.stage("aligning", 0, 10)
    told.stage("aligning", 5, 10)
    with told.apart("embedding"):
        pass
    told.stage("rendering")
    told.stage(None)
    assert told.spent == {
        "reading": Spent(1, 2, 102, 198),
        "aligning": Spent(2, 4, 105, 197),
        "embedding": Spent(1, 2, 104, 196),
        "rendering": Spent(1, 2, 106, 194),
    }
    assert list(told.spent) == ["reading", "aligning", "embedding", "rendering"]


def test_the_encoder_is_timed_apart_and_gives_the_same_vectors():
    told = Watch(Clocks())
    told.stage("aligning")
    timed = TimedEncoder(HashingEncoder(), told, "embedding")
    assert (timed.encode(["a", "b", "a"]) == HashingEncoder().encode(["a", "b", "a"])).all()
    assert timed.texts == {"a", "b"}
    assert told.spent["embedding"].wall == 1


def test_a_share_counts_the_calls_of_its_functions_and_changes_nothing_of_them():
    share = watch.Share()
    assert share.of(divmod)(7, 2) == (3, 1)
    assert share.of(dict)(a=1) == {"a": 1}
    with pytest.raises(ZeroDivisionError):
        share.of(divmod)(7, 0)
    assert share.wall > 0


def test_clocks_show_memory_in_mebibytes():
    seen = watch.read_clocks()
    assert 20 < seen.peak < 100_000
    assert seen.wall > 0


def test_the_whole_run_is_all_stages_but_those_apart():
    spent = {stages.LOADING: Spent(9, 9, 900, 900), "one": Spent(1, 2, 100, 120), "two": Spent(3, 4, 110, 115)}
    assert stages.whole(spent) == Spent(4, 6, 110, 120)


def test_what_a_command_takes_does_not_hold_the_memory_of_whoever_runs_it():
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
    cost = processes.measured([sys.executable, "-I", "-S", "-c", "print('to nobody')"])
    assert 0 < cost.peak < held


def test_a_command_that_fails_ends_the_benchmark():
    with pytest.raises(SystemExit, match="failed with 3"):
        processes.measured([sys.executable, "-I", "-S", "-c", "raise SystemExit(3)"])


def test_the_command_is_run_with_nothing_cached_with_all_and_with_an_article_more(monkeypatch, tmp_path):
    ran = []

    def pretend(words):
        path, note = (Path(words[place]) for place in (words.index("report") + 1, words.index("crosscheck") - 1))
        note.write_text("no", encoding="ascii")
        ran.append(([article.id for article in read_articles(str(path)).articles], words[words.index("--cache-dir") + 1]))
        return Cost(2.0, 3.0, 400.0)

    monkeypatch.setattr(commands, "measured", pretend)
    articles = [Article("1", "Post", "a"), Article("2", "Sun", "b"), Article("3", "Times", "c"), Article("4", "Post", "d")]
    printed = commands.commands(articles, {"1": "x", "2": "x", "3": "x", "4": "y"}, "cpu", tmp_path)
    assert [ids for ids, _ in ran] == [["1", "2", "4"], ["1", "2", "4"], ["1", "2", "3", "4"]]
    assert len({cache for _, cache in ran}) == 1
    assert rows_of(printed)[2] == ["one article added", "2.00", "3.00", "400", "2.00", "no"]
    assert "one of the 3 of its story" in printed


def test_growth_runs_the_first_articles_with_a_cache_of_their_own(monkeypatch, tmp_path):
    ran = []

    def pretend(words):
        path = words[words.index("report") + 1]
        ran.append((len(read_articles(path).articles), words[words.index("--cache-dir") + 1]))
        return Cost(ran[-1][0], 1.0, 300.0)

    monkeypatch.setattr(growth, "measured", pretend)
    articles = [Article(str(number), "Post", "text") for number in range(9)]
    printed = growth.growth(articles, [2, 4, 8], None, tmp_path)
    assert [size for size, _ in ran] == [2, 4, 8]
    assert len({cache for _, cache in ran}) == 3
    assert "seconds grow with the power 1.00 of their number" in printed


DAY, NEXT = dt.date(2024, 6, 3), dt.date(2024, 6, 4)


@pytest.mark.parametrize(
    ("left", "right", "differ"),
    [
        (({"people": {5.0}}, {DAY}), ({"people": {6.0}}, {DAY}), True),
        (({"people": {5.0, 6.0}}, ()), ({"people": {6.0}}, ()), False),
        (({"people": {5.0}}, ()), ({"dollar": {6.0}}, ()), False),
        (({}, {DAY}), ({}, {NEXT}), True),
        (({}, {DAY}), ({}, ()), False),
    ],
)
def test_the_composition_tells_sentences_that_differ(left, right, differ):
    sides = [({unit: frozenset(values) for unit, values in side[0].items()}, frozenset(side[1])) for side in (left, right)]
    assert naive.differ(*sides) is naive.differ(*sides[::-1]) is differ


def test_the_composition_compares_pairs_across_outlets_only(monkeypatch, tmp_path):
    sample.write_articles(tmp_path / "a.csv", [Article("1", "Post", "5 died. 6 died.", "", DAY), Article("2", "Sun", "7 died.")])
    assert naive.read_file(tmp_path / "a.csv") == [("Post", DAY, "\n\n5 died. 6 died."), ("Sun", None, "\n\n7 died.")]
    told = [naive.Told("Post", DAY, "5 died."), naive.Told("Post", DAY, "6 died."), naive.Told("Sun", None, "7 died.")]
    pairs = [(0.9, 0, 1), (0.8, 0, 2), (0.6, 1, 2)]
    assert naive.across(pairs, told) == [(0, 2)]
    monkeypatch.setattr(naive, "cut", lambda _articles: told)
    monkeypatch.setattr(naive, "mine", lambda _told, _device: pairs)
    monkeypatch.setattr(naive, "reader", lambda: lambda one: ({"dimensionless": frozenset([float(one.text[0])])}, frozenset()))
    naive.main([str(tmp_path / "a.csv"), "-o", str(tmp_path / "counts.json")])
    counts = json.loads((tmp_path / "counts.json").read_text(encoding="utf-8"))
    assert {name: counts[name] for name in ("sentences", "pairs", "read", "differ")} == {
        "sentences": 3, "pairs": 1, "read": 2, "differ": 1,
    }  # fmt: skip
    assert list(counts["cpu"]) == ["sentences", "embedding and mining", "figures"]


def test_both_are_run_on_the_same_articles(monkeypatch, tmp_path):
    ran = []

    def pretend(words, environment=None):
        path = next(word for word in words if word.endswith(".csv"))
        if environment:
            counts = {"sentences": 9, "pairs": 8, "read": 7, "differ": 6, "cpu": {"figures": 5.0}}
            Path(words[words.index("-o") + 1]).write_text(json.dumps(counts), encoding="utf-8")
        ran.append((words[2], path))
        size = len(read_articles(path).articles)
        return Cost(size, 2.0 * size**2, 900) if environment else Cost(size / 2, size / 4, 300)

    monkeypatch.setattr(beside, "measured", pretend)
    monkeypatch.setattr(beside, "missing", list)
    printed = beside.beside([Article(str(number), "Post", "text") for number in range(20)], 16, None, tmp_path)
    assert [module for module, _ in ran] == ["crosscheck", "benchmarks.naive"] * 3
    assert [path for _, path in ran[::2]] == [path for _, path in ran[1::2]]
    assert rows_of(printed)[-1] == ["16", "8.00", "4.00", "300", "16.0", "512", "900", "128.0", "2.0"]
    assert "CPU grows with the power 1.00, that of the composition with 2.00" in printed
    assert "read 7 sentences and lists 6 pairs that differ" in printed


def test_absent_libraries_are_named(monkeypatch, tmp_path):
    monkeypatch.setattr(naive, "find_spec", lambda _name: None)
    assert beside.beside([], 4, None, tmp_path).startswith("pysbd, quantulum3, dateparser not installed")


def test_the_command_line_prints_the_parts_that_are_asked_for(monkeypatch, capsys):
    monkeypatch.setattr(stages, "load_encoder", lambda **_: HashingEncoder())
    command.main(["--articles", "12", "--only", "stages"])
    printed = capsys.readouterr().out
    assert printed.startswith("# 12 articles of a made-up corpus\n\n## Stages\n\n12 articles, ")
    assert "## The whole command" not in printed
    names = [row[0] for row in rows_of(printed)]
    assert names[:4] == [stages.LOADING, stages.READING, stages.SEGMENTING, stages.EXTRACTING]
    assert names[-2:] == [stages.RENDERING, "the whole run, loading apart"]
    aligning = names.index("aligning")
    assert names[aligning + 1 : aligning + 1 + len(stages.SHARES)] == [f"of it {name}" for name in stages.SHARES]
    assert "MB of text a second and core" in printed
