"""Newsrooms on whose word other outlets give figures: what two of them have from one agency has one origin."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from crosscheck.model import Mention

_WRITTEN: Mapping[str, str] = MappingProxyType(
    {
        "Associated Press": "AP",
        "Reuters": "",
        "Agence France-Presse": "AFP|Agence France Presse",
        "Deutsche Presse-Agentur": "dpa|DPA",
        "Press Association": "PA Media|PA news agency",
        "United Press International": "UPI",
        "Bloomberg": "Bloomberg News",
        "Dow Jones Newswires": "",
        "Press Trust of India": "PTI",
        "Asian News International": "",
        "Indo-Asian News Service": "IANS",
        "Xinhua": "Xinhua News Agency|Xinhua news agency",
        "Kyodo": "Kyodo News",
        "Jiji Press": "",
        "Yonhap": "Yonhap News Agency|Yonhap News",
        "Korean Central News Agency": "KCNA",
        "TASS": "Tass|ITAR-TASS|Itar-Tass",
        "Interfax": "",
        "RIA Novosti": "RIA",
        "Ukrinform": "",
        "Anadolu": "Anadolu Agency|Anadolu Ajansi",
        "Islamic Republic News Agency": "IRNA",
        "Tasnim": "Tasnim News Agency|Tasnim news agency",
        "Syrian Arab News Agency": "SANA",
        "Emirates News Agency": "",
        "Middle East News Agency": "MENA",
        "Canadian Press": "",
        "Australian Associated Press": "AAP",
        "Ritzau": "",
        "ANSA": "",
        "Antara": "",
        "BNO News": "",
        "Belga": "",
        "City News Service": "",
    }
)
"""Agency to the other ways in which it is written, separated by "|"."""

_NAME: Mapping[str, str] = MappingProxyType(
    {name: agency for agency, others in _WRITTEN.items() for name in (agency, *others.split("|")) if name}
)
_ANY = "|".join(re.escape(name) for name in sorted(_NAME, key=lambda name: (-len(name), name)))
_LAND = "state|official|Russian|Chinese|Iranian|Turkish|French|German|Italian"
_BEFORE = rf"(?:[Tt]he )?(?:(?:{_LAND})(?:-run)? )*(?:(?:news )?agency )?"
_CITED = re.compile(
    r"(?<!\w)(?:"
    r"(?:[Aa]ccording to|[Cc]iting|[Qq]uoted by|[Rr]eported by|[Ii]nterview with|statement to|told|tells|telling) "
    rf"{_BEFORE}(?P<by>{_ANY})(?!\w)"
    rf"|{_BEFORE}(?P<says>{_ANY})(?:'s|’s)? (?:has |had |also |later |earlier )?"
    r"(?:reported|reports|said|says|quoted|cited|citing|counted|count|tally|calculated|calculations|analysis|poll|survey|learned)"
    r"(?!\w))"
)
_HOUSE = re.compile(rf"(?:[Tt]he )?(?P<name>{_ANY})(?: News| news agency)?")


def agency_of(mention: Mention) -> str:
    """The agency that a figure's sentence expressly has it from ("told Reuters", "an AP count"), else the outlet if it is one.

    Args:
        mention: any mention.

    Returns:
        The agency's name; "" where none is named, or several are.
    """
    cited = cited_agencies(mention.sentence.text)
    if cited:
        return next(iter(cited)) if len(cited) == 1 else ""
    house = _HOUSE.fullmatch(mention.outlet.strip())
    return _NAME[house["name"]] if house is not None else ""


@lru_cache(maxsize=20_000)
def cited_agencies(text: str) -> frozenset[str]:
    """Every agency that a sentence cites."""
    return frozenset(_NAME[found["by"] or found["says"]] for found in _CITED.finditer(" ".join(text.split())))
