"""Whatever an article holds, a Markdown parser shows it as text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.render.escape import emphasise, escape, link, shown, slug
from tests.unit.render.reading import lines, links, rows, tokens

FRAGMENTS = [
    *(
        "# Title",
        "###### six",
        "a # b #",
        "---",
        "===",
        "* * *",
        "- item",
        "+ item",
        "1. item",
        "12) item",
        "> quote",
        "> [!NOTE]",
    ),
    *("    code", "```", "~~~", "`code`", "``", "*em*", "**strong**", "_em_", "__x__", "~~gone~~", "[link](http://x.example)"),
    *("[ref][1]", "[1]: /url", "![image](x.png)", "<script>alert(1)</script>", "<!-- note -->", "-->", "<b>", "</b>", "<span>"),
    *("<http://x.example>", "<a@b.example>", "&amp;", "&#35;", "&lt;b&gt;", "&", "http://x.example/a_b", "HTTPS://X.EXAMPLE"),
    *(
        "www.x.example",
        "WWW.x.example",
        "ftp://x.example",
        "a@b.example",
        "@user",
        "#12",
        ":smile:",
        ":+1:",
        "[^1]",
        "[^1]: note",
    ),
    *(
        "- [ ] task",
        "[x]",
        "| a | b |",
        "|---|---|",
        "|",
        "\\|",
        "\\",
        "\\\\",
        "\\*",
        "$x_0$",
        "$$y$$",
        "$65",
        "US$ 65",
        "Ke$ha",
        "10$",
    ),
    *(
        "\n",
        "\r\n",
        "\t",
        "  ",
        "\u00a0",
        "\u2028",
        "\x00",
        "\x1b[31m",
        "\u202e",
        "\u2066",
        "\ud800",
        "\u200b",
        "\ufeff",
        "\u0301",
    ),
    *("é", "中文", "²", "٣", "£", "😀", "word", "5", "%", ".", ")", "(", "!", '"', "'", "“", "—"),
]
TEXT = st.one_of(st.text(max_size=30), st.lists(st.sampled_from(FRAGMENTS), max_size=8).map("".join))
PIECES = st.lists(st.tuples(TEXT, st.booleans()), max_size=6)


@given(TEXT)
def test_text_is_shown_as_text_wherever_it_stands(text: str) -> None:
    safe = escape(text)
    seen = [shown(text)] if shown(text) else []
    assert lines(f"{safe}\n") == seen
    assert lines(f"> {safe}\n") == seen
    assert lines(f"- {safe}\n") == seen
    assert lines(f"[{safe}](#x)\n") == [shown(text)]
    assert lines(f"### {safe} · 1\n") == [f"{shown(text)} · 1".strip()]
    assert rows(f"| a | b |\n|---|---|\n| {safe} | {safe} |\n")[1:] == [[shown(text)] * 2]


@given(TEXT, TEXT)
def test_text_after_a_line_of_its_own_paragraph_stays_in_it(first: str, second: str) -> None:
    seen = [part for part in (shown(first), shown(second)) if part]
    assert "\n".join(lines(f"> {escape(first)}\n> {escape(second)}\n")) == "\n".join(seen)


@given(PIECES)
@settings(max_examples=300)
def test_emphasis_adds_bold_and_nothing_else(pieces: list[tuple[str, bool]]) -> None:
    markdown = emphasise(pieces)
    assert "".join(lines(f"> {markdown}\n")) == shown("".join(text for text, _ in pieces))


@given(TEXT, TEXT, TEXT)
@settings(max_examples=300)
def test_a_mention_is_bold_whatever_stands_beside_it(before: str, mention: str, after: str) -> None:
    parsed = tokens(f"{emphasise([(before, False), (mention, True), (after, False)])}\n")
    openings = sum(token.type == "strong_open" or (token.type, token.content) == ("html_inline", "<b>") for token in parsed)
    assert openings == (1 if shown(mention) else 0)


@given(TEXT)
def test_nothing_escaped_ends_its_line_or_hides_direction(text: str) -> None:
    safe = escape(text)
    assert len(safe.splitlines()) <= 1
    assert not set(safe) & set("\x00\x1b\u202e\u2066\ud800\u2028")
    safe.encode("utf-8")


@given(TEXT)
def test_only_web_addresses_become_links(text: str) -> None:
    for url in (text, f"http://{text}", f"https://news.example/{text}", f"javascript:{text}", f"data:text/html,{text}"):
        found = links(f"{link(url)}\n")
        assert len(found) <= 1
        assert all(target.lower().startswith(("http://", "https://")) for target in found)
        assert not found or url.strip().lower().startswith(("http://", "https://"))


@given(TEXT)
def test_an_anchor_needs_no_escaping(text: str) -> None:
    target = slug(shown(f"{text} · c0ffee0001"))
    assert links(f"[x](#{target})\n") != []
    assert rows(f"| a |\n|---|\n| [x](#{target}) |\n")[1:] == [["x"]]


@pytest.mark.parametrize("text", FRAGMENTS)
def test_every_construct_alone_is_text(text: str) -> None:
    assert lines(f"{escape(text)}\n") == ([shown(text)] if shown(text) else [])


@given(TEXT)
def test_nothing_is_left_that_github_finds_by_itself(text: str) -> None:
    safe = escape(text)
    assert re.search(r"(?i)(https?|ftp)://|www\.|@\w|#[0-9]|\$(?![0-9<])", safe) is None
    assert re.search(r":[a-z_]+:", safe) is None
