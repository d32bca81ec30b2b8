"""Whether a figure is a change, and which way: "rose 4%", "cut by 12 points", "a 5 percent increase"; a level reached is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from crosscheck.extract.figures.figure import Figure
    from crosscheck.extract.lines.tokens import Line
    from crosscheck.model import Trend

RISING: Final = frozenset(
    "up upward upwards rise rises rose risen rising increase increases increased increasing grow grows grew grown growing"
    " growth gain gains gained gaining climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging"
    " soar soars soared soaring advance advances advanced advancing add adds added adding rally rallied rallies spike spiked"
    " spikes expand expands expanded expanding improve improves improved improving boost boosts boosted raise raises raised"
    " raising hike hikes hiked appreciate appreciated strengthen strengthened rebound rebounded rebounds leap leaps leapt"
    " leaped skyrocketed skyrocket accelerated swell swelled swelling upped ballooned uptick widened widen".split()
)
FALLING: Final = frozenset(
    "down downward downwards fall falls fell fallen falling drop drops dropped dropping decline declines declined declining"
    " decrease decreases decreased decreasing lose loses lost losing loss slide slides slid sliding slip slips slipped"
    " slipping sink sinks sank sunk sinking tumble tumbles tumbled plunge plunges plunged plunging plummet plummets"
    " plummeted plummeting shed sheds shedding cut cuts cutting reduce reduces reduced reducing reduction slash slashes"
    " slashed slashing shrink shrinks shrank shrunk shrinking contract contracts contracted contraction ease eases eased"
    " easing dip dips dipped dipping lower lowers lowered weaken weakened slump slumps slumped crash crashed retreat"
    " retreated trim trimmed trims depreciated halved downturn narrowed narrow".split()
)
_NOUN_UP: Final = frozenset(
    "rise increase gain jump surge growth hike rally spike uptick improvement boost upswing raise expansion rebound advance"
    " climb".split()
)
_NOUN_DOWN: Final = frozenset(
    "fall drop decline decrease loss slide slip plunge cut reduction contraction dip slump downturn slide tumble downtick"
    " discount devaluation".split()
)
_COMPARED: Final[dict[str, Trend]] = {"higher": "up", "lower": "down", "up": "up", "down": "down"}
_SKIPPED: Final = frozenset(
    "by a an another further additional just only some extra whopping record even total again combined the".split()
)
_WITHOUT_BY: Final = frozenset(
    "add adds added adding lose loses lost losing loss cut cuts cutting shed sheds shedding gain gains gained gaining raise"
    " raises raised raising boost boosts slash slashed slashes reduce reduces reduced trim trimmed contract contracts expand"
    " improve advance rally contracted narrow accelerated lower ease up down".split()
)
"""Verbs that also take a plain object ("lost 12 games", "cut 5,000 jobs"): a plain count after them is no change."""
_CLAUSE_ENDS: Final = frozenset("to from at and but while was were is are had has that which as after killed won beat".split())
_POINTS: Final = frozenset({"point", "points", "notch", "notches", "places", "ticks"})


def trend_of(line: Line, figure: Figure, first: int, previous: Trend | None) -> Trend | None:
    """The direction of the change that a figure states.

    Args:
        line: the tokenised sentence.
        figure: the figure.
        first: index of the first token of its bound words.
        previous: the trend of the figure before it in the sentence ("A fell 2%, B by 3%").

    Returns:
        "up" or "down", None where the figure is a level or a count.
    """
    if figure.kind in ("age", "score", "ordinal", "duration") or (
        figure.kind == "ratio" and figure.after != figure.numeral.after
    ):
        return None
    return _before(line, figure, first, previous) or _after(line, figure)


def _before(line: Line, figure: Figure, first: int, previous: Trend | None) -> Trend | None:
    at, by = first - 1, False
    while at >= first - 6 and at >= 0:
        word = line.low(at)
        by = by or word == "by"
        if word in RISING or word in FALLING:
            return _direction(word) if _states_change(line, figure, word, by=by) else None
        if word == "of" and line.low(at - 1) in _NOUN_UP | _NOUN_DOWN:
            return (
                _direction(line.low(at - 1))
                if _states_change(line, figure, line.low(at - 1), by=figure.kind != "number")
                else None
            )
        if word not in _SKIPPED and not word.endswith("ly") and not (by and line.at(at).sort == "w" and word not in _CLAUSE_ENDS):
            break
        at -= 1
    elliptic = previous is not None and figure.kind == "percent" and line.low(first - 1) == "by"
    return previous if elliptic else None


def _direction(word: str) -> Trend:
    return "up" if word in RISING or word in _NOUN_UP else "down"


def _states_change(line: Line, figure: Figure, word: str, *, by: bool) -> bool:
    if figure.kind in ("percent", "ratio") or by:
        return True
    if word in _WITHOUT_BY and line.low(figure.first - 1) in ("a", "an"):
        return False
    if figure.kind == "money":
        return figure.numeral.scale == 1 or word not in _WITHOUT_BY or word in ("up", "down")
    if figure.kind == "measure" or line.low(figure.noun) in _POINTS:
        return True
    return figure.kind == "number" and word not in _WITHOUT_BY and figure.numeral.high > 3


def _after(line: Line, figure: Figure) -> Trend | None:
    """The trend said after a figure: "a 5 percent increase", "a 12-point drop", "34% higher"."""
    at = figure.noun
    if line.low(at) == "-":
        at += 1
    if figure.kind not in ("percent", "money", "measure") and line.low(at) not in _POINTS:
        return None
    at += line.low(at) in _POINTS
    for step in range(3):
        word = line.low(at + step)
        if word in _NOUN_UP or word in _NOUN_DOWN:
            return _direction(word) if not _is_object(line, at + step) else None
        if step == 0 and word in _COMPARED and line.low(at + 1) not in ("to", "from"):
            return _COMPARED[word]
        if line.at(at + step).sort != "w" or word in ("of", "in", "to", "and", "for", "on", "at", "from", "by", "the", "a"):
            return None
    return None


def _is_object(line: Line, at: int) -> bool:
    """True for a noun of change that a longer name goes on from ("pay rise" is one, "growth fund" is none)."""
    return line.low(at + 1) in ("fund", "rate", "target", "forecast", "plan", "plans", "strategy")
