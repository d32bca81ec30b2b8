"""Conversions that do not fit: findings about one article, shown apart and counted among no conflicts."""

import csv
import io
import json

import pytest

from crosscheck.model import Finding
from crosscheck.render import RENDERERS
from tests.unit.inside.articles import article, report_of
from tests.unit.render.reading import headings

SACK = "Guards at Vell seized <b>100&nbsp;kg</b> (2,200 lbs) of flour on Thursday."


def slip(text: str) -> Finding | None:
    slips = report_of(article(text)).slips
    assert len(slips) < 2
    return slips[0] if slips else None


def test_a_wrong_conversion_is_a_finding_about_its_article_and_no_conflict_between_outlets() -> None:
    report = report_of(article(SACK), article("Guards at Vell seized 220 pounds of flour on Thursday.", "b", "Vell Daily"))
    (found,) = report.slips
    assert (found.scope, found.tier, found.pairs, found.suspected_cause) == ("article", "firm", (), "a factor of 10")
    assert [side.value for side in found.sides] == ["100 kilograms", "2,200 pounds"]
    assert "comes to 220 pounds" in found.explanation
    assert not [f for f in report.findings if f.relation == "conflict"]
    assert dict(report.run.counts)["conflict"] == 0


def test_another_outlet_may_agree_with_either_figure() -> None:
    report = report_of(
        article("Guards at Vell seized 100 kg (220 lbs) of flour on Thursday."),
        article("Guards at Vell seized 220 pounds of flour on Thursday.", "b", "Vell Daily"),
    )
    weights = [p.verdict.relation for p in report.pairs if p.alignment.left.reading.kind == "measure"]
    assert weights == ["same"]
    assert not report.slips


@pytest.mark.parametrize(
    "text",
    [
        "The road runs 100 miles (160 km) inland.",
        "The road runs 1.8 billion miles (2.8bn km) in all.",
        "The hall holds 2 metres (6 feet) of snow.",
        "The tank holds 10 gallons (45 litres) of fuel.",
        "The lot weighs 1,000 tonnes (984 tons) in all.",
        "The buoy lies 200 miles (370 km) off the coast.",
        "The fund lost $65-billion (£50.8bn) in a day.",
        "The fine is 10 trillion bolivars ($3) at most.",
        "The rope is 12 feet (2 of them frayed) long.",
    ],
)
def test_what_a_reader_would_accept_is_no_slip(text: str) -> None:
    assert slip(text) is None


@pytest.mark.parametrize(
    ("text", "tier", "cause"),
    [
        ("The road runs 100 miles (180 km) inland.", "firm", ""),
        ("The road runs 10 miles (6.2 km) inland.", "firm", "converted the wrong way round"),
        ("It was 30C (96F) at noon.", "firm", ""),
        ("The fund lost $65-billion (£50.8m) in a day.", "possible", ""),
        ("The fee is €400 (about 40 Swiss francs) a year.", "possible", ""),
    ],
)
def test_what_no_rounding_and_no_rate_explains_is_one(text: str, tier: str, cause: str) -> None:
    found = slip(text)
    assert found is not None
    assert (found.tier, found.suspected_cause) == (tier, cause)


def test_one_sentence_in_several_articles_is_one_slip() -> None:
    report = report_of(article(SACK), article(SACK, "b", "Vell Daily"))
    (found,) = report.slips
    assert found.sides[1].outlets == ("Harbour Post", "Vell Daily")


def test_its_id_stays_when_other_articles_come() -> None:
    assert report_of(article(SACK)).slips[0].id == report_of(article("Nothing.", "z", "Ledger"), article(SACK)).slips[0].id


def test_every_format_shows_it_apart() -> None:
    report = report_of(article(SACK, outlet="[Harbour](x) | *Post*"))
    (found,) = report.slips
    markdown = RENDERERS["md"](report)
    assert (2, "Inside one article") in headings(markdown)
    assert "[Harbour](x)" not in markdown
    (told,) = [f for f in json.loads(RENDERERS["json"](report))["findings"] if f["scope"] == "article"]
    assert (told["id"], told["pairs"], told["rule"]) == (found.id, [], "inside-conversion")
    assert "**Conversion does not fit**" in markdown
    assert "Rule inside-conversion" in markdown
    cells = [SACK[m["start"] : m["end"]] for side in told["sides"] for m in side["mentions"]]
    assert cells == [m["surface"] for side in told["sides"] for m in side["mentions"]]
    assert cells[1] == "2,200 lbs"
    rows = list(csv.DictReader(io.StringIO(RENDERERS["csv"](report))))
    assert [(row["finding"], row["scope"]) for row in rows] == [(found.id, "article")] * 2
