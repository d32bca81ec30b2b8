"""Every stage over many articles or stories: what an earlier run did is taken from its store, the rest is done and kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, Self, TypeVar

from crosscheck.adapters.heap import give_back
from crosscheck.adapters.packing import key_of, pack, unpack
from crosscheck.adapters.vector_cache import prepare
from crosscheck.align import Sketch, join_sketches
from crosscheck.extract.locales import outlet_locales
from crosscheck.inside import Contradiction, ToCompare, compare_sections
from crosscheck.means import Means, Store
from crosscheck.notes import Notes, Text, read_article, settings_of_reading
from crosscheck.story import Story, Told, make_ready, tell

if TYPE_CHECKING:
    from crosscheck.config import Config
    from crosscheck.model import Article, Locale

T = TypeVar("T")

READING: Final = "reading figures and dates"
FINDING: Final = "finding stories"
ALIGNING: Final = "aligning"
INSIDE: Final = "reading each article against itself"

_ARTICLES_AT_ONCE: Final = 32
"""Articles in one task: a tenth to a fifth of a second of work, long beside the way to another process and back."""
_MENTIONS_AT_ONCE: Final = 2048
"""Mentions of stories that are compared in one go: enough to encode their sentences in full batches, and a bound of memory."""
_KEPT_AT_ONCE: Final = 16
"""Tasks after which results are kept, so that little is lost when a run is broken off."""


@dataclass(frozen=True, slots=True)
class Readings:
    """What came of every article, by its id.

    Attributes:
        notes: what is always needed.
        sketches: packed `Sketch`.
        texts: packed `Text`.
        keys: what tells an article, and how it was read, from any other.
        locales: how the article's outlet writes.
    """

    notes: dict[str, Notes] = field(default_factory=dict)
    sketches: dict[str, bytes] = field(default_factory=dict)
    texts: dict[str, bytes] = field(default_factory=dict)
    keys: dict[str, bytes] = field(default_factory=dict)
    locales: dict[str, Locale] = field(default_factory=dict)

    def forget_texts(self, articles: Iterable[str]) -> None:
        """Lets go of the texts of articles that are compared with nothing."""
        for article in articles:
            del self.texts[article]

    def take_sketch(self, article: Article, config: Config) -> Sketch:
        """What an article's story is found by, taken out; made anew where what was kept of it is damaged."""
        return _opened(self.sketches.pop(article.id), Sketch) or read_article(article, self.locales[article.id], config).sketch

    def text(self, article: Article, config: Config) -> Text:
        """An article's sentences and mentions; read anew where what was kept of them is damaged."""
        return _opened(self.texts[article.id], Text) or read_article(article, self.locales[article.id], config).text


def read_all(articles: Sequence[Article], means: Means) -> Readings:
    """Read every article.

    Args:
        articles: with distinct ids, in the order of their ids.
        means: what to work with.
    """
    locales = outlet_locales(articles, means.config.extract)
    found = Readings(locales={article.id: locales[article.outlet] for article in articles})
    base = replace(means, config=settings_of_reading(means.config)).key("article")
    for one in articles:
        told = (one.id, one.outlet, one.title, one.text, one.published, one.published_at, found.locales[one.id])
        found.keys[one.id] = key_of(base, *told)
    parts = {article: tuple(key_of(part, key) for part in ("notes", "sketch", "text")) for article, key in found.keys.items()}
    known = means.store.load([key for keys in parts.values() for key in keys])
    missing = [one for one in articles if not _take(one.id, [known.get(key, b"") for key in parts[one.id]], found)]
    if missing:
        prepare(means.encoder)
    tasks = [
        (tuple((one, found.locales[one.id]) for one in missing[at : at + _ARTICLES_AT_ONCE]), means.config)
        for at in range(0, len(missing), _ARTICLES_AT_ONCE)
    ]
    with _Keeping(means.store) as keeping:
        for task, made in zip(tasks, means.runtime.each(_read_packed, tasks), strict=True):
            for (article, _), packed in zip(task[0], made, strict=True):
                _take(article.id, packed, found)
                keeping.add(dict(zip(parts[article.id], packed, strict=True)))
            keeping.task_done()
            means.progress(READING, len(found.notes), len(articles))
    return found


def _read_packed(task: tuple[tuple[tuple[Article, Locale], ...], Config]) -> list[tuple[bytes, bytes, bytes]]:
    """Reads some articles, here or in another process."""
    told, config = task
    read = (read_article(article, locale, config) for article, locale in told)
    return [(pack(one.notes), pack(one.sketch), pack(one.text)) for one in read]


def _take(article: str, packed: Sequence[bytes], into: Readings) -> bool:
    """Puts what came of an article in its place; False where a part of it is missing."""
    notes = _opened(packed[0], Notes)
    if notes is None or not all(packed):
        return False
    into.notes[article], into.sketches[article], into.texts[article] = notes, packed[1], packed[2]
    return True


def find_stories(articles: Sequence[Article], readings: Readings, means: Means) -> dict[str, str]:
    """Find the articles that report one event.

    Args:
        articles: with distinct ids, in the order of their ids.
        readings: what came of every article; its sketches are removed, since nothing else needs them.
        means: what to work with.

    Returns:
        Article id to story: the least id of its articles.
    """
    key = means.key("stories", *(readings.keys[article.id] for article in articles))
    found = _opened(means.store.load([key]).get(key, b""), dict)
    if found is None or found.keys() != readings.keys.keys():
        found = join_sketches(((one.id, readings.take_sketch(one, means.config)) for one in articles), means.config.align)
        give_back()
        means.store.keep({key: pack(found)})
    readings.sketches.clear()
    return found


def tell_all(stories: Mapping[str, Sequence[Article]], readings: Readings, means: Means) -> dict[str, Told]:
    """Compare what the articles of each story say.

    Args:
        stories: name of each story of several articles to its articles, in the order of their ids.
        readings: what came of every article.
        means: what to work with.
    """
    base = means.key("story", *means.judges)
    keys = {story: key_of(base, story, *(readings.keys[article.id] for article in own)) for story, own in stories.items()}
    found = _known(keys, Told, means)
    missing = [story for story in sorted(stories) if story not in found]
    done = len(found)
    with _Keeping(means.store) as keeping:
        for names in _portions(missing, lambda name: sum(readings.notes[one.id].mentions for one in stories[name])):
            ready = [make_ready(_story(name, stories[name], readings, means.config), means.config) for name in names]
            vectors = means.encoder.encode([text for one in ready for text in one.texts])
            at = 0
            for name, one in zip(names, ready, strict=True):
                found[name] = tell(one, vectors[at : at + len(one.texts)], means.config, means.cards)
                at += len(one.texts)
                done += 1
                if means.fingerprint is not None:
                    keeping.add({keys[name]: pack(found[name])})
                means.progress(ALIGNING, done, len(stories))
            keeping.flush()
            del ready, vectors
            give_back()
    return found


def _story(name: str, articles: Sequence[Article], readings: Readings, config: Config) -> Story:
    outlets = {article.outlet for article in articles}
    return Story(name, {article.id: readings.text(article, config) for article in articles}, len(outlets) > 1)


def compare_inside(articles: Sequence[Article], readings: Readings, means: Means) -> list[Contradiction]:
    """What articles tell twice and differently.

    Args:
        articles: those whose notes call them doubtful, in the order of their ids.
        readings: what came of every article.
        means: what to work with.
    """
    base = means.key("sections", *means.judges)
    keys = {article.id: key_of(base, readings.keys[article.id]) for article in articles}
    found = _known(keys, tuple, means)
    missing = [article for article in articles if article.id not in found]
    told = [
        ToCompare(one, text.sentences, text.mentions, readings.locales[one.id])
        for one in missing
        for text in (readings.text(one, means.config),)
    ]
    if told:
        made = compare_sections(told, means.encoder.encode, means.config, means.cards)
        found |= made
        if means.fingerprint is not None:
            means.store.keep({keys[article]: pack(own) for article, own in made.items()})
    return [one for article in articles for one in found[article.id]]


def _known(keys: Mapping[str, bytes], kind: type[T], means: Means) -> dict[str, T]:
    """What the store holds of the results with these keys."""
    if means.fingerprint is None:
        return {}
    stored = means.store.load(list(keys.values()))
    opened = {name: _opened(stored.get(key, b""), kind) for name, key in keys.items()}
    return {name: value for name, value in opened.items() if value is not None}


def _opened(packed: bytes, kind: type[T]) -> T | None:
    """A packed value; None where there is none of that kind."""
    try:
        found = unpack(packed) if packed else None
    except ValueError:
        return None
    return found if isinstance(found, kind) else None


def _portions(names: Sequence[str], size: Callable[[str], int]) -> Iterator[list[str]]:
    """Names in portions of a bounded size; one that is larger by itself is a portion of its own."""
    portion: list[str] = []
    total = 0
    for name in names:
        if portion and total + size(name) > _MENTIONS_AT_ONCE:
            yield portion
            portion, total = [], 0
        portion.append(name)
        total += size(name)
    if portion:
        yield portion


class _Keeping:
    """Results on their way to a store: kept some at a time, and all of them when work ends, in whatever way."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._waiting: dict[bytes, bytes] = {}
        self._tasks = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.flush()

    def add(self, entries: Mapping[bytes, bytes]) -> None:
        self._waiting |= entries

    def task_done(self) -> None:
        self._tasks += 1
        if self._tasks % _KEPT_AT_ONCE == 0:
            self.flush()

    def flush(self) -> None:
        try:
            self._store.keep(self._waiting)
        except KeyboardInterrupt:  # it broke off the writing; what was done is to be kept all the same
            self._store.keep(self._waiting)
            raise
        finally:
            self._waiting = {}
