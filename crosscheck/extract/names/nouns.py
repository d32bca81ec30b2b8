"""Nouns whose figure is a name ("Section 144", "Route 66", "Week 12"), by what they name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from crosscheck.extract.lines.lexicon import PERSONS, STOPS, is_plural
from crosscheck.extract.names.kinds import KINDS

if TYPE_CHECKING:
    from crosscheck.extract.lines.tokens import Line
    from crosscheck.extract.numbers.numeral import Numeral

NUMBERED: Final[dict[str, str]] = {noun: kind.rule.code for kind in KINDS for noun in kind.nouns.split()}
"""Nouns that are numbered, and the code of what they name."""
_LISTED: Final = {noun: kind.rule.code for kind in KINDS for noun in kind.plurals.split()}
"""Their plurals, which name only where figures are listed."""
_IN_RANGES: Final = frozenset({"name.page", "name.section"})
"""What is listed with ranges in it ("pages 4, 9-12")."""
_AND: Final = frozenset({"and", "or", "&", "to", "through", "-"})
_ONLY_WRITTEN: Final = {"p": ".", "pp": ".", "us": "US", "hr": "HR"}
"""Of the nouns, the ones that are other words but for their point or their capitals."""
_SHORTENED: Final = frozenset("no nos p pp v vol rt rte apt mk ext prop rd st ave".split())
"""Of the nouns, the ones that a point may end."""
_SHOWN: Final = frozenset("photo slide image picture page".split())
_MAY_COUNT: Final = frozenset(
    "top bottom state area part company test title act bill measure question initiative plant us week day year no".split()
)
"""Of the nouns, the ones that also stand before real counts, unless a full stop or the end follows."""
_NAMED_IN_CAPITALS: Final = frozenset("area company title act bill measure question initiative plant".split())
"""Of these, the ones that a capital inside a sentence makes a name ("the Title 9 complaints")."""
_ALSO_VERBS: Final = frozenset(
    "block book row line train seat match test lap lane picture image exhibit figure table item type rule base pool court gate"
    " mark update engine ladder camp land radio suite unit team company group class league squad bus street road".split()
)
"""Of the nouns, the ones after which, in small letters, a number before a plural counts ("to block nine dams")."""
_BEFORE_VERB: Final = frozenset("to will would can could may might must should did does do not they we".split())
"""Words after which such a noun is a verb ("may rule on 14 pleas")."""
_BESIDE_PEOPLE: Final = frozenset("week day year game line bus train class group team series".split())


def numbered(line: Line, numeral: Numeral) -> str | None:
    """The code of what a noun numbers by this number ("Section 144", "No. 3"), or of an item's number ("1. ", "(2)").

    Args:
        line: the tokenised sentence.
        numeral: the number.
    """
    first = numeral.first
    if _is_item(line, numeral):
        return "name.list-item"
    dotted = line.low(first - 1) == "#" or (line.low(first - 1) == "." and line.low(first - 2) in _SHORTENED)
    at = first - 2 if dotted else first - 1
    code = NUMBERED.get(line.low(at))
    if code is None:
        return _in_list(line, numeral)
    if numeral.scale > 1 or numeral.vague or "," in line.at(first).text:
        return None
    return code if not is_result(line, numeral) and _names(line, numeral, at) else None


def is_result(line: Line, numeral: Numeral) -> bool:
    """Whether a lower figure is tied to this one, as in results of games and votes ("beat Arden 3-1").

    Args:
        line: the tokenised sentence.
        numeral: the figure before the hyphen.
    """
    after = numeral.after
    if line.low(after) != "-" or not numeral.plain or not (line.touching(after - 1) and line.touching(after)):
        return False
    other = line.at(after + 1).text
    return other.isascii() and other.isdigit() and len(other) <= 3 and numeral.high >= int(other)


def _names(line: Line, numeral: Numeral, at: int) -> bool:
    """Whether the noun at a token names by the number, where the noun may also stand before a count."""
    first, after, noun = numeral.first, numeral.after, line.low(at)
    if noun == "v":
        return not numeral.plain and not numeral.spelled  # "v 2.0"
    if noun in _ONLY_WRITTEN:
        return _ONLY_WRITTEN[noun] in (line.low(first - 1), line.at(at).text) and not _counts_noun(line, after)
    if noun in ("no", "nos"):
        return at < first - 1 or (line.at(at).text[0].isupper() and numeral.plain)
    if noun in _MAY_COUNT:
        return _may_name(line, numeral, at)
    if noun in _ALSO_VERBS and line.at(at).text.islower() and (line.low(at - 1) in _BEFORE_VERB or _counts_noun(line, after)):
        return False
    if noun in _BESIDE_PEOPLE and line.low(after) in PERSONS:
        return False
    return line.low(at - 1) != "per"


def _may_name(line: Line, numeral: Numeral, at: int) -> bool:
    """The same of a noun that often stands before a count ("the company 12 people left", but "Title 9 complaints")."""
    after, noun = numeral.after, line.low(at)
    if noun in _NAMED_IN_CAPITALS and at and line.at(at).text[0].isupper() and not line.title_case and numeral.plain:
        return line.low(after) not in PERSONS
    if noun in ("day", "week", "year") and line.low(after) == "of":
        return line.low(at - 1) != "the"  # "on day three of the trial", but "the day three of them left"
    listed = line.at(after + 1).text[:1].isupper() or line.at(after + 1).sort == "n"
    return not _counts_noun(line, after) and line.low(after) != "of" and (listed or line.low(after) not in ("or", "and"))


def _in_list(line: Line, numeral: Numeral) -> str | None:
    """The code of a number in a list that a noun before it opens ("Routes 4, 9 and 12", "Phase 1 or 2")."""
    if not numeral.plain:
        return None
    first, after = numeral.first, numeral.after
    plural = _LISTED.get(line.low(first - 1))
    if plural is not None:
        joined = line.low(after) in _AND or line.low(after) == ","
        return plural if joined and line.at(after + 1).sort == "n" else None
    earlier = _listed_before(line, first)
    if earlier < 0 or _counts_next(line, after):
        return None
    commas = False
    for _ in range(12):
        commas = commas or line.low(earlier + 1) == ","
        opener, earlier = earlier, _listed_before(line, earlier)
        if earlier < 0:
            break
    noun = line.low(opener - 1)
    opened = _LISTED.get(noun) or (NUMBERED.get(noun) if noun.endswith("s") or noun == "§" else None)
    if opened is None and not commas and noun not in _MAY_COUNT and line.at(opener - 1).text[:1].isupper():
        ends = line.at(after).sort != "w" or line.low(after) in STOPS
        opened = NUMBERED.get(noun) if ends else None
    dashed = line.low(first - 1) == "-" or (line.low(after) == "-" and line.at(after + 1).sort == "n")
    return None if dashed and opened not in _IN_RANGES else opened


def _listed_before(line: Line, first: int) -> int:
    """The index of the digits that a comma or "and" joins to those at a token, -1 where none are."""
    joint = line.low(first - 1)
    if joint not in _AND and joint != ",":
        return -1
    at = first - 3 if line.low(first - 2) == "," and joint in _AND else first - 2
    return at if line.at(at).sort == "n" else -1


def _is_item(line: Line, numeral: Numeral) -> bool:
    """Whether the number is an item's: "1. Boil", "(2)", "[3]", "501(c)(4)", "photo 3 of 12"."""
    first, after = numeral.first, numeral.after
    if numeral.spelled:
        return False
    before, following = line.low(first - 1), line.low(after)
    if first == 0 and following in (".", ")"):
        return line.touching(after - 1) and line.at(after + 1).sort in ("w", "")
    if before == "(" and following == ")" and numeral.plain and numeral.high < 100 and first <= 1:
        return True
    if before == "[" or (before == "(" and line.touching(first - 2) and line.touching(first - 1)):
        return True
    return before == "of" and line.at(first - 2).sort == "n" and line.low(first - 3) in _SHOWN


def _counts_next(line: Line, after: int) -> bool:
    """Whether a plural follows with nothing between but words that describe it."""
    for step in range(3):
        if line.at(after + step).sort != "w" or line.low(after + step) in STOPS:
            return False
        if is_plural(line.low(after + step)):
            return True
    return False


def _counts_noun(line: Line, after: int) -> bool:
    return any(is_plural(line.low(after + step)) for step in range(3))
