"""Text of articles as Markdown that renders as that text and as nothing else.

Written for GitHub's Markdown (CommonMark, tables, strikethrough, bare links, footnotes, alerts, dollar mathematics) and for a
reader of the plain file: a backslash where it is enough, markup that shows nothing where GitHub looks behind backslashes.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import groupby
from string import punctuation
from urllib.parse import quote, urlsplit

_SPACE = re.compile(r"\s+")
_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
# Controls, lone surrogates and whatever turns the direction of the text after it: shown, since a reader could be misled by it.
_TREACHEROUS = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufff9-\ufffb]")
_BACKSLASH = re.compile(
    r"[\\`*\[\]<>|~]"
    r"|_(?![^\W_])|(?<![^\W_])_"  # emphasis never begins or ends inside a word
    r"|&(?=\#?[A-Za-z0-9]{1,40};)"  # an entity
    r"|\#(?!\w)"  # the closing sequence of a heading
    r"|:(?=//)"  # a bare link
    r"|(?<=[Ww]{3})\."  # a bare link without its scheme
)
# A list, a heading, a rule or a table; before a letter or digit none of these signs begins one.
_LINE_START = re.compile(r"(?P<digits>[0-9]{1,9})[.)](?!\S)|[#+\-=:](?!\w)")
# Mentions, references and shortcodes are found by GitHub in the text that backslashes leave behind; a comment splits it.
_REFERENCE = re.compile(r"@(?=\w)|\#(?=[0-9])|:(?=(?:[a-z0-9_+\-]{0,40}[a-z][a-z0-9_+\-]{0,40}|100|1234|[+\-]1):)")
# A dollar before a digit cannot close a formula, so that only the others need the form GitHub documents.
_DOLLAR = re.compile(r"\$(?![0-9])")
_ENTITY_IN_URL = re.compile(r"&(?=\#?\w+;)")
_HTTP = re.compile(r"https?://[^\s]+", re.IGNORECASE)
_URL_SAFE = "/:?#@!&+,;=%-._~"


class Markdown(str):
    """Markdown that is safe as it stands; every other string is escaped before it enters a report."""

    __slots__ = ()


def shown(text: str) -> str:
    """The text as a reader sees it, on one line.

    Args:
        text: any text, lone surrogates included.

    Returns:
        The text with runs of whitespace as one space, invisible characters left out, and controls or marks that turn the
        direction of writing named by their code point (`⟨U+202E⟩`).
    """
    return visible(text).strip()


def visible(text: str) -> str:
    """`shown` for a piece of a text, the space at its ends kept."""
    spaced = _SPACE.sub(" ", _INVISIBLE.sub("", text))
    return _TREACHEROUS.sub(lambda match: f"⟨U+{ord(match[0]):04X}⟩", spaced)


def escape(text: str) -> Markdown:
    """Text as one line of Markdown that renders as `shown(text)`, wherever inline text may stand, table cells included."""
    return Markdown(_guard_start(_inline(shown(text))))


def emphasise(pieces: Sequence[tuple[str, bool]]) -> Markdown:
    """Consecutive pieces of one text as one line of Markdown, some of them bold.

    Args:
        pieces: (text, whether it is bold), in order.

    Returns:
        Markdown that renders as the joined text. Bold is `**` where CommonMark's flanking rules allow it between these
        neighbours, else `<b>`.
    """
    runs = _runs(pieces)
    out: list[str] = []
    for place, (text, bold) in enumerate(runs):
        before = runs[place - 1][0][-1] if place else ""
        after = runs[place + 1][0][0] if place + 1 < len(runs) else ""
        starred = bold and _may_open(before, text[0]) and _may_open(after, text[-1])
        opening, closing = ("**", "**") if starred else ("<b>", "</b>") if bold else ("", "")
        out += [opening, _inline(text), closing]
    return Markdown(_guard_start("".join(out)))


def code_line(text: str) -> Markdown:
    """Text as one line of a fenced block of code."""
    return Markdown(shown(text).replace("`", "'"))


def link(url: str) -> Markdown:
    """A web address as a link that names its host; any other address as plain text.

    Args:
        url: what the input holds in its link column.

    Returns:
        `[host](address)` for http and https, else the escaped text.
    """
    address = url.strip()
    host = _host(address)
    if not host:
        return escape(address)
    safe = quote(address, safe=_URL_SAFE, errors="replace")
    return Markdown(f"[{escape(host.removeprefix('www.'))}]({_ENTITY_IN_URL.sub(chr(92) + '&', safe)})")


def slug(heading: str) -> str:
    """The anchor GitHub gives a heading: lower case, punctuation dropped, spaces as hyphens.

    Args:
        heading: the heading as a reader sees it, without markup.
    """
    kept = (
        c for c in heading.lower() if c in "- " or unicodedata.category(c)[0] in "LM" or unicodedata.category(c) in ("Nd", "Pc")
    )
    return "".join(kept).replace(" ", "-")


def _inline(text: str) -> str:
    # One pass over the text: what a replacement writes must not be read again.
    return re.sub(
        f"(?P<slash>{_BACKSLASH.pattern})|(?P<cut>{_REFERENCE.pattern})|(?P<dollar>{_DOLLAR.pattern})",
        lambda match: f"\\{match[0]}" if match["slash"] else "<span>$</span>" if match["dollar"] else f"{match[0]}<!-- -->",
        text,
    )


def _guard_start(line: str) -> str:
    match = _LINE_START.match(line)
    if match is None:
        return line
    at = len(match["digits"] or "")
    return f"{line[:at]}\\{line[at:]}"


def _runs(pieces: Sequence[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """The pieces as they are shown, equal neighbours joined, without a space at the ends, in a row or at an edge of bold."""
    marked: list[tuple[str, bool]] = []
    for text, bold in pieces:
        for char in visible(text):
            if char != " " or (marked and marked[-1][0] != " "):
                marked.append((char, bold))
    if marked and marked[-1][0] == " ":
        marked.pop()
    flags = [bold and (char != " " or (marked[at - 1][1] and marked[at + 1][1])) for at, (char, bold) in enumerate(marked)]
    runs = groupby(zip(marked, flags, strict=True), key=lambda item: item[1])
    return [("".join(char for (char, _), _ in run), bold) for bold, run in runs]


def _may_open(outside: str, inside: str) -> bool:
    """True where `**` between a character outside and one inside works by CommonMark's rules, old and new."""
    return inside.isalnum() or not outside or outside == " " or outside in punctuation


def _host(address: str) -> str:
    if not _HTTP.fullmatch(address):
        return ""
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""
