"""How each outlet writes: the order of day and month, and the dollar it means, as far as its own articles and address tell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from crosscheck.extract.dates.order import day_first
from crosscheck.extract.money.homes import dollars_of
from crosscheck.model import Locale

if TYPE_CHECKING:
    from crosscheck.config import ExtractConfig
    from crosscheck.model import Article


def outlet_locales(articles: Sequence[Article], config: ExtractConfig | None = None) -> Mapping[str, Locale]:
    """Decide how every outlet writes.

    Args:
        articles: of any outlets, in any order.
        config: the extraction settings, the defaults where None.

    Returns:
        Each outlet's name to its locale. The order of articles changes nothing.
    """
    told: dict[str, list[Article]] = {}
    for article in articles:
        told.setdefault(article.outlet, []).append(article)
    orders = day_first(told, config)
    return {outlet: Locale(orders[outlet], dollars_of(own)) for outlet, own in told.items()}
