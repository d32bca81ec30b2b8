"""Which dollar an outlet means by "$", by the country of its address."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from crosscheck.extract.figures.figure import Figure
    from crosscheck.model import Article

_BY_DOMAIN: Final = {
    "au": "AUD", "ca": "CAD", "nz": "NZD", "sg": "SGD", "hk": "HKD", "tw": "TWD", "jm": "JMD", "tt": "TTD", "bb": "BBD",
    "bs": "BSD", "bz": "BZD", "fj": "FJD", "gy": "GYD", "bn": "BND", "na": "NAD", "zw": "ZWL",
}  # fmt: skip
"""Top-level domains of the countries whose money is a dollar."""
_BY_SITE: Final = {
    "theglobeandmail": "CAD", "nationalpost": "CAD", "torontosun": "CAD", "montrealgazette": "CAD", "vancouversun": "CAD",
    "straitstimes": "SGD", "channelnewsasia": "SGD", "todayonline": "SGD",
}  # fmt: skip
"""Large outlets of those countries whose address ends in ".com", by the name before it."""
_NAMES: Final = {
    "AUD": "Australian", "CAD": "Canadian", "NZD": "New Zealand", "SGD": "Singapore", "HKD": "Hong Kong", "TWD": "Taiwan",
    "JMD": "Jamaican", "TTD": "Trinidad and Tobago", "BBD": "Barbadian", "BSD": "Bahamian", "BZD": "Belize", "FJD": "Fijian",
    "GYD": "Guyanese", "BND": "Brunei", "NAD": "Namibian", "ZWL": "Zimbabwean",
}  # fmt: skip
_HOST = re.compile(r"(?:[a-z]{1,12}://)?(?:[^/@\s]{1,200}@)?((?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24})(?=[:/?#]|$)", re.IGNORECASE)


def dollars_of(articles: Sequence[Article]) -> tuple[str, ...]:
    """The currencies that an outlet's "$" may stand for, the likeliest first.

    Args:
        articles: all of one outlet, with their addresses; the order changes nothing.

    Returns:
        ISO 4217 codes, at least one: only the American one unless most of the addresses, or the outlet's own name where there are
        none, belong to a country with a dollar of its own.
    """
    homes = Counter(_home(article.url) for article in articles if _host(article.url))
    if not homes and articles:
        homes = Counter([_home(articles[0].outlet)])
    code = max(sorted(homes), key=lambda home: homes[home], default="")
    return (code, "USD") if code else ("USD",)


def at_home(figure: Figure, dollars: tuple[str, ...]) -> Figure:
    """An amount in dollars or cents that names no country, in the dollars of its outlet's country.

    Args:
        figure: any figure.
        dollars: as `dollars_of` gives them.
    """
    if figure.rule not in ("money.dollar", "money.cent") or dollars[0] == "USD":
        return figure
    whose = f"read as {_NAMES.get(dollars[0], dollars[0])} dollars, by the address of the outlet"
    return figure._replace(unit=dollars[0], units=dollars[1:], resolution=f"dollars {whose}")


def _host(address: str) -> str:
    found = _HOST.match(address.strip())
    return found[1].lower() if found else ""


def _home(address: str) -> str:
    """The dollar of the country that an address belongs to, "" for none."""
    labels = _host(address).split(".")
    if labels[-1] in _BY_DOMAIN:
        return _BY_DOMAIN[labels[-1]]
    return _BY_SITE.get(labels[-2], "") if len(labels) > 1 and labels[-1] == "com" else ""
