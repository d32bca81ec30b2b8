"""Whether a figure is a change, and which way: "rose 4%", "cut by 12 points", "a 5 percent increase"; a level reached is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from crosscheck.extract.lines.lexicon import DETERMINERS, STOPS

if TYPE_CHECKING:
    from crosscheck.extract.figures.figure import Figure
    from crosscheck.extract.lines.tokens import Line
    from crosscheck.model import Trend

RISING: Final = frozenset(
    "up upward upwards rise rises rose risen rising increase increases increased increasing grow grows grew grown"
    " growing growth gain gains gained gaining climb climbs climbed climbing jump jumps jumped jumping surge surges"
    " surged surging soar soars soared soaring advance advances advanced advancing add adds added adding rally rallied"
    " rallies spike spiked spikes expand expands expanded expanding improve improves improved improving boost boosts"
    " boosted raise raises raised raising hike hikes hiked appreciate appreciated strengthen strengthened rebound"
    " rebounded rebounds leap leaps leapt leaped skyrocketed skyrocket accelerated swell swelled swelling rallying"
    " spiking hiking leaping rebounding boosting strengthening upped ballooned uptick widened widen".split()
)
FALLING: Final = frozenset(
    "down downward downwards fall falls fell fallen falling drop drops dropped dropping decline declines declined"
    " declining decrease decreases decreased decreasing lose loses lost losing loss slide slides slid sliding slip slips"
    " slipped slipping sink sinks sank sunk sinking tumble tumbles tumbled plunge plunges plunged plunging plummet"
    " plummets plummeted plummeting shed sheds shedding cut cuts cutting reduce reduces reduced reducing reduction slash"
    " slashes slashed slashing shrink shrinks shrank shrunk shrinking contract contracts contracted contraction ease"
    " eases eased easing dip dips dipped dipping lower lowers lowered weaken weakened slump slumps slumped crash crashed"
    " retreat retreated trim trimmed trims depreciated slumping skidded skidding tanked tanking cratered dwindled"
    " dwindling shaved shaving weakening trimming retreating halved downturn narrowed narrow".split()
)
_NOUN_UP: Final = frozenset(
    "rise increase gain jump surge growth hike rally spike uptick improvement boost upswing raise expansion rebound advance"
    " climb".split()
)
_NOUN_DOWN: Final = frozenset(
    "fall drop decline decrease loss slide slip plunge cut reduction contraction dip slump downturn slide tumble downtick"
    " discount devaluation".split()
)
_NOUNS: Final = _NOUN_UP | _NOUN_DOWN
_COMPARED: Final[dict[str, Trend]] = {"higher": "up", "lower": "down", "up": "up", "down": "down"}
_SKIPPED: Final = frozenset(
    "by a an another further additional just only some extra whopping record even total again combined the average annual"
    " annualized annualised".split()
)
_MEASURED: Final = frozenset("average total combined rate pace clip".split())
"""Words that stand between a change and its size with "of" ("by an average of", "at a pace of")."""
_RATES: Final = frozenset({"rate", "pace", "clip"})
_WITHOUT_BY: Final = frozenset(
    "add adds added adding lose loses lost losing loss cut cuts cutting shed sheds shedding gain gains gained gaining raise"
    " raises raised raising boost boosts slash slashed slashes reduce reduces reduced trim trimmed contract contracts expand"
    " improve advance rally contracted narrow accelerated lower ease up down".split()
)
"""Verbs that also take a plain object ("lost 12 games", "cut 5,000 jobs"): a plain count after them is no change."""
_TRANSITIVE: Final = frozenset(
    "increased increasing reduced reduce reducing raised raising slashed slashing lowered lowering boosted boosting trimmed"
    " hiked cutting expanded".split()
)
"""Verbs that name what they change before they say by how much ("cutting output 5 percent"), and that are no nouns."""
_MODALS: Final = frozenset("to will would could can should must may might".split())
_COLLECTING: Final = frozenset("raise raises raised raising".split())
_DROPPING: Final = frozenset("drop drops dropped dropping".split())
_PHRASAL: Final[dict[str, frozenset[str]]] = {
    "up": frozenset(
        "make makes made making take takes took taking pick picks picked picking give gives gave giving come comes came use used"
        " set bring brought hold held call called sign signed line lined turn turned show showed eat eats eating buy bought"
        " buying snap snapped round rounded take taken given sum sums free freed freeing soak soaked open opened".split()
    ),
    "down": frozenset(
        "shut shuts shutting burned burnt tore torn tear shot shoot gunned turn turned took take struck knocked hunted"
        " tracked pinned voted".split()
    ),
}
"""Verbs with which "up" and "down" say something else ("women make up 40 percent")."""
_BEING: Final = frozenset("is are was were ended closed finished".split())
"""Verbs with which "off" says "down" ("shares were off 3 percent")."""
_LEVELS: Final = frozenset("above below beyond past short shy north south high low".split())
"""Bound words after which a figure is what something reached ("fell below 5%", "rose as high as 7%"), and no change."""
_CLAUSE_ENDS: Final = frozenset("to from at and but while was were is are had has that which as after killed won beat".split())
_POINTS: Final = frozenset({"point", "points", "notch", "notches", "places", "ticks"})
_PRICED_BELOW: Final = 1000
"""A price moves by less than this; larger amounts are lost, gained or added as sums, unless a level follows."""
_REACH: Final = 6
_REACH_BY: Final = 12
_OBJECT: Final = 4
"""How many tokens back a change may be told, before "by", and how many words what is changed may take up."""


def trend_of(line: Line, figure: Figure, first: int, previous: Figure | None, moved: Trend | None) -> Trend | None:
    """The direction of the change that a figure states.

    Args:
        line: the tokenised sentence.
        figure: the figure.
        first: index of the first token of its bound words.
        previous: the figure before it in the sentence.
        moved: the trend of that one, which it may share ("A fell 2%, B by 3%", "fell $3, or 2%").

    Returns:
        "up" or "down", None where the figure is a level or a count.
    """
    folded = line.low(figure.after - 1) == "fold"
    if figure.kind in ("age", "score", "ordinal", "duration") or (
        figure.kind == "ratio" and figure.after != figure.numeral.after and not folded
    ):
        return None
    if figure.kind == "percent" and line.match(figure.noun, ("of", "the", "vote")):
        return None
    said = None if _is_level(line, figure, first) else _before(line, figure, first)
    if said is None and previous is not None and moved is not None and _shares(line, figure, first, previous):
        return moved
    return said or _after(line, figure, first)


def _is_level(line: Line, figure: Figure, first: int) -> bool:
    if first == figure.first:
        return False
    return any(line.low(at) in _LEVELS for at in range(first, figure.first)) and line.low(first - 1) != "of"


def _before(line: Line, figure: Figure, first: int) -> Trend | None:
    at, by, reach, changed = first - 1, False, _REACH, 0
    paced = line.low(figure.noun) in _RATES or line.low(figure.noun + 1) in _RATES
    while at >= first - reach and at >= 0:
        word = line.low(at)
        if (word in RISING or word in FALLING) and not (by and word == "growth"):
            said = _states_change(line, figure, at, by=by) and (not changed or _takes_object(line, at))
            return _direction(word) if said else None
        if word == "of" and line.low(at - 1) in _NOUNS:
            said = _states_change(line, figure, at - 1, by=figure.kind != "number")
            return _direction(line.low(at - 1)) if said else None
        if word == "of" and line.low(at - 1) in _MEASURED:
            paced = paced or line.low(at - 1) in _RATES
            at -= 2
            continue
        if word == "off" and line.low(at - 1) in _BEING:
            return "down" if _states_change(line, figure, at, by=False) else None
        if word == "by":
            by, reach = True, _REACH_BY
        elif not (word in _SKIPPED or word.endswith("ly") or (word == "at" and paced) or (by and _in_clause(line, at))):
            changed += 1
            if changed > _OBJECT or not _is_changed(line, figure, at):
                return None
        at -= 1
    return None


def _takes_object(line: Line, at: int) -> bool:
    """Whether a word of change is a verb that names what it changes ("to cut emissions 40 percent")."""
    return line.low(at) in _TRANSITIVE or (line.low(at) in _WITHOUT_BY | {"increase"} and line.low(at - 1) in _MODALS)


def _in_clause(line: Line, at: int) -> bool:
    """Whether a token stands between a verb and its "by" ("reduced long-term rates by")."""
    token = line.at(at)
    return (token.sort == "w" and token.low not in _CLAUSE_ENDS) or (token.low == "-" and line.touching(at))


def _is_changed(line: Line, figure: Figure, at: int) -> bool:
    """Whether a token may belong to what a verb changes by the figure ("raised interest rates 25 basis points")."""
    token = line.at(at)
    if figure.kind not in ("percent", "ratio") and figure.unit != "basis_point":
        return False
    return token.sort == "w" and not token.low.endswith("ed") and (token.low in DETERMINERS or token.low not in STOPS)


def _direction(word: str) -> Trend:
    return "up" if word in RISING or word in _NOUN_UP else "down"


def _states_change(line: Line, figure: Figure, at: int, *, by: bool) -> bool:
    """Whether a word of change, at a token, tells of the figure as its size."""
    word, following = line.low(at), line.low(figure.noun)
    if line.low(at - 1) in _PHRASAL.get(word, ()):
        return False
    if by:
        return True
    if word in _COLLECTING and (figure.kind == "money" or following == "of"):
        return False  # "raised $2 million", "raised 40 percent of its funds"
    if figure.kind in ("percent", "ratio"):
        return True
    if word in _WITHOUT_BY and line.low(figure.first - 1) in ("a", "an"):
        return False
    if figure.kind == "money":
        priced = figure.numeral.scale == 1 and (figure.high < _PRICED_BELOW or following in ("to", "at", "from"))
        return priced or word not in _WITHOUT_BY or word in ("up", "down")
    if figure.kind == "measure" or following in _POINTS:
        return True
    thing = word in _DROPPING and line.at(figure.noun).sort == "w" and following not in STOPS  # "dropped 500 leaflets"
    return figure.kind == "number" and word not in _WITHOUT_BY and figure.numeral.high > 3 and not thing


def _shares(line: Line, figure: Figure, first: int, previous: Figure) -> bool:
    """Whether a figure moves as the one before it: the same change said otherwise, or the next of a list."""
    gap = [line.at(at) for at in range(previous.noun, first)]
    if not gap or len(gap) > _REACH_BY or line.low(figure.noun) in _OF_SOMETHING:
        return False
    same = (figure.kind, figure.unit) == (previous.kind, previous.unit)
    words = [token.low for token in gap]
    if not same:
        told = words[:-2] if words[-2:] == [",", "or"] else words[:-1] if words[-1] in ("(", "or") else None
        return told is not None and len(gap) <= _OBJECT and all(word.isalpha() for word in told)
    if _follows_by(line, first):
        return True
    if figure.kind != "percent":
        return False
    named = any(token.text[0].isupper() for token in gap) or not _PLACING.isdisjoint(words)
    return named and all(token.low in _LISTING or token.text[0].isupper() for token in gap)


def _follows_by(line: Line, first: int) -> bool:
    """Whether "by" stands before a figure, or before what it is the average of ("and by an average of $5")."""
    at = first - 1
    while at >= first - _REACH and line.low(at) != "by":
        if line.low(at) == "of" and line.low(at - 1) in _MEASURED:
            at -= 2
        elif line.low(at) in _SKIPPED:
            at -= 1
        else:
            return False
    return line.low(at) == "by"


_OF_SOMETHING: Final = frozenset("of above below more less fewer higher lower said".split())
_PLACING: Final = frozenset({"in", "for"})
_LISTING: Final = frozenset("and while but , ; the in for on".split())


def _after(line: Line, figure: Figure, first: int) -> Trend | None:
    """The trend said after a figure: "a 5 percent increase", "a 12-point drop", "34% higher", "a 12,000 fall"."""
    at = figure.noun
    if line.low(at) == "-":
        at += 1
    if figure.kind == "number" and line.low(at) in _NOUNS and figure.high >= 100 and not figure.numeral.spelled:
        owner = line.low(first - 1)
        return _direction(line.low(at)) if owner in ("a", "an", "the", "its", "their") or owner.endswith("'s") else None
    if figure.kind not in ("percent", "money", "measure") and line.low(at) not in _POINTS:
        return None
    at += line.low(at) in _POINTS
    for step in range(3):
        word = line.low(at + step)
        if word in _NOUNS:
            return _direction(word) if not _is_object(line, at + step) else None
        if step == 0 and word in _COMPARED and line.low(at + 1) not in ("to", "from"):
            return _COMPARED[word]
        if line.at(at + step).sort != "w" or word in ("of", "in", "to", "and", "for", "on", "at", "from", "by", "the", "a"):
            return None
    return None


def _is_object(line: Line, at: int) -> bool:
    """True for a noun of change that a longer name goes on from ("pay rise" is one, "growth fund" is none)."""
    return line.low(at + 1) in ("fund", "rate", "target", "forecast", "plan", "plans", "strategy")
