"""The wiring, with every stage real but the model."""

import datetime as dt
from dataclasses import replace

import pytest

from crosscheck.config import CompareConfig, Config
from crosscheck.errors import InputError
from crosscheck.mentions import examined_of, listed_of, mentions_of
from crosscheck.model import Article, Report, Skipped
from crosscheck.pipeline import run
from crosscheck.render import RENDERERS
from tests.fakes import HashingEncoder

DAY = dt.date(2024, 5, 2)
FERRY = (
    Article(
        "a",
        "Harbour Post",
        "The ferry Selma sank off Ostrow on Tuesday, killing 14 passengers, the coast guard said.",
        published=DAY,
    ),
    Article(
        "b", "Vinland Times", "The ferry Selma sank off Ostrow on Wednesday, killing 14 passengers, police said.", published=DAY
    ),
    Article("c", "Coast Radio", "The ferry Selma sank off Ostrow last week, killing 16 passengers, police said."),
)
BANK = Article(
    "z", "Ledger", "Lunden Bank said its profit fell 12 percent to 14 million euros in the first quarter.", published=DAY
)


def report_of(*articles: Article, config: Config | None = None) -> Report:
    return run(articles, encoder=HashingEncoder(), config=config)


def surfaces(report: Report) -> set[frozenset[str]]:
    return {frozenset((p.alignment.left.surface, p.alignment.right.surface)) for p in report.pairs}


def test_unrelated_articles_never_mix() -> None:
    report = report_of(*FERRY, BANK)
    assert {a.story for a in report.articles if a.id in "abc"} == {"a"}
    assert all("z" not in (m.article for s in f.sides for m in s.mentions) for f in (*report.findings, *report.agreements))


def test_a_group_column_decides_the_stories() -> None:
    report = report_of(*(replace(a, group=a.id) for a in FERRY))
    assert not report.pairs
    assert dict(report.run.counts)["stories"] == 3


def test_a_differing_day_becomes_one_finding() -> None:
    report = report_of(*FERRY)
    days = [f for f in report.findings if f.kind == "date"]
    assert [len(f.sides) for f in days] == [2]
    assert frozenset(("on Tuesday", "on Wednesday")) in surfaces(report)


@pytest.mark.parametrize(("group", "tier"), [("ferry", "firm"), (None, "possible")])
def test_more_is_asked_of_a_conflict_where_nobody_said_what_is_one_story(group: str | None, tier: str) -> None:
    config = Config(compare=CompareConfig(firm_threshold=0.0, possible_threshold=0.0, found_firm_threshold=1.0))
    report = report_of(*(replace(article, group=group) for article in FERRY), config=config)
    tiers = {
        one.verdict.tier for one in report.pairs if one.verdict.rule == "conflict-date" and "doubt" not in dict(one.verdict.facts)
    }
    assert tiers == {tier}


def test_two_times_of_one_day_are_told_though_each_sentence_has_a_better_match() -> None:
    closed = "The bridge in Ostrow closed on {}, {} said."
    texts = {
        "a": f"{closed.format('Tuesday at 3 p.m.', 'the mayor')} {closed.format('Monday', 'the mayor')}",
        "b": f"{closed.format('Tuesday at 5 p.m.', 'the mayor')} {closed.format('Sunday', 'police')}",
    }
    day = dt.date(2025, 3, 27)
    found = report_of(*(Article(name, f"outlet {name}", text, published=day, group="g") for name, text in texts.items()))
    conflicts = {
        frozenset(side.mentions[0].surface for side in one.sides) for one in found.findings if one.relation == "conflict"
    }
    assert frozenset({"on Tuesday at 3 p.m.", "on Tuesday at 5 p.m."}) in conflicts


def test_what_cannot_be_resolved_is_listed_with_its_place() -> None:
    report = report_of(*FERRY)
    unresolved = [s for s in report.skipped if s.code == "unresolved-date"]
    assert [(s.article, s.surface) for s in unresolved] == [("c", "last week")]
    assert FERRY[2].text[unresolved[0].start : unresolved[0].end] == "last week"


def test_order_of_articles_changes_only_their_list() -> None:
    forth, back = report_of(*FERRY, BANK), report_of(BANK, *reversed(FERRY))
    assert [a.id for a in back.articles] == ["z", "c", "b", "a"]
    assert replace(back, articles=forth.articles) == forth


def test_ids_stay_when_unrelated_articles_come_and_go() -> None:
    assert {f.id for f in report_of(*FERRY).findings} <= {f.id for f in report_of(*FERRY, BANK).findings}


@pytest.mark.parametrize("articles", [(), (FERRY[0],), (FERRY[0], replace(FERRY[0], id="other", outlet="Harbour Post"))])
def test_nothing_to_compare_is_a_report_without_findings(articles: tuple[Article, ...]) -> None:
    report = report_of(*articles)
    assert not report.pairs
    assert all(render(report) for render in RENDERERS.values())


def test_what_reading_left_out_reaches_the_report() -> None:
    gone = Skipped(None, "the row has no text", "empty-text", row=4)
    assert gone in run(FERRY, encoder=HashingEncoder(), skipped=(gone,)).skipped


def test_every_mention_stands_where_it_says() -> None:
    titled = replace(FERRY[0], title="14 die as ferry sinks", text="<p>On <b>Tuesday</b>, 14&nbsp;people died.</p>")
    cells = {"title": titled.title, "text": titled.text}
    found = mentions_of((titled,), Config())
    assert {m.sentence.field for m in found} == {"title", "text"}
    assert all(cells[m.sentence.field][m.start : m.end] == m.surface for m in found)


def test_a_story_too_large_is_told() -> None:
    few = replace(Config(), align=replace(Config().align, max_candidates=1))
    assert "large-story" not in {s.code for s in report_of(*FERRY).skipped}
    report = report_of(*FERRY, config=few)
    assert ["'a'" in s.reason for s in report.skipped if s.code == "large-story"] == [True]


@pytest.mark.parametrize(
    ("most", "listed", "said"),
    [
        (2, 2, []),
        (1, 1, ["1 less likely possible conflict of the story 'a' is not listed"]),
        (0, 0, ["2 less likely possible conflicts of the story 'a' are not listed"]),
    ],
)
def test_possible_conflicts_beyond_the_most_of_a_story_are_counted_and_keep_their_pairs(
    most: int, listed: int, said: list[str]
) -> None:
    told = tuple(
        replace(a, text=f"{a.text} Divers of the {a.outlet} counted {n} crates of tea on the deck of the Selma.")
        for a, n in zip(FERRY[:2], (41, 47), strict=True)
    )
    possible = replace(Config().compare, firm_threshold=1.0, possible_per_story=most)
    report = report_of(*told, config=replace(Config(), compare=possible))
    assert [f.tier for f in report.findings if f.relation == "conflict"] == ["possible"] * listed
    assert [s.reason.partition(";")[0] for s in report.skipped if s.code == "possible-conflicts"] == said
    assert {frozenset(("41", "47")), frozenset(("on Tuesday", "on Wednesday"))} <= surfaces(report)


def test_articles_that_share_an_id_are_refused() -> None:
    with pytest.raises(InputError, match="share the id 'a'"):
        report_of(FERRY[0], replace(FERRY[1], id="a"))


def test_an_article_without_a_group_is_a_story_of_its_own() -> None:
    report = report_of(replace(FERRY[0], group="b"), replace(FERRY[1], group=""), replace(FERRY[2], group="b"))
    assert [a.story for a in report.articles] == ["b", "b (no group)", "b"]


def test_every_sentence_is_examined_and_a_number_that_no_rule_knows_is_listed_as_refused() -> None:
    text = "The Model X900 sank with 14 aboard on Tuesday. Nobody was blamed.\n\nShare this story\n\nThree swam."
    ((article, examined),) = examined_of((Article("a", "Harbour Post", text, "Ferry sinks", published=DAY),), Config())
    assert article.id == "a"
    surfaces = [[row.sentence.text[one.start : one.end] for one in row.readings] for row in examined]
    assert [words for words in surfaces if words] == [["14", "on Tuesday"], ["Three"]]
    refused = [row.sentence.text[one.start : one.end] for row in examined for one in row.refusals]
    assert refused == ["X900"]
    assert all(one.rule for row in examined for one in row.refusals)
    assert [row.sentence.text for row in examined if not row.sentence.claim] == ["Share this story"]
    assert "Ferry sinks" in [row.sentence.text for row in examined if row.sentence.field == "title"]


def test_articles_are_examined_one_at_a_time_and_give_what_is_mentioned() -> None:
    rows = examined_of(FERRY, Config())
    assert next(rows)[0] == FERRY[0]
    read = [(article.id, one) for article, examined in examined_of(FERRY, Config()) for row in examined for one in row.readings]
    assert read == [(mention.article, mention.reading) for mention in mentions_of(FERRY, Config())]


def test_a_list_of_figures_holds_the_converted_one_beside_the_figure_it_repeats():
    text = "The crate held more than 100 kg (220 lbs) of tea, worth $60."
    article = Article("a", "Harbour Post", text, published=DAY)
    listed = listed_of((article,), Config())
    assert [mention.surface for mention in listed] == ["more than 100 kg", "220 lbs", "$60"]
    first, second = listed[0].reading, listed[1].reading
    assert (second.low, second.high, second.bound, second.unit) == (220, None, ">", "pound")
    assert second.restates == (first.start, first.end)
    assert [mention.surface for mention in mentions_of((article,), Config())] == ["more than 100 kg", "$60"]


def test_outlets_that_share_a_quotation_or_an_agency_are_one_origin() -> None:
    brandt = "“We pulled 14 people from the water before it got dark,” captain Olaf Brandt said in Ostrow."
    told = (
        brandt,
        f"Divers went on. {brandt}",
        "In Ostrow the crew of captain Olaf Brandt pulled 14 people from the water, according to Reuters.",
        "Before dark, captain Olaf Brandt and his crew pulled 14 people from the water off Ostrow, he told Reuters.",
        "Captain Olaf Brandt and his crew pulled 14 people from the water off Ostrow, said a nurse who met them.",
    )
    report = report_of(*(Article(name, f"Outlet {name}", text, published=DAY) for name, text in zip("abcde", told, strict=True)))
    (found,) = [f for f in report.agreements if f.sides[0].value == "14"]
    assert len({m.article for m in found.sides[0].mentions}) == 5
    assert (found.origins, found.sides[0].origins) == (3, 3)
    assert [(one.outlets, one.by) for one in found.sides[0].shared] == [
        (("Outlet a", "Outlet b"), ("text", "quotation")),
        (("Outlet c", "Outlet d"), ("agency",)),
    ]
    assert [article.origin for article in report.articles] == ["a", "b", "c", "d", "e"]
