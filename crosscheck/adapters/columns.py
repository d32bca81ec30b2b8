"""Which column holds what: found by the names that people, feeds and datasets use, or named by the caller."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass

from crosscheck.adapters.source import printable
from crosscheck.errors import InputError

SYNONYMS: Mapping[str, tuple[str, ...]] = {
    "id": ("id", "articleid", "guid", "uuid", "docid", "documentid", "newsid", "itemid"),
    "outlet": (
        "outlet", "outletname", "newsoutlet", "newspaper", "publisher", "publishername", "publication", "publicationname",
        "sourcename", "source", "newssource", "media", "mediaoutlet", "medianame", "sitename", "site", "website", "domain",
        "sourcedomain", "sourcehostname", "hostname", "host", "provider",
    ),
    "published": (
        "published", "publishedat", "publishedon", "publisheddate", "datepublished", "publicationdate", "publishdate",
        "publishedtime", "publicationtime", "datepublish", "pubdate", "pubtime", "articledate", "date", "datetime",
        "timestamp", "time", "seendate",
    ),
    "title": ("title", "headline", "articletitle", "articleheadline", "head"),
    "text": (
        "text", "body", "articletext", "articlebody", "content", "articlecontent", "fulltext", "fullcontent", "bodytext",
        "maintext", "plaintext", "rawtext", "article",
    ),
    "url": ("url", "link", "articleurl", "articlelink", "canonicalurl", "permalink", "weburl", "uri", "href", "sourceurl"),
}  # fmt: skip
"""For each role the column names that fill it, folded, best first: where several match, the earlier name wins."""

REQUIRED: tuple[str, ...] = ("outlet", "text")
_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each role's column stands.

    Attributes:
        index: role to 0-based column; roles without a column are absent.
        group: 0-based column of the group, None where none was asked for.
        repeated: names of chosen columns that the header holds twice; the leftmost was taken.
    """

    index: Mapping[str, int]
    group: int | None
    repeated: tuple[str, ...]


def fold(name: str) -> str:
    """A column name without case, spaces, underscores, dots and other signs: `Published_At` and `publishedAt` are one."""
    return "".join(char for char in name.casefold() if char.isalnum())


def recognised(header: tuple[str, ...], explicit: Mapping[str, str], group_by: str | None) -> int:
    """How many of the roles, explicit columns and the group column a header could fill; 0 for what is no header."""
    names = {fold(name) for name in header}
    wanted = [*explicit.values(), *([group_by] if group_by else [])]
    by_role = sum(1 for synonyms in SYNONYMS.values() if names.intersection(synonyms))
    return by_role + sum(1 for name in wanted if fold(name) in names)


def find_columns(header: tuple[str, ...], explicit: Mapping[str, str], group_by: str | None, source: str) -> Columns:
    """Find the column of each role.

    Args:
        header: the column names as read.
        explicit: role to column name, for columns that the caller names; these leave the search for other roles.
        group_by: name of the column that tells stories apart, None where not asked for.
        source: what errors call the input.

    Returns:
        The columns found. `outlet` and `text` are always among them.

    Raises:
        InputError: an explicit role or column does not exist, or a required column was not found.
    """
    index: dict[str, int] = {}
    for role, name in explicit.items():
        if role not in SYNONYMS:
            raise InputError(f"--column {printable(role, 40)}=…: there is no such role; use one of {', '.join(SYNONYMS)}")
        index[role] = _named(header, name, f"--column {role}={printable(name, 40)}", source)
    folded = [fold(name) for name in header]
    taken = set(index.values())
    for role, synonyms in SYNONYMS.items():
        places = [folded.index(name) for name in synonyms if name in folded]
        free = [place for place in places if place not in taken]
        if role not in index and free:
            index[role] = free[0]
    for role in REQUIRED:
        if role not in index:
            remedy = f"pass --column {role}=NAME, or name the columns in the first line"
            raise InputError(f"{source}: has no {role} column; {remedy} (columns found: {_listed(header)})")
    group = None if group_by is None else _named(header, group_by, f"--group-by {printable(group_by, 40)}", source)
    repeated = tuple(header[place] for place in sorted(set(index.values())) if folded.count(folded[place]) > 1 and folded[place])
    return Columns(index, group, repeated)


def _named(header: tuple[str, ...], name: str, option: str, source: str) -> int:
    """The column that the caller means: exactly so called, else the leftmost that is so called but for case and signs."""
    if name in header and name.strip():
        return header.index(name)
    folded = [fold(column) for column in header]
    if fold(name) in folded and fold(name):
        return folded.index(fold(name))
    close = difflib.get_close_matches(fold(name), folded, n=1) if fold(name) else []
    hint = f"; did you mean {printable(header[folded.index(close[0])], 40)}?" if close else ""
    raise InputError(f"{source}: {option}: there is no such column{hint} (columns found: {_listed(header)})")


def _listed(header: tuple[str, ...]) -> str:
    shown = [printable(name, 40) or "(no name)" for name in header[:_SHOWN]]
    return ", ".join(shown) + (f" and {len(header) - _SHOWN} more" if len(header) > _SHOWN else "")
