"""What the words around a mention say about its figure: inclusion, growth, market levels, schedules, time zones.

Every test reads a short window of the mention's own sentence, never a whole article.
"""

from __future__ import annotations

import calendar
import re
from typing import TYPE_CHECKING, Final

from crosscheck.compare import lexicon

if TYPE_CHECKING:
    from crosscheck.model import Mention, Trend

_WORD: Final = re.compile(r"\d[\d,.]*|[^\W\d_]+")
_MONTHS: Final = frozenset(calendar.month_name[1:]) | {"Jan", "Feb", "Aug", "Sept", "Oct", "Nov", "Dec"}
_CALENDAR: Final = frozenset(word.casefold() for word in (*_MONTHS, *calendar.day_name))
_NUMBER_WORDS: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
    " nineteen twenty"
).split()
_AS_FIGURE: Final = {word: str(value) for value, word in enumerate(_NUMBER_WORDS)}
_DEAREST_SHARE: Final = 10_000
"""Sums from here on are no share prices, so that "revenue rose 12 percent to $4 million" is not read as one."""
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")


def before(mention: Mention) -> str:
    """The words of the sentence that stand before the mention."""
    return mention.sentence.text[: max(0, mention.start - mention.sentence.start)]


def after(mention: Mention) -> str:
    """The words of the sentence that stand after the mention."""
    return mention.sentence.text[max(0, mention.end - mention.sentence.start) :]


def direction(mention: Mention) -> Trend | None:
    """The change that a verb right before the figure makes of it ("gained 7.4"), None where it says none."""
    found = lexicon.MOVED_BY.search(before(mention)[-30:])
    if found is None:
        return None
    return "up" if found["up"] else "down"


def includes_more(mention: Mention) -> bool:
    """True where the words say that the figure takes something in ("six dead, including the gunman")."""
    return lexicon.INCLUDES.search(after(mention)[:80]) is not None


def excludes_some(mention: Mention) -> bool:
    """True where the words say that the figure leaves something out ("three guards and then himself", "three others")."""
    if mention.reading.role == "other" or lexicon.EXCLUDES.search(after(mention)[:80]) is not None:
        return True
    return (
        lexicon.OTHERS_AFTER.search(after(mention)[:30]) is not None
        or lexicon.OTHERS_BEFORE.search(before(mention)[-40:]) is not None
    )


def is_part(mention: Mention) -> bool:
    """True where the words make the figure a part of a whole ("two of the five", "among them three engineers")."""
    if mention.reading.role == "part" or lexicon.PART_AFTER.search(after(mention)[:40]) is not None:
        return True
    return lexicon.PART_BEFORE.search(before(mention)[-60:]) is not None


def counts_on(mention: Mention) -> bool:
    """True where the words speak of a count that goes on ("so far", "the death toll", "acres")."""
    return lexicon.GROWING.search(_near(mention)) is not None


def is_market_level(mention: Mention) -> bool:
    """True where the figure is a price or level of a market, which moves by the minute."""
    if lexicon.MARKET.search(_near(mention)) is not None:
        return True
    price = mention.reading.kind == "money" and mention.reading.low is not None and mention.reading.low < _DEAREST_SHARE
    return price and lexicon.MOVED_TO.search(before(mention)[-120:]) is not None


def is_closing_level(mention: Mention) -> bool:
    """True where it is the level at the end of a trading day, which does not move any more."""
    return lexicon.CLOSED.search(_near(mention)) is not None


def is_passing_measure(mention: Mention) -> bool:
    """True where the figure is a measurement that changes by the hour (wind, river, temperature)."""
    return lexicon.PASSING.search(_near(mention)) is not None


def is_rescheduled(mention: Mention) -> bool:
    """True where the sentence says that a date was changed."""
    return lexicon.RESCHEDULED.search(mention.sentence.text) is not None


def is_corrected(mention: Mention) -> bool:
    """True where the sentence says that the figure replaces an earlier one, or was replaced."""
    return lexicon.CORRECTED.search(mention.sentence.text) is not None


def other_names_it(mention: Mention, other: Mention) -> bool:
    """True where the other side's sentence holds this mention's figure or date as well, beside its own."""
    key, own = _key_words(mention.surface), _key_words(other.surface)
    if not key or key <= own:
        return False
    elsewhere = _key_words(before(other)) | _key_words(after(other))
    return key <= elsewhere


def _key_words(text: str) -> frozenset[str]:
    """The words of a text that carry a value: figures, number words, names of months and weekdays."""
    found = (word.casefold().rstrip(".,") for word in _WORD.findall(text))
    telling = (word for word in found if word[:1].isdigit() or word in _AS_FIGURE or word in _CALENDAR)
    return frozenset(_AS_FIGURE.get(word, word) for word in telling)


def periods(mention: Mention) -> frozenset[str]:
    """The months and years that the sentence names, as written."""
    text = mention.sentence.text
    months = frozenset(word for word in _WORD.findall(text) if word in _MONTHS)
    return months | frozenset(_YEAR.findall(text))


def names_past_year(mention: Mention) -> bool:
    """True where the sentence names a year before the article's own: the event is over and its counts stand."""
    if mention.published is None:
        return False
    return any(int(found[0]) < mention.published.year for found in _YEAR.finditer(mention.sentence.text))


def zone(mention: Mention) -> str:
    """The time zone named inside the mention or right after it, as written; "" where none is."""
    found = lexicon.ZONE.match(after(mention)) or lexicon.ZONE.search(mention.surface)
    return found[1] if found else ""


def zone_offset(name: str) -> int | None:
    """Minutes east of Greenwich of a zone abbreviation, None where it has no fixed one."""
    return lexicon.ZONES.get(name)


def _near(mention: Mention) -> str:
    return before(mention)[-90:] + mention.surface + after(mention)[:60]
