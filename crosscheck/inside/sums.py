"""A total and the list of its parts, where the sentence itself says that the parts are the whole."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from crosscheck.inside.check import Check
from crosscheck.inside.contradiction import Contradiction, stretch
from crosscheck.inside.lists import Parts, read_parts
from crosscheck.model import Article, Mention, Reading
from crosscheck.values import normalised

_SCORE: Final = 0.9
"""Confidence that a list which a sentence sets directly beside its total is meant to be the whole of it."""
_GAP: Final = 60
"""Code points between a total and the sign that opens its list, at most."""
_OPENS = re.compile(r"(?P<gap>[^.;:()\[\]—–\n]*?)(?P<sign>:\s+|\s*[—–]\s*|\s+--?\s+|\s*[(\[]|,\s+)")
_END: Final = r"[.!?]?[\"”’]?\s*$"
_END_OR_SOURCE: Final = rf"{_END}|;|,\s(?:[\w.'’-]+\s){{0,6}}(?:said|says|told|according|reported|confirmed|announced)\b"
_CLOSES: Final = {
    ":": re.compile(_END_OR_SOURCE),
    "-": re.compile(rf"\s*(?:[—–]|--?(?=\s))|{_END_OR_SOURCE}"),
    "(": re.compile(r"\s*[)\]]"),
    ",": re.compile(rf",\s+(?!and\b|plus\b|or\b|including\b|among\b)|{_END}"),
}
"""What must stand behind a list, by the sign that opens it: nothing that could belong to it may follow."""
_PARTIAL: Final = re.compile(
    r"\b(?:including|includes?|included|among|such|like|each|every|apiece|per|least|some|most|mostly|notably|possibly|"
    r"either|or|than|of (?:them|whom|which|those|these)|rose|fell|from|times?|between)\b",
    re.IGNORECASE,
)
"""Words before a list that make it a choice, or let it say something else than the whole."""
_DISTRIBUTES: Final = re.compile(
    r"\b(?:each|every|per|other than|or|of)\s+(?:of\s+)?(?:the\s+|his\s+|her\s+|their\s+)?$", re.IGNORECASE
)
"""Words right before a figure that is no total of what follows: it is said of each, or is itself the whole of a part."""
_IN_ALL = re.compile(r"(?:\s[\w'’-]+){0,3}?\s(?:in\sall|in\stotal|altogether|all\stold)\b")
_A_TOTAL = re.compile(r"\b(?:a\stotal\sof|altogether|in\sall|all\stold),?\s$", re.IGNORECASE)
"""Right behind or before a figure that sums up the list before it."""
_SUMS_UP = re.compile(
    r"\s?(?:[,;:—–]|--?)\s?(?:or\s|making\s|for\s)?(?:a\stotal\sof\s|altogether,?\s|in\sall,?\s|all\stold,?\s)?"
)
"""All that may stand between such a list and its total."""
_BARE: Final = re.compile(r"(?:\s+(?!and\b)[a-z][\w'’-]*){0,5}")
"""What may stand between a total and a list that only a comma sets off: the counted thing and its verb."""
_PEOPLE: Final = re.compile(
    r"\b(?:m[ae]n|wom[ae]n|boys?|girls?|males?|females?|child|children|adults?|teenagers?|teens?|toddlers?|infants?|bab(?:y|ies))\b",
    re.IGNORECASE,
)
"""Kinds of people that exclude each other, so that between commas they can only be parts of the people just counted."""


def wrong_sums(article: Article, rows: Sequence[Mention]) -> list[Contradiction]:
    """Totals of one sentence that are not the sum of the parts listed beside them.

    Args:
        article: the article.
        rows: all mentions of one of its sentences, sorted by offset.

    Returns:
        One contradiction for each total whose list cannot come to it.
    """
    return [found for total in rows if _may_be_total(total) for found in [_checked(article, total, rows)] if found is not None]


def _may_be_total(mention: Mention) -> bool:
    reading = mention.reading
    if reading.kind != "number" or reading.unit is not None or reading.vague or reading.per or reading.role == "part":
        return False
    return not _DISTRIBUTES.search(mention.sentence.text[: reading.start]) and reading.mood == "fact"


def _checked(article: Article, total: Mention, rows: Sequence[Mention]) -> Contradiction | None:
    text = total.sentence.text
    parts, start = _list_before(total, rows)
    if parts is None:
        parts, start = _list_beside(total, rows)
    if parts is None or _fits(total.reading, parts):
        return None
    reading = Reading(0, 0, "number", low=parts.low, high=parts.high, bound="=" if parts.high is not None else ">=")
    listed = stretch(article, total, start, parts.end, reading)
    told = normalised(replace(reading, what=None))
    words = " ".join(text[start : parts.end].split())
    what = total.reading.what or (words if len(words) <= _GAP else " ".join(total.surface.split()))
    return Contradiction(
        check=CHECK.code,
        sides=(total, listed),
        values=(normalised(total.reading), told),
        kind="number",
        what=what,
        question=f"Sum of parts: {what}",
        explanation=f"The parts “{words}” come to {told}, and the article gives"
        f" “{' '.join(total.surface.split())}” as their whole.",
        score=_SCORE,
        severity="high" if total.reading.status is not None else "medium",
    )


def _list_before(total: Mention, rows: Sequence[Mention]) -> tuple[Parts | None, int]:
    """The list that a sentence sums up in a total ("three men and two women, six people in all"), and where it begins."""
    text, own = total.sentence.text, total.reading
    before = [row for row in rows if row.reading.end <= own.start]
    if not before or not (_IN_ALL.match(text, own.end) or _A_TOTAL.search(text[: own.start])):
        return None, 0
    for row in before:
        parts = read_parts(text, row.reading.start, before)
        if parts is not None and parts.closed and _SUMS_UP.fullmatch(text, parts.end, own.start):
            return parts, row.reading.start
    return None, 0


def _list_beside(total: Mention, rows: Sequence[Mention]) -> tuple[Parts | None, int]:
    """The list that a sentence opens behind a total, and where it begins."""
    text, after = total.sentence.text, total.reading.end
    opens = _OPENS.match(text, after, min(len(text), after + _GAP))
    if opens is None or _PARTIAL.search(opens["gap"]) or any(after <= row.reading.start < opens.end() for row in rows):
        return None, 0
    sign = opens["sign"].strip() or ","
    sign = sign if sign in ":,(" else "(" if sign == "[" else "-"
    parts = read_parts(text, opens.end(), rows)
    if parts is None or _CLOSES[sign].match(text, parts.end) is None:
        return None, 0
    if not parts.closed and sign != "(":
        return None, 0
    if sign == "," and not _BARE.fullmatch(opens["gap"]):
        return None, 0
    # "Two attacks: a bombing and a shooting" tells what they were, and counts nobody.
    if (sign == "," or not parts.counted) and not all(_PEOPLE.search(noun) for noun in parts.nouns):
        return None, 0
    return parts, opens.end()


def _fits(total: Reading, parts: Parts) -> bool:
    """True where some value allowed by the total is allowed by its parts."""
    low, high = total.low, total.high
    if total.bound == "~":
        return True
    return (high is None or parts.low <= high) and (low is None or parts.high is None or low <= parts.high)


CHECK: Final = Check(
    code="inside-sum",
    title="a total that is not the sum of its parts",
    meaning="Beside a total stands the list of its parts, set off by a colon, dash, bracket or commas, and they add up to"
    " another figure.",
    not_meaning="whether the total or one of its parts is off, or a part is missing.",
    fires=(
        "Five people were killed: three women and one man.",
        "The three dead — two men and two women — were found on the quay.",
        "Twelve others -- nine boys and six girls -- were taken to hospital.",
        "Seven people, four men and two women, were hurt.",
        "Police arrested nine suspects (three men, four women and one boy).",
        "At least ten people died: three women and four children, officials said.",
        "Three men and two women were hurt; in the hall sat nine boys and four girls, 15 children in all.",
    ),
    silent=(
        "Five people were killed: three women and two men.",
        "The three dead — two men and a woman — were found on the quay.",
        "Five people were killed, including three women and one man.",
        "Nine people live there: a couple and their two children.",
        "Six people were hurt — two of them badly and one lightly — in the crash.",
        "Each of the five crews: two men and a woman.",
        "Eight victims, two men and a woman among them, were named.",
        "About 20 people came: 12 men and nine women.",
        "Six students, three teachers and one nurse were on the bus.",
        "At least five people died: three women and four children.",
        "In the hall sat nine boys and four girls, 13 children in all.",
        "The fleet has nine boats and four barges, and 15 men in all.",
        "Five men were shot -- three of them fatally and one in the leg -- on Monday.",
    ),
)
