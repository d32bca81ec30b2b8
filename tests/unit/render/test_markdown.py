from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from crosscheck.model import Shared, Sharing, Skipped
from crosscheck.render import render_markdown
from crosscheck.render.escape import slug
from tests.unit.render.reading import PARSER, headings, lines, links, rows, tokens
from tests.unit.render.sample import RELEASED, article, count, finding, mention, pair, report, rich, side

HOSTILE = (
    "# H | `x` [l](http://evil.example) ![i](i.png) <script>alert(1)</script> http://bare.example "
    "*e* [^1] - [ ] t &amp; \u202e $x$"
)


def anchors(markdown: str) -> list[str]:
    """GitHub's anchors of every heading, repetitions numbered."""
    seen: dict[str, int] = {}
    out = []
    for _, text in headings(markdown):
        name = slug(text)
        out.append(f"{name}-{seen[name]}" if name in seen else name)
        seen[name] = seen.get(name, 0) + 1
    return out


def test_every_internal_link_has_its_heading() -> None:
    markdown = render_markdown(rich())
    targets = [target[1:] for target in links(markdown) if target.startswith("#")]
    assert len(targets) == 4
    assert set(targets) <= set(anchors(markdown))
    assert len(set(targets)) == 4


def test_sections_come_in_the_order_of_review() -> None:
    assert [text for level, text in headings(render_markdown(rich())) if level == 2] == [
        "Conflicts",
        "Possible conflicts",
        "Updates",
        "Compatible, but not the same",
        "What agrees",
        "What could not be compared",
        "Articles",
        "How this was made",
    ]


def test_the_head_counts_what_was_read_and_what_came_out() -> None:
    markdown = render_markdown(rich())
    assert lines(markdown)[1] == (
        "5 articles from 5 outlets (3 independent origins) about 1 story. 1,234 figures and dates read, 4 pairs of them compared."
    )
    assert [[row[0], *row[2:]] for row in rows(markdown)[1:6]] == [
        ["Conflict", "1", "2"],
        ["Possible conflict", "1", "1"],
        ["Update", "1", "0"],
        ["Compatible", "1", "1"],
        ["Agree", "1", "0"],
    ]


def test_a_finding_shows_its_sides_as_a_table() -> None:
    table = rows(render_markdown(rich()))
    at = table.index(["Answer", "Outlets", "Origins", "As written", "Published"])
    assert table[at + 1] == ["5 (sailors)", "Bay Wire, Fjord Daily and Harbour Post", "1", "“5”", "12 May 2031"]
    assert table[at + 2] == ["7 (sailors)", "North Herald", "1", "“Seven”", "12 May 2031"]


def test_a_finding_can_be_ticked_off_in_the_file() -> None:
    markdown = render_markdown(rich())
    assert markdown.count("\n- [ ] confirmed\n- [ ] dismissed\n- Note:\n") == 4


def test_a_sentence_is_quoted_word_for_word_with_its_mention_in_bold() -> None:
    markdown = render_markdown(rich())
    assert "> The coastguard said **5** sailors were rescued off the cape last month, and 5 were taken to Odda.\n" in markdown
    assert "— **North Herald**, 12 May 2031, headline, article a4, [a4.example](https://a4.example/news?id=7)" in markdown


def test_copies_are_quoted_once_under_all_their_outlets() -> None:
    markdown = render_markdown(rich())
    first = markdown[: markdown.index("## Possible conflicts")]
    assert first.count("> The coastguard said") == 1
    assert all(f"— **{outlet}**" in first for outlet in ("Harbour Post", "Fjord Daily", "Bay Wire"))


def test_two_mentions_in_one_sentence_share_a_quote() -> None:
    text = "Five sailors were saved: 5 men."
    two = side(mention(text, "Five", count(5)), mention(text, "5", count(5)))
    other = side(mention("Seven.", "Seven", count(7), article="a2", outlet="Fjord Daily"))
    markdown = render_markdown(report((finding(two, other),)))
    assert "> **Five** sailors were saved: **5** men.\n" in markdown
    assert markdown.count("sailors were saved") == 1


def test_what_is_not_quoted_is_counted_and_named() -> None:
    many = [mention(f"{n} times: 5 sailors.", "5 sailors", count(5), article=f"a{n}", outlet=f"Outlet {n}") for n in range(1, 7)]
    other = side(mention("Seven.", "Seven", count(7), article="b", outlet="Fjord Daily"))
    markdown = render_markdown(report((finding(side(*many), other),)))
    assert "and 3 more like these: Outlet 4, Outlet 5 and Outlet 6" in lines(markdown)


def test_further_origins_are_quoted_before_more_of_the_same() -> None:
    same = [mention(f"{n} said 5 sailors.", "5 sailors", count(5), article=f"a{n}", outlet=f"Outlet {n}") for n in range(1, 5)]
    own = mention("On our own count, 5 sailors.", "5 sailors", count(5), article="a9", outlet="Own Count")
    other = side(mention("Seven.", "Seven", count(7), article="b", outlet="Fjord Daily"))
    listed = (*(article(f"a{n}", f"Outlet {n}", origin="a1") for n in range(1, 5)), article("a9", "Own Count"))
    markdown = render_markdown(report((finding(side(*same, own), other),), articles=listed))
    assert markdown.index("On our own count") < markdown.index("2 said")


def test_a_very_long_sentence_is_cut_at_words_far_from_its_mention() -> None:
    text = f"{'before ' * 400}exactly 5 sailors {'after ' * 400}"
    markdown = render_markdown(report((finding(side(mention(text, "5", count(5)))),)))
    quote = next(line for line in lines(markdown) if "exactly" in line)
    assert quote.startswith("[…] before")
    assert quote.endswith("after […]")
    assert "exactly 5 sailors" in quote
    assert set(quote.split()) == {"[…]", "before", "exactly", "5", "sailors", "after"}
    assert len(quote) < 800


def test_how_a_relative_date_was_read_stands_below_its_sentence() -> None:
    assert "“last month” is read as April 2031: from 12 May 2031" in lines(render_markdown(rich()))


def test_suspected_cause_stands_where_there_is_one() -> None:
    markdown = render_markdown(rich())
    assert markdown.count("Suspected cause: ") == 1


def test_gaps_are_grouped_by_reason_with_their_places() -> None:
    seen = lines(render_markdown(rich()))
    assert "2 × the date is relative and the article has no publication date" in seen
    assert "article a5: “yesterday” and “on Friday”" in seen
    assert "row 9" in seen


def test_long_lists_are_folded_and_the_rest_counted() -> None:
    skipped = tuple(Skipped(f"a{n}", "the text is empty", "empty-text", n) for n in range(100))
    seen = lines(render_markdown(report(skipped=skipped)))
    assert "100 × the text is empty" in seen
    assert "and 80 more" in seen
    assert "article a19, row 19" in seen
    assert "article a20, row 20" not in seen


def test_firm_conflicts_are_never_folded() -> None:
    one, other = side(mention("5.", "5", count(5))), side(mention("7.", "7", count(7), article="a2", outlet="Fjord Daily"))
    many = tuple(finding(one, other, name=f"{n:010d}") for n in range(120))
    markdown = render_markdown(report(many))
    assert sum(level == 3 for level, _ in headings(markdown)) == 120
    soft = tuple(finding(one, other, name=f"{n:010d}", tier="possible") for n in range(120))
    markdown = render_markdown(report(soft))
    assert sum(level == 3 for level, _ in headings(markdown)) < 120
    assert any("more questions of this kind" in line for line in lines(markdown))
    assert {target[1:] for target in links(markdown)} <= set(anchors(markdown))


def test_an_empty_report_says_why() -> None:
    def said(**parts: object) -> str:
        return lines(render_markdown(report(**parts)))[2]  # type: ignore[arg-type]

    one, two = article("a1", "Harbour Post"), article("a2", "Fjord Daily")
    assert said() == "Nothing to review. No article could be read, so that there was nothing to compare."
    assert "one outlet, Harbour Post" in said(articles=(one, replace(one, id="a3", origin="a3")))
    assert "No story is told by more than one outlet" in said(articles=(one, replace(two, story="s2")))
    assert "No figure and no date was read" in said(articles=(one, two), counts=(("mentions", 0),))
    assert "could be matched" in said(articles=(one, two))
    assert "agree" in said(articles=(one, two), pairs=rich().pairs[:1])


def test_an_article_shows_whose_copy_it_is() -> None:
    table = rows(render_markdown(rich()))
    assert next(row for row in table if row[0] == "a2")[3] == "a1"
    assert next(row for row in table if row[0] == "a4")[3] == ""


def test_nothing_an_article_holds_survives_as_markup() -> None:
    evil = f"{HOSTILE}\n\n## 5 sailors\n\n<img src=x onerror=alert(1)>\n| a | b |\n|---|---|\n"
    base = rich()
    bad = mention(evil, "5", count(5, HOSTILE), article=HOSTILE, outlet=HOSTILE)
    other = mention("7", "7", count(7), article="a4", outlet="North Herald")
    hostile = replace(
        base,
        findings=(
            finding(side(bad, value=HOSTILE), side(other), question=HOSTILE, explanation=HOSTILE, suspected_cause=HOSTILE),
        ),
        articles=(article(HOSTILE, HOSTILE, title=evil, url="javascript:alert(1)"), article("a4", "North Herald", url=evil)),
        agreements=(finding(side(bad, value=HOSTILE), relation="same", question=HOSTILE),),
        skipped=(Skipped(HOSTILE, HOSTILE, HOSTILE, 3, evil),),
    )
    markdown = render_markdown(hostile)
    parsed = tokens(markdown)
    assert {token.type for token in parsed} & {"image", "code_block", "em_open", "s_open"} == set()
    assert [token.content for token in parsed if token.type == "fence"] == ["align.floor = 0.5\ncompare.slack = 0.02\n"]
    assert [token.content for token in parsed if token.type == "html_block"] == [
        "<details><summary>Settings</summary>\n",
        "</details>\n",
    ]
    assert [level for level, _ in headings(markdown)].count(1) == 1
    assert all(target.startswith(("#", "https://a4.example/")) for target in links(markdown))
    lines(markdown)
    assert {target[1:] for target in links(markdown) if target.startswith("#")} <= set(anchors(markdown))


def test_the_same_report_gives_the_same_bytes() -> None:
    markdown = render_markdown(rich())
    assert markdown == render_markdown(rich())
    assert markdown.endswith("\n")
    assert "\n\n\n" not in markdown
    assert PARSER.render(markdown)


def test_copies_of_one_text_with_different_answers_are_pointed_out() -> None:
    one = mention("It carried 5 boats.", "5", count(5), article="a1", outlet="Harbour Post")
    other = mention("It carried 7 boats.", "7", count(7), article="a2", outlet="Fjord Daily")
    listed = (article("a1", "Harbour Post"), article("a2", "Fjord Daily", origin="a1"))
    said = "Fjord Daily and Harbour Post print copies of one text, and yet different answers."
    assert said in lines(render_markdown(report((finding(side(one), side(other)),), articles=listed)))
    apart = (listed[0], replace(listed[1], origin="a2"))
    assert said not in lines(render_markdown(report((finding(side(one), side(other)),), articles=apart)))


def test_the_earliest_print_of_a_sentence_is_quoted() -> None:
    told = "It carried 5 boats."
    late = mention(told, "5", count(5), article="a1", outlet="Late Post", published=RELEASED.replace(day=13))
    unknown = mention(told, "5", count(5), article="a2", outlet="Undated", published=None)
    early = mention(told, "5", count(5), article="a3", outlet="Early Post")
    markdown = render_markdown(report((finding(side(late, unknown, early)),)))
    assert markdown.index("— **Early Post**") < markdown.index("— **Late Post**") < markdown.index("— **Undated**")


def test_stories_are_numbered_where_there_are_several() -> None:
    listed = (article("a1", "Harbour Post"), article("a2", "Fjord Daily", story="s2", published=RELEASED.replace(day=1)))
    table = rows(render_markdown(report(articles=listed)))
    at = table.index(["Article", "Outlet", "Published", "Story", "Headline", "Link"])
    assert [row[3] for row in table[at + 1 : at + 3]] == ["2", "1"]


def test_three_answers_are_related_two_by_two() -> None:
    five, seven = mention("5.", "5", count(5)), mention("7.", "7", count(7), article="a2", outlet="Fjord Daily")
    about = mention("About 5.", "About 5", count(5, bound="~"), article="a3", outlet="Bay Wire")
    near = replace(pair(five, about).verdict, relation="rounded", explanation="5 is about 5.")
    pairs = (pair(five, seven), replace(pair(five, about), verdict=near))
    found = finding(side(five), side(seven), side(about), pairs=(0, 1), explanation="5 is not 7.")
    said = lines(render_markdown(report((found,), pairs=pairs)))
    assert said.count("Also among these answers:") == 1
    assert "Compatible: 5 is about 5." in said
    assert "Conflict: 5 is not 7." not in said


def test_a_possible_conflict_says_what_it_depends_on_and_what_speaks_against_it() -> None:
    five, seven = mention("5.", "5", count(5)), mention("7.", "7", count(7), article="a2", outlet="Fjord Daily")
    judged = pair(five, seven, tier="possible")
    judged = replace(judged, verdict=replace(judged.verdict, facts=(("doubt", "one stands in a quotation"),)))
    markdown = render_markdown(report((finding(side(five), side(seven), tier="possible", pairs=(0,)),), pairs=(judged,)))
    assert "**Possible conflict**, if these are about the same thing at the same time: 5 and 7 cannot both be right." in markdown
    assert "To consider: one stands in a quotation" in lines(markdown)
    assert "severity" not in markdown


def test_an_article_with_two_answers_is_named_with_them() -> None:
    headline = mention("Seven sailors saved", "Seven", count(7), article="a4", outlet="North Herald", field="title")
    body = mention("Five sailors were saved.", "Five", count(5), article="a4", outlet="North Herald")
    markdown = render_markdown(report((finding(side(body), side(headline)),), articles=(article("a4", "North Herald"),)))
    assert "North Herald gives 5 and 7 (headline) in one article (a4)." in lines(markdown)


def test_a_value_in_brackets_is_not_followed_by_more_of_them() -> None:
    dozens = mention("Dozens of sailors were saved.", "Dozens", count(24, high=Decimal(99), vague=True, bound="~"))
    markdown = render_markdown(report((finding(side(dozens), side(dozens)),)))
    assert "dozens (24 to 99), sailors" in [row[0] for row in rows(markdown)]


@pytest.mark.parametrize(
    ("by", "agencies", "said"),
    [
        (("copy", "text"), (), "One origin: Bay Wire and Fjord Daily print copies of one article."),
        (("text",), (), "One origin: Bay Wire and Fjord Daily print one text."),
        (("quotation",), (), "One origin: Bay Wire and Fjord Daily give the same quotation."),
        (("agency",), ("Reuters",), "One origin: Bay Wire and Fjord Daily have it from Reuters."),
        (
            ("text", "agency"),
            ("AP", "Reuters"),
            "One origin: Bay Wire and Fjord Daily print one text and have it from AP and Reuters.",
        ),
    ],
)
def test_several_outlets_of_one_origin_are_named_with_the_reason(
    by: tuple[Sharing, ...], agencies: tuple[str, ...], said: str
) -> None:
    five = mention("It carried 5 boats.", "5", count(5), article="a2", outlet="Fjord Daily")
    told = replace(side(five), shared=(Shared(("Bay Wire", "Fjord Daily"), by, agencies),))
    assert said in lines(render_markdown(report((finding(told, side(five)),))))


def test_what_agrees_counts_the_origins_of_the_finding() -> None:
    five = mention("It carried 5 boats.", "5", count(5))
    agreed = finding(side(five), relation="same", origins=3)
    assert "3" in [row[-1] for row in rows(render_markdown(report(agreements=(agreed,))))]
