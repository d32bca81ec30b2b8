"""Markdown as GitHub's parser sees it: the independent reader that the tests of the report ask."""

from __future__ import annotations

from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
OUR_MARKUP = ("<!-- -->", "<span>", "</span>", "<b>", "</b>")
"""All the HTML a report may hold inside a line."""
OUR_CODE = ("crosscheck rules", "crosscheck rules CODE")
"""All the code a report may hold inside a line."""
PAIRED = ("strong_open", "strong_close", "link_open", "link_close")


def tokens(markdown: str) -> list[Token]:
    """Every token, those inside lines included."""
    flat: list[Token] = []
    for token in PARSER.parse(markdown):
        flat += [token, *(token.children or [])]
    return flat


def words(inline: Token) -> str:
    """What a reader sees of one line; fails on any markup but bold, links and what shows nothing."""
    allowed = (*("text", "text_special", "html_inline", "code_inline", "softbreak", "hardbreak"), *PAIRED)
    for child in inline.children or []:
        assert child.type in allowed, (child.type, child.content)
        assert child.type != "html_inline" or child.content in OUR_MARKUP, child.content
        assert child.type != "code_inline" or child.content in OUR_CODE, child.content
    return "".join(
        child.content if child.type.startswith(("text", "code")) else "\n" if child.type.endswith("break") else ""
        for child in inline.children or []
    )


def lines(markdown: str) -> list[str]:
    """What a reader sees, one string for each paragraph, cell, heading or item."""
    return [words(token) for token in PARSER.parse(markdown) if token.type == "inline"]


def headings(markdown: str) -> list[tuple[int, str]]:
    """(level, text) of every heading."""
    parsed = PARSER.parse(markdown)
    return [(int(a.tag[1]), words(b)) for a, b in pairwise(parsed) if a.type == "heading_open"]


def links(markdown: str) -> list[str]:
    """Every link's destination."""
    return [str(token.attrs["href"]) for token in tokens(markdown) if token.type == "link_open"]


def rows(markdown: str) -> list[list[str]]:
    """The cells of every table row."""
    table: list[list[str]] = []
    parsed = PARSER.parse(markdown)
    for at, token in enumerate(parsed):
        if token.type == "tr_open":
            table.append([])
        elif token.type in ("td_open", "th_open"):
            table[-1].append(words(parsed[at + 1]))
    return table
