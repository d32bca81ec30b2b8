"""Files for a benchmark: the first articles of a longer file, and a file to which an article is added."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path

from crosscheck import Article

COLUMNS = ("id", "outlet", "published", "title", "url", "text")


def write_articles(path: Path, articles: Sequence[Article]) -> None:
    """Writes articles as a CSV from which they are read as they were."""
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(COLUMNS)
        for article in articles:
            published = article.published_at or article.published
            day = "" if published is None else published.isoformat()
            rows.writerow([article.id, article.outlet, day, article.title, article.url, article.text])


def held_out(articles: Sequence[Article], stories: Mapping[str, str]) -> int:
    """Which article to keep back, so that it can be added to the others later: a report of what others report already.

    Args:
        articles: one or more, in the order of their file.
        stories: article id to story.

    Returns:
        The row of the last article whose story two outlets or more tell without it; where there is none, of the last whose story
        another outlet tells; else the last row.
    """
    tellers: dict[str, dict[str, int]] = {}
    for article in articles:
        outlets = tellers.setdefault(stories[article.id], {})
        outlets[article.outlet] = outlets.get(article.outlet, 0) + 1
    for least in (2, 1):
        for row in range(len(articles) - 1, -1, -1):
            outlets = tellers[stories[articles[row].id]]
            others = len(outlets) - (outlets[articles[row].outlet] == 1)
            if others >= least and len(outlets) > 1:
                return row
    return len(articles) - 1
