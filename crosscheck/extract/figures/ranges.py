"""Two figures that are one: ranges, scores, and changes whose first figure borrows the scale or unit of the second."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from crosscheck.extract.figures.compounds import compound
from crosscheck.extract.figures.sharing import comparable, share, span
from crosscheck.extract.phrases.trends import FALLING, RISING

if TYPE_CHECKING:
    from crosscheck.extract.figures.figure import Figure
    from crosscheck.extract.lines.tokens import Line
    from crosscheck.extract.numbers.numeral import Numeral

_MOVES: Final = frozenset(
    "grow grows grew grown growing rise rises rose risen rising increase increases increased increasing jump jumped jumps"
    " climb climbed climbs climbing surge surged soar soared fall falls fell fallen falling drop drops dropped dropping"
    " decline declined declines decrease decreased slide slid slip slipped sink sank tumble tumbled plunge plunged plummeted"
    " cut cuts cutting reduce reduced reducing lower lowered raise raised raising hike hiked expand expanded shrink shrank"
    " shrunk narrow narrowed widen widened ease eased dip dipped improve improved boost boosted up down"
    " upgrade upgraded downgraded revised change changed changing swell swelled trimmed slashed upward downward creeping"
    " crept inched edged slow slowed doubled tripled drop switched reduction growth rise went gone moved shifted swung"
    " bounced".split()
)
_BOUNDING: Final = frozenset(
    "about around nearly almost roughly up to just over under some more than less as at least only".split()
)
_FORECASTING: Final = frozenset("to will would could may might should can".split())
_REACH: Final = 12
"""How many tokens before "from" may tell that something moved."""
_STEP: Final = 3
"""How many times a level exceeds the change that led to it, at least, where the words alone could also mean a range."""
_SCORING: Final = frozenset(
    "won win wins winning lost loses lose losing beat beats beating defeat defeated defeats draw drew drawn tie tied ties"
    " lead leads led leading trail trailed trailing vote voted votes voting ruling ruled decision score scored victory loss"
    " record down up ahead margin split majority win win, result series final match game set sets triumph rout comeback"
    " verdict approved passed rejected".split()
)


def join_figures(line: Line, figures: list[Figure]) -> list[Figure]:
    """Join what belongs together, and drop the parts of numbers that name something ("555-1234", "2017-18").

    Args:
        line: the tokenised sentence.
        figures: in order, not overlapping.

    Returns:
        The figures in order; a range has `low` < `high`, a score keeps its two figures in the order stated.
    """
    dashed = _join_dashes(line, figures)
    joined: list[Figure] = []
    for figure in dashed:
        if joined:
            pair = _join_words(line, joined[-1], figure)
            if pair is not None:
                joined[-1:] = pair
                continue
        joined.append(figure)
    return joined


def _dash_between(line: Line, left: Figure, right: Figure) -> bool:
    dash = right.first - left.after == 1 and line.low(left.after) == "-"
    return dash and line.touching(left.after - 1) == line.touching(left.after)


def _join_dashes(line: Line, figures: list[Figure]) -> list[Figure]:
    out: list[Figure] = []
    index = 0
    while index < len(figures):
        run = index
        while run + 1 < len(figures) and _dash_between(line, figures[run], figures[run + 1]):
            run += 1
        if run == index:
            if not _hangs_on_digits(line, figures[index]):
                out.append(figures[index])
        elif run == index + 1:
            out.extend(_join_pair(line, figures[index], figures[run]))
        index = run + 1
    return out


def _hangs_on_digits(line: Line, figure: Figure) -> bool:
    """True where a dash ties the figure to digits that were not read: a longer identifier."""
    left = line.low(figure.first - 1) == "-" and line.touching(figure.first - 1) and line.touching(figure.first - 2)
    right = line.low(figure.after) == "-" and line.touching(figure.after - 1) and line.touching(figure.after)
    tied_right = right and line.at(figure.after + 1).sort == "n"
    return (left and line.at(figure.first - 2).sort == "n") or tied_right


def _join_pair(line: Line, left: Figure, right: Figure) -> list[Figure]:
    """Two figures with a dash between: a range, a score, or, as neither, nothing."""
    foot = compound(line, left, right)
    if foot is not None:
        return [foot]
    spaced = not line.touching(left.after)
    if _is_name(line, left, right) or _goes_on(line, right):
        return []
    if left.bare and right.bare and not spaced:
        score = _is_score(line, left, right)
        if score:
            return [_score(left, right)]
    if comparable(left, right):
        shared = share(left, right)
        if shared.low < right.low:
            return [span(shared, right)]
        if shared.kind == "percent":
            return [shared, right]  # two shares set against each other ("52%-41%")
    return [left, right] if spaced else []


def _goes_on(line: Line, right: Figure) -> bool:
    """Whether capitals hang on the second of two figures: a telephone number in letters ("1-800-TEN-BOAT")."""
    hyphen = line.low(right.after) == "-" and line.touching(right.after) and line.touching(right.after - 1)
    return hyphen and right.bare and len(line.at(right.after + 1).text) > 1 and line.at(right.after + 1).text.isupper()


def _is_name(line: Line, left: Figure, right: Figure) -> bool:
    """Years ("2017-18"), telephone numbers, model numbers: plain digits in the shapes of names."""
    if not (left.numeral.plain and right.numeral.plain and left.bare):
        return False
    first, second = line.at(left.numeral.first).text, line.at(right.numeral.first).text
    if len(first) == 4 and 1500 <= left.low <= 2100 and (len(second) in (2, 4)) and right.bare:
        return True
    return (
        (len(first), len(second)) == (3, 4)
        or (first.startswith("0") and len(first) > 1)
        or (second.startswith("0") and len(second) > 1)
    )


def _is_score(line: Line, left: Figure, right: Figure) -> bool:
    """Whether two figures are a score ("3-2", "52-48"): descending or level, or near words of winning and losing."""
    if left.numeral.spelled or right.numeral.spelled or not (left.numeral.plain and right.numeral.plain):
        return False
    if left.low >= right.low:
        return left.low <= 500
    following = line.at(right.after)
    near = {line.low(left.first - step) for step in range(1, 9)} | {line.low(right.after + step) for step in range(4)}
    return (
        right.high <= 250
        and bool(near & _SCORING)
        and (following.sort != "w" or following.low in _SCORING or following.low in _AFTER_SCORE)
    )


_VOTING: Final = frozenset(
    "vote voted votes won lost ruled decision score beat approved passed rejected odds ratio margin outnumber outnumbered"
    " beating beats defeated defeats leads leading led trails trailing".split()
)
_AFTER_SCORE: Final = frozenset("in on at to against over with after from for by and as that when before last during".split())


def _score(left: Figure, right: Figure) -> Figure:
    return left._replace(after=right.after, noun=right.after, low=left.low, high=right.low, kind="score", rule="score.pair")


def _join_words(line: Line, left: Figure, right: Figure) -> list[Figure] | None:
    gap = [line.low(index) for index in range(left.noun, right.first)]
    if not gap or len(gap) > 4:
        return _together(line, left, right) if not gap else None
    words = [
        word
        for word in gap
        if word not in ("-", "up", "about", "around", "some", "even", "maybe", "perhaps", "possibly", "nearly")
    ]
    if words == ["to"] and "up" not in gap[:1]:
        return _to(line, left, right)
    if words == ["and"]:
        if "between" in [line.low(left.first - step) for step in range(1, 5)]:
            joined = _range_or_share(left, right)
            opening = left.first - (line.low(left.first - 1) == "between")
            return None if joined is None else [joined[0]._replace(first=opening)]
        return _together(line, left, right) or _hanging(line, left, right, gap)
    if words == ["or"]:
        least = share(left, right).low
        close = left.bare and least < right.low <= max(least * 2, least + 2)
        return _range_or_share(left, right) if close and "-" not in gap else _hanging(line, left, right, gap)
    if words == [","]:
        return _together(line, left, right) or _hanging(line, left, right, gap)
    return _hanging(line, left, right, gap) if not words else None


def _to(line: Line, left: Figure, right: Figure) -> list[Figure] | None:
    """Read "A to B": one range, two levels of a change ("grew from A to B"), or a vote."""
    if left.bare and right.bare and left.low >= right.low and line.low(left.first - 1) != "from":
        hyphened = line.low(left.after) == line.low(right.first - 1) == "-" and line.touching(left.after - 1)
        if hyphened and right.low >= 1:
            return [_score(left, right)]  # "a 6-to-1 margin", "the 5-to-4 ruling"
        near = {line.low(left.first - step) for step in range(1, 6)} | {line.low(right.after + step) for step in range(6)}
        return [_score(left, right)] if near & _VOTING and left.numeral.plain and right.numeral.plain else None
    if not comparable(left, right):
        return None
    shared = share(left, right)
    if shared.low >= right.low:
        return [shared, right]
    ranged = line.low(right.noun) == "to" and line.at(right.noun + 1).sort == "n"  # "from 4 to 6 per cent to 1 to 2"
    if (_is_change(line, left) and not ranged) or _is_step(line, left, right):
        return [shared, right]
    return [span(shared, right)]


def opens_vote(line: Line, numeral: Numeral) -> bool:
    """Whether a number is the first of a vote, whatever noun stands before it ("approved the bill 410 to 4").

    Args:
        line: the tokenised sentence.
        numeral: the number.
    """
    against = line.at(numeral.after + 1)
    if not numeral.plain or line.low(numeral.after) != "to" or against.sort != "n" or not against.text.isdigit():
        return False
    before = {line.low(numeral.first - step) for step in range(1, 6)}
    return int(against.text) < numeral.low and not _VOTING.isdisjoint(before)


def _is_change(line: Line, left: Figure) -> bool:
    """Whether "from A to B" tells of something that moved, by the words before "from"."""
    at = left.first - 1
    while at >= left.first - 3 and line.low(at) in _BOUNDING:
        at -= 1
    if line.low(at) != "from":
        return False
    for step in range(1, _REACH):
        token = line.at(at - step)
        if token.low in _MOVES or token.low in RISING or token.low in FALLING:
            return True
        if token.sort == "s" and token.low not in "'-%" and not (token.low == "," and step == 1):
            return False
    return False


def _is_step(line: Line, left: Figure, right: Figure) -> bool:
    """Whether "A to B" is a change and the level it led to ("rose 4% to 52%", "increased by $2m to $40m")."""
    at = left.first - 1
    while at >= left.first - 4 and (line.low(at) in _BOUNDING or line.low(at).endswith("ly")):
        if line.low(at) == "up" and line.low(at + 1) != "to":
            break  # "was up 10 cents"
        at -= 1
    by = line.low(at) == "by"
    verb = line.low(at - 1) if by else line.low(at)
    if not by and verb not in RISING and verb not in FALLING:
        return False
    if left.per is None and right.per is not None and left.kind == right.kind == "percent":
        return False  # a rate is of change itself ("grew 8% to 10% a year")
    far = left.low > 0 and right.low / left.low >= _STEP
    if not far and line.low(at - 2 if by else at - 1) in _FORECASTING:
        return False  # nobody foretells both the change and the level it leads to ("will grow 8% to 10%")
    return far if by or left.bare or verb in ("up", "down") else True


def _range_or_share(left: Figure, right: Figure) -> list[Figure] | None:
    if not comparable(left, right):
        return None
    shared = share(left, right)
    return [span(shared, right)] if shared.low < right.low else None


def _hanging(line: Line, left: Figure, right: Figure, gap: list[str]) -> list[Figure] | None:
    """Give the last unit to all it stands for: "16- and 17-year-olds", "two-, three- and four-room"."""
    if left.bare and right.kind == "age" and left.numeral.plain and left.low < right.low + 20:
        return [left._replace(kind="age", unit=right.unit, rule=right.rule), right]
    if left.kind == "age" and right.bare and right.numeral.plain and gap != ["-"] and _ends_list(line, right.after):
        return [left, right._replace(kind="age", unit=left.unit, rule=left.rule)]
    if gap[0] == "-" and line.touching(left.after - 1) and left.bare and not right.bare and not line.touching(left.after):
        return [left._replace(kind=right.kind, unit=right.unit, rule=right.rule), right]
    return None


def _ends_list(line: Line, at: int) -> bool:
    """Whether nothing that could be counted stands at a token: the figure before it is one more of a list of ages."""
    return line.at(at).sort != "w" or line.low(at) in ("and", "or", "were", "was", "who", "are", "respectively")


def _together(line: Line, left: Figure, right: Figure) -> list[Figure] | None:
    """Make "two hours and 30 minutes" and "six feet two inches" one figure in the larger unit."""
    joined = compound(line, left, right)
    return None if joined is None else [joined]
