from __future__ import annotations

from dataclasses import replace

import pytest

from tests.unit.inside.articles import article, found, report_of


@pytest.mark.parametrize(
    ("text", "total", "parts", "listed"),
    [
        ("Five people were killed: three women and one man.", "5", "4", "three women and one man"),
        ("Four people died — a man, a woman and a child — in the flood.", "4", "3", "a man, a woman and a child"),
        ("The yard built nine boats (five ferries, three tugs).", "9", "8", "five ferries, three tugs"),
        ("Police took six suspects: three in Vell and two in Ostrow.", "6", "5", "three in Vell and two in Ostrow"),
        ("Eight people, five men and four women, were rescued.", "8", "9", "five men and four women"),
        ("Seven were hurt: at least six men and two women.", "7", "at least 8", "at least six men and two women"),
    ],
)
def test_a_total_beside_a_list_that_comes_to_another_figure(text: str, total: str, parts: str, listed: str) -> None:
    (finding,) = found(text)
    assert [side.value for side in finding.sides] == [total, parts]
    assert finding.sides[1].mentions[0].surface == listed
    assert f"“{listed}”" in finding.explanation
    assert finding.tier == "firm"


@pytest.mark.parametrize(
    "text",
    [
        "Nine people died in two attacks: a bombing in the harbour and a shooting at the mill.",
        "Officers got between the two cars and took Lind, three other men and two women into custody.",
        "Five people were killed: three women, and one man is missing.",
        "Five boats sank: three at noon and one.",
        "Ten people live there: a couple, their two sons and a lodger.",
        "Up to five people were hurt: three women and one man.",
        "The club has 40 members: two boys, aged nine and ten, and a girl.",
        "The team won three games: two at home and one away, and lost four.",
        "Two of the five boats — one ferry and one tug — were new.",
        "Every team has five players: two women and one man play at a time.",
        "Six people were hurt: two women and a man, including the driver.",
        "The vote was close: 12 of the 20 for it and nine against.",
    ],
)
def test_a_list_that_need_not_be_the_whole_is_left_alone(text: str) -> None:
    assert not found(text)


def test_it_counts_among_no_conflicts_between_outlets() -> None:
    wrong = "Five people were killed: three women and one man."
    report = report_of(*(replace(one, group="s") for one in (article(wrong), article(wrong, "b", "Vell Daily"))))
    (finding,) = report.slips
    assert finding.sides[0].outlets == ("Harbour Post", "Vell Daily")
    assert not [one for one in report.findings if one.relation == "conflict"]
