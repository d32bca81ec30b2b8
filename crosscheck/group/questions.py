"""The heading of a finding: what is counted, measured or dated, in words that its sides share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from crosscheck.group.phrases import Phrase, Token, names_of, phrases_of, stem, stems_of, tokens_of
from crosscheck.group.words import BARRIERS, CASUALTIES, DIMENSIONS, EVENTS, GENERIC, LINKERS, PAST, SAYING
from crosscheck.letters import tells
from crosscheck.model import Kind, Mention

LABEL: Final[dict[Kind, str]] = {
    "number": "Number",
    "money": "Amount",
    "percent": "Percentage",
    "measure": "Measure",
    "duration": "Duration",
    "age": "Age",
    "score": "Score",
    "ratio": "Ratio",
    "ordinal": "Rank",
    "date": "Date",
    "time": "Time",
}
_SENTENCES: Final = 12
"""Sentences of a finding in which its heading is looked for."""
_LONGEST: Final = 9
"""Words of a heading, its label not counted."""
_FAR: Final = 80.0
"""Code points between a phrase and its mention that weigh as much as one word that nobody shares."""
_UNSHARED: Final = 0.3
"""What a word that no other side has takes from a phrase."""
_SUBJECT_WORDS: Final = 4
"""Words of a counted phrase that can stand in a heading."""
_COMMON: Final = 0.7
"""Share of the other sentences, as a root, from which on a word belongs to the question and not to one outlet's account."""
_BESIDE: Final = 24
"""Code points between a date and the verb of saying that it belongs to."""


@dataclass(frozen=True, slots=True)
class _Told:
    """One sentence of the finding: its mention, its words, and the other sentences' stems, each with its share of them."""

    mention: Mention
    tokens: tuple[Token, ...]
    phrases: tuple[Phrase, ...]
    shares: dict[str, float]


def question(head: Sequence[Mention], mentions: Sequence[Mention]) -> str:
    """What a finding is about, in three to nine words where the sentences give them.

    Args:
        head: the two mentions of the pair that decides the finding.
        mentions: all its mentions, in order.

    Returns:
        What is counted and what became of it ("dockers killed (blast at the harbour)"), or the event of a date.
    """
    told = _read(_chosen(head, mentions))
    subject = _subject(head, mentions)
    ranked = _ranked(told, frozenset() if subject is None else stems_of(subject))
    if subject is not None:
        longer = _grown(subject, told)
        return _with_context(longer or subject, ranked)
    if not ranked:
        return _fallback(told)
    best = ranked[0]
    bare = len(best.words) <= 1 + (not head[0].reading.is_date) or all(word[0].isupper() for word in best.words)
    if bare and head[0].reading.is_date and _stated(told):
        return f"statement by {best.text}" if best.words[0][0].isupper() else _with_context(best.text, ranked)
    full = _with_context(best.text, ranked) if bare else best.text
    counted = _counted(mentions) if full == best.text and bare else None
    return f"{full} ({counted})" if counted and not stems_of(counted) & stems_of(full) else full


def _with_context(subject: str, ranked: Sequence[Phrase]) -> str:
    """The subject with the best phrase that adds to it, in brackets, where there is one and room for it."""
    room = _LONGEST - len(subject.split())
    own = stems_of(subject)
    for phrase in ranked:
        telling = len(phrase.words) > 1 or phrase.words[0][0].isupper() or phrase.words[0].casefold() in EVENTS
        if telling and not phrase.opens_with_verb and phrase.size <= room and not own & set(map(stem, phrase.words)):
            return f"{subject} ({phrase.text})"
    return subject


def _grown(subject: str, told: Sequence[_Told]) -> str:
    """The phrase after the figure that says more of the counted thing ("people were on board"), "" where none does."""
    own = stems_of(subject)
    found = [
        (_value(phrase, row, frozenset()), phrase.text)
        for row in told
        for phrase in row.phrases
        if 0 <= phrase.start - row.mention.reading.end <= 2
        and own < set(map(stem, phrase.words))
        and any(row.shares.get(stem(word), 0.0) >= _COMMON and stem(word) not in own for word in phrase.words)
        and not phrase.figures
    ]
    return max(found, default=(0.0, ""), key=lambda item: (item[0], item[1]))[1]


def _stated(told: Sequence[_Told]) -> bool:
    """Whether the dates are days of statements: every sentence has a verb of saying near its mention."""
    return all(
        any(
            token.text.casefold() in SAYING
            and max(token.start - row.mention.reading.end, row.mention.reading.start - token.end) <= _BESIDE
            for token in row.tokens
        )
        for row in told
    )


def _chosen(head: Sequence[Mention], mentions: Sequence[Mention]) -> list[Mention]:
    """The head pair first, then the other sentences, each text once, bodies before headlines."""
    rest = sorted(mentions, key=lambda m: m.sentence.field == "title")
    by_text: dict[str, Mention] = {}
    for mention in (*head, *rest):
        by_text.setdefault(" ".join(mention.sentence.text.split()), mention)
    return list(by_text.values())[:_SENTENCES]


def _read(mentions: Sequence[Mention]) -> list[_Told]:
    tokens = [tokens_of(m.sentence.text, ((m.reading.start, m.reading.end),)) for m in mentions]
    stems = [frozenset(stem(token.text) for token in own if token.sort == "word") for own in tokens]
    out = []
    for at, (mention, own) in enumerate(zip(mentions, tokens, strict=True)):
        others = [rows for place, rows in enumerate(stems) if place != at] or [stems[at]]
        count = Counter(word for rows in others for word in sorted(rows))
        shares = {word: (number / len(others)) ** 0.5 for word, number in count.items()}
        out.append(_Told(mention, own, phrases_of(own, mention.sentence.text), shares))
    return out


def _ranked(told: Sequence[_Told], subject: frozenset[str]) -> list[Phrase]:
    """Phrases that share a word with another side, best first."""
    valued = [
        (value, at, phrase)
        for at, row in enumerate(told)
        for phrase in row.phrases
        if not (len(phrase.words) == 1 and phrase.words[0] in DIMENSIONS)
        if (value := _value(phrase, row, subject) - 0.05 * at) > 0
    ]
    return [phrase for _, _, phrase in sorted(valued, key=lambda item: (-item[0], item[1], item[2].start, item[2].end))]


def _value(phrase: Phrase, told: _Told, subject: frozenset[str]) -> float:
    """How well a phrase says what the mention is about; at most 0 for one that shares no word."""
    roots = [stem(word) for word in phrase.words]
    shared = sum(told.shares.get(root, 0.0) for root in roots if root not in subject)
    if not shared:
        return 0.0
    alone = sum(root not in told.shares for root in roots)
    reading, kind = told.mention.reading, told.mention.reading.kind
    gap = max(phrase.start - reading.end, reading.start - phrase.end, 0)
    between = sorted((phrase.end, reading.start) if phrase.end <= reading.start else (reading.end, phrase.start))
    clauses = sum(t.sort in ("bar", "number") and between[0] <= t.start < between[1] for t in told.tokens)
    event = any(word.casefold() in EVENTS for word in phrase.words)
    names = sum(word[0].isupper() for word in phrase.words)
    value = shared - _UNSHARED * alone - gap / _FAR - 0.25 * clauses
    value += (0.5 if kind in ("date", "time") else 0.3 if reading.status else 0.0) * event + 0.1 * min(names, 2)
    value += 0.3 * (gap <= 4) + 0.2 * min(len(roots), 3) - (0.3 if event else 0.7) * (len(roots) == 1)
    value -= 0.7 * phrase.opens_with_verb + 0.8 * phrase.figures + 0.15 * max(0, phrase.size - 6)
    value -= 0.6 * (phrase.ends_with_verb and not (kind in ("date", "time") and gap <= 4))
    return value - 0.5 * (told.mention.sentence.field == "title")


def _subject(head: Sequence[Mention], mentions: Sequence[Mention]) -> str | None:
    """What is counted with what became of it, or what is measured; None where the reading does not say."""
    kind = head[0].reading.kind
    if kind in ("date", "time"):
        return None
    counted = _counted(mentions)
    if kind == "money" and counted and len(counted.split()) == 1:
        counted = None  # "emergency" of "$60m in emergency funding": the phrase after it says more
    status = _status(head, mentions)
    if kind in ("number", "percent", "ratio") and status and not (counted and _says(counted, status)):
        return f"{counted} {status}" if counted else status
    return counted or _dimension(mentions)


def _status(head: Sequence[Mention], mentions: Sequence[Mention]) -> str | None:
    """What became of the counted, where both mentions of the head pair say so, or most of all."""
    deciding = {m.reading.status for m in head}
    if len(deciding) == 1:
        return next(iter(deciding))
    count = Counter(m.reading.status for m in mentions)
    status, number = min(count.items(), key=lambda item: (-item[1], item[0] or ""))
    return status if number * 2 > len(mentions) else None


def _says(counted: str, status: str) -> bool:
    words = counted.casefold().split()
    return any(word in CASUALTIES for word in words) or stem(status) in {stem(word) for word in words}


def _counted(mentions: Sequence[Mention]) -> str | None:
    """The counted thing that most mentions name, and of several ways to name it the most telling."""
    phrases = [trimmed for m in mentions if (trimmed := _trim(m.reading.what))]
    if not phrases:
        return None
    heads = Counter(stem(phrase.split()[-1]) for phrase in phrases)

    def rank(phrase: str) -> tuple[bool, int, int, str]:
        last = phrase.rsplit(maxsplit=1)[-1]
        plain = last.casefold() in GENERIC and len(phrase.split()) == 1
        return plain, -heads[stem(last)], -len(phrase.split()), phrase

    return min(phrases, key=rank)


def _trim(what: str | None) -> str:
    """A counted phrase without small words at its ends, "" where it is too long to head anything."""
    words = (what or "").split()
    while words and _small(words[0]):
        words.pop(0)
    while words and (_small(words[-1]) or words[-1].casefold() in PAST):
        words.pop()
    return " ".join(words) if len(words) <= _SUBJECT_WORDS else ""


def _small(word: str) -> bool:
    low = word.casefold()
    return low in LINKERS or low in BARRIERS or not tells(word)


def _dimension(mentions: Sequence[Mention]) -> str | None:
    """What a measure is, by the adjective after it: the length of what is "984 feet long"."""
    for mention in mentions:
        after = mention.sentence.text[mention.reading.end :].split(maxsplit=1)
        word = after[0].strip(".,;:").casefold() if after else ""
        if mention.reading.kind == "measure" and word in DIMENSIONS:
            return DIMENSIONS[word]
    return None


def _fallback(told: Sequence[_Told]) -> str:
    """The names that both sides share, else their shared words, else what stands next to the mention."""
    for row in told:
        shared = [name for name in names_of(row.tokens) if any(stem(word) in row.shares for word in name.split())]
        if shared:
            return ", ".join(dict.fromkeys(shared[:2]))
    for row in told:
        words = [token.text for token in row.tokens if token.sort == "word" and stem(token.text) in row.shares]
        if words:
            return ", ".join(dict.fromkeys(words[:3]))
    for row in told:
        near = sorted(row.phrases, key=lambda phrase: (abs(phrase.end - row.mention.reading.start), phrase.start, phrase.end))
        if near:
            return near[0].text
    return "unnamed"
