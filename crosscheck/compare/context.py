"""What the words around a mention say about its figure: inclusion, growth, market levels, schedules, time zones.

Every test reads a short window of the mention's own sentence, never a whole article.
"""

from __future__ import annotations

import calendar
import re
from typing import TYPE_CHECKING, Final

from crosscheck.compare import lexicon
from crosscheck.memory import remembered

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


@remembered
def direction(mention: Mention) -> Trend | None:
    """The change that a verb right before the figure makes of it ("gained 7.4"), None where it says none."""
    found = lexicon.MOVED_BY.search(before(mention)[-30:])
    if found is None:
        return None
    return "up" if found["up"] else "down"


@remembered
def included(mention: Mention) -> int | None:
    """How many the words say that the figure takes in ("six dead, including the gunman": 1), None where they say nothing.

    What follows "including" and is no person with an article or a number is an example ("twelve counts, including fraud").
    """
    found = lexicon.INCLUDES.search(after(mention)[:80])
    if found is None:
        return None
    following = lexicon.INCLUDED.match(after(mention)[found.end() :])
    if following is None:
        return None
    word = following[1].casefold()
    figure = _AS_FIGURE.get(word, word)
    return int(figure) if figure.isascii() and figure.isdigit() else 1


@remembered
def excludes_some(mention: Mention) -> bool:
    """True where the words say that the figure leaves something out ("three guards and then himself", "three others")."""
    if lexicon.EXCLUDES.search(after(mention)[:80]) is not None:
        return True
    if besides_the_dead(mention):
        return False
    if mention.reading.role == "other":
        return True
    return (
        lexicon.OTHERS_AFTER.search(after(mention)[:30]) is not None
        or lexicon.OTHERS_BEFORE.search(before(mention)[-40:]) is not None
    )


@remembered
def besides_the_dead(mention: Mention) -> bool:
    """True for the hurt that "others" only sets apart from the dead: "one died and six others were hurt" counts six hurt."""
    reading, head = mention.reading, before(mention)
    if reading.role != "other" or reading.status not in ("wounded", "hospitalised"):
        return False
    deaths = [found.end() for found in lexicon.DEATH.finditer(head)]
    # The verb of the hurt themselves may follow: "killed one woman and injured eleven others".
    return bool(deaths) and lexicon.HARM.search(head[: deaths[-1]]) is None


@remembered
def scope(mention: Mention) -> bool:
    """True where a sentence counts over a stretch of time, a wide place or several events ("over the weekend", "statewide")."""
    return lexicon.SCOPE.search(mention.sentence.text) is not None


@remembered
def is_part(mention: Mention) -> bool:
    """True where the words make the figure a part of a whole ("two of the five", "among them three engineers")."""
    if lexicon.OWN_AFTER.match(after(mention)) is not None:
        return False
    if mention.reading.role == "part" or lexicon.PART_AFTER.search(after(mention)[:40]) is not None:
        return True
    return lexicon.PART_BEFORE.search(before(mention)[-60:]) is not None


@remembered
def whole_beside(mention: Mention) -> frozenset[str]:
    """The figure of the whole that a part's own words name ("two of the six", "Of the 904 staff, 860"), empty for none."""
    found = lexicon.WHOLE_AFTER.match(after(mention)[:40]) or lexicon.WHOLE_BEFORE.search(before(mention)[-60:])
    return _key_words(found[1]) if found else frozenset()


@remembered
def counts_on(mention: Mention) -> bool:
    """True where the words speak of a count that goes on ("so far", "the death toll", "acres")."""
    return lexicon.GROWING.search(_near(mention)) is not None


@remembered
def has_grown(mention: Mention) -> bool:
    """True where the words say that the count has grown or is not the last ("rose to", "so far")."""
    return lexicon.GROWN.search(_near(mention)) is not None


@remembered
def complement(mention: Mention) -> str:
    """What the counted phrase is of ("a road crew" in "six members of a road crew were"), "" for nothing."""
    found = lexicon.COMPLEMENT.match(after(mention)[:60])
    if found is None:
        return ""
    verb = lexicon.PAST_VERB.search(found[1])
    return found[1][: verb.start() if verb else None].strip()


@remembered
def progresses(mention: Mention) -> bool:
    """True where a share tells how far something has come ("94% of ballots counted", "40 percent contained")."""
    return mention.reading.kind in ("percent", "ratio") and lexicon.PROGRESS.search(_close(mention)) is not None


@remembered
def may_fall(mention: Mention) -> bool:
    """True where the words speak of what is left of a count ("still without power", "missing")."""
    return lexicon.REMAINING.search(_close(mention)) is not None


@remembered
def is_market_level(mention: Mention) -> bool:
    """True where the figure is a price, a rate or an index level of a market, or its change: these move by the minute."""
    reading, near = mention.reading, _near(mention)
    if reading.kind == "money":
        if reading.low is None or reading.low >= _DEAREST_SHARE:
            return False
        traded = lexicon.MARKET.search(near) or lexicon.EXCHANGE.search(near) or lexicon.INDEX.search(near)
        return traded is not None or lexicon.MOVED_TO.search(before(mention)[-120:]) is not None
    if reading.kind == "percent":
        moved = reading.trend is not None or direction(mention) is not None or "yield" in near.casefold()
        return moved and (lexicon.MARKET.search(near) or lexicon.INDEX.search(near)) is not None
    return reading.kind in ("number", "ratio", "measure") and lexicon.INDEX.search(near) is not None


@remembered
def may_be_level(mention: Mention) -> bool:
    """True where nothing keeps a figure from being a market's: no sum too great for a price, no share that did not change."""
    reading = mention.reading
    if reading.kind == "money":
        return reading.low is not None and reading.low < _DEAREST_SHARE
    if reading.kind == "percent":
        return reading.trend is not None or direction(mention) is not None or "yield" in _near(mention).casefold()
    return reading.what is None or lexicon.INDEX.search(_near(mention)) is not None


@remembered
def is_closing_level(mention: Mention) -> bool:
    """True where it is the level at the end of a trading day, which does not move any more."""
    return lexicon.CLOSED.search(_near(mention)) is not None


@remembered
def is_passing_measure(mention: Mention) -> bool:
    """True where the figure is a measurement that changes by the hour (wind, river, temperature)."""
    return mention.reading.unit in lexicon.PASSING_UNITS and lexicon.PASSING.search(_near(mention)) is not None


@remembered
def is_rescheduled(mention: Mention) -> bool:
    """True where the words around a date say that it was changed."""
    return lexicon.RESCHEDULED.search(_clause(mention)) is not None


@remembered
def is_corrected(mention: Mention) -> bool:
    """True where the words around a figure say that it replaces an earlier one, or was replaced; of dates, the sentence."""
    if mention.reading.is_date:
        return lexicon.MISDATED.search(mention.sentence.text) is not None
    return lexicon.CORRECTED.search(_clause(mention)) is not None


def is_whole_of(whole: frozenset[str], mention: Mention) -> bool:
    """True where a named whole is the mention's own figure."""
    return whole <= _own_key(mention)


def comes_from(mention: Mention, other: Mention) -> bool:
    """True where the words after a figure give the other side's as its earlier value ("206, up from 202 a day earlier")."""
    tail = after(mention)[:80]
    found, key = lexicon.COMES_FROM.match(tail), _own_key(other)
    return found is not None and bool(key) and key <= _key_words(tail[found.end() :][: len(other.surface) + 15])


@remembered
def modifies_noun(mention: Mention) -> bool:
    """True where a date belongs to a noun and dates nothing itself ("the 2016 election", "Tuesday's primary")."""
    if mention.surface.endswith(("'s", "’s")):
        return True
    noun = lexicon.NOUN_AFTER.match(after(mention)) is not None
    return noun and lexicon.ARTICLE_BEFORE.search(before(mention)[-30:] + mention.surface) is not None


@remembered
def is_stamp(mention: Mention) -> bool:
    """True for the day or time at which a page was updated ("UPDATE: 9 p.m. -- ...")."""
    return mention.reading.is_date and lexicon.STAMP_BEFORE.search(before(mention)[-30:]) is not None


@remembered
def is_definite(mention: Mention) -> bool:
    """True where "the", or whose it is, stands right before the figure ("the 45th governor", "his third term")."""
    return lexicon.DEFINITE.search(before(mention)[-12:]) is not None


@remembered
def stretch(mention: Mention) -> str:
    """What kind of stretch a duration is, by the word before it or its form; "" where neither tells.

    "For two weeks" lasts, "in two weeks" comes or has passed, "after two weeks" follows, "a two-week strike" belongs to a thing.
    """
    if "-" in mention.surface:
        return "of something"
    found = lexicon.STRETCH_BEFORE.search(before(mention)[-20:])
    return found[1].casefold() if found else ""


@remembered
def person_beside(mention: Mention) -> tuple[str, ...]:
    """The name right beside an age ("Ada Holm, 31", "31-year-old Ada Holm"), word by word; empty where there is none."""
    head, tail = lexicon.NAME_BEFORE.search(before(mention)[-60:]), lexicon.NAME_AFTER.match(after(mention)[:80])
    # "Ada Holm, 31, and 22-year-old Bea Lund": the name of an age in this form follows it.
    found = tail or head if mention.surface.casefold().endswith("old") else head or tail
    return tuple(_WORD.findall(found[1])) if found else ()


def other_names_it(mention: Mention, other: Mention) -> bool:
    """True where the other side's sentence holds this mention's figure or date as well, beside its own."""
    key = _own_key(mention)
    return bool(key) and not key <= _own_key(other) and key <= _other_keys(other)


@remembered
def _own_key(mention: Mention) -> frozenset[str]:
    return _key_words(mention.surface)


@remembered
def _other_keys(mention: Mention) -> frozenset[str]:
    return _key_words(before(mention)) | _key_words(after(mention))


def _key_words(text: str) -> frozenset[str]:
    """The words of a text that carry a value: figures, number words, names of months and weekdays."""
    found = (word.casefold().rstrip(".,") for word in _WORD.findall(text))
    telling = (word for word in found if word[:1].isdigit() or word in _AS_FIGURE or word in _CALENDAR)
    return frozenset(_AS_FIGURE.get(word, word) for word in telling)


@remembered
def periods(mention: Mention) -> frozenset[str]:
    """The months and years that the sentence names, as written."""
    text = mention.sentence.text
    months = frozenset(word for word in _WORD.findall(text) if word in _MONTHS)
    return months | frozenset(_YEAR.findall(text))


@remembered
def names_past_year(mention: Mention) -> bool:
    """True where the sentence names a year before the article's own: the event is over and its counts stand."""
    if mention.published is None:
        return False
    return any(int(found[0]) < mention.published.year for found in _YEAR.finditer(mention.sentence.text))


@remembered
def zone(mention: Mention) -> str:
    """The time zone named inside the mention or right after it, as written; "" where none is."""
    found = lexicon.ZONE.match(after(mention)) or lexicon.ZONE.search(mention.surface)
    return found[1] if found else ""


def zone_offset(name: str) -> int | None:
    """Minutes east of Greenwich of a zone abbreviation, None where it has no fixed one."""
    return lexicon.ZONES.get(name)


def _near(mention: Mention) -> str:
    return before(mention)[-90:] + mention.surface + after(mention)[:60]


def _close(mention: Mention) -> str:
    """A narrower window: the words that belong to the figure itself."""
    return before(mention)[-50:] + mention.surface + after(mention)[:40]


def _clause(mention: Mention) -> str:
    """The words around the mention up to the next clause on both sides."""
    head, tail = before(mention)[-90:], after(mention)[:60]
    starts = list(lexicon.CLAUSE_START.finditer(head))
    stop = lexicon.CLAUSE_START.search(tail)
    return head[starts[-1].start() if starts else 0 :] + mention.surface + (tail if stop is None else tail[: stop.start()])
