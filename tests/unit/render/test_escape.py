from __future__ import annotations

import pytest

from crosscheck.render.escape import emphasise, escape, link, shown, slug


@pytest.mark.parametrize(
    "text",
    [
        "The $65-billion plan, or US$60 billion, rose 4.5% (£3m; €2m) in the U.S.",
        "It's “about 500” – or 487 – well-known, 5-year-old & new; 12:30 a.m.",
        "-5% at first",
        "3.5 million",
        "1,200 people/day = too many + more",
        "a file_name of theirs",
        "Nº 5 é 中文 🙂!",
        "#hashtag",
    ],
)
def test_ordinary_news_reads_the_same_in_the_plain_file(text: str) -> None:
    assert escape(text) == text


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("a*b_ [c](d) <e> `f` ~g~ h|i \\", r"a\*b\_ \[c\](d) \<e\> \`f\` \~g\~ h\|i \\"),
        ("AT&T &amp; &#35; R&D", r"AT&T \&amp; \&#<!-- -->35; R&D"),
        ("see http://x.example and www.x.example", r"see http\://x.example and www\.x.example"),
        ("ask me@x.example or @me", "ask me@<!-- -->x.example or @<!-- -->me"),
        ("ranked #1", "ranked #<!-- -->1"),
        (":smile: at 10:30:45", r"\:<!-- -->smile: at 10:30:45"),
        ("US$ 65, Ke$ha", "US<span>$</span> 65, Ke<span>$</span>ha"),
        ("# a", r"\# a"),
        ("1. a", r"1\. a"),
        ("- a", r"\- a"),
        ("---", r"\---"),
        ("two\r\n\tlines\u00a0here ", "two lines here"),
        ("soft\u00adhyphen \u200bzero", "softhyphen zero"),
        ("left \u202eright\x00", "left ⟨U+202E⟩right⟨U+0000⟩"),
        ("lone \ud800", "lone ⟨U+D800⟩"),
        ("", ""),
    ],
)
def test_what_has_a_meaning_in_markdown_loses_it(text: str, markdown: str) -> None:
    assert escape(text) == markdown


@pytest.mark.parametrize(
    ("pieces", "markdown"),
    [
        ([("cost ", False), ("$65 billion", True), (" in all", False)], "cost **$65 billion** in all"),
        ([("cost US", False), ("$65 billion", True)], "cost US<b>$65 billion</b>"),
        ([("rose ", False), ("20%", True), ("points", False)], "rose <b>20%</b>points"),
        ([("pre-", False), ("65", True), ("-era", False)], "pre-**65**-era"),
        ([("(", False), ("£5", True), (")", False)], "(**£5**)"),
        ([("the", False), (" last October ", True), ("then", False)], "the **last October** then"),
        ([("5", True), ("5", True)], "**55**"),
        ([(" ", True)], ""),
        ([("a", False), (" ", True), ("b", False)], "a b"),
        ([], ""),
    ],
)
def test_bold_works_beside_any_neighbour(pieces: list[tuple[str, bool]], markdown: str) -> None:
    assert emphasise(pieces) == markdown


@pytest.mark.parametrize(
    ("url", "markdown"),
    [
        ("https://www.news.example/a?b=c&d=e#f", "[news.example](https://www.news.example/a?b=c&d=e#f)"),
        (" HTTP://News.Example ", "[news.example](HTTP://News.Example)"),
        (
            "https://news.example/a_(b)'\"[c]<d>|\\`",
            "[news.example](https://news.example/a_%28b%29%27%22%5Bc%5D%3Cd%3E%7C%5C%60)",
        ),
        ("https://news.example/?a=1&copy;=2", r"[news.example](https://news.example/?a=1\&copy;=2)"),
        ("https://news.example/%C3%A9/é/\ud800", "[news.example](https://news.example/%C3%A9/%C3%A9/?)"),
        ("https://good.example@evil.example/", "[evil.example](https://good.example@evil.example/)"),
        ("https://news.example/a b", r"https\://news.example/a b"),
        ("javascript:alert(1)", "javascript:alert(1)"),
        ("data:text/html,<b>", r"data:text/html,\<b\>"),
        ("ftp://news.example", r"ftp\://news.example"),
        ("//news.example", "//news.example"),
        ("https://", r"https\://"),
        ("https://[::1", r"https\://\[::1"),
        ("", ""),
    ],
)
def test_only_web_addresses_are_links(url: str, markdown: str) -> None:
    assert link(url) == markdown


@pytest.mark.parametrize(
    ("heading", "anchor"),
    [
        ("What agrees", "what-agrees"),
        ("Date: bombing near the “airport” · c0ffee0001", "date-bombing-near-the-airport--c0ffee0001"),
        ("Été — 5% of U.S. voters_x", "été--5-of-us-voters_x"),
        ("🙂", ""),
    ],
)
def test_anchors_follow_githubs_rule(heading: str, anchor: str) -> None:
    assert slug(heading) == anchor


def test_a_reader_sees_one_line() -> None:
    assert shown("\n a \u2028 b\x1f\u3000c ") == "a b c"
