"""Publication stamps and datelines: the dates of a page that are no claims about its story."""

from __future__ import annotations

import re

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?"
    r"|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?"
    r"|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)(?![A-Za-z])"
)
_WEEKDAY = (
    r"(?:(?:[Mm]on|[Tt]ues?|[Ww]ed(?:nes)?|[Tt]hu(?:rs?)?|[Ff]ri|[Ss]at(?:ur)?|[Ss]un)(?:day)?\.?"
    r"|[MTWFS][A-Z]{2,5}DAY)(?![A-Za-z])"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?(?!\d)"
_YEAR = r"(?:1[89]|20)\d\d(?!\d)"
_ZONE = (
    r"\(?(?:GMT|UTC|[ECMP][SD]?T|BST|IST|CES?T|EES?T|MSK|JST|KST|PKT|HKT|SGT|A[EWC][SD]T|SAST|NZ[SD]T)"
    r"(?:[+-]\d{1,4})?\)?(?![A-Za-z])"
)
DATE = (
    rf"(?:(?:{_WEEKDAY},?\s+)?(?:{_MONTH}\s+{_DAY}(?:,?\s+{_YEAR})?|{_DAY}\s+{_MONTH},?(?:\s+{_YEAR})?)"
    rf"|(?:{_WEEKDAY},?\s+)?(?:{_YEAR}-\d\d?-\d\d?(?:T\d\d:\d\d\S*)?|\d{{1,2}}[/.]\d{{1,2}}[/.](?:\d\d){{1,2}}(?!\d)))"
)
CLOCK = (
    rf"\d{{1,2}}(?:[:.]\d\d(?::\d\d)?(?!\d)(?:\s?[APap]\.?[Mm]\b\.?)?|\s?[APap]\.?[Mm]\b\.?)"
    rf"(?:\s*{_ZONE})?(?:,?\s+(?:local time|{_WEEKDAY}))?"
)
SEPARATOR = r"\s*(?:[,|/@•·–—-]|at|on)?\s*"
STAMP = rf"(?:{DATE}|{CLOCK})(?:{SEPARATOR}(?:{DATE}|{CLOCK})){{0,2}}"
_LABEL = (
    r"(?:(?:[Ff]irst|[Ll]ast|[Oo]riginally|FIRST|LAST)\s+)?"
    r"(?:[Pp]ublished|[Uu]pdated?|[Pp]osted|[Mm]odified|[Cc]reated|[Dd]ate|[Ff]iled|PUBLISHED|UPDATED?|POSTED|MODIFIED|DATE|FILED)"
)

STAMP_LINE = re.compile(
    rf"(?:(?:{_LABEL}\s*(?:at|on)?\s*:?|{DATE}|{CLOCK}|\d{{1,3}}[ -]min(?:ute)?s?\.? read|(?:a|an|\d{{1,3}}) [a-z]{{3,7}} ago"
    r"|[,|/@•·–—()*-]|at|on)\s*)++\.?"
)
"""A line of nothing but publication stamps, separators and reading times."""

LABELLED_STAMP = re.compile(rf"\(?{_LABEL}\s*(?:at|on)?\s*:?\s*{STAMP}\s*\)?[.:]?(?!\w)")
READING_TIME = re.compile(r"\d{1,3}[ -]min(?:ute)?s?\.? read\b")
LEADING_STAMP = re.compile(rf"(?:[Dd]ate\s*:?\s*)?{_YEAR}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?Z?)?(?=\s+[\"“‘(]?[A-Z])")

# Of a word only a hyphen at its end may belong to the dash behind it: no other part of it is given back.
_CAPITAL_LETTERS = r"[A-Z.'’]*+(?:-[A-Z.'’]*+)*"
_LETTERS = r"[A-Za-z.'’]*+(?:-[A-Za-z.'’]*+)*"
_CAPITALS = rf"[A-Z][A-Z.'’\-]{_CAPITAL_LETTERS}(?:[ /][A-Z]{_CAPITAL_LETTERS}){{0,4}}"
_NAME = rf"[A-Z]{_LETTERS}(?:[ /][A-Z]{_LETTERS}){{0,4}}"
_DATELINE = re.compile(
    rf"(?:(?P<capitals>{_CAPITALS})(?![a-z])|{_NAME})(?:,\s+(?P<region>(?!{_MONTH}|{_WEEKDAY}){_NAME}))?(?P<date>,?\s+{DATE})?"
    r"\s*(?P<source>\([A-Z][^()\d]{1,39}\))?\s*(?P<dash>[—–_:]{1,2}-?|-{1,2})?"
    r"(?=\s+[\"“‘'`(\[]*[A-Z0-9]|(?<=[—–])[\"“‘A-Z]|\s*$)"
)


def dateline_end(text: str) -> int:
    """Finds where a dateline ends: where, when and for whom a report was filed, at the head of its first sentence.

    `WARSAW —`, `ELMWOOD, Ohio (WXYZ) --`, `Quito, March 26 (ABC)` and `Kisumu, Kenya -` are datelines. A place and a colon,
    or one name in mixed case and a dash, are not told from a speaker or a list and stay in their sentence.

    Args:
        text: a line.

    Returns:
        Offset one past the dateline, 0 where the line starts with none.
    """
    found = _DATELINE.match(text)
    if found is None:
        return 0
    date, source, dash = found.group("date"), found.group("source"), found.group("dash")
    if found.group("capitals"):
        certain = bool(source and dash) or bool(date and (source or dash)) or (bool(dash) and dash != ":")
    else:
        certain = bool(date and (source or dash)) or (bool(dash) and dash != ":" and bool(source or found.group("region")))
    return found.end() if certain else 0
