"""The plain-text view of a cell, of the same length as the cell.

A cell that holds HTML is read through a view in which every tag, comment and script is blanked out by as many spaces, block tags
begin with line breaks, and every character entity is its character followed by filler. The view has exactly the cell's
length, so an offset found in the view is an offset in the cell as it was read, and no table of positions has to be kept.
"""

from __future__ import annotations

import html
import re
import unicodedata

JOINER = "\u2060"
"""Filler inside a word: U+2060 WORD JOINER has no width and no break, where a space would cut the word in two."""

_BLOCKS = (
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form "
    "h1 h2 h3 h4 h5 h6 head header hr html iframe li main nav noscript ol option p pre section select summary "
    "table tbody tfoot thead title tr ul video"
)
_INLINE = (
    "a abbr b big button cite code del em font i img input ins label mark meta q s small span strike strong sub sup td th time u"
)
_PARAGRAPHS = frozenset("article blockquote div dl figure h1 h2 h3 h4 h5 h6 hr ol p section table ul".split())
_BLOCK_NAMES = frozenset(_BLOCKS.split()) | {"br"}

_LOOKS_LIKE_HTML = re.compile(
    r"<(?:{blocks}|br|script|style)(?:\s[^<>]*)?/?>|</(?:{all})\s*>|<(?:img|a)\s[^<>]*=[^<>]*>|<!--|<!doctype".format(
        blocks=_BLOCKS.replace(" ", "|"), all=f"{_BLOCKS} {_INLINE} script style".replace(" ", "|")
    ),
    re.IGNORECASE,
)
_ENTITY = re.compile(r"&(?:amp;)?(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")
_MARKUP = re.compile(
    r"<!--|<(?P<raw>script|style|template|svg)\b(?:\"[^\"<]*\"|'[^'<]*'|[^<>\"'])*+>"
    r"|<su(?P<script>[pb])>(?P<raised>[0-9+\-]{1,2}|st|nd|rd|th)</su[pb]>"
    r"|<[!?/]?(?P<name>[a-zA-Z][\w:-]*)(?:\"[^\"<]*\"|'[^'<]*'|[^<>\"'])*+>",
    re.IGNORECASE,
)
_SOURCE_BREAK = re.compile(r"(?<![\n\r])\r?\n(?![ \t]*\r?\n)")
_SUPERSCRIPTS = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")
_APOSTROPHES = "'’"


def plain_view(cell: str) -> str:
    """Gives the text of a cell as a reader sees it, at the cell's own offsets.

    Args:
        cell: a title or text cell, HTML or not.

    Returns:
        A text of exactly `len(cell)` code points. It is the cell itself where the cell holds neither HTML tags nor
        character entities; a lone `<`, `&` or `AT&T` makes no HTML.
    """
    view = cell
    if "<" in cell and _LOOKS_LIKE_HTML.search(cell):
        view = _without_tags(cell)
    if "&" in view and ";" in view:
        view = _with_characters(view)
    return view


def _without_tags(cell: str) -> str:
    pieces: list[str] = []
    unclosed: set[str] = set()
    position = 0
    has_blocks = False
    while match := _MARKUP.search(cell, position):
        pieces.append(cell[position : match.start()])
        position = _end_of_hidden(cell, match, unclosed)
        name = (match.group("name") or "").lower()
        has_blocks = has_blocks or name in _BLOCK_NAMES
        pieces.append(_raised(match) if match.group("script") else _blank(cell, match.start(), position, name))
    pieces.append(cell[position:])
    if has_blocks:
        # In marked-up text a single line break of the source is a space; a blank line is kept: many exports mean a paragraph.
        pieces[::2] = [_SOURCE_BREAK.sub(lambda found: " " * len(found.group()), piece) for piece in pieces[::2]]
    return "".join(pieces)


def _end_of_hidden(cell: str, match: re.Match[str], unclosed: set[str]) -> int:
    """Where a comment or an element whose content is never shown ends; an unclosed one hides its own tag only."""
    closing = "-->" if match.group() == "<!--" else f"</{match.group('raw')}" if match.group("raw") else ""
    if not closing or closing in unclosed:
        return match.end()
    at = cell.find(closing, match.end())
    if at < 0:
        unclosed.add(closing)  # so that a text full of unclosed openings is searched once, not once for each
        return match.end()
    end = cell.find(">", at)
    return len(cell) if end < 0 else end + 1


def _blank(cell: str, start: int, end: int, name: str) -> str:
    length = end - start
    if name in _BLOCK_NAMES:
        return ("\n\n" if name in _PARAGRAPHS else "\n").ljust(length)
    before, after = cell[start - 1 : start], cell[end : end + 1]
    in_word = before.isalpha() and (after.isalpha() or (after in _APOSTROPHES and after != ""))
    return (JOINER if in_word and name else " ") * length


def _raised(match: re.Match[str]) -> str:
    # "m<sup>2</sup>" must not read as metres, nor "CO<sub>2</sub>" as a figure of its own: the digits stay with their word.
    text = match.group("raised")
    shown = text.translate(_SUPERSCRIPTS) if match.group("script").lower() == "p" else text
    return shown.ljust(len(match.group()))


def _with_characters(text: str) -> str:
    return _ENTITY.sub(_character, text)


def _character(match: re.Match[str]) -> str:
    entity = match.group()
    character = html.unescape(f"&{match.group(1)};")
    if character.startswith("&") and character != "&":
        return entity
    if not character.strip() or len(character) > len(entity):
        return " " * len(entity)
    before, after = match.string[match.start() - 1 : match.start()], match.string[match.end() : match.end() + 1]
    opens = unicodedata.category(character[0]) in ("Pi", "Ps") or (character == '"' and after.isalnum())
    if opens or (character == "%" and before.isdigit()):  # these stand next to what they open, and at the end of the figure
        return character.rjust(len(entity))
    dash = unicodedata.category(character[0]) == "Pd"
    return character.ljust(len(entity), JOINER if before.isalnum() and after.isalnum() and not dash else " ")
