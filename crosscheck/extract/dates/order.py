"""Whether an outlet writes the day or the month first, by the dates of its own that can be read one way only.

"05/06/2023" is the fifth of June to some and May 6th to others, and nothing in the figure tells. What tells is the company it
keeps: an outlet that wrote "23/06/2023" puts the day first. Where its own texts do not say, the country of its address does,
and then the dates of the whole file, which is often one outlet's export under many names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from crosscheck.config import ExtractConfig

if TYPE_CHECKING:
    from crosscheck.model import Article

_FIGURES: Final = re.compile(
    r"(?<![\w/.,:+-])([0-9]{1,2})([/.])([0-9]{1,2})\2(?:(?:19|20)[0-9]{2}|[0-9]{2}(?=\D|\Z))(?![\w/-]|[.,][0-9])"
)
_LIKELY: Final = re.compile(r"[0-9][/.][0-9]{1,2}[/.][0-9]")
"""What every such date holds, and few articles do."""
_HOST: Final = re.compile(r"(?:https?://)?(?:[^/@\s]{1,200}@)?([a-z0-9.-]{1,200}\.([a-z]{2,6}))(?=[:/?#\s]|\Z)", re.IGNORECASE)
_DAY_FIRST: Final = frozenset(
    "uk ie au nz in pk bd lk np sg my id th vn za ng ke gh ug tz zm zw bw na mt cy de fr es it pt nl be at ch dk no se fi is pl "
    "cz sk ro bg gr hr rs ua ru tr il ae sa qa bh om jo lb eg ma tn dz br ar cl co pe mx".split()
)
"""Country codes of addresses whose press puts the day before the month (Unicode CLDR's short date of the country's languages)."""
_MONTH_FIRST: Final = frozenset("us gov mil ph".split())
"""The same with the month before the day. Canada is in neither: both orders are printed there."""


def day_first(told: Mapping[str, Sequence[Article]], config: ExtractConfig | None = None) -> Mapping[str, bool | None]:
    """Decide the order for every outlet.

    Args:
        told: each outlet's articles.
        config: `order_share`; the defaults where None.

    Returns:
        Each outlet to True for day first, False for month first, None where nothing tells.
    """
    share = (config or ExtractConfig()).order_share
    votes = {outlet: _votes(articles) for outlet, articles in told.items()}
    whole = _decided(sum(first for first, _ in votes.values()), sum(second for _, second in votes.values()), share)
    orders: dict[str, bool | None] = {}
    for outlet, articles in told.items():
        own = _decided(*votes[outlet], share)
        home = _at_home(outlet, articles) if own is None and votes[outlet] == (0, 0) else None
        orders[outlet] = next((order for order in (own, home, whole) if order is not None), None)
    return orders


def _votes(articles: Iterable[Article]) -> tuple[int, int]:
    """How many dates of some articles can only be day first, and how many only month first; each article's counts once a date."""
    first = second = 0
    for article in articles:
        likely = [text for text in (article.title, article.text) if _LIKELY.search(text)]
        for one, _, two in {match.groups() for text in likely for match in _FIGURES.finditer(text)}:
            day, month = int(one), int(two)
            first += 12 < day <= 31 and 1 <= month <= 12
            second += 12 < month <= 31 and 1 <= day <= 12
    return first, second


def _decided(first: int, second: int, share: float) -> bool | None:
    """The order that holds at least a share of the votes, None where neither does."""
    if not first + second or max(first, second) < share * (first + second):
        return None
    return first > second


def _at_home(outlet: str, articles: Sequence[Article]) -> bool | None:
    """The order of the country in the outlet's address, its name where that is one; None where they do not say or not agree."""
    orders = {_of_country(address) for address in (outlet, *(article.url for article in articles))}
    known = [order for order in (True, False) if order in orders]
    return known[0] if len(known) == 1 else None


def _of_country(address: str) -> bool | None:
    host = _HOST.match(address)
    country = host[2].lower() if host else ""
    return True if country in _DAY_FIRST else False if country in _MONTH_FIRST else None
