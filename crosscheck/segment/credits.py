"""Credits of pictures and agencies at the end of a line."""

from __future__ import annotations

import re
from typing import NamedTuple

from crosscheck.letters import holds_any

_STOCK = (
    r"(?:Getty(?: Images)?|GETTY(?: IMAGES)?|iStock(?:photo)?|Shutterstock|SHUTTERSTOCK|Alamy|AP Photo|AP Images|Adobe Stock"
    r"|Unsplash|Pexels|Wikimedia(?: Commons)?|Flickr|NurPhoto|ZUMA\w*|Zuma\w*|Redux)"
)
_WIRE = (
    r"(?:Reuters|REUTERS|AP|AFP|EPA|UPI|PTI|ANI|IANS|APP|PA|Xinhua|XINHUA|dpa|DPA|TASS|EFE|Anadolu|Bloomberg|Associated Press"
    r"|The Associated Press|The Canadian Press|Press Association|NPR|The New York Times)"
)
_WORD = r"[A-Z][\w.'’\-]*"
_MAKER = rf"{_WORD}(?:\s+(?:{_WORD}|of|for|the|de|van|von|al)){{0,5}}"
_PICTURE = (
    r"(?:(?:[Ff]ile|FILE|[Ss]tock|[Hh]andout|[Rr]epresent\w+|[Uu]ndated)\s+)?"
    r"(?:[Pp]hoto(?:graph)?s?|PHOTOS?|[Ii]mages?|IMAGE|[Pp]ictures?|[Pp]ics?|[Ii]llustration|[Gg]raphic"
    r"|[Ss]creen ?(?:grab|shot)|[Vv]ideo)"
)
_AFTER_SENTENCE = r"(?:^|(?<=[.!?…\"”’)|])\s*|(?<=\s)(?=[|(—–]))"

_PICTURE_CREDIT = re.compile(
    rf"\(\s*(?:{_PICTURE}\s*(?:[:/,]|(?:by|credit|courtesy|via|from)\b)[^()]{{1,90}}|{_PICTURE}|FILE|[Ff]ile|[A-Z][^()]{{0,60}}\s[Pp]hotos?"
    rf"|[Cc]redits?\s*:[^()]{{1,90}}|[Cc]ourtesy\b[^()]{{1,90}})\)\.?$"
    rf"|[(\[][^()\[\]]{{0,70}}(?:{_STOCK}|[/:]\s?{_WIRE}|\bvia {_WIRE})\b[^()\[\]]{{0,30}}[)\]]\.?$"
    rf"|[(\[]{_WIRE}\s?/\s?{_MAKER}[)\]]\.?$|\((?:[A-Z][a-z]+\.? \d{{1,2}})\)\s*{_WIRE}(?:,\s*{_WIRE})*\.?$"
    rf"|{_AFTER_SENTENCE}[|—–-]*\s*(?:"
    rf"(?:{_PICTURE}\s*(?:[Cc]redit|[Cc]ourtesy)?\s*(?:[:/…]|\bby\b|\bof\b)|[Cc]redits?\s*[:…]|Credit(?=[A-Z]))\s*[A-Z@©][^.!?]{{1,80}}"
    rf"|(?:{_MAKER}\s*/\s*){{1,3}}(?:{_STOCK}|{_WIRE})(?:\s+(?:via|for)\s+{_MAKER})?"
    rf"|(?:REUTERS|AP Photo|AFP|EPA)\s*/\s*{_MAKER}"
    rf"|(?:{_MAKER}\s+)?{_STOCK}"
    r")\.?$"
)
_PICTURE_SIGNS = tuple(
    "( [ / photo image pic illustration graphic screen video credit getty stock alamy unsplash pexels wikimedia flickr zuma "
    "redux".split()
)
"""Signs and stretches of words, in lower case, of which every credit of a picture holds one."""
_AGENCY_CREDIT = re.compile(
    r"\(\s*(?:[Ww]ith (?:inputs?|reporting|files|agency inputs) from [^()]{2,60}|[Aa]gencies|Source\s*:[^()]{1,90}|©[^()]{1,90}"
    rf"|Provided by[^()]{{1,60}}|{_WIRE}(?:\s*[,/&]\s*{_WIRE}){{0,2}})\s*\)\.?$"
    rf"|(?:^|(?<=[.!?\"”’)])\s*)[—–-]{{1,2}}\s*{_WIRE}\.?$"
)
_TWEET_SIGNATURE = re.compile(
    r"[Pp]osted by [A-Z][^.!?]{1,60} on [A-Z][\w, ]{5,40}$"
    r"|(?:pic\.twitter\.com/\w+\s*|https?://\S+\s*)?[—–-]{1,2}\s*[^—–()]{1,60}\(@\w{1,20}\)\s*(?:[A-Z][a-z]+ \d{1,2}, \d{4})?$"
)
_PLAIN_END = re.compile(r"[a-z][\w'’-]*[.!?][\"”’]?")
"""A sentence that ends in an ordinary word: credits end in names and brackets."""
_LONGEST_END = 40
"""Code points of an ordinary word and its full stop, at most."""
_DASHES = "—–-"
_CREDIT_WINDOW = 160
"""A credit is short: only the last code points of a line are searched for one."""


class Credit(NamedTuple):
    """A credit at the end of a line: where it starts, what it is, and whether what stands before it captions a picture."""

    start: int
    reason: str
    caption: bool


def ends_plainly(line: str) -> bool:
    """Whether a line ends in an ordinary word and a full stop, and so with no credit.

    Args:
        line: one line of a page.
    """
    end = line[-_LONGEST_END:].rsplit(maxsplit=1)
    return bool(end) and (len(end) > 1 or len(line) <= _LONGEST_END) and _PLAIN_END.fullmatch(end[-1]) is not None


def trailing_credit(line: str, *, leads: bool) -> Credit | None:
    """Finds the credit with which a line ends.

    Args:
        line: one line of a page.
        leads: the line stands at the head of a longer text, where an agency's name closes a caption and not a report.

    Returns:
        The credit, None where the line ends with none.
    """
    if ends_plainly(line):
        return None
    at = max(0, len(line) - _CREDIT_WINDOW)
    tail = line[at:]
    if _may_credit_picture(tail) and (found := _PICTURE_CREDIT.search(tail)):
        return Credit(at + found.start(), "photo credit", caption=True)
    if ("(" in tail or "—" in tail or "–" in tail or "-" in tail) and (found := _AGENCY_CREDIT.search(tail)):
        return Credit(at + found.start(), "agency credit", caption=leads and found.group().lstrip()[0] in _DASHES)
    if ("(@" in tail or "osted by" in tail) and (found := _TWEET_SIGNATURE.search(tail)):
        return Credit(at + found.start(), "post signature", caption=False)
    return None


def _may_credit_picture(text: str) -> bool:
    return holds_any(text.lower(), _PICTURE_SIGNS)
