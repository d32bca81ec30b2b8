"""The verb that governs a mention and who does it, found without a parser: enough to tell an apology from an outcry."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from crosscheck.align.words import stem
from crosscheck.memory import remembered
from crosscheck.model import Mention

_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|[;:.!?]")

_IRREGULAR: Mapping[str, str] = MappingProxyType(
    {
        form: forms.split(":")[0]
        for forms in """
        say:said:says tell:told give:gave:given take:took:taken make:made go:went:gone come:came see:saw:seen
        know:knew:known get:got find:found hold:held lead:led leave:left lose:lost meet:met pay:paid put:put run:ran
        send:sent set:set sell:sold shoot:shot sink:sank:sunk speak:spoke:spoken spend:spent stand:stood
        steal:stole:stolen strike:struck swear:swore:sworn teach:taught think:thought throw:threw:thrown win:won
        write:wrote:written begin:began:begun become:became break:broke:broken bring:brought build:built buy:bought
        catch:caught choose:chose:chosen cut:cut deal:dealt draw:drew:drawn drive:drove:driven fall:fell:fallen
        feel:felt fight:fought fly:flew:flown forget:forgot grow:grew:grown hear:heard hit:hit hurt:hurt keep:kept
        lay:laid let:let mean:meant quit:quit read:read ride:rode:ridden ring:rang rise:rose:risen seek:sought
        show:shown shut:shut sign:signed sit:sat split:split spread:spread wear:wore:worn die:dies beat:beaten bid:bid
        freeze:froze:frozen flee:fled
        """.split()
        for form in forms.split(":")[1:]
    }
)
_BEFORE_BASE_FORM = frozenset("to will would can could may might must should shall did does do not n't'll".split())
_AUXILIARY = frozenset("be been being have had has is are was were do did does".split())
_NO_VERB = frozenset(
    """need speed hundred united seed breed indeed feed exceed proceed succeed red bed led wed sacred naked hatred kindred
    wicked rugged limited unlimited advanced alleged so-called related armed""".split()
)
_NO_SUBJECT = frozenset("mr mrs ms dr sen rep gov president the a an in on at but and".split())
_REACH = 12
"""Words to look for the verb on each side of the mention."""


@dataclass(frozen=True, slots=True)
class Predicate:
    """What a mention belongs to.

    Attributes:
        verb: stem of the governing verb's base form, "" where none is found.
        subject: stem of the last name before that verb, "" where none is found.
    """

    verb: str = ""
    subject: str = ""


@remembered
def predicate_of(mention: Mention) -> Predicate:
    """The verb nearest to a mention, before it where there is one, and the name before that verb.

    Args:
        mention: any mention.

    Returns:
        The predicate; a wrong guess only weakens evidence, so plain rules serve.
    """
    text = mention.sentence.text
    before = _TOKEN.findall(text[: mention.reading.start])
    after = _TOKEN.findall(text[mention.reading.end :])
    left = _nearest_verb(before, backwards=True)
    if left is not None:
        return Predicate(left[1], _last_name(before[: left[0]]))
    right = _nearest_verb(after, backwards=False)
    if right is not None:
        return Predicate(right[1], _last_name([*before, *after[: right[0]]]))
    return Predicate()


def _nearest_verb(tokens: list[str], *, backwards: bool) -> tuple[int, str] | None:
    """Position and stem of the verb nearest to the mention, within reach and within its clause."""
    places = range(len(tokens) - 1, -1, -1) if backwards else range(len(tokens))
    for steps, at in enumerate(places):
        if steps >= _REACH or tokens[at] in ";.!?":
            return None
        verb = _verb(tokens, at)
        if verb:
            return at, verb
    return None


def _verb(tokens: list[str], at: int) -> str:
    word = tokens[at].lower()
    if word != tokens[at] or word in _AUXILIARY or word in _NO_VERB:
        return ""
    if word in _IRREGULAR:
        return stem(_IRREGULAR[word])
    if at and tokens[at - 1].lower() in _BEFORE_BASE_FORM and len(word) > 2:
        return stem(word)
    if len(word) > 4 and word.endswith(("ed", "ing")):
        return stem(word)
    return ""


def _last_name(tokens: list[str]) -> str:
    for word in reversed(tokens):
        if word[0].isupper() and word.lower() not in _NO_SUBJECT:
            return stem(word.lower())
    return ""
